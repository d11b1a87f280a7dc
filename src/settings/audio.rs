//! Settings of speech.

use crate::speech::Sound;
use crate::speech::backend::{Pace, Volume};

/// How the speech mode comes on, which announces everything for people who cannot see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SpeechMode {
    /// A long press of Enter, or F8, turns it on.
    #[default]
    Key,
    /// It is on from the start, and again for the next person.
    Always,
    /// It cannot be turned on.
    Off,
}

/// Settings of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Audio {
    /// Loudness at the start.
    pub volume: Volume,
    /// The loudest that a patient can choose.
    pub volume_most: Volume,
    /// Speed at the start.
    pub pace: Pace,
    /// How the speech mode comes on.
    pub speech_mode: SpeechMode,
}

impl Audio {
    /// The sound at the start of each session.
    pub fn sound(&self) -> Sound {
        Sound {
            pace: self.pace,
            volume: self.volume.min(self.volume_most),
            most: self.volume_most,
        }
    }
}
