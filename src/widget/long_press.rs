//! Detects a key that is held down.
//!
//! Clock-free state machine; callers pass the [`Instant`].

use std::time::{Duration, Instant};

use iced::window::RedrawRequest;

/// A key held down for this long is a long press.
pub const LONG: Duration = Duration::from_secs(1);

/// Tracks how long a key has been held down.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LongPress {
    since: Option<Instant>,
    /// A frame has been drawn after [`LONG`].
    overdue: bool,
    reported: bool,
}

impl LongPress {
    /// The key went down, or repeats because it is still down; `true` once in each long press.
    pub fn down(&mut self, at: Instant) -> bool {
        let since = *self.since.get_or_insert(at);
        self.report(at.saturating_duration_since(since) >= LONG)
    }

    /// A frame is about to be drawn; `true` once in each long press, where the keyboard does not repeat keys.
    pub fn frame(&mut self, at: Instant) -> bool {
        let long = |since: Instant| at.saturating_duration_since(since) >= LONG;
        if !self.since.is_some_and(long) {
            return false;
        }
        // On a slow machine the release of a short press may still be waiting for the end of a long frame.
        // It is delivered before the second frame.
        let was_overdue = std::mem::replace(&mut self.overdue, true);
        self.report(was_overdue)
    }

    /// When the next frame is needed to detect a long press.
    pub fn next_frame(&self) -> RedrawRequest {
        match self.since {
            Some(_) if self.reported => RedrawRequest::Wait,
            Some(_) if self.overdue => RedrawRequest::NextFrame,
            Some(since) => RedrawRequest::At(since + LONG),
            None => RedrawRequest::Wait,
        }
    }

    /// The key was released; `true` if the press was a short one.
    pub fn up(&mut self) -> bool {
        let was = std::mem::take(self);
        was.since.is_some() && !was.reported
    }

    fn report(&mut self, long: bool) -> bool {
        let first = long && !self.reported;
        self.reported |= long;
        first
    }
}
