//! The history of a session: what Back returns to, as in a browser.

use crate::content::ExamId;
use crate::language::Tag;
use crate::route::Route;
use crate::screen::languages::Purpose;

/// How many places are kept. Before that, Back is not offered.
const MOST: usize = 64;

/// A screen, with the languages and the guide in which it was shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) route: Route,
    /// Why the languages screen is open, if it is.
    pub(super) purpose: Purpose,
    /// The tile that says which page of a screen of tiles is shown.
    pub(super) tile: usize,
    pub(super) languages: (Tag, Option<Tag>),
    pub(super) exam: Option<ExamId>,
}

/// The places that Back leads to, the last one first to be returned to.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct History {
    places: Vec<Place>,
    /// Whether the present change is no step forward, so that Back must not lead to what was before it.
    is_return: bool,
}

impl Place {
    /// Whether it only asks for something. Back skips it: it undoes the answer instead.
    fn is_question(&self) -> bool {
        match self.route {
            Route::Languages => self.purpose != Purpose::Welcome,
            // Asked again, by somebody who has answered before.
            Route::Exam => self.exam.is_some(),
            Route::Calibrate => true,
            _ => false,
        }
    }
}

impl History {
    /// Whether there is nothing to return to.
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Number of places to return to.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// The place that Back leads to.
    pub(super) fn last(&self) -> Option<&Place> {
        self.places.last()
    }

    /// Forgets all places, and the one that is left by the present change.
    pub(super) fn forget(&mut self) {
        self.places.clear();
        self.is_return = true;
    }

    /// Takes the place that Back leads to.
    pub(super) fn pop(&mut self) -> Option<Place> {
        self.is_return = true;
        self.places.pop()
    }

    /// Keeps the place that a change has left for another.
    pub(super) fn note(&mut self, left: Place, now: Place) {
        let is_return = std::mem::take(&mut self.is_return);
        if !is_return && left != now && !left.is_question() {
            self.places.push(left);
        }
        // A question that was left without a change leads to where it was asked.
        self.places.pop_if(|place| *place == now);
        if self.places.len() > MOST {
            self.places.remove(0);
        }
    }
}
