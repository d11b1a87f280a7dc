//! From a film and a time to the bytes of a frame.

use super::plate::{Plate, Rect, View};
use super::tone;
use super::tone::Tone;
use super::{Film, Which};
use super::{bones, enema, heart, hysterosalpingogram, moves, pictures, stent, swallow};

/// How long a film, or one of its parts, takes to dissolve into the next (s).
const DISSOLVE: f32 = 0.7;
/// The sizes that are painted (px a side); others are brought into these bounds.
const SIDES: (usize, usize) = (16, 4096);

/// What moves in a part of a film.
pub(super) trait Motion: Send + Sync {
    /// Adds to the plate what is there at `t` (s since the film began).
    fn paint(&self, plate: &mut Plate, t: f32);

    /// How far the view has moved down the plate (mm).
    fn down(&self, _t: f32) -> f32 {
        0.0
    }
}

/// A part of a film: what stands still, and what moves.
pub(super) struct Part {
    /// What does not move.
    pub still: Plate,
    /// What moves.
    pub motion: Box<dyn Motion>,
    /// When it has wholly given way to the next part (s).
    pub until: f32,
}

/// A part ready to be painted.
struct HeadlessKiosk {
    part: Part,
    /// The plate of the frame: `still` and what moves.
    plate: Plate,
    /// `still` in colours, where the view does not move.
    ground: Vec<u8>,
}

/// Paints frames of one film at one size, and keeps what does not move.
pub struct Painter {
    film: &'static Film,
    stages: Vec<HeadlessKiosk>,
    tone: Tone,
    size: (usize, usize),
    frame: Vec<u8>,
    over: Vec<u8>,
}

impl Painter {
    /// A painter of frames of `width` by `height` px.
    pub fn new(film: &'static Film, width: usize, height: usize) -> Self {
        let bound = |side: usize| side.clamp(SIDES.0, SIDES.1);
        let (width, height) = (bound(width), bound(height));
        let tone = Tone::new(width, height);
        let stages = parts(film.which, width, height).into_iter();
        let stages = stages
            .map(|part| HeadlessKiosk::new(part, &tone, width, height))
            .collect();
        let frame = vec![0; 4 * width * height];
        Self {
            film,
            stages,
            tone,
            size: (width, height),
            over: frame.clone(),
            frame,
        }
    }

    /// Width and height (px) of the frames.
    pub fn size(&self) -> (usize, usize) {
        self.size
    }

    /// The frame at `t_s` (s): RGBA, four bytes a pixel, row after row.
    ///
    /// Times past the film's play show its rest, which ends by dissolving into its beginning.
    pub fn frame(&mut self, t_s: f32) -> &[u8] {
        let round = self.film.round_s();
        let t = if t_s.is_finite() {
            t_s.clamp(0.0, round)
        } else {
            0.0
        };
        let now = self.stages.iter().position(|stage| t < stage.part.until);
        let now = now.unwrap_or(self.stages.len().saturating_sub(1));
        let Some(stage) = self.stages.get_mut(now) else {
            return &self.frame;
        };
        stage.paint(&self.tone, self.size, t, &mut self.frame);
        let left = stage.part.until.min(round) - t;
        if left < DISSOLVE {
            let next = (now + 1) % self.stages.len();
            let later = if next <= now { t - round } else { t };
            if let Some(stage) = self.stages.get_mut(next) {
                stage.paint(&self.tone, self.size, later, &mut self.over);
            }
            let share = 1.0 - (left / DISSOLVE).clamp(0.0, 1.0);
            let share = share * share * (3.0 - 2.0 * share);
            tone::dissolve(&mut self.frame, &self.over, share);
        }
        &self.frame
    }
}

impl HeadlessKiosk {
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

/// The parts of a film, in order.
fn parts(which: Which, width: usize, height: usize) -> Vec<Part> {
    let view = |field| View::fit(field, width, height);
    match which {
        Which::Moves => vec![moves::part(view(moves::FIELD))],
        Which::SwallowEnema => vec![
            swallow::part(view(swallow::FIELD)),
            enema::part(view(enema::FIELD)),
        ],
        Which::Heartbeat => vec![heart::part(view(heart::FIELD))],
        Which::CatheterStent => vec![stent::part(view(stent::FIELD))],
        Which::Bones => vec![bones::part(view(bones::FIELD))],
        Which::Hysterosalpingogram => {
            vec![hysterosalpingogram::part(view(hysterosalpingogram::FIELD))]
        }
        Which::Pictures => vec![pictures::part(view(pictures::FIELD))],
    }
}
