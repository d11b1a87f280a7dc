//! Folders for what tests write.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder whose files stay from run to run.
pub fn kept(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// A folder with nothing in it.
pub fn empty(name: &str) -> PathBuf {
    let before = kept(name);
    fs::remove_dir_all(before).expect("the target folder can be written");
    kept(name)
}
