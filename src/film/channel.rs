//! A hollow organ that contrast runs through. Its pixels are found once, and filled anew in each frame.

use super::curve::lengths;
use super::mask::Mask;
use super::plate::Plate;
use super::view::{Rect, View};

/// The open space of a channel at one position along its course.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lumen {
    /// How far it opens to the left of its course (mm).
    pub left: f32,
    /// How far it opens to the right of its course (mm).
    pub right: f32,
    /// The amount of the contrast where it is thickest.
    pub dense: f32,
}

impl Lumen {
    /// A round lumen.
    pub(crate) fn round(radius: f32, dense: f32) -> Self {
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
    /// Distance along the course, in steps of `STEP`.
    along: f32,
    /// Distance from the course (mm), negative on its right.
    aside: f32,
}

/// A hollow organ: the pixels near its course, each with its distance along it and from it.
pub(crate) struct Channel {
    cells: Vec<Cell>,
    rect: Rect,
    /// Length of the course (mm).
    pub length: f32,
    /// The length of the course and of its straight extension past the end (mm).
    reach: f32,
    /// The width of the blurred edge (mm).
    soft: f32,
}

/// The distance along the course between two evaluations of a lumen (mm).
const STEP: f32 = 1.0;

impl Channel {
    /// The channel along `course` (samples: x, y, largest radius in mm), with edges `soft` mm wide.
    pub(crate) fn new(view: &View, course: &[[f32; 3]], soft: f32) -> Self {
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
                    Segment {
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

    /// The same channel without the extension past the end of its course.
    pub(crate) fn cut(mut self) -> Self {
        let end = self.length / STEP;
        self.cells.retain(|cell| cell.along < end);
        self
    }

    /// Adds the contrast in the channel. `lumen` is its open space at a distance along the course (mm).
    ///
    /// A channel extends straight past the end of its course by its last radius, so that `lumen` can round off the
    /// end.
    pub(crate) fn pour(&self, plate: &mut Plate, lumen: impl Fn(f32) -> Lumen) {
        plate.touched = plate.touched.union(self.rect);
        let field = &mut plate.field;
        self.each(lumen, |cell, amount| {
            if let Some(pixel) = field.get_mut(cell.pixel as usize) {
                *pixel += amount;
            }
        });
    }

    /// As `pour`, multiplied with `share`, a function of the vertical position (mm): contrast with a level surface.
    pub(crate) fn pour_level(
        &self,
        plate: &mut Plate,
        lumen: impl Fn(f32) -> Lumen,
        share: impl Fn(f32) -> f32,
    ) {
        plate.touched = plate.touched.union(self.rect);
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

    /// As `pour`, into a mask in which the larger amount counts: for channels that join.
    pub(crate) fn join(&self, mask: &mut Mask, view: &View, lumen: impl Fn(f32) -> Lumen) {
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

    /// Calls `put` for every pixel that contrast reaches, with its amount.
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

/// The thickness (0 to 1) of a cylinder at `away` mm from its axis.
fn column(away: f32, radius: f32, soft: f32) -> f32 {
    let edge = ((radius - away) / soft + 0.5).clamp(0.0, 1.0);
    if edge <= 0.0 {
        return 0.0;
    }
    let u = away / (radius + 0.5 * soft);
    edge * edge * (3.0 - 2.0 * edge) * (1.0 - 0.92 * u * u).max(0.0).sqrt()
}

/// How full the lumen is at `at` behind a rounded front: 0 ahead of `front`, 1 from `round` mm behind it.
pub(crate) fn filled(at: f32, front: f32, round: f32) -> f32 {
    let x = ((front - at) / round.max(1e-3)).clamp(0.0, 1.0);
    (1.0 - (1.0 - x) * (1.0 - x)).sqrt()
}

/// One straight segment of a course.
struct Segment<'a> {
    from: &'a [f32; 3],
    to: &'a [f32; 3],
    /// The distance along the course where it starts (mm).
    start: f32,
    /// Whether it is the first, and whether it is the last.
    ends: (bool, bool),
    margin: f32,
}

/// Updates the pixels that are nearer to this segment than to the ones before: squared distance, distance along the
/// course, and side.
fn nearest(near: &mut [(f32, f32, f32)], rect: Rect, view: &View, segment: Segment) {
    let Segment {
        from,
        to,
        start,
        ends,
        margin,
    } = segment;
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
            // The course extends straight past both ends; `Channel::new` drops what lies before its start.
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
