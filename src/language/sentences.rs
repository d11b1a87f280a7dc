//! Where the sentences of a text are.

use std::ops::Range;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

/// The sentences of a text, as byte ranges that together cover it: each ends where the next begins.
///
/// By the rules of [UAX #29], which know the full stops and question marks of all scripts (؟ । 。 ። ။).
/// They do not know abbreviations, but a break after one needs a capital letter or a script without
/// capitals.
///
/// [UAX #29]: https://www.unicode.org/reports/tr29/#Sentence_Boundaries
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).filter(|at| *at > 0).collect();
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let all = starts.zip(ends.iter().copied()).map(|(from, to)| from..to);
    all.collect()
}

/// The length of a sentence in bytes without its full stop, and what closes and follows it.
pub fn without_end(sentence: &str) -> usize {
    let is_end = |letter: char| letter.is_whitespace() || ENDS.contains(letter);
    sentence.trim_end_matches(is_end).len()
}

/// Full stops, question marks, quotes and brackets that may end a sentence.
const ENDS: &str = ".?!:;\"')]…؟۔।॥።፧፨。？！．｡．‼⁇⁈⁉၊။។៕։՞՜།༎’”»›）」』】》〉";
