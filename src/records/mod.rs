//! What the program writes down: its log, counts by day, and how it is. Nothing about a person.
//!
//! A disk that is full, read-only or gone loses what was to be written, never the kiosk: one line
//! of the log tells of it, and the next time is tried as if nothing had been.

mod counts;
mod health;
mod log;
mod recorder;
mod writer_thread;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::SystemTime;

pub use counts::{Counts, Reading};
pub use health::{Health, Memory};
pub use log::LogRing;
pub use recorder::Recorder;

/// Writes a file so that a reader finds the old text or the new one, and never half of it. Its time
/// of change is the real one, or the one that is given.
///
/// # Errors
/// When the file cannot be written; the old one then stays.
pub fn write_whole(path: &Path, text: &str, changed: Option<SystemTime>) -> io::Result<()> {
    refuse_special(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.new"));
    let written = fs::File::create(&temporary)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            changed.map_or(Ok(()), |changed| file.set_modified(changed))?;
            // A power cut must not leave the new name with nothing in it.
            file.sync_all()
        })
        .and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // What cannot be written can often not be removed either.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// A pipe would wait for a reader, and a device is not to be replaced.
fn refuse_special(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(meta) if !meta.is_file() => Err(io::Error::other("it is not a file")),
        _ => Ok(()),
    }
}
