//! The pelvis and the upper ends of the thigh bones from the front.
//!
//! Positions and sizes after Gray's Anatomy (1918, public domain): crests at the height of the 4th lumbar vertebra,
//! the inlet about 13 cm wide, the symphysis at the height of the coccyx, heads of the femora about 5 cm across, and
//! the neck of the femur at about 127 degrees to its shaft. The sacrum begins at 577 mm, below the spine of
//! `anatomy.rs`.

use super::anatomy::{Bone, bone, oval};
use super::curve::{closed, faint, side, smooth, stroke, symmetric};
use super::mask::Profile;
use super::plate::Plate;

/// The wing of the ilium.
const WING: Bone = Bone {
    fill: 0.15,
    rim: 0.13,
    rim_mm: 2.0,
};
/// The heavier bone round the hip joint, of the pubis and of the ischium.
const RING: Bone = Bone {
    fill: 0.21,
    rim: 0.14,
    rim_mm: 1.8,
};
const SACRUM: Bone = Bone {
    fill: 0.16,
    rim: 0.11,
    rim_mm: 1.8,
};
/// The femur.
pub(crate) const FEMUR: Bone = Bone {
    fill: 0.25,
    rim: 0.17,
    rim_mm: 2.4,
};

const ILIUM: [[f32; 2]; 17] = [
    [40.0, 590.0],
    [46.0, 566.0],
    [58.0, 542.0],
    [80.0, 522.0],
    [104.0, 516.0],
    [124.0, 527.0],
    [136.0, 550.0],
    [138.0, 582.0],
    [129.0, 604.0],
    [121.0, 628.0],
    [122.0, 650.0],
    [118.0, 668.0],
    [96.0, 662.0],
    [78.0, 672.0],
    [69.0, 660.0],
    [60.0, 632.0],
    [48.0, 612.0],
];
const PUBIS: [[f32; 2]; 22] = [
    [70.0, 660.0],
    [80.0, 668.0],
    [70.0, 684.0],
    [70.0, 700.0],
    [80.0, 714.0],
    [96.0, 719.0],
    [98.0, 730.0],
    [88.0, 748.0],
    [82.0, 768.0],
    [72.0, 786.0],
    [58.0, 789.0],
    [44.0, 778.0],
    [28.0, 760.0],
    [14.0, 748.0],
    [5.0, 744.0],
    [3.0, 728.0],
    [4.0, 710.0],
    [14.0, 701.0],
    [30.0, 698.0],
    [48.0, 690.0],
    [60.0, 680.0],
    [64.0, 668.0],
];
/// The obturator foramen.
const FORAMEN: [[f32; 2]; 8] = [
    [32.0, 718.0],
    [46.0, 707.0],
    [60.0, 706.0],
    [68.0, 718.0],
    [66.0, 740.0],
    [57.0, 757.0],
    [43.0, 752.0],
    [31.0, 736.0],
];
/// The upper end of the femur: from its head around the greater trochanter to the shaft and back over the lesser.
pub(crate) const THIGH: [[f32; 2]; 27] = [
    [71.0, 700.0],
    [67.0, 690.0],
    [70.0, 677.0],
    [79.0, 668.0],
    [92.0, 665.0],
    [104.0, 669.0],
    [112.0, 678.0],
    [120.0, 686.0],
    [130.0, 688.0],
    [138.0, 678.0],
    [149.0, 669.0],
    [159.0, 673.0],
    [165.0, 690.0],
    [166.0, 712.0],
    [163.0, 740.0],
    [161.0, 780.0],
    [159.0, 830.0],
    [157.0, 900.0],
    [130.0, 900.0],
    [129.0, 830.0],
    [127.0, 796.0],
    [122.0, 780.0],
    [115.0, 770.0],
    [116.0, 758.0],
    [117.0, 744.0],
    [108.0, 728.0],
    [90.0, 715.0],
];

/// Draws the hip bones, the sacrum and the femora, with their density multiplied with `share`.
pub(crate) fn pelvis(plate: &mut Plate, share: f32) {
    sacrum(plate, share);
    for mirrored in [false, true] {
        hip_bone(plate, mirrored, share);
        let femur = side(&THIGH, mirrored);
        bone(plate, &femur, FEMUR.faint(share * 0.85));
        cortex(plate, mirrored, share * 0.8);
    }
    let gap = [
        [0.0, 706.0, 1.4, 0.05 * share],
        [0.0, 746.0, 1.6, 0.05 * share],
    ];
    plate.strokes(&[&gap], Profile::Flat, 1.6);
}

