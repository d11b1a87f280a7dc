//! "bones": a broken hip is guided into place, and three screws are placed step by step.
//!
//! A break through the neck of the femur; a pull along the leg and a turn bring it back; guide pins go in first, then
//! hollow screws over them, parallel, the lowest along the lower cortex of the neck, ends short of the joint (Hutaif,
//! femoral neck fixation; PMC11015589, three parallel screws). Displaced breaks are screwed in younger patients above
//! all; many older ones get a new joint instead. Neck and shaft make about 127 degrees (Gray's Anatomy, 1918).

use super::anatomy::{Bone, line, oval, solid};
use super::curve::{closed, pulse, ramp, smooth, stroke};
use super::mask::{Mask, Profile};
use super::model::{Motion, Part};
use super::pelvis;
use super::plate::Plate;
use super::view::{RigidMotion, View};

/// What the film shows (left, top, width, height in mm).
const FIELD: [f32; 4] = [28.0, 622.0, 180.0, 157.5];

/// The outlines of the femoral head and of the shaft, each up to the break (mm).
const HEAD: [[f32; 2]; 11] = [
    [104.0, 725.5],
    [90.0, 715.5],
    [78.0, 711.0],
    [70.0, 701.0],
    [67.5, 690.0],
    [70.0, 677.0],
    [79.0, 668.0],
    [92.0, 665.0],
    [104.0, 669.0],
    [112.0, 677.0],
    [117.5, 683.0],
];
const SHAFT: [[f32; 2]; 22] = [
    [117.5, 683.0],
    [123.0, 686.5],
    [130.0, 687.0],
    [137.0, 679.0],
    [147.0, 670.0],
    [156.0, 671.0],
    [163.0, 681.0],
    [165.5, 694.0],
    [166.0, 712.0],
    [163.5, 740.0],
    [161.0, 770.0],
    [159.0, 810.0],
    [158.0, 840.0],
    [130.0, 840.0],
    [129.5, 810.0],
    [127.5, 794.0],
    [122.0, 781.0],
    [115.5, 771.0],
    [115.0, 760.0],
    [117.5, 746.0],
    [112.0, 733.0],
    [104.0, 725.5],
];
/// The jagged line of the break, from below up (mm).
const BREAK: [[f32; 2]; 7] = [
    [104.0, 725.5],
    [108.5, 716.0],
    [106.5, 710.0],
    [112.0, 702.0],
    [110.5, 696.0],
    [116.0, 690.0],
    [117.5, 683.0],
];
/// The axis of each screw: where it enters the outer cortex and where it ends (mm), from below up.
const SCREWS: [[[f32; 2]; 2]; 3] = [
    [[163.5, 738.0], [90.0, 696.5]],
    [[165.5, 722.0], [85.0, 683.5]],
    [[166.0, 709.0], [88.0, 672.5]],
];
/// When each guide pin goes in, when each screw does, and how long a screw takes (s).
const PINS: [f32; 3] = [4.5, 5.2, 5.9];
const TURNS: [f32; 3] = [6.9, 8.5, 10.1];
const TURN_S: f32 = 1.5;
/// When the pins are pulled out (s).
const DONE: f32 = 11.8;
const FEMUR: Bone = Bone {
    fill: 0.34,
    rim: 0.22,
    rim_mm: 2.2,
};

struct Hip {
    head: Mask,
    shaft: Mask,
}

/// Builds the film for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height);
    let mut still = Plate::new(view);
    let thigh = [
        [-60.0, 560.0],
        [176.0, 560.0],
        [196.0, 640.0],
        [203.0, 720.0],
        [200.0, 900.0],
        [-60.0, 900.0],
    ];
    still.outline(&closed(&thigh, 8.0), 0.2, 3.5);
    let fat = [
        [168.0, 560.0],
        [190.0, 640.0],
        [198.0, 720.0],
        [196.0, 900.0],
        [230.0, 900.0],
        [230.0, 560.0],
    ];
    still.outline(&closed(&fat, 8.0), -0.06, 7.0);
    oval(&mut still, [86.0, 770.0], [18.0, 44.0], 0.035, 10.0);
    oval(&mut still, [182.0, 740.0], [11.0, 60.0], 0.03, 8.0);
    pelvis::sacrum(&mut still, 0.8);
    pelvis::hip_bone(&mut still, false, 1.0);
    let head = piece(view, &HEAD, false);
    let shaft = piece(view, &SHAFT, true);
    Part::new(still, Hip { head, shaft })
}

/// One fragment of the femur: a smooth outline, closed by the line of the break. The outline of the shaft ends where
/// that line begins.
fn piece(view: View, knots: &[[f32; 2]], is_shaft: bool) -> Mask {
    // Larger than the view, so that a fragment that moves into the view is not cut off.
    let roomy = View {
        width: view.width + view.width / 4,
        height: view.height + view.height / 4,
        ..view
    };
    let mut plate = Plate::new(roomy);
    let mut outline = smooth(knots, 2.0);
    let mut gap = BREAK;
    if !is_shaft {
        gap.reverse();
    }
    outline.extend(&gap[1..]);
    outline.extend(outline.first().copied());
    solid(&mut plate, &outline, FEMUR);
    marrow(&mut plate, is_shaft);
    if is_shaft {
        pelvis::cortex(&mut plate, false, 1.25);
    }
    plate.into_mask()
}

