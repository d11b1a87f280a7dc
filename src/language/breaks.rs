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
        let mut protected = self.protected_spans(&text);
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

    fn protected_spans(&self, text: &str) -> Vec<(usize, usize)> {
        self.protected
            .iter()
            .flat_map(|word| {
                text.match_indices(word.as_str())
                    .map(move |(at, _)| (at, at + word.len()))
            })
            .collect()
    }
}

/// Whether a line may be broken before the byte `at`: a space is break enough, a word with a hyphen
/// stays whole, and a Thai syllable is not torn from the vowel that stands before or after it.
fn may_break(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().unwrap_or(' ');
    let after = text[at..].chars().next().unwrap_or(' ');
    let vowel_before = ('\u{0E40}'..='\u{0E44}').contains(&before);
    let mark_after =
        ('\u{0E2F}'..='\u{0E3A}').contains(&after) || ('\u{0E45}'..='\u{0E4E}').contains(&after);
    !(before.is_whitespace() || before == '-' || vowel_before || mark_after)
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
