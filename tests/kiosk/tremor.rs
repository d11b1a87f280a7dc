//! Touch filters: repeated touches of a tremor count once, stuck touches not at all.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::screen::display::HANDS_SHAKE;
use fluoroscopy_kiosk::ui::chrome;
use fluoroscopy_kiosk::widget::stuck_touch::{STUCK, StuckTouch, Touch};
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::touch::{Event, Finger};
use iced::{Point, Vector};

use crate::help::{SIZES, language, stage_with};

/// A card in a kiosk that debounces touches for some ms.
fn card(within_ms: u64) -> HeadlessKiosk {
    stage_with("en", None, "what-is-it/moves", SIZES[1], |settings| {
        settings.touch_again = Duration::from_millis(within_ms);
    })
}

fn centre(stage: &mut HeadlessKiosk, id: &'static str) -> Point {
    let wanted = Some(iced::advanced::widget::Id::new(id));
    let found = stage.walk().into_iter();
    let it = found.into_iter().find(|it| it.node.id == wanted);
    it.unwrap_or_else(|| panic!("no {id}")).bounds.center()
}

fn at(card: usize) -> Route {
    Route::Card(CardAt { topic: 0, card })
}

/// Longer than two touches of a test take on any machine, in ms.
const LONG_MS: u64 = 60_000;

#[test]
fn two_touches_in_a_moment_count_once() {
    for touch in [HeadlessKiosk::tap, HeadlessKiosk::click] {
        let mut stage = card(LONG_MS);
        let next = centre(&mut stage, "next");
        touch(&mut stage, next);
        assert_eq!(stage.kiosk().route(), at(1));
        touch(&mut stage, next + Vector::new(4.0, -3.0));
        assert_eq!(stage.kiosk().route(), at(1), "a finger that trembles");
    }
}

#[test]
fn touches_of_two_controls_both_count() {
    let mut stage = card(LONG_MS);
    let next = centre(&mut stage, "next");
    stage.tap(next);
    let back = centre(&mut stage, "back");
    stage.tap(back);
    assert_eq!(stage.kiosk().route(), at(0));
}

#[test]
fn a_clinic_can_have_every_touch_counted() {
    let mut stage = card(0);
    let next = centre(&mut stage, "next");
    stage.tap(next);
    stage.tap(next);
    assert_eq!(stage.kiosk().route(), at(2));
}

#[test]
fn patients_whose_hands_shake_have_more_time_between_touches() {
    let ms = Duration::from_millis;
    for (clinic, shaking) in [(0, 600), (300, 600), (1000, 1000)] {
        let mut stage = card(clinic);
        stage.send(chrome::Message::Display);
        let choice = Some(Id::new(HANDS_SHAKE));
        // By the keyboard: a screen reader presses the same control.
        for _ in 0..50 {
            if (stage.walk().iter()).any(|it| it.node.focused && it.node.id == choice) {
                break;
            }
            stage.key(Key::Named(Named::Tab), Modifiers::empty());
        }
        assert_eq!(stage.kiosk().touch_again(), ms(clinic));
        stage.key(Key::Named(Named::Space), Modifiers::empty());
        let found = stage.walk().into_iter();
        let roles: Vec<_> = found.filter(|it| it.node.id == choice).collect();
        let [it] = &roles[..] else {
            panic!("one choice for hands that shake");
        };
        assert_eq!(it.node.role, Role::Choice { chosen: true });
        assert_eq!(stage.kiosk().touch_again(), ms(shaking));
        stage.send(Action::EndSession);
        assert_eq!(stage.kiosk().touch_again(), ms(clinic), "the next patient");
    }
}

#[test]
fn only_languages_with_words_for_it_offer_the_choice_for_hands_that_shake() {
    for tag in ["es", "de"] {
        let mut stage = stage_with(tag, None, "home", SIZES[0], |_| {});
        stage.send(chrome::Message::Display);
        let found = stage.walk();
        let choice = Some(Id::new(HANDS_SHAKE));
        let is_there = found.iter().any(|it| it.node.id == choice);
        assert_eq!(is_there, language(tag).has(HANDS_SHAKE), "{tag}");
    }
}

#[test]
fn the_second_touch_keeps_the_session_and_leaves_no_control_pressed() {
    let mut stage = card(LONG_MS);
    let next = centre(&mut stage, "next");
    stage.tap(next);
    let before = stage.draw();
    stage.tap(next);
    assert_eq!(stage.draw().rgba, before.rgba, "something looks pressed");
}

#[test]
fn a_finger_that_never_lifts_counts_no_more_and_locks_nobody_out() {
    let began = Instant::now();
    let position = Point::new(40.0, 50.0);
    let stuck = Finger(1);
    let moved = Event::FingerMoved {
        id: stuck,
        position,
    };
    let mut touches = StuckTouch::default();
    let pressed = Event::FingerPressed {
        id: stuck,
        position,
    };
    assert_eq!(touches.classify(&pressed, began), Touch::Real);
    let soon = began + STUCK / 2;
    assert_eq!(touches.classify(&moved, soon), Touch::Real, "a slow hand");
    let late = began + STUCK;
    assert_eq!(
        touches.classify(&moved, late),
        Touch::FoundStuck,
        "told once"
    );
    assert_eq!(touches.classify(&moved, late), Touch::Stuck);
    let other = Finger(2);
    for event in [
        Event::FingerPressed {
            id: other,
            position,
        },
        Event::FingerMoved {
            id: other,
            position,
        },
        Event::FingerLifted {
            id: other,
            position,
        },
    ] {
        assert_eq!(
            touches.classify(&event, late),
            Touch::Real,
            "another finger"
        );
    }
    let lifted = Event::FingerLifted {
        id: stuck,
        position,
    };
    assert_eq!(touches.classify(&lifted, late), Touch::Stuck);
    assert_eq!(
        touches.classify(&pressed, late),
        Touch::Real,
        "it comes again"
    );
}

#[test]
fn others_touch_beside_a_finger_that_is_down() {
    let mut stage = card(0);
    let next = centre(&mut stage, "next");
    let words = Point::new(300.0, 300.0);
    let down = Event::FingerPressed {
        id: Finger(7),
        position: words,
    };
    stage.act(iced::Event::Touch(down));
    stage.tap(next);
    assert_eq!(stage.kiosk().route(), at(1));
}
