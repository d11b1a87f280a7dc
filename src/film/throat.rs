//! Head and neck from the side: what stands still, and the parts that guard the airway in a swallow.
//!
//! After Gray's Anatomy (1918) and Dodds, Stewart & Logemann, "Physiology and Radiology of the Normal Oral and
//! Pharyngeal Phases of Swallowing" (AJR 1990): the hyoid bone stands at the 3rd to 4th cervical vertebra, the cricoid
//! at the 6th. In a swallow the soft palate rises to the back wall, hyoid and larynx rise and come forwards, and the
//! epiglottis tips over the larynx.

use super::anatomy::{Bone, bone, line};
use super::curve::{closed, mix, smooth};
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

/// Skin, muscles and tongue of head, neck and trunk.
pub fn flesh(plate: &mut Plate) {
    let skin = [
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
    plate.outline(&closed(&skin, 5.0), 0.2, 3.0);
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

/// Skull, jaws and teeth.
pub fn skull(plate: &mut Plate) {
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
    let jaw = [
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
    bone(plate, &jaw, SKULL.faint(0.92));
    for (i, x) in [-102.0_f32, -94.0, -86.0, -77.0, -67.0, -57.0, -47.0]
        .into_iter()
        .enumerate()
    {
        let (wide, high) = if i < 3 { (2.7, 10.0) } else { (4.2, 8.0) };
        tooth(plate, [x, 65.0 - 0.6 * i as f32], wide, high);
        tooth(plate, [x + 1.0, 95.5 - 0.2 * i as f32], wide, -high);
    }
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
    line(
        plate,
        &[
            [-104.0, 52.0],
            [-107.0, 30.0],
            [-100.0, 4.0],
            [-96.0, -30.0],
        ],
        1.6,
        0.12,
        1.4,
    );
}

/// A tooth: its crown grows `high` mm down (up, if below 0) from the gum.
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

/// Air in the nose, above the palate, and in the windpipe.
pub fn air(plate: &mut Plate) {
    let nose = [
        [-100.0, 40.0, 5.0, 0.09],
        [-70.0, 36.0, 9.0, 0.09],
        [-40.0, 38.0, 9.0, 0.09],
        [-18.0, 48.0, 7.0, 0.08],
        [-11.0, 62.0, 5.0, 0.05],
    ];
    let pipe = [
        [-20.0, 154.0, 5.5, 0.0],
        [-18.5, 174.0, 7.5, 0.11],
        [-15.5, 190.0, 8.0, 0.12],
        [-9.0, 222.0, 8.0, 0.12],
        [3.0, 262.0, 8.0, 0.12],
        [8.0, 284.0, 7.5, 0.10],
        [6.0, 298.0, 5.0, 0.02],
    ];
    for tube in [smooth(&nose, 3.0), smooth(&pipe, 3.0)] {
        let mask = super::mask::Mask::strokes(&plate.view, &[&tube], Profile::Round, 2.5);
        plate.add(&mask, -1.0);
    }
}

/// How far each guard of the airway has moved: 0 at rest, 1 at the height of the swallow.
#[derive(Clone, Copy)]
pub struct Guards {
    /// The soft palate, up to the back wall.
    pub palate: f32,
    /// Hyoid and larynx, up and forwards.
    pub larynx: f32,
    /// The epiglottis, tipped over.
    pub epiglottis: f32,
}

/// The moving parts of the throat.
pub fn guards(plate: &mut Plate, at: Guards) {
    let palate = mix_path(
        &[
            [-38.0, 56.0, 4.0, 0.13],
            [-26.0, 63.0, 4.6, 0.15],
            [-18.0, 75.0, 4.0, 0.15],
            [-16.0, 88.0, 2.6, 0.13],
        ],
        &[
            [-38.0, 56.0, 4.0, 0.1],
            [-24.0, 54.0, 5.0, 0.15],
            [-12.0, 55.0, 5.6, 0.15],
            [-8.0, 66.0, 3.2, 0.13],
        ],
        at.palate,
    );
    let (up, front) = (-13.0 * at.larynx, -9.0 * at.larynx);
    let lift = |knots: &[[f32; 4]]| -> Vec<[f32; 4]> {
        knots
            .iter()
            .map(|k| [k[0] + front, k[1] + up, k[2], k[3]])
            .collect()
    };
    let hyoid = lift(&[
        [-44.0, 128.0, 3.4, 0.22],
        [-35.0, 125.0, 2.6, 0.2],
        [-22.0, 119.0, 2.2, 0.17],
        [-14.0, 116.0, 1.8, 0.1],
    ]);
    let shield = lift(&[
        [-37.0, 138.0, 1.8, 0.09],
        [-41.0, 150.0, 2.0, 0.1],
        [-34.0, 168.0, 1.8, 0.09],
    ]);
    let ring = lift(&[
        [-30.0, 170.0, 2.0, 0.07],
        [-12.0, 160.0, 3.6, 0.09],
        [-10.0, 150.0, 2.6, 0.08],
    ]);
    let lid = lift(&mix_path(
        &[
            [-31.0, 132.0, 1.9, 0.17],
            [-26.0, 120.0, 2.2, 0.19],
            [-20.0, 108.0, 2.0, 0.18],
            [-18.0, 102.0, 1.4, 0.15],
        ],
        &[
            [-31.0, 132.0, 1.9, 0.17],
            [-22.0, 132.0, 2.2, 0.19],
            [-12.0, 139.0, 2.0, 0.18],
            [-7.0, 146.0, 1.4, 0.15],
        ],
        at.epiglottis,
    ));
    let paths = [palate, hyoid, shield, ring, lid].map(|path| smooth(&path, 1.5));
    for path in &paths {
        plate.strokes(&[path], Profile::Hollow(0.7), 1.4);
    }
}

/// Knots between two positions.
fn mix_path<const N: usize>(
    rest: &[[f32; 4]; N],
    raised: &[[f32; 4]; N],
    share: f32,
) -> Vec<[f32; 4]> {
    rest.iter()
        .zip(raised)
        .map(|(a, b)| mix(a, b, share))
        .collect()
}
