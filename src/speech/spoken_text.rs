//! Prepares words for the ear: `assets/spoken-text.toml` says how, by language.
//!
//! A synthesizer reads "IV" as a Roman number, leaves out digits of another script, and calls the
//! dash of a range by its name. What a rule cannot say well has a Fluent attribute `.spoken`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::assets;
use crate::language::Digits;
use crate::language::line_breaks::JOINER;

/// How the words of a language are prepared.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Rules {
    /// The digits that the voices of the language read.
    digits: Option<Digits>,
    /// What is said between the numbers of a range, with its spaces.
    range: Option<String>,
    /// What is said instead of a number and `%`, with `{}` for the number.
    percent: Option<String>,
    /// Whether Latin letters and digits that touch need a space: "F7" is "F 7".
    apart: bool,
    /// What is said instead of single words and units.
    words: BTreeMap<String, String>,
}

static RULES: LazyLock<BTreeMap<String, Rules>> = LazyLock::new(|| {
    let text = assets::text("spoken-text.toml").unwrap_or_default();
    toml::from_str(&text).unwrap_or_else(|error| {
        tracing::error!("assets/spoken-text.toml: {error}");
        BTreeMap::new()
    })
});

/// The zeros of the decimal digits that the built-in languages use, and of full-width ones.
const ZEROS: [char; 7] = ['0', '٠', '۰', '०', '০', '၀', '０'];

/// The words of a language as they are given to a synthesizer.
pub fn spoken_text(language: &str, words: &str) -> String {
    let own = language.split('-').next().unwrap_or(language);
    let Some(rules) = RULES.get(language).or_else(|| RULES.get(own)) else {
        return words.to_owned();
    };
    // Keys that are pressed together: some voices say "plus" in English.
    let mut spoken = words.replace(" + ", ", ");
    if let Some(digits) = rules.digits {
        spoken = in_digits(&spoken, digits);
    }
    if let Some(between) = &rules.range {
        spoken = with_ranges(&spoken, between);
    }
    if let Some(percent) = &rules.percent {
        spoken = with_percents(&spoken, percent);
    }
    for (word, said) in &rules.words {
        spoken = with_word(&spoken, word, said);
    }
    if rules.apart {
        spoken = with_letters_apart(&spoken);
    }
    spoken
}

/// Telephone numbers, whose characters word joiners connect, as single digits with pauses between the
/// groups. Other words stay as they are.
pub(crate) fn digit_by_digit(words: &str) -> String {
    let mut spoken = String::with_capacity(words.len());
    let mut characters = words.chars().peekable();
    let mut in_number = false;
    while let Some(character) = characters.next() {
        let joined = characters.next_if_eq(&JOINER).is_some();
        match character {
            _ if !joined && !in_number => spoken.push(character),
            '0'..='9' => spoken.extend([character, ' ']),
            '+' | '*' | '#' => spoken.push(character),
            _ if spoken.ends_with(", ") || !spoken.ends_with(' ') => {}
            _ => {
                spoken.pop();
                spoken.push_str(", ");
            }
        }
        if in_number && !joined && spoken.ends_with(' ') {
            spoken.pop();
        }
        in_number = joined;
    }
    spoken
}

/// The value of a decimal digit.
fn digit(character: char) -> Option<u32> {
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(*zero))?;
        (value < 10).then_some(value)
    })
}

fn is_digit(character: Option<char>) -> bool {
    character.is_some_and(|it| digit(it).is_some())
}

fn in_digits(words: &str, digits: Digits) -> String {
    let zero = u32::from(digits.zero());
    let each = words.chars().map(|it| {
        let own = digit(it).and_then(|value| char::from_u32(zero + value));
        own.unwrap_or(it)
    });
    each.collect()
}

/// "2-3" and "2 – 3" as "2 to 3".
fn with_ranges(words: &str, between: &str) -> String {
    let mut spoken = String::new();
    let mut rest = words;
    while let Some(at) = rest.find(['-', '–', '—', '~', '～', '〜']) {
        let (before, from) = rest.split_at(at);
        let mut after = from.chars();
        let dash = after.next();
        let after = after.as_str();
        let is_range = is_digit(before.trim_end().chars().last())
            && is_digit(after.trim_start().chars().next());
        if is_range {
            spoken.push_str(before.trim_end());
            spoken.push_str(between);
            rest = after.trim_start();
        } else {
            spoken.push_str(before);
            spoken.extend(dash);
            rest = after;
        }
    }
    spoken + rest
}

/// "50 %" as "50 percent", or as the pattern says.
fn with_percents(words: &str, pattern: &str) -> String {
    let mut spoken = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once(['%', '٪', '％']) {
        let trimmed = before.trim_end();
        let number = |it: char| digit(it).is_some() || matches!(it, '.' | ',' | '٫');
        let start = trimmed.trim_end_matches(number).len();
        let (words, number) = trimmed.split_at(start);
        spoken.push_str(words);
        spoken.push_str(pattern.replace("{}", number).trim());
        rest = after;
    }
    spoken + rest
}

/// Replaces a word wherever it stands alone: letters of another script, and digits, may touch it.
fn with_word(words: &str, word: &str, said: &str) -> String {
    let touches = |ours: Option<char>, other: Option<char>| match (ours, other) {
        (Some(ours), Some('_')) => is_letter(ours),
        (Some(ours), Some(other)) => {
            let are_letters = is_letter(ours) && is_letter(other);
            are_letters && is_latin(ours) == is_latin(other)
        }
        _ => false,
    };
    let mut spoken = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once(word) {
        let previous = before.chars().last().or_else(|| spoken.chars().last());
        let is_part = touches(word.chars().next(), previous)
            || touches(word.chars().last(), after.chars().next());
        spoken.push_str(before);
        spoken.push_str(if is_part { word } else { said });
        rest = after;
    }
    spoken + rest
}

/// Whether words are made of such characters: a Chinese one is a word of its own.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() && !matches!(character, '\u{2e80}'..='\u{9fff}')
}

fn is_latin(character: char) -> bool {
    matches!(character, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn with_letters_apart(words: &str) -> String {
    let mut spoken = String::new();
    for character in words.chars() {
        let last = spoken.chars().last();
        let letter_then_digit = last.is_some_and(|it| it.is_ascii_alphabetic());
        if letter_then_digit && is_digit(Some(character)) {
            spoken.push(' ');
        }
        spoken.push(character);
    }
    spoken
}
