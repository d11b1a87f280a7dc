//! The words of a message as [SSML], with marks that the synthesizer reports when it reaches them.
//!
//! Speech Dispatcher makes SSML of plain text itself, so each synthesizer takes it; those that cannot
//! report marks drop them. The marks change nothing of the sound but for a silence of 20 ms before it.
//!
//! [SSML]: https://www.w3.org/TR/speech-synthesis11/

use std::time::Duration;

use crate::language::sentences::{sentences, without_end};

/// The longest piece of a sentence, by [`max_duration`]: where no further mark comes, something hangs. A
/// longer word is one piece.
pub(crate) const PIECE: Duration = Duration::from_millis(2800);

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The synthesizer has the words. The message that Speech Dispatcher plays about itself where no
    /// synthesizer works has no marks.
    Start,
    /// A sentence begins. That of the first comes after a short silence: without a sound device
    /// Speech Dispatcher reports what is before the first sound, and nothing after it.
    Sentence(usize),
    /// A further piece of a sentence begins: the index among all of the message. It only shows that the
    /// sound goes on.
    Piece(usize),
}

impl Mark {
    /// Whether it is within a sentence.
    pub(crate) fn is_piece(self) -> bool {
        matches!(self, Self::Piece(_))
    }

    /// The name of the mark. It contains the utterance, because the marks of a message that failed
    /// may come with the id of the next one.
    fn name(self, utterance: u64) -> String {
        match self {
            Self::Start => format!("kiosk-{utterance}-start"),
            Self::Sentence(index) => format!("kiosk-{utterance}-{index}"),
            Self::Piece(index) => format!("kiosk-{utterance}-p{index}"),
        }
    }

    /// The mark with a name; `None` for one of another utterance.
    pub(crate) fn parse(name: &str, utterance: u64) -> Option<Self> {
        let (number, rest) = name.strip_prefix("kiosk-")?.split_once('-')?;
        if number.parse() != Ok(utterance) {
            return None;
        }
        match (rest, rest.strip_prefix('p')) {
            ("start", _) => Some(Self::Start),
            (_, Some(index)) => index.parse().ok().map(Self::Piece),
            (index, None) => index.parse().ok().map(Self::Sentence),
        }
    }

    fn tag(self, utterance: u64) -> String {
        format!("<mark name=\"{}\"/>", self.name(utterance))
    }
}

/// A part of a message, which begins with a mark.
pub(crate) struct Part {
    /// Its mark.
    pub(crate) mark: Mark,
    /// Where it begins in the words, in bytes.
    pub(crate) at: usize,
    /// How long it may sound.
    pub(crate) max_duration: Duration,
}

/// The parts of the words: each sentence, and further pieces of long ones.
///
/// A sentence's mark stands before the full stop of the sentence before it. Speech Dispatcher puts a
/// mark of its own after each full stop, and of two marks in one place eSpeak NG reports none.
pub(crate) fn parts(words: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut pieces = 0;
    let mut end = 0;
    for (index, range) in sentences(words).into_iter().enumerate() {
        let sentence = words.get(range.clone()).unwrap_or_default();
        let own = sentence.get(..without_end(sentence)).unwrap_or_default();
        let mut part = Part {
            mark: Mark::Sentence(index),
            at: end,
            max_duration: Duration::ZERO,
        };
        let mut at = range.start;
        for word in split(own) {
            let duration = word.chars().map(max_duration).sum();
            if !part.max_duration.is_zero() && part.max_duration + duration > PIECE {
                parts.push(part);
                part = Part {
                    mark: Mark::Piece(pieces),
                    at,
                    max_duration: Duration::ZERO,
                };
                pieces += 1;
            }
            part.max_duration = PIECE.min(part.max_duration + duration);
            at += word.len();
        }
        parts.push(part);
        end = at;
    }
    parts
}

/// Words with the spaces behind them, and single ideographs: a mark between them changes nothing of the
/// sound. One before a bracket or a quote would, and one after a short word: eSpeak NG says some English ones
/// together with the next.
fn split(sentence: &str) -> Vec<&str> {
    let (mut last, mut letters, mut is_latin) = (' ', 0, true);
    let mut starts = vec![0];
    for (at, letter) in sentence.char_indices() {
        let is_short = is_latin && letters <= SHORT;
        let is_after_word = last.is_whitespace() && !is_short || is_ideograph(last);
        if letter.is_alphanumeric() && is_after_word {
            starts.push(at);
        }
        if last.is_whitespace() {
            (letters, is_latin) = (0, true);
        }
        if letter.is_alphanumeric() {
            letters += 1;
        }
        is_latin &= letter.is_ascii();
        last = letter;
    }
    let ends: Vec<usize> = starts
        .iter()
        .skip(1)
        .copied()
        .chain([sentence.len()])
        .collect();
    let ranges = starts.into_iter().zip(ends);
    ranges
        .filter_map(|(from, to)| sentence.get(from..to))
        .collect()
}

/// How many letters a short word has.
const SHORT: usize = 3;

/// The words as SSML.
pub(crate) fn marked(words: &str, utterance: u64) -> String {
    let mut ssml = start(utterance);
    let mut rest = 0;
    // The mark of the first sentence is in the start already.
    for part in parts(words).iter().skip(1) {
        ssml.push_str(&escaped(words.get(rest..part.at).unwrap_or_default()));
        ssml.push_str(&part.mark.tag(utterance));
        rest = part.at;
    }
    ssml.push_str(&escaped(words.get(rest..).unwrap_or_default()));
    ssml.push_str("</speak>");
    ssml
}

/// Files as SSML, one after the other, with the marks of one sentence in pieces. Their paths must be
/// [plain](crate::audio::is_plain).
pub(crate) fn played(paths: impl Iterator<Item = String>, utterance: u64) -> String {
    let mut ssml = start(utterance);
    for (index, path) in paths.enumerate() {
        if let Some(mark) = index.checked_sub(1).map(Mark::Piece) {
            ssml.push_str(&mark.tag(utterance));
        }
        ssml.push_str(&format!("<audio src=\"{path}\"/>"));
    }
    ssml + "</speak>"
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

/// Twice what eSpeak NG needs for a character at its slow pace: a digit, an ideograph and a Hangul
/// syllable are words or syllables, other characters parts of them.
fn max_duration(letter: char) -> Duration {
    let is_syllable =
        letter.is_numeric() || letter >= '\u{2E80}' || ('\u{1200}'..'\u{1380}').contains(&letter);
    Duration::from_millis(if is_syllable { 800 } else { 250 })
}

/// Whether a character is a Chinese one, which is a word to the synthesizer, or a mark between them.
fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ff0f}')
}
