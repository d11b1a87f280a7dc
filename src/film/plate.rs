//! The x-ray plate: how much of the beam is absorbed at each pixel.
//!
//! An *amount* is an attenuation: amounts add up along the beam, and `exp(-sum)` of it passes (Beer-Lambert), so that
//! bone shows through contrast. A negative amount is air.

use super::mask::{Mask, Profile};
use super::view::{Rect, RigidMotion, View};

/// The sums of the amounts of everything in the beam.
#[derive(Clone)]
pub(crate) struct Plate {
    /// The part of the body that it shows.
    pub view: View,
    /// The sum at each pixel, row by row.
    pub field: Vec<f32>,
    /// The pixels that were changed since the last `restore`.
    pub touched: Rect,
}

impl Plate {
    /// An empty plate.
    pub(crate) fn new(view: View) -> Self {
        let field = vec![0.0; view.width * view.height];
        Self {
            view,
            field,
            touched: Rect::default(),
        }
    }

    /// The rows of a block, each with its index.
    fn rows(&mut self, rect: Rect) -> impl Iterator<Item = (usize, &mut [f32])> {
        let lines = self
            .field
            .chunks_exact_mut(self.view.width.max(1))
            .enumerate();
        let lines = lines.skip(rect.top).take(rect.height());
        lines.map(move |(y, line)| (y, line.get_mut(rect.left..rect.right).unwrap_or_default()))
    }

    /// Undoes every change since this plate was copied from `still`.
    pub(crate) fn restore(&mut self, still: &Plate) {
        let (rect, wide) = (self.touched, self.view.width.max(1));
        self.touched = Rect::default();
        let from = still.field.chunks_exact(wide).skip(rect.top);
        for ((_, line), old) in self.rows(rect).zip(from) {
            line.copy_from_slice(old.get(rect.left..rect.right).unwrap_or_default());
        }
    }

    /// Adds a mask, `amount` times.
    pub(crate) fn add(&mut self, mask: &Mask, amount: f32) {
        self.touched = self.touched.union(mask.rect);
        let from = mask.cover.chunks_exact(mask.rect.width().max(1));
        for ((_, line), cover) in self.rows(mask.rect).zip(from) {
            for (pixel, cover) in line.iter_mut().zip(cover) {
                *pixel += amount * cover;
            }
        }
    }

    /// Adds `amount` at each pixel of a mask: a function of the pixel's position (x, y in mm) and its cover.
    pub(crate) fn add_where(&mut self, mask: &Mask, amount: impl Fn(f32, f32, f32) -> f32) {
        self.touched = self.touched.union(mask.rect);
        let (view, left) = (self.view, mask.rect.left);
        let from = mask.cover.chunks_exact(mask.rect.width().max(1));
        for ((row, line), cover) in self.rows(mask.rect).zip(from) {
            let y = view.mm_y(row);
            let covered = line.iter_mut().zip(cover).enumerate();
            for (column, (pixel, cover)) in covered.filter(|(_, (_, cover))| **cover > 0.0) {
                *pixel += amount(view.mm_x(left + column), y, *cover);
            }
        }
    }

    /// Adds a moved mask, `amount` times.
    pub(crate) fn add_moved(&mut self, mask: &Mask, motion: &RigidMotion, amount: f32) {
        let view = self.view;
        let (from, wide) = (mask.rect, mask.rect.width());
        let edges = |px: usize, py: usize| [view.mm_x(px), view.mm_y(py)];
        let corners = [
            edges(from.left, from.top),
            edges(from.right, from.top),
            edges(from.left, from.bottom),
            edges(from.right, from.bottom),
        ];
        let reach = corners.map(|corner| motion.apply(corner));
        let rect = view.around(reach.iter().map(|p| (p[0], p[1], 2.0 / view.scale)));
        self.touched = self.touched.union(rect);
        let (back, sin, cos) = (motion.inverse(), (-motion.turn).sin(), (-motion.turn).cos());
        let high = from.height();
        for (row, line) in self.rows(rect) {
            let start = back.apply(edges(rect.left, row));
            let x = view.x(start[0]) - from.left as f32 - 0.5;
            let y = view.y(start[1]) - from.top as f32 - 0.5;
            let (first, last) = inside([x, y], [cos, sin], [wide, high], line.len());
            let line = line.get_mut(first..last).unwrap_or_default();
            for (i, pixel) in (first..).zip(line) {
                let i = i as f32;
                *pixel += amount * bilinear(&mask.cover, wide, x + i * cos, y + i * sin);
            }
        }
    }

