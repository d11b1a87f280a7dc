//! Navigation: the current route and the open panel.

use crate::content::Content;
use crate::document::BlockId;
use crate::route::{Onward, Route};
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
    /// The list of keys.
    Help,
    /// What to do when the patient feels unwell.
    Unwell,
    /// The question before a list is read aloud.
    OthersHear,
}

/// State of navigation.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Navigation {
    pub(super) route: Route,
    pub(super) screens: Screens,
    /// Where Back leads, if not to the page before, and where to return after a language was chosen.
    pub(super) return_to: Option<Route>,
    pub(super) panel: Option<Panel>,
    /// The row of two languages that was touched, and where.
    touched: Option<(Route, BlockId)>,
}

impl Navigation {
    pub(super) fn new(route: Route) -> Self {
        Self {
            route,
            screens: Screens::default(),
            return_to: None,
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
            chrome::Message::Back => {
                let tile = self.screens.tile(self.route);
                match tile.and_then(|tile| Some((tiles.before(*tile)?, tile))) {
                    Some((before, tile)) => *tile = before,
                    None => self.back(),
                }
            }
            chrome::Message::Emergency => {
                if let Some(at) = self.route.emergency(content) {
                    self.return_to = Some(self.route);
                    self.route = Route::Card(at);
                }
            }
            chrome::Message::List => self.show_list(),
            chrome::Message::Next => {
                if let Some(tile) = self.screens.tile(self.route) {
                    *tile = tiles.after(*tile).unwrap_or(*tile);
                }
                match self.route.onward(content).map(Onward::route) {
                    Some(Route::List) => self.show_list(),
                    Some(route) => self.go(route),
                    None => {}
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
    }

    fn back(&mut self) {
        match (self.route, self.return_to) {
            (Route::Languages | Route::Exam | Route::List | Route::Card(_), Some(route)) => {
                self.go(route);
            }
            (Route::Languages, None) => {}
            (Route::Home | Route::Exam, _) => self.show_languages(Purpose::Switch),
            (route, _) => self.route = route.back(),
        }
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
        self.return_to = None;
    }

    pub(super) fn show_languages(&mut self, purpose: Purpose) {
        if self.route != Route::Languages {
            self.return_to = Some(self.route);
        }
        self.screens.languages = Languages::new(purpose);
        self.route = Route::Languages;
        self.panel = None;
    }

    /// Returns to the previous screen after a language was chosen, or goes to the first of the guide.
    pub(super) fn language_chosen(&mut self, first: Route) {
        let route = self.return_to.take().unwrap_or(first);
        self.go(route);
    }

    /// Asks again which exam the patient is here for. Back leads to the present screen.
    pub(super) fn show_exams(&mut self) {
        self.return_to = Some(self.route);
        self.screens.exam_tile = 0;
        self.route = Route::Exam;
    }

    /// Shows the patient's list. Back leads to the present screen.
    fn show_list(&mut self) {
        self.return_to = Some(self.route);
        self.route = Route::List;
    }

    /// Leaves the patient's list, which has been forgotten.
    pub(super) fn leave_list(&mut self) {
        if self.route == Route::List {
            self.go(Route::Home);
        }
        self.return_to.take_if(|route| *route == Route::List);
        if self.panel == Some(Panel::OthersHear) {
            self.panel = None;
        }
    }

    /// Whether the languages screen is open to start a session, not to change the language.
    pub(super) fn is_welcome(&self) -> bool {
        self.route == Route::Languages && self.screens.languages.purpose == Purpose::Welcome
    }
}
