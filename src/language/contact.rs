//! How patients reach help: the emergency number, the clinic's telephone and its hours, as variables of
//! every message.
//!
//! A message asks for `$emergency`, `$phone` or `$hours`. Each is text, or [`UNKNOWN`] where the clinic
//! has not set it:
//!
//! ```fluent
//! call = Call { $emergency -> [none] your emergency number *[other] { $emergency } } now.
//! ```

use fluent::FluentArgs;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentValue};
use jiff::civil::Time;
use thiserror::Error;

use super::Language;
use super::sentences::sentences;

/// The value of a variable that the clinic has not set.
pub const UNKNOWN: &str = "none";

/// The variables that every message may use.
pub(crate) const VARIABLES: [&str; 3] = ["emergency", "phone", "hours"];

/// The message of a time of day. Languages differ in which of its variables they need.
pub(crate) const TIME: &str = "hours-time";

/// The messages that `$hours` is made of. A language that lacks one says no hours.
const MESSAGES: [&str; 4] = [TIME, "hours-days", "hours-entry", "hours-list"];

/// How patients reach help.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// The number to call in an emergency.
    pub emergency: Option<PhoneNumber>,
    /// The clinic's number.
    pub phone: Option<PhoneNumber>,
    /// When the clinic answers its telephone.
    pub hours: Vec<OpeningHours>,
}

/// A telephone number, as the clinic writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNumber(String);

/// A telephone number that cannot be dialled.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "\"{0}\" cannot be dialled; give digits from 0 to 9, such as \"911\" or \"+1 (555) 010-0100\""
)]
pub struct InvalidPhoneNumber(String);

impl PhoneNumber {
    /// The fewest digits of a number that can be dialled, as in 15, 112 or 911.
    const FEWEST_DIGITS: usize = 2;
    /// The most digits of an international number (ITU-T E.164), and two for its prefix.
    const MOST_DIGITS: usize = 17;

    /// Reads a number: digits, a `+` before them, and what may stand between them.
    ///
    /// # Errors
    /// [`InvalidPhoneNumber`] if it has other characters, or too few or too many digits.
    pub fn parse(text: &str) -> Result<Self, InvalidPhoneNumber> {
        let text = text.trim();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let national = text.strip_prefix('+').unwrap_or(text);
        let is_part = |it: char| it.is_ascii_digit() || " -().*#/".contains(it);
        let fits = (Self::FEWEST_DIGITS..=Self::MOST_DIGITS).contains(&digits);
        if fits && national.chars().all(is_part) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidPhoneNumber(text.to_owned()))
        }
    }

    /// The number for a message: word joiners (U+2060) between its characters and no-break spaces keep
    /// it on one line, in any language. Speech reads digits that a word joiner parts one by one.
    pub fn unbroken(&self) -> String {
        let spaced = self.0.replace(' ', "\u{A0}");
        let characters: Vec<_> = spaced.chars().map(String::from).collect();
        characters.join("\u{2060}")
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Day {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Day {
    /// The days with their names in the settings and in message ids.
    pub const ALL: [(&str, Self); 7] = [
        ("mon", Self::Monday),
        ("tue", Self::Tuesday),
        ("wed", Self::Wednesday),
        ("thu", Self::Thursday),
        ("fri", Self::Friday),
        ("sat", Self::Saturday),
        ("sun", Self::Sunday),
    ];

    /// The day with a name such as `mon`.
    pub fn parse(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|(it, _)| *it == name).map(|(_, day)| day)
    }

    /// The id of the message that names the day.
    pub(crate) fn message(self) -> String {
        let mut all = Self::ALL.into_iter();
        let name = all.find(|(_, day)| *day == self).map_or("", |it| it.0);
        format!("hours-{name}")
    }
}

/// The hours of some days of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    /// The first day.
    pub first: Day,
    /// The last day; the same for a single day.
    pub last: Day,
    /// The local time from which the telephone is answered.
    pub from: Time,
    /// The local time until which it is.
    pub to: Time,
}

impl Contact {
    /// The variables of a language's messages. Reads messages of the language, which must not use
    /// these variables.
    pub(super) fn variables(&self, language: &Language) -> FluentArgs<'static> {
        let number = |number: &Option<PhoneNumber>| {
            let number = number.as_ref().map(PhoneNumber::unbroken);
            number.unwrap_or_else(|| UNKNOWN.to_owned())
        };
        let hours = self.hours_in(language);
        let values = [
            number(&self.emergency),
            number(&self.phone),
            hours.unwrap_or_else(|| UNKNOWN.to_owned()),
        ];
        VARIABLES.into_iter().zip(values).collect()
    }

    fn hours_in(&self, language: &Language) -> Option<String> {
        let days = Day::ALL.map(|(_, day)| day.message());
        let mut used = MESSAGES.into_iter().chain(days.iter().map(String::as_str));
        if !used.all(|id| language.has(id)) {
            return None;
        }
        let entries = self.hours.iter().map(|it| it.in_words(language));
        entries.reduce(|before, after| {
            let args = [("before", before.into()), ("after", after.into())];
            language.words_with("hours-list", &args)
        })
    }
}

/// Words without the sentences that show a variable which the clinic has not set. The words of the program choose
/// others then, but those of a clinic may not.
pub(super) fn without_unset(words: &str) -> String {
    // Fluent isolates a variable, unless it is all of a message.
    let shown = format!("\u{2068}{UNKNOWN}\u{2069}");
    if !words.contains(&shown) {
        return match words {
            UNKNOWN => String::new(),
            words => words.to_owned(),
        };
    }
    let all = sentences(words).into_iter();
    let kept = all.filter_map(|it| words.get(it).filter(|it| !it.contains(&shown)));
    kept.collect::<String>().trim_end().to_owned()
}

impl OpeningHours {
    fn in_words(&self, language: &Language) -> String {
        let first = language.words(&self.first.message());
        let days = if self.first == self.last {
            first
        } else {
            let last = language.words(&self.last.message());
            let args = [("first", first.into()), ("last", last.into())];
            language.words_with("hours-days", &args)
        };
        let args = [
            ("days", days.into()),
            ("from", time_in_words(language, self.from)),
            ("to", time_in_words(language, self.to)),
        ];
        language.words_with("hours-entry", &args)
    }
}

/// A number with a zero before a single digit.
fn two_digits(number: i8) -> FluentValue<'static> {
    let options = FluentNumberOptions {
        minimum_integer_digits: Some(2),
        ..FluentNumberOptions::default()
    };
    FluentNumber::new(f64::from(number), options).into()
}

/// A time of day in words. `$hour` counts to 23 and `$hour12` to 12; `$half` is `am` or `pm`.
fn time_in_words(language: &Language, time: Time) -> FluentValue<'static> {
    let hour12 = (time.hour() + 11) % 12 + 1;
    let half = if time.hour() < 12 { "am" } else { "pm" };
    let args = [
        ("hour", FluentValue::from(time.hour())),
        ("hour12", FluentValue::from(hour12)),
        ("minute", two_digits(time.minute())),
        ("half", half.into()),
    ];
    language.words_with(TIME, &args).into()
}
