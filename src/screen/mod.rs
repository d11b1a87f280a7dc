//! Screens and panels, one module each. Views they share are in [`ui`](crate::ui).
//!
//! A view publishes a [`Message`]. Most are an [`Action`] of the app; the others change the state of
//! a screen, in [`Screens::update`].

pub mod about;
pub mod calibrate;
pub mod card;
pub mod display;
pub mod exam;
pub mod help;
pub mod home;
pub mod languages;
pub mod list;
pub mod meaning;
pub mod others_hear;
pub mod panel;
pub mod pin_pad;
pub mod restart_notice;
pub mod staff;
pub mod take_home;
pub mod tell;
pub mod unwell;
pub mod warning;
pub mod welcome;
pub mod words;

use iced::advanced::widget::Id;

use crate::content::ExamId;
use crate::document::{BlockId, Document};
use crate::language::language_pages::LanguagePages;
use crate::route::Route;
use crate::ui::context::ViewContext;
use crate::ui::{chrome, picture_view};
use crate::widget::Element;
use calibrate::Calibrate;
use languages::Languages;

/// A message of a screen or panel.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// An action of the app.
    Action(Action),
    /// Show a page of languages, by its index.
    ShowLanguages(usize),
    /// Set the width of the box on the calibration screen, in px.
    ResizeBox(f32),
}

/// What a screen or panel asks the app to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Go to a route.
    Go(Route),
    /// Use a language, by its tag, for the purpose of the languages screen.
    ChooseLanguage(String),
    /// Say the own name of a language, by its tag, in its voice.
    SayLanguage(String),
    /// Show the guide of an exam, or the general guide.
    ChooseExam(Option<ExamId>),
    /// Ask again for the exam.
    OtherExam,
    /// Show the meaning of a glossary word by its id, in the language with an index among those in
    /// use.
    Explain(String, usize),
    /// Mark a block in each of two languages and say it in one of them, by its index among those in use.
    TouchRow(BlockId, usize),
    /// Put a statement or question on the patient's list, or take it off, by its message id.
    ToggleItem(String),
    /// Read the list aloud, in the language with an index among those of the list.
    ReadList(usize),
    /// Print what the panel offers to take along.
    Print,
    /// Play, pause or seek the film.
    Picture(picture_view::Message),
    /// Handle a message of the bars.
    Chrome(chrome::Message),
    /// Change the display settings.
    Display(display::Message),
    /// Handle a message of the PIN pad.
    Pin(pin_pad::Message),
    /// Handle a message of the staff panel.
    Staff(staff::Message),
    /// Close the panel.
    ClosePanel,
    /// Leave the attract screen.
    BeginSession,
    /// Keep the session after the idle warning.
    KeepSession,
    /// Reset the session now.
    EndSession,
}

impl From<chrome::Message> for Action {
    fn from(message: chrome::Message) -> Self {
        Self::Chrome(message)
    }
}

impl From<chrome::Message> for Message {
    fn from(message: chrome::Message) -> Self {
        Self::Action(Action::Chrome(message))
    }
}

impl Message {
    /// Whether it comes from the Listen bar, so that it must not stop the reading that it controls.
    pub fn controls_speech(&self) -> bool {
        match self {
            Self::Action(Action::Chrome(message)) => matches!(message, chrome::Message::Listen(_)),
            Self::Action(_) | Self::ShowLanguages(_) | Self::ResizeBox(_) => false,
        }
    }
}

/// How a screen was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// The screen before, if any.
    pub from: Option<Route>,
    /// Whether Back led to it.
    pub is_return: bool,
    /// Whether it has a Back button.
    pub can_go_back: bool,
}

/// The state of the screens that have some.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Screens {
    /// State of the languages screen.
    pub languages: Languages,
    /// State of the calibration screen.
    pub calibrate: Calibrate,
    /// Index of a tile on the page of the question about the exam that is shown.
    pub exam_tile: usize,
    /// Index of a tile on the page of the home screen that is shown.
    pub home_tile: usize,
}

impl Screens {
    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Action(action) => return action,
            Message::ShowLanguages(page) => self.languages.page = page,
            Message::ResizeBox(px) => self.calibrate.resize(px),
        }
        Action::None
    }

    /// What tells the pages of a screen apart that has several.
    pub fn page(&self) -> (Languages, usize, usize) {
        (self.languages, self.exam_tile, self.home_tile)
    }

    /// The tile that says which page of a screen of tiles is shown; `None` for other screens.
    pub fn tile(&mut self, route: Route) -> Option<&mut usize> {
        match route {
            Route::Exam => Some(&mut self.exam_tile),
            Route::Home => Some(&mut self.home_tile),
            _ => None,
        }
    }

    /// The screen of a route, from its documents.
    pub fn view<'a>(
        &self,
        context: &ViewContext<'a>,
        route: Route,
        documents: &[Document],
        pages: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        match route {
            Route::Languages => self.languages.view(context, documents, pages),
            Route::Exam => exam::view(context, documents, self.exam_tile).map(Message::Action),
            Route::Home => home::view(context, documents, self.home_tile).map(Message::Action),
            Route::Card(at) => card::view(context, documents, at).map(Message::Action),
            Route::Tell(page) => tell::view(context, documents, page).map(Message::Action),
            Route::List => list::view(context, documents).map(Message::Action),
            Route::Words(page) => words::view(context, documents, page).map(Message::Action),
            Route::About(page) => about::view(context, documents, page).map(Message::Action),
            Route::Calibrate => self.calibrate.view(context, documents),
        }
    }

    /// The control that has the focus at first on the screen of a route. `in_use` are the tags of the
    /// languages in use.
    pub fn initial_focus(
        &self,
        route: Route,
        arrival: Arrival,
        in_use: &[&str],
        pages: &LanguagePages<'_>,
    ) -> Id {
        match (route, arrival.from) {
            (Route::Languages, _) => self.languages.current_tile(in_use, pages),
            (Route::Exam, _) => exam::tile_id(self.exam_tile),
            (Route::Home, Some(Route::Card(at))) => home::tile_id(at.topic),
            (Route::Home, Some(Route::Tell(_))) => Id::new(home::TELL),
            (Route::Home, Some(Route::Words(_))) => Id::new(home::WORDS),
            (Route::Home, Some(Route::About(_))) => Id::new(home::ABOUT),
            (Route::Home, _) => home::tile_id(self.home_tile),
            (_, Some(Route::Languages)) => Id::new(chrome::ids::LANGUAGE),
            (Route::Calibrate, _) => Id::new(calibrate::BOX),
            (Route::List, _) if arrival.can_go_back => Id::new(chrome::ids::BACK),
            (Route::List, _) => Id::new(chrome::ids::HOME),
            (_, Some(Route::List)) => Id::new(chrome::ids::LIST),
            (Route::Card(_) | Route::Tell(_) | Route::Words(_) | Route::About(_), _) => {
                let is_back = arrival.is_return && arrival.can_go_back;
                Id::new(if is_back {
                    chrome::ids::BACK
                } else {
                    chrome::ids::NEXT
                })
            }
        }
    }
}
