//! The parts of a film on the screen: its clock, doubled frames, round corners.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::clock::{Clock, FRAME, SLOW_FRAME};
use fluoroscopy_kiosk::image::Pixmap;

fn after(start: Instant, seconds: f32) -> Instant {
    start + Duration::from_secs_f32(seconds)
}

fn near(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.01
}

#[test]
fn a_film_plays_rests_and_plays_again() {
    let start = Instant::now();
    for film in film::all() {
        assert!(
            film.rest_s >= 1.0,
            "{}: a rest of {} s",
            film.id,
            film.rest_s
        );
        let clock = Clock::play(start);
        let round = film.duration_s + film.rest_s;
        for (elapsed, moment) in [
            (0.0, 0.0),
            (film.duration_s / 2.0, film.duration_s / 2.0),
            (
                film.duration_s + film.rest_s / 2.0,
                film.duration_s + film.rest_s / 2.0,
            ),
            (round + 1.0, 1.0),
            (round * 3.0 + 2.0, 2.0),
        ] {
            let now = clock.moment(film, after(start, elapsed));
            assert!(
                near(now, moment),
                "{} after {elapsed} s: at {now} s",
                film.id
            );
        }
        let early = Clock::play(after(start, 5.0)).moment(film, start);
        assert!(
            near(early, 0.0),
            "{}: before it began: at {early} s",
            film.id
        );
    }
}

#[test]
fn a_film_that_is_held_stands() {
    let (start, film) = (Instant::now(), super::heart());
    let held = Clock::play(start).held(film, after(start, 4.0));
    for elapsed in [4.0, 5.0, 500.0] {
        let now = held.moment(film, after(start, elapsed));
        assert!(near(now, 4.0), "after {elapsed} s: at {now} s");
    }
    assert!(
        !held.is_playing() && held.next_frame(start).is_none(),
        "it asks for a frame"
    );
    let resting = Clock::play(start).held(film, after(start, film.duration_s + 1.0));
    assert_eq!(resting, Clock::Held(film.duration_s), "held while it rests");
    let poster = Clock::poster(film).moment(film, start);
    assert!(
        near(poster, film.poster_s),
        "the poster frame at {poster} s"
    );
    for (wild, moment) in [(-3.0, 0.0), (1000.0, film.duration_s)] {
        assert!(
            near(Clock::Held(wild).moment(film, start), moment),
            "pulled to {wild} s"
        );
    }
}

#[test]
fn a_film_goes_on_from_where_it_was_held() {
    let (start, film) = (Instant::now(), super::heart());
    let resumed = Clock::Held(3.0).resumed(film, start);
    assert!(resumed.is_playing(), "it does not play");
    let now = resumed.moment(film, after(start, 2.0));
    assert!(
        near(now, 5.0),
        "2 s after it was resumed at 3 s: at {now} s"
    );
    let again = Clock::Held(film.duration_s).resumed(film, start);
    let now = again.moment(film, after(start, 1.0));
    assert!(
        near(now, 1.0),
        "1 s after it was resumed at its end: at {now} s"
    );
}

/// When frames are due that are painted some milliseconds after they are.
fn due(clock: Clock, start: Instant, late_ms: &[u64]) -> Vec<Duration> {
    let mut now = start;
    let due = late_ms.iter().map_while(|late| {
        let due = clock.next_frame(now)?;
        now = due + Duration::from_millis(*late);
        Some(due - start)
    });
    due.collect()
}

#[test]
fn frames_that_are_painted_late_keep_even_gaps() {
    let start = Instant::now();
    let late = [0, 3, 20, 0, 11, 64, 1, 7, 33, 0];
    let once = Clock::once(super::heart(), start);
    for (clock, frame) in [(Clock::play(start), FRAME), (once, SLOW_FRAME)] {
        let due = due(clock, start, &late);
        assert_eq!(due.len(), late.len());
        for (count, due) in (1..).zip(due) {
            assert_eq!(due, frame * count, "frame {count}");
        }
    }
    // One that is very late takes the place of those that it has missed.
    let due = due(Clock::play(start), start, &[150, 0, 0]);
    assert_eq!(due, [1, 4, 5].map(|count| FRAME * count));
}

#[test]
fn a_film_that_plays_shows_fifteen_pictures_a_second() {
    let rate = 1.0 / FRAME.as_secs_f32();
    assert!((14.9..=15.1).contains(&rate), "{rate} pictures a second");
}

