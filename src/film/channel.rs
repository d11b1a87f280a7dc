//! A hollow organ that contrast runs through: worked out once, filled anew in each frame.

use super::curve::lengths;
use super::mask::Mask;
use super::plate::Plate;
use super::view::{Rect, View};

/// The open space of a channel at one place along it.
#[derive(Clone, Copy, Default)]
pub struct Lumen {
    /// How far it opens to the left of its course (mm).
    pub left: f32,
    /// How far it opens to the right of its course (mm).
    pub right: f32,
    /// How much of the beam the contrast in it takes at its thickest.
    pub dense: f32,
}

impl Lumen {
    /// A round space.
    pub fn round(radius: f32, dense: f32) -> Self {
        Self {
            left: radius,
            right: radius,
            dense,
        }
    }
}

/// One pixel of a channel.
struct Cell {
    pixel: u32,
    /// Distance along the course, in samples of the table.
    along: f32,
    /// Distance from the course (mm), below 0 on its right.
    aside: f32,
}

/// The pixels near a course, each with its distance along and aside.
pub struct Channel {
    cells: Vec<Cell>,
    rect: Rect,
    /// Length of the course (mm).
    pub length: f32,
    /// The length, and as far past its end as it is wide (mm).
    reach: f32,
    /// The edge's softness (mm).
    soft: f32,
}

/// The distance between two samples of the table (mm).
const STEP: f32 = 1.0;

impl Channel {
    /// The channel along `course` (samples: x, y, the largest radius in mm).
    pub fn new(view: &View, course: &[[f32; 3]], soft: f32) -> Self {
        let margin = soft + 1.5 / view.scale;
        let rect = view.around(course.iter().map(|s| (s[0], s[1], s[2] + margin)));
        let reach = lengths(course);
        let mut near = vec![(f32::MAX, 0.0_f32, 0.0_f32); rect.width() * rect.height()];
        let last = course.len().saturating_sub(2);
        for (i, (pair, start)) in course.windows(2).zip(&reach).enumerate() {
            if let [from, to] = pair {
                let ends = (i == 0, i == last);
                nearest(
                    &mut near,
                    rect,
                    view,
                    Stretch {
                        from,
                        to,
                        start: *start,
                        ends,
                        margin,
                    },
                );
            }
        }
        let wide = rect.width().max(1);
        let keep = near
            .iter()
            .enumerate()
            .filter(|(_, (away, along, _))| *away < f32::MAX && *along >= 0.0);
        let cells = keep.map(|(i, (away, along, side))| {
            let pixel = (rect.top + i / wide) * view.width + rect.left + i % wide;
            Cell {
                pixel: pixel as u32,
                along: along / STEP,
                aside: away.sqrt() * side,
            }
        });
        let length = reach.last().copied().unwrap_or(0.0);
        let reach = length + course.last().map_or(0.0, |end| end[2]);
        Self {
            cells: cells.collect(),
            rect,
            length,
            reach,
            soft: soft.max(0.9 / view.scale),
        }
    }

    /// The same channel, cut off square at the end of its course.
    pub fn cut(mut self) -> Self {
        let end = self.length / STEP;
        self.cells.retain(|cell| cell.along < end);
        self
    }

    /// Adds the contrast in the channel; `lumen` tells its space at each distance along it (mm).
    ///
    /// Past the end of its course a channel goes straight on for as far as it is wide, so that `lumen` can round it off.
    pub fn pour(&self, plate: &mut Plate, lumen: impl Fn(f32) -> Lumen) {
        plate.touched = plate.touched.with(self.rect);
        let field = &mut plate.field;
        self.each(lumen, |cell, amount| {
            if let Some(pixel) = field.get_mut(cell.pixel as usize) {
                *pixel += amount;
            }
        });
    }

    /// As `pour`, but only as much as `share` tells for each height down the plate (mm): contrast that lies level.
    pub fn pour_level(
        &self,
        plate: &mut Plate,
        lumen: impl Fn(f32) -> Lumen,
        share: impl Fn(f32) -> f32,
    ) {
        plate.touched = plate.touched.with(self.rect);
        let view = plate.view;
        let shares: Vec<f32> = (0..view.height).map(|row| share(view.mm_y(row))).collect();
        let field = &mut plate.field;
        self.each(lumen, |cell, amount| {
            let share = shares.get(cell.pixel as usize / view.width.max(1));
            if let Some((pixel, share)) = field.get_mut(cell.pixel as usize).zip(share) {
                *pixel += amount * share;
            }
        });
    }

