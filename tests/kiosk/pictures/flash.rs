//! No film flashes: WCAG 2.2, success criterion 2.3.1, three flashes or below threshold.
//!
//! A flash is a pair of opposing changes in relative luminance of 10 % or more of the full. At
//! most three of them may lie in any second.

use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::{Film, Painter};
use fluoroscopy_kiosk::image::Pixmap;

/// Frames a second.
const RATE: usize = 30;

/// Height of the frames, in px.
const HEIGHT: usize = 140;

/// The smallest change that counts, as a share of full luminance.
const CHANGE: f32 = 0.1;

/// The most flashes that are allowed in any second.
const MOST: usize = 3;

/// Relative luminance of each level of a colour's part, as WCAG defines it.
fn luminances() -> [f32; 256] {
    std::array::from_fn(|level| {
        let part = level as f32 / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    })
}

/// Mean luminance of the four quarters of a frame, and of the whole.
fn regions(image: &Pixmap, luminance: &[f32; 256]) -> [f32; 5] {
    let (width, height) = (image.width as usize, image.height as usize);
    let (mut sums, mut counts) = ([0.0_f32; 5], [0_u32; 5]);
    for (index, pixel) in image.rgba.chunks_exact(4).enumerate() {
        let [red, green, blue] = [0, 1, 2].map(|part| luminance[usize::from(pixel[part])]);
        let light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        let (right, lower) = (index % width * 2 >= width, index / width * 2 >= height);
        for region in [usize::from(right) + 2 * usize::from(lower), 4] {
            sums[region] += light;
            counts[region] += 1;
        }
    }
    std::array::from_fn(|region| sums[region] / counts[region].max(1) as f32)
}

/// The frames at which the luminance has changed direction by at least `CHANGE`.
fn swings(levels: &[f32]) -> Vec<usize> {
    let mut swings = Vec::new();
    let Some(&first) = levels.first() else {
        return swings;
    };
    let (mut low, mut high) = (first, first);
    // The direction of the last change.
    let mut rising = None;
    for (at, &level) in levels.iter().enumerate() {
        (low, high) = (low.min(level), high.max(level));
        let (up, down) = (level - low >= CHANGE, high - level >= CHANGE);
        if (up && rising != Some(true)) || (down && rising != Some(false)) {
            swings.push(at);
            rising = Some(up);
        }
        match rising {
            Some(true) if level >= high => low = level,
            Some(false) if level <= low => high = level,
            _ => {}
        }
    }
    swings
}

/// The largest number of flashes in any second.
fn flashes(levels: &[f32]) -> usize {
    let swings = swings(levels);
    let within = |from: usize| {
        swings
            .iter()
            .filter(move |&&at| at >= from && at < from + RATE)
    };
    swings
        .iter()
        .map(|&from| within(from).count() / 2)
        .max()
        .unwrap_or(0)
}

/// The regions of a film that flash too often.
fn faults(film: &'static Film) -> Vec<String> {
    let luminance = luminances();
    let mut painter = Painter::new(film, (HEIGHT as f32 * film.aspect) as usize, HEIGHT);
    let frames = (film.loop_s() * RATE as f32) as usize;
    let round: Vec<_> = (0..frames)
        .map(|at| regions(painter.frame(at as f32 / RATE as f32), &luminance))
        .collect();
    // Films loop: the transition from the end to the beginning counts too.
    let looped: Vec<_> = round.iter().chain(round.iter().take(RATE)).collect();
    let names = [
        "upper left",
        "upper right",
        "lower left",
        "lower right",
        "whole",
    ];
    let mut faults = Vec::new();
    for (region, name) in names.into_iter().enumerate() {
        let levels: Vec<f32> = looped.iter().map(|frame| frame[region]).collect();
        let count = flashes(&levels);
        if count > MOST {
            faults.push(format!("{}, {name}: {count} flashes in a second", film.id));
        }
    }
    faults
}

#[test]
fn no_film_flashes() {
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let films = film::all().iter().map(|film| scope.spawn(|| faults(film)));
        let films: Vec<_> = films.collect();
        let done = films
            .into_iter()
            .map(|it| it.join().expect("a film can be painted"));
        done.flatten().collect()
    });
    assert!(
        wrong.is_empty(),
        "films that flash; slow the change of brightness in src/film:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn flashes_are_counted() {
    let light = |frames_up: usize, height: f32| -> Vec<f32> {
        let is_up = |at: usize| at / frames_up % 2 == 1;
        (0..90)
            .map(|at| if is_up(at) { 0.2 + height } else { 0.2 })
            .collect()
    };
    assert_eq!(flashes(&light(3, 0.2)), 5, "5 times a second");
    assert_eq!(flashes(&light(5, 0.2)), 3, "3 times a second");
    assert_eq!(flashes(&light(15, 0.2)), 1, "once a second");
    assert_eq!(flashes(&light(3, 0.05)), 0, "too weak to count");
    let ramp: Vec<f32> = (0..90).map(|at| at as f32 / 90.0).collect();
    assert_eq!(
        (swings(&ramp).len(), flashes(&ramp)),
        (1, 0),
        "slowly brighter"
    );
}
