//! "hysterosalpingogram": dye fills the womb and both tubes, and spills at their ends.
//!
//! After Yussman, "Tests of Tubal Patency" (Global Library of Women's Medicine, 2011) and Wong et al., Hong Kong J
//! Radiol 2023: through a cannula in the cervix the cavity fills as a triangle, point down, about 4 cm a side; each
//! tube (10 to 12 cm) leaves its upper corner thin as a thread, widens outwards into the ampulla with its long folds,
//! and dye that passes freely spreads between the bowel loops.

use super::anatomy;
use super::channel::{Channel, Lumen, filled};
use super::curve::{Course, closed, glide, mirror, ramp, smooth};
use super::mask::{Mask, Profile};
use super::model::{Motion, Part};
use super::pelvis;
use super::plate::Plate;
use super::view::View;

/// What the film shows (left, top, width, height in mm).
const FIELD: [f32; 4] = [-120.0, 562.0, 240.0, 210.0];

/// The outline of the cavity of the womb (mm).
const CAVITY: [[f32; 2]; 14] = [
    [-2.4, 694.0],
    [-4.0, 684.0],
    [-6.5, 674.0],
    [-12.0, 660.0],
    [-19.0, 647.5],
    [-21.5, 643.5],
    [-17.0, 643.0],
    [0.0, 646.0],
    [17.0, 643.0],
    [21.5, 643.5],
    [19.0, 647.5],
    [12.0, 660.0],
    [6.5, 674.0],
    [4.0, 684.0],
];
/// The tube on the patient's left: x, y and radius (mm).
const TUBE: [[f32; 3]; 13] = [
    [21.0, 643.6, 0.7],
    [27.0, 640.0, 0.55],
    [34.0, 636.0, 0.6],
    [42.0, 636.5, 0.65],
    [50.0, 633.0, 0.75],
    [58.0, 628.0, 1.0],
    [67.0, 630.0, 1.5],
    [74.0, 639.0, 2.1],
    [82.0, 645.0, 2.7],
    [90.0, 641.0, 3.1],
    [94.0, 650.0, 3.3],
    [90.0, 660.0, 3.5],
    [84.0, 667.0, 4.2],
];
/// The tube on the patient's right, which is not a mirror image of the left one.
const OTHER: [[f32; 3]; 13] = [
    [-21.0, 643.6, 0.7],
    [-27.0, 638.0, 0.55],
    [-35.0, 633.0, 0.6],
    [-43.0, 635.0, 0.65],
    [-50.0, 640.0, 0.8],
    [-58.0, 641.0, 1.0],
    [-65.0, 635.0, 1.5],
    [-73.0, 631.0, 2.1],
    [-81.0, 636.0, 2.7],
    [-84.0, 646.0, 3.0],
    [-78.0, 655.0, 3.3],
    [-81.0, 665.0, 3.5],
    [-76.0, 673.0, 4.2],
];
/// The pools of dye that spills from the end of a tube between the bowel loops: x, y, radius (mm), and the delay (0 to
/// 1).
const SPILL: [[f32; 4]; 11] = [
    [82.0, 674.0, 6.5, 0.0],
    [73.0, 683.0, 7.5, 0.1],
    [86.0, 686.0, 6.5, 0.2],
    [61.0, 690.0, 6.0, 0.35],
    [94.0, 676.0, 5.0, 0.3],
    [72.0, 697.0, 6.5, 0.45],
    [50.0, 684.0, 5.0, 0.55],
    [84.0, 701.0, 5.0, 0.6],
    [58.0, 703.0, 5.0, 0.7],
    [40.0, 695.0, 4.0, 0.8],
    [97.0, 662.0, 3.6, 0.5],
];

struct Dye {
    cavity: Mask,
    tubes: [(Channel, Course<3>); 2],
    spill: Vec<(Mask, f32)>,
}

/// Builds the film for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height);
    let mut still = Plate::new(view);
    let hips = [
        [-170.0, 500.0],
        [170.0, 500.0],
        [190.0, 660.0],
        [190.0, 900.0],
        [-190.0, 900.0],
        [-190.0, 660.0],
    ];
    still.outline(&closed(&hips, 8.0), 0.2, 4.0);
    anatomy::spine(&mut still, 20, 22, 0.55);
    pelvis::pelvis(&mut still, 0.55);
    bowel(&mut still);
    cannula(&mut still);
    let motion = Dye {
        cavity: cavity(&view),
        tubes: [&TUBE, &OTHER].map(|knots| {
            let course = Course::new(smooth(knots, 1.5));
            let wide = course.line().iter().map(|s| [s[0], s[1], s[2] + 0.6]);
            let channel = Channel::new(&view, &wide.collect::<Vec<_>>(), 0.7);
            (channel, course)
        }),
        spill: spill(&view),
    };
    Part::new(still, motion)
}

