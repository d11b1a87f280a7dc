//! Images in memory: PNG files, scaling, round corners. It knows nothing of iced.

#![allow(
    clippy::indexing_slicing,
    reason = "offsets are computed from the width and height"
)]

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

/// An image: red, green, blue and alpha for each pixel, row by row. Colours are not multiplied with
/// their alpha.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pixmap {
    /// Width in px.
    pub width: u32,
    /// Height in px.
    pub height: u32,
    /// Four bytes a pixel.
    pub rgba: Vec<u8>,
}

/// A clinic's logo. It is shared, because every view that shows it keeps a copy.
pub type Logo = Arc<Pixmap>;

/// What a picture is drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// A built-in scene, by its path for [`drawing`](crate::assets::drawing).
    BuiltIn(String),
    /// A picture of the clinic, which is shared like its logo.
    Clinic(Arc<Pixmap>),
}

impl Drawing {
    /// Width over height of a picture of the clinic; `None` for a scene, whose place says it.
    pub fn aspect(&self) -> Option<f32> {
        match self {
            Self::BuiltIn(_) => None,
            Self::Clinic(picture) => Some(picture.width as f32 / picture.height.max(1) as f32),
        }
    }
}

/// A block of pixels of an image, in px.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Left edge.
    pub x: u32,
    /// Top edge.
    pub y: u32,
    /// Columns.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// How a picture ends: with round corners, and a line along its outline.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Edge {
    /// Radius of the corners, in px.
    pub radius: f32,
    /// Width of the line, in px.
    pub line: f32,
    /// Red, green and blue of the line.
    pub color: [u8; 3],
    /// The side where it does not end: another surface goes on there.
    pub open: Option<Side>,
}

/// A side of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The left one.
    Left,
    /// The right one.
    Right,
    /// The lower one.
    Below,
}

