//! Reads the clinic's logo, as SVG or PNG.

use std::io::Cursor;

use png::{ColorType, Decoder, Transformations};

use super::file_kind::{FileKind, JpegHeader};
use super::folder::Folder;
use super::svg::{self, Fault};
use crate::diagnostic::Diagnostic;
use crate::image::{Logo, Pixmap};

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// The longest side of a PNG that is decoded, in px.
const MAX_SIDE: u32 = 4096;

/// The largest logo that is kept, in px: twice what the largest screens show.
pub(super) const KEPT: (u32, u32) = (960, 320);

/// The darkest shade, of 255, of a logo that cannot be seen on white.
const WHITE: u32 = 240;

/// Why a file is no logo. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub(super) enum LogoError {
    #[error("empty; export it again")]
    Empty,
    #[error("{kind}, not what its name says; {remedy}", kind = .0.name(), remedy = .0.remedy())]
    Kind(FileKind),
    #[error("a JPEG with CMYK colours, not what its name says; export it as PNG in RGB")]
    Cmyk,
    #[error("several faults")]
    Svg(Vec<Fault>),
    #[error("not a whole PNG ({0}); export it again")]
    Png(#[from] png::DecodingError),
    #[error("{0} x {1} px; make it {MAX_SIDE} x {MAX_SIDE} px or smaller ({w} x {h} are enough)", w = KEPT.0, h = KEPT.1)]
    TooLarge(u32, u32),
    #[error("its colours are {0:?}; export it as RGBA")]
    Colours(ColorType),
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
fn grouped(faults: Vec<Fault>) -> Vec<(Fault, usize)> {
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
        Some(FileKind::Svg) | None if svg => svg::decode(bytes).map_err(LogoError::Svg)?,
        Some(FileKind::Png) | None if !svg => decode_png(&bytes)?,
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

/// Decodes a PNG of any kind, and makes it as small as logos are kept.
///
/// # Errors
/// If it is too large or broken.
pub(super) fn decode_png(bytes: &[u8]) -> Result<Pixmap, LogoError> {
    let mut decoder = Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info()?;
    let (width, height) = (reader.info().width, reader.info().height);
    let too_large = LogoError::TooLarge(width, height);
    if width.max(height) > MAX_SIDE {
        return Err(too_large);
    }
    let mut bytes = vec![0; reader.output_buffer_size().ok_or(too_large)?];
    let frame = reader.next_frame(&mut bytes)?;
    bytes.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        ColorType::Rgba => bytes,
        ColorType::GrayscaleAlpha => {
            let pixels = bytes.as_chunks().0.iter();
            pixels
                .flat_map(|&[gray, alpha]| [gray, gray, gray, alpha])
                .collect()
        }
        other => return Err(LogoError::Colours(other)),
    };
    let logo = Pixmap {
        width,
        height,
        rgba,
    };
    let scale = (KEPT.0 as f32 / width as f32).min(KEPT.1 as f32 / height as f32);
    if scale >= 1.0 {
        return Ok(logo);
    }
    let side = |own: u32| ((own as f32 * scale).round() as u32).max(1);
    Ok(logo.resized(side(width), side(height)))
}
