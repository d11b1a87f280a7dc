//! Where a line may be broken, in languages that write no spaces, and where it may not.

use std::cell::RefCell;
use std::collections::HashMap;

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};

/// Zero width space: a place where a line may be broken, and nothing else.
pub const BREAK: char = '\u{200B}';

/// Word joiner: a place where a line may not be broken, and nothing else.
pub const JOINER: char = '\u{2060}';

/// The words without the marks that only matter to how they are laid out.
pub fn unmarked(text: &str) -> String {
    text.replace([BREAK, JOINER], "")
}

/// Keeps words with a hyphen, such as x-ray, on one line.
pub fn join_hyphens(text: &str) -> String {
    let mut joined = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        joined.push(letter);
        let after = letters.peek().copied().unwrap_or(' ');
        if letter == '-' && before.is_alphanumeric() && after.is_alphanumeric() {
            joined.push(JOINER);
        }
        before = letter;
    }
    joined
}

/// The stretches of a text, with those that are never broken.
type Asked = (String, Vec<usize>);

/// Between stretches, where they are joined; no text holds it.
const BETWEEN: &str = "\u{1F}";

/// So many texts are kept: more than a screen has. The model takes most of the time that it takes to
/// build one.
const MARKED: usize = 256;

/// Finds line breaks by a model of the language, and never inside a protected word.
///
/// The model splits loan words (it cuts the Thai for fluoroscopy into pieces that mean nothing), so
/// the glossary's words are protected.
pub struct Breaker {
    segmenter: icu_segmenter::LineSegmenterBorrowed<'static>,
    /// What was marked lately: a screen asks for the same words each time that it is built.
    marked: RefCell<HashMap<Asked, Vec<String>>>,
    protected: Vec<String>,
}

impl Breaker {
    /// A breaker that keeps each of the `protected` words whole.
    pub fn new(protected: Vec<String>) -> Self {
        Self {
            segmenter: LineSegmenter::new_lstm(LineBreakOptions::default()),
            marked: RefCell::default(),
            protected,
        }
    }

    /// The stretches of one text, each with a [`BREAK`] at every place where a line may be broken.
    /// A stretch at an index in `whole` is never broken.
    pub fn mark(&self, stretches: &[&str], whole: &[usize]) -> Vec<String> {
        let asked = (stretches.join(BETWEEN), whole.to_vec());
        if let Some(marked) = self.marked.borrow().get(&asked) {
            return marked.clone();
        }
        let made = self.mark_anew(stretches, whole);
        let mut marked = self.marked.borrow_mut();
        if marked.len() >= MARKED {
            marked.clear();
        }
        marked.insert(asked, made.clone());
        made
    }

    fn mark_anew(&self, stretches: &[&str], whole: &[usize]) -> Vec<String> {
        let text = stretches.concat();
        let mut protected = spans_of(&text, &self.protected);
        let mut from = 0;
        for (index, stretch) in stretches.iter().enumerate() {
            if whole.contains(&index) {
                protected.push((from, from + stretch.len()));
            }
            from += stretch.len();
        }
        let breaks: Vec<usize> = self
            .segmenter
            .segment_str(&text)
            .filter(|&at| at > 0 && at < text.len())
            .filter(|&at| may_break(&text, at))
            .filter(|&at| !protected.iter().any(|&(from, to)| from < at && at < to))
            .collect();
        let mut from = 0;
        let marked = stretches.iter().map(|stretch| {
            let (start, end) = (from, from + stretch.len());
            from = end;
            join_hyphens(&insert(stretch, start, &breaks))
        });
        marked.collect()
    }
}

/// Whether a line may be broken before the byte `at`: a space is break enough, a word with a hyphen
/// stays whole, and so does a syllable.
fn may_break(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().unwrap_or(' ');
    !(before.is_whitespace() || before == '-' || in_syllable(before, &text[at..]))
}

/// Whether a syllable goes on from `before` into the `rest`.
///
/// The models are right about most words; what they must never do is known from the letters: a
/// Thai or Lao vowel that is written before its consonant stays with it, a mark stays on its
/// letter, letters that stand below each other stay together, and a Burmese letter that ends a
/// syllable (one with asat) stays in it.
fn in_syllable(before: char, rest: &str) -> bool {
    let mut letters = rest.chars();
    let after = letters.next().unwrap_or(' ');
    let vowel_before = matches!(before, '\u{0E40}'..='\u{0E44}' | '\u{0EC0}'..='\u{0EC4}');
    let joins_below = matches!(before, '\u{1039}' | '\u{17D2}');
    // Of the letters below, a mark or a sign that repeats or ends what stands before it.
    let mark_after = matches!(after,
        '\u{0E2F}'..='\u{0E3A}' | '\u{0E45}'..='\u{0E4E}'
        | '\u{0EAF}'..='\u{0EBD}' | '\u{0EC6}'..='\u{0ECE}'
        | '\u{102B}'..='\u{103E}' | '\u{104A}' | '\u{104B}' | '\u{1056}'..='\u{1059}'
        | '\u{17B4}'..='\u{17D7}' | '\u{17DD}');
    // The mark of tone may be written before asat.
    let ends_syllable = matches!(after, '\u{1000}'..='\u{1021}')
        && letters
            .find(|mark| *mark != '\u{1037}')
            .is_some_and(|mark| matches!(mark, '\u{1039}' | '\u{103A}'));
    vowel_before || joins_below || mark_after || ends_syllable
}

/// Keeps Korean words whole: between any two letters a line may be broken as between Chinese
/// characters, but readers take it for careless. Lines end at spaces.
pub fn join_hangul(text: &str) -> String {
    let is_hangul = |c: char| matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}');
    join(text, |before, after| {
        (is_hangul(before) && after.is_alphanumeric())
            || (before.is_alphanumeric() && is_hangul(after))
    })
}

/// Keeps the protected words of a Chinese or Japanese text whole. Where else a line may be broken,
/// and which signs may not begin or end one, the layout knows.
pub fn join_words(text: &str, protected: &[String]) -> String {
    let spans = spans_of(text, protected);
    let mut joined = String::with_capacity(text.len() + 8);
    for (at, letter) in text.char_indices() {
        if spans.iter().any(|&(from, to)| from < at && at < to) {
            joined.push(JOINER);
        }
        joined.push(letter);
    }
    joined
}

/// Puts a [`JOINER`] between the letters that belong together.
fn join(text: &str, belong: impl Fn(char, char) -> bool) -> String {
    let mut joined = String::with_capacity(text.len() * 2);
    let mut before = ' ';
    for letter in text.chars() {
        if belong(before, letter) {
            joined.push(JOINER);
        }
        joined.push(letter);
        before = letter;
    }
    joined
}

/// Where some words stand in a text, as the bytes from and to.
fn spans_of(text: &str, words: &[String]) -> Vec<(usize, usize)> {
    words
        .iter()
        .flat_map(|word| {
            text.match_indices(word.as_str())
                .map(move |(at, _)| (at, at + word.len()))
        })
        .collect()
}

/// Puts a break before each byte of `breaks` that lies in a stretch beginning at byte `start`.
fn insert(stretch: &str, start: usize, breaks: &[usize]) -> String {
    let mut marked = String::with_capacity(stretch.len() * 2);
    let mut from = 0;
    for at in breaks {
        let Some(at) = at.checked_sub(start).filter(|at| *at < stretch.len()) else {
            continue;
        };
        marked.push_str(&stretch[from..at]);
        marked.push(BREAK);
        from = at;
    }
    marked.push_str(&stretch[from..]);
    marked
}