/// Why an image could not be written to a PNG file.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The image has no pixels, or not as many as its size says.
    #[error(transparent)]
    Encode(#[from] png::EncodingError),
    /// The file could not be written.
    #[error(transparent)]
    File(#[from] io::Error),
}

impl Pixmap {
    /// A transparent image, with sides in px.
    pub fn new(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            rgba: vec![0; width as usize * height as usize * 4],
        }
    }

    /// The image as the bytes of a PNG file.
    ///
    /// # Errors
    /// If the image has no pixels, or not as many as its size says.
    pub fn encode_png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.rgba)?;
        writer.finish()?;
        Ok(bytes)
    }

    /// Writes the image to a PNG file.
    ///
    /// # Errors
    /// If the image cannot be encoded or the file cannot be written.
    pub fn write_png(&self, path: &Path) -> Result<(), WriteError> {
        Ok(fs::write(path, self.encode_png()?)?)
    }

    /// The image with other sides, in px. Made smaller, each pixel is the mean of those that it
    /// replaces (a box filter); made larger, pixels are repeated.
    pub fn resized(&self, width: u32, height: u32) -> Self {
        let mut rgba = Vec::with_capacity(width as usize * height as usize * 4);
        for y in 0..height {
            let rows = replaced(y, height, self.height);
            for x in 0..width {
                rgba.extend(self.mean(replaced(x, width, self.width), rows.clone()));
            }
        }
        Self {
            width,
            height,
            rgba,
        }
    }

    /// The image so that it covers other sides, in px. Of what does not fit, `above` is cut off at the top
    /// or the left: all of it at 1, none at 0.
    pub fn covering(&self, width: u32, height: u32, above: f32) -> Self {
        let (width, height) = (width.max(1), height.max(1));
        let scale = (width as f32 / self.width as f32).max(height as f32 / self.height as f32);
        let side =
            |wanted: u32, own: u32| ((wanted as f32 / scale).round() as u32).clamp(1, own.max(1));
        let (across, down) = (side(width, self.width), side(height, self.height));
        let cut = |rest: u32, part: f32| (rest as f32 * part) as u32;
        let (left, top) = (
            cut(self.width.saturating_sub(across), 0.5),
            cut(self.height.saturating_sub(down), above),
        );
        let rows = (top..top + down).flat_map(|y| {
            let at = (y as usize * self.width as usize + left as usize) * 4;
            self.rgba
                .get(at..at + across as usize * 4)
                .unwrap_or_default()
        });
        let mut part = Self {
            width: across,
            height: down,
            rgba: rows.copied().collect(),
        };
        while part.width < width || part.height < height {
            part = part.doubled();
        }
        part.resized(width, height)
    }

    /// The image on white paper, without transparency.
    pub fn on_white(mut self) -> Self {
        for [red, green, blue, alpha] in self.rgba.as_chunks_mut().0 {
            for part in [red, green, blue] {
                let ink = u32::from(255 - *part) * u32::from(*alpha) / 255;
                *part = 255 - ink as u8;
            }
            *alpha = 255;
        }
        self
    }

    /// The mean colour and alpha of a block of pixels.
    fn mean(&self, columns: Range<u32>, rows: Range<u32>) -> [u8; 4] {
        let (mut colors, mut alpha, mut count) = ([0_u64; 3], 0_u64, 0_u64);
        for y in rows {
            for x in columns.clone() {
                let at = (y as usize * self.width as usize + x as usize) * 4;
                let Some([red, green, blue, own]) = self.rgba.get(at..at + 4) else {
                    continue;
                };
                // A transparent pixel has a colour too, which must not bleed into its neighbours.
                let weight = u64::from(*own);
                for (sum, part) in colors.iter_mut().zip([red, green, blue]) {
                    *sum += u64::from(*part) * weight;
                }
                alpha += weight;
                count += 1;
            }
        }
        let [red, green, blue] = colors.map(|sum| sum.checked_div(alpha).unwrap_or(0) as u8);
        let alpha = alpha.checked_div(count).unwrap_or(0) as u8;
        [red, green, blue, alpha]
    }

    /// The image with twice its width and height, by bilinear interpolation: new pixels lie a
    /// quarter of an old pixel from the old centres. Transparent if there are too few bytes.
    pub fn doubled(&self) -> Self {
        self.doubled_block(self.whole())
    }

    /// What [`Pixmap::doubled`] makes of a block.
    pub fn doubled_block(&self, block: Block) -> Self {
        let mut large = Self::new(block.width * 2, block.height * 2);
        let beside = self.around(block);
        let pixels = self.width as usize * self.height as usize;
        if large.rgba.is_empty() || beside.width < block.width || self.rgba.len() < pixels * 4 {
            return large;
        }
        // A row of the block, with a pixel on each side.
        let mut mixed = vec![0; (block.width as usize + 2) * 4];
        let first = (1 + beside.x as usize - block.x as usize) * 4;
        let last = first + beside.width as usize * 4;
        for (index, out) in large
            .rgba
            .chunks_exact_mut(block.width as usize * 8)
            .enumerate()
        {
            let y = block.y + index as u32 / 2;
            let other = if index % 2 == 0 {
                y.saturating_sub(1)
            } else {
                (y + 1).min(self.height - 1)
            };
            let rows = self.row(y, beside).iter().zip(self.row(other, beside));
            for (mixed, (near, far)) in mixed[first..last].iter_mut().zip(rows) {
                *mixed = 3 * u16::from(*near) + u16::from(*far);
            }
            // Beyond the image's edges lies what is at the edges.
            if first > 0 {
                mixed.copy_within(4..8, 0);
            }
            let end = mixed.len();
            if last < end {
                mixed.copy_within(end - 8..end - 4, end - 4);
            }
            double_row(&mixed, out);
        }
        large
    }

    /// All of the image.
    pub fn whole(&self) -> Block {
        Block {
            x: 0,
            y: 0,
            width: self.width,
            height: self.height,
        }
    }

    /// A block with the pixels around it, as far as the image reaches.
    pub fn around(&self, block: Block) -> Block {
        let (x, y) = (block.x.saturating_sub(1), block.y.saturating_sub(1));
        Block {
            x,
            y,
            width: (block.x + block.width + 1)
                .min(self.width)
                .saturating_sub(x),
            height: (block.y + block.height + 1)
                .min(self.height)
                .saturating_sub(y),
        }
    }

    /// Whether another image has the same pixels in a block.
    pub fn is_same_in(&self, other: &Self, block: Block) -> bool {
        (block.y..block.y + block.height).all(|y| self.row(y, block) == other.row(y, block))
    }

    /// The bytes of a block in row `y` of the image.
    fn row(&self, y: u32, block: Block) -> &[u8] {
        let start = (y as usize * self.width as usize + block.x as usize) * 4;
        let bytes = self.rgba.get(start..start + block.width as usize * 4);
        bytes.unwrap_or_default()
    }

    /// Makes the corners round, with a radius in px, by lowering the alpha outside of them.
    pub fn round_corners(&mut self, radius: f32) {
        let edge = Edge {
            radius,
            ..Edge::default()
        };
        self.draw_edge(&edge);
    }

    /// Makes the corners round and draws the line within.
    pub fn draw_edge(&mut self, edge: &Edge) {
        let (width, height) = (self.width, self.height);
        // An open side is drawn as if the picture continued beyond it, so that no line and no corner shows there.
        let beyond = edge.radius.max(edge.line).max(0.0).ceil() as u32 + 1;
        let (at, size) = match edge.open {
            None => ([0, 0], [width, height]),
            Some(Side::Left) => ([beyond, 0], [width + beyond, height]),
            Some(Side::Right) => ([0, 0], [width + beyond, height]),
            Some(Side::Below) => ([0, 0], [width, height + beyond]),
        };
        self.edge_at(at, size, edge);
    }

    /// The same for an image that stands at `left`, `top` of one with a width and a height, whose edge it is.
    pub fn edge_at(&mut self, [left, top]: [u32; 2], [width, height]: [u32; 2], edge: &Edge) {
        // No pixel further from the nearest edge than this has any of it.
        let line = edge.line.max(0.0).ceil() as u32;
        let reach = line.max(edge.radius.max(0.0).ceil() as u32);
        let from_edge = |at: u32, side: u32| at.min(side.saturating_sub(at + 1));
        let rows = self.rgba.chunks_exact_mut(self.width.max(1) as usize * 4);
        for (y, row) in (top..).map(|y| from_edge(y, height)).zip(rows) {
            let pixels = row.as_chunks_mut().0;
            let count = pixels.len() as u32;
            let first = match y <= line {
                true => count,
                false => (reach + 1).saturating_sub(left).min(count),
            };
            let last = width.saturating_sub(reach + 1 + left).clamp(first, count);
            for x in (0..first).chain(last..count) {
                if let Some(pixel) = pixels.get_mut(x as usize) {
                    let from_edge = [from_edge(left + x, width), y];
                    edge.draw_pixel(from_edge.map(|at| at as f32 + 0.5), pixel);
                }
            }
        }
    }
}

