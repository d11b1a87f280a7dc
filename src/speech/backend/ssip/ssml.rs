//! The words of a message as [SSML], with marks that the synthesizer reports when it reaches them.
//!
//! Speech Dispatcher makes SSML of plain text itself, so each synthesizer takes it; those that cannot
//! report marks drop them. The marks change nothing of the sound but for a silence of 20 ms before it.
//!
//! [SSML]: https://www.w3.org/TR/speech-synthesis11/

use std::time::Duration;

use crate::language::sentences::{sentences, without_end};

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The synthesizer has the words. The message that Speech Dispatcher plays about itself where no
    /// synthesizer works has no marks.
    Start,
    /// A sentence begins. That of the first comes after a short silence: without a sound device
    /// Speech Dispatcher reports what is before the first sound, and nothing after it.
    Sentence(usize),
}

impl Mark {
    /// The name of the mark. It contains the utterance, because the marks of a message that failed
    /// may come with the id of the next one.
    fn name(self, utterance: u64) -> String {
        match self {
            Self::Start => format!("kiosk-{utterance}-start"),
            Self::Sentence(index) => format!("kiosk-{utterance}-{index}"),
        }
    }

    /// The mark with a name; `None` for one of another utterance.
    pub(crate) fn parse(name: &str, utterance: u64) -> Option<Self> {
        let (number, rest) = name.strip_prefix("kiosk-")?.split_once('-')?;
        if number.parse() != Ok(utterance) {
            return None;
        }
        match rest {
            "start" => Some(Self::Start),
            index => index.parse().ok().map(Self::Sentence),
        }
    }

    fn tag(self, utterance: u64) -> String {
        format!("<mark name=\"{}\"/>", self.name(utterance))
    }
}

/// The words as SSML.
///
/// A sentence's mark stands before the full stop of the sentence before it. Speech Dispatcher puts a
/// mark of its own after each full stop, and of two marks in one place eSpeak NG reports none.
pub(crate) fn marked(words: &str, utterance: u64) -> String {
    let mut ssml = start(utterance);
    let all = sentences(words);
    for (index, range) in all.iter().enumerate() {
        let sentence = words.get(range.clone()).unwrap_or_default();
        let (own, end) = sentence.split_at(without_end(sentence));
        ssml.push_str(&escaped(own));
        if index + 1 < all.len() {
            ssml.push_str(&Mark::Sentence(index + 1).tag(utterance));
        }
        ssml.push_str(&escaped(end));
    }
    ssml.push_str("</speak>");
    ssml
}

/// A file as SSML, with the marks of one sentence. Its path must be [plain](crate::audio::is_plain).
pub(crate) fn played(path: &str, utterance: u64) -> String {
    format!("{}<audio src=\"{path}\"/></speak>", start(utterance))
}

/// What is before the first sentence.
fn start(utterance: u64) -> String {
    format!(
        "<speak>{}<break time=\"20ms\"/>{}",
        Mark::Start.tag(utterance),
        Mark::Sentence(0).tag(utterance)
    )
}

fn escaped(words: &str) -> String {
    let words = words.replace('&', "&amp;");
    words.replace('<', "&lt;").replace('>', "&gt;")
}

/// How long each sentence may sound, at most, even when the voice is slow.
pub(crate) fn max_durations(words: &str) -> Vec<Duration> {
    let of = |sentence: &str| sentence.chars().map(max_duration).sum();
    let all = sentences(words).into_iter();
    all.map(|range| words.get(range).map_or(Duration::ZERO, of))
        .collect()
}

/// Twice what eSpeak NG needs for a character at its slow pace: a digit, an ideograph and a Hangul
/// syllable are words or syllables, other characters parts of them.
fn max_duration(letter: char) -> Duration {
    let is_syllable =
        letter.is_numeric() || letter >= '\u{2E80}' || ('\u{1200}'..'\u{1380}').contains(&letter);
    Duration::from_millis(if is_syllable { 800 } else { 250 })
}
