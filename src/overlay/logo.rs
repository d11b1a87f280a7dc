//! Reads the clinic's logo, an SVG or PNG file.

use png::{ColorType, Decoder, Limits, Transformations};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::folder::Folder;
use super::svg::{self, SvgError};
use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::picture::logo::Logo;

/// The largest logo file that is read, in bytes.
const MAX_FILE: u64 = 1024 * 1024;

/// The longest side of a PNG that is decoded, in px.
const MAX_SIDE: u32 = 4096;

/// The most bytes of a PNG's pixels.
const MAX_PIXEL_BYTES: usize = MAX_SIDE as usize * MAX_SIDE as usize / 2;

/// Logos are scaled to fit these px: twice what the largest screens show.
const BOUNDS: (u32, u32) = (960, 320);

/// Why a logo is refused.
#[derive(Debug, thiserror::Error)]
enum LogoError {
    #[error("not UTF-8; save it as plain SVG")]
    NotUtf8,
    #[error("{0}")]
    Svg(#[from] SvgError),
    #[error("nothing can be drawn of it; save it as plain SVG")]
    Blank,
    #[error("not a whole PNG ({0}); save it again")]
    Png(#[from] png::DecodingError),
    #[error("{width} x {height} px; make it smaller than 2000 x 1000")]
    TooManyPixels { width: u32, height: u32 },
    #[error("too large; make it smaller")]
    TooLarge,
    #[error("its colours are {0:?}; save it as RGBA")]
    Colours(ColorType),
}

/// Reads a logo; `None` after reporting what is wrong with it.
pub(super) fn read(folder: &mut Folder, path: &str) -> Option<Logo> {
    let bytes = folder.bytes(path, MAX_FILE)?;
    let error = match path.ends_with(".svg") {
        true => match decode_svg(bytes) {
            Ok(logo) => return Some(logo),
            Err(error) => error,
        },
        false => match decode_png(&bytes) {
            Ok(logo) => return Some(logo),
            Err(error) => error,
        },
    };
    let line = match &error {
        LogoError::Svg(error) => Some(error.line),
        LogoError::Blank => Some(1),
        _ => None,
    };
    let what = format!("{error}; no logo is shown");
    let diagnostic = Diagnostic::new(folder.shown(path), "", what).at(line);
    folder.push(path, diagnostic);
    None
}

fn decode_svg(bytes: Vec<u8>) -> Result<Logo, LogoError> {
    let text = assets::utf8(bytes.into()).ok_or(LogoError::NotUtf8)?;
    svg::check(&text)?;
    draw(&text).ok_or(LogoError::Blank)
}

fn draw(text: &str) -> Option<Logo> {
    let tree = Tree::from_str(text, &Options::default()).ok()?;
    let own = tree.size();
    let scale = (BOUNDS.0 as f32 / own.width()).min(BOUNDS.1 as f32 / own.height());
    let side = |own: f32, most: u32| ((own * scale).round() as u32).clamp(1, most);
    let (width, height) = (side(own.width(), BOUNDS.0), side(own.height(), BOUNDS.1));
    let mut pixmap = Pixmap::new(width, height)?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    let pixels = pixmap.pixels().iter().map(|it| it.demultiply());
    let rgba: Vec<u8> = pixels
        .flat_map(|it| [it.red(), it.green(), it.blue(), it.alpha()])
        .collect();
    let visible = rgba.iter().skip(3).step_by(4).any(|alpha| *alpha > 0);
    visible.then(|| Logo {
        width,
        height,
        rgba: rgba.into(),
    })
}

fn decode_png(bytes: &[u8]) -> Result<Logo, LogoError> {
    let limits = Limits {
        bytes: MAX_PIXEL_BYTES,
    };
    let mut decoder = Decoder::new_with_limits(std::io::Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info()?;
    let (width, height) = (reader.info().width, reader.info().height);
    let pixels = u64::from(width) * u64::from(height);
    if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXEL_BYTES as u64 / 4 {
        return Err(LogoError::TooManyPixels { width, height });
    }
    let size = reader.output_buffer_size().ok_or(LogoError::TooLarge)?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels)?;
    pixels.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        ColorType::Rgba => pixels,
        ColorType::GrayscaleAlpha => {
            let (pairs, _) = pixels.as_chunks::<2>();
            pairs.iter().flat_map(|&[g, a]| [g, g, g, a]).collect()
        }
        other => return Err(LogoError::Colours(other)),
    };
    let logo = Logo {
        width,
        height,
        rgba: rgba.into(),
    };
    let scale = (BOUNDS.0 as f32 / width as f32).min(BOUNDS.1 as f32 / height as f32);
    if scale >= 1.0 {
        return Ok(logo);
    }
    let side = |own: u32| ((own as f32 * scale).round() as u32).max(1);
    Ok(logo.scaled(side(width), side(height)))
}
