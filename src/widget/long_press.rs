//! Detects keys that are held down.
//!
//! Clock-free state machine; callers pass the [`Instant`].

use std::time::{Duration, Instant};

/// A key held down for this long is a long press.
pub const LONG: Duration = Duration::from_secs(1);

/// What a key did, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyStroke {
    /// It went down, or repeats because it is still down.
    Down(Instant),
    /// It was released.
    Up(Instant),
}

/// Tracks how long a key has been held down.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LongPress {
    since: Option<Instant>,
    reported: bool,
}

impl LongPress {
    /// Records what the key did; `true` once in each long press. Where a keyboard does not repeat keys,
    /// that is on release.
    pub fn take(&mut self, stroke: KeyStroke) -> bool {
        let (at, up) = match stroke {
            KeyStroke::Down(at) => (at, false),
            KeyStroke::Up(at) => (at, true),
        };
        let Some(since) = self.since else {
            if !up {
                self.since = Some(at);
            }
            return false;
        };
        let long = at.saturating_duration_since(since) >= LONG && !self.reported;
        self.reported |= long;
        if up {
            *self = Self::default();
        }
        long
    }
}
