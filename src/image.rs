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
        let mut large = Self::new(self.width * 2, self.height * 2);
        let (row, height) = (self.width as usize * 4, self.height as usize);
        if row == 0 || self.rgba.len() < row * height {
            return large;
        }
        let row_at = |y: usize| &self.rgba[y * row..(y + 1) * row];
        for (index, out) in large.rgba.chunks_exact_mut(row * 2).enumerate() {
            let y = index / 2;
            let beside = if index % 2 == 0 {
                y.saturating_sub(1)
            } else {
                (y + 1).min(height - 1)
            };
            double_row(row_at(y), row_at(beside), out);
        }
        large
    }

    /// Makes the corners round, with a radius in px, by lowering the alpha outside of them.
    pub fn round_corners(&mut self, radius: f32) {
        let (width, height) = (self.width as usize, self.height as usize);
        let reach = (radius.ceil().max(0.0) as usize)
            .min(width / 2)
            .min(height / 2);
        for y in 0..reach {
            for x in 0..reach {
                // From the middle of the pixel to the middle of the corner's circle.
                let (dx, dy) = (radius - x as f32 - 0.5, radius - y as f32 - 0.5);
                let outside = dx.hypot(dy) - radius + 0.5;
                if outside <= 0.0 || dx < 0.0 || dy < 0.0 {
                    continue;
                }
                let cover = 1.0 - outside.min(1.0);
                for (x, y) in [
                    (x, y),
                    (width - 1 - x, y),
                    (x, height - 1 - y),
                    (width - 1 - x, height - 1 - y),
                ] {
                    if let Some(alpha) = self.rgba.get_mut((y * width + x) * 4 + 3) {
                        *alpha = (f32::from(*alpha) * cover) as u8;
                    }
                }
            }
        }
    }
}

/// The columns (or rows) of an image with `old` of them that column `at` of `new` replaces.
fn replaced(at: u32, new: u32, old: u32) -> Range<u32> {
    let edge = |at: u32| u64::from(at) * u64::from(old) / u64::from(new.max(1));
    let (from, to) = (edge(at), edge(at + 1));
    from as u32..(to.max(from + 1) as u32).min(old)
}

/// One row of a doubled image, from the nearest row of the image and the one on its other side.
fn double_row(near: &[u8], far: &[u8], out: &mut [u8]) {
    let last = near.len() / 4 - 1;
    let column = |x: usize, channel: usize| {
        let at = x * 4 + channel;
        3 * u32::from(near[at]) + u32::from(far[at])
    };
    for x in 0..=last {
        let (left, right) = (x.saturating_sub(1), (x + 1).min(last));
        for channel in 0..4 {
            let here = 3 * column(x, channel);
            out[x * 8 + channel] = ((here + column(left, channel) + 8) / 16) as u8;
            out[x * 8 + 4 + channel] = ((here + column(right, channel) + 8) / 16) as u8;
        }
    }
}
