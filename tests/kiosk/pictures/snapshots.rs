//! Films at fixed times, compared with coarse grids of brightness in `frames.txt`.
//!
//! `KIOSK_SNAPSHOTS=write cargo test --test kiosk pictures::snapshots` writes the file anew. Review
//! the films and the diff of the file before you commit it.

use std::fmt::Write;
use std::path::PathBuf;

use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::Painter;

use super::films::{SIZE, brightness, moments, painter};

/// Cells in a row of a grid, and rows.
const CELLS: usize = 8;

/// The largest allowed difference of a cell, of 255.
const TOLERANCE: i32 = 6;

/// The mean brightness of the cells of a frame.
fn grid(painter: &mut Painter, t: f32) -> Vec<i32> {
    let light = brightness(painter.frame(t));
    let (width, height) = SIZE;
    let mut sums = vec![0.0_f32; CELLS * CELLS];
    for (index, value) in light.iter().enumerate() {
        let (x, y) = (index % width, index / width);
        sums[y * CELLS / height * CELLS + x * CELLS / width] += value;
    }
    let pixels = (width * height / (CELLS * CELLS)) as f32;
    sums.iter()
        .map(|sum| (sum / pixels).round() as i32)
        .collect()
}

/// The name and time, and the current grid, of every film at its tested times.
fn now() -> Vec<(String, Vec<i32>)> {
    let mut all = Vec::new();
    for film in film::all() {
        let mut painter = painter(film);
        let grids = moments(film).map(|t| (format!("{} {t:.1}", film.id), grid(&mut painter, t)));
        all.extend(grids);
    }
    all
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/kiosk/pictures/frames.txt")
}

/// Lines such as `heart 6.0: 12 13 …`.
fn parse(text: &str) -> Vec<(String, Vec<i32>)> {
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let parsed = lines.map(|line| {
        let (name, cells) = line.split_once(": ").unwrap_or((line, ""));
        let cells = cells.split_whitespace().map(|it| it.parse().unwrap_or(-1));
        (name.to_owned(), cells.collect())
    });
    parsed.collect()
}

fn write(all: &[(String, Vec<i32>)]) {
    let mut text = String::from(
        "# Mean brightness, 0 to 255, of 8 by 8 cells of each film at five moments, in s.\n",
    );
    for (name, cells) in all {
        let cells: Vec<_> = cells.iter().map(i32::to_string).collect();
        writeln!(text, "{name}: {}", cells.join(" ")).expect("a string takes all");
    }
    std::fs::write(path(), text).expect("the file of snapshots can be written");
}

/// The differences, in words.
fn differences(now: &[(String, Vec<i32>)], kept: &[(String, Vec<i32>)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, cells) in now {
        let Some((_, kept)) = kept.iter().find(|(other, _)| other == name) else {
            wrong.push(format!("{name} s: not in the file"));
            continue;
        };
        if kept.len() != cells.len() {
            wrong.push(format!("{name} s: {} cells in the file", kept.len()));
        }
        let off = cells
            .iter()
            .zip(kept)
            .filter(|(a, b)| (*a - *b).abs() > TOLERANCE);
        let (count, worst) = off.fold((0, 0), |(count, worst), (a, b)| {
            (count + 1, worst.max((a - b).abs()))
        });
        if count > 0 {
            wrong.push(format!(
                "{name} s: {count} cells changed, by up to {worst} of 255"
            ));
        }
    }
    let unknown = kept
        .iter()
        .filter(|(name, _)| !now.iter().any(|(it, _)| it == name));
    wrong.extend(unknown.map(|(name, _)| format!("{name} s: in the file, but no film's moment")));
    wrong
}

#[test]
fn films_look_as_they_were_kept() {
    let now = now();
    if std::env::var("KIOSK_SNAPSHOTS").is_ok_and(|it| it == "write") {
        write(&now);
    }
    let kept = std::fs::read_to_string(path()).unwrap_or_default();
    let wrong = differences(&now, &parse(&kept));
    assert!(
        wrong.is_empty(),
        "films differ from tests/kiosk/pictures/frames.txt. If the change is meant, look at the films, then \
        run: KIOSK_SNAPSHOTS=write cargo test --test kiosk pictures::snapshots\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_change_is_told() {
    let kept = vec![
        ("a 1.0".to_owned(), vec![10, 20]),
        ("b 1.0".to_owned(), vec![1, 2]),
    ];
    let changed = vec![
        ("a 1.0".to_owned(), vec![10, 27]),
        ("c 1.0".to_owned(), vec![1, 2]),
    ];
    assert_eq!(differences(&kept, &kept), Vec::<String>::new());
    assert_eq!(
        differences(&changed, &kept).len(),
        3,
        "a changed, a new and a lost one"
    );
}
