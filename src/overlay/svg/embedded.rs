//! Checks pictures that are embedded in an SVG file.

use base64::alphabet::STANDARD;
use base64::engine::general_purpose::{GeneralPurpose, PAD};
use base64::engine::{DecodePaddingMode, Engine};

use super::Refusal;
use crate::overlay::file_kind::{FileKind, JpegHeader};
use crate::overlay::raster::{LOGO, decode_png};

/// The longest side of an embedded picture, in px. It is decoded each time that it is drawn.
pub(super) const MAX_SIDE: u32 = 2048;

/// The most passes of a progressive JPEG; usual are 10.
const MAX_PASSES: usize = 32;

/// Base64 with or without the `=` at its end.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    PAD.with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Checks what an `<image>` shows: the address of a picture, or the picture itself.
///
/// # Errors
/// If it is in another file, or would not be drawn.
pub(super) fn check(address: &str) -> Result<(), Refusal> {
    let Some(data) = address.trim_start().strip_prefix("data:") else {
        let name = address.rsplit(['/', '\\']).next().unwrap_or(address);
        return Err(Refusal::LinkedImage(name.chars().take(60).collect()));
    };
    let (kind, data) = data.split_once(',').ok_or(Refusal::EmbeddedBroken)?;
    if kind.starts_with("image/svg") {
        return Err(Refusal::EmbeddedKind(FileKind::Svg));
    }
    let data: Vec<u8> = data
        .bytes()
        .filter(|it| !it.is_ascii_whitespace())
        .collect();
    let broken = |_| Refusal::EmbeddedBroken;
    let bytes = BASE64.decode(data).map_err(broken)?;
    match FileKind::of(&bytes) {
        Some(FileKind::Png) => {
            let (width, height) = png_size(&bytes).ok_or(Refusal::EmbeddedBroken)?;
            check_size(width, height)?;
            decode_png(&bytes, LOGO).map_err(|_| Refusal::EmbeddedBroken)?;
        }
        Some(FileKind::Jpeg) => {
            let header = JpegHeader::of(&bytes).ok_or(Refusal::EmbeddedBroken)?;
            check_size(header.width.into(), header.height.into())?;
            if header.is_cmyk() {
                return Err(Refusal::EmbeddedCmyk);
            }
            let passes = bytes.windows(2).filter(|it| *it == [0xFF, 0xDA]).count();
            if passes > MAX_PASSES {
                return Err(Refusal::EmbeddedBroken);
            }
        }
        Some(kind) => return Err(Refusal::EmbeddedKind(kind)),
        None => return Err(Refusal::EmbeddedBroken),
    }
    Ok(())
}

fn check_size(width: u32, height: u32) -> Result<(), Refusal> {
    if width.max(height) > MAX_SIDE {
        return Err(Refusal::EmbeddedLarge(width, height));
    }
    Ok(())
}

/// The width and height in the header of a PNG.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| Some(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?));
    Some((side(16)?, side(20)?))
}
