//! Back: returns to the place before, in its languages and its guide.

use super::Kiosk;
use super::focus::ViewState;
use super::history::Place;
use crate::language::{Language, Tag};
use crate::route::Route;
use crate::screen::languages::Purpose;

impl ViewState {
    fn place(&self) -> Place {
        let (route, mut screens) = (self.nav.route, self.nav.screens);
        let (first, second) = &self.tags;
        Place {
            route,
            purpose: match route {
                Route::Languages => screens.languages.purpose,
                _ => Purpose::default(),
            },
            tile: screens.tile(route).map_or(0, |tile| *tile),
            languages: (Tag::new(first), second.as_deref().map(Tag::new)),
            exam: self.exam,
        }
    }
}

impl Kiosk {
    /// Keeps the place that a change has left, if it has.
    pub(super) fn note_place(&mut self, before: &ViewState) {
        let now = self.view_state().place();
        self.nav.history.note(before.place(), now);
    }

    /// Whether there is anything that Back returns to.
    pub fn can_go_back(&self) -> bool {
        !self.nav.history.is_empty()
    }

    /// Returns to the place before, in its languages and its guide.
    pub(super) fn go_back(&mut self) {
        let Some(place) = self.nav.history.pop() else {
            // Nothing leads to this screen when the program starts on it.
            if self.nav.route == Route::Calibrate {
                self.nav.go(Route::Languages);
            }
            return;
        };
        let (first, second) = place.languages;
        if self.languages.first.tag() != first.as_str() {
            self.languages.first = self.catalogue.language(first.as_str());
        }
        let shown = self.languages.second.as_ref().map(Language::tag);
        if shown != second.as_ref().map(Tag::as_str) {
            let second = second.map(|tag| self.catalogue.language(tag.as_str()));
            self.languages.set_second(second);
        }
        self.exam = place.exam;
        self.follow_guide();
        self.nav.show(&place);
    }
}