    /// As `pour`, but where the patch holds more already, that stays: for channels that join.
    pub fn join(&self, mask: &mut Mask, view: &View, lumen: impl Fn(f32) -> Lumen) {
        let (rect, wide) = (mask.rect, view.width.max(1));
        let cover = &mut mask.cover;
        self.each(lumen, |cell, amount| {
            let (x, y) = (cell.pixel as usize % wide, cell.pixel as usize / wide);
            let at = (y.wrapping_sub(rect.top)) * rect.width() + x.wrapping_sub(rect.left);
            if let Some(pixel) = cover.get_mut(at) {
                *pixel = pixel.max(amount);
            }
        });
    }

    /// Calls `put` with every pixel that contrast reaches, and its amount.
    fn each(&self, lumen: impl Fn(f32) -> Lumen, mut put: impl FnMut(&Cell, f32)) {
        let count = (self.reach / STEP) as usize + 3;
        let table: Vec<Lumen> = (0..count).map(|i| lumen(i as f32 * STEP)).collect();
        if table.iter().all(|space| space.dense <= 0.0) {
            return;
        }
        for cell in &self.cells {
            let from = cell.along as usize;
            let Some([here, next]) = table.get(from..from + 2) else {
                continue;
            };
            let share = cell.along - from as f32;
            let between = |a: f32, b: f32| a + (b - a) * share;
            let dense = between(here.dense, next.dense);
            if dense <= 0.0 {
                continue;
            }
            let radius = if cell.aside >= 0.0 {
                between(here.left, next.left)
            } else {
                between(here.right, next.right)
            };
            let amount = dense * column(cell.aside.abs(), radius, self.soft);
            if amount > 0.0 {
                put(cell, amount);
            }
        }
    }
}

/// The thickness of a round column (0 to 1) at `away` from its middle (mm).
fn column(away: f32, radius: f32, soft: f32) -> f32 {
    let edge = ((radius - away) / soft + 0.5).clamp(0.0, 1.0);
    if edge <= 0.0 {
        return 0.0;
    }
    let u = away / (radius + 0.5 * soft);
    edge * edge * (3.0 - 2.0 * edge) * (1.0 - 0.92 * u * u).max(0.0).sqrt()
}

/// How far a rounded front has filled the place `at`: 0 ahead of `front`, 1 from `round` behind it (mm).
pub fn filled(at: f32, front: f32, round: f32) -> f32 {
    let x = ((front - at) / round.max(1e-3)).clamp(0.0, 1.0);
    (1.0 - (1.0 - x) * (1.0 - x)).sqrt()
}

/// One straight stretch of a course.
struct Stretch<'a> {
    from: &'a [f32; 3],
    to: &'a [f32; 3],
    /// The distance along the course where it starts (mm).
    start: f32,
    /// Whether it is the first and the last.
    ends: (bool, bool),
    margin: f32,
}

/// Keeps, for the pixels near one stretch, the distance (squared), the place along, and the side, where nearer than before.
fn nearest(near: &mut [(f32, f32, f32)], rect: Rect, view: &View, stretch: Stretch) {
    let Stretch {
        from,
        to,
        start,
        ends,
        margin,
    } = stretch;
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let long = dx.hypot(dy).max(1e-6);
    let reach = from[2].max(to[2]) + margin;
    let box_ = view.around([from, to].iter().map(|s| (s[0], s[1], reach)));
    let rows = near.chunks_exact_mut(rect.width().max(1)).enumerate();
    let rows = rows
        .skip(box_.top.saturating_sub(rect.top))
        .take(box_.height());
    for (row, line) in rows {
        let py = view.mm_y(rect.top + row) - from[1];
        let line =
            line.get_mut(box_.left.saturating_sub(rect.left)..box_.right.saturating_sub(rect.left));
        for (column, best) in line.unwrap_or_default().iter_mut().enumerate() {
            let px = view.mm_x(box_.left + column) - from[0];
            let h = (px * dx + py * dy) / (long * long);
            // Past its two ends the course goes straight on; what lies before its start is dropped later.
            let low = if ends.0 { h } else { h.max(0.0) };
            let h = if ends.1 { low } else { low.min(1.0) };
            let (ex, ey) = (px - h * dx, py - h * dy);
            let away = ex * ex + ey * ey;
            if away < best.0 && away < reach * reach {
                let side = if dx * py - dy * px <= 0.0 { 1.0 } else { -1.0 };
                *best = (away, start + h * long, side);
            }
        }
    }
}
