//! What to do after a window has ended: a state machine without a clock; callers pass durations.

use std::fmt;
use std::time::Duration;

use crate::shell::exit::ExitStatus;

/// Exponential delays before the window is restarted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// The delay after the first failure; it doubles with each one after it.
    pub initial: Duration,
    /// No delay is longer.
    pub max: Duration,
    /// A window that ran for this long counts as healthy: the next delay is `initial` again.
    pub healthy: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            initial: Duration::from_secs(1),
            max: Duration::from_secs(60),
            healthy: Duration::from_secs(600),
        }
    }
}

/// How a window's process ended. It displays as the rest of a sentence about the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Termination {
    /// It exited with a code.
    Exited(i32),
    /// A signal ended it.
    Signaled(i32),
    /// It sent no heartbeat, and the supervisor ended it.
    Hung,
    /// It could not be started or waited for.
    Failed,
}

impl fmt::Display for Termination {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exited(code) => write!(out, "ended with code {code}"),
            Self::Signaled(signal) => write!(out, "was ended by signal {signal}"),
            Self::Hung => out.write_str("was hung and has been ended"),
            Self::Failed => out.write_str("could not be run"),
        }
    }
}

/// What the supervisor does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It ends too.
    Exit(ExitStatus),
    /// It restarts the window.
    Restart {
        /// After this time.
        delay: Duration,
    },
}

/// After this many failures in a row the graphics card is no longer used.
const GPU_FAILURES: u32 = 2;

/// Decides whether and when a window is restarted, and whether the CPU must draw it.
#[derive(Debug, Clone)]
pub struct RestartPolicy {
    backoff: Backoff,
    /// Failures in a row.
    failures: u32,
    software: bool,
}

impl RestartPolicy {
    /// The policy for a window that has not failed yet.
    pub fn new(backoff: Backoff) -> Self {
        Self {
            backoff,
            failures: 0,
            software: false,
        }
    }

    /// Whether the next window must be drawn by the CPU, since the graphics card may be at fault.
    pub fn software(&self) -> bool {
        self.software
    }

    /// The decision after a window that ran for `uptime`. `display_answers` is whether the display
    /// still takes connections: without one no window can be opened, and the session or the service
    /// manager has to restart the supervisor.
    pub fn decide(
        &mut self,
        termination: Termination,
        uptime: Duration,
        display_answers: bool,
    ) -> Decision {
        let status = match termination {
            Termination::Exited(code) => ExitStatus::try_from(code).ok(),
            _ => None,
        };
        match status {
            Some(status @ (ExitStatus::Success | ExitStatus::Usage)) => {
                return Decision::Exit(status);
            }
            Some(ExitStatus::Restart) => {
                self.failures = 0;
                return Decision::Restart {
                    delay: Duration::ZERO,
                };
            }
            _ if !display_answers => return Decision::Exit(ExitStatus::Lost),
            _ => {}
        }
        if uptime >= self.backoff.healthy {
            self.failures = 0;
        }
        let doubled = 2_u32.saturating_pow(self.failures);
        self.failures = self.failures.saturating_add(1);
        self.software |= self.failures >= GPU_FAILURES;
        let delay = self.backoff.initial.saturating_mul(doubled);
        Decision::Restart {
            delay: delay.min(self.backoff.max),
        }
    }
}
