//! The stomach from the front, with a level of contrast.
//!
//! Gray's Anatomy (1918) and Vora et al., "Radiological Anatomy of Stomach and Duodenum" (2021): the cardia lies at
//! the 11th thoracic vertebra left of the middle, the fundus under the left dome of the diaphragm, the pylorus just
//! right of the middle at the first lumbar; a person who stands has a J-shaped stomach, gas in its fundus above a
//! level.

use super::curve::{closed, smooth, stroke};
use super::mask::{Mask, Profile};
use super::plate::Plate;
use super::view::View;

/// The outline (mm): from the cardia over the fundus and the greater curvature to the pylorus and back.
const OUTLINE: [[f32; 2]; 21] = [
    [34.0, 374.0],
    [40.0, 362.0],
    [54.0, 349.0],
    [78.0, 346.0],
    [98.0, 358.0],
    [107.0, 382.0],
    [104.0, 416.0],
    [95.0, 452.0],
    [76.0, 482.0],
    [46.0, 496.0],
    [14.0, 488.0],
    [-8.0, 466.0],
    [-21.0, 446.0],
    [-23.0, 439.0],
    [-18.0, 434.0],
    [-8.0, 440.0],
    [10.0, 452.0],
    [28.0, 452.0],
    [41.0, 438.0],
    [47.0, 412.0],
    [44.0, 388.0],
];
/// Folds of the lining (rugae), knots in mm.
const FOLDS: [&[[f32; 2]]; 5] = [
    &[
        [46.0, 378.0],
        [56.0, 410.0],
        [50.0, 446.0],
        [30.0, 466.0],
        [0.0, 456.0],
    ],
    &[
        [56.0, 372.0],
        [68.0, 410.0],
        [62.0, 450.0],
        [38.0, 476.0],
        [8.0, 468.0],
    ],
    &[
        [68.0, 366.0],
        [80.0, 408.0],
        [74.0, 452.0],
        [46.0, 484.0],
        [16.0, 477.0],
    ],
    &[[82.0, 364.0], [92.0, 404.0], [84.0, 452.0], [58.0, 485.0]],
    &[[60.0, 362.0], [84.0, 378.0], [98.0, 402.0], [92.0, 446.0]],
];
/// The lowest and the highest position of the outline (mm).
const FOOT: f32 = 496.0;
const ROOF: f32 = 346.0;

/// The masks of a stomach in a view.
pub(crate) struct Stomach {
    space: Mask,
    wall: Mask,
    folds: Mask,
}

impl Stomach {
    /// Rasterises the stomach for a view.
    pub(crate) fn new(view: &View) -> Self {
        let outline = closed(&OUTLINE, 2.5);
        let mut space = Mask::outline(view, &outline, 1.1);
        let mut deep = space.clone();
        deep.blur(16.0 * view.scale);
        for (cover, deep) in space.cover.iter_mut().zip(&deep.cover) {
            *cover *= (0.35 + 0.85 * deep).min(1.0);
        }
        let wall = stroke(&outline, 0.9, 1.0);
        let wall = Mask::strokes(view, &[&wall], Profile::Flat, 2.6);
        let folds = FOLDS.map(|fold| stroke(&smooth(fold, 3.0), 1.5, 1.0));
        let folds = folds.each_ref().map(|fold| &fold[..]);
        let folds = Mask::strokes(view, &folds, Profile::Flat, 2.4);
        Self { space, wall, folds }
    }

    /// Draws the stomach before any contrast: its faint wall, and gas in the fundus.
    pub(crate) fn still(&self, plate: &mut Plate) {
        plate.add(&self.wall, 0.035);
        let gas =
            |_, y: f32, cover: f32| -0.07 * cover * (1.0 - ((y - 384.0) / 14.0).clamp(0.0, 1.0));
        plate.add_where(&self.space, gas);
    }

    /// Draws contrast of the amount `dense` that fills `share` (0 to 1) of the stomach's height, and a coat on the
    /// wall and its folds (0 to 1).
    pub(crate) fn fill(&self, plate: &mut Plate, share: f32, coat: f32, dense: f32) {
        let level = FOOT - share.clamp(0.0, 1.0) * (FOOT - ROOF);
        let pool =
            |_, y: f32, cover: f32| dense * cover * ((y - level) / 1.6 + 0.5).clamp(0.0, 1.0);
        if share > 0.0 {
            plate.add_where(&self.space, pool);
        }
        if coat > 0.0 {
            plate.add(&self.wall, 0.34 * coat);
            plate.add(&self.folds, 0.16 * coat);
        }
    }
}
