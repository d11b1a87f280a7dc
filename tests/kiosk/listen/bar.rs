//! The controls of a reading.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::document::pace;
use fluoroscopy_kiosk::speech::backend::{BackendCall, Pace, SpeechEvent, Volume};
use fluoroscopy_kiosk::speech::read_aloud::Command;
use fluoroscopy_kiosk::theme::{SMALLEST, Scale};
use fluoroscopy_kiosk::ui::listen_bar::Message;
use fluoroscopy_kiosk::widget::Face;
use iced::advanced::widget::Id;
use iced::keyboard::key::Named;

use super::{Ear, document, ear, ear_with, words};
use crate::focus::keyboard::{Keyboard, focused};
use crate::help::{SIZES, is_due, language, tags};
use crate::layout::rules::is_control;

/// The ids of the controls of a reading, in reading order.
const CONTROLS: [&str; 7] = [
    "listen-pause",
    "listen-repeat",
    "listen-next",
    "listen-softer",
    "listen-louder",
    "listen-pace",
    "listen-stop",
];

fn control(ear: &mut Ear, id: &str) -> PlacedNode {
    let wanted = Some(Id::from(id.to_owned()));
    let found = ear.stage.walk().into_iter();
    let mut controls = found.filter(is_control);
    let it = controls.find(|it| it.node.id == wanted);
    it.unwrap_or_else(|| panic!("no control {id}"))
}

fn touch(ear: &mut Ear, id: &str) {
    let at = control(ear, id).bounds.center();
    ear.stage.tap(at);
}

fn shows(ear: &mut Ear, id: &str) -> bool {
    let wanted = Some(Id::from(id.to_owned()));
    ear.stage.walk().iter().any(|it| it.node.id == wanted)
}

/// A reading of a card that has come to its second block.
fn at_second() -> (Ear, Vec<String>) {
    let mut ear = ear("en", "what-is-it/shows");
    let place = ear.stage.kiosk().route();
    touch(&mut ear, "listen");
    let first = ear.one();
    ear.let_end(&first);
    (ear, words(&document("en", place)))
}

#[test]
fn one_touch_begins_and_the_controls_come_and_go() {
    let mut ear = ear("en", "what-is-it/shows");
    assert!(!shows(&mut ear, "listen-pause"), "before");
    touch(&mut ear, "listen");
    assert!(ear.stage.kiosk().is_listening());
    for id in CONTROLS {
        control(&mut ear, id);
    }
    ear.heard();
    touch(&mut ear, "listen-stop");
    assert_eq!(ear.heard(), [BackendCall::Cancel], "Stop");
    assert!(!shows(&mut ear, "listen-pause"), "after Stop");
    assert!(shows(&mut ear, "next"), "the way on is there again");
}

#[test]
fn touching_listen_again_ends_it() {
    let mut ear = ear("en", "home");
    touch(&mut ear, "listen");
    touch(&mut ear, "listen");
    assert!(!ear.stage.kiosk().is_listening());
    assert_eq!(ear.heard().last(), Some(&BackendCall::Cancel));
}

#[test]
fn pause_and_play_go_on_with_the_same_block() {
    let (mut ear, words) = at_second();
    let second = ear.one();
    assert_eq!(second.words, words[1]);
    touch(&mut ear, "listen-pause");
    assert_eq!(ear.heard(), [BackendCall::Cancel], "Pause");
    ear.tell(SpeechEvent::Ended(second.id));
    assert_eq!(ear.heard(), [], "a late report while it is paused");
    touch(&mut ear, "listen-pause");
    assert_eq!(ear.one().words, words[1], "Play");
}

#[test]
fn repeat_and_skip() {
    let (mut ear, words) = at_second();
    let old = ear.one();
    touch(&mut ear, "listen-repeat");
    let heard = ear.heard();
    assert_eq!(
        heard.first(),
        Some(&BackendCall::Cancel),
        "Repeat hushes first"
    );
    let Some(BackendCall::Speak(again)) = heard.last() else {
        panic!("Repeat says nothing: {heard:?}");
    };
    assert_eq!(again.words, words[1], "Repeat");
    ear.tell(SpeechEvent::Ended(old.id));
    assert_eq!(ear.heard(), [], "a report of what was hushed");
    touch(&mut ear, "listen-next");
    assert_eq!(ear.one().words, words[2], "Skip");
    for _ in 3..words.len() {
        ear.ask(Message::Command(Command::Next));
    }
    ear.heard();
    touch(&mut ear, "listen-next");
    assert_eq!(ear.heard(), [BackendCall::Cancel], "Skip at the end");
    assert!(!ear.stage.kiosk().is_listening(), "Skip at the end");
}

