//! Finds touches that never end: the panel is dirty or broken, or something leans on it.
//!
//! Clock-free state machine; callers pass the [`Instant`].

use std::time::{Duration, Instant};

use iced::touch::{self, Finger};

/// A touch that is held for this long is stuck.
pub const STUCK: Duration = Duration::from_secs(10);

/// What an event of the touch panel belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// A finger.
    Real,
    /// A touch that has now been held for [`STUCK`]; returned once for each.
    FoundStuck,
    /// A touch that was found stuck before.
    Stuck,
}

/// The touches that are held. A stuck one does not affect the others.
#[derive(Debug, Default)]
pub struct StuckTouch(Vec<Down>);

#[derive(Debug)]
struct Down {
    finger: Finger,
    since: Instant,
    stuck: bool,
}

impl StuckTouch {
    /// Records an event of the touch panel and classifies the touch that it belongs to.
    pub fn classify(&mut self, event: &touch::Event, now: Instant) -> Touch {
        match *event {
            touch::Event::FingerPressed { id, .. } => {
                self.0.retain(|down| down.finger != id);
                self.0.push(Down {
                    finger: id,
                    since: now,
                    stuck: false,
                });
                Touch::Real
            }
            touch::Event::FingerMoved { id, .. } => self.held(id, now),
            touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. } => {
                let touch = self.held(id, now);
                self.0.retain(|down| down.finger != id);
                touch
            }
        }
    }

    fn held(&mut self, finger: Finger, now: Instant) -> Touch {
        let Some(down) = self.0.iter_mut().find(|down| down.finger == finger) else {
            return Touch::Real;
        };
        if down.stuck {
            return Touch::Stuck;
        }
        down.stuck = now.saturating_duration_since(down.since) >= STUCK;
        if down.stuck {
            Touch::FoundStuck
        } else {
            Touch::Real
        }
    }
}
