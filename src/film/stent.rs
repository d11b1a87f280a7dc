//! "catheter-stent": a narrow pelvic artery is opened with a stent.
//!
//! The aorta divides at the 4th lumbar vertebra into the common iliac arteries, each about 4 cm long and 1 cm wide
//! (anatomic.us, common iliac artery; treatment after Aggarwal et al., Vasc Health Risk Manag 2016). Dye shows the
//! narrow place; a wire from the groin passes it; a balloon carries the folded stent there and opens it; the balloon
//! is removed, the stent stays.

use super::anatomy;
use super::channel::{Channel, Lumen};
use super::curve::{Course, closed, ramp, smooth};
use super::mask::{Mask, Profile};
use super::model::{Motion, Part};
use super::pelvis;
use super::plate::Plate;
use super::stent_tools as tools;
use super::view::View;

/// What the film shows (left, top, width, height in mm).
const FIELD: [f32; 4] = [-78.0, 492.0, 136.0, 119.0];

/// The aorta down into the patient's right common iliac and external iliac artery (x, y, radius in mm).
const RIGHT: [[f32; 3]; 8] = [
    [6.0, 450.0, 8.4],
    [5.0, 490.0, 8.2],
    [3.0, 516.0, 7.8],
    [-7.0, 534.0, 5.2],
    [-20.0, 554.0, 4.7],
    [-32.0, 576.0, 4.5],
    [-45.0, 602.0, 4.2],
    [-60.0, 640.0, 4.0],
];
/// The same on the left.
const LEFT: [[f32; 3]; 8] = [
    [6.0, 450.0, 8.4],
    [5.0, 490.0, 8.2],
    [4.0, 516.0, 7.8],
    [14.0, 534.0, 5.2],
    [27.0, 556.0, 4.8],
    [37.0, 578.0, 4.5],
    [45.0, 602.0, 4.2],
    [58.0, 640.0, 4.0],
];
/// The internal iliac and a lumbar artery on each side: x, y, radius, and the distance from the fork (mm).
const BRANCHES: [&[[f32; 4]]; 4] = [
    &[
        [-26.0, 564.0, 2.6, 0.0],
        [-24.0, 584.0, 2.4, 12.0],
        [-18.0, 604.0, 2.2, 30.0],
        [-18.0, 630.0, 2.0, 50.0],
    ],
    &[
        [33.0, 568.0, 2.7, 0.0],
        [29.0, 588.0, 2.5, 14.0],
        [23.0, 606.0, 2.2, 32.0],
        [22.0, 632.0, 2.0, 50.0],
    ],
    &[
        [9.0, 506.0, 1.0, -58.0],
        [20.0, 508.0, 0.8, -48.0],
        [34.0, 518.0, 0.5, -30.0],
    ],
    &[
        [0.0, 505.0, 1.0, -58.0],
        [-12.0, 507.0, 0.8, -48.0],
        [-27.0, 516.0, 0.5, -30.0],
    ],
];
/// The positions of the stenosis (the narrow place) and of the fork (mm along the arteries).
const STENOSIS: f32 = 106.0;
const FORK: f32 = 122.0;
/// The radius of the opened stent (mm), and the share of the artery that is open at the stenosis before.
const OPEN: f32 = 4.5;
const LEFT_OPEN: f32 = 0.2;
/// When dye is injected first, and again after the treatment (s).
const BEFORE: f32 = 0.3;
const AFTER: f32 = 11.4;

struct Stenting {
    right: (Channel, Course<3>),
    left: (Channel, Course<3>),
    /// The right artery from the groin upwards, the way of wire and balloon.
    inwards: Course<3>,
    branches: Vec<Vec<[f32; 4]>>,
}

/// Builds the film for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height);
    let mut still = Plate::new(view);
    let trunk = [
        [-190.0, 400.0],
        [190.0, 400.0],
        [200.0, 720.0],
        [-200.0, 720.0],
    ];
    still.outline(&closed(&trunk, 10.0), 0.2, 6.0);
    anatomy::spine(&mut still, 19, 22, 0.62);
    pelvis::pelvis(&mut still, 0.55);
    for [x, y, rx, ry] in [
        [-58.0, 520.0, 16.0, 10.0],
        [44.0, 508.0, 15.0, 9.0],
        [6.0, 596.0, 15.0, 8.0],
        [-60.0, 584.0, 10.0, 14.0],
    ] {
        anatomy::oval(&mut still, [x, y], [rx, ry], -0.03, 7.0);
    }
    let vessel = |knots: &[[f32; 3]]| {
        let course = Course::new(smooth(knots, 3.0));
        (Channel::new(&view, course.line(), 0.7), course)
    };
    let (right, left) = (vessel(&RIGHT), vessel(&LEFT));
    let upwards: Vec<_> = right.1.line().iter().rev().copied().collect();
    let branches = BRANCHES.iter().map(|knots| smooth(knots, 2.0)).collect();
    let motion = Stenting {
        right,
        left,
        inwards: Course::new(upwards),
        branches,
    };
    Part::new(still, motion)
}

