//! A clinic's logo as pixels.

use std::ops::Range;
use std::sync::Arc;

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

impl Logo {
    /// The logo in another size, in px.
    pub fn scaled(&self, width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            rgba: shrunk(&self.rgba, (self.width, self.height), (width, height)).into(),
        }
    }
}

/// Pixels with red, green, blue and alpha in another size: each is the mean of those that it stands
/// for. Sizes are width and height in px.
pub(crate) fn shrunk(rgba: &[u8], own: (u32, u32), new: (u32, u32)) -> Vec<u8> {
    let span = |at: u32, all: u32, own: u32| {
        let from = u64::from(at) * u64::from(own) / u64::from(all.max(1));
        let to = (u64::from(at) + 1) * u64::from(own) / u64::from(all.max(1));
        from as u32..(to.max(from + 1) as u32).min(own)
    };
    let mut pixels = Vec::with_capacity(new.0 as usize * new.1 as usize * 4);
    for y in 0..new.1 {
        for x in 0..new.0 {
            let (across, down) = (span(x, new.0, own.0), span(y, new.1, own.1));
            pixels.extend(mean(rgba, own.0, across, down));
        }
    }
    pixels
}

/// The mean of the pixels in a part of an image with a width.
fn mean(rgba: &[u8], width: u32, across: Range<u32>, down: Range<u32>) -> [u8; 4] {
    let (mut colors, mut alpha, mut count) = ([0_u64; 3], 0_u64, 0_u64);
    for y in down {
        for x in across.clone() {
            let at = (y as usize * width as usize + x as usize) * 4;
            let Some([red, green, blue, own]) = rgba.get(at..at + 4) else {
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
    let alpha = alpha.checked_div(count).unwrap_or(0) as u8;
    [red, green, blue, alpha]
}
