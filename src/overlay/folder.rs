//! Reads the overlay folder, nothing outside it, and no more than a limited amount.

use std::borrow::Cow;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::MAX_TEXT;
use crate::assets;
use crate::diagnostic::{Diagnostic, line_of};
use crate::language::additions::OverlayDiagnostic;

/// The most that is read from the folder, in bytes.
const MAX_TOTAL: u64 = 64 * 1024 * 1024;

/// The most names that are listed.
const MAX_NAMES: usize = 4096;

/// The most diagnostics about one file: more would hide those of other files.
const MAX_DIAGNOSTICS: usize = 20;

/// An overlay folder that is being read.
pub(super) struct Folder {
    /// The folder as the settings name it.
    given: PathBuf,
    /// The folder with all links resolved; nothing outside it is read.
    root: PathBuf,
    /// How many bytes may still be read.
    left: u64,
    /// How many names were listed.
    names: usize,
    /// What is wrong so far.
    pub(super) diagnostics: Vec<OverlayDiagnostic>,
}

impl Folder {
    /// Opens a folder.
    ///
    /// # Errors
    /// If it is no folder or cannot be read.
    pub(super) fn open(folder: &Path) -> Result<Self, OverlayDiagnostic> {
        let failed = |what: String| {
            let what = format!("{what}; the embedded words alone are used");
            OverlayDiagnostic {
                tag: None,
                diagnostic: Diagnostic::new(folder.display().to_string(), "", what),
            }
        };
        let unreadable = |error: io::Error| failed(format!("cannot be read ({error})"));
        let root = fs::canonicalize(folder).map_err(unreadable)?;
        if !root.is_dir() {
            return Err(failed("is not a folder".to_owned()));
        }
        fs::read_dir(&root).map_err(unreadable)?;
        Ok(Self {
            given: folder.to_owned(),
            root,
            left: MAX_TOTAL,
            names: 0,
            diagnostics: Vec::new(),
        })
    }

    /// A path as diagnostics show it.
    pub(super) fn shown(&self, path: &str) -> String {
        self.given.join(path).display().to_string()
    }

    /// Reports that something is wrong with a file or folder.
    pub(super) fn report(&mut self, path: &str, key: &str, what: impl Into<String>) {
        let diagnostic = Diagnostic::new(self.shown(path), key, what);
        self.push(path, diagnostic);
    }

    /// Adds a diagnostic about a file.
    pub(super) fn push(&mut self, path: &str, diagnostic: Diagnostic) {
        self.diagnostics.push(OverlayDiagnostic {
            tag: tag_of(path),
            diagnostic,
        });
    }

    /// Adds the diagnostics about a file, at most [`MAX_DIAGNOSTICS`].
    pub(super) fn push_all(&mut self, path: &str, diagnostics: Vec<Diagnostic>) {
        let more = diagnostics.len().saturating_sub(MAX_DIAGNOSTICS);
        for diagnostic in diagnostics.into_iter().take(MAX_DIAGNOSTICS) {
            self.push(path, diagnostic);
        }
        if more > 0 {
            self.report(path, "", format!("and {more} findings more"));
        }
    }

    /// The names of the files in a subfolder (`""` is the folder itself), sorted.
    pub(super) fn files(&mut self, folder: &str) -> Vec<String> {
        self.names(folder, Metadata::is_file)
    }

    /// The names of the folders in a subfolder, sorted. Also reports entries that are neither file
    /// nor folder, so that calling [`files`](Self::files) as well reports them only once.
    pub(super) fn folders(&mut self, folder: &str) -> Vec<String> {
        let folders = self.names(folder, Metadata::is_dir);
        self.report_irregular(folder);
        folders
    }

