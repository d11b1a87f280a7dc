//! The door to the staff panel: the touches in a corner, the PIN, and the wait after wrong ones.

use std::time::Instant;

use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::door;
use fluoroscopy_kiosk::door::{Corner, CornerGesture, RateLimit};
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::theme::{MARGIN, Scale};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, Rectangle, Size};

use super::{PIN, SECOND};
use crate::help::{SIZES, content, is_control, is_due, stage_with, tags};

#[test]
fn five_touches_in_the_corner_within_five_seconds_are_a_knock() {
    let start = Instant::now();
    let mut knock = CornerGesture::default();
    let knocks: Vec<_> = (0..5)
        .map(|touch| knock.touch(true, start + touch * SECOND))
        .collect();
    assert_eq!(knocks, [false, false, false, false, true]);
    assert!(
        !knock.touch(true, start + 5 * SECOND),
        "the next knock begins anew"
    );
    let mut slow = CornerGesture::default();
    assert!((0..50).all(|touch| !slow.touch(true, start + touch * SECOND * 3 / 2)));
    let mut elsewhere = CornerGesture::default();
    assert!((0..50).all(|touch| !elsewhere.touch(touch % 5 != 4, start)));
}

#[test]
fn wrong_pins_slow_down_and_lock() {
    let mut now = Instant::now();
    let mut lock = RateLimit::default();
    assert_eq!(lock.wait(now), None);
    for _ in 0..3 {
        for seconds in [1, 2, 4, 8, 300] {
            lock.wrong(now);
            assert_eq!(lock.wait(now), Some(seconds * SECOND));
            now += seconds * SECOND;
            assert_eq!(lock.wait(now), None);
        }
    }
    lock.wrong(now);
    lock.right();
    assert_eq!(lock.wait(now), None);
    lock.wrong(now);
    assert_eq!(lock.wait(now), Some(SECOND));
}

#[test]
fn a_pin_is_checked_against_its_hash() {
    let hash = door::hash(PIN).expect("random numbers");
    assert!(hash.starts_with("$argon2id$") && !hash.contains(PIN));
    assert_ne!(
        hash,
        door::hash(PIN).expect("random numbers"),
        "it is salted"
    );
    assert!(door::verify(PIN, &hash));
    for wrong in ["", "314158", "3141590", " 314159"] {
        assert!(!door::verify(wrong, &hash), "{wrong}");
    }
    assert!(!door::verify("", "") && !door::verify(PIN, PIN));
    for (text, right) in [
        ("123456", true),
        ("123456789012", true),
        ("12345", false),
        ("1234567890123", false),
        ("12345a", false),
        ("１２３４５６", false),
        ("", false),
    ] {
        assert_eq!(door::is_pin(text), right, "{text}");
    }
}

#[test]
fn without_a_pin_there_is_no_door() {
    let mut stage = stage_with("en", None, "home", SIZES[1], |_| {});
    for _ in 0..10 {
        stage.tap(Point::new(4.0, 4.0));
    }
    stage.key(Key::Named(Named::F12), Modifiers::CTRL | Modifiers::SHIFT);
    assert_eq!(
        (stage.kiosk().panel(), stage.kiosk().route()),
        (None, Route::Home)
    );
}

#[test]
fn a_knock_in_the_corner_that_the_clinic_chose_opens_the_pad() {
    let size = SIZES[1];
    let (right, bottom) = (size.width - 4.0, size.height - 4.0);
    let corners = [(4.0, 4.0), (right, 4.0), (4.0, bottom), (right, bottom)];
    for (index, corner) in Corner::ALL.into_iter().enumerate() {
        for (touched, (x, y)) in corners.into_iter().enumerate() {
            let mut stage = stage_with("en", None, "home", size, |settings| {
                settings.operations.staff_pin = door::hash(PIN).ok();
                settings.operations.staff_corner = corner;
            });
            for _ in 0..5 {
                stage.tap(Point::new(x, y));
            }
            let open = stage.kiosk().panel() == Some(&Panel::Pin);
            assert_eq!(
                open,
                touched == index,
                "{} touched at {x}, {y}",
                corner.id()
            );
            assert_eq!(
                stage.kiosk().route(),
                Route::Home,
                "the touches do nothing else"
            );
        }
    }
}

#[test]
fn no_control_lies_in_a_corner() {
    let mut wrong = Vec::new();
    for size in SIZES {
        let side = Scale::new(size, 2, None).px(MARGIN);
        for tag in tags() {
            for (case, place) in Route::ids(&content()).into_iter().enumerate() {
                if !is_due(&tag, case % 6, 6) {
                    continue;
                }
                let mut stage = stage_with(&tag, None, &place, size, |_| {});
                let controls: Vec<_> = stage.walk().into_iter().filter(is_control).collect();
                for (x, y) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
                    let at = Point::new(x * (size.width - side), y * (size.height - side));
                    let corner = Rectangle::new(at, Size::new(side, side));
                    let lies = |bounds: Rectangle| {
                        bounds
                            .intersection(&corner)
                            .is_some_and(|it| it.width * it.height > 1.0)
                    };
                    wrong.extend(controls.iter().filter(|it| lies(it.bounds)).map(|it| {
                        format!(
                            "{tag} {place} {size:?}: {} at {:?}",
                            it.node.name(),
                            it.bounds
                        )
                    }));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "controls in a corner, where five touches open the staff panel; move them:\n{}",
        wrong.join("\n")
    );
}
