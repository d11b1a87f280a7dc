//! Paints the frame of a film at a time.

use super::model::{Film, Part};
use super::plate::Plate;
use super::tone;
use super::tone::Tone;
use super::view::Rect;
use crate::image::Pixmap;

/// How long a part takes to dissolve into the next, and the last one into the first (s).
const DISSOLVE: f32 = 0.7;
/// The smallest and the largest side of a frame (px).
const SIDES: (usize, usize) = (16, 4096);

/// A part ready to be painted.
struct PreparedPart {
    part: Part,
    /// The plate of the last frame: `part.still` and what moves.
    plate: Plate,
    /// `part.still` in colours, for a view that does not move.
    ground: Vec<u8>,
}

/// Paints frames of one film at one size. It keeps what does not move from frame to frame.
pub struct Painter {
    film: &'static Film,
    parts: Vec<PreparedPart>,
    tone: Tone,
    frame: Pixmap,
    /// The frame of the next part or of the beginning, during a dissolve.
    next: Vec<u8>,
}

impl Painter {
    /// A painter of frames of `width` by `height` px, clamped to 16 to 4096.
    pub fn new(film: &'static Film, width: usize, height: usize) -> Self {
        let [width, height] = [width, height].map(|side| side.clamp(SIDES.0, SIDES.1));
        let tone = Tone::new(width, height);
        let parts = film.parts.iter();
        let parts = parts
            .map(|build| PreparedPart::new(build(width, height), &tone, width, height))
            .collect();
        let frame = Pixmap::new(width as u32, height as u32);
        Self {
            film,
            parts,
            tone,
            next: frame.rgba.clone(),
            frame,
        }
    }

    /// The frame at `t_s` (s). Times past the film's duration show its rest, which ends by dissolving into its
    /// beginning.
    pub fn frame(&mut self, t_s: f32) -> &Pixmap {
        let end = self.film.loop_s();
        let t = if t_s.is_finite() {
            t_s.clamp(0.0, end)
        } else {
            0.0
        };
        let now = self.parts.iter().position(|part| t < part.part.until);
        let now = now.unwrap_or(self.parts.len().saturating_sub(1));
        let Some(part) = self.parts.get_mut(now) else {
            return &self.frame;
        };
        let size = (self.frame.width as usize, self.frame.height as usize);
        part.paint(&self.tone, size, t, &mut self.frame.rgba);
        let left = part.part.until.min(end) - t;
        if left < DISSOLVE {
            let next = (now + 1) % self.parts.len();
            let later = if next <= now { t - end } else { t };
            if let Some(part) = self.parts.get_mut(next) {
                part.paint(&self.tone, size, later, &mut self.next);
            }
            let share = 1.0 - (left / DISSOLVE).clamp(0.0, 1.0);
            let share = share * share * (3.0 - 2.0 * share);
            tone::dissolve(&mut self.frame.rgba, &self.next, share);
        }
        &self.frame
    }
}

impl PreparedPart {
    fn new(part: Part, tone: &Tone, width: usize, height: usize) -> Self {
        let plate = Plate {
            touched: Rect::default(),
            ..part.still.clone()
        };
        let mut ground = vec![0; 4 * width * height];
        tone.paint(&plate, 0.0, whole(width, height), &mut ground);
        Self {
            part,
            plate,
            ground,
        }
    }

    fn paint(&mut self, tone: &Tone, (width, height): (usize, usize), t: f32, out: &mut [u8]) {
        self.plate.restore(&self.part.still);
        self.part.motion.paint(&mut self.plate, t);
        let down = self.part.motion.down(t) * self.plate.view.scale;
        if self.plate.view.height > height {
            tone.paint(&self.plate, down, whole(width, height), out);
        } else {
            out.copy_from_slice(&self.ground);
            tone.paint(&self.plate, 0.0, self.plate.touched, out);
        }
    }
}

fn whole(width: usize, height: usize) -> Rect {
    Rect {
        left: 0,
        top: 0,
        right: width,
        bottom: height,
    }
}
