//! Shapes that several films share: bones, soft shadows, and the spine from the front.
//!
//! Proportions after Gray's Anatomy (1918, public domain): vertebral bodies grow from about 13 mm high and 25 mm wide
//! in the neck to about 28 mm high and 48 mm wide in the loin; discs are about a quarter of the column's length.
//!
//! Vertical positions (mm): the first thoracic vertebra begins at 120, the first lumbar at 400, the sacrum at 577.

use super::curve::{closed, smooth, stroke, symmetric};
use super::mask::{Mask, Profile};
use super::plate::Plate;
use super::tone::cloud;

/// Each vertebra: the top of its body, its height with the disc below, and the width of its body (mm). The first five
/// are cervical.
pub(crate) const SPINE: [[f32; 3]; 22] = [
    [30.0, 18.0, 25.0],
    [48.0, 18.0, 25.0],
    [66.0, 18.0, 26.0],
    [84.0, 18.0, 27.0],
    [102.0, 18.0, 29.0],
    [120.0, 20.0, 31.0],
    [140.0, 21.0, 30.0],
    [161.0, 21.5, 30.0],
    [182.5, 22.0, 30.0],
    [204.5, 22.5, 30.0],
    [227.0, 23.0, 31.0],
    [250.0, 23.5, 32.0],
    [273.5, 24.0, 33.0],
    [297.5, 24.5, 34.0],
    [322.0, 25.0, 36.0],
    [347.0, 26.0, 38.0],
    [373.0, 27.0, 40.0],
    [400.0, 34.0, 42.0],
    [434.0, 35.0, 44.0],
    [469.0, 36.0, 46.0],
    [505.0, 36.0, 48.0],
    [541.0, 36.0, 51.0],
];
/// The indexes of the first thoracic and the first lumbar vertebra in `SPINE`.
pub(crate) const THORACIC: usize = 5;
const LUMBAR: usize = 17;

/// The density of a bone.
#[derive(Clone, Copy)]
pub(crate) struct Bone {
    /// The amount of its inside.
    pub fill: f32,
    /// The amount that its cortex (the dense outer layer) adds.
    pub rim: f32,
    /// The width of its cortex (mm).
    pub rim_mm: f32,
}

impl Bone {
    /// The same bone with its density multiplied with `share`.
    pub(crate) fn faint(self, share: f32) -> Self {
        Self {
            fill: self.fill * share,
            rim: self.rim * share,
            ..self
        }
    }
}

/// A vertebra's body.
pub(crate) const VERTEBRA: Bone = Bone {
    fill: 0.17,
    rim: 0.15,
    rim_mm: 1.6,
};

/// Draws a bone, given the knots of its outline (mm).
pub(crate) fn bone(plate: &mut Plate, knots: &[[f32; 2]], kind: Bone) {
    solid(plate, &closed(knots, 2.0), kind);
}

/// Draws a bone, given its outline (mm), with the texture of spongy bone inside.
pub(crate) fn solid(plate: &mut Plate, outline: &[[f32; 2]], kind: Bone) {
    let view = plate.view;
    let inside = Mask::outline(&view, outline, 0.8);
    plate.add_where(&inside, |x, y, cover| {
        let spongy = cover * (0.86 + 0.28 * cloud(x * 0.55 + 300.0, y * 0.38 + 300.0));
        kind.fill * spongy
    });
    let rim = stroke(outline, kind.rim_mm / 2.0, kind.rim);
    plate.strokes(&[&rim], Profile::Flat, 0.9);
}

/// Draws a soft ellipse, given its centre and radii (mm).
pub(crate) fn oval(
    plate: &mut Plate,
    [x, y]: [f32; 2],
    [rx, ry]: [f32; 2],
    amount: f32,
    soft: f32,
) {
    let knots = (0..12).map(|i| {
        let (sin, cos) = (i as f32 * std::f32::consts::TAU / 12.0).sin_cos();
        [x + rx * cos, y + ry * sin]
    });
    plate.outline(&closed(&knots.collect::<Vec<_>>(), 2.0), amount, soft);
}

