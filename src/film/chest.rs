//! The bones of the chest from the front: ribs, collar bones, shoulders.
//!
//! After Gray's Anatomy (1918, public domain): twelve pairs of ribs slope down and forwards from the spine, so that
//! from the front the back of one crosses the fronts of others; the collar bones are S-shaped and end at the breast
//! bone.

use super::anatomy::{Bone, bone};
use super::curve::{side, smooth};
use super::mask::Profile;
use super::plate::Plate;

/// The chest's long and flat bones.
const THIN: Bone = Bone {
    fill: 0.13,
    rim: 0.13,
    rim_mm: 1.5,
};
/// The arm's.
const THICK: Bone = Bone {
    fill: 0.2,
    rim: 0.16,
    rim_mm: 2.4,
};

/// The ribs of the patient's left: knots from the spine to where the cartilage begins (x, y in mm).
const RIBS: [&[[f32; 2]]; 12] = [
    &[
        [20.0, 124.0],
        [42.0, 121.0],
        [62.0, 131.0],
        [64.0, 148.0],
        [40.0, 164.0],
    ],
    &[
        [20.0, 143.0],
        [52.0, 139.0],
        [82.0, 160.0],
        [89.0, 184.0],
        [70.0, 208.0],
        [46.0, 220.0],
    ],
    &[
        [19.0, 164.0],
        [55.0, 159.0],
        [94.0, 187.0],
        [107.0, 218.0],
        [88.0, 249.0],
        [57.0, 264.0],
    ],
    &[
        [19.0, 186.0],
        [58.0, 181.0],
        [102.0, 212.0],
        [119.0, 250.0],
        [102.0, 283.0],
        [68.0, 302.0],
    ],
    &[
        [19.0, 208.0],
        [60.0, 203.0],
        [108.0, 236.0],
        [128.0, 279.0],
        [113.0, 315.0],
        [79.0, 338.0],
    ],
    &[
        [20.0, 230.0],
        [62.0, 226.0],
        [112.0, 260.0],
        [134.0, 306.0],
        [123.0, 344.0],
        [90.0, 370.0],
    ],
    &[
        [20.0, 254.0],
        [63.0, 250.0],
        [115.0, 286.0],
        [138.0, 334.0],
        [131.0, 371.0],
        [102.0, 398.0],
    ],
    &[
        [21.0, 278.0],
        [64.0, 275.0],
        [116.0, 311.0],
        [140.0, 360.0],
        [136.0, 395.0],
        [112.0, 420.0],
    ],
    &[
        [22.0, 302.0],
        [64.0, 300.0],
        [115.0, 337.0],
        [139.0, 385.0],
        [138.0, 415.0],
        [121.0, 436.0],
    ],
    &[
        [23.0, 327.0],
        [63.0, 327.0],
        [111.0, 364.0],
        [134.0, 409.0],
        [135.0, 432.0],
        [128.0, 447.0],
    ],
    &[[24.0, 353.0], [60.0, 356.0], [100.0, 388.0], [122.0, 428.0]],
    &[[25.0, 380.0], [52.0, 388.0], [82.0, 422.0]],
];

/// The left shoulder blade (mm).
const BLADE: [[f32; 2]; 8] = [
    [122.0, 146.0],
    [146.0, 158.0],
    [150.0, 182.0],
    [138.0, 232.0],
    [128.0, 262.0],
    [117.0, 250.0],
    [104.0, 190.0],
    [102.0, 152.0],
];
/// The left upper arm (mm).
const ARM: [[f32; 2]; 12] = [
    [152.0, 152.0],
    [166.0, 137.0],
    [187.0, 142.0],
    [196.0, 162.0],
    [196.0, 200.0],
    [208.0, 420.0],
    [212.0, 600.0],
    [190.0, 600.0],
    [184.0, 420.0],
    [174.0, 208.0],
    [160.0, 186.0],
    [151.0, 170.0],
];

/// Draws the ribs `from..to` on both sides (the first rib is 0), with their density multiplied with `share`.
pub(crate) fn ribs(plate: &mut Plate, from: usize, to: usize, share: f32) {
    for knots in RIBS.iter().take(to).skip(from) {
        let last = knots.len().saturating_sub(1);
        let body = knots.iter().enumerate().map(|(i, p)| {
            let behind = i * 2 <= last;
            let amount = if behind {
                0.19
            } else if i < last {
                0.15
            } else {
                0.05
            };
            [p[0], p[1], if behind { 5.2 } else { 5.8 }, amount * share]
        });
        let body: Vec<_> = body.collect();
        for mirrored in [false, true] {
            let rib = smooth(&side(&body, mirrored), 4.0);
            plate.strokes(&[&rib], Profile::Hollow(0.5), 1.5);
        }
    }
}

/// Draws the collar bones, the shoulder blades and the upper arms.
pub(crate) fn shoulders(plate: &mut Plate) {
    let collar = [
        [13.0, 156.0, 7.0, 0.2],
        [40.0, 148.0, 5.4, 0.2],
        [80.0, 141.0, 5.0, 0.2],
        [118.0, 124.0, 5.2, 0.2],
        [150.0, 118.0, 6.5, 0.17],
    ];
    let spine = [
        [108.0, 168.0, 3.0, 0.08],
        [140.0, 138.0, 4.0, 0.12],
        [166.0, 124.0, 7.0, 0.14],
    ];
    for mirrored in [false, true] {
        bone(plate, &side(&BLADE, mirrored), THIN.faint(0.42));
        bone(plate, &side(&ARM, mirrored), THICK);
        let spine = smooth(&side(&spine, mirrored), 3.0);
        plate.strokes(&[&spine], Profile::Hollow(0.6), 1.6);
        let collar = smooth(&side(&collar, mirrored), 3.0);
        plate.strokes(&[&collar], Profile::Hollow(0.5), 1.3);
    }
}
