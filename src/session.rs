//! One patient's session: when the kiosk has been idle, it asks whether somebody is there, and then
//! starts over.
//!
//! A clock-free state machine: callers pass the instants.

use std::time::{Duration, Instant};

/// When an idle session ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IdleTimeouts {
    /// Time without a touch until the kiosk asks. Zero: never.
    pub reset: Duration,
    /// Time to answer until it starts over.
    pub warning: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SessionState {
    /// Nothing has been touched since the last start, so there is nothing to reset.
    Fresh,
    /// In use, with the last touch at this instant.
    Active(Instant),
    /// Asking since this instant.
    Asking(Instant),
}

/// What [`Session::tick`] has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// Nothing.
    None,
    /// The kiosk asks whether somebody is there.
    Asked,
    /// The session is over: everything returns to the welcome screen.
    Reset,
}

/// Touches no farther apart than this, in px, are at the same point.
const SAME_POINT: f32 = 8.0;

/// A panel is stuck after this many touches at the same point ...
const STUCK_TOUCHES: u32 = 20;

/// ... over at least this time.
const STUCK_TIME: Duration = Duration::from_secs(600);

/// Consecutive touches at the same point.
#[derive(Debug, Clone, Copy)]
struct RepeatedTouch {
    point: [f32; 2],
    first: Instant,
    last: Instant,
    count: u32,
}

impl RepeatedTouch {
    fn new(point: [f32; 2], now: Instant) -> Self {
        Self {
            point,
            first: now,
            last: now,
            count: 1,
        }
    }

    fn is_at(&self, point: [f32; 2]) -> bool {
        (self.point[0] - point[0]).hypot(self.point[1] - point[1]) <= SAME_POINT
    }

    fn is_stuck(&self) -> bool {
        let time = self.last.saturating_duration_since(self.first);
        self.count >= STUCK_TOUCHES && time >= STUCK_TIME
    }
}

/// The session of one patient after the other.
#[derive(Debug, Clone)]
pub struct Session {
    timeouts: IdleTimeouts,
    state: SessionState,
    repeated: Option<RepeatedTouch>,
    /// While the kiosk speaks: the end of the longest speech.
    held_until: Option<Instant>,
}

impl Session {
    /// A session that nobody has begun.
    pub fn new(timeouts: IdleTimeouts) -> Self {
        Self {
            timeouts,
            state: SessionState::Fresh,
            repeated: None,
            held_until: None,
        }
    }

    /// Records the point of a touch, in px, or `None` for a key, to recognise a stuck panel.
    ///
    /// Real panels report touches at one fixed point for hours. These must not keep a session alive
    /// for ever. A touch anywhere else shows that somebody is there.
    pub fn note(&mut self, point: Option<[f32; 2]>, now: Instant) {
        self.repeated = point.map(|point| match self.repeated {
            Some(repeated) if repeated.is_at(point) => RepeatedTouch {
                count: repeated.count.saturating_add(1),
                last: now,
                ..repeated
            },
            _ => RepeatedTouch::new(point, now),
        });
    }

    /// Whether the panel is stuck: it has reported touches at one point only, for a long time.
    pub fn is_phantom(&self) -> bool {
        self.repeated.is_some_and(|repeated| repeated.is_stuck())
    }

    /// A touch or a key: begins the session or keeps it alive.
    pub fn touch(&mut self, now: Instant) {
        // A touch of a stuck panel may change the welcome screen: that must be reset too.
        if !self.is_phantom() || self.state == SessionState::Fresh {
            self.state = SessionState::Active(now);
        }
    }

    /// The kiosk speaks: the session is not idle until it is [released](Session::release), or until
    /// `longest` is over, because a speech service may never report an end.
    pub fn hold(&mut self, now: Instant, longest: Duration) {
        self.held_until = now.checked_add(longest);
    }

    /// The kiosk has stopped speaking: the idle time begins now.
    pub fn release(&mut self, now: Instant) {
        if self.held_until.take().is_some()
            && let SessionState::Active(since) = self.state
        {
            self.state = SessionState::Active(since.max(now));
        }
    }

    /// The begin of the idle time, given the last touch.
    fn idle_since(&self, touch: Instant) -> Instant {
        self.held_until.map_or(touch, |until| touch.max(until))
    }

    /// Time has passed. Call it at [`Session::next`], and at any other time.
    pub fn tick(&mut self, now: Instant) -> Transition {
        match self.next() {
            Some(due) if now >= due => {}
            _ => return Transition::None,
        }
        match self.state {
            SessionState::Fresh => Transition::None,
            // After a long sleep of the machine there is nobody left to ask.
            SessionState::Active(touch)
                if now.duration_since(self.idle_since(touch))
                    < self.timeouts.reset.saturating_add(self.timeouts.warning) =>
            {
                self.state = SessionState::Asking(now);
                Transition::Asked
            }
            SessionState::Active(_) | SessionState::Asking(_) => {
                self.state = SessionState::Fresh;
                Transition::Reset
            }
        }
    }

    /// Ends the session.
    pub fn end(&mut self) {
        self.state = SessionState::Fresh;
        self.held_until = None;
    }

    /// Since when nobody has touched anything, while the session is in use.
    pub fn unused_since(&self) -> Option<Instant> {
        match self.state {
            SessionState::Active(touch) => Some(self.idle_since(touch)),
            SessionState::Fresh | SessionState::Asking(_) => None,
        }
    }

    /// When [`Session::tick`] will next change something, if ever.
    pub fn next(&self) -> Option<Instant> {
        match self.state {
            _ if self.timeouts.reset.is_zero() => None,
            SessionState::Fresh => None,
            SessionState::Active(touch) => self.idle_since(touch).checked_add(self.timeouts.reset),
            SessionState::Asking(since) => since.checked_add(self.timeouts.warning),
        }
    }

    /// While asking: whole seconds left to answer, rounded up, at least 1.
    pub fn seconds_left(&self, now: Instant) -> Option<u64> {
        let SessionState::Asking(since) = self.state else {
            return None;
        };
        let passed = now.saturating_duration_since(since);
        let left = self.timeouts.warning.saturating_sub(passed);
        Some(left.as_millis().div_ceil(1000).max(1) as u64)
    }

    /// Whether the kiosk waits for the next patient. Without a reset, no session ever ends, so it
    /// always does.
    pub fn is_over(&self) -> bool {
        self.state == SessionState::Fresh || self.timeouts.reset.is_zero()
    }

    /// Whether the kiosk asks whether somebody is there.
    pub fn is_asking(&self) -> bool {
        matches!(self.state, SessionState::Asking(_))
    }
}
