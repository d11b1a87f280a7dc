//! The seek bar of a film.

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::picture::seek_bar::ID;
use iced::Point;
use iced::keyboard::key::Named;

use super::{CARD, focus, key, language, node, offered, percent, stage};
use crate::help::{SIZES, is_due, tags};

/// The point of the bar for a share, 0 to 1, of the film. The thumb is 0.7 of the bar's height wide
/// and never leaves the bar, so that its centre moves on less than the width of the bar.
fn point(stage: &mut HeadlessKiosk, part: f32) -> Point {
    let bounds = node(stage, ID).bounds;
    let thumb = bounds.height * 0.7;
    let x = bounds.x + thumb / 2.0 + part * (bounds.width - thumb);
    Point::new(x, bounds.center_y())
}

/// Whether the position of a film is that of a finger on the bar.
fn is_near(percent: u8, part: f32) -> bool {
    (f32::from(percent) - part * 100.0).abs() <= 1.0
}

fn is_held(stage: &mut HeadlessKiosk, tag: &str) -> bool {
    offered(stage).starts_with(&language(tag).words("button-play"))
}

#[test]
fn a_touch_moves_time_and_holds_it() {
    let mut wrong = Vec::new();
    for tag in tags() {
        for (case, size) in SIZES.into_iter().enumerate() {
            if !is_due(&tag, case, SIZES.len()) {
                continue;
            }
            for hand in [HeadlessKiosk::tap, HeadlessKiosk::click] {
                let mut stage = stage(&tag, CARD, size);
                for part in [0.1, 0.25, 0.5, 0.9] {
                    let at = point(&mut stage, part);
                    hand(&mut stage, at);
                    let percent = percent(&mut stage);
                    if !is_near(percent, part) || !is_held(&mut stage, &tag) {
                        wrong.push(format!("{tag} {size:?}: at {percent} % after {part}"));
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "a touch of the bar must move the film and pause it: see src/picture/seek_bar.rs:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_finger_pulls_time_to_both_ends() {
    for tag in ["en", "ar"] {
        let mut stage = stage(tag, CARD, SIZES[1]);
        let anywhere = point(&mut stage, 0.3);
        stage.tap(anywhere);
        let [left, middle, right] = [0.0, 0.5, 1.0].map(|part| point(&mut stage, part));
        for (from, to, expected) in [
            (left, middle, 50),
            (middle, right, 100),
            (right, left, 0),
            // A finger may leave the bar, horizontally and vertically.
            (middle, Point::new(right.x + 300.0, right.y), 100),
            (middle, Point::new(left.x - 300.0, left.y), 0),
            (left, Point::new(middle.x, middle.y - 200.0), 50),
        ] {
            stage.drag(from, to);
            assert_eq!(
                percent(&mut stage),
                expected,
                "{tag}: from {from:?} to {to:?}"
            );
            assert!(is_held(&mut stage, tag), "{tag}: it plays after the pull");
        }
    }
}

#[test]
fn a_touch_beside_the_bar_moves_nothing() {
    let mut stage = stage("en", CARD, SIZES[1]);
    let middle = point(&mut stage, 0.5);
    stage.tap(middle);
    let to = point(&mut stage, 0.9);
    stage.drag(Point::new(2.0, 2.0), to);
    assert_eq!(percent(&mut stage), 50, "pulled from elsewhere");
}

#[test]
fn arrow_keys_move_time_by_a_twentieth() {
    // The bar is not mirrored for right-to-left languages, because films are not.
    for tag in ["en", "ar"] {
        let mut stage = stage(tag, CARD, SIZES[1]);
        let middle = point(&mut stage, 0.5);
        stage.tap(middle);
        focus(&mut stage, ID);
        assert_eq!(percent(&mut stage), 50, "{tag}: the focus moved time");
        for (named, expected) in [
            (Named::ArrowRight, 55),
            (Named::ArrowRight, 60),
            (Named::ArrowLeft, 55),
            (Named::ArrowLeft, 50),
            (Named::ArrowLeft, 45),
        ] {
            key(&mut stage, named);
            let bar = node(&mut stage, ID).node;
            assert_eq!(
                bar.role,
                Role::Slider { percent: expected },
                "{tag}: {named:?}"
            );
            assert!(bar.focused, "{tag}: {named:?} moved the focus");
        }
        for (named, end) in [(Named::ArrowLeft, 0), (Named::ArrowRight, 100)] {
            // At an end an arrow moves the focus on, to what stands there.
            focus(&mut stage, ID);
            (0..25).for_each(|_| key(&mut stage, named));
            assert_eq!(percent(&mut stage), end, "{tag}: {named:?} to the end");
        }
        assert!(is_held(&mut stage, tag), "{tag}: it plays");
    }
}

#[test]
fn up_and_down_move_the_focus_from_the_bar() {
    for named in [Named::ArrowUp, Named::ArrowDown, Named::Tab] {
        let mut stage = stage("en", CARD, SIZES[1]);
        let middle = point(&mut stage, 0.5);
        stage.tap(middle);
        focus(&mut stage, ID);
        key(&mut stage, named);
        let focused: Vec<_> = stage
            .walk()
            .into_iter()
            .filter(|it| it.node.focused)
            .collect();
        assert_eq!(focused.len(), 1, "{named:?}: one control has the focus");
        assert!(
            !node(&mut stage, ID).node.focused,
            "{named:?}: the focus stays"
        );
        assert_eq!(percent(&mut stage), 50, "{named:?} moved time");
    }
}

#[test]
fn the_bar_has_a_name_in_every_language() {
    for tag in tags() {
        let mut stage = stage(&tag, CARD, SIZES[1]);
        let name = node(&mut stage, ID).node.name();
        assert_eq!(name, language(&tag).words("film-bar"), "{tag}");
    }
}

#[test]
fn the_bar_stays_in_its_place_when_the_film_stops() {
    let mut wrong = Vec::new();
    for tag in tags() {
        for (case, size) in SIZES.into_iter().enumerate() {
            if !is_due(&tag, case, SIZES.len()) {
                continue;
            }
            let mut stage = stage(&tag, CARD, size);
            let before = node(&mut stage, ID).bounds;
            stage.tap(before.center());
            let after = node(&mut stage, ID).bounds;
            if before != after {
                wrong.push(format!("{tag} {size:?}: from {before:?} to {after:?}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "the bar moves under the finger:\n{}",
        wrong.join("\n")
    );
}
