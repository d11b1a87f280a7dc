//! A person's recording, as a file that the service can play.
//!
//! The service is told of it by SSML, so that it is queued, stopped and reported like words. eSpeak NG's
//! module plays it without regard to the volume that is set, so the file has the volume already.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

use super::ssml;
use crate::audio::{AudioClip, AudioError, is_plain};
use crate::speech::backend::{Utterance, Volume};

/// The output module that plays files.
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

/// The file, which is removed when the value is dropped.
#[derive(Debug)]
pub(crate) struct PlayableFile {
    file: NamedTempFile,
    duration: Duration,
}

impl PlayableFile {
    /// Makes a file of a recording, at a volume. Only this user can read it.
    ///
    /// # Errors
    /// [`PlayError`].
    fn make(recording: &Path, volume: Volume) -> Result<Self, PlayError> {
        let audio = AudioClip::read(recording)?;
        let folder = folder().ok_or(PlayError::Folder)?;
        let mut name = tempfile::Builder::new();
        let name = name.prefix("fluoroscopy-kiosk-").suffix(".wav");
        let mut file = name.tempfile_in(folder)?;
        file.write_all(&audio.to_wav(volume.0))?;
        let duration = Duration::from_secs_f32(audio.seconds());
        Ok(Self { file, duration })
    }

    /// How long it sounds.
    pub(crate) fn duration(&self) -> Duration {
        self.duration
    }

    /// The message that plays it.
    pub(crate) fn ssml(&self, utterance: u64) -> String {
        ssml::played(&self.file.path().display().to_string(), utterance)
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
pub(crate) fn playable(utterance: &Utterance, plays_files: bool) -> Option<PlayableFile> {
    let recording = utterance.recording.as_ref()?;
    if !plays_files {
        tracing::warn!(
            "recordings need Speech Dispatcher's module {PLAYER}; words are spoken instead"
        );
        return None;
    }
    let made = PlayableFile::make(recording, utterance.volume);
    made.inspect_err(|error| {
        tracing::warn!("a recording cannot be played: {error}; its words are spoken instead")
    })
    .ok()
}
