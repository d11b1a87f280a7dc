//! The documents of Listen and of the speech mode.

use fluent::types::FluentValue;

use super::{Block, BlockRole, Document, percent_of, place_args};
use crate::language::Language;

impl Document {
    /// A speech error: the message `wrong`, and what to do instead.
    pub fn silence(language: &Language, wrong: &str) -> Self {
        let blocks = [wrong, "listen-ask"].map(|id| Block::message(language, BlockRole::Note, id));
        Self::new(language, blocks.into())
    }

    /// The controls of Listen and of the speech mode, and all text that is only spoken.
    pub fn speech(language: &Language) -> Self {
        let messages = WORDS.iter().chain(&PACES);
        let messages = messages.map(|id| Block::message(language, BlockRole::Choice, id));
        let text_of = |id, words| Block::text_of(language, BlockRole::Choice, id, words);
        let paces = PACES.map(|id| {
            text_of("listen-pace", pace(language, id)).with_id(format!("listen-pace-{id}"))
        });
        let with_values = [
            ("speech-volume", percent_of(language, "speech-volume", 50)),
            ("speech-percent", percent_of(language, "speech-percent", 50)),
            (
                "speech-place",
                language.words_with("speech-place", &place_args(0, 3)),
            ),
            ("speech-parts", parts(language, 3)),
        ];
        let with_values = with_values.map(|(id, words)| text_of(id, words));
        Self::new(language, messages.chain(paces).chain(with_values).collect())
    }
}

/// The speed in words, such as "Speed: normal"; `id` is the message id of the speed.
pub fn pace(language: &Language, id: &str) -> String {
    language.words_about("listen-pace", "pace", language.words(id))
}

/// The number of items in words, such as "7 parts".
pub fn parts(language: &Language, count: usize) -> String {
    language.words_with("speech-parts", &[("count", FluentValue::from(count))])
}

const PACES: [&str; 3] = ["listen-slow", "listen-usual", "listen-fast"];

const WORDS: [&str; 31] = [
    "button-listen",
    "listen-all",
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
    "speech-check-box",
    "speech-checked",
    "speech-not-checked",
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
