//! Words as runs: with them a screen reader goes through a text by letter and word, and knows the
//! language and the direction of each part.

use accesskit::{Node, NodeId, Role, TextDirection};
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use super::{Tongue, ids};
use crate::language::Direction;

/// The most letters of a run: AccessKit counts the places of words within a run in a byte.
const LETTERS: usize = 200;

/// A label with its words as runs, and the runs.
pub fn label(id: NodeId, words: &str, tongue: Tongue) -> Vec<(NodeId, Node)> {
    let mut label = Node::new(Role::Label);
    label.set_value(words);
    label.set_language(tongue.tag.as_str());
    let runs: Vec<_> = chunks(words)
        .into_iter()
        .enumerate()
        .map(|(index, chunk)| (ids::within(id, "run", index), run(chunk, tongue)))
        .collect();
    label.set_children(runs.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    std::iter::once((id, label)).chain(runs).collect()
}

fn run(words: &str, tongue: Tongue) -> Node {
    let letters = letters(words);
    let mut run = Node::new(Role::TextRun);
    run.set_value(words);
    run.set_language(tongue.tag.as_str());
    run.set_text_direction(match tongue.direction {
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

/// What a reader takes for letters, marks with their base.
fn letters(words: &str) -> Vec<&str> {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(words).collect();
    ends.windows(2)
        .map(|pair| &words[pair[0]..pair[1]])
        .collect()
}

/// Where words begin, in bytes: where a line may begin. In Chinese that is every character, in Thai
/// what the model takes for a word.
fn word_starts(words: &str) -> Vec<usize> {
    let segmenter = LineSegmenter::new_lstm(LineBreakOptions::default());
    segmenter
        .segment_str(words)
        .filter(|&at| at < words.len())
        .collect()
}

/// The words in stretches that are short enough, each ending after a space where there is one.
fn chunks(words: &str) -> Vec<&str> {
    let mut chunks = Vec::new();
    let mut rest = words;
    loop {
        let letters = letters(rest);
        if letters.len() <= LETTERS {
            chunks.push(rest);
            return chunks;
        }
        let room: usize = letters[..LETTERS].iter().map(|letter| letter.len()).sum();
        let end = rest[..room].rfind(' ').map_or(room, |space| space + 1);
        let (chunk, after) = rest.split_at(end);
        chunks.push(chunk);
        rest = after;
    }
}
