//! What of some words can be heard, and for how long.

use std::time::Duration;

/// How long words may sound: a start, and far more than the slowest voice needs for a character.
const LONGEST_START: Duration = Duration::from_secs(30);
const LONGEST_CHARACTER: Duration = Duration::from_millis(500);

/// How long words may sound before something must have gone wrong: a sound device that hangs would
/// never end them.
pub fn longest(words: &str) -> Duration {
    let characters = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
    LONGEST_START.saturating_add(LONGEST_CHARACTER.saturating_mul(characters))
}

/// The words without the characters that only the eye has a use for.
///
/// Voices spell some of them out ("left-to-right mark"). Joiners stay: they are part of how a
/// word is spelled in Persian and Hindi. Line breaks stay, as the pauses they are.
pub fn sound(words: &str) -> String {
    let heard = words.chars().filter(|it| !is_mark(*it));
    let plain = heard.map(|it| {
        if it.is_control() && it != '\n' {
            ' '
        } else {
            it
        }
    });
    plain.collect::<String>().trim().to_owned()
}

/// Marks of direction, places where a line may break, and the byte order mark.
pub(in crate::speech) fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}
