//! A hand that trembles: what touches the same place twice in a moment means it once.

use std::time::{Duration, Instant};

use iced::{Event, Point, mouse, touch};

/// How near, and how soon, a second touch is the same one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Same {
    /// As long after the first one.
    pub within: Duration,
    /// As far from the first one, in px.
    pub reach: f32,
}

/// The last touch that counted.
#[derive(Debug, Default)]
pub struct Debounce {
    last: Option<(Instant, Point)>,
    /// Whether a touch that does not count is still down.
    lost: bool,
}

impl Debounce {
    /// Whether an event counts, with the pointer at a place. Of a touch that does not, neither the
    /// beginning nor the end does.
    pub fn counts(&mut self, event: &Event, pointer: Option<Point>, same: Same) -> bool {
        let pressed = match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => pointer,
            Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(*position),
            Event::Mouse(mouse::Event::ButtonReleased(_))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                return !std::mem::take(&mut self.lost);
            }
            Event::Touch(touch::Event::FingerMoved { .. }) => return !self.lost,
            _ => return true,
        };
        let Some(at) = pressed else { return true };
        let now = Instant::now();
        self.lost = self.last.is_some_and(|(before, place)| {
            now.saturating_duration_since(before) < same.within && place.distance(at) <= same.reach
        });
        if !self.lost {
            self.last = Some((now, at));
        }
        !self.lost
    }
}
