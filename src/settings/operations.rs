//! What whoever keeps the machine can set: how the kiosk is watched, and what it writes down.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Value, one_of, whole, wrong};
use crate::door;
use crate::door::Corner;

/// Settings for the keeper of the machine. No patient notices them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operations {
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
    /// The hash of the staff's PIN. Without one the staff has no door.
    pub staff_pin: Option<String>,
    /// The corner where the staff knocks.
    pub staff_corner: Corner,
}

impl Default for Operations {
    fn default() -> Self {
        Self {
            heartbeat: Duration::from_secs(30),
            log_file: usual_log(),
            log_size: 512 * 1024,
            log_files: 3,
            counts: None,
            health_file: None,
            staff_pin: None,
            staff_corner: Corner::default(),
        }
    }
}

/// The log of a program that nobody hears: a Windows program has no standard error when it is
/// started by a click. Elsewhere the session or the service manager keeps it.
fn usual_log() -> Option<PathBuf> {
    let folder = dirs::data_local_dir().filter(|_| cfg!(windows))?;
    Some(folder.join("fluoroscopy-kiosk").join("kiosk.log"))
}

impl Operations {
    /// Lets go of files that are the settings themselves, or one another: they would be written over.
    /// The keys, and what is wrong with each.
    pub(super) fn part(&mut self, settings: &Path) -> Vec<(&'static str, String)> {
        let mut taken = vec![("these settings", settings.to_owned())];
        let mut wrong = Vec::new();
        let files = [
            ("log_file", &mut self.log_file, usual_log()),
            ("counts", &mut self.counts, None),
            ("health_file", &mut self.health_file, None),
        ];
        for (key, file, usual) in files {
            let Some(path) = file.clone() else { continue };
            match taken.iter().find(|(_, other)| is_same(&path, other)) {
                Some((other, _)) => {
                    let what = format!("the same file as {other}; name a file of its own");
                    wrong.push((key, what));
                    *file = usual;
                }
                None => taken.push((key, path)),
            }
        }
        wrong
    }

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
            "staff_pin" => pin(value).map(|it| self.staff_pin = it),
            "staff_corner" => one_of(value, "corner", Corner::ALL.map(|it| (it.id(), it)))
                .map(|it| self.staff_corner = it),
            _ => return None,
        })
    }
}

/// The keys of this part of a settings file.
pub const KEYS: [&str; 8] = [
    "heartbeat_s",
    "log_file",
    "log_size_kib",
    "log_files",
    "counts",
    "health_file",
    "staff_pin",
    "staff_corner",
];

/// Whether two paths are one file, where that can be known.
fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    one == other || real(one).is_some_and(|one| real(other) == Some(one))
}

/// A path to a file or a folder; an empty one is none.
pub(super) fn path(value: &Value<'_>) -> Result<Option<PathBuf>, String> {
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
        let right = match cfg!(windows) {
            true => r"'C:\ProgramData\fluoroscopy-kiosk\kiosk.log'",
            false => "\"/var/log/kiosk.log\"",
        };
        return Err(format!(
            "not a whole path; begin at the root, such as {right}"
        ));
    }
    Ok(Some(path))
}

/// A hash of a PIN; an empty text is none.
fn pin(value: &Value<'_>) -> Result<Option<String>, String> {
    let hash = value.get_ref().as_str();
    let hash = hash.ok_or_else(|| wrong(value, "the hash of a PIN, in quotes,"))?;
    if hash.is_empty() {
        return Ok(None);
    }
    door::check_hash(hash)
        .map(|()| Some(hash.to_owned()))
        .map_err(|error| error.to_string())
}
