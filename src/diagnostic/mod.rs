//! A problem in a file, printed as one line.

mod explain;
mod repair;

use std::fmt;

pub(crate) use explain::{boolean as boolean_in, explain, number as number_in};
pub(crate) use repair::{read as read_toml, repair as repair_toml, without_sections};

/// A problem in a settings, content or locale file: where, what is wrong, and how to fix it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The path of the file.
    pub file: String,
    /// The line in the file, counted from 1, if known.
    pub line: Option<usize>,
    /// The key, message or card concerned; empty for the whole file.
    pub key: String,
    /// What is wrong, and how to fix it.
    pub what: String,
}

impl Diagnostic {
    /// A diagnostic about a file, or one key of it.
    pub fn new(file: impl Into<String>, key: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: None,
            key: key.into(),
            what: what.into(),
        }
    }

    /// A diagnostic about a TOML file that cannot be deserialized.
    pub fn toml(file: impl Into<String>, text: &str, error: &toml::de::Error) -> Self {
        let line = error.span().map(|span| line_of(text, span.start));
        Self::new(file, "", explain::plain(error.message())).at(line)
    }

    /// The same diagnostic with its line, counted from 1, if it is known.
    pub fn at(mut self, line: impl Into<Option<usize>>) -> Self {
        self.line = line.into();
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // File names and keys may hold line breaks.
        let one_line = |text: &str| text.replace(['\n', '\r'], " ");
        write!(f, "{}", one_line(&self.file))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.key.is_empty() {
            write!(f, ": {}", one_line(&self.key))?;
        }
        write!(f, ": {}", one_line(&self.what))
    }
}

/// The line, counted from 1, that byte `byte` of a text is on.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|&b| b == b'\n').count()
}
