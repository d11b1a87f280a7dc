//! What to do after a window has died: a machine of states without a clock of its own.

use std::fmt;
use std::time::Duration;

use crate::shell::exit::ExitStatus;

/// How long to wait before a window is started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// After the first death; each one after it doubles the pause.
    pub first: Duration,
    /// No pause is longer.
    pub longest: Duration,
    /// A window that ran for this long was well: the next pause is the first again.
    pub healthy: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            longest: Duration::from_secs(60),
            healthy: Duration::from_secs(600),
        }
    }
}

/// How a window ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Termination {
    /// By itself, with an exit code.
    Code(i32),
    /// By a signal of the system.
    Killed(i32),
    /// By the supervisor, for it told nothing any more.
    Hung,
    /// It could not be started or waited for.
    Failed,
}

impl fmt::Display for Termination {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(out, "ended with code {code}"),
            Self::Killed(signal) => write!(out, "was ended by signal {signal}"),
            Self::Hung => out.write_str("was hung and has been ended"),
            Self::Failed => out.write_str("could not be run"),
        }
    }
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The supervisor ends.
    End(ExitStatus),
    /// The window is started again after a pause.
    Start {
        /// How long to wait.
        pause: Duration,
    },
}

/// After this many deaths in a row the graphics card is no longer trusted.
const TRUSTED: u32 = 2;

/// See the module's documentation.
#[derive(Debug, Clone)]
pub struct RestartPolicy {
    pauses: Backoff,
    deaths: u32,
    software: bool,
}

impl RestartPolicy {
    /// A plan for a window that has never died.
    pub fn new(pauses: Backoff) -> Self {
        Self {
            pauses,
            deaths: 0,
            software: false,
        }
    }

    /// Whether the next window must be drawn by the CPU, for the graphics card may be at fault.
    pub fn software(&self) -> bool {
        self.software
    }

    /// What comes after a window has ended that ran for `lived`. `display` is whether the display
    /// still answers: without one no window can be opened, and the session or the service manager
    /// has to start the supervisor anew.
    pub fn after(&mut self, death: Termination, lived: Duration, display: bool) -> Decision {
        let ending = match death {
            Termination::Code(code) => ExitStatus::of(code),
            _ => None,
        };
        match ending {
            Some(ending @ (ExitStatus::Success | ExitStatus::Usage)) => {
                return Decision::End(ending);
            }
            Some(ExitStatus::Restart) => {
                self.deaths = 0;
                return Decision::Start {
                    pause: Duration::ZERO,
                };
            }
            _ if !display => return Decision::End(ExitStatus::Lost),
            _ => {}
        }
        if lived >= self.pauses.healthy {
            self.deaths = 0;
        }
        self.deaths = self.deaths.saturating_add(1);
        self.software |= self.deaths >= TRUSTED;
        let doubled = 2_u32.saturating_pow(self.deaths - 1);
        let pause = self.pauses.first.saturating_mul(doubled);
        Decision::Start {
            pause: pause.min(self.pauses.longest),
        }
    }
}
