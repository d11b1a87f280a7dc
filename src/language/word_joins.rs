//! Where languages whose words have spaces between them forbid line breaks.

use super::line_breaks::{UNIT, join, spans_of};

/// Where a language whose words have spaces between them forbids line breaks.
pub(super) struct WordRules {
    /// Words and phrases that stay whole.
    pub(super) protected: Vec<String>,
    /// The most letters of a word that stays with the next one.
    pub(super) short_words: usize,
    /// Whether the script is Hangul, where Unicode allows breaks between any two syllables but readers expect them at
    /// spaces.
    pub(super) hangul: bool,
}

/// Whether a word of at most so many letters ends at the space before byte `at`, and the next word is not too long to
/// stay with it.
fn is_after_short_word(text: &str, at: usize, most: usize) -> bool {
    let (before, after) = text.split_at(at);
    let word = before.trim_end().rsplit(char::is_whitespace).next();
    let word = word.unwrap_or_default().trim_start_matches(['(', '„', '«']);
    let letters = word.chars().count();
    let next = after.split(char::is_whitespace).next().unwrap_or_default();
    (1..=most).contains(&letters)
        && word.chars().all(char::is_alphabetic)
        && next.chars().count() <= UNIT
}

/// Forbids line breaks in the runs of a text whose words have spaces between them.
pub(super) fn join_words(runs: &[&str], rules: &WordRules) -> Vec<String> {
    let text = runs.concat();
    let spans = spans_of(&text, &rules.protected);
    join(runs, &text, |at, before, after| {
        let is_within = || spans.iter().any(|&(from, to)| from < at && at < to);
        let is_syllable = |c| matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}');
        let is_in_word = before.is_alphanumeric() && after.is_alphanumeric();
        rules.hangul && is_in_word && (is_syllable(before) || is_syllable(after))
            || before == ' ' && (is_within() || is_after_short_word(&text, at, rules.short_words))
    })
}
