//! The delays after wrong PINs.

use std::time::{Duration, Instant};

/// The delay after the first wrong PIN; it doubles with each one after it.
const FIRST_DELAY: Duration = Duration::from_secs(1);

/// After this many wrong PINs in a row no PIN is accepted for [`LOCKOUT`].
const MAX_WRONG: u32 = 5;

/// The delay after [`MAX_WRONG`] wrong PINs.
const LOCKOUT: Duration = Duration::from_secs(300);

/// Slows down guesses. It has no clock; callers pass instants.
#[derive(Debug, Clone, Default)]
pub struct RateLimit {
    /// Wrong PINs in a row.
    wrong: u32,
    until: Option<Instant>,
}

impl RateLimit {
    /// How long to wait until the next PIN may be checked; `None` when it may be now.
    pub fn wait(&self, now: Instant) -> Option<Duration> {
        let left = self.until?.saturating_duration_since(now);
        (!left.is_zero()).then_some(left)
    }

    /// Records a wrong PIN.
    pub fn wrong(&mut self, now: Instant) {
        self.wrong += 1;
        let delay = if self.wrong >= MAX_WRONG {
            self.wrong = 0;
            LOCKOUT
        } else {
            FIRST_DELAY * 2_u32.pow(self.wrong - 1)
        };
        self.until = now.checked_add(delay);
    }

    /// Records the right PIN.
    pub fn right(&mut self) {
        *self = Self::default();
    }
}
