//! One kiosk on a screen, and no second over it.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long Windows may take to let go of what an ended process had locked. A supervisor starts the
/// next window at once.
const ENDING: Duration = Duration::from_secs(5);

/// Stands for the one kiosk of a screen. The system lets go of it with the process, however that
/// ends.
#[derive(Debug)]
pub struct SingleInstance(Option<File>);

impl SingleInstance {
    /// Takes the place of the one kiosk of this user's screen; `None` when another one keeps it. A
    /// machine that cannot tell has none.
    pub fn take() -> Option<Self> {
        let Some(folder) = dirs::runtime_dir().or_else(dirs::data_local_dir) else {
            return Some(Self(None));
        };
        let (folder, screen) = (folder.join("fluoroscopy-kiosk"), screen());
        let end = Instant::now() + ENDING;
        loop {
            let single = Self::take_in(&folder, &screen);
            if single.is_some() || Instant::now() >= end {
                return single;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The same, by a file in a folder for a screen with a name.
    pub fn take_in(folder: &Path, screen: &str) -> Option<Self> {
        let file = open(folder, screen);
        match file.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => None,
            // A disk that is full or read-only, or knows no locks, holds no kiosk up.
            _ => Some(Self(file)),
        }
    }

    /// Whether it will keep a second kiosk out.
    pub fn is_held(&self) -> bool {
        self.0.is_some()
    }
}

fn open(folder: &Path, screen: &str) -> Option<File> {
    fs::create_dir_all(folder).ok()?;
    let letters = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            '-'
        }
    };
    let name: String = screen.chars().map(letters).collect();
    let path: PathBuf = folder.join(format!("screen{name}.lock"));
    File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .ok()
}

/// The name of the display; nothing where a user has only one.
fn screen() -> String {
    if cfg!(any(windows, target_os = "macos")) {
        return String::new();
    }
    let name = super::display().unwrap_or_default();
    // `:0.0` is the first screen of `:0`, which is meant by `:0`, too.
    match name.strip_suffix(".0").filter(|it| it.contains(':')) {
        Some(stem) => stem.to_owned(),
        None => name,
    }
}
