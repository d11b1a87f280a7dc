//! A screen that patients alone are with: no pointer after a finger, and no panel that touches
//! itself keeps a session alive.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::session::{IdleTimeouts, Session, Transition};
use fluoroscopy_kiosk::widget::input_monitor::InputEvent;
use iced::{Point, mouse};

use super::help::{SIZES, stage};

const SECOND: Duration = Duration::from_secs(1);
const RESET: Duration = Duration::from_secs(90);
const WARNING: Duration = Duration::from_secs(30);

/// Lets something touch every ten seconds for two hours. Gives how often the session was reset.
fn resets(place: impl Fn(u32) -> Option<[f32; 2]>) -> u32 {
    let mut session = Session::new(IdleTimeouts {
        reset: RESET,
        warning: WARNING,
    });
    let start = Instant::now();
    let mut resets = 0;
    for second in 0..7200 {
        let now = start + second * SECOND;
        if session.tick(now) == Transition::Reset {
            resets += 1;
        }
        if second % 10 == 0 {
            session.note(place(second), now);
            session.touch(now);
        }
    }
    resets
}

#[test]
fn touches_at_one_point_for_hours_do_not_keep_a_session() {
    let exact = resets(|_| Some([300.0, 200.0]));
    let trembling = resets(|second| Some([300.0 + (second % 7) as f32, 200.0]));
    for resets in [exact, trembling] {
        // After ten minutes it is found out; a touch then begins each session anew.
        assert!((45..=60).contains(&resets), "{resets} resets");
    }
}

#[test]
fn hands_and_keys_keep_a_session_however_long() {
    let two_points = |second: u32| Some([300.0 + 40.0 * (second / 10 % 2) as f32, 200.0]);
    assert_eq!(resets(two_points), 0);
    assert_eq!(resets(|_| None), 0, "keys");
    // A reader who goes on with the same button for nine minutes, and then touches another.
    let reader = |second: u32| {
        Some([
            300.0,
            if second.is_multiple_of(540) {
                400.0
            } else {
                200.0
            },
        ])
    };
    assert_eq!(resets(reader), 0);
}

#[test]
fn somebody_else_is_noticed_at_once() {
    let mut session = Session::new(IdleTimeouts {
        reset: RESET,
        warning: WARNING,
    });
    let start = Instant::now();
    for touch in 0..200 {
        let now = start + touch * 10 * SECOND;
        session.note(Some([300.0, 200.0]), now);
        session.touch(now);
        session.tick(now);
    }
    let now = start + 2000 * SECOND;
    session.note(Some([700.0, 200.0]), now);
    session.touch(now);
    assert_eq!(session.next(), Some(now + RESET));
}

#[test]
fn a_kiosk_that_touches_itself_comes_back_to_the_welcome_screen() {
    let mut stage = stage("en", "home", SIZES[1]);
    let start = Instant::now();
    let mut home = 0;
    for touch in 0..200 {
        let now = start + touch * 10 * SECOND;
        stage.send(Message::Tick(now));
        stage.send(Message::Input(InputEvent::Touch {
            at: now,
            captured: false,
            position: Some(Point::new(5.0, 5.0)),
        }));
        home += u32::from(stage.kiosk().route() == Route::Home);
    }
    assert_eq!(stage.kiosk().route(), Route::Languages);
    assert!(home >= 60, "it was found out after {home} touches");
}

#[test]
fn the_pointer_hides_after_a_finger_until_a_mouse_moves() {
    let mut stage = stage("en", "home", SIZES[1]);
    let nothing = Point::new(3.0, 3.0);
    stage.point(nothing);
    assert_ne!(stage.pointer(), mouse::Interaction::Hidden);
    stage.tap(nothing);
    assert_eq!(stage.pointer(), mouse::Interaction::Hidden);
    // X11 moves the pointer to where the finger was.
    stage.point(nothing);
    assert_eq!(stage.pointer(), mouse::Interaction::Hidden);
    stage.drag(nothing, Point::new(3.0, 200.0));
    stage.point(Point::new(3.0, 200.0));
    assert_eq!(stage.pointer(), mouse::Interaction::Hidden);
    stage.point(Point::new(40.0, 200.0));
    assert_ne!(stage.pointer(), mouse::Interaction::Hidden);
}

#[test]
fn the_pointer_stays_hidden_when_the_screen_changes() {
    let mut stage = stage("en", "languages", SIZES[1]);
    let tile = stage.walk().into_iter().find(|found| {
        let id = iced::advanced::widget::Id::new("language-es");
        found.node.id.as_ref() == Some(&id)
    });
    let tile = tile.expect("Spanish is offered").bounds.center();
    stage.tap(tile);
    assert_eq!(stage.kiosk().route(), Route::Home);
    assert_eq!(stage.pointer(), mouse::Interaction::Hidden);
}
