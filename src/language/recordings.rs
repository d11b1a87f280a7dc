//! The recorded voice of a language: what a person has spoken for a clinic, message by message.
//!
//! Plain data, read by `overlay` from the clinic's folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Catalogue;
use super::fingerprint::fnv1a;
use super::review::parse_date;
use crate::diagnostic::{Diagnostic, read_toml};

/// A `voice.toml`: who speaks, and what they have spoken.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct VoiceFile {
    /// The name of who speaks.
    pub speaker: String,
    /// The date of the signature, as YYYY-MM-DD.
    pub date: String,
    /// What was signed, by message id.
    pub messages: BTreeMap<String, SignedRecording>,
}

/// What is signed of a recording: the [fingerprint](spoken_fingerprint) of the words that it says, and
/// that of the file, by which a recording is known that was made again.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct SignedRecording(pub String, pub String);

/// The recordings of a language in the clinic's folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordedVoice {
    /// Who speaks. Without a signature no recording is played.
    pub voice: VoiceFile,
    /// The files that can be played, by message id.
    pub files: BTreeMap<String, PathBuf>,
}

/// How a recording stands to the words of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordingState {
    /// It says them.
    Current,
    /// It has not been signed.
    Unsigned,
    /// It says other words.
    Stale,
}

impl VoiceFile {
    /// Parses a `voice.toml`; `file` is its path in diagnostics.
    ///
    /// # Errors
    /// A [`Diagnostic`] for each fault.
    pub fn parse(text: &str, file: &str) -> Result<Self, Vec<Diagnostic>> {
        let voice: Self = read_toml(file, text, "")?;
        let mut wrong = Vec::new();
        if voice.speaker.trim().is_empty() {
            let what = "nobody is named; sign with voice sign";
            wrong.push(Diagnostic::new(file, "speaker", what));
        }
        if parse_date(&voice.date).is_err() {
            let what = "not a day; give YYYY-MM-DD, such as 2026-11-23";
            wrong.push(Diagnostic::new(file, "date", what));
        }
        match wrong.is_empty() {
            true => Ok(voice),
            false => Err(wrong),
        }
    }
}

impl RecordedVoice {
    /// How the recording of a message stands to the words that are to be heard.
    pub fn state(&self, id: &str, words: &str) -> RecordingState {
        match self.voice.messages.get(id) {
            None => RecordingState::Unsigned,
            Some(signed) if signed.0 == spoken_fingerprint(words) => RecordingState::Current,
            Some(_) => RecordingState::Stale,
        }
    }
}

/// The fingerprint of words as they are read aloud, with the clinic's telephone numbers in them: 16
/// hexadecimal digits.
pub fn spoken_fingerprint(words: &str) -> String {
    fingerprint(words.as_bytes())
}

/// The fingerprint of the bytes of a file.
pub fn fingerprint(bytes: &[u8]) -> String {
    format!("{:016x}", fnv1a(bytes))
}

impl Catalogue {
    /// The recorded voice of a language, if the clinic has one.
    pub fn recorded_voice(&self, tag: &str) -> Option<&RecordedVoice> {
        self.additions.voices.get(tag)
    }

    /// The file with the recording of a message, if it says these words.
    pub fn recording(&self, tag: &str, id: &str, words: &str) -> Option<&Path> {
        let voice = self.recorded_voice(tag)?;
        let file = voice.files.get(id)?;
        (voice.state(id, words) == RecordingState::Current).then_some(file)
    }
}
