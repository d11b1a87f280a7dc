//! The pages of the glossary, which depend on the window, the languages and the size of the text.

use iced::Size;

use super::Kiosk;
use crate::route::Route;
use crate::screen::words;

/// What the pages of the glossary depend on, beside the guide.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Divided {
    window: Size,
    monitor: Option<Size>,
    text_size: u8,
    tags: Vec<String>,
}

impl Kiosk {
    /// Divides the glossary into pages again if it is shown and something has changed that they depend on.
    pub(super) fn follow_glossary(&mut self) {
        if let Route::Words(_) = self.nav.route
            && self.divided.as_ref() != Some(&self.divided_for())
        {
            let before = self.content.clone();
            self.divide_glossary();
            self.nav.route = self.nav.route.carried(&before, &self.content);
        }
    }

    /// Divides the glossary into pages.
    pub(super) fn divide_glossary(&mut self) {
        self.divided = Some(self.divided_for());
        self.content.word_pages = words::pages(&self.context());
    }

    fn divided_for(&self) -> Divided {
        Divided {
            window: self.window,
            monitor: self.monitor,
            text_size: self.display.text_size,
            tags: self.tags().into_iter().map(str::to_owned).collect(),
        }
    }
}
