//! The speech mode: somebody who cannot see is told everything, and reaches it with four arrows and
//! Enter.

mod news;
mod switch;
mod walk;

use fluoroscopy_kiosk::settings::{Settings, SpeechMode};
use fluoroscopy_kiosk::speech::backend::Utterance;
use iced::keyboard::key::Named;

use crate::focus::keyboard::Keyboard;
use crate::help::SIZES;
use crate::listen::{Ear, ear, ear_with};

/// A kiosk that tells everything from now on; what it has said so far is forgotten.
fn told(language: &str, place: &str) -> Ear {
    let mut ear = ear(language, place);
    ear.stage.press(Named::F8);
    assert!(ear.stage.kiosk().has_speech(), "F8 turns it on");
    ear.said();
    ear
}

fn with_mode(mode: SpeechMode, place: &str) -> Ear {
    let change = |settings: &mut Settings| settings.audio.speech_mode = mode;
    ear_with("en", None, place, SIZES[1], change)
}

/// Presses a key; what is said then.
fn press(ear: &mut Ear, key: Named) -> Vec<String> {
    ear.stage.press(key);
    words_of(&ear.said())
}

fn words_of(said: &[Utterance]) -> Vec<String> {
    said.iter().map(|it| it.words.clone()).collect()
}