    /// Adds the union of strokes (samples: x, y, radius in mm, amount) with edges `soft_mm` wide.
    pub(crate) fn strokes(&mut self, paths: &[&[[f32; 4]]], look: Profile, soft_mm: f32) {
        let mask = Mask::strokes(&self.view, paths, look, soft_mm);
        self.add(&mask, 1.0);
    }

    /// Adds a filled outline (mm) with an edge `soft_mm` wide. A soft one is rasterised in larger pixels, which is
    /// faster and looks the same.
    pub(crate) fn outline(&mut self, outline: &[[f32; 2]], amount: f32, soft_mm: f32) {
        let times = (soft_mm * self.view.scale / 2.6).clamp(1.0, 8.0) as usize;
        if times > 1 {
            let mask = Mask::outline(&self.view.coarser(times), outline, soft_mm);
            self.add_coarse(&mask, times, amount);
        } else {
            let mask = Mask::outline(&self.view, outline, soft_mm);
            self.add(&mask, amount);
        }
    }

    /// Adds a mask whose pixels are `times` as wide and high as the plate's, by bilinear interpolation.
    fn add_coarse(&mut self, mask: &Mask, times: usize, amount: f32) {
        let from = mask.rect;
        let rect = Rect {
            left: (from.left * times).min(self.view.width),
            top: (from.top * times).min(self.view.height),
            right: (from.right * times).min(self.view.width),
            bottom: (from.bottom * times).min(self.view.height),
        };
        self.touched = self.touched.union(rect);
        let wide = from.width();
        let last = from.height().saturating_sub(1);
        let row = |y: usize| mask.cover.get(y * wide..(y + 1) * wide).unwrap_or_default();
        // How far each of the `times` columns in a large pixel lies from its centre, and so which neighbour it blends
        // with.
        let part = |at: usize| (at as f32 + 0.5) / times as f32 - 0.5;
        let mut line = vec![0.0; wide];
        for (index, (_, out)) in self.rows(rect).enumerate() {
            let (near, lean) = (index / times, part(index % times));
            let beside = if lean < 0.0 {
                near.saturating_sub(1)
            } else {
                (near + 1).min(last)
            };
            for ((mixed, a), b) in line.iter_mut().zip(row(near)).zip(row(beside)) {
                *mixed = amount * (a + (b - a) * lean.abs());
            }
            for (column, block) in out.chunks_mut(times).enumerate() {
                let here = line.get(column).copied().unwrap_or(0.0);
                let side =
                    |at: Option<usize>| at.and_then(|at| line.get(at)).copied().unwrap_or(here);
                let (left, right) = (side(column.checked_sub(1)), side(Some(column + 1)));
                for (at, pixel) in block.iter_mut().enumerate() {
                    let lean = part(at);
                    let beside = if lean < 0.0 { left } else { right };
                    *pixel += here + (beside - here) * lean.abs();
                }
            }
        }
    }

    /// Everything on this plate as one mask.
    pub(crate) fn into_mask(self) -> Mask {
        let (wide, rect) = (self.view.width.max(1), self.touched);
        let lines = self
            .field
            .chunks_exact(wide)
            .skip(rect.top)
            .take(rect.height());
        let cover = lines.flat_map(|line| line.get(rect.left..rect.right).unwrap_or_default());
        Mask {
            rect,
            cover: cover.copied().collect(),
        }
    }
}

/// The range of `count` steps from `start` that lie within a mask of this size (px).
fn inside(start: [f32; 2], step: [f32; 2], size: [usize; 2], count: usize) -> (usize, usize) {
    let (mut low, mut high) = (0.0_f32, count as f32);
    for ((at, by), most) in start.into_iter().zip(step).zip(size) {
        let most = most as f32 - 1.0;
        if by.abs() < 1e-6 {
            if at < 0.0 || at > most {
                return (0, 0);
            }
            continue;
        }
        let (a, b) = (-at / by, (most - at) / by);
        (low, high) = (low.max(a.min(b)), high.min(a.max(b)));
    }
    let (low, high) = (
        low.ceil().max(0.0) as usize,
        (high.floor() + 1.0).max(0.0) as usize,
    );
    (low, high.min(count).max(low))
}

/// The bilinear interpolation between four pixels; 0 outside.
#[inline]
fn bilinear(cover: &[f32], wide: usize, x: f32, y: f32) -> f32 {
    let (column, row) = (x.max(0.0) as i32, y.max(0.0) as i32);
    let (fx, fy) = (x - column as f32, y - row as f32);
    let at = row as usize * wide + column as usize;
    match (cover.get(at..at + 2), cover.get(at + wide..at + wide + 2)) {
        (Some([a, b]), Some([c, d])) => {
            let (above, below) = (a + (b - a) * fx, c + (d - c) * fx);
            above + (below - above) * fy
        }
        _ => 0.0,
    }
}