/// Draws gas in bowel loops: soft dark patches.
fn bowel(plate: &mut Plate) {
    for [x, y, rx, ry] in [
        [-62.0, 612.0, 17.0, 9.0],
        [58.0, 600.0, 14.0, 10.0],
        [20.0, 618.0, 13.0, 7.0],
        [4.0, 726.0, 12.0, 9.0],
    ] {
        anatomy::oval(plate, [x, y], [rx, ry], -0.035, 7.0);
    }
}

/// Draws the cannula in the cervix.
fn cannula(plate: &mut Plate) {
    let tube = [[5.0, 800.0], [4.0, 760.0], [2.0, 724.0], [0.0, 698.0]];
    anatomy::line(plate, &tube, 1.9, 0.75, 0.6);
    anatomy::line(plate, &tube, 0.8, -0.2, 0.5);
    let acorn = [
        [-1.3, 696.0],
        [1.3, 696.0],
        [5.4, 706.0],
        [5.0, 711.0],
        [-3.6, 711.0],
        [-4.0, 706.0],
    ];
    plate.outline(&closed(&acorn, 1.0), 0.7, 0.6);
}

/// The cavity of the womb: flat, and thinner at its edges.
fn cavity(view: &View) -> Mask {
    let outline = closed(&CAVITY, 1.0);
    let mut space = Mask::outline(view, &outline, 0.7);
    let mut deep = space.clone();
    deep.blur(5.0 * view.scale);
    for (cover, deep) in space.cover.iter_mut().zip(&deep.cover) {
        *cover *= 0.45 + 0.6 * deep;
    }
    space
}

/// The pools of spilt dye on both sides, soft crescents, each with its delay.
fn spill(view: &View) -> Vec<(Mask, f32)> {
    let mut pools = Vec::new();
    for knots in [SPILL.to_vec(), mirror(&SPILL)] {
        for (i, [x, y, r, late]) in knots.into_iter().enumerate() {
            let tilt = 0.5 * (i as f32 * 2.4).sin();
            let arc = [
                [x - r * 1.5, y - tilt * r, r * 0.24, 0.35],
                [x, y + 0.5 * r, r * 0.42, 0.62],
                [x + r * 1.5, y + tilt * r, r * 0.24, 0.35],
            ];
            let shift = if x < 0.0 { 6.0 } else { 0.0 };
            let arc = arc.map(|k| [k[0] + shift, k[1] + shift, k[2], k[3]]);
            let mut pool = Mask::strokes(view, &[&smooth(&arc, 1.5)], Profile::Round, 5.0);
            pool.blur(2.0 * view.scale);
            pools.push((pool, late));
        }
    }
    pools
}

impl Motion for Dye {
    fn paint(&self, plate: &mut Plate, t: f32) {
        let level = 700.0 - 62.0 * glide(t, 0.5, 3.2);
        let dense = 1.25 + 0.25 * ramp(t, 2.5, 5.0);
        plate.add_where(&self.cavity, |x, y, cover| {
            let bulge = 0.004 * x * x;
            dense * cover * ((y - level - bulge) / 5.0 + 0.5).clamp(0.0, 1.0)
        });
        for ((tube, course), late) in self.tubes.iter().zip([0.0, 0.35]) {
            let front = glide(t - late, 2.9, 6.4) * (tube.length + 6.0) - 1.0;
            tube.pour(plate, |along| {
                let share = along / tube.length.max(1.0);
                let [_, _, radius] = course.at(along);
                let fold =
                    1.0 - 0.12 * (along * 0.9).sin().max(0.0) * (share * 2.0 - 0.9).clamp(0.0, 1.0);
                let fill = filled(along, front, 5.0);
                let dense = fill * (0.75 + 0.7 * share.min(0.8));
                Lumen::round((radius + 0.15) * fill * fold, dense)
            });
        }
        for (i, (pool, late)) in self.spill.iter().enumerate() {
            let side = if i < SPILL.len() { 0.0 } else { 0.35 };
            let start = 5.9 + side + 2.6 * late;
            let amount = ramp(t, start, start + 1.5) * (0.85 - 0.12 * ramp(t, 8.0, 10.0));
            if amount > 0.0 {
                plate.add(pool, amount);
            }
        }
    }
}
