//! Whether the pages of cards slide when they are turned.

use std::time::Duration;

use super::Kiosk;
use super::focus::ViewState;
use crate::route::Route;
use crate::widget::slide::Turn;

/// How long painting the whole window may take at most, so that a slide is smooth.
pub const SMOOTH: Duration = Duration::from_millis(12);

/// The turns of pages, and how fast the window paints.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Motion {
    turns: u32,
    is_back: bool,
    /// How long the last repaint of the whole window took, and at which turn.
    painted: Option<(Duration, u32)>,
}

impl Motion {
    /// The whole window was painted.
    pub(super) fn painted(&mut self, took: Duration) {
        self.painted = Some((took, self.turns));
    }

    /// Counts the change from one card to another in the same languages.
    pub(super) fn follow(&mut self, before: &ViewState, after: &ViewState) {
        let is_card = |it: &ViewState| matches!(it.nav.route, Route::Card(_));
        if is_card(before) && is_card(after) && before.nav.route != after.nav.route {
            self.turns = self.turns.wrapping_add(1);
            self.is_back = after.nav.history.len() < before.nav.history.len();
        }
    }
}

impl Kiosk {
    /// The last turn of a page. It slides where the window is painted fast enough, unless the patient wants
    /// pictures to hold still or uses a screen reader or the speech mode.
    pub(super) fn turn(&self) -> Turn {
        let painted = self.motion.painted;
        Turn {
            count: self.motion.turns,
            is_back: self.motion.is_back,
            slides: self.may_move() && painted.is_some_and(|(took, _)| took < SMOOTH),
        }
    }

    /// Whether the next repaint of the whole window should be timed, and sent as
    /// [`Message::Painted`](super::Message::Painted): after each turn, where pages may slide at all.
    pub fn is_timed(&self) -> bool {
        let last = self.motion.painted.map(|(_, turn)| turn);
        self.may_move() && last != Some(self.motion.turns)
    }

    fn may_move(&self) -> bool {
        !self.display.hold_still && !self.is_assisted() && !self.speech.nav.on
    }
}
