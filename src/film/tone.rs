//! From amounts to colours: a dark field, bright bone, white contrast, a vignette and a film grain that does not move.

use super::plate::Plate;
use super::view::{Rect, View};

/// The colours of the dark field, of bone, and of the brightest contrast.
const FIELD: [f32; 3] = [12.0, 23.0, 34.0];
const LIGHT: [f32; 3] = [220.0, 235.0, 244.0];
const WHITE: [f32; 3] = [255.0, 255.0, 255.0];
/// The light (0 to 1) at which the colour `LIGHT` is reached.
const KNEE: f32 = 0.86;
/// Entries of the light table for an amount of 1, and in all.
const FINE: f32 = 512.0;
const AMOUNTS: usize = 4096;
/// Entries of the colour table.
const COLOURS: usize = 1024;
/// The most that the grain adds or subtracts (of full light).
const GRAIN: f32 = 0.016;

/// Turns plates into frames of one size.
pub(crate) struct Tone {
    light: Box<[f32; AMOUNTS]>,
    colour: Box<[[u8; 4]; COLOURS]>,
    /// For each pixel of a frame: the share of light that passes the vignette (in entries of `colour`), and the grain.
    screen: Vec<(f32, f32)>,
    width: usize,
}

impl Tone {
    /// The tone of frames of `width` by `height` px.
    pub(crate) fn new(width: usize, height: usize) -> Self {
        let light = std::array::from_fn(|i| 1.0 - (-(i as f32) / FINE).exp());
        let colour = std::array::from_fn(|i| colour(i as f32 / (COLOURS - 1) as f32));
        let mut screen = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let share = edge(x, y, width, height);
                screen.push((share * COLOURS as f32, grain(x, y)));
            }
        }
        Self {
            light: Box::new(light),
            colour: Box::new(colour),
            screen,
            width,
        }
    }

    /// Paints the block `rect` (px of the frame) from a plate. `top` is the row of the plate (px, may lie between
    /// rows) that is the first of the frame.
    pub(crate) fn paint(&self, plate: &Plate, top: f32, rect: Rect, out: &mut [u8]) {
        let View { width, height, .. } = plate.view;
        let first = (top.max(0.0) as usize).min(height.saturating_sub(1));
        let share = (top - first as f32).clamp(0.0, 1.0);
        let row = |y: usize| {
            let y = y.min(height.saturating_sub(1));
            plate
                .field
                .get(y * width + rect.left..y * width + rect.right)
                .unwrap_or_default()
        };
        let pixels = out.chunks_exact_mut(4 * self.width.max(1));
        let screen = self.screen.chunks_exact(self.width.max(1));
        let lines = pixels
            .zip(screen)
            .enumerate()
            .skip(rect.top)
            .take(rect.height());
        for (y, (line, screen)) in lines {
            let line = line
                .get_mut(4 * rect.left..4 * rect.right)
                .unwrap_or_default();
            let screen = screen.get(rect.left..rect.right).unwrap_or_default();
            let (above, below) = (row(first + y), row(first + y + 1));
            let (quads, _) = line.as_chunks_mut::<4>();
            if share < 1e-3 {
                for ((quad, amount), screen) in quads.iter_mut().zip(above).zip(screen) {
                    *quad = self.pixel(*amount, *screen);
                }
            } else {
                let pairs = above.iter().zip(below);
                for ((quad, (a, b)), screen) in quads.iter_mut().zip(pairs).zip(screen) {
                    *quad = self.pixel(a + (b - a) * share, *screen);
                }
            }
        }
    }

    /// The colour of one pixel.
    #[inline]
    fn pixel(&self, amount: f32, (edge, grain): (f32, f32)) -> [u8; 4] {
        let light = ((amount * FINE) as i32).clamp(0, AMOUNTS as i32 - 1) as usize;
        let at = ((self.light[light] + grain) * edge) as i32;
        self.colour[at.clamp(0, COLOURS as i32 - 1) as usize]
    }
}

/// Blends `share` (0 to 1) of `over` into `under`.
pub(crate) fn dissolve(under: &mut [u8], over: &[u8], share: f32) {
    let part = (share.clamp(0.0, 1.0) * 256.0) as u16;
    for (low, high) in under.iter_mut().zip(over) {
        *low = ((u16::from(*low) * (256 - part) + u16::from(*high) * part + 128) >> 8) as u8;
    }
}

/// The colour of a light (0 to 1).
fn colour(light: f32) -> [u8; 4] {
    let (from, to, share) = if light < KNEE {
        (FIELD, LIGHT, light / KNEE)
    } else {
        (LIGHT, WHITE, (light - KNEE) / (1.0 - KNEE))
    };
    let part = |a: f32, b: f32| (a + (b - a) * share + 0.5) as u8;
    let [r, g, b] = [(from[0], to[0]), (from[1], to[1]), (from[2], to[2])].map(|(a, b)| part(a, b));
    [r, g, b, 255]
}

/// The share of light at a pixel: 0 outside of the collimator's rounded edge, and falling gently towards it.
fn edge(x: usize, y: usize, width: usize, height: usize) -> f32 {
    let (half_x, half_y) = (width as f32 / 2.0, height as f32 / 2.0);
    let (dx, dy) = (
        (x as f32 + 0.5 - half_x).abs(),
        (y as f32 + 0.5 - half_y).abs(),
    );
    let small = half_x.min(half_y);
    let (corner, soft, inset) = (0.30 * small, 0.035 * small, 0.03 * small);
    let (qx, qy) = (dx - half_x + corner + inset, dy - half_y + corner + inset);
    let outside = qx.max(0.0).hypot(qy.max(0.0)) + qx.max(qy).min(0.0) - corner;
    let rim = (0.5 - outside / soft).clamp(0.0, 1.0);
    let far = (dx / half_x).hypot(dy / half_y) / 1.414;
    rim * rim * (3.0 - 2.0 * rim) * (1.0 - 0.26 * far * far)
}

/// The grain of one pixel: fine and somewhat coarser noise, always the same.
fn grain(x: usize, y: usize) -> f32 {
    let fine = noise(x as u32, y as u32);
    GRAIN * (0.6 * fine + 0.9 * (cloud(x as f32 / 2.3, y as f32 / 2.3) - 0.5) * 2.0)
}

/// Smooth value noise, 0 to 1, on a grid of cells that are 1 wide.
pub(crate) fn cloud(x: f32, y: f32) -> f32 {
    let (column, row) = (x.floor(), y.floor());
    let (fx, fy) = (x - column, y - row);
    let (sx, sy) = (fx * fx * (3.0 - 2.0 * fx), fy * fy * (3.0 - 2.0 * fy));
    let at = |dx: i64, dy: i64| noise((column as i64 + dx) as u32, (row as i64 + dy) as u32);
    let above = at(0, 0) + (at(1, 0) - at(0, 0)) * sx;
    let below = at(0, 1) + (at(1, 1) - at(0, 1)) * sx;
    (above + (below - above) * sy) * 0.5 + 0.5
}

/// A pseudorandom number from -1 to 1, always the same for a position.
fn noise(x: u32, y: u32) -> f32 {
    let mut h = x.wrapping_mul(0x9E37_79B1) ^ y.wrapping_mul(0x85EB_CA77).rotate_left(13);
    h = (h ^ (h >> 15)).wrapping_mul(0x2C1B_3C6D);
    h = (h ^ (h >> 12)).wrapping_mul(0x297A_2D39);
    h ^= h >> 15;
    (h >> 8) as f32 / 8_388_608.0 - 1.0
}
