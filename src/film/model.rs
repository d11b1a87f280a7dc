//! What a film is: its times, and the parts that paint it.

use super::plate::Plate;

/// A film: a drawing that is a function of time.
#[derive(Debug)]
pub struct Film {
    /// Its id in the manifest and, after `film-`, in the locales.
    pub id: &'static str,
    /// How long it plays (s).
    pub duration_s: f32,
    /// The pause at its last frame before it plays again (s). The pause ends with a dissolve into the first frame.
    pub rest_s: f32,
    /// The time of its poster frame (s): the one that stands for the film when it does not play, and in print.
    pub poster_s: f32,
    /// Width over height.
    pub aspect: f32,
    /// The scene of a room in which a screen shows it, if there is one.
    pub room: Option<Room>,
    /// Its parts, in order.
    pub(super) parts: &'static [BuildPart],
}

/// A scene that shows a screen, on which a film plays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// The file stem of the scene in `assets/scenes`.
    pub stem: &'static str,
    /// The screen in the scene: left, top, width and height, as fractions of the scene's width and
    /// height.
    pub screen: [f32; 4],
}

impl Film {
    /// The time from its beginning to its next beginning (s).
    pub fn loop_s(&self) -> f32 {
        self.duration_s + self.rest_s
    }
}

/// Builds a part of a film for frames of a width and a height in px.
pub(super) type BuildPart = fn(usize, usize) -> Part;

/// A part of a film: what stands still, and what moves.
pub(super) struct Part {
    /// What does not move.
    pub still: Plate,
    /// What moves.
    pub motion: Box<dyn Motion>,
    /// When it has wholly given way to the next part (s since the film began).
    pub until: f32,
}

impl Part {
    /// A part that lasts to the end of its film.
    pub(crate) fn new(still: Plate, motion: impl Motion + 'static) -> Self {
        Self {
            still,
            motion: Box::new(motion),
            until: f32::MAX,
        }
    }
}

/// What moves in a part of a film.
pub(super) trait Motion: Send + Sync {
    /// Adds what moves to the plate, as it is at `t` (s since the film began).
    fn paint(&self, plate: &mut Plate, t: f32);

    /// How far the view has moved down the plate (mm) at `t` (s).
    fn down(&self, _t: f32) -> f32 {
        0.0
    }
}
