//! Reads the clinic's logo, as SVG or PNG.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};
use resvg::tiny_skia::{self, Transform};
use resvg::usvg::{Options, Tree};

use super::folder::Folder;
use super::svg;
use super::svg::SvgError;
use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::image::{Logo, Pixmap};

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 1024 * 1024;

/// The longest side of a PNG that is decoded, in px.
const MAX_SIDE: u32 = 4096;

/// The most memory that decoding a PNG may take, in bytes.
const MAX_MEMORY: usize = MAX_SIDE as usize * MAX_SIDE as usize / 2;

/// The largest logo that is kept, in px: twice what the largest screens show.
const KEPT: (u32, u32) = (960, 320);

/// Why a file is no logo. Each message says what to do.
#[derive(Debug, thiserror::Error)]
enum LogoError {
    #[error("not UTF-8; save it as plain SVG")]
    NotUtf8,
    #[error(transparent)]
    Svg(#[from] SvgError),
    #[error("nothing can be drawn of it; save it as plain SVG")]
    Empty,
    #[error("not a whole PNG ({0}); save it again")]
    Png(#[from] png::DecodingError),
    #[error("{0} x {1} px; make it smaller than 2000 x 1000")]
    TooLarge(u32, u32),
    #[error("its colours are {0:?}; save it as RGBA")]
    Colours(ColorType),
}

impl LogoError {
    /// The line of an SVG file, counted from 1.
    fn line(&self) -> Option<usize> {
        match self {
            Self::Svg(error) => Some(error.line),
            Self::Empty => Some(1),
            _ => None,
        }
    }
}

/// Reads the logo at `path` in the overlay folder. Without one that can be shown, the folder gets a
/// diagnostic.
pub(super) fn read(folder: &mut Folder, path: &str) -> Option<Logo> {
    let bytes = folder.bytes(path, MAX_BYTES)?;
    let logo = if path.ends_with(".svg") {
        decode_svg(bytes)
    } else {
        decode_png(&bytes)
    };
    match logo {
        Ok(logo) => Some(Logo::new(logo)),
        Err(error) => {
            let what = format!("{error}; no logo is shown");
            let diagnostic = Diagnostic::new(folder.shown(path), "", what).at(error.line());
            folder.push(path, diagnostic);
            None
        }
    }
}

fn decode_svg(bytes: Vec<u8>) -> Result<Pixmap, LogoError> {
    let text = assets::utf8(bytes.into()).ok_or(LogoError::NotUtf8)?;
    svg::check(&text)?;
    let tree = Tree::from_str(&text, &Options::default()).map_err(|_| LogoError::Empty)?;
    let own = tree.size();
    let scale = (KEPT.0 as f32 / own.width()).min(KEPT.1 as f32 / own.height());
    let side = |own: f32, most: u32| ((own * scale).round() as u32).clamp(1, most);
    let (width, height) = (side(own.width(), KEPT.0), side(own.height(), KEPT.1));
    let mut canvas = tiny_skia::Pixmap::new(width, height).ok_or(LogoError::Empty)?;
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut canvas.as_mut());
    let pixels = canvas.pixels().iter().map(|it| it.demultiply());
    let rgba: Vec<u8> = pixels
        .flat_map(|it| [it.red(), it.green(), it.blue(), it.alpha()])
        .collect();
    if rgba.iter().skip(3).step_by(4).all(|alpha| *alpha == 0) {
        return Err(LogoError::Empty);
    }
    Ok(Pixmap {
        width,
        height,
        rgba,
    })
}

fn decode_png(bytes: &[u8]) -> Result<Pixmap, LogoError> {
    let limits = Limits { bytes: MAX_MEMORY };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info()?;
    let (width, height) = (reader.info().width, reader.info().height);
    let too_large = LogoError::TooLarge(width, height);
    let pixels = u64::from(width) * u64::from(height);
    if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_MEMORY as u64 / 4 {
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
