//! The throat from the side: its air, and the parts that guard the airway in a swallow.
//!
//! After Gray's Anatomy (1918) and Dodds, Stewart & Logemann, "Physiology and Radiology of the Normal Oral and
//! Pharyngeal Phases of Swallowing" (AJR 1990): the hyoid bone stands at the 3rd to 4th cervical vertebra, the cricoid
//! at the 6th. In a swallow the soft palate rises to the back wall, hyoid and larynx rise and come forwards, and the
//! epiglottis tips over the larynx.

use super::curve::{mix, smooth};
use super::mask::{Mask, Profile};
use super::plate::Plate;

/// Draws the air in the nose, above the palate, and in the windpipe.
pub(crate) fn air(plate: &mut Plate) {
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
        let mask = Mask::strokes(&plate.view, &[&tube], Profile::Round, 2.5);
        plate.add(&mask, -1.0);
    }
}

/// How far each part that guards the airway has moved: 0 at rest, 1 at the height of the swallow.
#[derive(Clone, Copy)]
pub(crate) struct Guards {
    /// The soft palate: up to the back wall of the throat.
    pub palate: f32,
    /// Hyoid bone and larynx: up and forwards.
    pub larynx: f32,
    /// The epiglottis: tipped over the larynx.
    pub epiglottis: f32,
}

/// Draws the moving parts of the throat.
pub(crate) fn guards(plate: &mut Plate, at: Guards) {
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

/// The interpolation between two positions of the same knots.
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
