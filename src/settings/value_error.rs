//! Why a value of the settings file cannot be used.

use thiserror::Error;
use toml::Spanned;
use toml::de::DeValue;

use crate::language::contact::InvalidPhoneNumber;
use crate::speech::backend::voices::NO_VOICE;

/// A TOML value, with its place in the file.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// The longest text that fits the screen, in characters.
pub(super) const LONGEST_TEXT: usize = 80;

/// An absolute path, as an example for error messages.
const EXAMPLE_PATH: &str = if cfg!(windows) {
    r"'C:\ProgramData\fluoroscopy-kiosk\kiosk.log'"
} else {
    "\"/var/log/kiosk.log\""
};

/// Why the value of a setting cannot be used. Each message also says what would be right.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ValueError {
    /// The value has another TOML type.
    #[error("{found} where {expected} belongs{}", hint(right.as_deref()))]
    Type {
        /// The type in the file, with its article.
        found: String,
        /// The type that the setting has.
        expected: String,
        /// The value that is probably meant.
        right: Option<String>,
    },
    /// A number outside of its range.
    #[error("out of range; give {expected}")]
    OutOfRange {
        /// The range.
        expected: String,
    },
    /// A time that is shorter than anybody needs, but not 0, which means never.
    #[error("too short to {purpose}; give {least} or more, or 0 for never")]
    TooShort {
        /// What the time is needed for.
        purpose: &'static str,
        /// The shortest time, in s.
        least: u64,
    },
    /// A text that does not fit the screen.
    #[error("too long for the screen; give one line of at most {LONGEST_TEXT} letters")]
    TooLong,
    /// A text with a line break, another control character or an override of direction.
    #[error(
        "has a control character or an override of direction; give one line of at most {LONGEST_TEXT} letters"
    )]
    ControlCharacter,
    /// None of the names that a setting can have.
    #[error("no {what} \"{name}\"")]
    UnknownName {
        /// What the names stand for.
        what: &'static str,
        /// The name in the file.
        name: String,
    },
    /// A value that is not among the choices of its setting.
    #[error("{reason}; give one of {choices}")]
    Choice {
        /// Why it is not.
        reason: Box<ValueError>,
        /// The choices, in quotes.
        choices: String,
    },
    /// A text that is no time of day.
    #[error("no time of day \"{0}\"; give hours and minutes from \"00:00\" to \"23:59\"")]
    Time(String),
    /// A path that depends on the working directory.
    #[error("not a whole path; begin at the root, such as {EXAMPLE_PATH}")]
    RelativePath,
    /// A text that is no hash of a PIN, or one that takes too long to check.
    #[error("{0}")]
    Pin(String),
    /// A text that is no name of a printer.
    #[error("no printer can be called \"{0}\"; give a name that lpstat -p prints, or \"default\"")]
    Printer(String),
    /// A text that is no web address.
    #[error(
        "no web address \"{0}\"; give one without # or ?, such as \"https://clinic.example/fluoroscopy\""
    )]
    Address(String),
    /// A telephone number that cannot be dialled.
    #[error(transparent)]
    PhoneNumber(#[from] InvalidPhoneNumber),
    /// A list of hours that is not understood.
    #[error("{what}; write hours as {example}")]
    Hours {
        /// What is wrong.
        what: String,
        /// A list of hours.
        example: &'static str,
    },
    /// A tag of no language.
    #[error("no language \"{tag}\"; the languages are {known}")]
    UnknownLanguage {
        /// The tag in the file.
        tag: String,
        /// All tags.
        known: String,
    },
    /// Neither a list of languages nor a word for one.
    #[error(
        "{found} where a list of languages belongs, such as [\"en\", \"es\"], or \"all\" or \"reviewed\""
    )]
    NoLanguageList {
        /// The type in the file, with its article.
        found: String,
    },
    /// No table of voices.
    #[error(
        "{found} where a table of voices belongs, such as voice.ar = \"espeak-ng/Arabic\"; \
         check --voices lists them"
    )]
    NoVoiceTable {
        /// The type in the file, with its article.
        found: String,
    },
    /// A text that names no voice.
    #[error(
        "no voice \"{0}\"; give synthesizer/name as check --voices prints it, or \"{NO_VOICE}\""
    )]
    Voice(String),
    /// A word that stands for no list of languages.
    #[error("neither \"all\" nor \"reviewed\" nor a list of languages, such as [\"en\", \"es\"]")]
    UnknownLanguageList,
    /// A list without a language that there is.
    #[error("no language is left; name at least one, such as [\"en\"]")]
    NoLanguage,
    /// More languages than fit the first page.
    #[error("too many for one page; name at most {0} languages")]
    TooManyLanguages(usize),
}

impl ValueError {
    pub(super) fn wrong_type(value: &Value<'_>, expected: impl Into<String>) -> Self {
        Self::Type {
            found: type_of(value),
            expected: expected.into(),
            right: None,
        }
    }

    /// The same with the value that is probably meant, as it should be written.
    pub(super) fn meaning(mut self, value: Option<String>) -> Self {
        if let Self::Type { right, .. } = &mut self {
            *right = value;
        }
        self
    }
}

fn hint(right: Option<&str>) -> String {
    right.map_or_else(String::new, |right| {
        format!("; write {right} without quotes")
    })
}

/// The type of a value, with its article.
pub(super) fn type_of(value: &Value<'_>) -> String {
    let name = value.get_ref().type_str();
    let article = if name.starts_with(['a', 'i']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}
