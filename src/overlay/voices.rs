//! Reads which recordings of a person there are for a language.
//!
//! Only their headers are read now: a language has hours of them.

use std::path::Path;

use super::folder::Folder;
use super::{is_note, language, left_out};
use crate::audio::{AudioInfo, EXTENSIONS};
use crate::language::recordings::{RecordedVoice, VoiceFile};

/// How the names of other sound files end, of which people think first.
const OTHER_SOUNDS: [&str; 9] = [
    "aac", "aif", "aiff", "amr", "m4a", "mp3", "oga", "ogg", "opus",
];

/// Reads `voices/TAG`; `None` after reporting why it cannot be used.
pub(super) fn read(
    folder: &mut Folder,
    tag: &str,
    is_known: bool,
    is_message: &dyn Fn(&str) -> bool,
) -> Option<RecordedVoice> {
    let place = format!("voices/{tag}");
    if let Err(error) = language::check_tag(tag) {
        folder.report(&place, "", error.to_string());
        return None;
    }
    if !is_known {
        let what = "no such language; name the folder as in fil or zh-Hans";
        folder.report(&place, "", what);
        return None;
    }
    for inner in folder.folders(&place) {
        let what = "a folder within a voice is not known; move its files up";
        folder.report(&format!("{place}/{inner}"), "", what);
    }
    let mut voice = RecordedVoice::default();
    for name in folder.files(&place) {
        let path = format!("{place}/{name}");
        if name == "voice.toml" {
            voice.voice = read_voice_file(folder, &path).unwrap_or_default();
        } else if !is_note(&name) {
            add(&mut voice, folder, &path, &name, is_message);
        }
    }
    Some(voice)
}

fn read_voice_file(folder: &mut Folder, path: &str) -> Option<VoiceFile> {
    let text = folder.text(path)?;
    let voice = VoiceFile::parse(&text, &folder.shown(path));
    voice
        .map_err(|wrong| folder.push_all(path, wrong.into_iter().map(left_out).collect()))
        .ok()
}

fn add(
    voice: &mut RecordedVoice,
    folder: &mut Folder,
    path: &str,
    name: &str,
    is_message: &dyn Fn(&str) -> bool,
) {
    let (id, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    if !EXTENSIONS.contains(&extension) {
        let lower = extension.to_lowercase();
        let what = if EXTENSIONS.contains(&lower.as_str()) {
            format!("name it {id}.{lower}")
        } else if OTHER_SOUNDS.contains(&lower.as_str()) {
            format!("not WAV or FLAC; convert it: ffmpeg -i {name} {id}.flac")
        } else {
            "no such file is known; there may be MESSAGE.flac, MESSAGE.wav and voice.toml".into()
        };
        folder.report(path, "", what);
    } else if !is_message(id) {
        let what = "no such message; the names are in the list of voice sheet";
        folder.report(path, "", what);
    } else if let Some(other) = voice.files.get(id) {
        let other = other.file_name().unwrap_or_default().display();
        let what = format!("there is {other} too; keep one of them");
        folder.report(path, "", what);
    } else {
        let file = folder.path(path);
        match info(&file) {
            Ok(()) => {
                voice.files.insert(id.to_owned(), file);
            }
            Err(what) => folder.report(path, "", what),
        }
    }
}

fn info(file: &Path) -> Result<(), String> {
    AudioInfo::read(file)
        .map(|_| ())
        .map_err(|error| error.to_string())
}