/// Draws the thick cortex on both sides of a femur's shaft, with its density multiplied with `share`.
pub(crate) fn cortex(plate: &mut Plate, mirrored: bool, share: f32) {
    let outer = [
        [164.5, 704.0, 0.8, 0.04],
        [162.6, 732.0, 1.6, 0.13],
        [159.6, 768.0, 2.8, 0.2],
        [156.6, 808.0, 3.4, 0.22],
        [154.6, 900.0, 3.6, 0.22],
    ];
    let inner = [
        [107.0, 727.0, 0.8, 0.05],
        [115.5, 742.0, 1.7, 0.17],
        [118.6, 760.0, 2.0, 0.15],
        [124.5, 784.0, 2.2, 0.17],
        [131.0, 812.0, 3.2, 0.21],
        [133.0, 900.0, 3.6, 0.22],
    ];
    for knots in [&outer[..], &inner] {
        let path = faint(&smooth(&side(knots, mirrored), 3.0), share);
        plate.strokes(&[&path], Profile::Flat, 2.4);
    }
}

/// Draws one hip bone: the wing of the ilium, pubis and ischium around the obturator foramen, and the roof of the
/// joint.
pub(crate) fn hip_bone(plate: &mut Plate, mirrored: bool, share: f32) {
    bone(plate, &side(&ILIUM, mirrored), WING.faint(share));
    let crest = [
        [48.0, 560.0, 2.0, 0.02],
        [60.0, 541.0, 2.8, 0.1],
        [82.0, 523.0, 3.2, 0.13],
        [104.0, 518.0, 3.4, 0.13],
        [124.0, 529.0, 3.2, 0.11],
        [135.0, 552.0, 2.6, 0.08],
    ];
    bone(plate, &side(&PUBIS, mirrored), RING.faint(share));
    let foramen = closed(&side(&FORAMEN, mirrored), 2.0);
    plate.outline(&foramen, -(RING.fill - 0.02) * share, 1.0);
    let rim = stroke(&foramen, 0.9, 0.12);
    let roof = [
        [72.0, 676.0, 1.4, 0.08],
        [79.0, 665.0, 2.4, 0.2],
        [92.0, 660.0, 3.0, 0.24],
        [106.0, 662.0, 2.8, 0.24],
        [117.0, 670.0, 1.6, 0.14],
    ];
    let brim = [
        [44.0, 604.0, 1.6, 0.1],
        [60.0, 634.0, 1.8, 0.13],
        [68.0, 664.0, 1.6, 0.12],
        [62.0, 700.0, 1.2, 0.08],
    ];
    let drop = [
        [67.0, 676.0, 1.0, 0.1],
        [63.0, 694.0, 1.1, 0.12],
        [66.0, 706.0, 1.0, 0.12],
        [71.0, 696.0, 1.0, 0.1],
    ];
    for knots in [&crest[..], &rim, &roof, &brim, &drop] {
        let path = faint(&smooth(&side(knots, mirrored), 2.5), share);
        plate.strokes(&[&path], Profile::Flat, 1.4);
    }
}

/// Draws the sacrum with its four pairs of foramina, and the coccyx.
pub(crate) fn sacrum(plate: &mut Plate, share: f32) {
    let half = [
        [14.0, 580.0],
        [26.0, 577.0],
        [40.0, 572.0],
        [53.0, 583.0],
        [51.0, 602.0],
        [42.0, 626.0],
        [33.0, 650.0],
        [22.0, 668.0],
        [10.0, 676.0],
    ];
    bone(plate, &symmetric(&half), SACRUM.faint(share));
    for (row, y) in [598.0_f32, 618.0, 637.0, 654.0].into_iter().enumerate() {
        let (x, r) = (26.0 - 3.6 * row as f32, 5.4 - 0.5 * row as f32);
        for s in [1.0, -1.0] {
            oval(plate, [s * x, y], [r, r * 0.75], -0.06 * share, 1.6);
            let brow = [
                [s * (x - r), y - 1.0, 0.9, 0.09],
                [s * x, y - r, 1.1, 0.12],
                [s * (x + r * 1.2), y - 1.0, 0.9, 0.07],
            ];
            let brow = smooth(&faint(&brow, share), 2.0);
            plate.strokes(&[&brow], Profile::Flat, 1.4);
        }
    }
    let tail = [
        [0.0, 676.0, 7.5, 0.13],
        [0.0, 690.0, 5.5, 0.12],
        [-1.0, 704.0, 3.4, 0.1],
    ];
    let tail = smooth(&faint(&tail, share), 3.0);
    plate.strokes(&[&tail], Profile::Hollow(0.6), 1.2);
}
