//! Volume and speed of speech, as patients change them.

use super::backend::{Pace, Volume};

/// Volume and speed of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sound {
    /// Speed.
    pub pace: Pace,
    /// Volume.
    pub volume: Volume,
    /// Maximum volume that a patient can choose.
    pub most: Volume,
}

/// Volume change per press of "Louder" or "Softer", in percent.
const STEP: u8 = 10;

impl Sound {
    /// One step louder, up to the maximum.
    pub fn louder(self) -> Self {
        let volume = Volume(self.volume.0.saturating_add(STEP)).min(self.most);
        Self { volume, ..self }
    }

    /// One step quieter, but never muted.
    pub fn softer(self) -> Self {
        let volume = Volume(self.volume.0.saturating_sub(STEP).max(STEP));
        Self { volume, ..self }
    }

    /// The next of the three speeds.
    pub fn other_pace(self) -> Self {
        let pace = match self.pace {
            Pace::Slow => Pace::Usual,
            Pace::Usual => Pace::Fast,
            Pace::Fast => Pace::Slow,
        };
        Self { pace, ..self }
    }
}
