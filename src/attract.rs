//! The attract screen: greetings by turns while nobody is there, and hours in which the screen is
//! dark.
//!
//! A clock-free state machine: callers pass instants and the time of day. The time of day may jump
//! forward and back.

use std::time::{Duration, Instant};

use jiff::civil::Time;

/// The hours in which the screen is dark while nobody is there. They may span midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DarkHours {
    /// The first moment of them.
    pub from: Time,
    /// The first moment after them.
    pub until: Time,
}

impl DarkHours {
    /// Whether a time of day is within these hours.
    pub fn contains(&self, time: Time) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&time)
        } else {
            time >= self.from || time < self.until
        }
    }
}

/// The clinic's settings of the attract screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AttractSettings {
    /// Time without a touch until greetings start. Zero: never.
    pub loop_after: Duration,
    /// The hours in which the screen is dark instead, if any.
    pub dark: Option<DarkHours>,
}

/// What is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Show {
    /// The screen that a patient works with.
    Screen,
    /// A greeting.
    Greeting,
    /// Nothing: the screen is black.
    Dark,
}

/// How long a greeting stays.
pub const TURN: Duration = Duration::from_secs(10);

/// How often an unattended screen without greetings moves a little, against burn-in.
pub const DRIFT: Duration = Duration::from_secs(60);

/// How often the time of day is checked while the screen is dark.
pub const CLOCK_CHECK: Duration = Duration::from_secs(30);

/// Time without a touch until the screen goes dark, where there are no greetings.
const DARK_AFTER: Duration = Duration::from_secs(20);

/// State while nobody is there.
#[derive(Debug, Clone, Copy)]
struct Unattended {
    /// Since when nobody has been there and nothing has been said.
    silent_since: Instant,
    /// Since when the kiosk has been speaking without a pause.
    speaking_since: Option<Instant>,
    /// When the last turn began.
    turned: Option<Instant>,
}

/// What an unattended kiosk shows.
#[derive(Debug, Clone)]
pub struct Attract {
    settings: AttractSettings,
    longest_speech: Duration,
    unattended: Option<Unattended>,
    show: Show,
    turn: u32,
}

impl Attract {
    /// A kiosk that shows its usual screen. Speech delays the attract screen, but no longer than
    /// `longest_speech`, because a speech service may never report an end.
    pub fn new(settings: AttractSettings, longest_speech: Duration) -> Self {
        Self {
            settings,
            longest_speech,
            unattended: None,
            show: Show::Screen,
            turn: 0,
        }
    }

    /// What is on the screen.
    pub fn show(&self) -> Show {
        self.show
    }

    /// The number of turns so far: greetings, or moves of the screen.
    pub fn turn(&self) -> u32 {
        self.turn
    }

    /// Whether there are greetings at all.
    pub fn greets(&self) -> bool {
        !self.settings.loop_after.is_zero()
    }

    /// Whether [`Attract::tick`] needs the time of day.
    pub fn has_hours(&self) -> bool {
        self.settings.dark.is_some()
    }

    /// Sets whether nobody is there, and whether the kiosk is speaking. Speech on an unattended
    /// kiosk is for somebody who approaches, so the attract screen waits for its end.
    pub fn keep(&mut self, is_unattended: bool, is_speaking: bool, now: Instant) {
        if !is_unattended {
            self.unattended = None;
            self.show = Show::Screen;
            return;
        }
        let state = self.unattended.get_or_insert(Unattended {
            silent_since: now,
            speaking_since: None,
            turned: None,
        });
        let spoke_since = state.speaking_since;
        state.speaking_since = is_speaking.then(|| spoke_since.unwrap_or(now));
        let waits = spoke_since
            .or(state.speaking_since)
            .is_some_and(|since| now.saturating_duration_since(since) < self.longest_speech);
        if waits && self.show == Show::Screen {
            state.silent_since = state.silent_since.max(now);
        }
    }

    /// A touch: shows the usual screen. True if it only did that, because something else was shown.
    pub fn touch(&mut self) -> bool {
        self.unattended = None;
        std::mem::replace(&mut self.show, Show::Screen) != Show::Screen
    }

    /// Time has passed; `time` is the time of day. Call it at [`Attract::next`], and at any other
    /// time.
    pub fn tick(&mut self, now: Instant, time: Option<Time>) {
        let wait = self.wait();
        let Some(state) = &mut self.unattended else {
            return;
        };
        if now.saturating_duration_since(state.silent_since) < wait {
            return;
        }
        let hours = self.settings.dark.zip(time);
        let show = if hours.is_some_and(|(hours, time)| hours.contains(time)) {
            Show::Dark
        } else if self.settings.loop_after.is_zero() {
            Show::Screen
        } else {
            Show::Greeting
        };
        let is_over = state
            .turned
            .is_none_or(|turned| now.saturating_duration_since(turned) >= interval(show));
        if show != self.show || is_over {
            self.turn = self.turn.wrapping_add(1);
            state.turned = Some(now);
        }
        self.show = show;
    }

    /// When [`Attract::tick`] is to be called next, if ever.
    pub fn next(&self) -> Option<Instant> {
        let state = self.unattended.as_ref()?;
        match state.turned {
            Some(turned) => turned.checked_add(interval(self.show)),
            None => state.silent_since.checked_add(self.wait()),
        }
    }

    /// Time without a touch until something changes.
    fn wait(&self) -> Duration {
        match (self.settings.loop_after, self.settings.dark) {
            (Duration::ZERO, Some(_)) => DARK_AFTER,
            (Duration::ZERO, None) => DRIFT,
            (after, _) => after,
        }
    }
}

/// How long a turn lasts.
fn interval(show: Show) -> Duration {
    match show {
        Show::Screen => DRIFT,
        Show::Greeting => TURN,
        Show::Dark => CLOCK_CHECK,
    }
}
