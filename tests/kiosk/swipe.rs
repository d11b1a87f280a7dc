//! A swipe turns a card; what is no swipe does not.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::ui::chrome;
use fluoroscopy_kiosk::widget::swipe::{Side, Swipe};
use iced::touch::Finger;
use iced::{Point, Vector};

use crate::help::{SIZES, stage, stage_with};

const LEAST: f32 = 60.0;

/// What a finger does that goes some way in some ms.
fn swiped(way: Vector, ms: u64) -> Option<Side> {
    let (mut swipe, began) = (Swipe::default(), Instant::now());
    let (finger, from) = (Some(Finger(1)), Point::new(500.0, 500.0));
    swipe.press(from, finger, began);
    swipe.release(from + way, finger, LEAST, began + Duration::from_millis(ms))
}

#[test]
fn a_swipe_is_quick_far_enough_and_level() {
    let way = Vector::new;
    assert_eq!(swiped(way(-60.0, 0.0), 100), Some(Side::Left));
    assert_eq!(swiped(way(200.0, -100.0), 599), Some(Side::Right));
    assert_eq!(swiped(way(59.0, 0.0), 100), None, "a tremor");
    assert_eq!(swiped(way(200.0, 101.0), 100), None, "words are scrolled");
    assert_eq!(swiped(way(0.0, -300.0), 100), None, "words are scrolled");
    assert_eq!(swiped(way(200.0, 0.0), 600), None, "a slow hand");
}

#[test]
fn two_fingers_do_not_swipe() {
    let (mut swipe, now) = (Swipe::default(), Instant::now());
    let [one, two] = [1, 2].map(|id| Some(Finger(id)));
    let (from, to) = (Point::new(300.0, 300.0), Point::new(100.0, 300.0));
    swipe.press(from, one, now);
    swipe.press(from, two, now);
    assert_eq!(swipe.release(to, one, LEAST, now), None);
    assert_eq!(swipe.release(to, two, LEAST, now), None);
}

fn card(card: usize) -> Route {
    Route::Card(CardAt { topic: 0, card })
}

/// Drags a finger until the card turns. A test may take longer than a swipe, but not always.
fn turn(stage: &mut HeadlessKiosk, from: Point, way: Vector) -> Route {
    let before = stage.kiosk().route();
    for _ in 0..20 {
        stage.drag(from, from + way);
        if stage.kiosk().route() != before {
            break;
        }
    }
    stage.kiosk().route()
}

#[test]
fn a_swipe_turns_the_card_in_the_reading_direction() {
    for (language, onward) in [("en", -1.0), ("ar", 1.0)] {
        for window in SIZES {
            let mut stage = stage(language, "what-is-it/moves", window);
            let middle = Point::new(window.width / 2.0, window.height / 2.0);
            let on = Vector::new(200.0 * onward, 30.0);
            assert_eq!(turn(&mut stage, middle, on), card(1), "{language}");
            assert_eq!(turn(&mut stage, middle, on * -1.0), card(0), "{language}");
            // There is nothing before the first screen.
            stage.drag(middle, middle - on);
            assert_eq!(stage.kiosk().route(), card(0), "{language}");
        }
    }
}

#[test]
fn only_a_swipe_over_the_card_turns_it() {
    let window = SIZES[1];
    let mut stage = stage_with("en", None, "what-is-it/moves", window, |settings| {
        settings.text_size = 5;
    });
    let middle = Point::new(400.0, 400.0);
    let on = Vector::new(-200.0, 0.0);
    let here = stage.kiosk().route();
    for (what, from, way) in [
        ("scrolling", middle, Vector::new(-60.0, -200.0)),
        ("a tremor", middle, Vector::new(-20.0, 0.0)),
        ("the top bar", Point::new(600.0, 12.0), on),
        ("the bottom bar", Point::new(600.0, 790.0), on),
    ] {
        stage.drag(from, from + way);
        assert_eq!(stage.kiosk().route(), here, "{what}");
    }
    stage.send(chrome::Message::Display);
    for from in [middle, Point::new(1100.0, 760.0)] {
        stage.drag(from, from + on);
        assert_eq!(stage.kiosk().route(), here, "under a panel");
    }
}

#[test]
fn the_bar_of_a_film_is_pulled_and_not_swiped() {
    let mut stage = stage("en", "what-is-it/moves", SIZES[0]);
    let found = stage.walk();
    let bar = found.iter();
    let mut bar = bar.filter(|it| matches!(it.node.role, Role::Slider { .. }));
    let bar = bar.next().expect("the bar of the film").bounds;
    let from = bar.center();
    stage.drag(from, from - Vector::new(bar.width / 3.0, 0.0));
    assert_eq!(stage.kiosk().route(), card(0));
}
