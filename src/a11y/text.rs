//! Text as runs, which let a screen reader navigate by character and word and give the language and
//! direction of each part.

use accesskit::{Node, NodeId, Role, TextDirection};
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use super::ids;
use crate::language::{Direction, Tag, is_bidi_mark};

/// Language and reading direction of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextLanguage {
    /// The tag of the language.
    pub tag: Tag,
    /// The reading direction.
    pub direction: Direction,
}

/// Maximum length of a run, in characters: AccessKit stores the word positions of a run as `u8`.
const LONGEST_RUN: usize = 200;

/// A label node and the nodes of its runs.
pub(crate) fn label(id: NodeId, words: &str, language: TextLanguage) -> Vec<(NodeId, Node)> {
    let words = &words.replace(is_bidi_mark, "");
    let mut label = Node::new(Role::Label);
    label.set_value(words.as_str());
    label.set_language(language.tag.as_str());
    let runs: Vec<_> = chunks(words)
        .into_iter()
        .enumerate()
        .map(|(index, chunk)| (ids::within(id, "run", index), run(chunk, language)))
        .collect();
    label.set_children(runs.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    std::iter::once((id, label)).chain(runs).collect()
}

fn run(words: &str, language: TextLanguage) -> Node {
    let letters = graphemes(words);
    let mut run = Node::new(Role::TextRun);
    run.set_value(words);
    run.set_language(language.tag.as_str());
    run.set_text_direction(match language.direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    });
    let mut at = 0;
    let mut starts = Vec::new();
    let words_at = word_starts(words);
    for (index, letter) in letters.iter().enumerate() {
        if words_at.contains(&at) {
            starts.extend(u8::try_from(index));
        }
        at += letter.len();
    }
    let lengths = letters
        .iter()
        .filter_map(|letter| u8::try_from(letter.len()).ok());
    run.set_character_lengths(lengths.collect::<Vec<_>>());
    run.set_word_starts(starts);
    run
}

/// The grapheme clusters of a text.
fn graphemes(words: &str) -> Vec<&str> {
    let segmenter = GraphemeClusterSegmenter::new();
    let ends = segmenter.segment_str(words);
    let starts = segmenter.segment_str(words);
    starts
        .zip(ends.skip(1))
        .filter_map(|(start, end)| words.get(start..end))
        .collect()
}

/// Byte offsets of word starts, approximated by line break opportunities. In Chinese that is every
/// character; in Thai it depends on the segmentation model.
fn word_starts(words: &str) -> Vec<usize> {
    let segmenter = LineSegmenter::new_lstm(LineBreakOptions::default());
    segmenter
        .segment_str(words)
        .filter(|&at| at < words.len())
        .collect()
}

/// Splits text into chunks of at most [`LONGEST_RUN`] characters, after a space if possible.
fn chunks(words: &str) -> Vec<&str> {
    let mut chunks = Vec::new();
    let mut rest = words;
    loop {
        let letters = graphemes(rest);
        if letters.len() <= LONGEST_RUN {
            chunks.push(rest);
            return chunks;
        }
        let letters = letters.iter().take(LONGEST_RUN);
        let room: usize = letters.map(|letter| letter.len()).sum();
        let (within, _) = rest.split_at(room);
        let end = within.rfind(' ').map_or(room, |space| space + 1);
        let (chunk, after) = rest.split_at(end);
        chunks.push(chunk);
        rest = after;
    }
}
