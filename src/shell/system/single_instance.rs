//! A lock that keeps a second kiosk off the same screen.

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long Windows may take to release the lock of a process that has ended. A supervisor starts the
/// next window at once.
const RELEASE_TIMEOUT: Duration = Duration::from_secs(5);

/// The lock of a screen. The system releases it when the process ends, however it ends.
#[derive(Debug)]
pub struct SingleInstance(Option<File>);

impl SingleInstance {
    /// Locks this user's screen; `None` when another kiosk holds the lock. Where no lock can be made,
    /// the result is not [held](Self::is_held).
    pub fn take() -> Option<Self> {
        let Some(folder) = dirs::runtime_dir().or_else(dirs::data_local_dir) else {
            return Some(Self(None));
        };
        let (folder, screen) = (folder.join("fluoroscopy-kiosk"), screen());
        let end = Instant::now() + RELEASE_TIMEOUT;
        loop {
            let instance = Self::take_in(&folder, &screen);
            if instance.is_some() || Instant::now() >= end {
                return instance;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The same, once, with a lock file in `folder` for the screen with this name.
    pub fn take_in(folder: &Path, screen: &str) -> Option<Self> {
        let file = open(folder, screen);
        match file.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => None,
            // A disk that is full, read-only or without locks must not keep the kiosk from starting.
            _ => Some(Self(file)),
        }
    }

    /// Whether the lock will keep a second kiosk away.
    pub fn is_held(&self) -> bool {
        self.0.is_some()
    }
}

fn open(folder: &Path, screen: &str) -> Option<File> {
    fs::create_dir_all(folder).ok()?;
    let name = screen.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    let path = folder.join(format!("screen{name}.lock"));
    File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .ok()
}

/// The name of the display; empty where a user has only one.
fn screen() -> String {
    if cfg!(any(windows, target_os = "macos")) {
        return String::new();
    }
    let name = super::display().unwrap_or_default();
    // `:0` is short for `:0.0`.
    match name.strip_suffix(".0").filter(|it| it.contains(':')) {
        Some(stem) => stem.to_owned(),
        None => name,
    }
}
