//! Where the settings file is, and its text.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use thiserror::Error;
use toml::de::DeTable;

use super::value;
use crate::assets;
use crate::diagnostic::{repair_toml, without_sections};

/// A settings file has a few hundred bytes; a larger one is not read.
const LARGEST: u64 = 256 * 1024;

/// Why a settings file has no text.
#[derive(Debug, Error)]
pub(super) enum FileError {
    #[error("cannot be read ({0}); the defaults are used")]
    Io(#[from] io::Error),
    #[error("is a folder; give the path of a TOML file")]
    Folder,
    #[error("is not a file; give the path of a TOML file")]
    NotAFile,
    #[error("is larger than {} KiB; a settings file is small", LARGEST / 1024)]
    TooLarge,
    #[error("is not UTF-8 but {0}")]
    Encoding(&'static str),
}

/// The text of a settings file.
pub(super) fn load(path: &Path) -> Result<String, FileError> {
    let meta = fs::metadata(path)?;
    if meta.is_dir() {
        return Err(FileError::Folder);
    }
    if !meta.is_file() {
        // Reading a pipe could block for ever.
        return Err(FileError::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(FileError::TooLarge);
    }
    if let Some(encoding) = assets::foreign_encoding(&bytes) {
        return Err(FileError::Encoding(encoding));
    }
    // What is not UTF-8 becomes U+FFFD, and its lines are told and left out.
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(assets::utf8(Cow::Owned(text.into_bytes()))
        .unwrap_or_default()
        .into_owned())
}

/// A text without its byte order mark, which some editors write.
pub(super) fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// The settings file of this machine: the system's, else the user's. `None` if there is neither.
pub fn usual_path() -> Option<PathBuf> {
    let name = Path::new("fluoroscopy-kiosk").join("settings.toml");
    let system = if cfg!(windows) {
        std::env::var_os("ProgramData").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        Some(PathBuf::from("/Library/Application Support"))
    } else {
        Some(PathBuf::from("/etc"))
    };
    [system, dirs::config_dir()]
        .into_iter()
        .flatten()
        .map(|folder| folder.join(&name))
        // A dangling link is an error to report, not a missing file.
        .find(|path| path.symlink_metadata().is_ok())
}

/// What a settings file says of the overlay, which is read before the other settings, because they may name
/// languages that it adds. [`Settings::read`](super::Settings::read) reports what is wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OverlaySettings {
    /// The folder.
    pub folder: Option<PathBuf>,
    /// The tag of the language of the welcome screen, as it is written.
    pub first_language: Option<String>,
    /// The tag of the team's language, as it is written.
    pub staff_language: Option<String>,
}

/// Reads [`OverlaySettings`]; without a file that can be read there are none.
pub fn overlay_of(path: &Path) -> OverlaySettings {
    let text = load(path).unwrap_or_default();
    let name = path.display().to_string();
    let (text, _) = without_sections(&name, without_bom(&text));
    let (text, _) = repair_toml(&name, &text);
    let Ok(table) = DeTable::parse(&text) else {
        return OverlaySettings::default();
    };
    let table = table.get_ref();
    let tag = |key: &str| table.get(key).and_then(|it| value::text(it).ok());
    OverlaySettings {
        folder: table
            .get("overlay")
            .and_then(|it| value::path(it).ok())
            .flatten(),
        first_language: tag("first_language"),
        staff_language: tag("staff_language"),
    }
}
