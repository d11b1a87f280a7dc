//! From the welcome screen to the last card of a topic by arrows and Enter alone: all that a screen
//! says to the eye is told to the ear.

use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::{BlockRole, Document};
use fluoroscopy_kiosk::route::Route;
use iced::keyboard::key::Named;

use super::{press, with_mode};
use crate::focus::keyboard::{focused, named};
use crate::help::{content, language};
use crate::listen::{Ear, document, words};
use fluoroscopy_kiosk::settings::SpeechMode;

/// Goes down through all that is on the screen, back to where it began; all that is said.
fn read_all(ear: &mut Ear) -> Vec<String> {
    let first = press(ear, Named::ArrowDown);
    let mut all = first.clone();
    for _ in 0..200 {
        let said = press(ear, Named::ArrowDown);
        assert_ne!(said, [] as [String; 0], "the way ends");
        if said == first {
            return all;
        }
        all.extend(said);
    }
    panic!("the way never comes back to {first:?}");
}

/// Goes right until the control with an id has the focus, and presses it.
fn press_control(ear: &mut Ear, id: &str) {
    let wanted = named(&mut ear.stage, id);
    for _ in 0..100 {
        press(ear, Named::ArrowRight);
        if focused(&mut ear.stage).0 == wanted {
            press(ear, Named::Enter);
            return;
        }
    }
    panic!("the arrows never come to {id}");
}

/// Words of a document that nothing has told.
fn untold(document: &Document, told: &[String]) -> Vec<String> {
    let told = told.join("\n");
    let lines = words(document).into_iter().zip(&document.blocks);
    // A caption stands in the picture's name.
    let lines = lines.filter(|(_, block)| block.role != BlockRole::Greeting);
    lines
        .map(|(words, _)| words)
        .filter(|words| !told.contains(words.as_str()))
        .collect()
}

fn walk(tag: &str) {
    let mut ear = with_mode(SpeechMode::Always, "languages");
    ear.said();
    press(&mut ear, Named::ArrowRight);
    let told = read_all(&mut ear);
    let missed = untold(&document("en", Route::Languages), &told);
    assert_eq!(missed, [] as [String; 0], "languages");
    press_control(&mut ear, &format!("language-{tag}"));
    assert_eq!(ear.stage.kiosk().route(), Route::Home);
    let told = read_all(&mut ear);
    let missed = untold(&document(tag, Route::Home), &told);
    assert_eq!(missed, [] as [String; 0], "{tag} home");
    press_control(&mut ear, "topic-1");
    let cards = content().topics[1].cards.len();
    for card in 0..cards {
        let place = Route::Card(CardAt { topic: 1, card });
        assert_eq!(ear.stage.kiosk().route(), place, "{tag}");
        let told = read_all(&mut ear);
        let missed = untold(&document(tag, place), &told);
        assert_eq!(missed, [] as [String; 0], "{tag} card {card}");
        press_control(&mut ear, "next");
    }
    let onward = Route::Card(CardAt::first_of(2));
    assert_eq!(ear.stage.kiosk().route(), onward, "{tag}: behind the last");
}

#[test]
fn everything_is_told_in_english() {
    walk("en");
}

#[test]
fn everything_is_told_in_spanish() {
    walk("es");
}

#[test]
fn everything_is_told_in_arabic() {
    walk("ar");
}

#[test]
fn a_new_screen_is_told_with_its_heading_its_place_and_what_enter_presses() {
    for tag in ["en", "es", "th"] {
        let mut ear = super::told(tag, "uses/overview");
        press_control(&mut ear, "next");
        let heading = words(&document(tag, ear.stage.kiosk().route()))[0].clone();
        let words = language(tag);
        ear.stage.key(
            iced::keyboard::Key::Named(Named::F8),
            iced::keyboard::Modifiers::empty(),
        );
        ear.said();
        let said = press(&mut ear, Named::F8).join(" | ");
        assert!(said.contains(&heading), "{tag}: {said}");
        assert!(said.contains(&words.words("button-next")), "{tag}: {said}");
        assert!(said.contains('2'), "{tag}: the place: {said}");
    }
}
