//! Where nothing can be heard, words say so.

use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::speech::backend::{SpeechError, SpeechEvent};
use fluoroscopy_kiosk::ui::listen_bar::Message;
use iced::advanced::widget::Id;

use super::{document, ear, ear_with, words};
use crate::help::{SIZES, catalogue, stage, tags};

fn shows(stage: &mut HeadlessKiosk, tag: &str, id: &str) -> bool {
    let language = catalogue().language(tag);
    let words = language.words(id);
    stage
        .walk()
        .iter()
        .any(|it| it.node.name().contains(&words))
}

#[test]
fn a_kiosk_without_a_voice_says_so_in_words_and_offers_what_there_is() {
    for tag in tags() {
        for screen in ["languages", "home", "what-is-it/shows", "words", "about"] {
            let mut stage = stage(&tag, screen, SIZES[1]);
            let id = Some(Id::new("listen"));
            let listen = stage.walk().into_iter().find(|it| it.node.id == id);
            stage.tap(listen.expect("Listen").bounds.center());
            for words in [
                "listen-no-service",
                "listen-ask",
                "listen-larger",
                "button-close",
            ] {
                assert!(shows(&mut stage, &tag, words), "{tag} {screen}: {words}");
            }
            assert!(!stage.kiosk().is_listening(), "{tag} {screen}");
        }
    }
}

#[test]
fn at_the_largest_size_no_larger_text_is_offered() {
    for (text_size, offered) in [(4, true), (5, false)] {
        let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| {
            settings.text_size = text_size;
        };
        let mut ear = ear_with("en", None, "home", SIZES[1], change);
        ear.ask(Message::Listen);
        let id = ear.one().id;
        ear.tell(SpeechEvent::Failed(id, SpeechError::NoService));
        let shown = shows(&mut ear.stage, "en", "listen-larger");
        assert_eq!(shown, offered, "text size {text_size}");
    }
}

#[test]
fn larger_text_and_close_lead_on() {
    let mut ear = ear("en", "what-is-it/shows");
    for (message, panel) in [
        (Message::LargerText, Some(Panel::Display)),
        (Message::Stop, None),
    ] {
        ear.ask(Message::Listen);
        let id = ear.one().id;
        ear.tell(SpeechEvent::Failed(id, SpeechError::NoService));
        assert!(shows(&mut ear.stage, "en", "listen-no-service"));
        ear.ask(message);
        assert!(!shows(&mut ear.stage, "en", "listen-no-service"));
        assert_eq!(ear.stage.kiosk().panel(), panel.as_ref());
        ear.stage.send(Action::ClosePanel);
    }
}

#[test]
fn a_language_without_a_voice_says_so_in_its_own_words() {
    for tag in tags() {
        let mut ear = ear(&tag, "what-is-it/shows");
        ear.ask(Message::Listen);
        let id = ear.one().id;
        ear.tell(SpeechEvent::Failed(id, SpeechError::NoVoice));
        assert_eq!(ear.said(), [], "{tag}: it tries no other block");
        assert!(shows(&mut ear.stage, &tag, "listen-no-voice"), "{tag}");
        assert!(shows(&mut ear.stage, &tag, "listen-ask"), "{tag}");
    }
}

#[test]
fn beside_a_language_without_a_voice_the_other_is_still_read() {
    for silent in ["en", "es"] {
        let mut ear = ear_with("en", Some("es"), "what-is-it/shows", SIZES[0], |_| {});
        let place = ear.stage.kiosk().route();
        ear.ask(Message::Listen);
        let mut said = Vec::new();
        while let [utterance] = &ear.said()[..] {
            if utterance.language == silent {
                ear.tell(SpeechEvent::Failed(utterance.id, SpeechError::NoVoice));
                let on = ear.stage.kiosk().is_listening();
                let told = shows(&mut ear.stage, silent, "listen-no-voice");
                assert!(told || !on, "{silent}: not told");
            } else {
                said.push(utterance.words.clone());
                ear.let_end(utterance);
            }
        }
        let other = if silent == "en" { "es" } else { "en" };
        assert_eq!(said, words(&document(other, place)), "{silent} is silent");
    }
}
