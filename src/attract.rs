//! While nobody is there: greetings by turns, and hours in which the screen is dark.
//!
//! A machine of states over instants and times of day that are handed to it. It has no clock of its
//! own, and it never counts on one: the time of day may jump, forward and back.

use std::time::{Duration, Instant};

use jiff::civil::Time;

use crate::session::LONGEST_SPEECH;

/// The hours in which the screen is dark when nobody is there. They may span midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// The first moment of the dark.
    pub from: Time,
    /// The first moment after it.
    pub until: Time,
}

impl Hours {
    /// Whether a time of day lies in these hours.
    pub fn hold(&self, time: Time) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&time)
        } else {
            time >= self.from || time < self.until
        }
    }
}

/// What the clinic wants while nobody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Without a touch for this long, greetings come by turns. Zero: never.
    pub loop_after: Duration,
    /// The hours in which the screen is dark instead, where there are any.
    pub dark: Option<Hours>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            loop_after: Duration::from_secs(20),
            dark: None,
        }
    }
}

/// What is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Show {
    /// What a patient works with.
    Screen,
    /// A greeting.
    Greeting,
    /// Nothing.
    Dark,
}

/// How long a greeting stays.
pub const TURN: Duration = Duration::from_secs(10);

/// How often a screen that nobody touches is moved a little, where no greetings come.
pub const DRIFT: Duration = Duration::from_secs(60);

/// How often the time of day is looked at while the screen is dark.
pub const LOOK: Duration = Duration::from_secs(30);

/// Where no greetings come, the dark waits for this long.
const DARK_AFTER: Duration = Duration::from_secs(20);

/// Since when nobody is there.
#[derive(Debug, Clone, Copy)]
struct Vacant {
    /// Since when nothing was said, either.
    silent: Instant,
    /// Since when the kiosk has been speaking without a pause.
    speaking: Option<Instant>,
    /// When the last turn began.
    turned: Option<Instant>,
}

/// See the module's documentation.
#[derive(Debug, Clone)]
pub struct Attract {
    plan: Plan,
    vacant: Option<Vacant>,
    show: Show,
    turn: u32,
}

impl Attract {
    /// A kiosk of which it is not known yet whether somebody is there.
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            vacant: None,
            show: Show::Screen,
            turn: 0,
        }
    }

    /// What is on the screen.
    pub fn show(&self) -> Show {
        self.show
    }

    /// How many turns there were.
    pub fn turn(&self) -> u32 {
        self.turn
    }

    /// Whether greetings come by turns at all.
    pub fn greets(&self) -> bool {
        !self.plan.loop_after.is_zero()
    }

    /// Whether it must be told the time of day.
    pub fn has_hours(&self) -> bool {
        self.plan.dark.is_some()
    }

    /// Takes note of whether nobody is `there`, and of whether the kiosk is `speaking`: what it says
    /// when nobody is there is for somebody who comes, and the screen waits for its end.
    pub fn keep(&mut self, vacant: bool, speaking: bool, now: Instant) {
        if !vacant {
            self.vacant = None;
            self.show = Show::Screen;
            return;
        }
        let vacant = self.vacant.get_or_insert(Vacant {
            silent: now,
            speaking: None,
            turned: None,
        });
        let spoke = vacant.speaking;
        vacant.speaking = speaking.then(|| spoke.unwrap_or(now));
        let waits = spoke
            .or(vacant.speaking)
            .is_some_and(|since| now.saturating_duration_since(since) < LONGEST_SPEECH);
        if waits && self.show == Show::Screen {
            vacant.silent = vacant.silent.max(now);
        }
    }

    /// A hand is there. Whether it only wakes the kiosk: there was no screen to touch.
    pub fn touch(&mut self) -> bool {
        self.vacant = None;
        std::mem::replace(&mut self.show, Show::Screen) != Show::Screen
    }

    /// Time has passed; `time` is the time of day.
    pub fn tick(&mut self, now: Instant, time: Option<Time>) {
        let wait = self.wait();
        let Some(vacant) = &mut self.vacant else {
            return;
        };
        if now.saturating_duration_since(vacant.silent) < wait {
            return;
        }
        let hours = self.plan.dark.zip(time);
        let (show, stays) = match hours.is_some_and(|(hours, time)| hours.hold(time)) {
            true => (Show::Dark, LOOK),
            false if self.plan.loop_after.is_zero() => (Show::Screen, DRIFT),
            false => (Show::Greeting, TURN),
        };
        let over = vacant
            .turned
            .is_none_or(|turned| now.saturating_duration_since(turned) >= stays);
        if show != self.show || over {
            self.turn = self.turn.wrapping_add(1);
            vacant.turned = Some(now);
        }
        self.show = show;
    }

    /// When [`Attract::tick`] should be told next.
    pub fn next(&self) -> Option<Instant> {
        let vacant = self.vacant.as_ref()?;
        let stays = match self.show {
            Show::Screen => DRIFT,
            Show::Greeting => TURN,
            Show::Dark => LOOK,
        };
        match vacant.turned {
            Some(turned) => turned.checked_add(stays),
            None => vacant.silent.checked_add(self.wait()),
        }
    }

    fn wait(&self) -> Duration {
        match (self.plan.loop_after, self.plan.dark) {
            (Duration::ZERO, Some(_)) => DARK_AFTER,
            (Duration::ZERO, None) => DRIFT,
            (after, _) => after,
        }
    }
}
