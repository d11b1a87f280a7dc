//! A finger that never lifts: a panel that is dirty or broken, or something that leans on it.

use std::time::{Duration, Instant};

use iced::touch::{self, Finger};

/// A finger that is down for this long is none.
pub const STUCK: Duration = Duration::from_secs(10);

/// What a touch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// A finger's.
    Real,
    /// That of something that has been down for [`STUCK`], and was not known to be.
    FoundStuck,
    /// That of something that is known to be stuck.
    Stuck,
}

/// The fingers that are down. Others can touch beside one that is stuck.
#[derive(Debug, Default)]
pub struct Fingers(Vec<Down>);

#[derive(Debug)]
struct Down {
    finger: Finger,
    since: Instant,
    stuck: bool,
}

impl Fingers {
    /// Takes in an event of the panel; what the touch is that it belongs to.
    pub fn take(&mut self, event: &touch::Event, now: Instant) -> Touch {
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
            touch::Event::FingerMoved { id, .. } => self.judge(id, now),
            touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. } => {
                let touch = self.judge(id, now);
                self.0.retain(|down| down.finger != id);
                touch
            }
        }
    }

    fn judge(&mut self, finger: Finger, now: Instant) -> Touch {
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
