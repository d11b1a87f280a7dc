//! The files of the site, each written once.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use super::{SiteError, SiteSize};

/// The folder of the site, and what has been written there.
pub(super) struct Files {
    root: PathBuf,
    written: BTreeSet<String>,
    pub(super) size: SiteSize,
}

impl Files {
    pub(super) fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            written: BTreeSet::new(),
            size: SiteSize::default(),
        }
    }

    /// Writes a file at a path within the site, if it has not been written yet.
    pub(super) fn add(
        &mut self,
        path: &str,
        bytes: impl FnOnce() -> Result<Vec<u8>, SiteError>,
    ) -> Result<(), SiteError> {
        if !self.written.insert(path.to_owned()) {
            return Ok(());
        }
        let bytes = bytes()?;
        let file = self.root.join(path);
        let folder = file.parent().unwrap_or(&self.root);
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&file, &bytes));
        self.size.files += 1;
        self.size.bytes += bytes.len() as u64;
        written.map_err(|source| SiteError::File { path: file, source })
    }

    /// Writes a page.
    pub(super) fn page(&mut self, path: &str, html: String) -> Result<(), SiteError> {
        self.size.pages += 1;
        self.add(path, || Ok(html.into_bytes()))
    }
}
