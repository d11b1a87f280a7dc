//! Reads the clinic's logo, as SVG or PNG.

use super::file_kind::{FileKind, JpegHeader};
use super::folder::Folder;
use super::raster::{LOGO, PngError, decode_png};
use super::svg::{self, Fault};
use crate::diagnostic::Diagnostic;
use crate::image::{Logo, Pixmap};

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// The darkest shade, of 255, of a logo that cannot be seen on white.
const WHITE: u32 = 240;

/// Why a file is no logo. Each message says what to do.
#[derive(Debug, thiserror::Error)]
enum LogoError {
    #[error("empty; export it again")]
    Empty,
    #[error("{kind}, not what its name says; {remedy}", kind = .0.name(), remedy = .0.remedy())]
    Kind(FileKind),
    #[error("a JPEG with CMYK colours, not what its name says; export it as PNG in RGB")]
    Cmyk,
    #[error("several faults")]
    Svg(Vec<Fault>),
    #[error(transparent)]
    Png(#[from] PngError),
    #[error("transparent all over; export it again")]
    Transparent,
    #[error("white all over, and it is shown on white; use the logo for light backgrounds")]
    White,
}

/// Reads the logo at `path` in the overlay folder. Without one that can be shown, the folder gets
/// diagnostics.
pub(super) fn read(folder: &mut Folder, path: &str) -> Option<Logo> {
    let bytes = folder.bytes(path, MAX_BYTES)?;
    let error = match decode(bytes, path.ends_with(".svg")) {
        Ok(logo) => return Some(Logo::new(logo)),
        Err(error) => error,
    };
    let shown = folder.shown(path);
    let diagnostic = |what: String, line: Option<usize>| {
        let what = format!("{what}; no logo is shown");
        Diagnostic::new(shown.clone(), "", what).at(line)
    };
    let diagnostics = match error {
        LogoError::Svg(faults) => grouped(faults)
            .into_iter()
            .map(|(fault, more)| {
                let more = match more {
                    0 => String::new(),
                    more => format!(" ({more} more)"),
                };
                diagnostic(format!("{}{more}", fault.refusal), Some(fault.line))
            })
            .collect(),
        error => vec![diagnostic(error.to_string(), None)],
    };
    folder.push_all(path, diagnostics);
    None
}

/// Each fault once, where it occurs first, with how often it occurs again.
pub(super) fn grouped(faults: Vec<Fault>) -> Vec<(Fault, usize)> {
    let mut groups: Vec<(Fault, usize)> = Vec::new();
    for fault in faults {
        match groups.iter_mut().find(|it| it.0.refusal == fault.refusal) {
            Some((_, more)) => *more += 1,
            None => groups.push((fault, 0)),
        }
    }
    groups
}

fn decode(bytes: Vec<u8>, svg: bool) -> Result<Pixmap, LogoError> {
    let logo = match FileKind::of(&bytes) {
        _ if bytes.is_empty() => return Err(LogoError::Empty),
        Some(FileKind::Svg) | None if svg => svg::decode(bytes, LOGO).map_err(LogoError::Svg)?,
        Some(FileKind::Png) | None if !svg => decode_png(&bytes, LOGO)?,
        Some(FileKind::Jpeg) if JpegHeader::of(&bytes).is_some_and(|it| it.is_cmyk()) => {
            return Err(LogoError::Cmyk);
        }
        Some(kind) => return Err(LogoError::Kind(kind)),
        None => return Err(LogoError::Empty),
    };
    let pixels = || logo.rgba.as_chunks().0.iter();
    if pixels().all(|&[_, _, _, alpha]| alpha == 0) {
        return Err(LogoError::Transparent);
    }
    let is_white = |&[red, green, blue, alpha]: &[u8; 4]| {
        let darkest = u32::from(red.min(green).min(blue));
        255 - (255 - darkest) * u32::from(alpha) / 255 >= WHITE
    };
    if pixels().all(is_white) {
        return Err(LogoError::White);
    }
    Ok(logo)
}
