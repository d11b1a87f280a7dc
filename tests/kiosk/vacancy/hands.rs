//! The first touch only wakes the kiosk.

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::attract::Show;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::languages::tile_id;
use fluoroscopy_kiosk::settings::SpeechMode;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Point, mouse, touch};
use jiff::civil::time;

use super::screen::{Alone, by_clock, set};
use crate::help::{SIZES, is_control, stage, stage_with};
use crate::listen::ear_with;

/// Kiosks that nobody is at, one greeting and one dark.
fn asleep() -> [Alone; 2] {
    let (night, clock) = by_clock(|_| {});
    set(&clock, time(1, 0, 0, 0));
    let mut night = Alone::new(night);
    night.pass(21);
    assert_eq!(night.stage.kiosk().show(), Show::Dark);
    [Alone::greeted(stage("en", "languages", SIZES[1])), night]
}

/// Whether the kiosk is at the untouched welcome screen.
fn is_welcome(stage: &HeadlessKiosk) -> bool {
    let kiosk = stage.kiosk();
    let now = (kiosk.show(), kiosk.route(), kiosk.panel(), kiosk.tags());
    now == (Show::Screen, Route::Languages, None, vec!["en"])
}

/// The places of all controls of the welcome screen.
fn places() -> Vec<Point> {
    let mut stage = stage("en", "languages", SIZES[1]);
    let found = stage.walk();
    let controls = found.iter().filter(|it| is_control(it));
    controls.map(|it| it.bounds.center()).collect()
}

#[test]
fn a_touch_anywhere_leads_to_the_languages_and_presses_nothing() {
    for at in places().into_iter().chain([Point::new(3.0, 3.0)]) {
        for by in [HeadlessKiosk::tap, HeadlessKiosk::click] {
            for mut alone in asleep() {
                by(&mut alone.stage, at);
                assert!(is_welcome(&alone.stage), "a touch at {at}");
            }
        }
    }
}

#[test]
fn the_next_touch_presses() {
    for mut alone in asleep() {
        alone.stage.tap(Point::new(3.0, 3.0));
        let wanted = Some(tile_id("ar"));
        let found = alone.stage.walk();
        let tile = found.iter().find(|it| it.node.id == wanted);
        alone.stage.tap(tile.expect("Arabic").bounds.center());
        assert_eq!(alone.stage.kiosk().tags(), ["ar"]);
    }
}

#[test]
fn the_whole_gesture_of_the_first_touch_is_lost() {
    let tile = {
        let mut stage = stage("en", "languages", SIZES[1]);
        let found = stage.walk();
        let tile = found.iter().find(|it| it.node.id == Some(tile_id("ar")));
        tile.expect("Arabic").bounds.center()
    };
    let id = touch::Finger(7);
    for mut alone in asleep() {
        let stage = &mut alone.stage;
        // One finger wakes it, is pulled over a tile, and is lifted there.
        let first = Point::new(tile.x - 300.0, tile.y);
        stage.act(Event::Touch(touch::Event::FingerPressed {
            id,
            position: first,
        }));
        stage.point(tile);
        stage.act(Event::Touch(touch::Event::FingerMoved {
            id,
            position: tile,
        }));
        stage.act(Event::Touch(touch::Event::FingerLifted {
            id,
            position: tile,
        }));
        assert!(is_welcome(stage), "a pull");
        // A button that came down before comes up.
        stage.act(Event::Mouse(mouse::Event::ButtonReleased(
            mouse::Button::Left,
        )));
        assert!(is_welcome(stage), "a button that comes up");
        // The same finger is heard when it comes down again, whether or not it was lifted.
        stage.tap(tile);
        assert_eq!(stage.kiosk().tags(), ["ar"]);
    }
}

#[test]
fn a_wheel_wakes_it() {
    for mut alone in asleep() {
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -3.0 };
        alone
            .stage
            .act(Event::Mouse(mouse::Event::WheelScrolled { delta }));
        assert!(is_welcome(&alone.stage));
    }
}

#[test]
fn a_key_wakes_it_shows_the_focus_and_does_nothing_else() {
    let named = [
        Named::Enter,
        Named::Space,
        Named::Tab,
        Named::ArrowDown,
        Named::Escape,
        Named::Home,
        Named::F1,
        Named::F8,
        Named::Shift,
    ];
    let keys = named.map(Key::Named).into_iter();
    for key in keys.chain([Key::Character("x".into())]) {
        for mut alone in asleep() {
            alone.stage.key(key.clone(), Modifiers::empty());
            assert!(is_welcome(&alone.stage), "{key:?}");
            assert!(!alone.stage.kiosk().has_speech(), "{key:?}");
            assert!(alone.stage.kiosk().theme().focus_visible, "{key:?}");
            let found = alone.stage.walk();
            let focused = found.iter().find(|it| it.node.focused);
            assert_eq!(
                focused.and_then(|it| it.node.id.clone()),
                Some(tile_id("en")),
                "{key:?}"
            );
        }
    }
}

#[test]
fn what_wakes_it_begins_a_session_that_ends_as_every_other() {
    for mut alone in asleep() {
        let show = alone.stage.kiosk().show();
        alone.stage.tap(Point::new(3.0, 3.0));
        // The touch was made at its real time, which the handed-in time is ahead of.
        alone.now = std::time::Instant::now();
        alone.pass(89);
        assert!(is_welcome(&alone.stage) && !alone.stage.kiosk().is_asking());
        alone.pass(2);
        assert!(alone.stage.kiosk().is_asking());
        alone.pass(31);
        assert!(is_welcome(&alone.stage) && !alone.stage.kiosk().is_asking());
        alone.pass(21);
        assert_eq!(alone.stage.kiosk().show(), show);
    }
}

#[test]
fn where_nothing_starts_over_it_greets_again_all_the_same() {
    let mut alone = Alone::greeted(stage_with("en", None, "languages", SIZES[1], |it| {
        it.idle.reset = std::time::Duration::ZERO;
    }));
    alone.stage.tap(Point::new(3.0, 3.0));
    alone.now = std::time::Instant::now();
    alone.pass(19);
    assert!(is_welcome(&alone.stage));
    alone.pass(2);
    assert_eq!(alone.stage.kiosk().show(), Show::Greeting);
}

#[test]
fn the_speech_mode_welcomes_in_peace_and_welcomes_whoever_wakes_it() {
    let mut ear = ear_with("en", None, "languages", SIZES[1], |it| {
        it.audio.speech_mode = SpeechMode::Always;
    });
    let said = ear.said();
    assert!(!said.is_empty(), "it says how to begin");
    let mut now = std::time::Instant::now();
    for _ in 0..8 {
        now += std::time::Duration::from_secs(21);
        ear.stage.send(Message::Tick(now));
        assert_eq!(ear.stage.kiosk().show(), Show::Screen, "while it speaks");
    }
    for _ in 0..3 {
        now += std::time::Duration::from_secs(21);
        ear.stage.send(Message::Tick(now));
    }
    // A voice that never ends is not waited for.
    assert_eq!(ear.stage.kiosk().show(), Show::Greeting);
    assert!(
        ear.heard().is_empty(),
        "a greeting silences or says something"
    );
    ear.stage
        .key(Key::Named(Named::ArrowDown), Modifiers::empty());
    assert!(is_welcome(&ear.stage));
    let again = ear.said();
    assert_eq!(
        again.first().map(|it| &it.words),
        said.first().map(|it| &it.words)
    );
}
