//! A person's recording, as files that the service can play.
//!
//! The service is told of it by SSML, so that it is queued, stopped and reported like words. eSpeak NG's
//! module plays it without regard to the volume that is set, so the files have the volume already.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

use super::ssml::{self, Mark, PIECE, Part};
use crate::audio::{AudioClip, AudioError, is_plain};
use crate::speech::backend::{Utterance, Volume};

/// The output module that plays files, which is that of eSpeak NG.
pub(crate) const PLAYER: &str = "espeak-ng";

/// Why a recording cannot be played.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlayError {
    /// It cannot be read.
    #[error(transparent)]
    Audio(#[from] AudioError),
    /// The file that is played cannot be written.
    #[error("the file to be played cannot be written ({0})")]
    Io(#[from] io::Error),
    /// There is no folder whose path may stand in SSML.
    #[error("neither XDG_RUNTIME_DIR nor the folder for temporary files has a plain name")]
    Folder,
}

/// The files of a recording, one for each piece of it. They are removed when the value is dropped.
#[derive(Debug)]
pub(crate) struct PlayableFiles(Vec<(NamedTempFile, Duration)>);

impl PlayableFiles {
    /// Makes files of a recording, at a volume. Only this user can read them.
    ///
    /// # Errors
    /// [`PlayError`].
    fn make(recording: &Path, volume: Volume) -> Result<Self, PlayError> {
        let audio = AudioClip::read(recording)?;
        let folder = folder().ok_or(PlayError::Folder)?;
        let mut files = Vec::new();
        for piece in audio.to_wavs(volume.0, PIECE) {
            let mut name = tempfile::Builder::new();
            let name = name.prefix("fluoroscopy-kiosk-").suffix(".wav");
            let mut file = name.tempfile_in(&folder)?;
            file.write_all(&piece.file)?;
            files.push((file, piece.duration));
        }
        Ok(Self(files))
    }

    /// How long it sounds.
    pub(crate) fn duration(&self) -> Duration {
        self.0.iter().map(|(_, duration)| *duration).sum()
    }

    /// Its pieces.
    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> {
        self.0
            .iter()
            .enumerate()
            .map(|(index, (_, duration))| Part {
                mark: match index.checked_sub(1) {
                    None => Mark::Sentence(0),
                    Some(index) => Mark::Piece(index),
                },
                at: 0,
                max_duration: *duration,
            })
    }

    /// The message that plays it.
    pub(crate) fn ssml(&self, utterance: u64) -> String {
        let paths = self.0.iter().map(|(it, _)| it.path().display().to_string());
        ssml::played(paths, utterance)
    }
}

/// The folder of the user's session, which is in memory, else that for temporary files.
fn folder() -> Option<PathBuf> {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let mut folders = session.into_iter().chain([std::env::temp_dir()]);
    folders.find(|it| it.is_absolute() && it.is_dir() && is_plain(it))
}

/// The recording of an utterance, where there is one that can be played; else the words are spoken. The
/// log does not tell which one: with the time it would tell who has heard what.
pub(crate) fn playable(utterance: &Utterance, plays_files: bool) -> Option<PlayableFiles> {
    let recording = utterance.recording.as_ref()?;
    if !plays_files {
        tracing::warn!(
            "recordings need Speech Dispatcher's module {PLAYER}; words are spoken instead"
        );
        return None;
    }
    let made = PlayableFiles::make(recording, utterance.volume);
    made.inspect_err(|error| {
        tracing::warn!("a recording cannot be played: {error}; its words are spoken instead")
    })
    .ok()
}
