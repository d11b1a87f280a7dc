//! What is wrong with the recordings of a language: one line each.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Script, signed};
use crate::audio::AudioClip;
use crate::diagnostic::Diagnostic;
use crate::language::recordings::{RecordedVoice, RecordingState};

/// Quieter than this, in dBFS, a recording would be as loud as others only with its noise.
const QUIET: f32 = -40.0;

/// How long a letter takes at least and at most, in s. People read about 15 letters in a second.
const FASTEST: f32 = 0.03;
const SLOWEST: f32 = 0.3;

/// How long a recording may be beside its words, in s.
const PAUSES: f32 = 3.0;

/// The recordings of a language beside its script.
#[derive(Debug, Clone, Default)]
pub struct VoiceReport {
    /// What is wrong with files, so that they cannot be signed.
    pub faults: Vec<Diagnostic>,
    /// Files that have to be signed, or recorded again.
    pub outdated: Vec<Diagnostic>,
    /// Recordings that are missing on screens that have some.
    pub missing: Vec<Diagnostic>,
    /// The number of screens that are heard in recordings once all is signed.
    pub whole: usize,
}

/// Looks at all recordings of a language. `folder` is where they are, for what is missing.
pub fn report(voice: &RecordedVoice, script: &Script, folder: &Path) -> VoiceReport {
    let files = voice.files.iter();
    let faults = files.filter_map(|(id, file)| {
        let what = match script.words(id) {
            Some(words) => fault(file, words)?,
            None if script.has(id) => {
                "its words have a number that changes, or are on a screen that cannot be recorded \
                 whole; remove it"
                    .to_owned()
            }
            None => "no screen that is read aloud has it; remove it".to_owned(),
        };
        Some(told(file, what))
    });
    let missing = missing(voice, script, folder);
    let is_whole = |it: &&super::ScriptScreen| {
        let mut blocks = it.blocks.iter();
        blocks.all(|block| voice.files.contains_key(&block.id))
    };
    VoiceReport {
        faults: faults.collect(),
        outdated: outdated(voice, script),
        missing,
        whole: script.screens.iter().filter(is_whole).count(),
    }
}

/// The recordings that are not played because nobody has signed them, or because their words or files
/// have changed since.
pub fn outdated(voice: &RecordedVoice, script: &Script) -> Vec<Diagnostic> {
    let (speaker, date) = (&voice.voice.speaker, &voice.voice.date);
    let first = voice.files.values().next();
    if let Some(file) = first.filter(|_| voice.voice.messages.is_empty()) {
        let what = "there is no signature, so no recording is played; sign them with voice sign";
        return vec![told(&file.with_file_name("voice.toml"), what.to_owned())];
    }
    let known = voice.files.iter().filter_map(|(id, file)| {
        let words = script.words(id)?;
        let what = match voice.state(id, words) {
            RecordingState::Unsigned => "nobody has signed it; sign it with voice sign".to_owned(),
            RecordingState::Stale => format!(
                "its words have changed since {speaker} signed on {date}; record it again, then \
                 sign it with voice sign"
            ),
            RecordingState::Current => {
                let is_same = signed(words, file).is_ok_and(|it| {
                    let known = voice.voice.messages.get(id);
                    known.is_some_and(|known| *known == it)
                });
                if is_same {
                    return None;
                }
                format!("is not the file that {speaker} signed on {date}; sign it with voice sign")
            }
        };
        Some(told(file, what))
    });
    known.collect()
}

fn missing(voice: &RecordedVoice, script: &Script, folder: &Path) -> Vec<Diagnostic> {
    let mut told_of = BTreeSet::new();
    let mut missing = Vec::new();
    for screen in &script.screens {
        let has = |id: &str| voice.files.contains_key(id);
        if !screen.blocks.iter().any(|it| has(&it.id)) {
            continue;
        }
        for block in screen.blocks.iter().filter(|it| !has(&it.id)) {
            if told_of.insert(&block.id) {
                let file = folder.join(format!("{}.flac", block.id));
                let what = format!(
                    "is missing, so the screen {} is not heard in recordings; record it",
                    screen.name
                );
                missing.push(told(&file, what));
            }
        }
    }
    missing
}

fn told(file: &Path, what: String) -> Diagnostic {
    Diagnostic::new(PathBuf::from(file).display().to_string(), "", what)
}

/// What is wrong with the sound of a recording of some words.
fn fault(file: &Path, words: &str) -> Option<String> {
    let audio = match AudioClip::read(file) {
        Ok(audio) => audio,
        Err(error) => return Some(error.to_string()),
    };
    let Some(loudness) = audio.loudness() else {
        return Some("is silent; record it again".to_owned());
    };
    let (letters, seconds) = (letters(words), audio.seconds());
    let (least, most) = (letters * FASTEST, letters * SLOWEST + PAUSES);
    if audio.is_clipped() {
        let what = "is clipped: its loudest parts are cut off; record it again with the microphone \
                    turned down";
        return Some(what.to_owned());
    }
    if loudness < QUIET {
        return Some(format!(
            "is too quiet ({loudness:.0} dBFS, at least {QUIET:.0}); record it again nearer to the \
             microphone"
        ));
    }
    let whether = match seconds {
        _ if seconds < least => format!("too short ({seconds:.1} s, at least {least:.1} s)"),
        _ if seconds > most => format!("too long ({seconds:.1} s, at most {most:.1} s)"),
        _ => return None,
    };
    let start: String = words.chars().take(40).collect();
    Some(format!(
        "is {whether} for \"{start}\"; record all of its words, and no others"
    ))
}

/// The length of words in letters of an alphabet. A digit and a syllable or ideograph count as several.
fn letters(words: &str) -> f32 {
    let letters = words.chars().map(|it| match it {
        _ if it.is_numeric() => 4.0,
        '\u{1200}'..'\u{1380}' => 2.0,
        '\u{2E80}'.. => 3.0,
        _ if it.is_alphabetic() => 1.0,
        _ => 0.0,
    });
    letters.sum()
}
