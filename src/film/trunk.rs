//! The soft parts of the trunk from the front: outline, lungs, heart, diaphragm, liver.
//!
//! After Gray's Anatomy (1918, public domain): the heart is about 13 cm wide in a chest of 28 cm, two thirds of it
//! left of the middle; the right dome of the diaphragm is the higher one, and the stomach's gas lies under the left.

use super::anatomy::{line, oval};
use super::curve::{closed, side, smooth, symmetric};
use super::mask::{Mask, Profile};
use super::plate::Plate;

/// Draws all the soft parts.
pub(crate) fn trunk(plate: &mut Plate) {
    body(plate);
    air(plate);
    heart(plate);
    belly(plate);
}

/// Draws the outline of neck, shoulders, chest and belly.
pub(crate) fn body(plate: &mut Plate) {
    let half = [
        [57.0, -40.0],
        [57.0, 40.0],
        [64.0, 84.0],
        [96.0, 106.0],
        [150.0, 108.0],
        [196.0, 124.0],
        [216.0, 170.0],
        [230.0, 620.0],
        [186.0, 620.0],
        [176.0, 420.0],
        [168.0, 262.0],
        [160.0, 236.0],
        [156.0, 290.0],
        [156.0, 400.0],
        [150.0, 600.0],
    ];
    plate.outline(&closed(&symmetric(&half), 5.0), 0.17, 2.5);
    // The beam grazes the skin, which is brighter.
    for mirrored in [false, true] {
        line(plate, &side(&half, mirrored), 1.6, 0.05, 4.0);
    }
}

/// Draws the air in the lungs and the windpipe, which is dark.
pub(crate) fn air(plate: &mut Plate) {
    let right = [
        [-26.0, 150.0],
        [-30.0, 124.0],
        [-48.0, 114.0],
        [-66.0, 128.0],
        [-92.0, 170.0],
        [-116.0, 230.0],
        [-131.0, 300.0],
        [-137.0, 372.0],
        [-118.0, 341.0],
        [-88.0, 322.0],
        [-58.0, 324.0],
        [-40.0, 342.0],
        [-40.0, 300.0],
        [-33.0, 240.0],
        [-25.0, 190.0],
    ];
    let left = [
        [25.0, 150.0],
        [30.0, 124.0],
        [48.0, 114.0],
        [66.0, 128.0],
        [92.0, 170.0],
        [116.0, 230.0],
        [131.0, 300.0],
        [137.0, 384.0],
        [120.0, 353.0],
        [98.0, 338.0],
        [93.0, 322.0],
        [84.0, 290.0],
        [58.0, 250.0],
        [38.0, 226.0],
        [37.0, 200.0],
        [30.0, 182.0],
    ];
    for lung in [&right[..], &left[..]] {
        plate.outline(&closed(lung, 4.0), -0.10, 2.4);
    }
    let pipe = [
        [0.0, 84.0, 8.0, 0.06],
        [-1.0, 150.0, 8.0, 0.06],
        [-4.0, 212.0, 8.5, 0.05],
    ];
    let right = [
        [-4.0, 212.0, 6.5, 0.05],
        [-22.0, 228.0, 6.0, 0.045],
        [-36.0, 246.0, 5.0, 0.02],
    ];
    let left = [
        [-4.0, 212.0, 6.0, 0.05],
        [20.0, 232.0, 5.5, 0.04],
        [42.0, 246.0, 4.5, 0.02],
    ];
    let tubes = [pipe, right, left].map(|tube| smooth(&tube, 4.0));
    let tubes = tubes.each_ref().map(|tube| &tube[..]);
    let mask = Mask::strokes(&plate.view, &tubes, Profile::Round, 2.0);
    plate.add(&mask, -0.8);
}

/// Draws the shadow of the heart and the great vessels.
fn heart(plate: &mut Plate) {
    let heart = [
        [-22.0, 190.0],
        [-26.0, 228.0],
        [-38.0, 258.0],
        [-45.0, 295.0],
        [-42.0, 330.0],
        [-10.0, 352.0],
        [50.0, 358.0],
        [90.0, 350.0],
        [97.0, 332.0],
        [86.0, 292.0],
        [60.0, 252.0],
        [40.0, 230.0],
        [37.0, 208.0],
        [34.0, 186.0],
        [18.0, 178.0],
        [-4.0, 180.0],
    ];
    plate.outline(&closed(&heart, 4.0), 0.10, 4.0);
    let knob = [
        [14.0, 182.0],
        [30.0, 184.0],
        [36.0, 198.0],
        [33.0, 216.0],
        [28.0, 300.0],
        [20.0, 400.0],
    ];
    line(plate, &knob, 7.0, 0.035, 6.0);
    hila(plate);
}

/// Draws the hila: the vessels at the roots of the lungs.
fn hila(plate: &mut Plate) {
    let branches: [&[[f32; 2]]; 8] = [
        &[[-30.0, 240.0], [-50.0, 262.0], [-60.0, 296.0]],
        &[[-30.0, 236.0], [-56.0, 226.0], [-74.0, 206.0]],
        &[[-34.0, 244.0], [-66.0, 256.0], [-92.0, 280.0]],
        &[[-36.0, 250.0], [-46.0, 290.0], [-64.0, 316.0]],
        &[[42.0, 232.0], [64.0, 222.0], [80.0, 200.0]],
        &[[44.0, 236.0], [74.0, 246.0], [98.0, 270.0]],
        &[[48.0, 240.0], [80.0, 262.0], [106.0, 304.0]],
        &[[42.0, 230.0], [54.0, 204.0], [58.0, 176.0]],
    ];
    for branch in branches {
        let path = smooth(branch, 4.0);
        let count = path.len().max(1) as f32;
        let path = path.iter().enumerate().map(|(i, p)| {
            let left = 1.0 - i as f32 / count;
            [p[0], p[1], 1.0 + 3.6 * left, 0.06 * left]
        });
        plate.strokes(&[&path.collect::<Vec<_>>()], Profile::Flat, 4.0);
    }
}

/// Draws the belly below the diaphragm: the liver on the patient's right, gas in the stomach.
pub(crate) fn belly(plate: &mut Plate) {
    let under = [
        [-150.0, 392.0],
        [-137.0, 374.0],
        [-118.0, 343.0],
        [-88.0, 324.0],
        [-56.0, 326.0],
        [-30.0, 346.0],
        [10.0, 356.0],
        [50.0, 356.0],
        [98.0, 340.0],
        [120.0, 355.0],
        [137.0, 386.0],
        [150.0, 400.0],
        [150.0, 760.0],
        [-150.0, 760.0],
    ];
    plate.outline(&closed(&under, 5.0), 0.07, 2.2);
    let liver = [
        [-142.0, 400.0],
        [-118.0, 346.0],
        [-86.0, 326.0],
        [-50.0, 332.0],
        [0.0, 352.0],
        [40.0, 362.0],
        [0.0, 400.0],
        [-60.0, 446.0],
        [-120.0, 482.0],
        [-142.0, 460.0],
    ];
    plate.outline(&closed(&liver, 5.0), 0.055, 5.0);
    oval(plate, [78.0, 350.0], [34.0, 11.0], -0.04, 3.0);
}
