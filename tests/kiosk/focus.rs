//! Using the kiosk by keyboard alone.

pub mod keyboard;
mod moves;
mod rest;
mod ring;

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::ui::chrome;
use iced::keyboard::key::Named;

use crate::help::{SIZES, stage};
use keyboard::{ARROWS, Keyboard, focused};

#[test]
fn the_first_key_only_shows_the_ring() {
    for key in ARROWS.into_iter().chain([Named::Tab]) {
        let mut stage = stage("en", "what-is-it/moves", SIZES[1]);
        let before = focused(&mut stage);
        assert!(
            !stage.kiosk().theme().focus_visible,
            "the ring shows before any key"
        );
        stage.press(key);
        assert!(
            stage.kiosk().theme().focus_visible,
            "{key:?} does not show the ring"
        );
        assert_eq!(
            focused(&mut stage),
            before,
            "{key:?} moves a focus that nobody saw"
        );
        stage.press(key);
        assert_ne!(
            focused(&mut stage),
            before,
            "a second {key:?} does not move the focus"
        );
    }
}

#[test]
fn enter_and_space_press_but_a_held_key_does_not_run() {
    let card = |card| Route::Card(CardAt { topic: 0, card });
    for key in [Named::Enter, Named::Space] {
        let mut stage = stage("en", "what-is-it/moves", SIZES[1]);
        stage.press(key);
        assert_eq!(
            stage.kiosk().route(),
            card(0),
            "{key:?} presses what nobody saw"
        );
        assert!(
            stage.kiosk().theme().focus_visible,
            "{key:?} does not show the ring"
        );
        stage.press(key);
        assert_eq!(stage.kiosk().route(), card(1), "{key:?} on Next");
        for _ in 0..20 {
            stage.hold(key);
        }
        assert_eq!(stage.kiosk().route(), card(1), "{key:?} held down on Next");
    }
}

#[test]
fn escape_goes_back_and_home_goes_home() {
    let mut stage = stage("en", "what-is-it/shows", SIZES[1]);
    let here = stage.kiosk().route();
    for message in [
        Message::from(chrome::Message::Display),
        Message::from(Action::Explain("x-ray".to_owned(), 0)),
    ] {
        stage.send(message);
        assert!(stage.kiosk().panel().is_some(), "the panel does not open");
        stage.press(Named::Escape);
        assert_eq!(
            stage.kiosk().panel(),
            None,
            "Escape does not close the panel"
        );
        assert_eq!(
            stage.kiosk().route(),
            here,
            "Escape closes the panel and nothing else"
        );
    }
    let before = Route::Words(0);
    stage.send(Action::Go(before));
    stage.send(chrome::Message::Home);
    stage.send(chrome::Message::Languages);
    // On the first screen it leads nowhere.
    for place in [Route::Home, before, here, here] {
        stage.press(Named::Escape);
        assert_eq!(stage.kiosk().route(), place, "Escape on the way back");
    }

    stage.send(Action::Go(Route::Card(CardAt::first_of(3))));
    stage.send(chrome::Message::Display);
    stage.press(Named::Home);
    assert_eq!(
        (stage.kiosk().route(), stage.kiosk().panel()),
        (Route::Home, None),
        "Home"
    );
}

#[test]
fn escape_and_home_do_not_leave_the_welcome() {
    let mut stage = stage("en", "languages", SIZES[1]);
    for key in [Named::Escape, Named::Home, Named::Escape] {
        stage.press(key);
        assert_eq!(
            stage.kiosk().route(),
            Route::Languages,
            "{key:?} on the welcome screen"
        );
    }
}
