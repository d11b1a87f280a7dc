//! What stops a reading, and that nobody is asked while it speaks.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, display};
use fluoroscopy_kiosk::speech::backend::{BackendCall, Pace, Volume};
use fluoroscopy_kiosk::speech::read_aloud::Command;
use fluoroscopy_kiosk::ui::{chrome, listen_bar};
use iced::Point;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};

use super::{Ear, ear, ear_with};
use crate::focus::keyboard::Keyboard;
use crate::help::SIZES;

fn reading(place: &str) -> Ear {
    let mut ear = ear("en", place);
    ear.ask(listen_bar::Message::Listen);
    assert!(ear.stage.kiosk().is_listening());
    ear.heard();
    ear
}

fn assert_stopped(ear: &Ear, by: &str) {
    assert_eq!(ear.heard(), [BackendCall::Cancel], "{by}");
    assert!(!ear.stage.kiosk().is_listening(), "{by}");
}

#[test]
fn every_message_of_another_control_stops_it() {
    let messages = [
        Message::from(chrome::Message::Home),
        Message::from(chrome::Message::Languages),
        Message::from(chrome::Message::Display),
        Message::from(chrome::Message::Back),
        Message::from(chrome::Message::Next),
        Message::from(Action::Explain("x-ray".to_owned(), 0)),
        Message::from(Action::Go(Route::Words(0))),
        Message::from(Action::Display(display::Message::TextSize(3))),
    ];
    for message in messages {
        let mut ear = reading("what-is-it/shows");
        let by = format!("{message:?}");
        ear.stage.send(message);
        assert_stopped(&ear, &by);
    }
}

#[test]
fn a_touch_anywhere_else_stops_it() {
    let mut ear = reading("what-is-it/shows");
    ear.stage.tap(Point::new(2.0, 2.0));
    assert_stopped(&ear, "a touch beside everything");
    let mut ear = reading("what-is-it/shows");
    let found = ear.stage.walk();
    let words = found.iter().find(|it| it.node.name().contains("organs"));
    ear.stage.tap(words.expect("words").bounds.center());
    assert_stopped(&ear, "a touch on words");
    let mut ear = reading("what-is-it/shows");
    ear.stage.click(Point::new(2.0, 2.0));
    assert_stopped(&ear, "a click");
    let mut ear = reading("what-is-it/shows");
    let home = ear.stage.walk().into_iter();
    let mut home = home.filter(|it| it.node.id == Some(Id::new("home")));
    let at = home.next().expect("Home").bounds.center();
    ear.stage.tap(at);
    assert_stopped(&ear, "a touch on Home");
    assert_eq!(ear.stage.kiosk().route(), Route::Home);
}

#[test]
fn keys_that_do_something_else_stop_it() {
    let mut ear = reading("what-is-it/shows");
    let place = ear.stage.kiosk().route();
    ear.stage.press(Named::Escape);
    assert_stopped(&ear, "Escape");
    assert_eq!(ear.stage.kiosk().route(), place, "Escape does only that");
    let mut ear = reading("what-is-it/shows");
    ear.stage.press(Named::Home);
    assert_stopped(&ear, "Home");
}

/// Lets time pass without a touch, as the kiosk is told of it.
fn pass(ear: &mut Ear, since: Instant, seconds: u64) {
    let now = since + Duration::from_secs(seconds);
    ear.stage.send(Message::Tick(now));
}

#[test]
fn nobody_is_asked_while_it_speaks_and_time_counts_anew_from_its_end() {
    let mut ear = ear("en", "what-is-it/shows");
    ear.stage.tap(Point::new(2.0, 2.0));
    ear.ask(listen_bar::Message::Listen);
    let first = ear.one();
    let touched = Instant::now();
    for seconds in [89, 91, 150, 200] {
        pass(&mut ear, touched, seconds);
        assert!(!ear.stage.kiosk().is_asking(), "asked after {seconds} s");
        assert!(ear.stage.kiosk().is_listening(), "after {seconds} s");
    }
    ear.let_end(&first);
    ear.ask(listen_bar::Message::Stop);
    let ended = Instant::now();
    pass(&mut ear, ended, 88);
    assert!(!ear.stage.kiosk().is_asking(), "88 s after its end");
    pass(&mut ear, ended, 91);
    assert!(ear.stage.kiosk().is_asking(), "91 s after its end");
}

#[test]
fn a_paused_reading_does_not_hold_the_session_and_the_question_ends_it() {
    let mut ear = ear("en", "what-is-it/shows");
    ear.stage.tap(Point::new(2.0, 2.0));
    ear.ask(listen_bar::Message::Listen);
    ear.ask(listen_bar::Message::Command(Command::Pause));
    let paused = Instant::now();
    pass(&mut ear, paused, 91);
    assert!(ear.stage.kiosk().is_asking(), "91 s after the pause");
    assert!(!ear.stage.kiosk().is_listening(), "under the question");
}

#[test]
fn a_voice_that_never_ends_does_not_hold_the_session_for_ever() {
    let mut ear = ear("en", "what-is-it/shows");
    ear.stage.tap(Point::new(2.0, 2.0));
    ear.ask(listen_bar::Message::Listen);
    let begun = Instant::now();
    pass(&mut ear, begun, 1000);
    pass(&mut ear, begun, 1100);
    assert_eq!(ear.stage.kiosk().route(), Route::Languages);
    assert!(!ear.stage.kiosk().is_listening());
}

#[test]
fn the_next_person_hears_it_as_the_clinic_set_it() {
    let mut ear = ear_with("en", None, "what-is-it/shows", SIZES[1], |settings| {
        settings.audio.volume = Volume(50);
    });
    ear.stage.tap(Point::new(2.0, 2.0));
    for message in [
        listen_bar::Message::Listen,
        listen_bar::Message::Louder,
        listen_bar::Message::OtherPace,
    ] {
        ear.ask(message);
    }
    assert_eq!(ear.stage.kiosk().sound().volume, Volume(60));
    assert_eq!(ear.stage.kiosk().sound().pace, Pace::Fast);
    ear.ask(listen_bar::Message::Stop);
    let since = Instant::now();
    pass(&mut ear, since, 91);
    pass(&mut ear, since, 130);
    assert_eq!(
        ear.stage.kiosk().route(),
        Route::Languages,
        "it starts over"
    );
    assert_eq!(ear.stage.kiosk().sound().volume, Volume(50));
    assert_eq!(ear.stage.kiosk().sound().pace, Pace::Usual);
}

#[test]
fn nothing_is_said_or_hushed_without_being_asked() {
    let mut ear = ear("en", "languages");
    ear.stage.tap(Point::new(2.0, 2.0));
    for key in [Named::Tab, Named::ArrowDown, Named::Enter, Named::Escape] {
        ear.stage.key(Key::Named(key), Modifiers::empty());
    }
    let since = Instant::now();
    for seconds in [91, 100, 111, 130] {
        pass(&mut ear, since, seconds);
    }
    let said: Vec<_> = ear.said();
    assert_eq!(said, [], "something is said");
}
