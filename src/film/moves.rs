//! "moves": a swallow from the front, neck to stomach.
//!
//! The gullet's course after Gray's Anatomy (1918): it begins in the middle at the 6th cervical vertebra, leans left
//! to the root of the neck, is back in the middle at the 5th thoracic, then leans left again behind the heart, passes
//! the diaphragm at the 10th and joins the stomach at the 11th. It is about 25 cm long and narrowest where it begins,
//! at the arch of the aorta and at the diaphragm. A mouthful takes 6 to 8 s.

use super::anatomy;
use super::anatomy::line;
use super::channel::{Channel, Lumen};
use super::chest;
use super::curve::{glide, ramp, side, smooth};
use super::gullet::{Mouthful, union};
use super::mask::Profile;
use super::model::{Motion, Part};
use super::plate::Plate;
use super::stomach::Stomach;
use super::trunk;
use super::view::View;

/// What the film shows (left, top, width, height in mm).
const FIELD: [f32; 4] = [-193.0, 2.0, 386.0, 496.0];

/// The gullet: x, y and the largest radius (mm).
pub(crate) const GULLET: [[f32; 3]; 13] = [
    [0.0, 92.0, 13.0],
    [1.0, 106.0, 13.0],
    [6.0, 130.0, 13.0],
    [9.0, 152.0, 13.0],
    [6.0, 182.0, 13.0],
    [1.0, 208.0, 13.0],
    [2.0, 240.0, 13.0],
    [7.0, 272.0, 13.0],
    [13.0, 304.0, 13.0],
    [20.0, 336.0, 13.0],
    [26.0, 354.0, 13.0],
    [36.0, 371.0, 13.0],
    [50.0, 384.0, 13.0],
];
/// The left side of the throat, around the voice box, from the mouth to the gullet: x, y and the largest radius (mm).
const THROAT: [[f32; 3]; 7] = [
    [0.0, -20.0, 12.0],
    [1.0, 8.0, 12.0],
    [6.0, 34.0, 12.0],
    [15.0, 56.0, 12.0],
    [15.0, 74.0, 12.0],
    [5.0, 90.0, 12.0],
    [0.0, 98.0, 12.0],
];
/// When each mouthful starts (s).
const STARTS: [f32; 2] = [0.3, 4.2];
/// The share of the stomach's height that each mouthful fills.
const LEVELS: [f32; 2] = [0.24, 0.14];
/// How long a mouthful takes to pass the throat, and the gullet (s).
const THROAT_S: f32 = 1.1;
const GULLET_S: f32 = 4.3;
/// The amount of dense barium.
const BARIUM: f32 = 2.3;

struct FrontalSwallow {
    gullet: Channel,
    throat: [Channel; 2],
    stomach: Stomach,
}

/// Builds the film for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height);
    let mut still = Plate::new(view);
    let stomach = Stomach::new(&view);
    trunk::trunk(&mut still);
    jaw(&mut still);
    anatomy::spine(&mut still, 0, 21, 1.0);
    chest::ribs(&mut still, 0, 12, 1.0);
    chest::shoulders(&mut still);
    stomach.still(&mut still);
    let throat = |mirrored| Channel::new(&view, &smooth(&side(&THROAT, mirrored), 4.0), 1.2);
    let motion = FrontalSwallow {
        gullet: Channel::new(&view, &smooth(&GULLET, 4.0), 1.2),
        throat: [false, true].map(throat),
        stomach,
    };
    Part::new(still, motion)
}

/// Draws the lower edge of the jaw and the hyoid bone.
fn jaw(plate: &mut Plate) {
    let jaw = [
        [-58.0, -30.0, 7.0, 0.26],
        [-50.0, -2.0, 7.5, 0.26],
        [-30.0, 13.0, 8.0, 0.24],
        [0.0, 19.0, 8.5, 0.24],
        [30.0, 13.0, 8.0, 0.24],
        [50.0, -2.0, 7.5, 0.26],
        [58.0, -30.0, 7.0, 0.26],
    ];
    plate.strokes(&[&smooth(&jaw, 3.0)], Profile::Hollow(0.6), 1.6);
    let hyoid = [[-15.0, 40.0], [0.0, 46.0], [15.0, 40.0]];
    line(plate, &hyoid, 2.2, 0.09, 1.6);
}

impl Motion for FrontalSwallow {
    fn paint(&self, plate: &mut Plate, t: f32) {
        let mouthfuls = STARTS.map(|start| mouthful(t - start, self.gullet.length));
        for side in &self.throat {
            side.pour(plate, |along| {
                let part = STARTS.map(|start| throat(t - start, along, side.length));
                part.into_iter().fold(Lumen::default(), union)
            });
        }
        let film = STARTS.map(|start| 0.22 * ramp(t - start, 1.4, 4.5));
        let film = film[0].max(film[1]) * (1.0 - 0.5 * ramp(t, 9.5, 11.0));
        self.gullet.pour(plate, |along| {
            let reached = mouthfuls.iter().map(|m| m.front).fold(0.0, f32::max);
            let coat = Lumen::round(2.6, film * ((reached - along) / 60.0).clamp(0.0, 1.0));
            let parts = mouthfuls.map(|m| narrow(m.at(along), along));
            parts.into_iter().fold(coat, union)
        });
        let (first, last) = (THROAT_S + 0.72 * GULLET_S, THROAT_S + GULLET_S + 1.2);
        let emptied = STARTS.map(|start| ramp(t - start, first, last));
        let share = emptied[0] * LEVELS[0] + emptied[1] * LEVELS[1];
        self.stomach.fill(plate, share, 0.75 * emptied[0], 1.7);
    }
}

/// A mouthful `t` s after its swallow began.
fn mouthful(t: f32, length: f32) -> Mouthful {
    let front = glide(t, THROAT_S * 0.75, THROAT_S + 0.86 * GULLET_S) * (length + 2.0);
    let tail = glide(t, THROAT_S + 0.35, THROAT_S + GULLET_S + 0.6) * (length + 20.0) - 4.0;
    Mouthful {
        front,
        tail,
        radius: 9.6,
        dense: BARIUM,
    }
}

/// The lumen at the narrow places of the gullet: its beginning, the arch of the aorta, the diaphragm.
fn narrow(space: Lumen, along: f32) -> Lumen {
    let dent = |at: f32, wide: f32| (-((along - at) / wide).powi(2)).exp();
    let all = 1.0 - 0.34 * dent(8.0, 9.0) - 0.36 * dent(262.0, 9.0) + 0.16 * dent(238.0, 14.0);
    let arch = 1.0 - 0.26 * dent(104.0, 11.0);
    Lumen {
        left: space.left * all * arch,
        right: space.right * all,
        ..space
    }
}

/// The lumen of one side of the throat: the mouthful passes fast, and the walls close behind it.
fn throat(t: f32, along: f32, length: f32) -> Lumen {
    let front = glide(t, 0.0, THROAT_S) * (length + 8.0);
    let tail = glide(t, 0.45, THROAT_S + 0.55) * (length + 12.0) - 2.0;
    let wide = 8.6 - 2.4 * (-((along - 62.0) / 12.0).powi(2)).exp();
    Mouthful {
        front,
        tail,
        radius: wide,
        dense: BARIUM * 0.85,
    }
    .at(along)
}
