//! The recorded voice of a language: what has to be spoken, the page to read it from, and what is wrong
//! with the recordings that there are.

mod faults;
mod script;
mod sheet;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::language::recordings::{
    RecordedVoice, RecordingState, SignedRecording, VoiceFile, fingerprint, spoken_fingerprint,
};

pub use faults::{VoiceReport, outdated, report};
pub use script::{Script, ScriptBlock, ScriptScreen};
pub use sheet::html;

/// What is signed of a recording: the words and the file.
///
/// # Errors
/// When the file cannot be read.
fn signed(words: &str, file: &Path) -> io::Result<SignedRecording> {
    let file = fingerprint(&fs::read(file)?);
    Ok(SignedRecording(spoken_fingerprint(words), file))
}

/// What is signed of all recordings that are in the script, and those that cannot be: the words have
/// changed since they were signed, and the files have not.
pub fn sign(
    voice: &RecordedVoice,
    script: &Script,
) -> (BTreeMap<String, SignedRecording>, Vec<Diagnostic>) {
    let (mut messages, mut wrong) = (BTreeMap::new(), Vec::new());
    for (id, file) in &voice.files {
        let Some(words) = script.words(id) else {
            continue;
        };
        let what = match signed(words, file) {
            Err(error) => format!("cannot be read ({error})"),
            Ok(signed) => {
                let before = voice.voice.messages.get(id);
                let is_same_file = before.is_some_and(|it| it.1 == signed.1);
                if !is_same_file || voice.state(id, words) != RecordingState::Stale {
                    messages.insert(id.clone(), signed);
                    continue;
                }
                "is the file of the words of before; record it again, or remove it. If it says the \
                 new words too, remove its line in voice.toml"
                    .to_owned()
            }
        };
        wrong.push(Diagnostic::new(file.display().to_string(), "", what));
    }
    (messages, wrong)
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
