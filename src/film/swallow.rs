//! The first half of "swallow-enema": a swallow seen from the side, from the mouth to the stomach.
//!
//! The order of events after Dodds, Stewart & Logemann (AJR 1990) and Jones, GI Motility online (2006): the mouthful
//! lies on the tongue; the tongue pushes it back; palate, larynx and epiglottis close the airway; the mouthful passes
//! behind the larynx into the gullet, and a wave of muscle strips it down to the stomach. The view follows it, as
//! in the exam. In life the mouthful passes the throat within a second; here it is slower.

use super::channel::{Channel, Lumen};
use super::curve::{closed, glide, pulse, ramp, smooth, stroke};
use super::gullet::{Mouthful, union};
use super::head;
use super::mask::{Mask, Profile};
use super::model::{Motion, Part};
use super::plate::Plate;
use super::side;
use super::throat;
use super::throat::Guards;
use super::view::View;

/// What the film shows at first (left, top, width, height in mm).
const FIELD: [f32; 4] = [-186.0, 4.0, 372.0, 325.5];
/// How far the view follows the mouthful down (mm).
const FOLLOWS: f32 = 236.0;
/// When the next part has replaced this one (s).
const UNTIL: f32 = 7.6;
/// The amount of dense barium.
const BARIUM: f32 = 2.1;

/// From the lips to the stomach: x, y and the largest radius (mm).
const COURSE: [[f32; 3]; 19] = [
    [-92.0, 74.0, 14.0],
    [-76.0, 67.0, 14.0],
    [-54.0, 65.0, 14.0],
    [-34.0, 72.0, 14.0],
    [-20.0, 88.0, 14.0],
    [-14.0, 108.0, 14.0],
    [-13.0, 128.0, 13.0],
    [-10.0, 146.0, 13.0],
    [-7.0, 160.0, 13.0],
    [-6.0, 180.0, 13.0],
    [4.0, 212.0, 13.0],
    [16.0, 250.0, 13.0],
    [24.0, 296.0, 13.0],
    [22.0, 340.0, 13.0],
    [12.0, 380.0, 13.0],
    [0.0, 408.0, 13.0],
    [-11.0, 424.0, 13.0],
    [-24.0, 438.0, 13.0],
    [-40.0, 452.0, 13.0],
];
/// Where along the course the gullet begins (mm).
const GULLET: f32 = 158.0;
/// The outline of the stomach from the side (mm).
const STOMACH: [[f32; 2]; 15] = [
    [-16.0, 428.0],
    [-4.0, 414.0],
    [18.0, 412.0],
    [34.0, 426.0],
    [36.0, 452.0],
    [20.0, 480.0],
    [-8.0, 506.0],
    [-40.0, 530.0],
    [-74.0, 542.0],
    [-97.0, 532.0],
    [-102.0, 510.0],
    [-92.0, 492.0],
    [-70.0, 480.0],
    [-44.0, 464.0],
    [-26.0, 446.0],
];

struct LateralSwallow {
    course: Channel,
    stomach: Mask,
    wall: Mask,
}

/// Builds the part for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height).taller(FOLLOWS);
    let mut still = Plate::new(view);
    head::flesh(&mut still);
    side::chest(&mut still);
    throat::air(&mut still);
    side::spine(&mut still);
    head::skull(&mut still);
    let outline = closed(&STOMACH, 3.0);
    let stomach = Mask::outline(&view, &outline, 2.0);
    let wall = stroke(&outline, 0.9, 1.0);
    let wall = Mask::strokes(&view, &[&wall], Profile::Flat, 1.6);
    still.add(&wall, 0.035);
    still.add_where(&stomach, |_, y, cover| {
        -0.07 * cover * (1.0 - ((y - 446.0) / 16.0).clamp(0.0, 1.0))
    });
    let course = Channel::new(&view, &smooth(&COURSE, 4.0), 1.2);
    let motion = LateralSwallow {
        course,
        stomach,
        wall,
    };
    Part {
        until: UNTIL,
        ..Part::new(still, motion)
    }
}

/// The mouthful at `t` (s), on a course of `length` (mm).
fn mouthful(t: f32, length: f32) -> Mouthful {
    let steps = |lift: f32, times: [f32; 4], places: [f32; 4]| {
        let legs = times.windows(2).zip(places.windows(2));
        legs.fold(lift, |sum, (when, at)| match (when, at) {
            ([from, to], [start, end]) => sum + (end - start) * glide(t, *from, *to),
            _ => sum,
        })
    };
    let front = steps(
        40.0,
        [0.9, 2.3, 2.9, 6.0],
        [40.0, GULLET - 26.0, GULLET + 30.0, length + 4.0],
    );
    let tail = steps(
        2.0,
        [1.1, 2.7, 3.4, 6.9],
        [2.0, GULLET - 70.0, GULLET - 8.0, length + 16.0],
    );
    Mouthful {
        front,
        tail,
        radius: 8.2,
        dense: BARIUM,
    }
}

impl Motion for LateralSwallow {
    fn paint(&self, plate: &mut Plate, t: f32) {
        let up = pulse(t, (1.5, 2.2), (3.4, 4.1));
        let over = pulse(t, (1.9, 2.5), (3.3, 3.9));
        throat::guards(
            plate,
            Guards {
                palate: pulse(t, (1.2, 1.9), (3.1, 3.8)),
                larynx: up,
                epiglottis: over,
            },
        );
        airway(plate, 1.0 - up);
        let ball = mouthful(t, self.course.length);
        let coat = 0.2 * ramp(t, 2.5, 4.5);
        self.course.pour(plate, |along| {
            let mut space = ball.at(along);
            let tight = |at: f32, wide: f32| (-((along - at) / wide).powi(2)).exp();
            let narrow =
                1.0 - 0.3 * tight(GULLET + 4.0, 9.0) - 0.34 * tight(self.course.length - 42.0, 9.0);
            space.left *= narrow;
            space.right *= narrow;
            let behind = ((ball.front - along) / 60.0).clamp(0.0, 1.0)
                * ((along - 60.0) / 40.0).clamp(0.0, 1.0);
            union(space, Lumen::round(2.2, coat * behind))
        });
        let level = 542.0 - 36.0 * ramp(t, 5.2, 7.2);
        let share = ramp(t, 5.2, 5.8);
        plate.add_where(&self.stomach, |_, y, cover| {
            1.8 * share * cover * ((y - level) / 1.6 + 0.5).clamp(0.0, 1.0)
        });
        plate.add(&self.wall, 0.22 * ramp(t, 5.2, 7.0));
    }

    fn down(&self, t: f32) -> f32 {
        FOLLOWS * glide(t, 2.9, 6.3)
    }
}

/// Draws the air in the throat and larynx, which are `open` (0 to 1).
fn airway(plate: &mut Plate, open: f32) {
    let throat = [
        [-11.0, 70.0, 4.0, 0.09],
        [-13.0, 96.0, 6.0, 0.10],
        [-13.0, 124.0, 5.5, 0.10],
        [-19.0, 142.0, 4.6, 0.10],
        [-20.0, 154.0, 5.0, 0.08],
        [-19.0, 172.0, 6.0, 0.0],
    ];
    let throat = throat.map(|k| [k[0], k[1], k[2] * (0.4 + 0.6 * open), k[3]]);
    let mask = Mask::strokes(&plate.view, &[&smooth(&throat, 3.0)], Profile::Round, 2.5);
    plate.add(&mask, -open);
}
