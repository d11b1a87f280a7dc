//! "pictures": what the team's screen shows in an upper GI exam: stomach and duodenum.
//!
//! Levels after Gray's Anatomy (1918) and UNC, "Stomach and Duodenum": pylorus and bulb at the 1st lumbar vertebra,
//! the second part of the duodenum down the right of the spine at the 2nd, the third across at the 3rd, the fourth up
//! to the left of the 2nd; then the jejunum with its feathery folds. Waves run down the stomach about three times a
//! minute, here faster; with each the pylorus lets a little through.

use super::anatomy;
use super::channel::{Channel, Lumen, filled};
use super::chest;
use super::curve::{Course, ramp, smooth};
use super::model::{Motion, Part};
use super::plate::Plate;
use super::trunk;
use super::view::View;

/// What the film shows (left, top, width, height in mm).
const FIELD: [f32; 4] = [-122.0, 322.0, 272.0, 238.0];

/// The stomach from the fundus to the pylorus (x, y, radius in mm).
const STOMACH: [[f32; 3]; 13] = [
    [84.0, 352.0, 8.0],
    [81.0, 358.0, 22.0],
    [78.0, 372.0, 29.0],
    [77.0, 392.0, 30.0],
    [76.0, 416.0, 28.0],
    [70.0, 440.0, 26.0],
    [57.0, 460.0, 24.0],
    [38.0, 472.0, 21.5],
    [18.0, 472.0, 18.5],
    [0.0, 463.0, 15.0],
    [-13.0, 452.0, 10.0],
    [-21.0, 443.0, 4.0],
    [-25.0, 439.0, 3.0],
];
/// The duodenum and the first jejunum (x, y, radius in mm).
const DUODENUM: [[f32; 3]; 20] = [
    [-25.0, 439.0, 3.0],
    [-29.5, 433.0, 11.5],
    [-37.0, 428.0, 9.5],
    [-45.0, 427.5, 6.2],
    [-52.0, 436.0, 8.5],
    [-55.0, 456.0, 9.5],
    [-56.0, 480.0, 10.0],
    [-50.0, 504.0, 10.5],
    [-32.0, 517.0, 10.5],
    [-6.0, 519.0, 10.0],
    [20.0, 513.0, 10.0],
    [38.0, 500.0, 10.0],
    [46.0, 496.0, 10.0],
    [60.0, 502.0, 10.5],
    [72.0, 516.0, 11.0],
    [92.0, 524.0, 11.0],
    [108.0, 514.0, 11.0],
    [114.0, 494.0, 11.0],
    [104.0, 476.0, 11.0],
    [108.0, 456.0, 11.0],
];
/// The time between two peristaltic waves (s), and their speed (mm/s).
const WAVES_S: f32 = 2.75;
const WAVE_MM_S: f32 = 24.0;
/// How much of the duodenum and jejunum fills (mm).
const REACHES: f32 = 330.0;

struct UpperGi {
    stomach: (Channel, Course<3>),
    duodenum: (Channel, Course<3>),
}

/// Builds the film for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height);
    let mut still = Plate::new(view);
    trunk::trunk(&mut still);
    anatomy::spine(&mut still, 12, 22, 0.8);
    chest::ribs(&mut still, 5, 12, 0.72);
    let organ = |knots: &[[f32; 3]]| {
        let course = Course::new(smooth(knots, 4.0));
        (Channel::new(&view, course.line(), 1.1), course)
    };
    let motion = UpperGi {
        stomach: organ(&STOMACH),
        duodenum: organ(&DUODENUM),
    };
    Part::new(still, motion)
}

impl Motion for UpperGi {
    fn paint(&self, plate: &mut Plate, t: f32) {
        let (channel, course) = &self.stomach;
        let length = course.length();
        let level = 500.0 - 132.0 * ramp(t, 0.2, 4.6);
        let space = |along: f32| {
            let [_, _, radius] = course.at(along);
            let strong = ((along - 55.0) / 90.0).clamp(0.0, 1.0);
            let (left, right) = (
                wave(t, along, length, strong),
                wave(t, along + 3.0, length, strong),
            );
            // The greater curvature (right of the course, to the foot) moves more than the lesser.
            (radius * (1.0 - 0.8 * left), radius * (1.0 - right))
        };
        channel.pour_level(
            plate,
            |along| {
                let (left, right) = space(along);
                let end = 1.0 - ramp(along, length - 5.0, length);
                Lumen {
                    left,
                    right,
                    dense: 1.5 * end * ((left + right) / 40.0).clamp(0.72, 1.1),
                }
            },
            |y| ((y - level) / 2.0 + 0.5).clamp(0.0, 1.0) * 0.90 + 0.10 * ramp(t, 0.5, 3.0),
        );
        self.small_bowel(plate, t);
    }
}

impl UpperGi {
    /// Draws the duodenum and the first jejunum, which fill in three gushes.
    fn small_bowel(&self, plate: &mut Plate, t: f32) {
        let (channel, course) = &self.duodenum;
        let gush = |start: f32, share: f32| share * ramp(t, start, start + 2.1);
        let front = REACHES * (gush(3.2, 0.22) + gush(5.2, 0.32) + gush(7.3, 0.46)) - 3.0;
        channel.pour(plate, |along| {
            let [_, _, radius] = course.at(along);
            let fill = filled(along, front, 16.0);
            // The bulb is smooth; beyond it are close circular folds of uneven depth.
            let folded = ((along - 24.0) / 24.0).clamp(0.0, 1.0);
            let uneven = 0.6 + 0.4 * (along * 0.37).sin() * (along * 0.113).cos();
            let turn = along * 1.15 + 1.4 * (along * 0.21).sin();
            let fold = uneven * (0.5 + 0.5 * turn.sin());
            let other = uneven * (0.5 + 0.5 * (turn + 1.1).sin());
            let squeeze = 0.16 * folded * (0.5 + 0.5 * (along * 0.09 - t * 2.0).sin());
            let open = radius * fill * (1.0 - squeeze);
            let pylorus = if along < 5.0 {
                0.5 + 0.5 * (front / 40.0).clamp(0.0, 1.0)
            } else {
                1.0
            };
            let side = |fold: f32| open * pylorus * (1.0 - 0.17 * folded * fold);
            Lumen {
                left: side(fold),
                right: side(other),
                dense: fill * (1.15 - 0.3 * folded * fold),
            }
        });
    }
}

/// How deep the peristaltic waves dent the wall of the stomach (0 to 1) at `along` (mm).
fn wave(t: f32, along: f32, length: f32, strong: f32) -> f32 {
    let gap = WAVES_S * WAVE_MM_S;
    let place = (along - t * WAVE_MM_S).rem_euclid(gap) - gap / 2.0;
    let near_end = ((length - 6.0 - along) / 14.0).clamp(0.0, 1.0);
    0.44 * strong * near_end * (-(place / 8.5).powi(2)).exp()
}
