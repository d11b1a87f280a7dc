//! Ways through the kiosk: to another place, into another language, onto another display.

use std::time::{Duration, Instant};

use super::{Kiosk, Panel};
use crate::attract::Show;
use crate::fonts;
use crate::language::language_pages::{GREETINGS, LanguagePages};
use crate::route::{Onward, Route};
use crate::screen::display;
use crate::screen::languages::{Languages, Purpose};
use crate::ui::chrome;

/// So many languages that were used before are offered first.
const LAST_USED: usize = 2;

/// How long the same languages greet on the welcome screen: time to read each of them twice.
const GREETED_FOR: Duration = Duration::from_secs(8);

impl Kiosk {
    /// The languages in their order: on the welcome screen the clinic's few first, later those
    /// that were used last.
    pub(super) fn shelf(&self) -> LanguagePages<'_> {
        let mut few: Vec<&str> = Vec::new();
        if self.languages.purpose != Purpose::Welcome {
            let now = self.tags();
            let used = self.recent.iter().map(String::as_str);
            few.extend(used.filter(|tag| !now.contains(tag)).take(LAST_USED));
            few.extend(now);
        }
        for tag in &self.settings.welcome_languages {
            if !few.contains(&tag.as_str()) {
                few.push(tag);
            }
        }
        // Where the focus rests.
        let own = self.language.tag();
        if !few.contains(&own) {
            few.insert(0, own);
        }
        LanguagePages::new(&self.offered, &few, self.greeted)
    }

    /// Whether nobody is there for whom the greetings should stand still.
    pub(super) fn greets_by_turns(&self) -> bool {
        self.place == Route::Languages
            && self.languages.purpose == Purpose::Welcome
            && self.panel.is_none()
            && !self.display.hold_still
            && !self.focus_visible
            && self.session.next().is_none()
            && self.show() == Show::Screen
            && self.settings.welcome_languages.len() > GREETINGS
    }

    pub(super) fn greet_by_turns(&mut self, now: Instant) {
        if self.next_greeting().is_some_and(|due| due <= now) {
            self.greeted = self.greeted.wrapping_add(1);
            self.greeted_at = Some(now);
        }
    }

    /// When other languages should greet.
    pub(super) fn next_greeting(&self) -> Option<Instant> {
        self.greeted_at?.checked_add(GREETED_FOR)
    }

    pub(super) fn frame(&mut self, message: chrome::Message) {
        match message {
            chrome::Message::Home => self.go(Route::Home),
            chrome::Message::Languages => self.show_languages(Purpose::Switch),
            chrome::Message::Listen(message) => self.listen(message),
            chrome::Message::Display => self.panel = Some(Panel::Display),
            chrome::Message::Help => self.panel = Some(Panel::Help),
            chrome::Message::Back => match (self.place, self.behind) {
                (Route::Languages, Some(behind)) => self.go(behind),
                (Route::Languages, None) => {}
                (Route::Home, _) => self.show_languages(Purpose::Switch),
                (place, _) => self.place = place.back(),
            },
            chrome::Message::Next => {
                if let Some(onward) = self.place.onward(&self.content) {
                    self.place = Onward::place(onward);
                }
            }
        }
    }

    pub(super) fn go(&mut self, place: Route) {
        self.place = place;
        self.behind = None;
    }

    fn show_languages(&mut self, purpose: Purpose) {
        if self.place != Route::Languages {
            self.behind = Some(self.place);
        }
        self.languages = Languages::new(purpose);
        self.place = Route::Languages;
        self.panel = None;
    }

    pub(super) fn choose(&mut self, tag: &str, purpose: Purpose) {
        let language = self.catalogue.language(tag);
        fonts::provide(&language.meta);
        self.remember(tag);
        match purpose {
            Purpose::Second => {
                self.second = (tag != self.language.tag()).then_some(language);
            }
            Purpose::Welcome | Purpose::Switch => {
                let before = self.language.tag().to_owned();
                self.remember(&before);
                self.remember(tag);
                if self
                    .second
                    .as_ref()
                    .is_some_and(|second| second.tag() == tag)
                {
                    self.second = None;
                }
                self.language = language;
            }
        }
        let behind = self.behind.take();
        self.go(behind.unwrap_or(Route::Home));
    }

    fn remember(&mut self, tag: &str) {
        self.recent.retain(|recent| recent != tag);
        self.recent.insert(0, tag.to_owned());
    }

    pub(super) fn set_display(&mut self, message: display::Message) {
        match message {
            display::Message::TextSize(step) => self.display.text_size = step,
            display::Message::Palette(palette) => self.display.palette = palette,
            display::Message::HoldStill(still) => self.display.hold_still = still,
            display::Message::Second(None) => self.second = None,
            display::Message::Second(Some(tag)) => {
                let second = self.catalogue.language(&tag);
                fonts::provide(&second.meta);
                self.second = Some(second);
            }
            display::Message::ChooseSecond => self.show_languages(Purpose::Second),
            display::Message::Listen(message) => self.listen(message),
            display::Message::Darken => self.darken(),
            display::Message::Close => self.panel = None,
        }
    }
}
