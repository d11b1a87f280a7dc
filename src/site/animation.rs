//! Films as files: an animated PNG, and a PNG of the poster frame.

use std::borrow::Cow;
use std::ops::Range;

use png::{BitDepth, BlendOp, ColorType, Compression, Encoder, EncodingError, Filter};

use crate::film::{Film, Painter};

/// Frames in a second: as many as many fluoroscopes take, and a third of the kiosk's.
const RATE: u16 = 10;

/// Width of a film in px. Its height follows from its aspect.
const WIDTH: f32 = 480.0;

/// Index of the colour that leaves what was there. No film has a pixel without red.
const UNCHANGED: u8 = 0;

/// A pixel that differs by less, of 255, is left as it was: nobody sees it, and the file is smaller.
const VISIBLE: u8 = 3;

/// Frames in which each pixel is the amount of red in it: the colours of films are one ramp, in which
/// red only grows.
struct Frames {
    width: usize,
    height: usize,
    /// The pixels of each frame, with how many frames it lasts.
    frames: Vec<(Vec<u8>, u16)>,
    /// The colour for each amount of red.
    palette: Vec<u8>,
}

/// The film as an animated PNG that plays in a loop.
///
/// # Errors
/// If the encoder refuses it.
pub(super) fn moving(film: &'static Film) -> Result<Vec<u8>, EncodingError> {
    let count = (film.loop_s() * f32::from(RATE)) as u16;
    Frames::paint(film, (0..count).map(|at| f32::from(at) / f32::from(RATE))).encode()
}

/// The film's poster frame as a PNG.
///
/// # Errors
/// If the encoder refuses it.
pub(super) fn still(film: &'static Film) -> Result<Vec<u8>, EncodingError> {
    Frames::paint(film, std::iter::once(film.poster_s)).encode()
}

/// The size of a film's files in px.
pub(super) fn size(film: &Film) -> (usize, usize) {
    (WIDTH as usize, (WIDTH / film.aspect).round() as usize)
}

impl Frames {
    fn paint(film: &'static Film, times_s: impl Iterator<Item = f32>) -> Self {
        let (width, height) = size(film);
        let mut painter = Painter::new(film, width, height);
        let mut palette: Vec<u8> = (0..=u8::MAX).flat_map(|red| [red; 3]).collect();
        let mut frames: Vec<(Vec<u8>, u16)> = Vec::new();
        for time_s in times_s {
            let (pixels, _) = painter.frame(time_s).rgba.as_chunks::<4>();
            let mut reds = Vec::with_capacity(pixels.len());
            for [red, green, blue, _] in pixels.iter().copied() {
                let red = red.max(UNCHANGED + 1);
                let at = usize::from(red) * 3;
                if let Some(colour) = palette.get_mut(at..at + 3) {
                    colour.copy_from_slice(&[red, green, blue]);
                }
                reds.push(red);
            }
            match frames.last_mut() {
                Some((last, lasts)) if *last == reds => *lasts += 1,
                _ => frames.push((reds, 1)),
            }
        }
        Self {
            width,
            height,
            frames,
            palette,
        }
    }

    fn encode(&self) -> Result<Vec<u8>, EncodingError> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, self.width as u32, self.height as u32);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(Cow::Borrowed(self.palette.as_slice()));
        encoder.set_trns(vec![0]);
        encoder.set_compression(Compression::High);
        encoder.set_filter(Filter::NoFilter);
        if self.frames.len() > 1 {
            encoder.set_animated(self.frames.len() as u32, 0)?;
            encoder.set_blend_op(BlendOp::Over)?;
        }
        let mut writer = encoder.write_header()?;
        let mut shown: Vec<u8> = Vec::new();
        for (frame, lasts) in &self.frames {
            if self.frames.len() > 1 {
                writer.set_frame_delay(*lasts, RATE)?;
            }
            if shown.is_empty() {
                shown.clone_from(frame);
                writer.write_image_data(frame)?;
                continue;
            }
            let (columns, rows, changes) = self.changes(&mut shown, frame);
            writer.reset_frame_position()?;
            writer.set_frame_dimension(columns.len() as u32, rows.len() as u32)?;
            writer.set_frame_position(columns.start as u32, rows.start as u32)?;
            writer.write_image_data(&changes)?;
        }
        writer.finish()?;
        Ok(bytes)
    }

    /// What changes from the pixels that are shown to a frame: the columns and rows of the block in which
    /// anything does (at least one pixel), and its pixels. `shown` becomes what is then shown.
    fn changes(&self, shown: &mut [u8], frame: &[u8]) -> (Range<usize>, Range<usize>, Vec<u8>) {
        let mut all = vec![UNCHANGED; frame.len()];
        let (mut columns, mut rows) = (self.width..0, self.height..0);
        for (at, ((shown, new), out)) in shown.iter_mut().zip(frame).zip(&mut all).enumerate() {
            if shown.abs_diff(*new) >= VISIBLE {
                let (x, y) = (at % self.width, at / self.width);
                columns = columns.start.min(x)..columns.end.max(x + 1);
                rows = rows.start.min(y)..rows.end.max(y + 1);
                (*shown, *out) = (*new, *new);
            }
        }
        if columns.is_empty() {
            return (0..1, 0..1, vec![UNCHANGED]);
        }
        let lines = all
            .chunks_exact(self.width)
            .skip(rows.start)
            .take(rows.len());
        let block = lines.flat_map(|line| line.get(columns.clone()).unwrap_or_default());
        let block = block.copied().collect();
        (columns, rows, block)
    }
}
