//! "Read everything to me": a reading that turns the pages, up to the end of the guide.

use std::time::{Duration, Instant};

use iced::Task;

use super::Speech;
use crate::app::{Kiosk, Message};
use crate::content::CardAt;
use crate::route::{Onward, Route};
use crate::speech::read_aloud::Phase;
use crate::ui::context::Pages;
use crate::ui::listen_bar;

/// Time between the end of a page and the next: to look at the picture once more.
const PAUSE: Duration = Duration::from_secs(2);

/// Whether a reading turns the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum PageTurns {
    /// It ends with the page.
    #[default]
    Off,
    /// It will turn the page at its end.
    On,
    /// The page is over; the next comes at this instant.
    Due(Instant),
    /// The page is over, and the next waits for Play.
    Held,
    /// The next page is shown and has to be read.
    Turned,
}

impl Speech {
    /// Whether the next page is shown and has to be read.
    pub(super) fn has_turned(&self) -> bool {
        self.turns == PageTurns::Turned
    }

    /// Drops the reading of the page before, so that the page that is shown can be read.
    pub(super) fn begin_page(&mut self) {
        self.reading = None;
        self.turns = PageTurns::On;
    }

    /// When the page is to be turned, if it is over.
    pub(in crate::app) fn page_due(&self) -> Option<Instant> {
        match self.turns {
            PageTurns::Due(due) => Some(due),
            _ => None,
        }
    }

    /// What the screens show of it.
    pub(in crate::app) fn pages(&self) -> Pages {
        match self.turns {
            PageTurns::Off => Pages::Off,
            PageTurns::Held => Pages::Held,
            PageTurns::On | PageTurns::Due(_) | PageTurns::Turned => Pages::Turned,
        }
    }

    /// Stops between two pages, or goes on there; whether it was between two pages.
    pub(super) fn hold_page(&mut self, plays: bool) -> bool {
        let is_over = self.phase() == Some(Phase::Over);
        self.turns = match (is_over, plays) {
            (false, _) => self.turns,
            (true, false) => PageTurns::Held,
            (true, true) => PageTurns::On,
        };
        is_over
    }
}

impl Kiosk {
    /// Reads the guide aloud from here to its end; a reading that does so already ends with the page.
    pub(super) fn listen_to_all(&mut self) -> Task<Message> {
        match self.nav.route {
            Route::Home => {
                self.speech.turns = PageTurns::Turned;
                self.nav.go(Route::Card(CardAt::first_of(0)));
            }
            Route::Card(_) if self.speech.is_reading() => {
                self.speech.turns = match self.speech.turns {
                    PageTurns::Off => PageTurns::On,
                    _ => PageTurns::Off,
                };
                self.speech.end_if_over();
            }
            Route::Card(_) => {
                self.speech.turns = PageTurns::On;
                let documents = self.documents();
                return self.read_aloud(listen_bar::Message::Listen, &documents);
            }
            _ => {}
        }
        Task::none()
    }

    /// The page after this one on the path that is read: a card. Lists of the patient are on no path.
    fn next_page(&self) -> Option<Route> {
        let next = self.nav.route.onward(&self.content).map(Onward::route);
        next.filter(|route| matches!(route, Route::Card(_)))
    }

    /// Turns the page when it is time.
    pub(in crate::app) fn turn_page(&mut self, now: Instant) {
        if self.speech.page_due().is_some_and(|due| due <= now)
            && let Some(next) = self.next_page()
        {
            self.speech.turns = PageTurns::Turned;
            self.nav.go(next);
        }
    }

    /// Sets when the page is to be turned, once its words and its film are over.
    pub(super) fn follow_page(&mut self, now: Instant) {
        if self.speech.turns != PageTurns::On || self.speech.phase() != Some(Phase::Over) {
            return;
        }
        match self.next_page() {
            Some(_) => {
                let film = self.film.end(now).unwrap_or(now);
                self.speech.turns = PageTurns::Due(film.max(now) + PAUSE);
            }
            None => self.speech.stop(),
        }
    }
}
