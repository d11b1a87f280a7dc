//! Controls line breaking by inserting invisible characters: breaks in languages that write no
//! spaces, and joiners in words that must stay whole.

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};

use super::is_bidi_mark;
use super::phrases::Phrases;

/// Zero width space: allows a line break.
pub const BREAK: char = '\u{200B}';

/// Word joiner: forbids a line break.
pub const JOINER: char = '\u{2060}';

/// The text without [`BREAK`] and [`JOINER`].
pub fn unmarked(text: &str) -> String {
    text.replace([BREAK, JOINER], "")
}

/// Forbids line breaks after the hyphens of words such as x-ray.
fn join_hyphens(text: &str) -> String {
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

/// The most letters of a word that stays with its number; at the largest text sizes, a line has hardly more.
pub(super) const UNIT: usize = 10;

/// Forbids a line break at the space between a number and what it counts.
fn join_numbers(text: &str) -> String {
    let mut joined = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    // The 1 of the key F1 counts nothing.
    let mut is_name = false;
    for (at, letter) in text.char_indices() {
        joined.push(letter);
        if letter == ' ' && before.is_numeric() && !is_name {
            let rest = text.get(at + 1..).unwrap_or_default();
            let word = rest.split(char::is_whitespace).next().unwrap_or_default();
            let is_word = word.starts_with(char::is_alphabetic);
            if is_word && word.chars().count() <= UNIT {
                joined.push(JOINER);
            }
        }
        // Fluent puts marks of direction around a number.
        if !is_bidi_mark(letter) {
            is_name = letter.is_ascii_alphabetic() || is_name && letter.is_numeric();
            before = letter;
        }
    }
    joined
}

/// Forbids line breaks where no language has them: after hyphens, and between a number and its unit.
pub fn join_always(text: &str) -> String {
    join_numbers(&join_hyphens(text))
}

/// Finds line breaks by a model of the language, and never inside a protected word.
///
/// The model splits loan words (it cuts the Thai for fluoroscopy into meaningless pieces) and compounds, so
/// the glossary's words and the compounds of the language's `meta.toml` are protected.
pub struct Breaker {
    segmenter: icu_segmenter::LineSegmenterBorrowed<'static>,
    protected: Vec<String>,
}

impl Breaker {
    /// A breaker that keeps each of the `protected` words whole.
    pub fn new(protected: Vec<String>) -> Self {
        Self {
            segmenter: LineSegmenter::new_lstm(LineBreakOptions::default()),
            protected,
        }
    }

    /// The runs of one text, with a [`BREAK`] wherever a line may break. A run at an index in
    /// `unbroken` never breaks.
    pub fn mark(&self, runs: &[&str], unbroken: &[usize]) -> Vec<String> {
        let text = runs.concat();
        let (mut protected, last) = (spans_of(&text, &self.protected), last_line(&text));
        let mut from = 0;
        for (index, run) in runs.iter().enumerate() {
            if unbroken.contains(&index) {
                protected.push((from, from + run.len()));
            }
            from += run.len();
        }
        let mut breaks: Vec<usize> = self
            .segmenter
            .segment_str(&text)
            .filter(|&at| at > 0 && at < text.len())
            .filter(|&at| may_break(&text, at) && at <= last)
            .filter(|&at| !protected.iter().any(|&(from, to)| from < at && at < to))
            .collect();
        join_pieces(&text, &mut breaks);
        breaks.extend(ends_of_latin(&text));
        breaks.sort_unstable();
        breaks.dedup();
        let mut from = 0;
        let marked = runs.iter().map(|run| {
            let start = from;
            from += run.len();
            join_always(&insert(BREAK, run, start, &breaks))
        });
        marked.collect()
    }
}

/// Burmese particles, which stay with the word before them.
const PARTICLES: &str = "က ကို မှာ နဲ့ ရဲ့ တွေ များ ရင် တဲ့ လို့ ပါ ပါတယ် ပါမယ် ပါဘူး ပါနဲ့ ဖို့ ထက်";

/// Removes the breaks before a particle, and around a single letter, which the models cut off from its syllable.
fn join_pieces(text: &str, breaks: &mut Vec<usize>) {
    let spaces = text
        .char_indices()
        .filter(|(_, letter)| letter.is_whitespace());
    let spaces = spaces.flat_map(|(at, letter)| [at, at + letter.len_utf8()]);
    let mut edges: Vec<usize> = spaces.chain(breaks.iter().copied()).collect();
    edges.extend([0, text.len()]);
    edges.sort_unstable();
    edges.dedup();
    let mut joined = Vec::new();
    for piece in edges.windows(2) {
        let &[from, to] = piece else { continue };
        let words = text.get(from..to).unwrap_or_default();
        let words = words.trim_end_matches(['၊', '။', ':', '.', ',']);
        let is_letter = words.chars().count() == 1 && words.chars().all(char::is_alphabetic);
        if is_letter {
            joined.extend([from, to]);
        } else if PARTICLES.split(' ').any(|it| it == words) {
            joined.push(from);
        }
    }
    breaks.retain(|at| !joined.contains(at));
}

/// Where a letter of a language without spaces follows a Latin word, or one in brackets.
///
/// A line must be allowed to break there: cosmic-text 0.15 shapes what stands between two breaks as the
/// script of its first letter, so that Burmese after "(contrast)" would be neither joined nor reordered.
fn ends_of_latin(text: &str) -> impl Iterator<Item = usize> {
    let letters = text.char_indices().filter(|&(at, letter)| {
        let before = text[..at].trim_end_matches([')', '\u{2069}']);
        let is_after_latin = before.ends_with(|it: char| it.is_ascii_alphabetic());
        is_after_latin && letter >= '\u{0E00}' && letter.is_alphabetic()
    });
    letters.map(|(at, _)| at)
}

/// Whether a line may break before byte `at`: not after a space, which allows it already, nor after a
/// hyphen, nor within a syllable.
fn may_break(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().unwrap_or(' ');
    !(before.is_whitespace() || before == '-' || in_syllable(before, &text[at..]))
}

/// Whether a syllable continues from `before` into `rest`.
///
/// The models are right about most words, but must never separate these: a Thai or Lao vowel
/// before its consonant, a mark from its letter, stacked consonants, and a Burmese final
/// consonant (one with asat) from its syllable.
fn in_syllable(before: char, rest: &str) -> bool {
    let mut letters = rest.chars();
    let after = letters.next().unwrap_or(' ');
    let vowel_before = matches!(before, '\u{0E40}'..='\u{0E44}' | '\u{0EC0}'..='\u{0EC4}');
    let joins_below = matches!(before, '\u{1039}' | '\u{17D2}');
    // Combining marks, and signs that repeat or end what is before them.
    let mark_after = matches!(after,
        '\u{0E2F}'..='\u{0E3A}' | '\u{0E45}'..='\u{0E4E}'
        | '\u{0EAF}'..='\u{0EBD}' | '\u{0EC6}'..='\u{0ECE}'
        | '\u{102B}'..='\u{103E}' | '\u{104A}' | '\u{104B}' | '\u{1056}'..='\u{1059}'
        | '\u{17B4}'..='\u{17D7}' | '\u{17DD}');
    // A tone mark may precede asat.
    let ends_syllable = matches!(after, '\u{1000}'..='\u{1021}')
        && letters
            .find(|mark| *mark != '\u{1037}')
            .is_some_and(|mark| matches!(mark, '\u{1039}' | '\u{103A}'));
    vowel_before || joins_below || mark_after || ends_syllable
}

/// The least characters of a last line, with its full stop: one or two alone look lost, and the eye misses
/// them.
const LAST_LINE: usize = 4;

/// The byte offset of the last [`LAST_LINE`] characters of a text.
fn last_line(text: &str) -> usize {
    let last = text.char_indices().rev().nth(LAST_LINE - 1);
    last.map_or(0, |(at, _)| at)
}

/// Forbids line breaks in the runs of a Chinese or Japanese text: within the protected words, within a
/// Japanese phrase or a Chinese word, and where the last line would be too short. The layout knows the other rules, such as
/// which characters must not begin or end a line.
pub fn join_ideographs(
    runs: &[&str],
    protected: &[String],
    phrases: Option<&Phrases>,
) -> Vec<String> {
    let text = runs.concat();
    let (spans, last) = (spans_of(&text, protected), last_line(&text));
    let is_within = |at: usize| spans.iter().any(|&(from, to)| from < at && at < to);
    let is_kept = |at: usize| is_within(at) || at > last;
    let starts = phrases.map(|phrases| phrases.starts(&text, is_kept));
    let is_joined = |at: usize, before: char, after: char| {
        // Other letters than these never break but at spaces.
        let is_ideographic = before >= '\u{2E80}' || after >= '\u{2E80}';
        let is_space = before.is_whitespace() || after.is_whitespace();
        let in_phrase = starts.as_ref().is_some_and(|it| !it.contains(&at)) && !is_space;
        is_within(at) || is_ideographic && (in_phrase || at > last)
    };
    join(runs, &text, is_joined)
}

/// Inserts a [`JOINER`] between two characters of a text where `is_joined` says so, by the byte of the second.
pub(super) fn join(
    runs: &[&str],
    text: &str,
    is_joined: impl Fn(usize, char, char) -> bool,
) -> Vec<String> {
    let letters = text.char_indices();
    let pairs = letters.clone().zip(letters.skip(1));
    let joined = pairs.filter(|((_, before), (at, after))| is_joined(*at, *before, *after));
    let joined: Vec<usize> = joined.map(|(_, (at, _))| at).collect();
    let mut from = 0;
    let marked = runs.iter().map(|run| {
        let start = from;
        from += run.len();
        join_always(&insert(JOINER, run, start, &joined))
    });
    marked.collect()
}

/// The byte ranges, as start and end, of some words in a text.
pub(super) fn spans_of(text: &str, words: &[String]) -> Vec<(usize, usize)> {
    words
        .iter()
        .flat_map(|word| {
            text.match_indices(word.as_str())
                .map(move |(at, _)| (at, at + word.len()))
        })
        .collect()
}

/// Inserts a mark before each byte of `places` that is in `run`, which begins at byte `start`.
fn insert(mark: char, run: &str, start: usize, places: &[usize]) -> String {
    let mut marked = String::with_capacity(run.len() * 2);
    let mut from = 0;
    for at in places {
        let Some(at) = at.checked_sub(start).filter(|at| *at < run.len()) else {
            continue;
        };
        marked.push_str(&run[from..at]);
        marked.push(mark);
        from = at;
    }
    marked.push_str(&run[from..]);
    marked
}
