//! The instruments that open a narrowed artery: guide wire, balloon catheter, stent.
//!
//! A balloon-expandable stent comes folded on its balloon between two markers; the balloon opens it against the wall
//! and is pulled back, the stent stays (Aggarwal et al., Vasc Health Risk Manag 2016).

use super::curve::{Course, stroke};
use super::mask::Profile;
use super::plate::Plate;

/// The rings of the stent, and the points of the zigzag of each ring.
const RINGS: usize = 10;
const POINTS: usize = 14;
/// The length of stent and balloon (mm).
pub(crate) const STENT_MM: f32 = 30.0;
pub(crate) const BALLOON_MM: f32 = 34.0;
/// The radius of the folded stent and of the folded balloon (mm).
const FOLDED: f32 = 1.25;
const WRAPPED: f32 = 1.0;

/// The radius of an instrument at a distance from its middle (mm to mm).
type Radius<'a> = &'a dyn Fn(f32) -> f32;

/// Draws a guide wire with a soft curved tip, from the start of the course to `reach` (mm).
pub(crate) fn wire(plate: &mut Plate, course: &Course<3>, reach: f32) {
    if reach <= 1.0 {
        return;
    }
    let mut path = stroke(&course.between(0.0, reach), 0.42, 0.9);
    let ([hx, hy], [x, y, _]) = (course.heading(reach), course.at(reach));
    // The tip is a small hook, so that it does not hurt the wall of the artery.
    for step in 1..=7 {
        let turn = step as f32 * 0.36;
        let (ahead, aside) = (1.7 * turn.sin(), 1.7 * (1.0 - turn.cos()));
        let (x, y) = (x + hx * ahead - hy * aside, y + hy * ahead + hx * aside);
        path.push([x, y, 0.42, 0.9]);
    }
    plate.strokes(&[&path], Profile::Flat, 0.3);
}

/// Draws a balloon catheter. The middle of the balloon is at `middle` along the course (mm), `share` (0 to 1) is how
/// full of contrast it is.
pub(crate) fn balloon(
    plate: &mut Plate,
    course: &Course<3>,
    middle: f32,
    share: f32,
    radius: Radius,
) {
    let (from, to) = (middle - BALLOON_MM / 2.0, middle + BALLOON_MM / 2.0);
    let shaft = stroke(&course.between(0.0, to + 3.0), 0.75, 0.34);
    plate.strokes(&[&shaft], Profile::Flat, 0.4);
    let skin = course.between(from, to);
    if skin.len() > 1 {
        let count = 36;
        let body: Vec<_> = (0..=count)
            .map(|i| {
                let aside = (i as f32 / count as f32 - 0.5) * BALLOON_MM;
                let end = (BALLOON_MM / 2.0 - aside.abs()) / 4.0;
                let round = (1.0 - (1.0 - end.clamp(0.0, 1.0)).powi(2)).sqrt();
                let wide = WRAPPED + (radius(aside) - WRAPPED).max(0.0) * round;
                let [x, y, _] = course.at(middle + aside);
                [x, y, wide, 0.12 + 0.75 * share]
            })
            .filter(|s| s[3] > 0.0)
            .collect();
        plate.strokes(&[&body], Profile::Round, 0.5);
    }
    for end in [from + 1.0, to - 1.0] {
        if end > 1.0 {
            let mark = stroke(&course.between(end - 0.7, end + 0.7), 0.95, 1.3);
            plate.strokes(&[&mark], Profile::Flat, 0.3);
        }
    }
}

/// Draws the stent, rings of zigzag wire, with its middle at `middle` along the course (mm).
pub(crate) fn stent(plate: &mut Plate, course: &Course<3>, middle: f32, radius: Radius) {
    let rings = (0..RINGS).map(|ring| zigzag(course, middle, ring, radius));
    let links = (0..4).flat_map(|link| links(course, middle, link, radius));
    let wires: Vec<_> = rings.chain(links).collect();
    let paths: Vec<&[[f32; 4]]> = wires.iter().map(|wire| &wire[..]).collect();
    plate.strokes(&paths, Profile::Flat, 0.3);
}

/// The distance of a ring from the middle of the stent (mm).
fn place(ring: usize) -> f32 {
    ((ring as f32 + 0.5) / RINGS as f32 - 0.5) * STENT_MM
}

/// A point on the stent's wall at the angle `turn` (radians) around it. The far side is a little fainter.
fn wall(course: &Course<3>, middle: f32, aside: f32, turn: f32, radius: Radius) -> [f32; 4] {
    let [x, y, _] = course.at(middle + aside);
    let [hx, hy] = course.heading(middle + aside);
    let out = radius(aside).max(FOLDED) * turn.sin();
    let amount = 0.5 + 0.16 * turn.cos();
    [x - hy * out, y + hx * out, 0.2, amount]
}

/// The wire of one ring.
fn zigzag(course: &Course<3>, middle: f32, ring: usize, radius: Radius) -> Vec<[f32; 4]> {
    let half = 0.42 * STENT_MM / RINGS as f32;
    let steps = POINTS * 2;
    let point = |step: usize| {
        let turn = step as f32 / steps as f32 * std::f32::consts::TAU;
        // Every second step is the middle of a strut.
        let side = match (step + 2 * (ring % 2)) % 4 {
            0 => 1.0,
            2 => -1.0,
            _ => 0.0,
        };
        wall(course, middle, place(ring) + side * half, turn, radius)
    };
    (0..=steps).map(point).collect()
}

/// The wires that connect the rings at one of the four angles around the stent.
fn links(course: &Course<3>, middle: f32, link: usize, radius: Radius) -> Vec<Vec<[f32; 4]>> {
    let turn = (link as f32 + 0.5) / 4.0 * std::f32::consts::TAU;
    let gap = STENT_MM / RINGS as f32;
    let join = |ring: usize| {
        let from = place(ring) + 0.4 * gap;
        let to = place(ring) + 0.62 * gap;
        vec![
            wall(course, middle, from, turn, radius),
            wall(course, middle, to, turn, radius),
        ]
    };
    (0..RINGS.saturating_sub(1)).map(join).collect()
}
