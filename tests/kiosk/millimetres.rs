//! Sizes on the glass: letters as high, and touch targets as large and as far apart, as people need
//! them, on screens from 10 to 43 inches.

use fluoroscopy_kiosk::theme::{BODY, Physical, Scale};
use iced::Size;

use crate::layout::tour::Tour;

/// Screens: diagonal in inches, width in mm, size in px.
const SCREENS: [(&str, f32, Size); 7] = [
    ("10.1", 217.0, Size::new(1280.0, 800.0)),
    ("13.3", 294.0, Size::new(1920.0, 1080.0)),
    ("15.6", 344.0, Size::new(1366.0, 768.0)),
    ("21.5", 476.0, Size::new(1920.0, 1080.0)),
    ("21.5 upright", 268.0, Size::new(1080.0, 1920.0)),
    ("27", 597.0, Size::new(1920.0, 1080.0)),
    ("43", 941.0, Size::new(1920.0, 1080.0)),
];

/// Walks all screens and panels at a text size, and tells what is too small, too near, cut or over
/// something else.
fn faults(tag: &str, width_mm: f32, window: Size, text_size: u8) -> Vec<String> {
    let mut tour = Tour::on_screen(tag, None, window, text_size, Some(width_mm));
    if text_size == 2 {
        tour.everywhere();
    } else {
        tour.hardest();
    }
    tour.panels();
    tour.faults
}

fn assert_whole(tag: &str) {
    let mut all = Vec::new();
    for (_, width_mm, window) in SCREENS {
        for text_size in [2, 5] {
            all.extend(faults(tag, width_mm, window, text_size));
        }
    }
    let count = all.len();
    assert!(all.is_empty(), "{count} faults:\n{}", all.join("\n"));
}

#[test]
fn targets_are_15_mm_and_5_mm_apart_in_english() {
    assert_whole("en");
}

#[test]
fn targets_are_15_mm_and_5_mm_apart_in_arabic() {
    assert_whole("ar");
}

#[test]
fn targets_are_15_mm_and_5_mm_apart_in_hindi() {
    assert_whole("hi");
}

/// Height of a capital H of Atkinson Hyperlegible Next, in parts of the text's size.
const CAPITAL: f32 = 0.668;

#[test]
fn letters_are_as_high_as_the_distance_asks() {
    for (name, width_mm, window) in SCREENS {
        for viewing_distance_mm in [300.0_f32, 500.0, 700.0] {
            let px_per_mm = window.width / width_mm;
            let physical = Physical {
                px_per_mm,
                viewing_distance_mm,
            };
            let scale = Scale::new(window, 2, Some(physical));
            let capital = scale.text(BODY) * CAPITAL / px_per_mm;
            let asked = viewing_distance_mm * 0.7_f32.to_radians().tan();
            assert!(
                capital + 0.01 >= asked.max(4.8),
                "{name} inches at {viewing_distance_mm} mm: {capital} mm"
            );
            let label = scale.label(0.0) * CAPITAL / px_per_mm;
            assert!(
                label + 0.01 >= 4.8,
                "{name} inches: the smallest label is {label} mm"
            );
        }
    }
}

#[test]
fn a_screen_that_nobody_measured_has_96_dots_to_the_inch() {
    let dot = 25.4 / 96.0;
    for window in crate::help::SIZES
        .into_iter()
        .chain([Size::new(1024.0, 768.0)])
    {
        let scale = Scale::new(window, 2, None);
        let capital = scale.text(BODY) * CAPITAL * dot;
        assert!(capital + 0.01 >= 4.8, "{window:?}: {capital} mm");
        assert!(scale.target(0.0) * dot >= 15.0, "{window:?}");
        assert!(scale.apart(0.0) * dot >= 5.0, "{window:?}");
    }
}
