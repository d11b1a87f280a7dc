//! Navigation: the current route and the open panel.

use super::history::{History, Place};
use crate::content::Content;
use crate::document::BlockId;
use crate::route::Route;
use crate::screen::Screens;
use crate::screen::languages::{Languages, Purpose};
use crate::ui::chrome;
use crate::ui::listen_bar;
use crate::ui::tile_pages::TilePages;

/// A panel over the screen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Panel {
    /// The display panel.
    Display,
    /// The meaning of a glossary word, by its id, and the index of its language among those in use.
    Meaning(String, usize),
    /// The PIN pad.
    Pin,
    /// The staff panel.
    Staff,
    /// The question whether to quit, over the staff panel.
    Quit,
    /// The list of keys.
    Help,
    /// What to do when the patient feels unwell.
    Unwell,
    /// The question before a list is read aloud.
    OthersHear,
    /// What patients take along.
    TakeHome,
}

/// State of navigation.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Navigation {
    pub(super) route: Route,
    pub(super) screens: Screens,
    pub(super) history: History,
    pub(super) panel: Option<Panel>,
    /// The row of two languages that was touched, and where.
    touched: Option<(Route, BlockId)>,
}

impl Navigation {
    pub(super) fn new(route: Route) -> Self {
        Self {
            route,
            screens: Screens::default(),
            history: History::default(),
            panel: None,
            touched: None,
        }
    }

    /// Marks a row of two languages.
    pub(super) fn touch_row(&mut self, id: BlockId) {
        self.touched = Some((self.route, id));
    }

    /// The row that was touched on the present screen.
    pub(super) fn row(&self) -> Option<&BlockId> {
        let touched = self.touched.as_ref();
        touched.and_then(|(route, id)| (*route == self.route).then_some(id))
    }

    /// Handles a message of the bars. Returns it if it is one of the Listen bar, which speech handles.
    pub(super) fn update(
        &mut self,
        message: chrome::Message,
        content: &Content,
        tiles: TilePages,
    ) -> Option<listen_bar::Message> {
        match message {
            chrome::Message::Home => self.go(Route::Home),
            chrome::Message::Languages => self.show_languages(Purpose::Switch),
            chrome::Message::Listen(message) => return Some(message),
            chrome::Message::Display => self.panel = Some(Panel::Display),
            chrome::Message::Help => self.panel = Some(Panel::Help),
            // `Kiosk::go_back`, because it may change the language; `Kiosk::open_take_home`.
            chrome::Message::Back | chrome::Message::TakeHome => {}
            chrome::Message::Emergency => {
                if let Some(at) = self.route.emergency(content) {
                    self.go(Route::Card(at));
                }
            }
            chrome::Message::List => self.go(Route::List),
            chrome::Message::Next => {
                if let Some(tile) = self.screens.tile(self.route) {
                    *tile = tiles.after(*tile).unwrap_or(*tile);
                }
                if let Some(onward) = self.route.onward(content) {
                    self.go(onward.route());
                }
            }
        }
        None
    }

    /// Returns to the welcome screen and discards the state of all patient screens.
    pub(super) fn reset(&mut self) {
        let calibrate = self.screens.calibrate;
        *self = Self::new(Route::Languages);
        self.screens.calibrate = calibrate;
        self.history.forget();
    }

    /// Shows a place again.
    pub(super) fn show(&mut self, place: &Place) {
        self.screens.languages = Languages::new(place.purpose);
        if let Some(tile) = self.screens.tile(place.route) {
            *tile = place.tile;
        }
        self.panel = None;
        self.go(place.route);
    }

    /// After a change to the home screen, shows the page with the tile that led to the route before.
    pub(super) fn return_home(&mut self, from: Route, topics: usize) {
        match from {
            _ if self.route != Route::Home => {}
            Route::Card(at) => self.screens.home_tile = at.topic,
            Route::Tell(_) => self.screens.home_tile = topics,
            // The glossary is the last.
            Route::Words(_) => self.screens.home_tile = topics + 1,
            _ => {}
        }
    }

    pub(super) fn go(&mut self, route: Route) {
        self.route = route;
    }

    pub(super) fn show_languages(&mut self, purpose: Purpose) {
        self.screens.languages = Languages::new(purpose);
        self.route = Route::Languages;
        self.panel = None;
    }

    /// Returns to where a language was asked for after it was chosen, or goes to the first screen of the guide.
    pub(super) fn language_chosen(&mut self, first: Route) {
        let is_switch = !self.is_welcome();
        let asked = self.history.last().filter(|_| is_switch);
        match asked.copied().filter(|it| it.route != Route::Languages) {
            Some(place) => self.show(&place),
            None => self.go(first),
        }
    }

    /// Asks again which exam the patient is here for.
    pub(super) fn show_exams(&mut self) {
        self.screens.exam_tile = 0;
        self.route = Route::Exam;
    }

    /// Leaves the patient's list, which has been forgotten, and what was opened from it. Nothing leads back to
    /// it, or to the exam that is forgotten with it.
    pub(super) fn leave_list(&mut self) {
        if self.route == Route::List {
            self.go(Route::Home);
        }
        self.history.forget();
        self.panel
            .take_if(|panel| matches!(panel, Panel::OthersHear | Panel::Unwell | Panel::TakeHome));
    }

    /// Whether the languages screen is open to start a session, not to change the language.
    pub(super) fn is_welcome(&self) -> bool {
        self.route == Route::Languages && self.screens.languages.purpose == Purpose::Welcome
    }
}
