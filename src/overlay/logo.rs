//! The clinic's logo.

use std::sync::Arc;

use png::{ColorType, Decoder, Limits, Transformations};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::shelf::Shelf;
use super::svg;
use crate::finding::Finding;

/// The largest logo that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// The longest side of a PNG that is unpacked, in px.
const LONGEST: u32 = 4096;

/// The box that a logo is kept for, in px: twice what the largest screens show.
const KEPT: (u32, u32) = (960, 320);

/// A logo, ready to be shown. Red, green, blue and alpha for each pixel, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Its width in px.
    pub width: u32,
    /// Its height in px.
    pub height: u32,
    /// Its pixels; their colours are not multiplied with their alpha.
    pub rgba: Arc<[u8]>,
}

/// Reads a logo. Faults are told.
pub(super) fn read(shelf: &mut Shelf, path: &str) -> Option<Logo> {
    let (line, what) = if path.ends_with(".svg") {
        let text = shelf.bytes(path, LARGEST)?;
        match String::from_utf8(text) {
            Ok(text) => {
                let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
                match svg::check(text).and_then(|()| draw(text).ok_or((1, NOTHING.to_owned()))) {
                    Ok(logo) => return Some(logo),
                    Err((line, what)) => (Some(line), what),
                }
            }
            Err(_) => (None, "not UTF-8; save it as plain SVG".to_owned()),
        }
    } else {
        let bytes = shelf.bytes(path, LARGEST)?;
        match unpack(&bytes) {
            Ok(logo) => return Some(logo),
            Err(what) => (None, what),
        }
    };
    let what = format!("{what}; no logo is shown");
    let finding = Finding::new(shelf.shown(path), "", what);
    let finding = match line {
        Some(line) => finding.at(line),
        None => finding,
    };
    shelf.tell(path, finding);
    None
}

const NOTHING: &str = "nothing can be drawn of it; save it as plain SVG";

fn draw(text: &str) -> Option<Logo> {
    let tree = Tree::from_str(text, &Options::default()).ok()?;
    let own = tree.size();
    let scale = (KEPT.0 as f32 / own.width()).min(KEPT.1 as f32 / own.height());
    let side = |own: f32, most: u32| ((own * scale).round() as u32).clamp(1, most);
    let (width, height) = (side(own.width(), KEPT.0), side(own.height(), KEPT.1));
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

fn unpack(bytes: &[u8]) -> Result<Logo, String> {
    let broken = |error: png::DecodingError| format!("not a whole PNG ({error}); save it again");
    let room = LONGEST as usize * LONGEST as usize / 2;
    let limits = Limits { bytes: room };
    let mut decoder = Decoder::new_with_limits(std::io::Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(broken)?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > LONGEST || height > LONGEST || u64::from(width) * u64::from(height) > room as u64 / 4
    {
        return Err(format!(
            "{width} x {height} px; make it smaller than 2000 x 1000"
        ));
    }
    let size = reader
        .output_buffer_size()
        .ok_or("too large; make it smaller")?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(broken)?;
    pixels.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        ColorType::Rgba => pixels,
        ColorType::GrayscaleAlpha => {
            let pairs = pixels.chunks_exact(2);
            pairs.flat_map(|it| [it[0], it[0], it[0], it[1]]).collect()
        }
        other => return Err(format!("its colours are {other:?}; save it as RGBA")),
    };
    let logo = Logo {
        width,
        height,
        rgba: rgba.into(),
    };
    let scale = (KEPT.0 as f32 / width as f32).min(KEPT.1 as f32 / height as f32);
    if scale >= 1.0 {
        return Ok(logo);
    }
    let side = |own: u32| ((own as f32 * scale).round() as u32).max(1);
    Ok(logo.scaled(side(width), side(height)))
}

impl Logo {
    /// The logo in another size, in px: each pixel is the mean of those that it stands for.
    pub fn scaled(&self, width: u32, height: u32) -> Self {
        let mut rgba = Vec::with_capacity(width as usize * height as usize * 4);
        let span = |at: u32, all: u32, own: u32| {
            let from = u64::from(at) * u64::from(own) / u64::from(all.max(1));
            let to = (u64::from(at) + 1) * u64::from(own) / u64::from(all.max(1));
            from as u32..(to.max(from + 1) as u32).min(own)
        };
        for y in 0..height {
            for x in 0..width {
                let (across, down) = (span(x, width, self.width), span(y, height, self.height));
                rgba.extend(self.mean(across, down));
            }
        }
        Self {
            width,
            height,
            rgba: rgba.into(),
        }
    }

    fn mean(&self, across: std::ops::Range<u32>, down: std::ops::Range<u32>) -> [u8; 4] {
        let (mut colors, mut alpha, mut count) = ([0_u64; 3], 0_u64, 0_u64);
        for y in down {
            for x in across.clone() {
                let at = (y as usize * self.width as usize + x as usize) * 4;
                let Some([red, green, blue, own]) = self.rgba.get(at..at + 4) else {
                    continue;
                };
                // What cannot be seen has no say in the colour.
                let weight = u64::from(*own);
                for (sum, part) in colors.iter_mut().zip([red, green, blue]) {
                    *sum += u64::from(*part) * weight;
                }
                alpha += weight;
                count += 1;
            }
        }
        let [red, green, blue] = colors.map(|sum| sum.checked_div(alpha).unwrap_or(0) as u8);
        [
            red,
            green,
            blue,
            alpha.checked_div(count).unwrap_or(0) as u8,
        ]
    }
}
