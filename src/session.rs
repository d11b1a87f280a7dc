//! One patient's time at the kiosk: when nobody touches it, it asks, and then starts over.
//!
//! A machine of states over instants that are handed to it. It has no clock of its own.

use std::time::{Duration, Instant};

/// How long the kiosk waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Without a touch for this long, it asks. Zero: never.
    pub reset: Duration,
    /// It asks for this long before it starts over.
    pub warning: Duration,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nothing has been touched since the last start: there is nothing to reset.
    Fresh,
    /// Somebody reads; the instant is that of their last touch.
    Reading(Instant),
    /// The question is on the screen since this instant.
    Asking(Instant),
}

/// What the passing of time brought about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// The question appears.
    Ask,
    /// Everything returns to the welcome screen.
    Reset,
}

/// A session. See the module's documentation.
#[derive(Debug, Clone)]
pub struct Session {
    patience: Patience,
    phase: Phase,
    /// While the kiosk speaks: when that is given up, should nobody tell that it has ended.
    held: Option<Instant>,
}

/// Nothing that the kiosk says takes longer. A voice that never ends must not hold a session.
const LONGEST_SPEECH: Duration = Duration::from_secs(180);

impl Session {
    /// A fresh session.
    pub fn new(patience: Patience) -> Self {
        Self {
            patience,
            phase: Phase::Fresh,
            held: None,
        }
    }

    /// A touch or a key: the session goes on.
    pub fn touch(&mut self, now: Instant) {
        self.phase = Phase::Reading(now);
    }

    /// The kiosk begins to say something: until it is [released](Session::release), time stands.
    pub fn hold(&mut self, now: Instant) {
        self.held = now.checked_add(LONGEST_SPEECH);
    }

    /// The kiosk has ended: time counts anew.
    pub fn release(&mut self, now: Instant) {
        if self.held.take().is_some()
            && let Phase::Reading(since) = self.phase
        {
            self.phase = Phase::Reading(since.max(now));
        }
    }

    /// From when on nobody has touched the kiosk, and it has not spoken.
    fn rest(&self, touched: Instant) -> Instant {
        self.held.map_or(touched, |until| touched.max(until))
    }

    /// Time has passed.
    pub fn tick(&mut self, now: Instant) -> Change {
        match self.next() {
            Some(due) if now >= due => {}
            _ => return Change::None,
        }
        match self.phase {
            Phase::Fresh => Change::None,
            // After a long sleep of the machine there is nobody left to ask.
            Phase::Reading(since)
                if now.duration_since(self.rest(since))
                    >= self.patience.reset + self.patience.warning =>
            {
                self.phase = Phase::Fresh;
                Change::Reset
            }
            Phase::Reading(_) => {
                self.phase = Phase::Asking(now);
                Change::Ask
            }
            Phase::Asking(_) => {
                self.phase = Phase::Fresh;
                Change::Reset
            }
        }
    }

    /// Ends the session now.
    pub fn end(&mut self) {
        self.phase = Phase::Fresh;
        self.held = None;
    }

    /// When [`Session::tick`] will next bring something about; `None` when nothing will.
    pub fn next(&self) -> Option<Instant> {
        match self.phase {
            _ if self.patience.reset.is_zero() => None,
            Phase::Fresh => None,
            Phase::Reading(since) => self.rest(since).checked_add(self.patience.reset),
            Phase::Asking(since) => since.checked_add(self.patience.warning),
        }
    }

    /// Whole seconds left to answer, while the question is on the screen; it ends with 1.
    pub fn seconds_left(&self, now: Instant) -> Option<u64> {
        let Phase::Asking(since) = self.phase else {
            return None;
        };
        let left = self
            .patience
            .warning
            .saturating_sub(now.saturating_duration_since(since));
        Some(left.as_millis().div_ceil(1000).max(1) as u64)
    }

    /// Whether the question is on the screen.
    pub fn is_asking(&self) -> bool {
        matches!(self.phase, Phase::Asking(_))
    }
}