/// Draws the trabeculae (lines of spongy bone): from the inner side of the shaft up into the head, and an arch above.
fn marrow(plate: &mut Plate, shaft: bool) {
    let lines: &[&[[f32; 2]]] = if shaft {
        &[
            &[
                [131.0, 800.0],
                [126.0, 766.0],
                [118.0, 742.0],
                [109.0, 722.0],
            ],
            &[
                [136.0, 790.0],
                [132.0, 758.0],
                [122.0, 730.0],
                [112.0, 708.0],
            ],
            &[
                [157.0, 770.0],
                [157.0, 730.0],
                [146.0, 700.0],
                [128.0, 692.0],
            ],
            &[[160.0, 710.0], [152.0, 690.0], [140.0, 686.0]],
        ]
    } else {
        &[
            &[[104.0, 716.0], [96.0, 700.0], [88.0, 684.0], [84.0, 674.0]],
            &[[108.0, 706.0], [100.0, 692.0], [95.0, 674.0]],
            &[[112.0, 694.0], [98.0, 690.0], [82.0, 696.0], [76.0, 702.0]],
        ]
    };
    for knots in lines {
        line(plate, knots, 2.4, 0.05, 4.0);
    }
}

/// The positions of head and shaft at `t` (s): the shaft is pulled down, then both rotate into place.
fn standing(t: f32) -> (RigidMotion, RigidMotion) {
    let (pull, meet) = (ramp(t, 0.8, 2.5), ramp(t, 2.3, 3.9));
    let head = RigidMotion {
        pivot: [92.0, 690.0],
        turn: -0.26 * (1.0 - meet),
        by: [0.0, 0.0],
    };
    let down = -15.0 + 17.5 * pull - 2.5 * meet;
    let out = 6.0 * (1.0 - meet) + 1.5 * (pull - meet).max(0.0);
    let shaft = RigidMotion {
        pivot: [146.0, 720.0],
        turn: -0.10 * (1.0 - ramp(t, 1.2, 3.9)),
        by: [out, down],
    };
    (head, shaft)
}

impl Motion for Hip {
    fn paint(&self, plate: &mut Plate, t: f32) {
        let (head, shaft) = standing(t);
        plate.add_moved(&self.head, &head, 1.0);
        plate.add_moved(&self.shaft, &shaft, 1.0);
        for ((axis, pin), turn) in SCREWS.iter().zip(PINS).zip(TURNS) {
            guide(plate, axis, pulse(t, (pin, pin + 0.9), (DONE, DONE + 0.8)));
            screw(plate, axis, t - turn);
        }
    }
}

/// The position on an axis `far` mm inwards from the outer cortex.
fn inwards([from, to]: &[[f32; 2]; 2], far: f32) -> [f32; 2] {
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let run = dx.hypot(dy).max(1e-3);
    [from[0] + dx / run * far, from[1] + dy / run * far]
}

/// Draws a straight rod along an axis, between two distances from the outer cortex (mm).
fn rod(plate: &mut Plate, axis: &[[f32; 2]; 2], ends: [f32; 2], radius: f32, amount: f32) {
    let path = stroke(&ends.map(|far| inwards(axis, far)), radius, amount);
    plate.strokes(&[&path], Profile::Flat, 0.4);
}

/// The length of an axis (mm).
fn length(axis: &[[f32; 2]; 2]) -> f32 {
    (axis[1][0] - axis[0][0]).hypot(axis[1][1] - axis[0][1])
}

/// Draws a guide pin that is `share` (0 to 1) of the way in.
fn guide(plate: &mut Plate, axis: &[[f32; 2]; 2], share: f32) {
    if share > 0.0 {
        let tip = -46.0 + share * (length(axis) + 48.0);
        rod(plate, axis, [tip - 150.0, tip], 0.75, 0.7);
    }
}

/// Draws a hollow screw `t` s after it started: shank, thread and head, and the screwdriver while it turns.
fn screw(plate: &mut Plate, axis: &[[f32; 2]; 2], t: f32) {
    if t <= 0.0 {
        return;
    }
    let long = length(axis);
    let tip = -34.0 + (long + 34.0) * ramp(t, 0.0, TURN_S);
    let turn = -(tip / 2.75) * std::f32::consts::TAU;
    let spot = |far: f32, radius: f32, amount: f32| {
        let [x, y] = inwards(axis, far);
        [x, y, radius, amount]
    };
    let thread = (0..=72).map(|i| {
        let back = i as f32 * 0.36;
        let wave = 0.5 + 0.5 * (back / 2.75 * std::f32::consts::TAU + turn).sin();
        let point = (back / 3.0).min(1.0);
        spot(tip - back, (1.9 + 1.2 * wave) * (0.45 + 0.55 * point), 1.15)
    });
    let end = tip - long;
    let shank = [spot(tip - 25.0, 1.95, 1.15), spot(end, 1.95, 1.15)];
    let head = [spot(end - 0.5, 3.6, 1.2), spot(end - 4.0, 3.4, 1.2)];
    let thread: Vec<_> = thread.collect();
    plate.strokes(&[&thread, &shank, &head], Profile::Flat, 0.4);
    let back = 90.0 * ramp(t, TURN_S + 0.1, TURN_S + 0.7);
    if back < 90.0 {
        let from = end - 5.0 - back;
        rod(plate, axis, [from - 120.0, from], 2.3, 0.75);
    }
}
