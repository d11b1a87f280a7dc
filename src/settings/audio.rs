//! What a clinic can set of what is heard.

use super::{Value, one_of, whole};
use crate::speech::backend::{Pace, Volume};
use crate::speech::read_aloud::Sound;

/// How the speech mode, which tells everything to people who cannot see, comes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SpeechMode {
    /// By a long press of Enter, or by F8.
    #[default]
    Key,
    /// It is on from the start, and again for the next person.
    Always,
    /// Never.
    Off,
}

/// What is heard, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl Default for Audio {
    fn default() -> Self {
        Self {
            volume: Volume(70),
            volume_most: Volume(100),
            pace: Pace::Usual,
            speech_mode: SpeechMode::Key,
        }
    }
}

pub const KEYS: [&str; 4] = ["volume", "volume_most", "pace", "speech_mode"];

const PACES: [(&str, Pace); 3] = [
    ("slow", Pace::Slow),
    ("usual", Pace::Usual),
    ("fast", Pace::Fast),
];

const MODES: [(&str, SpeechMode); 3] = [
    ("key", SpeechMode::Key),
    ("always", SpeechMode::Always),
    ("off", SpeechMode::Off),
];

impl Audio {
    /// How the next person first hears everything.
    pub fn sound(&self) -> Sound {
        Sound {
            pace: self.pace,
            volume: self.volume.min(self.volume_most),
            most: self.volume_most,
        }
    }

    pub(super) fn take(&mut self, key: &str, value: &Value<'_>) -> Result<(), String> {
        let percent = || whole(value, 10..=100).map(|it| Volume(it as u8));
        match key {
            "volume" => self.volume = percent()?,
            "volume_most" => self.volume_most = percent()?,
            "pace" => self.pace = one_of(value, "pace", PACES)?,
            _ => self.speech_mode = one_of(value, "speech mode", MODES)?,
        }
        Ok(())
    }
}