/// A grey image, given the brightness of each pixel, row by row.
fn grey<const WIDTH: usize>(rows: &[[u8; WIDTH]]) -> Pixmap {
    let levels = rows.iter().flatten();
    Pixmap {
        width: WIDTH as u32,
        height: rows.len() as u32,
        rgba: levels
            .flat_map(|&level| [level, level, level, 255])
            .collect(),
    }
}

#[test]
fn a_doubled_image_is_smooth() {
    assert_eq!(grey(&[[0, 255]]).doubled(), grey(&[[0, 64, 191, 255]; 2]));
    assert_eq!(
        grey(&[[0], [255]]).doubled(),
        grey(&[[0; 2], [64; 2], [191; 2], [255; 2]])
    );
    assert_eq!(
        grey(&[[77; 4]; 3]).doubled(),
        grey(&[[77; 8]; 6]),
        "one colour stays that colour"
    );
}

#[test]
fn a_doubled_image_keeps_colours_apart() {
    let (red, blue) = ([200, 0, 0, 255], [0, 0, 100, 255]);
    let image = Pixmap {
        width: 2,
        height: 1,
        rgba: [red, blue].concat(),
    };
    let large = image.doubled().rgba;
    assert_eq!(large[..4], red, "the left edge");
    assert_eq!(large[12..16], blue, "the right edge");
    assert_eq!(
        large[4..8],
        [150, 0, 25, 255],
        "between them, nearer to the left"
    );
}

#[test]
fn a_doubled_image_of_too_few_bytes_is_empty() {
    for (width, height, rgba) in [(2, 2, vec![1, 2, 3]), (0, 3, vec![]), (3, 0, vec![])] {
        let image = Pixmap {
            width,
            height,
            rgba,
        };
        assert_eq!(image.doubled(), Pixmap::new(width * 2, height * 2));
    }
}

/// The alpha of each pixel of a white square with round corners.
fn rounded(side: u32, radius: f32) -> Vec<u8> {
    let mut image = Pixmap::new(side, side);
    image.rgba.fill(255);
    image.round_corners(radius);
    let colors = image
        .rgba
        .chunks_exact(4)
        .all(|pixel| pixel[..3] == [255, 255, 255]);
    assert!(colors, "side {side}, radius {radius}: the colour changed");
    image.rgba.chunks_exact(4).map(|pixel| pixel[3]).collect()
}

#[test]
fn corners_are_round() {
    let (side, radius) = (100, 28.0);
    let alpha = rounded(side, radius);
    let at = |x: usize, y: usize| alpha[y * 100 + x];
    for (x, y) in [(0, 0), (99, 0), (0, 99), (99, 99)] {
        assert_eq!(at(x, y), 0, "the corner {x}, {y}");
    }
    for (x, y) in [
        (50, 0),
        (0, 50),
        (99, 50),
        (50, 99),
        (50, 50),
        (28, 0),
        (0, 28),
    ] {
        assert_eq!(at(x, y), 255, "{x}, {y} does not belong to a corner");
    }
    for y in 0..100 {
        for x in 0..100 {
            let mirrored = [at(99 - x, y), at(x, 99 - y), at(y, x)];
            assert!(
                mirrored.iter().all(|&it| it == at(x, y)),
                "{x}, {y}: not symmetric"
            );
        }
    }
    let gone: f32 = alpha.iter().map(|&it| 1.0 - f32::from(it) / 255.0).sum();
    // The area of the square around a circle, without the circle.
    let expected = (4.0 - std::f32::consts::PI) * radius * radius;
    assert!(
        (gone - expected).abs() < expected * 0.05,
        "{gone} px are gone, not {expected}"
    );
}

#[test]
fn any_radius_can_be_asked_for() {
    assert!(rounded(10, 0.0).iter().all(|&it| it == 255), "no radius");
    assert!(
        rounded(10, -4.0).iter().all(|&it| it == 255),
        "a negative radius"
    );
    for radius in [0.4, 5.0, 9.0, 500.0] {
        rounded(10, radius);
    }
    for side in [4, 0] {
        let mut without_bytes = Pixmap {
            width: side,
            height: side,
            rgba: Vec::new(),
        };
        without_bytes.round_corners(2.0);
    }
}
