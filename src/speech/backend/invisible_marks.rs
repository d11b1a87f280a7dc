//! Prepares words for a synthesizer: removes invisible characters, and limits how long they sound.

use std::time::Duration;

use crate::language::is_bidi_mark;

/// The limits are a start-up time, and far more than the slowest voice needs for a character.
const MAX_START: Duration = Duration::from_secs(30);
const MAX_PER_CHARACTER: Duration = Duration::from_millis(500);

/// How long words may sound before something must have gone wrong: a sound device that hangs would
/// never end them.
pub(crate) fn max_duration(words: &str) -> Duration {
    let characters = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
    MAX_START.saturating_add(MAX_PER_CHARACTER.saturating_mul(characters))
}

/// The words without invisible characters, which some voices spell out ("left-to-right mark").
///
/// Joiners stay: they are part of the spelling in Persian and Hindi. Line breaks stay as pauses.
pub(crate) fn speakable(words: &str) -> String {
    let visible = words.chars().filter(|it| !is_mark(*it));
    let plain = visible.map(|it| {
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
    is_bidi_mark(character) || matches!(character, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}
