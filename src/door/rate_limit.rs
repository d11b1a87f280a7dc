//! The delays after wrong PINs.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The delay after the first wrong PIN; it doubles with each one after it.
const FIRST_DELAY: Duration = Duration::from_secs(1);

/// After this many wrong PINs in a row no PIN is accepted for [`LOCKOUT`].
const MAX_WRONG: u32 = 5;

/// The delay after [`MAX_WRONG`] wrong PINs.
const LOCKOUT: Duration = Duration::from_secs(300);

/// The first line of the file that keeps the state over a restart.
const HEADER: &str = "fluoroscopy-kiosk PIN 1";

/// Slows down guesses. It has no clock; callers pass instants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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

    /// The state after [`MAX_WRONG`] wrong PINs: for a file that cannot be read, whoever has seen to it.
    pub fn locked(now: Instant) -> Self {
        Self {
            wrong: 0,
            until: now.checked_add(LOCKOUT),
        }
    }

    /// Records a wrong PIN.
    pub fn wrong(&mut self, now: Instant) {
        self.wrong = (self.wrong + 1) % MAX_WRONG;
        self.until = now.checked_add(self.delay());
    }

    /// The delay after the last wrong PIN.
    fn delay(&self) -> Duration {
        match self.wrong.checked_sub(1) {
            Some(before) => FIRST_DELAY * 2_u32.saturating_pow(before),
            None => LOCKOUT,
        }
    }

    /// The state as the text of a file; `time` is the time of day at `now`.
    pub fn text(&self, now: Instant, time: SystemTime) -> String {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        let until = since + self.wait(now).unwrap_or_default();
        format!(
            "{HEADER}\nwrong {}\nuntil {}\n",
            self.wrong,
            until.as_secs()
        )
    }

    /// Parses the text of a file; `None` if it is none of this program's.
    ///
    /// The clock may have been changed, or begin at 1970 with each start. Therefore no wait is longer
    /// than the one that the last wrong PIN has brought.
    pub fn parse(text: &str, now: Instant, time: SystemTime) -> Option<Self> {
        let mut lines = text.lines();
        let header = lines.next()?;
        let wrong = lines.next()?.strip_prefix("wrong ")?.parse().ok()?;
        let until = lines.next()?.strip_prefix("until ")?.parse().ok()?;
        if header != HEADER || wrong >= MAX_WRONG {
            return None;
        }
        let mut limit = Self { wrong, until: None };
        let until = UNIX_EPOCH.checked_add(Duration::from_secs(until))?;
        let left = until.duration_since(time).unwrap_or_default();
        limit.until = now.checked_add(left.min(limit.delay()));
        Some(limit)
    }

    /// Records the right PIN.
    pub fn right(&mut self) {
        *self = Self::default();
    }
}
