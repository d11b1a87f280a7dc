//! One thing that is wrong in a file, told in one line.

use std::fmt;

/// A fault in a settings, content or locale file: where it is, what is wrong, what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, as its reader would look for it.
    pub file: String,
    /// The line in the file, counted from 1, where it is known.
    pub line: Option<usize>,
    /// The key, message or card at fault; empty where the whole file is.
    pub key: String,
    /// What is wrong and what would be right.
    pub what: String,
}

impl Diagnostic {
    /// A finding about a whole file or one key of it.
    pub fn new(file: impl Into<String>, key: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: None,
            key: key.into(),
            what: what.into(),
        }
    }

    /// A finding about a file whose text is not the TOML that it should be.
    pub fn toml(file: impl Into<String>, text: &str, error: &toml::de::Error) -> Self {
        let finding = Self::new(file, "", error.message());
        match error.span() {
            Some(span) => finding.at(line_of(text, span.start)),
            None => finding,
        }
    }

    /// The same finding, with the line that it is on.
    pub fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A finding is one line, whatever a file's author put into it.
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

/// The line, counted from 1, of a byte in a text.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    let before = text.bytes().take(byte);
    1 + before.filter(|&letter| letter == b'\n').count()
}
