//! Spine and chest from the side; the patient looks to the left.
//!
//! After Gray's Anatomy (1918, public domain): the neck's spine is curved forwards and the chest's backwards; bodies
//! deepen from about 16 mm in the neck to 32 mm in the loin; spinous processes slope down behind, longest at the 7th
//! cervical; the breast bone slopes forwards and down; the heart lies on the diaphragm behind it.

use super::anatomy::{Bone, bone};
use super::curve::{Course, closed, smooth};
use super::mask::Profile;
use super::plate::Plate;

/// The front edge of the spine (x, y), the depth of the bodies, and their height with the disc below (mm).
const FRONT: [[f32; 4]; 10] = [
    [1.0, 88.0, 16.0, 18.0],
    [-5.0, 124.0, 16.0, 18.0],
    [-1.0, 162.0, 17.0, 19.0],
    [12.0, 204.0, 19.0, 21.0],
    [30.0, 262.0, 23.0, 22.5],
    [37.0, 330.0, 27.0, 24.0],
    [31.0, 402.0, 30.0, 25.5],
    [17.0, 468.0, 33.0, 31.0],
    [4.0, 560.0, 35.0, 35.0],
    [12.0, 660.0, 36.0, 36.0],
];
/// The number of vertebrae, from the 3rd cervical to the 5th lumbar.
const COUNT: usize = 22;
/// The indexes of the first thoracic and the first lumbar vertebra.
const THORACIC: usize = 5;
const LUMBAR: usize = 17;
const BODY: Bone = Bone {
    fill: 0.2,
    rim: 0.16,
    rim_mm: 1.6,
};

/// The coordinates of one vertebra: its upper front corner, and the directions down and back.
struct Level {
    corner: [f32; 2],
    down: [f32; 2],
    back: [f32; 2],
}

impl Level {
    /// The position `back` and `down` from the corner (mm).
    fn at(&self, back: f32, down: f32) -> [f32; 2] {
        let [x, y] = self.corner;
        [
            x + back * self.back[0] + down * self.down[0],
            y + back * self.back[1] + down * self.down[1],
        ]
    }
}

/// Draws the spine.
pub(crate) fn spine(plate: &mut Plate) {
    let course = Course::new(smooth(&FRONT, 2.0));
    let mut along = 0.0;
    axis(plate);
    for level in 0..COUNT {
        let [x, y, deep, high] = course.at(along);
        let [nx, ny, ..] = course.at(along + high);
        let run = (nx - x).hypot(ny - y).max(1e-3);
        let down = [(nx - x) / run, (ny - y) / run];
        let frame = Level {
            corner: [x, y],
            down,
            back: [down[1], -down[0]],
        };
        let gap = if (THORACIC..LUMBAR).contains(&level) {
            0.16
        } else {
            0.24
        };
        vertebra(plate, &frame, level, deep, high * (1.0 - gap));
        along += high;
    }
}

/// Draws the body and the processes of one vertebra.
fn vertebra(plate: &mut Plate, frame: &Level, level: usize, deep: f32, high: f32) {
    let knots = [
        frame.at(0.0, 0.0),
        frame.at(deep * 0.5, high * 0.05),
        frame.at(deep, 0.0),
        frame.at(deep * 0.93, high * 0.5),
        frame.at(deep, high),
        frame.at(deep * 0.5, high * 0.95),
        frame.at(0.0, high),
        frame.at(deep * 0.08, high * 0.5),
    ];
    let chest = (THORACIC..LUMBAR).contains(&level);
    bone(plate, &knots, if chest { BODY.faint(0.8) } else { BODY });
    let (share, long, drop) = match level {
        0..3 => (0.75, 24.0, 8.0),
        3..THORACIC => (0.85, 32.0, 12.0),
        THORACIC..LUMBAR => (0.38, 36.0, 30.0),
        _ => (0.7, 40.0, 14.0),
    };
    let pillar = [
        frame.at(deep, high * 0.05),
        frame.at(deep + 9.0, -high * 0.25),
        frame.at(deep + 13.0, high * 0.1),
        frame.at(deep + 10.0, high * 0.95),
        frame.at(deep + 4.0, high * 0.9),
    ];
    bone(plate, &pillar, BODY.faint(share * 0.7));
    let tip = deep + 6.0 + long;
    let spinous = [
        frame.at(deep + 10.0, high * 0.35),
        frame.at(tip - 8.0, high * 0.35 + drop * 0.5),
        frame.at(tip, high * 0.5 + drop * 0.75),
        frame.at(tip - 3.0, high * 0.75 + drop),
        frame.at(deep + 11.0, high * 0.95),
    ];
    bone(plate, &spinous, BODY.faint(share * 0.8));
}

