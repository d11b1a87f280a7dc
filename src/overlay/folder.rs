//! Reads the clinic's folder and nothing outside it, and never too much of it.

use std::borrow::Cow;
use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::LARGEST_TEXT;
use crate::assets;
use crate::diagnostic::{Diagnostic, line_of};
use crate::language::additions::Fault;

/// The most that is read from a folder, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// The most names that are looked at.
const MOST_NAMES: usize = 4096;

/// The most that is told of one file: more would hide the rest.
const MOST_FINDINGS: usize = 20;

/// A clinic's folder.
pub(super) struct Folder {
    /// The folder as the settings name it.
    given: PathBuf,
    /// The folder with all links resolved: nothing may lie elsewhere.
    root: PathBuf,
    left: u64,
    names: usize,
    /// What is wrong so far.
    pub(super) faults: Vec<Fault>,
}

impl Folder {
    /// Opens a folder.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(super) fn open(folder: &Path) -> Result<Self, Fault> {
        let fault = |what: String| Fault {
            tag: None,
            finding: Diagnostic::new(folder.display().to_string(), "", what),
        };
        let right = "the embedded words alone are used";
        let root = fs::canonicalize(folder)
            .map_err(|error| fault(format!("cannot be read ({error}); {right}")))?;
        if !root.is_dir() {
            let what = format!("is not a folder; {right}");
            return Err(fault(what));
        }
        fs::read_dir(&root).map_err(|error| fault(format!("cannot be read ({error}); {right}")))?;
        Ok(Self {
            given: folder.to_owned(),
            root,
            left: LARGEST,
            names: 0,
            faults: Vec::new(),
        })
    }

    /// A path as findings name it.
    pub(super) fn shown(&self, path: &str) -> String {
        self.given.join(path).display().to_string()
    }

    /// Notes that something is wrong with a file or folder.
    pub(super) fn fault(&mut self, path: &str, key: &str, what: impl Into<String>) {
        let finding = Diagnostic::new(self.shown(path), key, what);
        self.tell(path, finding);
    }

    /// Notes a finding about a file.
    pub(super) fn tell(&mut self, path: &str, finding: Diagnostic) {
        self.faults.push(Fault {
            tag: tag_of(path),
            finding,
        });
    }

    /// Notes the findings about a file, but not more than somebody can read.
    pub(super) fn tell_all(&mut self, path: &str, findings: Vec<Diagnostic>) {
        let more = findings.len().saturating_sub(MOST_FINDINGS);
        for finding in findings.into_iter().take(MOST_FINDINGS) {
            self.tell(path, finding);
        }
        if more > 0 {
            self.fault(path, "", format!("and {more} findings more"));
        }
    }

    /// The names of the files in a folder of it (`""` is itself), sorted.
    pub(super) fn files(&mut self, folder: &str) -> Vec<String> {
        self.names(folder, Metadata::is_file)
    }

    /// The names of the folders in a folder of it, sorted; empty where there is none.
    pub(super) fn folders(&mut self, folder: &str) -> Vec<String> {
        let folders = self.names(folder, Metadata::is_dir);
        // Files come by afterwards; a fault is told once.
        self.tell_odd(folder);
        folders
    }

    fn entries(&mut self, folder: &str) -> Vec<(String, Metadata)> {
        let path = self.root.join(folder);
        // A link to a folder is refused where it is listed.
        if !self.is_inside(&path) {
            return Vec::new();
        }
        let Ok(entries) = fs::read_dir(&path) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for entry in entries.flatten().take(MOST_NAMES + 1) {
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
        let room = MOST_NAMES.saturating_sub(self.names);
        if names.len() > room {
            let what = format!("more than {MOST_NAMES} names; the rest is left out");
            self.fault(folder, "", what);
        }
        self.names += names.len();
        names.into_iter().take(room).collect()
    }

    /// Tells of what is neither file nor folder, and of names that cannot be written.
    fn tell_odd(&mut self, folder: &str) {
        match fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                self.fault(folder, "", format!("cannot be read ({error})"));
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
                self.fault(&path, "", what);
            } else if !meta.is_file() && !meta.is_dir() {
                self.fault(&path, "", "not a file; remove it");
            } else if name.contains(char::REPLACEMENT_CHARACTER) {
                self.fault(&path, "", "its name is not UTF-8; rename it");
            }
        }
    }

    fn is_inside(&self, path: &Path) -> bool {
        // With its links resolved it must be where it says that it is.
        fs::canonicalize(path).is_ok_and(|real| real == path)
    }

    /// The bytes of a file, where it is one and not larger than `largest`. Faults are told.
    pub(super) fn bytes(&mut self, path: &str, largest: u64) -> Option<Vec<u8>> {
        match self.load(path, largest) {
            Ok(bytes) => Some(bytes),
            Err(what) => {
                self.fault(path, "", what);
                None
            }
        }
    }

    fn load(&mut self, path: &str, largest: u64) -> Result<Vec<u8>, String> {
        let cannot = |error: std::io::Error| format!("cannot be read ({error})");
        let whole = self.root.join(path);
        let before = fs::symlink_metadata(&whole).map_err(cannot)?;
        // Only a file is opened: a pipe would wait for ever.
        if !before.is_file() {
            return Err("is not a file; remove it".to_owned());
        }
        let file = File::open(&whole).map_err(cannot)?;
        let opened = file.metadata().map_err(cannot)?;
        // Between the two looks somebody may have put a link here.
        if !self.is_inside(&whole) || !is_same(&before, &opened) {
            return Err("leads out of the folder; put the file itself here".to_owned());
        }
        let mut bytes = Vec::new();
        file.take(largest + 1)
            .read_to_end(&mut bytes)
            .map_err(cannot)?;
        let size = bytes.len() as u64;
        if size > largest {
            let kib = largest / 1024;
            return Err(format!("larger than {kib} KiB; make it smaller"));
        }
        if size > self.left {
            let mib = LARGEST / 1024 / 1024;
            return Err(format!(
                "the folder holds more than {mib} MiB; make it smaller"
            ));
        }
        self.left -= size;
        Ok(bytes)
    }

    /// A text, without a byte order mark and with `\n` at the end of each line. Faults are told.
    pub(super) fn text(&mut self, path: &str) -> Option<String> {
        let bytes = self.bytes(path, LARGEST_TEXT)?;
        match assets::utf8(Cow::Borrowed(&bytes)) {
            Some(text) => Some(text.into_owned()),
            None => {
                let good = bytes.utf8_chunks().next().map_or("", |it| it.valid());
                let what = "not UTF-8; save it as UTF-8; the file is left out";
                let finding = Diagnostic::new(self.shown(path), "", what);
                self.tell(path, finding.at(line_of(good, good.len())));
                None
            }
        }
    }
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

/// The language that a path belongs to.
fn tag_of(path: &str) -> Option<String> {
    let tag = path.strip_prefix("locales/")?.split('/').next()?;
    (!tag.is_empty()).then(|| tag.to_owned())
}
