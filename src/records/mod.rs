//! The files that the program writes: its log, usage counts by month, and a health file. None says
//! anything about a person.
//!
//! When a disk is full, read-only or gone, the data is lost, but the kiosk goes on: the log gets one
//! line, and every later write is tried again.

mod counts;
mod health;
mod log;
mod recorder;
mod writer_thread;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::SystemTime;

pub use counts::{Counts, SMALLEST_CELL, Tally, UsageMeter};
pub use health::{Health, Memory};
pub use log::LogRing;
pub use recorder::Recorder;

/// Replaces a file atomically: a reader finds the old text or the new one, never half of it. Its
/// modification time is the real one, or `modified`.
///
/// # Errors
/// When the file cannot be written; the old one then stays.
pub fn write_whole(
    path: &Path,
    content: impl AsRef<[u8]>,
    modified: Option<SystemTime>,
) -> io::Result<()> {
    // Others read these files, as far as the umask lets them; by default only the owner could.
    write_with(path, content.as_ref(), modified, 0o666)
}

/// The same for a file that only this program's user may read. Its modification time says nothing.
///
/// # Errors
/// When the file cannot be written; the old one then stays.
pub fn write_private(path: &Path, text: &str) -> io::Result<()> {
    write_with(path, text.as_bytes(), Some(SystemTime::UNIX_EPOCH), 0o600)
}

fn write_with(
    path: &Path,
    content: &[u8],
    modified: Option<SystemTime>,
    mode: u32,
) -> io::Result<()> {
    refuse_special(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().filter(|it| *it != Path::new(""));
    let mut temporary = tempfile::Builder::new();
    let prefix = format!(".{name}.");
    temporary.prefix(&prefix);
    #[cfg(unix)]
    temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    let mut file = temporary.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(content)?;
    if let Some(modified) = modified {
        file.as_file().set_modified(modified)?;
    }
    // After a power cut the name must not stand for an empty file.
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Refuses a pipe, which would wait for a reader, and a device, which must not be replaced.
fn refuse_special(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(meta) if !meta.is_file() => Err(io::Error::other("it is not a file")),
        _ => Ok(()),
    }
}
