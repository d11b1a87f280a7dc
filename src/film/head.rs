//! Head and neck from the side: soft tissue, skull, jaws and teeth. The patient looks to the left.
//!
//! After Gray's Anatomy (1918, public domain).

use super::anatomy::{Bone, bone, line};
use super::curve::{closed, smooth};
use super::mask::Profile;
use super::plate::Plate;

const SKULL: Bone = Bone {
    fill: 0.2,
    rim: 0.17,
    rim_mm: 2.2,
};
const TOOTH: Bone = Bone {
    fill: 0.42,
    rim: 0.12,
    rim_mm: 1.0,
};
/// The outline of head, neck and trunk (mm).
const SKIN: [[f32; 2]; 29] = [
    [-104.0, -40.0],
    [-108.0, 8.0],
    [-134.0, 40.0],
    [-118.0, 52.0],
    [-119.0, 66.0],
    [-113.0, 76.0],
    [-118.0, 88.0],
    [-110.0, 98.0],
    [-114.0, 118.0],
    [-100.0, 134.0],
    [-64.0, 138.0],
    [-52.0, 152.0],
    [-50.0, 182.0],
    [-60.0, 212.0],
    [-92.0, 258.0],
    [-126.0, 330.0],
    [-140.0, 400.0],
    [-144.0, 480.0],
    [-142.0, 640.0],
    [112.0, 640.0],
    [116.0, 480.0],
    [134.0, 400.0],
    [136.0, 310.0],
    [112.0, 230.0],
    [84.0, 180.0],
    [72.0, 130.0],
    [80.0, 70.0],
    [100.0, 20.0],
    [104.0, -40.0],
];
/// The lower jaw (mm).
const JAW: [[f32; 2]; 16] = [
    [-112.0, 110.0],
    [-106.0, 96.0],
    [-96.0, 94.0],
    [-60.0, 98.0],
    [-42.0, 92.0],
    [-38.0, 60.0],
    [-34.0, 24.0],
    [-22.0, 10.0],
    [-13.0, 18.0],
    [-14.0, 50.0],
    [-20.0, 88.0],
    [-30.0, 112.0],
    [-48.0, 121.0],
    [-78.0, 126.0],
    [-102.0, 128.0],
    [-111.0, 122.0],
];

/// Draws the soft tissue of head, neck and trunk.
pub(crate) fn flesh(plate: &mut Plate) {
    plate.outline(&closed(&SKIN, 5.0), 0.2, 3.0);
    let shoulder = [
        [-40.0, 214.0],
        [0.0, 186.0],
        [60.0, 190.0],
        [84.0, 240.0],
        [50.0, 300.0],
        [-10.0, 290.0],
        [-44.0, 250.0],
    ];
    plate.outline(&closed(&shoulder, 6.0), 0.05, 26.0);
    let tongue = [
        [-92.0, 94.0],
        [-90.0, 82.0],
        [-76.0, 74.0],
        [-52.0, 72.0],
        [-32.0, 82.0],
        [-24.0, 102.0],
        [-25.0, 124.0],
        [-40.0, 128.0],
        [-66.0, 126.0],
        [-86.0, 112.0],
    ];
    plate.outline(&closed(&tongue, 4.0), 0.07, 4.0);
    let belly = [
        [-137.0, 404.0],
        [-112.0, 400.0],
        [-80.0, 386.0],
        [-40.0, 382.0],
        [0.0, 394.0],
        [36.0, 420.0],
        [66.0, 466.0],
        [112.0, 478.0],
        [110.0, 700.0],
        [-140.0, 700.0],
        [-140.0, 480.0],
    ];
    plate.outline(&closed(&belly, 5.0), 0.05, 3.0);
}

/// Draws skull, jaws and teeth.
pub(crate) fn skull(plate: &mut Plate) {
    let upper = [
        [-106.0, 58.0],
        [-104.0, 50.0],
        [-70.0, 50.0],
        [-36.0, 52.0],
        [-34.0, 56.0],
        [-60.0, 58.0],
        [-84.0, 61.0],
        [-96.0, 68.0],
        [-106.0, 68.0],
    ];
    bone(plate, &upper, SKULL);
    let sinus = [
        [-92.0, 46.0],
        [-94.0, 10.0],
        [-70.0, -6.0],
        [-44.0, 0.0],
        [-42.0, 44.0],
        [-66.0, 48.0],
    ];
    bone(plate, &sinus, SKULL.faint(0.28));
    bone(plate, &JAW, SKULL.faint(0.92));
    teeth(plate);
    let base = [
        [-44.0, 8.0, 3.0, 0.2],
        [-16.0, 16.0, 5.0, 0.24],
        [4.0, 26.0, 5.0, 0.22],
        [24.0, 34.0, 3.4, 0.2],
        [52.0, 36.0, 3.2, 0.2],
        [78.0, 18.0, 3.2, 0.22],
        [92.0, -20.0, 3.4, 0.22],
    ];
    plate.strokes(&[&smooth(&base, 3.0)], Profile::Hollow(0.6), 1.4);
    let mastoid = [
        [4.0, 4.0],
        [22.0, 6.0],
        [26.0, 24.0],
        [16.0, 42.0],
        [6.0, 34.0],
    ];
    bone(plate, &mastoid, SKULL.faint(0.6));
    let nose = [
        [-104.0, 52.0],
        [-107.0, 30.0],
        [-100.0, 4.0],
        [-96.0, -30.0],
    ];
    line(plate, &nose, 1.6, 0.12, 1.4);
}

/// Draws the teeth of both jaws, from the front to the back.
fn teeth(plate: &mut Plate) {
    for (i, x) in [-102.0_f32, -94.0, -86.0, -77.0, -67.0, -57.0, -47.0]
        .into_iter()
        .enumerate()
    {
        let (wide, high) = if i < 3 { (2.7, 10.0) } else { (4.2, 8.0) };
        tooth(plate, [x, 65.0 - 0.6 * i as f32], wide, high);
        tooth(plate, [x + 1.0, 95.5 - 0.2 * i as f32], wide, -high);
    }
}

/// Draws a tooth whose crown reaches `high` mm down from the gum (up, if negative).
fn tooth(plate: &mut Plate, [x, y]: [f32; 2], wide: f32, high: f32) {
    let root = -0.7 * high;
    let knots = [
        [x - wide, y],
        [x - wide * 0.9, y + high],
        [x + wide * 0.9, y + high],
        [x + wide, y],
        [x + wide * 0.4, y + root],
        [x - wide * 0.4, y + root],
    ];
    plate.outline(&closed(&knots, 1.0), TOOTH.fill, 1.0);
}