impl Edge {
    /// Draws it on a pixel, whose centre is so far from the nearest edges.
    fn draw_pixel(&self, from_edge: [f32; 2], pixel: &mut [u8; 4]) {
        let [dx, dy] = from_edge.map(|at| self.radius - at);
        // How far the pixel is from the outline, inwards.
        let within = match dx >= 0.0 && dy >= 0.0 {
            true => self.radius - dx.hypot(dy),
            false => self.radius - dx.max(dy),
        };
        let share = match self.line > 0.0 {
            true => (self.line - within + 0.5).clamp(0.0, 1.0),
            false => 0.0,
        };
        let [red, green, blue] = self.color;
        // The line is opaque where the picture is not.
        for (part, line) in pixel.iter_mut().zip([red, green, blue, 255]) {
            *part = (f32::from(*part) + (f32::from(line) - f32::from(*part)) * share) as u8;
        }
        let alpha = &mut pixel[3];
        *alpha = (f32::from(*alpha) * (within + 0.5).clamp(0.0, 1.0)) as u8;
    }
}

impl Block {
    /// The smallest block that holds both.
    pub fn union(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            width: (self.x + self.width).max(other.x + other.width) - x,
            height: (self.y + self.height).max(other.y + other.height) - y,
        }
    }

    /// Its parts of `side` by `side` px, and what is left at the right and below.
    pub fn divided(self, side: u32) -> impl Iterator<Item = Self> {
        let starts = move |length: u32| (0..length).step_by(side.max(1) as usize);
        let places = starts(self.height).flat_map(move |y| starts(self.width).map(move |x| (x, y)));
        places.map(move |(x, y)| Self {
            x: self.x + x,
            y: self.y + y,
            width: side.min(self.width - x),
            height: side.min(self.height - y),
        })
    }
}

/// The columns (or rows) of an image with `old` of them that column `at` of `new` replaces.
fn replaced(at: u32, new: u32, old: u32) -> Range<u32> {
    let edge = |at: u32| u64::from(at) * u64::from(old) / u64::from(new.max(1));
    let (from, to) = (edge(at), edge(at + 1));
    from as u32..(to.max(from + 1) as u32).min(old)
}

/// One row of a doubled image. `mixed` has for each pixel, and for one on each side, four times its channels.
fn double_row(mixed: &[u16], out: &mut [u8]) {
    let (pixels, pairs) = (mixed.as_chunks::<4>().0, out.as_chunks_mut::<8>().0);
    for (seen, pair) in pixels.windows(3).zip(pairs) {
        let [before, own, after] = seen else {
            continue;
        };
        for channel in 0..4 {
            let here = 3 * own[channel] + 8;
            pair[channel] = ((here + before[channel]) / 16) as u8;
            pair[4 + channel] = ((here + after[channel]) / 16) as u8;
        }
    }
}
