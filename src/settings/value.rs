//! Readers of single TOML values, with errors that say what would be right.

use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Time;
use toml::de::{DeInteger, DeValue};

use super::value_error::LONGEST_TEXT;
pub use super::value_error::ValueError;
pub(super) use super::value_error::{Value, type_of};
use crate::content::ExamId;
use crate::diagnostic::{boolean_in, number_in};
use crate::door;
use crate::speech::backend::voices::NO_VOICE;

fn string<'v>(value: &'v Value<'_>, expected: &str) -> Result<&'v str, ValueError> {
    let text = value.get_ref().as_str();
    text.ok_or_else(|| ValueError::wrong_type(value, expected))
}

/// One line that fits the screen.
pub(super) fn text(value: &Value<'_>) -> Result<String, ValueError> {
    let text = string(value, "text in quotes")?;
    if text.chars().count() > LONGEST_TEXT {
        return Err(ValueError::TooLong);
    }
    // An override of direction would turn the words beside it too.
    let is_override = |it| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(|it: char| it.is_control() || is_override(it)) {
        return Err(ValueError::ControlCharacter);
    }
    Ok(text.trim().to_owned())
}

/// The id of a voice, or [`NO_VOICE`].
pub(super) fn voice(value: &Value<'_>) -> Result<String, ValueError> {
    let id = text(value)?;
    let is_id = id
        .split_once('/')
        .is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
    if is_id || id == NO_VOICE {
        Ok(id)
    } else {
        Err(ValueError::Voice(id))
    }
}

pub(super) fn boolean(value: &Value<'_>) -> Result<bool, ValueError> {
    let boolean = value.get_ref().as_bool();
    boolean.ok_or_else(|| {
        let meant = value.get_ref().as_str().and_then(boolean_in);
        ValueError::wrong_type(value, "true or false").meaning(meant.map(str::to_owned))
    })
}

/// One of several things that have names.
pub(super) fn choice<T, const N: usize>(
    value: &Value<'_>,
    what: &'static str,
    choices: [(&str, T); N],
) -> Result<T, ValueError> {
    let names = choices.each_ref().map(|(name, _)| format!("\"{name}\""));
    let found = text(value).and_then(|name| {
        let mut choices = choices.into_iter();
        match choices.find(|(it, _)| *it == name) {
            Some((_, choice)) => Ok(choice),
            None => Err(ValueError::UnknownName { what, name }),
        }
    });
    found.map_err(|reason| ValueError::Choice {
        reason: Box::new(reason),
        choices: names.join(", "),
    })
}

/// A whole number within a range.
pub(super) fn integer<T: TryFrom<i64>>(
    value: &Value<'_>,
    range: RangeInclusive<i64>,
) -> Result<T, ValueError> {
    let expected = format!("a whole number from {} to {}", range.start(), range.end());
    let DeValue::Integer(number) = value.get_ref() else {
        let meant = value.get_ref().as_str().and_then(number_in);
        return Err(ValueError::wrong_type(value, expected).meaning(meant));
    };
    let number = parse_integer(number).filter(|number| range.contains(number));
    let number = number.and_then(|number| T::try_from(number).ok());
    number.ok_or(ValueError::OutOfRange { expected })
}

fn parse_integer(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// Seconds within a range.
pub(super) fn seconds(
    value: &Value<'_>,
    range: RangeInclusive<i64>,
) -> Result<Duration, ValueError> {
    integer(value, range).map(Duration::from_secs)
}

/// Seconds up to a day: 0, which means never, or `least` and more. Less is too short for `purpose`.
pub(super) fn seconds_or_never(
    value: &Value<'_>,
    least: u64,
    purpose: &'static str,
) -> Result<Duration, ValueError> {
    match integer(value, 0..=86_400)? {
        seconds if seconds == 0 || seconds >= least => Ok(Duration::from_secs(seconds)),
        _ => Err(ValueError::TooShort { purpose, least }),
    }
}

/// A list of exams, each once.
pub(super) fn exams(value: &Value<'_>) -> Result<Vec<ExamId>, ValueError> {
    let DeValue::Array(items) = value.get_ref() else {
        return Err(ValueError::wrong_type(
            value,
            "a list of exams, such as [\"swallow\", \"bowel\"],",
        ));
    };
    let mut exams = Vec::new();
    for item in items.iter() {
        let exam = choice(item, "exam", ExamId::ALL.map(|exam| (exam.id(), exam)))?;
        if !exams.contains(&exam) {
            exams.push(exam);
        }
    }
    Ok(exams)
}

/// A length in mm, whole or not.
pub(super) fn millimetres(
    value: &Value<'_>,
    range: RangeInclusive<f32>,
) -> Result<f32, ValueError> {
    let expected = format!("a number of mm from {} to {}", range.start(), range.end());
    let number = match value.get_ref() {
        DeValue::Integer(number) => parse_integer(number).map(|number| number as f32),
        DeValue::Float(number) => number.as_str().parse().ok(),
        other => {
            let meant = other.as_str().and_then(number_in);
            return Err(ValueError::wrong_type(value, expected).meaning(meant));
        }
    };
    let number = number.filter(|number| range.contains(number));
    number.ok_or(ValueError::OutOfRange { expected })
}

/// A local time of day, in hours and minutes.
pub(super) fn time_of_day(value: &Value<'_>) -> Result<Time, ValueError> {
    let text = string(value, "a time of day in quotes, such as \"06:30\"")?;
    let part = |text: &str, least: usize| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = (least..=2).contains(&text.len());
        (digits && fits).then(|| text.parse::<i8>().ok()).flatten()
    };
    text.split_once(':')
        .and_then(|(hour, minute)| Time::new(part(hour, 1)?, part(minute, 2)?, 0, 0).ok())
        .ok_or_else(|| ValueError::Time(text.to_owned()))
}

/// An absolute path; `None` for an empty text. The working directory of a kiosk depends on how it is
/// started, so a relative path has no fixed meaning.
pub(super) fn path(value: &Value<'_>) -> Result<Option<PathBuf>, ValueError> {
    let path = PathBuf::from(string(value, "a path in quotes")?);
    if path.as_os_str().is_empty() {
        Ok(None)
    } else if path.is_absolute() {
        Ok(Some(path))
    } else {
        Err(ValueError::RelativePath)
    }
}

/// The hash of a PIN; `None` for an empty text.
pub(super) fn pin_hash(value: &Value<'_>) -> Result<Option<String>, ValueError> {
    let hash = string(value, "the hash of a PIN, in quotes,")?;
    if hash.is_empty() {
        return Ok(None);
    }
    door::check_hash(hash).map_err(|error| ValueError::Pin(error.to_string()))?;
    Ok(Some(hash.to_owned()))
}