/// Draws a stroke of constant radius (mm) and amount along a smooth curve through knots.
pub(crate) fn line(plate: &mut Plate, knots: &[[f32; 2]], radius: f32, amount: f32, soft: f32) {
    let path = stroke(&smooth(knots, 3.0), radius, amount);
    plate.strokes(&[&path], Profile::Flat, soft);
}

/// Draws the vertebrae `from..to` of `SPINE`, with their density multiplied with `share`.
pub(crate) fn spine(plate: &mut Plate, from: usize, to: usize, share: f32) {
    let levels = SPINE.iter().enumerate().take(to).skip(from);
    for (i, [top, pitch, width]) in levels {
        let disc = if !(THORACIC..LUMBAR).contains(&i) {
            0.25
        } else {
            0.17
        };
        let body = [*top, *width, pitch * (1.0 - disc)];
        vertebra(plate, body, i, VERTEBRA.faint(share));
    }
}

/// Draws one vertebra: its body, pedicles, transverse and spinous processes.
fn vertebra(plate: &mut Plate, [top, width, height]: [f32; 3], level: usize, kind: Bone) {
    let (half, waist) = (width / 2.0, width / 2.0 * 0.88);
    let (middle, foot) = (top + height / 2.0, top + height);
    let dip = 0.05 * height;
    let body = [
        [half * 0.5, top + dip],
        [half * 0.9, top],
        [half, top + 0.12 * height],
        [waist, middle],
        [half, foot - 0.12 * height],
        [half * 0.9, foot],
        [half * 0.5, foot - dip],
    ];
    bone(plate, &symmetric(&body), kind);
    let cervical = level < THORACIC;
    for s in [1.0, -1.0] {
        if !cervical {
            let centre = [s * half * 0.68, top + 0.33 * height];
            pedicle(plate, centre, height, kind);
        }
        transverse(plate, [s * half, top + 0.32 * height], s, level, kind);
    }
    let tip = if level >= LUMBAR { 0.80 } else { 0.95 };
    let spinous = [
        [0.0, top + (tip - 0.42) * height],
        [0.09 * width, top + tip * height],
        [0.0, top + (tip + 0.2) * height],
        [-0.09 * width, top + tip * height],
    ];
    let share = if cervical { 0.5 } else { 0.8 };
    bone(plate, &spinous, kind.faint(share));
}

/// Draws a pedicle, which from the front is a ring.
fn pedicle(plate: &mut Plate, [x, y]: [f32; 2], height: f32, kind: Bone) {
    let (rx, ry) = (0.11 * height, 0.2 * height);
    let ring = [[x + rx, y], [x, y + ry], [x - rx, y], [x, y - ry]];
    let kind = Bone {
        rim: kind.rim * 0.9,
        fill: kind.fill * 0.25,
        rim_mm: 1.4,
    };
    bone(plate, &ring, kind);
}

/// Draws a transverse process: long and flat in the loin, short and raised in the chest, a stub in the neck.
fn transverse(plate: &mut Plate, [x, y]: [f32; 2], side: f32, level: usize, kind: Bone) {
    let (long, rise, thick) = match level {
        0..THORACIC => (11.0, -2.0, 4.0),
        THORACIC..LUMBAR => (21.0 - (level - THORACIC) as f32 * 0.7, -6.0, 4.2),
        _ => (27.0, -3.0, 4.0),
    };
    let amount = kind.fill * if level >= LUMBAR { 0.55 } else { 0.6 };
    let middle = x + side * long * 0.5;
    let path = [
        [x - side * 4.0, y, thick, amount],
        [middle, y + rise * 0.3, thick * 0.8, amount],
        [x + side * long, y + rise, thick * 0.95, amount],
    ];
    plate.strokes(&[&smooth(&path, 3.0)], Profile::Hollow(0.6), 1.4);
}
