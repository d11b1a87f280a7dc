//! The clinic's logo.

use png::{ColorType, Decoder, Limits, Transformations};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::folder::Folder;
use super::svg;
use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::picture::logo::Logo;

/// The largest logo that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// The longest side of a PNG that is unpacked, in px.
const LONGEST: u32 = 4096;

/// The box that a logo is kept for, in px: twice what the largest screens show.
const KEPT: (u32, u32) = (960, 320);

/// Reads a logo. Faults are told.
pub(super) fn read(folder: &mut Folder, path: &str) -> Option<Logo> {
    let (line, what) = if path.ends_with(".svg") {
        let bytes = folder.bytes(path, LARGEST)?;
        match assets::utf8(bytes.into()) {
            Some(text) => {
                match svg::check(&text).and_then(|()| draw(&text).ok_or((1, NOTHING.to_owned()))) {
                    Ok(logo) => return Some(logo),
                    Err((line, what)) => (Some(line), what),
                }
            }
            None => (None, "not UTF-8; save it as plain SVG".to_owned()),
        }
    } else {
        let bytes = folder.bytes(path, LARGEST)?;
        match unpack(&bytes) {
            Ok(logo) => return Some(logo),
            Err(what) => (None, what),
        }
    };
    let what = format!("{what}; no logo is shown");
    let finding = Diagnostic::new(folder.shown(path), "", what);
    let finding = match line {
        Some(line) => finding.at(line),
        None => finding,
    };
    folder.tell(path, finding);
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