/// How far (0 to 1) the balloon has opened the stent at `t` (s).
fn opened(t: f32) -> f32 {
    ramp(t, 6.3, 8.4)
}

/// The share of the artery that is open at `along` (mm) when the stent is `open` (0 to 1).
fn free(along: f32, open: f32) -> f32 {
    let hump = |at: f32, wide: f32| (-((along - at) / wide).powi(2)).exp();
    let tight = (1.0 - LEFT_OPEN) * hump(STENOSIS, 7.5) + 0.22 * hump(STENOSIS - 13.0, 6.0);
    1.0 - tight.min(1.0 - LEFT_OPEN) * (1.0 - open)
}

/// How full of dye (0 to 1) the arteries are at `along` (mm) and `t` (s). Past the stenosis it is late and thin.
fn dye(t: f32, along: f32, hindered: bool) -> f32 {
    let flow = |start: f32, speed: f32, long: f32| ramp((t - start) * speed, along, along + long);
    let slow = ((along - STENOSIS) / 14.0).clamp(0.0, 1.0);
    let drag = if hindered { 1.0 } else { 0.0 };
    let first = flow(BEFORE + 0.9 * drag * slow, 105.0, 45.0) * (1.0 - 0.55 * drag * slow);
    let from = 2.5 + along / 300.0 + 0.4 * drag * slow;
    let to = 3.6 + along / 300.0 + 0.5 * drag * slow;
    first * (1.0 - ramp(t, from, to)) + flow(AFTER, 118.0, 45.0)
}

impl Motion for Stenting {
    fn paint(&self, plate: &mut Plate, t: f32) {
        self.blood(plate, t);
        let length = self.inwards.length();
        let site = length - STENOSIS;
        let out = ramp(t, 9.3, 10.7);
        let wire = (ramp(t, 3.0, 4.5) * (length - 52.0)) * (1.0 - ramp(t, 10.2, 11.2));
        tools::wire(plate, &self.inwards, wire);
        let there = ramp(t, 4.3, 5.9);
        let open = opened(t);
        let expansion = |aside: f32| {
            // The ends open first, the stenosis last.
            let waist = (-(aside / 6.5).powi(2)).exp();
            OPEN * (open * 1.25
                - 0.25 * waist * (4.0 * open * (1.0 - open))
                - 0.45 * waist * (1.0 - open))
                .clamp(0.0, 1.0)
        };
        let travel = site * there - 24.0 * (1.0 - there);
        if there > 0.0 {
            tools::stent(plate, &self.inwards, travel, &expansion);
        }
        if there > 0.0 && out < 1.0 {
            let full = open * (1.0 - ramp(t, 8.7, 9.4));
            let place = travel - out * (site + 30.0);
            tools::balloon(plate, &self.inwards, place, full, &|aside| {
                expansion(aside) * full.sqrt()
            });
        }
    }
}

impl Stenting {
    /// Draws the arteries, faintly, and the dye in them.
    fn blood(&self, plate: &mut Plate, t: f32) {
        let (view, open) = (plate.view, opened(t));
        let thin = self.branches.iter().map(|branch| {
            let hindered = branch.first().is_some_and(|s| s[0] < -20.0) && t < AFTER;
            let sample = |&[x, y, radius, far]: &[f32; 4]| {
                let amount = radius * (0.02 + 0.3 * dye(t, FORK + far, hindered));
                [x, y, radius, amount]
            };
            branch.iter().map(sample).collect::<Vec<_>>()
        });
        let thin: Vec<_> = thin.collect();
        let paths: Vec<&[[f32; 4]]> = thin.iter().map(|branch| &branch[..]).collect();
        let mut mask = Mask::new(view.around([(-10.0, 550.0, 130.0)].into_iter()));
        mask.draw(&view, &paths, Profile::Round, 0.9 * view.scale);
        for ((channel, course), right) in [(&self.right, true), (&self.left, false)] {
            let shut = if right { open } else { 1.0 };
            channel.join(&mut mask, &view, |along| {
                let [_, _, radius] = course.at(along);
                let dense = 0.085 + 1.5 * dye(t, along, right && t < AFTER);
                Lumen::round(radius * free(along, shut), dense * (radius / 6.0).sqrt())
            });
        }
        plate.add(&mask, 1.0);
    }
}
