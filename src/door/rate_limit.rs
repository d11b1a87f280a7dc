//! What wrong PINs cost: time.

use std::time::{Duration, Instant};

/// The wait after the first wrong PIN; each one after it doubles it.
const FIRST: Duration = Duration::from_secs(1);

/// After so many wrong PINs in a row ...
const MANY: u32 = 5;

/// ... the lock stays shut for this long.
const SHUT: Duration = Duration::from_secs(300);

/// See the module's documentation.
#[derive(Debug, Clone, Default)]
pub struct RateLimit {
    wrong: u32,
    until: Option<Instant>,
}

impl RateLimit {
    /// How long to wait until the next PIN is looked at; `None` when it is now.
    pub fn wait(&self, now: Instant) -> Option<Duration> {
        let left = self.until?.saturating_duration_since(now);
        (!left.is_zero()).then_some(left)
    }

    /// A PIN was wrong.
    pub fn wrong(&mut self, now: Instant) {
        self.wrong += 1;
        let pause = if self.wrong >= MANY {
            self.wrong = 0;
            SHUT
        } else {
            FIRST * 2_u32.pow(self.wrong - 1)
        };
        self.until = now.checked_add(pause);
    }

    /// A PIN was right.
    pub fn right(&mut self) {
        *self = Self::default();
    }
}
