//! The words of Listen and of the speech mode.

use fluent::types::FluentValue;

use super::{Block, Document, Role};
use crate::language::Language;
use crate::reader::speech::Pace;

impl Document {
    /// What stands where Listen cannot speak: what is wrong, and what to do instead.
    pub fn silence(language: &Language, wrong: &str) -> Self {
        let words = [wrong, "listen-ask"].map(|id| language.words(id));
        let words = words.into_iter();
        let blocks = words.map(|words| Block::new(Role::Note, words));
        Self::new(language, blocks.collect())
    }

    /// The words of the controls of Listen and of the speech mode, and all that is only heard.
    pub fn ear(language: &Language) -> Self {
        let words = WORDS.iter().map(|id| language.words(id));
        let paces = [Pace::Slow, Pace::Usual, Pace::Fast].map(|it| pace(language, it));
        let blocks = words.chain(paces);
        let blocks = blocks.map(|words| Block::new(Role::Choice, words));
        Self::new(language, blocks.collect())
    }
}

/// "Speed: normal".
pub fn pace(language: &Language, pace: Pace) -> String {
    let pace = language.words(match pace {
        Pace::Slow => "listen-slow",
        Pace::Usual => "listen-usual",
        Pace::Fast => "listen-fast",
    });
    language.words_with("listen-pace", &[("pace", FluentValue::from(pace))])
}

const WORDS: [&str; 30] = [
    "button-listen",
    "listen-repeat",
    "listen-next",
    "listen-stop",
    "listen-softer",
    "listen-louder",
    "listen-no-service",
    "listen-no-voice",
    "listen-ask",
    "listen-larger",
    "speech-on",
    "speech-off",
    "speech-keys",
    "speech-welcome",
    "speech-button",
    "speech-choice",
    "speech-chosen",
    "speech-not-chosen",
    "speech-link",
    "speech-heading",
    "speech-picture",
    "speech-slider",
    "speech-group",
    "speech-darken",
    "speech-dark",
    "speech-light",
    "speech-touch",
    "listen-slow",
    "listen-usual",
    "listen-fast",
];
