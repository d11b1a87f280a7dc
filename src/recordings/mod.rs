//! The recorded voice of a language: what has to be spoken, the page to read it from, and what is wrong
//! with the recordings that there are.

mod faults;
mod script;
mod sheet;

use std::fs;
use std::io;
use std::path::Path;

use crate::language::recordings::{SignedRecording, VoiceFile, fingerprint, spoken_fingerprint};

pub use faults::{VoiceReport, outdated, report};
pub use script::{Script, ScriptBlock, ScriptScreen};
pub use sheet::html;

/// What is signed of a recording: the words and the file.
///
/// # Errors
/// When the file cannot be read.
pub fn signed(words: &str, file: &Path) -> io::Result<SignedRecording> {
    let file = fingerprint(&fs::read(file)?);
    Ok(SignedRecording(spoken_fingerprint(words), file))
}

/// The text of a `voice.toml`.
///
/// # Errors
/// If it cannot be written as TOML.
pub fn text(tag: &str, voice: &VoiceFile) -> Result<String, toml::ser::Error> {
    Ok(format!(
        "# Written by: fluoroscopy-kiosk voice sign --language {tag}\n\
         # The fingerprints are those of the words that are spoken and of the file.\n{}",
        toml::to_string(voice)?
    ))
}