    fn entries(&mut self, folder: &str) -> Vec<(String, Metadata)> {
        let path = self.root.join(folder);
        // A link to a folder is reported where it is listed.
        if !self.is_inside(&path) {
            return Vec::new();
        }
        let Ok(entries) = fs::read_dir(&path) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for entry in entries.flatten().take(MAX_NAMES + 1) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let hidden = name.starts_with('.') || name == "Thumbs.db" || name == "desktop.ini";
            if let Ok(meta) = fs::symlink_metadata(entry.path())
                && !hidden
            {
                found.push((name, meta));
            }
        }
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }

    fn names(&mut self, folder: &str, kind: fn(&Metadata) -> bool) -> Vec<String> {
        let entries = self.entries(folder).into_iter();
        let names: Vec<_> = entries
            .filter(|(name, meta)| kind(meta) && !name.contains(char::REPLACEMENT_CHARACTER))
            .map(|(name, _)| name)
            .collect();
        let room = MAX_NAMES.saturating_sub(self.names);
        if names.len() > room {
            let what = format!("more than {MAX_NAMES} names; the rest is left out");
            self.report(folder, "", what);
        }
        self.names += names.len();
        names.into_iter().take(room).collect()
    }

    /// Reports links, pipes and the like, and names that are not UTF-8.
    fn report_irregular(&mut self, folder: &str) {
        match fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                self.report(folder, "", format!("cannot be read ({error})"));
            }
            _ => {}
        }
        for (name, meta) in self.entries(folder) {
            let path = match folder {
                "" => name.clone(),
                _ => format!("{folder}/{name}"),
            };
            if meta.is_symlink() {
                let what = "a link, which is not followed; put the file itself here";
                self.report(&path, "", what);
            } else if !meta.is_file() && !meta.is_dir() {
                self.report(&path, "", "not a file; remove it");
            } else if name.contains(char::REPLACEMENT_CHARACTER) {
                self.report(&path, "", "its name is not UTF-8; rename it");
            }
        }
    }

    fn is_inside(&self, path: &Path) -> bool {
        // `root` has no links, so a path with a link in it resolves to another one.
        fs::canonicalize(path).is_ok_and(|real| real == path)
    }

    /// The whole path of a file, to be read later.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The bytes of a file of at most `max` bytes; `None` after reporting why there are none.
    pub(super) fn bytes(&mut self, path: &str, max: u64) -> Option<Vec<u8>> {
        let loaded = self.load(path, max);
        loaded
            .map_err(|error| self.report(path, "", error.to_string()))
            .ok()
    }

    fn load(&mut self, path: &str, max: u64) -> Result<Vec<u8>, OverlayFileError> {
        let path = self.root.join(path);
        let before = fs::symlink_metadata(&path)?;
        // Opening a pipe would block.
        if !before.is_file() {
            return Err(OverlayFileError::Irregular);
        }
        let file = File::open(&path)?;
        // A link may have replaced the file in the meantime.
        if !self.is_inside(&path) || !is_same(&before, &file.metadata()?) {
            return Err(OverlayFileError::Outside);
        }
        let mut bytes = Vec::new();
        file.take(max + 1).read_to_end(&mut bytes)?;
        let size = bytes.len() as u64;
        if size > max {
            return Err(OverlayFileError::TooLarge { kib: max / 1024 });
        }
        self.left = self
            .left
            .checked_sub(size)
            .ok_or(OverlayFileError::TotalTooLarge {
                mib: MAX_TOTAL / 1024 / 1024,
            })?;
        Ok(bytes)
    }

    /// A text without a byte order mark and with `\n` line ends; `None` after reporting why there
    /// is none.
    pub(super) fn text(&mut self, path: &str) -> Option<String> {
        let bytes = self.bytes(path, MAX_TEXT)?;
        let foreign = assets::foreign_encoding(&bytes);
        if let (None, Some(text)) = (foreign, assets::utf8(Cow::Borrowed(&bytes))) {
            return Some(text.into_owned());
        }
        if let Some(encoding) = foreign {
            let what = format!("is not UTF-8 but {encoding}; the file is left out");
            self.report(path, "", what);
            return None;
        }
        let valid = bytes.utf8_chunks().next().map_or("", |it| it.valid());
        let what = "not UTF-8 from this line on; save it as UTF-8; the file is left out";
        let diagnostic = Diagnostic::new(self.shown(path), "", what);
        self.push(path, diagnostic.at(line_of(valid, valid.len())));
        None
    }
}

/// Why a file of the folder is not read.
#[derive(Debug, thiserror::Error)]
enum OverlayFileError {
    #[error("cannot be read ({0})")]
    Io(#[from] io::Error),
    #[error("is not a file; remove it")]
    Irregular,
    #[error("leads out of the folder; put the file itself here")]
    Outside,
    #[error("larger than {kib} KiB; make it smaller")]
    TooLarge { kib: u64 },
    #[error("the folder holds more than {mib} MiB; make it smaller")]
    TotalTooLarge { mib: u64 },
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    one.file_type() == other.file_type()
}

/// The tag of the language that a path belongs to.
fn tag_of(path: &str) -> Option<String> {
    let path = path
        .strip_prefix("locales/")
        .or_else(|| path.strip_prefix("voices/"))?;
    let tag = path.split('/').next()?;
    (!tag.is_empty()).then(|| tag.to_owned())
}
