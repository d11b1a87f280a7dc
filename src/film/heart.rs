//! "heart": a catheter comes up through the aorta; dye fills the left coronary artery and washes out.
//!
//! Seen from the front, the view that shows the left main artery best (AccessCardiology, coronary angiography). From
//! the groin the catheter runs up the descending aorta left of the spine, over the arch, down to the root; its
//! preshaped tip turns into the left ostium. The left main artery divides into the anterior descending artery, with
//! diagonals and septals, which runs to the apex, and the circumflex with its marginals. A left main artery is about
//! 4.5 mm wide, the anterior descending 3.7 (Dodge et al., Circulation 1992, doi 10.1161/01.cir.86.1.232).

use super::anatomy;
use super::chest;
use super::coronaries::{CATHETER, HEART, TREE};
use super::curve::{Course, closed, glide, lengths, pulse, smooth, stroke};
use super::heart_beat::{moved, squeeze};
use super::mask::{Mask, Profile};
use super::model::{Motion, Part};
use super::plate::Plate;
use super::trunk;
use super::view::View;

/// What the film shows (left, top, width, height in mm).
const FIELD: [f32; 4] = [-84.0, 170.0, 206.0, 180.25];

/// When the dye is injected, and for how long the arteries stay full of it (s).
const PUSHED: f32 = 5.0;
const FULL: f32 = 3.0;
/// The speed of the dye along the arteries (mm/s), slower than in life.
const SPEED: f32 = 75.0;
/// The amount of dye per mm of an artery's width.
const DYE: f32 = 0.46;

struct CoronaryAngiogram {
    catheter: Course<2>,
    /// The samples of each artery: x, y, radius, distance from the ostium (mm).
    tree: Vec<Vec<[f32; 4]>>,
}

/// Builds the film for frames of `width` by `height` px.
pub(crate) fn part(width: usize, height: usize) -> Part {
    let view = View::fit(FIELD, width, height);
    let mut still = Plate::new(view);
    trunk::body(&mut still);
    trunk::air(&mut still);
    trunk::belly(&mut still);
    anatomy::spine(&mut still, 7, 17, 0.75);
    chest::ribs(&mut still, 2, 11, 0.62);
    aorta(&mut still);
    let tree = TREE.iter().map(|(start, knots)| {
        let line = smooth(knots, 2.0);
        let far = lengths(&line);
        let samples = line.iter().zip(far);
        samples
            .map(|(s, along)| [s[0], s[1], s[2], start + along])
            .collect()
    });
    let motion = CoronaryAngiogram {
        catheter: Course::new(smooth(&CATHETER, 2.0)),
        tree: tree.collect(),
    };
    Part::new(still, motion)
}

/// Draws the faint shadow of the aortic arch.
fn aorta(plate: &mut Plate) {
    let arch = [
        [-6.0, 238.0, 15.0, 0.05],
        [-9.0, 210.0, 15.0, 0.05],
        [4.0, 190.0, 14.0, 0.05],
        [22.0, 196.0, 12.5, 0.05],
        [28.0, 224.0, 12.0, 0.05],
        [27.0, 300.0, 11.0, 0.04],
        [23.0, 420.0, 10.0, 0.04],
    ];
    plate.strokes(&[&smooth(&arch, 4.0)], Profile::Round, 5.0);
}

/// How full of dye (0 to 1) an artery is `far` mm from the ostium at `t` (s).
fn dye(t: f32, far: f32) -> f32 {
    let late = PUSHED + far / SPEED;
    pulse(
        t,
        (late, late + 0.7),
        (late + FULL - 0.6, late + FULL + 1.7),
    )
}

impl Motion for CoronaryAngiogram {
    fn paint(&self, plate: &mut Plate, t: f32) {
        let drawn = squeeze(t);
        let outline = HEART.map(|place| moved(place, drawn));
        plate.outline(&closed(&outline, 5.0), 0.12, 3.2);
        self.blush(plate, t, drawn);
        let sample = |s: &[f32; 4]| {
            let [x, y] = moved([s[0], s[1]], drawn);
            [x, y, s[2], (DYE * 2.0 * s[2] + 0.16) * dye(t, s[3])]
        };
        let tree = self.tree.iter();
        let dyed = tree.map(|branch| branch.iter().map(sample).collect::<Vec<_>>());
        let dyed: Vec<_> = dyed.collect();
        if dyed.iter().flatten().any(|s| s[3] > 0.0) {
            let paths: Vec<&[[f32; 4]]> = dyed.iter().map(|branch| &branch[..]).collect();
            plate.strokes(&paths, Profile::Round, 0.5);
        }
        self.tube(plate, t, drawn);
    }
}

impl CoronaryAngiogram {
    /// Draws the catheter as far as it has come; its tip moves a little with the beat.
    fn tube(&self, plate: &mut Plate, t: f32, drawn: f32) {
        let tip = glide(t, 0.4, 4.4) * self.catheter.length();
        let part = self.catheter.between(0.0, tip);
        let count = part.len().max(1) as f32;
        let ride = |i: usize| 1.2 * drawn * ((i as f32 / count - 0.75) * 4.0).clamp(0.0, 1.0);
        let wall: Vec<_> = part
            .iter()
            .enumerate()
            .map(|(i, p)| [p[0] - 0.5 * ride(i), p[1] + ride(i), 1.15, 0.62])
            .collect();
        plate.strokes(&[&wall], Profile::Flat, 0.5);
        let inside = Mask::strokes(
            &plate.view,
            &[&stroke(&wall, 0.42, 0.22)],
            Profile::Flat,
            0.5,
        );
        plate.add(&inside, -1.0);
    }

    /// Draws the dye that flows back around the tip, and then its faint blush in the heart muscle.
    fn blush(&self, plate: &mut Plate, t: f32, drawn: f32) {
        let puff = 0.22 * pulse(t, (PUSHED, PUSHED + 0.6), (PUSHED + 0.9, PUSHED + 2.2));
        if puff > 0.0 {
            anatomy::oval(plate, [1.0, 238.0], [8.0, 6.0], puff, 6.0);
        }
        let (rise, fall) = ((PUSHED + 1.6, PUSHED + 3.8), (PUSHED + 4.2, PUSHED + 6.6));
        let cloud = 0.10 * pulse(t, rise, fall);
        if cloud > 0.0 {
            let muscle = [
                [22.0, 250.0],
                [48.0, 254.0],
                [74.0, 280.0],
                [86.0, 318.0],
                [76.0, 342.0],
                [44.0, 336.0],
                [16.0, 310.0],
            ];
            let muscle = muscle.map(|place| moved(place, drawn));
            plate.outline(&closed(&muscle, 5.0), cloud, 9.0);
        }
    }
}
