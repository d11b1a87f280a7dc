//! The mark on the sentence that is being said, and going on from there.

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::language::sentences::sentences;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::speech::backend::{SpeechEvent, Utterance};
use fluoroscopy_kiosk::speech::read_aloud::Command;
use fluoroscopy_kiosk::theme::Palette;
use fluoroscopy_kiosk::ui::listen_bar::Message;
use iced::Rectangle;

use super::mark::changed;
use super::{Ear, ear_with};
use crate::help::SIZES;

/// A card with a block of several sentences.
const CARD: &str = "what-is-it/moves";

/// A reading that has come to the first block of several sentences.
fn at_sentences(tag: &str, change: impl FnOnce(&mut Settings)) -> (Ear, Utterance) {
    let mut ear = ear_with(tag, None, CARD, SIZES[0], change);
    ear.ask(Message::Listen);
    let mut said = ear.one();
    while sentences(&said.words).len() < 2 {
        ear.ask(Message::Command(Command::Next));
        said = ear.one();
    }
    (ear, said)
}

/// The words from a sentence on.
fn from(words: &str, sentence: usize) -> &str {
    &words[sentences(words)[sentence].start..]
}

fn place_of(ear: &mut Ear, words: &str) -> PlacedNode {
    let found = ear.stage.walk().into_iter();
    let mut found = found.filter(|it| it.node.name() == words);
    found
        .next()
        .unwrap_or_else(|| panic!("{words:?} is not on the screen"))
}

#[test]
fn each_sentence_changes_only_its_own_place_in_every_theme() {
    for palette in Palette::ALL {
        for tag in ["en", "ar", "zh-Hans", "hi", "ur", "my"] {
            for text_size in [1, 5] {
                let (mut ear, said) = at_sentences(tag, |settings| {
                    settings.theme = palette;
                    settings.text_size = text_size;
                });
                let what = format!("{tag} {} text size {text_size}", palette.id());
                let at = place_of(&mut ear, &said.words).bounds;
                let (without, nodes) = (ear.stage.draw(), ear.stage.walk());
                let mut places = Vec::new();
                for index in 0..2 {
                    ear.tell(SpeechEvent::Sentence(said.id, index));
                    let with = ear.stage.draw();
                    assert_eq!(ear.stage.walk(), nodes, "{what}: something has moved");
                    let (inside, outside) = changed(&without, &with, at.expand(2.0));
                    assert!(inside > 500, "{what}: {inside} pixels for sentence {index}");
                    assert_eq!(outside, 0, "{what}: beyond the block");
                    places.push(with);
                }
                let (differ, _) = changed(&places[0], &places[1], Rectangle::with_size(SIZES[0]));
                assert!(differ > 1000, "{what}: both are marked alike");
                if let Some(folder) = std::env::var_os("KIOSK_PICTURES") {
                    let name = format!("{tag}-{}-{text_size}.png", palette.id());
                    let file = std::path::Path::new(&folder).join(name);
                    places[1]
                        .write_png(&file)
                        .expect("a picture can be written");
                }
            }
        }
    }
}

#[test]
fn the_only_sentence_of_a_block_is_not_marked() {
    let mut ear = ear_with("en", None, CARD, SIZES[0], |_| {});
    ear.ask(Message::Listen);
    let heading = ear.one();
    let without = ear.stage.draw();
    ear.tell(SpeechEvent::Sentence(heading.id, 0));
    let whole = Rectangle::with_size(SIZES[0]);
    assert_eq!(changed(&without, &ear.stage.draw(), whole), (0, 0));
}

#[test]
fn it_goes_on_with_the_sentence_after_a_pause_and_a_change_of_the_sound() {
    let (mut ear, said) = at_sentences("en", |_| {});
    ear.tell(SpeechEvent::Begun(said.id));
    ear.tell(SpeechEvent::Sentence(said.id, 1));
    let marked = ear.stage.draw();
    let whole = Rectangle::with_size(SIZES[0]);
    ear.ask(Message::Command(Command::Pause));
    ear.tell(SpeechEvent::Sentence(said.id, 0));
    ear.heard();
    ear.ask(Message::Command(Command::Play));
    let rest = ear.one();
    assert_eq!(rest.words, from(&said.words, 1), "Play");
    // The first sentence of the rest is the second of the block.
    ear.tell(SpeechEvent::Sentence(rest.id, 0));
    assert_eq!(changed(&marked, &ear.stage.draw(), whole), (0, 0));
    ear.ask(Message::OtherPace);
    assert_eq!(ear.one().words, from(&said.words, 1), "another speed");
    ear.ask(Message::Command(Command::Repeat));
    assert_eq!(ear.one().words, said.words, "Repeat");
}

#[test]
fn a_voice_that_does_not_tell_goes_on_with_the_block() {
    let (mut ear, said) = at_sentences("en", |_| {});
    ear.tell(SpeechEvent::Begun(said.id));
    ear.ask(Message::Command(Command::Pause));
    ear.heard();
    ear.ask(Message::Command(Command::Play));
    assert_eq!(ear.one().words, said.words);
}
