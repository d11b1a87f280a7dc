//! Coverage masks: rasterised strokes and filled outlines, ready to be added to a plate.

use super::curve::mix;
use super::view::{Rect, View};

/// The cross-section of a stroke: its amount from the middle to the edge.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    /// Constant: a wire, a line, a metal pin.
    Flat,
    /// That of a solid cylinder: a round column of contrast.
    Round,
    /// That of a tube: the cortex of a long bone. The number is the share (0 to 1) of the middle.
    Hollow(f32),
}

impl Profile {
    /// The share (0 to 1) of the stroke's amount at `u` of its radius.
    fn share(self, u: f32) -> f32 {
        match self {
            Profile::Flat => 1.0,
            Profile::Round => (1.0 - u * u).max(0.0).sqrt(),
            Profile::Hollow(middle) => {
                let u = u.min(1.0);
                middle + (1.0 - middle) * u * u * u * u
            }
        }
    }
}

/// The coverage of a block of pixels in a view.
#[derive(Clone)]
pub(crate) struct Mask {
    /// The pixels that it covers.
    pub rect: Rect,
    /// The coverage of each pixel of `rect`, row by row; usually 0 to 1.
    pub cover: Vec<f32>,
}

impl Mask {
    /// An empty mask over `rect`.
    pub(crate) fn new(rect: Rect) -> Self {
        let cover = vec![0.0; rect.width() * rect.height()];
        Self { rect, cover }
    }

    /// The union of strokes. Each sample is x, y, radius (mm) and amount; where strokes overlap, the larger amount
    /// counts.
    pub(crate) fn strokes(view: &View, paths: &[&[[f32; 4]]], look: Profile, soft_mm: f32) -> Self {
        let soft = (soft_mm * view.scale).max(0.9);
        let margin = soft_mm + 1.5 / view.scale;
        let all = paths.iter().flat_map(|path| path.iter());
        let mut mask = Self::new(view.around(all.map(|s| (s[0], s[1], s[2] + margin))));
        mask.draw(view, paths, look, soft);
        mask
    }

    /// Draws strokes, with edges `soft` px wide, over what is there.
    pub(crate) fn draw(&mut self, view: &View, paths: &[&[[f32; 4]]], look: Profile, soft: f32) {
        let mut depth = Vec::new();
        if let Profile::Hollow(_) = look {
            depth = vec![f32::MAX; self.cover.len()];
        }
        for pair in paths.iter().flat_map(|path| path.windows(2)) {
            let [from, to] = pair else { continue };
            let (from, to) = (view.sample(from), view.sample(to));
            // The bounding box of a long diagonal segment is mostly empty; in pieces it is faster.
            let long = (to[0] - from[0]).hypot(to[1] - from[1]);
            let count = (long / (4.0 * (from[2].max(to[2]) + soft)))
                .ceil()
                .clamp(1.0, 500.0);
            for piece in 0..count as usize {
                let at = |i: usize| mix(&from, &to, i as f32 / count);
                let ends = [at(piece), at(piece + 1)];
                self.capsule(&mut depth, ends, look, soft);
            }
        }
    }

    /// A filled outline (mm) with an edge about `soft_mm` wide.
    pub(crate) fn outline(view: &View, outline: &[[f32; 2]], soft_mm: f32) -> Self {
        let margin = 2.0 * soft_mm + 1.5 / view.scale;
        let mut mask = Self::new(view.around(outline.iter().map(|p| (p[0], p[1], margin))));
        let polygon: Vec<_> = outline
            .iter()
            .map(|p| [view.x(p[0]), view.y(p[1])])
            .collect();
        mask.fill(&polygon);
        mask.blur(soft_mm * view.scale);
        mask
    }

    /// Draws one segment of a stroke, given by x, y, radius (px) and amount at both ends. Where segments overlap, the
    /// larger amount counts, or, with a `depth` for each pixel, the segment in which the pixel lies deeper.
    fn capsule(&mut self, depth: &mut [f32], ends: [[f32; 4]; 2], look: Profile, soft: f32) {
        let cover = &mut self.cover;
        segment(self.rect, ends, soft, |at, away, radius, amount| {
            let Some(old) = cover.get_mut(at) else { return };
            let new = || amount * across(away, radius, look, soft);
            match depth.get_mut(at) {
                None => *old = old.max(new()),
                Some(deep) if away - radius < *deep => {
                    *deep = away - radius;
                    *old = new();
                }
                Some(_) => {}
            }
        });
    }

    /// Fills a polygon (px) by the even-odd rule, antialiased.
    fn fill(&mut self, polygon: &[[f32; 2]]) {
        const SUB: usize = 4;
        let (rect, mut cuts) = (self.rect, Vec::new());
        for (row, line) in self.cover.chunks_exact_mut(rect.width().max(1)).enumerate() {
            for sub in 0..SUB {
                let y = (rect.top + row) as f32 + (sub as f32 + 0.5) / SUB as f32;
                crossings(polygon, y, &mut cuts);
                for pair in cuts.chunks_exact(2) {
                    if let [from, to] = pair {
                        let left = rect.left as f32;
                        span(line, from - left, to - left, 1.0 / SUB as f32);
                    }
                }
            }
        }
    }

