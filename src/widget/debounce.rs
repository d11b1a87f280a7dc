//! Tremor filter: a second touch at the same place within a moment counts as one with the first.
//!
//! Clock-free state machine; callers pass the [`Instant`].

use std::time::{Duration, Instant};

use iced::{Event, Point, mouse, touch};

/// When a second touch repeats the first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DebounceSettings {
    /// Time after the first touch.
    pub window: Duration,
    /// Distance from the first touch, in px.
    pub radius: f32,
}

/// The last touch that counted.
#[derive(Debug, Default)]
pub struct Debounce {
    last: Option<(Instant, Point)>,
    /// Whether a touch that does not count is still down.
    ignoring: bool,
}

impl Debounce {
    /// Whether an event counts that arrives with the pointer at a position. All events of a touch that
    /// does not count are ignored, from press to release.
    pub fn accepts(
        &mut self,
        event: &Event,
        pointer: Option<Point>,
        settings: DebounceSettings,
        now: Instant,
    ) -> bool {
        let pressed = match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => pointer,
            Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(*position),
            Event::Mouse(mouse::Event::ButtonReleased(_))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                return !std::mem::take(&mut self.ignoring);
            }
            Event::Touch(touch::Event::FingerMoved { .. }) => return !self.ignoring,
            _ => return true,
        };
        let Some(position) = pressed else { return true };
        self.ignoring = self.last.is_some_and(|(at, last)| {
            now.saturating_duration_since(at) < settings.window
                && last.distance(position) <= settings.radius
        });
        if !self.ignoring {
            self.last = Some((now, position));
        }
        !self.ignoring
    }
}
