//! Text as runs, by which a screen reader moves through it by character and word, and knows the
//! language and direction of each part.

use accesskit::{Node, NodeId, Role, TextDirection};
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use super::ids;
use crate::language::{Direction, Tag};

/// The language of a text, with its reading direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextLanguage {
    /// The tag of the language.
    pub tag: Tag,
    /// The reading direction.
    pub direction: Direction,
}

/// Longest run, in characters: AccessKit keeps the positions of words within a run in a byte.
const LONGEST_RUN: usize = 200;

/// A label node and the nodes of its runs.
pub fn label(id: NodeId, words: &str, language: TextLanguage) -> Vec<(NodeId, Node)> {
    let mut label = Node::new(Role::Label);
    label.set_value(words);
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

/// Byte offsets at which words begin, taken from the places where a line may begin. In Chinese that is
/// every character, in Thai what the segmentation model takes for a word.
fn word_starts(words: &str) -> Vec<usize> {
    let segmenter = LineSegmenter::new_lstm(LineBreakOptions::default());
    segmenter
        .segment_str(words)
        .filter(|&at| at < words.len())
        .collect()
}

/// The text in chunks of at most [`LONGEST_RUN`], each ending after a space where there is one.
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
