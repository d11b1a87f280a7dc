//! One patient's time at the kiosk: when nobody touches it, it asks, and then starts over.
//!
//! A machine of states over instants that are handed to it. It has no clock of its own.

use std::time::{Duration, Instant};

/// How long the kiosk waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdleTimeouts {
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
    A11yRequest,
    /// Everything returns to the welcome screen.
    Reset,
}

/// Touches nearer together than this, in px, are at one point.
const ONE_POINT: f32 = 8.0;

/// After so many touches at one point and no other ...
const PHANTOM_TOUCHES: u32 = 20;

/// ... for so long, it is no hand that touches, but a fault of the panel.
const PHANTOM_TIME: Duration = Duration::from_secs(600);

/// Touches at one point, one after the other.
#[derive(Debug, Clone, Copy)]
struct Same {
    place: [f32; 2],
    since: Instant,
    touches: u32,
    last: Instant,
}

impl Same {
    fn is_phantom(&self) -> bool {
        let lasted = self.last.saturating_duration_since(self.since);
        self.touches >= PHANTOM_TOUCHES && lasted >= PHANTOM_TIME
    }
}

/// A session. See the module's documentation.
#[derive(Debug, Clone)]
pub struct Session {
    patience: IdleTimeouts,
    phase: Phase,
    same: Option<Same>,
    /// While the kiosk speaks: when that is given up, should nobody tell that it has ended.
    held: Option<Instant>,
}

/// Nothing that the kiosk says takes longer. A voice that never ends must not hold a session,
/// nor keep the screen lit.
pub(crate) const LONGEST_SPEECH: Duration = Duration::from_secs(180);

impl Session {
    /// A fresh session.
    pub fn new(patience: IdleTimeouts) -> Self {
        Self {
            patience,
            phase: Phase::Fresh,
            same: None,
            held: None,
        }
    }

    /// Takes note of where a hand comes down, in px; `None` for a key. Real panels report touches at
    /// one fixed point for hours. Those must not keep a session alive for ever; a touch anywhere
    /// else shows that somebody is there.
    pub fn note(&mut self, place: Option<[f32; 2]>, now: Instant) {
        self.same = place.map(|place| match self.same {
            Some(same) if distance(same.place, place) <= ONE_POINT => Same {
                touches: same.touches.saturating_add(1),
                last: now,
                ..same
            },
            _ => Same {
                place,
                since: now,
                touches: 1,
                last: now,
            },
        });
    }

    /// Whether the panel touches itself: so many touches, for so long, at one point and no other.
    pub fn is_phantom(&self) -> bool {
        self.same.is_some_and(|same| same.is_phantom())
    }

    /// A touch or a key: the session begins or goes on.
    pub fn touch(&mut self, now: Instant) {
        // It may have changed the screen: that must come to an end too.
        if !self.is_phantom() || self.phase == Phase::Fresh {
            self.phase = Phase::Reading(now);
        }
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
                Change::A11yRequest
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

    /// Whether nothing has been touched since the last start, or nobody would notice the difference:
    /// where a clinic has turned the reset off, no session ever ends.
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Fresh || self.patience.reset.is_zero()
    }

    /// Whether the question is on the screen.
    pub fn is_asking(&self) -> bool {
        matches!(self.phase, Phase::Asking(_))
    }
}

fn distance(a: [f32; 2], b: [f32; 2]) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}