/// Draws the first two cervical vertebrae: the dens, the ring around it, their arches.
fn axis(plate: &mut Plate) {
    let dens = [
        [4.0, 44.0],
        [9.0, 42.0],
        [12.0, 50.0],
        [14.0, 66.0],
        [19.0, 84.0],
        [2.0, 85.0],
        [1.0, 74.0],
        [4.0, 62.0],
    ];
    bone(plate, &dens, BODY);
    let ring = [
        [-5.0, 50.0],
        [-1.0, 48.0],
        [1.0, 54.0],
        [-1.0, 60.0],
        [-5.0, 58.0],
    ];
    bone(plate, &ring, BODY);
    let arch = [
        [14.0, 54.0, 3.4, 0.16],
        [28.0, 50.0, 3.0, 0.16],
        [46.0, 50.0, 3.8, 0.18],
    ];
    plate.strokes(&[&smooth(&arch, 2.0)], Profile::Hollow(0.6), 1.2);
    let spinous = [
        [18.0, 74.0],
        [30.0, 72.0],
        [46.0, 77.0],
        [52.0, 86.0],
        [44.0, 90.0],
        [28.0, 84.0],
    ];
    bone(plate, &spinous, BODY.faint(0.85));
}

/// Draws lungs, heart, aorta, breast bone and ribs.
pub(crate) fn chest(plate: &mut Plate) {
    let lung = [
        [-4.0, 214.0],
        [-34.0, 228.0],
        [-66.0, 262.0],
        [-94.0, 320.0],
        [-108.0, 372.0],
        [-112.0, 400.0],
        [-80.0, 384.0],
        [-40.0, 380.0],
        [0.0, 392.0],
        [36.0, 418.0],
        [66.0, 462.0],
        [84.0, 440.0],
        [96.0, 380.0],
        [96.0, 310.0],
        [80.0, 250.0],
        [50.0, 216.0],
        [24.0, 206.0],
    ];
    plate.outline(&closed(&lung, 4.0), -0.10, 4.0);
    let heart = [
        [-26.0, 290.0],
        [-60.0, 304.0],
        [-90.0, 340.0],
        [-103.0, 376.0],
        [-70.0, 388.0],
        [-20.0, 392.0],
        [2.0, 388.0],
        [10.0, 352.0],
        [4.0, 316.0],
        [-8.0, 294.0],
    ];
    plate.outline(&closed(&heart, 4.0), 0.095, 5.0);
    let aorta = [
        [-28.0, 300.0, 13.0, 0.035],
        [-26.0, 262.0, 13.0, 0.045],
        [-4.0, 242.0, 12.0, 0.05],
        [22.0, 258.0, 11.0, 0.045],
        [34.0, 320.0, 10.0, 0.035],
        [30.0, 400.0, 9.0, 0.03],
    ];
    plate.strokes(&[&smooth(&aorta, 4.0)], Profile::Round, 5.0);
    sternum(plate);
    ribs(plate);
}

/// Draws the breast bone: manubrium, body, tip.
fn sternum(plate: &mut Plate) {
    let handle = [
        [-50.0, 236.0],
        [-56.0, 231.0],
        [-63.0, 238.0],
        [-82.0, 272.0],
        [-88.0, 280.0],
        [-82.0, 284.0],
        [-76.0, 278.0],
    ];
    let body = [
        [-84.0, 285.0],
        [-91.0, 283.0],
        [-104.0, 316.0],
        [-115.0, 354.0],
        [-119.0, 382.0],
        [-112.0, 384.0],
        [-107.0, 354.0],
        [-96.0, 318.0],
    ];
    bone(plate, &handle, BODY.faint(0.9));
    bone(plate, &body, BODY.faint(0.9));
    let tip = [[-115.0, 388.0, 2.4, 0.1], [-114.0, 404.0, 1.6, 0.06]];
    plate.strokes(&[&tip], Profile::Flat, 1.4);
}

/// Draws the ribs of both sides, which slope forwards and down.
fn ribs(plate: &mut Plate) {
    for n in 0..9 {
        let n = n as f32;
        let y = 222.0 + 25.5 * n;
        let x = 66.0 + 24.0 * (n / 8.0 * std::f32::consts::PI).sin();
        let reach = 60.0 + 10.0 * n.min(6.0);
        let fall = 52.0 + 9.0 * n.min(6.0);
        let rib = [
            [x - 18.0, y - 2.0, 4.2, 0.06],
            [x + 4.0, y + 6.0, 5.0, 0.11],
            [x + 10.0, y + 22.0, 5.2, 0.12],
            [x - 6.0, y + 42.0, 5.2, 0.10],
            [x - reach * 0.62, y + fall * 0.86, 5.2, 0.085],
            [x - reach * 1.25, y + fall * 1.28, 5.4, 0.07],
            [x - reach * 1.6, y + fall * 1.5, 5.2, 0.02],
        ];
        for (shift, share) in [(0.0, 1.0), (9.0, 0.75)] {
            let rib = rib.map(|[x, y, radius, amount]| [x, y + shift, radius, amount * share]);
            plate.strokes(&[&smooth(&rib, 4.0)], Profile::Hollow(0.55), 2.2);
        }
    }
}
