//! `overlay new`: a folder with a small example of the clinic's own words, cards and pictures.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::output::write;
use super::{Failure, print_lines};
use crate::assets;

/// The subcommands of `overlay`.
#[derive(Debug, Subcommand)]
pub(super) enum OverlayCommand {
    /// Write a small example with comments, which works as it is
    New {
        /// The folder to make
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// The folder of the example under `assets/`.
const EXAMPLE: &str = "overlay/";

/// Runs an `overlay` subcommand.
///
/// # Errors
/// If the folder has files already, or cannot be written.
pub(super) fn run(command: OverlayCommand) -> Result<(), Failure> {
    let OverlayCommand::New { folder } = command;
    let shown = folder.display();
    let cannot =
        |error: std::io::Error| Failure::Failed(format!("{shown} cannot be used: {error}"));
    fs::create_dir_all(&folder).map_err(cannot)?;
    if fs::read_dir(&folder).map_err(cannot)?.next().is_some() {
        let what = format!("{shown} has files already; give the path of a new folder");
        return Err(Failure::Failed(what));
    }
    let mut lines = Vec::new();
    for path in assets::paths(EXAMPLE) {
        let text = assets::text(&path).unwrap_or_default();
        let file = folder.join(path.trim_start_matches(EXAMPLE));
        let parent = file.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(parent).map_err(cannot)?;
        write(&file, &text)?;
        lines.push(file.display().to_string());
    }
    let whole = fs::canonicalize(&folder).unwrap_or_else(|_| folder.clone());
    // Single quotes, because paths of Windows have backslashes.
    lines.push(format!(
        "Write into the settings: overlay = '{}'",
        whole.display()
    ));
    lines.push("Then: fluoroscopy-kiosk check --settings FILE".to_owned());
    print_lines(lines.into_iter())
}
