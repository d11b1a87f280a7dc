//! The list and its check boxes by ear and for screen readers.

use accesskit::{Action as Ask, Live, Role as NodeRole, Toggled};
use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::ui::listen_bar;
use iced::keyboard::key::Named;

use super::*;
use crate::focus::keyboard::Keyboard;
use crate::help::SIZES;
use crate::listen::{Ear, ear, ear_with};
use crate::tree::client::Client;

fn listed(settings: impl FnOnce(&mut Settings)) -> Ear {
    let mut ear = ear_with("am", None, "tell", SIZES[1], settings);
    toggle(&mut ear.stage, "tell-allergy");
    toggle(&mut ear.stage, "ask-hurt");
    ear.stage.send(chrome::Message::List);
    ear
}

/// Lets everything be heard to its end, and returns it: language and words.
fn all_said(ear: &mut Ear) -> Vec<(String, String)> {
    let mut all = Vec::new();
    while let [utterance] = &ear.said()[..] {
        ear.let_end(utterance);
        all.push((utterance.language.clone(), utterance.words.clone()));
    }
    all
}

#[test]
fn a_list_is_read_aloud_only_after_others_were_thought_of_in_the_voice_that_was_chosen() {
    for (tag, button) in [("am", "list-go-on-am"), ("en", "list-go-on-en")] {
        let mut ear = listed(|_| {});
        ear.ask(listen_bar::Message::Listen);
        assert_eq!(ear.stage.kiosk().panel(), Some(&Panel::OthersHear));
        assert!(ear.said().is_empty(), "nothing is said before the answer");
        let button = control(&mut ear.stage, button).expect("a voice to choose");
        ear.stage.tap(button.bounds.center());
        assert_eq!(ear.stage.kiosk().panel(), None);
        let said = all_said(&mut ear);
        let wanted = crate::help::language(tag).words("tell-allergy");
        assert!(said.iter().all(|it| it.0 == tag), "{tag}: {said:?}");
        assert!(
            said.iter().any(|it| it.1.contains(&wanted)),
            "{tag}: {said:?}"
        );
    }
}

#[test]
fn not_now_says_nothing() {
    let mut ear = listed(|_| {});
    ear.ask(listen_bar::Message::Listen);
    let button = control(&mut ear.stage, "list-not-now").expect("a way out");
    ear.stage.tap(button.bounds.center());
    assert_eq!(ear.stage.kiosk().panel(), None);
    assert!(ear.said().is_empty());
}

#[test]
fn the_speech_mode_does_not_ask_and_a_clinic_can_forbid_it() {
    let mut ear = listed(|_| {});
    ear.stage.press(Named::F8);
    ear.said();
    ear.ask(listen_bar::Message::Listen);
    assert_eq!(
        ear.stage.kiosk().panel(),
        None,
        "who chose speech is not asked"
    );
    assert!(!all_said(&mut ear).is_empty());

    let mut silent = listed(|settings| settings.lists.speak = false);
    assert!(control(&mut silent.stage, chrome::ids::LISTEN).is_none());
    silent.ask(listen_bar::Message::Listen);
    assert!(silent.said().is_empty());
}

#[test]
fn the_speech_mode_tells_the_state_and_how_many_are_on_the_list() {
    let mut ear = ear("en", "tell");
    ear.stage.press(Named::F8);
    ear.said();
    ear.stage.go_to("tell-asthma");
    let said: String = ear.said().iter().map(|it| it.words.clone() + "|").collect();
    assert!(
        said.contains("I have asthma") && said.contains("check box, not checked"),
        "{said}"
    );
    ear.stage.press(Named::Enter);
    let said: String = ear.said().iter().map(|it| it.words.clone() + "|").collect();
    assert!(said.contains("check box, checked"), "{said}");
    assert!(said.contains("1 thing on your list"), "{said}");
    ear.stage.press(Named::Enter);
    let said: String = ear.said().iter().map(|it| it.words.clone() + "|").collect();
    assert!(said.contains("Your list is empty"), "{said}");
}

#[test]
fn a_screen_reader_has_check_boxes_and_is_told_the_count() {
    let mut client = Client::at("en", None, "tell", SIZES[1], 2);
    for (name, count) in [("I have asthma", 1), ("I bleed easily", 2)] {
        let it = client.named(name);
        assert_eq!(it.role, NodeRole::CheckBox, "{name}");
        assert_eq!(it.node.toggled(), Some(Toggled::False), "{name}");
        assert!(
            !it.description.is_empty(),
            "{name}: its picture is described"
        );
        client.ask(it.id, Ask::Click);
        assert_eq!(client.named(name).node.toggled(), Some(Toggled::True));
        let list = client.named(&format!("My list: {count}"));
        assert_eq!(list.live, Some(Live::Polite));
    }
}
