//! The words of Listen and of the speech mode.

use fluent::types::FluentValue;

use super::compose::place_args;
use super::{Block, Document, Role, percent_of};
use crate::language::Language;

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
        let paces = PACES.map(|id| pace(language, id));
        let volume = percent_of(language, "speech-volume", 50);
        let percent = percent_of(language, "speech-percent", 50);
        let place = language.words_with("speech-place", &place_args(0, 3));
        let counted = [volume, percent, place, parts(language, 3)];
        let paces = PACES.map(|id| language.words(id)).into_iter().chain(paces);
        let blocks = words.chain(paces).chain(counted);
        let blocks = blocks.map(|words| Block::new(Role::Choice, words));
        Self::new(language, blocks.collect())
    }
}

/// "Speed: normal", where a message says what the speed is called.
pub fn pace(language: &Language, id: &str) -> String {
    language.words_about("listen-pace", "pace", language.words(id))
}

/// "7 parts".
pub fn parts(language: &Language, count: usize) -> String {
    language.words_with("speech-parts", &[("count", FluentValue::from(count))])
}

const PACES: [&str; 3] = ["listen-slow", "listen-usual", "listen-fast"];

const WORDS: [&str; 27] = [
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
];