    /// Blurs over about `soft` px: three box filters approximate a Gaussian.
    pub(crate) fn blur(&mut self, soft: f32) {
        let half = (soft * 0.5).round().clamp(0.0, 200.0) as usize;
        if half == 0 {
            return;
        }
        let (wide, high) = (self.rect.width(), self.rect.height());
        let mut spare = vec![0.0; wide * high];
        for _ in 0..3 {
            box_rows(&self.cover, &mut spare, wide, half);
            box_columns(&spare, &mut self.cover, wide, half);
        }
    }
}

/// Calls `put` for every pixel near a segment of a stroke, with its index in `rect`, its distance from the centre line
/// (px), and the stroke's radius (px) and amount there.
fn segment(
    rect: Rect,
    [from, to]: [[f32; 4]; 2],
    soft: f32,
    mut put: impl FnMut(usize, f32, f32, f32),
) {
    let [ax, ay, ar, aa] = from;
    let (dx, dy, dr, da) = (to[0] - ax, to[1] - ay, to[2] - ar, to[3] - aa);
    let reach = ar.max(to[2]) + soft;
    let per = 1.0 / (dx * dx + dy * dy).max(1e-9);
    let range = |a: f32, b: f32, least: usize, most: usize| {
        let low = (a.min(b) - reach).clamp(least as f32, most as f32) as usize;
        let high = (a.max(b) + reach + 1.0).clamp(least as f32, most as f32) as usize;
        low..high
    };
    for y in range(ay, to[1], rect.top, rect.bottom) {
        let py = y as f32 + 0.5 - ay;
        let row = (y - rect.top) * rect.width();
        for x in range(ax, to[0], rect.left, rect.right) {
            let px = x as f32 + 0.5 - ax;
            let h = ((px * dx + py * dy) * per).clamp(0.0, 1.0);
            let (ex, ey) = (px - h * dx, py - h * dy);
            let away = ex * ex + ey * ey;
            if away < reach * reach {
                put(row + x - rect.left, away.sqrt(), ar + h * dr, aa + h * da);
            }
        }
    }
}

/// The share of a stroke's amount at `away` px from its centre line: it falls to 0 over `soft` px at the edge.
fn across(away: f32, radius: f32, look: Profile, soft: f32) -> f32 {
    let edge = ((radius - away) / soft + 0.5).clamp(0.0, 1.0);
    let edge = edge * edge * (3.0 - 2.0 * edge) * (radius * 2.0).min(1.0);
    edge * look.share(away / (radius + 0.5 * soft))
}

/// Where the horizontal line at `y` (px) crosses a polygon, from left to right.
fn crossings(polygon: &[[f32; 2]], y: f32, cuts: &mut Vec<f32>) {
    cuts.clear();
    let turn = polygon.iter().cycle().skip(1);
    for (from, to) in polygon.iter().zip(turn) {
        if (from[1] <= y) != (to[1] <= y) {
            cuts.push(from[0] + (to[0] - from[0]) * (y - from[1]) / (to[1] - from[1]));
        }
    }
    cuts.sort_by(f32::total_cmp);
}

/// Adds `amount` to the pixels of a row between two positions (px), in part at the ends.
fn span(line: &mut [f32], from: f32, to: f32, amount: f32) {
    let (from, to) = (from.max(0.0), to.min(line.len() as f32));
    if to <= from {
        return;
    }
    let first = from as usize;
    let inside = line.get_mut(first..(to.ceil() as usize).max(first));
    for (i, pixel) in inside.unwrap_or_default().iter_mut().enumerate() {
        let left = (first + i) as f32;
        *pixel += amount * (to.min(left + 1.0) - from.max(left)).max(0.0);
    }
}

/// The running mean of each row over `half` pixels to both sides.
fn box_rows(from: &[f32], to: &mut [f32], wide: usize, half: usize) {
    let per = 1.0 / (2 * half + 1) as f32;
    for (row, out) in from
        .chunks_exact(wide.max(1))
        .zip(to.chunks_exact_mut(wide.max(1)))
    {
        let mut sum: f32 = row.iter().take(half).sum();
        let ahead = row.iter().skip(half).chain(std::iter::repeat(&0.0));
        let behind = std::iter::repeat_n(&0.0, half + 1).chain(row);
        for ((pixel, new), old) in out.iter_mut().zip(ahead).zip(behind) {
            sum += new - old;
            *pixel = sum * per;
        }
    }
}

/// The running mean of each column, a whole row at a time.
fn box_columns(from: &[f32], to: &mut [f32], wide: usize, half: usize) {
    let per = 1.0 / (2 * half + 1) as f32;
    let row = |y: usize| from.get(y * wide..(y + 1) * wide);
    let mut sum = vec![0.0_f32; wide];
    let add = |sum: &mut Vec<f32>, line: Option<&[f32]>, sign: f32| {
        for (total, x) in sum.iter_mut().zip(line.unwrap_or_default()) {
            *total += sign * x;
        }
    };
    for y in 0..half {
        add(&mut sum, row(y), 1.0);
    }
    for (y, out) in to.chunks_exact_mut(wide.max(1)).enumerate() {
        add(&mut sum, row(y + half), 1.0);
        add(&mut sum, y.checked_sub(half + 1).and_then(row), -1.0);
        for (pixel, total) in out.iter_mut().zip(&sum) {
            *pixel = total * per;
        }
    }
}
