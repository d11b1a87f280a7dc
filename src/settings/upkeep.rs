//! What whoever keeps the machine can set: how the kiosk is watched, and what it writes down.

use std::path::PathBuf;
use std::time::Duration;

use super::{Value, whole, wrong};

/// Settings for the keeper of the machine. No patient notices them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upkeep {
    /// A window that tells nothing for this long is hung.
    pub heartbeat: Duration,
    /// The file that the log is written to, beside standard error.
    pub log_file: Option<PathBuf>,
    /// The size at which a new log file is begun, in bytes.
    pub log_size: u64,
    /// How many older log files are kept.
    pub log_files: u64,
    /// The file that the counts by day are written to.
    pub counts: Option<PathBuf>,
    /// The file that tells node_exporter how the kiosk is.
    pub health_file: Option<PathBuf>,
}

impl Default for Upkeep {
    fn default() -> Self {
        Self {
            heartbeat: Duration::from_secs(30),
            log_file: None,
            log_size: 512 * 1024,
            log_files: 3,
            counts: None,
            health_file: None,
        }
    }
}

impl Upkeep {
    /// Takes the value of a key; `None` when it has no such key.
    pub(super) fn take(&mut self, key: &str, value: &Value<'_>) -> Option<Result<(), String>> {
        Some(match key {
            "heartbeat_s" => whole(value, 2..=600).map(|it| {
                self.heartbeat = Duration::from_secs(it);
            }),
            "log_file" => path(value).map(|it| self.log_file = it),
            "log_size_kib" => whole(value, 16..=65_536).map(|it| self.log_size = it * 1024),
            "log_files" => whole(value, 1..=20).map(|it| self.log_files = it),
            "counts" => path(value).map(|it| self.counts = it),
            "health_file" => path(value).map(|it| self.health_file = it),
            _ => return None,
        })
    }
}

/// The keys of this part of a settings file.
pub const KEYS: [&str; 6] = [
    "heartbeat_s",
    "log_file",
    "log_size_kib",
    "log_files",
    "counts",
    "health_file",
];

/// A path to a file; an empty one is none.
fn path(value: &Value<'_>) -> Result<Option<PathBuf>, String> {
    let path = value
        .get_ref()
        .as_str()
        .ok_or_else(|| wrong(value, "a path in quotes"))?;
    if path.is_empty() {
        return Ok(None);
    }
    let path = PathBuf::from(path);
    // A kiosk is started from anywhere: what a relative path meant would change.
    if !path.is_absolute() {
        return Err(
            "not a whole path; begin at the root, such as \"/var/log/kiosk.log\"".to_owned(),
        );
    }
    Ok(Some(path))
}
