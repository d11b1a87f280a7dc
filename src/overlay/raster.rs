//! Decodes PNG files, as large as they are kept.

use std::io::Cursor;

use png::{ColorType, Decoder, Transformations};

use crate::image::Pixmap;

/// The longest side of a PNG that is decoded, in px.
const MAX_SIDE: u32 = 4096;

/// The greatest width and height that a picture is kept in, in px.
pub(super) type Kept = (u32, u32);

/// The largest logo that is kept: twice what the largest screens show.
pub(super) const LOGO: Kept = (960, 320);

/// Why a PNG is not taken. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub(super) enum PngError {
    #[error("not a whole PNG ({0}); export it again")]
    Png(#[from] png::DecodingError),
    #[error("{0} x {1} px; make it {MAX_SIDE} x {MAX_SIDE} px or smaller ({w} x {h} are enough)", w = .2.0, h = .2.1)]
    TooLarge(u32, u32, Kept),
    #[error("its colours are {0:?}; export it as RGBA")]
    Colours(ColorType),
}

/// Decodes a PNG of any kind, and makes it as small as it is kept.
///
/// # Errors
/// If it is too large or broken.
pub(super) fn decode_png(bytes: &[u8], kept: Kept) -> Result<Pixmap, PngError> {
    let mut decoder = Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info()?;
    let (width, height) = (reader.info().width, reader.info().height);
    let too_large = PngError::TooLarge(width, height, kept);
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
        other => return Err(PngError::Colours(other)),
    };
    let picture = Pixmap {
        width,
        height,
        rgba,
    };
    let scale = (kept.0 as f32 / width as f32).min(kept.1 as f32 / height as f32);
    if scale >= 1.0 {
        return Ok(picture);
    }
    let side = |own: u32| ((own as f32 * scale).round() as u32).max(1);
    Ok(picture.resized(side(width), side(height)))
}
