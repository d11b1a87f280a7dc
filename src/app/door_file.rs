//! The file that keeps the rate limit of the staff's PIN over a restart.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::{Instant, SystemTime};

use crate::door::{self, RateLimit};
use crate::records::write_private;

/// A larger file, in bytes, is none of this program's.
const MAX_SIZE: u64 = 1024;

/// The file, which exists only while wrong PINs count.
#[derive(Debug, Clone)]
pub(super) struct DoorFile(PathBuf);

impl DoorFile {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// The rate limit that the file holds. A file that is damaged counts as five wrong PINs, which
    /// costs the staff five minutes: whoever can damage it must not gain from it.
    pub(super) fn load(&self, now: Instant) -> RateLimit {
        let text = match fs::metadata(&self.0) {
            Err(error) if is_missing(&error) => return RateLimit::default(),
            Ok(meta) if meta.is_file() && meta.len() <= MAX_SIZE => fs::read_to_string(&self.0),
            Ok(_) => Err(io::Error::other("it is not one of this program's")),
            Err(error) => Err(error),
        };
        let limit = text.map(|text| RateLimit::parse(&text, now, SystemTime::now()));
        let what = match limit {
            Ok(Some(limit)) => return limit,
            Ok(None) => "it is damaged".to_owned(),
            Err(error) => error.to_string(),
        };
        let path = self.0.display();
        tracing::warn!("{path} cannot be read: {what}; the staff's PIN waits for five minutes");
        RateLimit::locked(now)
    }

    fn store(&self, text: &str) -> io::Result<()> {
        if let Some(folder) = self.0.parent() {
            fs::create_dir_all(folder)?;
        }
        write_private(&self.0, text)
    }
}

/// Whether there is no such file, or no such folder.
fn is_missing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// One check of a PIN.
pub(super) struct PinCheck {
    pub(super) pin: String,
    pub(super) hash: String,
    pub(super) file: Option<DoorFile>,
    /// The text of the file after this guess, if it is wrong.
    pub(super) guessed: String,
}

impl PinCheck {
    /// Counts the guess in the file, checks it, and removes the file if it is right. Returns whether
    /// it is.
    pub(super) fn run(self) -> bool {
        let stored = self.file.as_ref().map(|file| file.store(&self.guessed));
        let right = door::verify(&self.pin, &self.hash);
        let (Some(file), Some(stored)) = (&self.file, stored) else {
            return right;
        };
        let path = file.0.display();
        if let Err(error) = stored {
            tracing::warn!("{path} cannot be written: {error}; a restart forgets wrong PINs");
        } else if right && let Err(error) = fs::remove_file(&file.0) {
            tracing::warn!(
                "{path} cannot be removed: {error}; after a restart the PIN has to wait"
            );
        }
        right
    }
}
