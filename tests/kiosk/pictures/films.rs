//! The frames of the films: deterministic, never blank, and moving.

use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::{Film, Painter};
use fluoroscopy_kiosk::image::Pixmap;

/// Width and height of the tested frames, in px.
pub const SIZE: (usize, usize) = (320, 280);

/// The five tested times of a film, in s.
pub fn moments(film: &Film) -> [f32; 5] {
    [0.1, 0.3, 0.5, 0.7, 0.95].map(|part| (part * film.duration_s * 10.0).round() / 10.0)
}

pub fn painter(film: &'static Film) -> Painter {
    Painter::new(film, SIZE.0, SIZE.1)
}

/// The brightness of each pixel, 0 to 255.
pub fn brightness(image: &Pixmap) -> Vec<f32> {
    let pixels = image.rgba.chunks_exact(4);
    let mean = |it: &[u8]| it[..3].iter().map(|&part| f32::from(part)).sum::<f32>() / 3.0;
    pixels.map(mean).collect()
}

fn mean(values: &[f32]) -> f32 {
    values.iter().sum::<f32>() / values.len().max(1) as f32
}

/// The share of pixels, 0 to 1, that differ visibly.
fn changed(one: &Pixmap, other: &Pixmap) -> f32 {
    let (one, other) = (brightness(one), brightness(other));
    let pairs = one.iter().zip(&other);
    pairs.filter(|(a, b)| (*a - *b).abs() > 20.0).count() as f32 / one.len() as f32
}

fn report(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "correct the film in src/film:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_same_moment_has_the_same_bytes() {
    let mut wrong = Vec::new();
    for film in film::all() {
        let (mut one, mut other) = (painter(film), painter(film));
        let moments = moments(film);
        let first = moments.map(|t| one.frame(t).clone());
        // Backwards, and by another painter: a frame must not depend on the frames painted before
        // it.
        for (t, first) in moments.iter().zip(&first).rev() {
            if one.frame(*t) != first {
                wrong.push(format!("{} at {t} s: not the same again", film.id));
            }
            if other.frame(*t) != first {
                wrong.push(format!(
                    "{} at {t} s: not the same by a new painter",
                    film.id
                ));
            }
        }
    }
    report(&wrong);
}

#[test]
fn no_frame_is_blank() {
    let mut wrong = Vec::new();
    for film in film::all() {
        let mut painter = painter(film);
        let moments = moments(film)
            .into_iter()
            .chain([0.0, film.poster_s, film.duration_s]);
        for t in moments {
            let frame = painter.frame(t);
            let name = format!("{} at {t} s", film.id);
            if frame.rgba.len() != SIZE.0 * SIZE.1 * 4 {
                wrong.push(format!("{name}: {} bytes", frame.rgba.len()));
                continue;
            }
            if frame.rgba.chunks_exact(4).any(|pixel| pixel[3] != 255) {
                wrong.push(format!("{name}: lets through what lies behind it"));
            }
            let light = brightness(frame);
            let mean = mean(&light);
            let spread = light.iter().map(|it| (it - mean).powi(2)).sum::<f32>();
            let spread = (spread / light.len() as f32).sqrt();
            if !(25.0..=150.0).contains(&mean) || !(15.0..=90.0).contains(&spread) {
                wrong.push(format!(
                    "{name}: brightness {mean:.0}, contrast {spread:.0}"
                ));
            }
        }
    }
    report(&wrong);
}

#[test]
fn films_move() {
    let mut wrong = Vec::new();
    for film in film::all() {
        let mut painter = painter(film);
        let moments = moments(film);
        let frames = moments.map(|t| painter.frame(t).clone());
        for (index, pair) in frames.windows(2).enumerate() {
            let part = changed(&pair[0], &pair[1]);
            if part < 0.002 {
                let (from, to) = (moments[index], moments[index + 1]);
                let part = part * 100.0;
                wrong.push(format!(
                    "{}: {part:.2} % changes from {from} to {to} s",
                    film.id
                ));
            }
        }
    }
    report(&wrong);
}

#[test]
fn the_end_of_the_rest_leads_into_the_beginning() {
    let mut wrong = Vec::new();
    for film in film::all() {
        let mut painter = painter(film);
        let beginning = painter.frame(0.0).clone();
        let jump = changed(painter.frame(film.loop_s() - 0.01), &beginning);
        if jump > 0.002 {
            wrong.push(format!("{}: {:.1} % jumps", film.id, jump * 100.0));
        }
    }
    report(&wrong);
}

#[test]
fn the_poster_frame_shows_more_than_the_beginning() {
    let mut wrong = Vec::new();
    for film in film::all() {
        if !(0.0..=film.duration_s).contains(&film.poster_s) {
            wrong.push(format!("{}: {} s lies outside", film.id, film.poster_s));
        }
        let mut painter = painter(film);
        let beginning = painter.frame(0.0).clone();
        if changed(painter.frame(film.poster_s), &beginning) < 0.005 {
            wrong.push(format!("{}: looks like the beginning", film.id));
        }
    }
    report(&wrong);
}

#[test]
fn any_moment_and_any_size_can_be_painted() {
    for film in film::all() {
        for (width, height) in [(0, 0), (1, 300), (64, 64), (301, 17)] {
            let mut painter = Painter::new(film, width, height);
            for t in [
                f32::NAN,
                f32::INFINITY,
                -1.0,
                0.0,
                film.duration_s,
                film.loop_s(),
                1e9,
            ] {
                let frame = painter.frame(t);
                assert_eq!(
                    frame.rgba.len(),
                    (frame.width * frame.height * 4) as usize,
                    "{} at {t} s, {width} x {height}",
                    film.id
                );
            }
        }
    }
}
