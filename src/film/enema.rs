//! The second half of "swallow-enema": a barium enema fills the large bowel.
//!
//! Order and places after Gray's Anatomy (1918) and Ryan, "Anatomy for Diagnostic Imaging": rectum, sigmoid loop,
//! descending colon on the patient's left, the splenic flexure higher than the hepatic, the transverse colon sagging
//! between them, ascending colon, and the caecum in the right iliac fossa, the widest part (up to 9 cm; transverse up
//! to 5.5 cm; sigmoid about 2.5 cm). Three bands gather the wall into sacs, the haustra.

use super::anatomy;
use super::anatomy::line;
use super::channel::{Channel, Lumen, filled};
use super::chest;
use super::curve::{Course, closed, glide, ramp, side, smooth, symmetric};
use super::model::{Motion, Part};
use super::pelvis;
use super::plate::Plate;
use super::view::View;

/// What the film shows (left, top, width, height in mm).
const FIELD: [f32; 4] = [-234.0, 376.0, 468.0, 409.5];

/// When the filling begins and ends (s since the film began).
const BEGINS: f32 = 7.4;
const ENDS: f32 = 13.2;
/// How far the blind end of the caecum reaches past the course (mm).
const CAECUM: f32 = 17.0;
/// The amount of barium where the bowel is wide.
const BARIUM: f32 = 1.55;

/// From the anus to the caecum: x, y and the largest radius (mm).
const BOWEL: [[f32; 3]; 39] = [
    [0.0, 772.0, 5.0],
    [0.0, 752.0, 8.0],
    [3.0, 732.0, 21.0],
    [-6.0, 702.0, 25.0],
    [8.0, 668.0, 20.0],
    [0.0, 640.0, 15.0],
    [-20.0, 620.0, 14.0],
    [-44.0, 614.0, 14.0],
    [-58.0, 632.0, 14.0],
    [-60.0, 656.0, 14.0],
    [-46.0, 678.0, 14.0],
    [-20.0, 684.0, 14.5],
    [8.0, 670.0, 15.0],
    [30.0, 646.0, 15.0],
    [54.0, 632.0, 14.5],
    [78.0, 640.0, 14.5],
    [97.0, 628.0, 15.0],
    [106.0, 598.0, 16.0],
    [111.0, 562.0, 17.0],
    [115.0, 526.0, 17.5],
    [118.0, 490.0, 18.0],
    [124.0, 456.0, 19.0],
    [129.0, 428.0, 20.0],
    [117.0, 405.0, 20.0],
    [94.0, 411.0, 20.0],
    [80.0, 438.0, 21.0],
    [66.0, 472.0, 22.0],
    [40.0, 500.0, 23.0],
    [6.0, 512.0, 24.0],
    [-28.0, 506.0, 24.5],
    [-58.0, 486.0, 24.0],
    [-82.0, 462.0, 23.0],
    [-103.0, 448.0, 23.0],
    [-121.0, 460.0, 24.0],
    [-122.0, 492.0, 25.0],
    [-117.0, 526.0, 26.5],
    [-113.0, 562.0, 28.0],
    [-108.0, 594.0, 30.0],
    [-101.0, 622.0, 29.0],
];
/// Where the bowel is divided into two channels (mm from the anus), because the sigmoid loop crosses the rectum and a
/// channel cannot cross itself.
const CUT: f32 = 244.0;

struct Enema {
    /// The channels in the order in which they fill, each with its course and the distance at which it begins (mm).
    parts: [(Channel, Course<3>, f32); 2],
    /// The length of the whole bowel (mm).
    length: f32,
}

/// Builds the part for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height);
    let mut still = Plate::new(view);
    soft(&mut still);
    anatomy::spine(&mut still, 16, 22, 0.8);
    chest::ribs(&mut still, 8, 12, 0.7);
    pelvis::pelvis(&mut still, 0.72);
    tip(&mut still);
    let whole = Course::new(smooth(&BOWEL, 6.0));
    let length = whole.length();
    let parts = [(0.0, CUT), (CUT, length)].map(|(from, to)| {
        let course = Course::new(whole.between(from, to));
        let channel = Channel::new(&view, course.line(), 1.3);
        let channel = if to < length { channel.cut() } else { channel };
        (channel, course, from)
    });
    Part::new(still, Enema { parts, length })
}

/// Draws the soft tissue of trunk and hips, the psoas muscles and the liver.
fn soft(plate: &mut Plate) {
    let psoas = [
        [24.0, 410.0],
        [42.0, 480.0],
        [66.0, 560.0],
        [40.0, 570.0],
        [16.0, 500.0],
    ];
    for mirrored in [false, true] {
        plate.outline(&closed(&side(&psoas, mirrored), 5.0), 0.03, 6.0);
    }
    let half = [
        [152.0, 330.0],
        [148.0, 420.0],
        [150.0, 480.0],
        [170.0, 560.0],
        [188.0, 640.0],
        [194.0, 720.0],
        [196.0, 900.0],
    ];
    plate.outline(&closed(&symmetric(&half), 8.0), 0.23, 2.5);
    let liver = [
        [-142.0, 330.0],
        [40.0, 340.0],
        [20.0, 390.0],
        [-50.0, 440.0],
        [-112.0, 480.0],
        [-138.0, 466.0],
    ];
    plate.outline(&closed(&liver, 5.0), 0.05, 6.0);
}

/// Draws the enema tip.
fn tip(plate: &mut Plate) {
    let tube = [[2.0, 812.0], [0.0, 780.0], [0.0, 748.0]];
    line(plate, &tube, 3.2, 0.3, 1.0);
    line(plate, &tube, 1.6, -0.14, 0.8);
}

impl Motion for Enema {
    fn paint(&self, plate: &mut Plate, t: f32) {
        let front = glide(t, BEGINS, ENDS) * (self.length + CAECUM + 4.0) - 4.0;
        for (channel, course, before) in &self.parts {
            channel.pour(plate, |along| {
                let at = before + along;
                let fill = filled(at, front, 26.0);
                // The bowel widens a little more after the front has passed.
                let swell = 0.86 + 0.14 * ramp(front - at, 0.0, 260.0);
                let [_, _, radius] = course.at(along);
                haustra(at, radius, fill * swell, BARIUM * fill)
            });
        }
    }
}

/// The lumen at `at` (mm from the anus): smooth in the rectum, with ever deeper haustra farther up.
fn haustra(at: f32, radius: f32, open: f32, dense: f32) -> Lumen {
    let deep = 0.34 * ((at - 150.0) / 220.0).clamp(0.0, 1.0);
    let pitch = 24.0 + 0.010 * at;
    let sac = |shift: f32| {
        let wave = ((at / pitch + shift) * std::f32::consts::PI).sin().abs();
        1.0 - deep * (1.0 - wave.powf(0.55))
    };
    let (left, right) = (sac(0.0), sac(0.42));
    let fold = 1.0 - 0.30 * deep / 0.34 * (1.0 - left.min(right));
    Lumen {
        left: radius * open * left,
        right: radius * open * right,
        dense: dense * fold,
    }
}
