//! The files that commands write.

use std::fs;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::records::write_whole;

/// The path of a file about a language to write, whose name is `name`.
pub(super) fn path_of(
    name: &str,
    tag: &str,
    out: Option<PathBuf>,
    overlay: Option<&Path>,
) -> Result<PathBuf, Failure> {
    let source = Path::new("locales").join(tag);
    match (out, overlay) {
        (Some(out), _) if out.is_dir() => in_overlay(&out, tag, name),
        (Some(out), _) => Ok(out),
        (None, Some(overlay)) => in_overlay(overlay, tag, name),
        (None, None) if source.join("meta.toml").is_file() => Ok(source.join(name)),
        (None, None) => Err(Failure::Failed(
            "where to? give --out FILE, or name an overlay folder in the settings".to_owned(),
        )),
    }
}

fn in_overlay(overlay: &Path, tag: &str, name: &str) -> Result<PathBuf, Failure> {
    let cannot = |error: std::io::Error| {
        Failure::Failed(format!("{} cannot be used: {error}", overlay.display()))
    };
    let root = fs::canonicalize(overlay).map_err(cannot)?;
    let folder = overlay.join("locales").join(tag);
    fs::create_dir_all(&folder).map_err(cannot)?;
    if fs::canonicalize(&folder).map_err(cannot)? != root.join("locales").join(tag) {
        // A link, which the overlay would not be read through.
        let what = format!("{} leads out of the overlay folder", folder.display());
        return Err(Failure::Failed(what));
    }
    Ok(folder.join(name))
}

pub(super) fn refuse_folder(path: &Path) -> Result<(), Failure> {
    if path.is_dir() {
        let what = format!("{} is a folder; give the path of a file", path.display());
        return Err(Failure::Failed(what));
    }
    Ok(())
}

pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    refuse_folder(path)?;
    write_whole(path, text, None)
        .map_err(|error| Failure::Failed(format!("{} cannot be written: {error}", path.display())))
}
