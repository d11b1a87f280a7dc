//! A key that is held down: a machine of states over instants that are handed to it.

use std::time::{Duration, Instant};

/// A key that is held down for so long asks for something else than a press.
pub const LONG: Duration = Duration::from_secs(1);

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyStroke {
    /// It went down, or the keyboard repeats it because it is still down.
    Down(Instant),
    /// It came up again.
    Up(Instant),
}

/// Whether a key has been held down for long.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LongPress {
    since: Option<Instant>,
    told: bool,
}

impl LongPress {
    /// Takes in what the key did; `true` once in each press that is long. Keyboards that do not
    /// repeat a key tell of it only when it comes up.
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
        let long = at.saturating_duration_since(since) >= LONG && !self.told;
        self.told |= long;
        if up {
            *self = Self::default();
        }
        long
    }
}