#[test]
fn louder_quieter_and_three_speeds_are_heard_at_once() {
    let (mut ear, words) = at_second();
    assert_eq!(ear.one().volume, Volume(70), "the default");
    touch(&mut ear, "listen-louder");
    let louder = ear.one();
    assert_eq!(
        (louder.volume, louder.words),
        (Volume(80), words[1].clone())
    );
    for _ in 0..9 {
        touch(&mut ear, "listen-louder");
    }
    assert_eq!(ear.stage.kiosk().sound().volume, Volume(100), "at most");
    for _ in 0..20 {
        touch(&mut ear, "listen-softer");
    }
    assert_eq!(ear.stage.kiosk().sound().volume, Volume(10), "at least");
    ear.heard();
    for pace in [Pace::Fast, Pace::Slow, Pace::Usual] {
        touch(&mut ear, "listen-pace");
        let said = ear.one();
        assert_eq!((said.pace, said.words), (pace, words[1].clone()));
    }
}

#[test]
fn the_clinic_sets_how_it_begins_and_how_loud_it_can_be() {
    let mut ear = ear_with("en", None, "home", SIZES[1], |settings| {
        settings.audio.volume = Volume(40);
        settings.audio.volume_most = Volume(50);
        settings.audio.pace = Pace::Slow;
    });
    ear.ask(Message::Listen);
    let said = ear.one();
    assert_eq!((said.volume, said.pace), (Volume(40), Pace::Slow));
    for _ in 0..3 {
        ear.ask(Message::Louder);
    }
    assert_eq!(ear.stage.kiosk().sound().volume, Volume(50));
}

#[test]
fn the_keyboard_reaches_every_control_and_moving_the_focus_does_not_stop_it() {
    let mut ear = ear("en", "what-is-it/shows");
    ear.stage.press(Named::Tab);
    ear.stage.go_to("listen");
    ear.stage.press(Named::Enter);
    assert_eq!(focused(&mut ear.stage).1, "Pause");
    for id in CONTROLS {
        ear.stage.go_to(id);
        assert!(ear.stage.kiosk().is_listening(), "the focus on {id}");
    }
    ear.stage.press(Named::Enter);
    assert!(!ear.stage.kiosk().is_listening(), "Enter on Stop");
    assert_eq!(focused(&mut ear.stage).1, "Listen");
}

#[test]
fn the_controls_are_large_and_whole_in_every_size_and_language() {
    for (index, size) in SIZES.into_iter().enumerate() {
        for text_size in [2, 5] {
            let mut pairs: Vec<(String, Option<&str>)> =
                tags().into_iter().map(|tag| (tag, None)).collect();
            pairs.push(("en".to_owned(), Some("ar")));
            pairs.push(("hi".to_owned(), Some("es")));
            for (tag, second) in pairs {
                if !is_due(&tag, index, SIZES.len()) {
                    continue;
                }
                let what = format!("{tag}+{second:?} {size:?} text size {text_size}");
                let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| {
                    settings.text_size = text_size;
                };
                let mut ear = ear_with(&tag, second, "what-is-it/shows", size, change);
                ear.ask(Message::Listen);
                let all = ear.stage.walk();
                for id in CONTROLS {
                    let it = control(&mut ear, id);
                    let (x, y) = (it.bounds.x, it.bounds.y);
                    let (right, bottom) = (x + it.bounds.width, y + it.bounds.height);
                    let inside =
                        x >= 0.0 && y >= 0.0 && right <= size.width && bottom <= size.height;
                    assert!(inside, "{what}: {id} at {:?}", it.bounds);
                    let least = if index == 1 { 60.0 } else { 90.0 };
                    let large = it.bounds.width >= least && it.bounds.height >= least;
                    assert!(large, "{what}: {id} is {:?}", it.bounds.size());
                    let at = all.iter().position(|other| other.node == it.node);
                    let words = all.iter().filter(|other| other.parent == at);
                    for words in words {
                        let room = it.bounds.expand(1.0);
                        let end = words.bounds.x + words.bounds.width;
                        let low = words.bounds.y + words.bounds.height;
                        let whole = words.bounds.x >= room.x
                            && end <= room.x + room.width
                            && low <= room.y + room.height;
                        assert!(whole, "{what}: {:?} sticks out of {id}", words.node.name());
                    }
                }
            }
        }
    }
}

#[test]
fn no_word_on_the_bar_is_broken() {
    for tag in ["hi", "ne", "en"] {
        let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| settings.text_size = 5;
        let mut ear = ear_with(tag, None, "home", SIZES[2], change);
        ear.ask(Message::Listen);
        let language = language(tag);
        let words = pace(&language, "listen-usual");
        let found = ear.stage.walk();
        let shown = found
            .iter()
            .find(|it| it.node.role == Role::Text && it.node.name() == words);
        let height = shown.expect("the speed in words").bounds.height;
        // No more lines than words.
        let size = Scale::new(SIZES[2], 5, None).label(SMALLEST);
        let line = (Face::of(&language.meta).tight() * size).ceil();
        let most = line * words.split_whitespace().count() as f32;
        assert!(height <= most, "{tag}: {words:?} in {height} of {most} px");
    }
}
