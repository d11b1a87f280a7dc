//! Signs the words of a language: the contents of a `review.toml`.

use crate::language::review::{InvalidDate, Review, ReviewStatus, Signature, parse_date};

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// Their name.
    pub reviewer: String,
    /// Their qualification.
    pub qualification: String,
    /// The date, as YYYY-MM-DD.
    pub date: String,
}

/// Which argument of `review sign` is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSigner {
    /// The date is none.
    #[error("--date: {0}")]
    Date(#[from] InvalidDate),
    /// The date is in the future.
    #[error("--date: {date} is still to come; today is {today}")]
    Future {
        /// The date of the signature.
        date: jiff::civil::Date,
        /// The date of this machine.
        today: jiff::civil::Date,
    },
    /// A name or qualification is empty, too long or more than one line.
    #[error("{argument}: give one line of at most {MAX_LEN} letters, such as \"Ana Ruiz\"")]
    Text {
        /// The argument.
        argument: &'static str,
    },
}

/// The longest name or qualification, in characters.
const MAX_LEN: usize = 200;

impl Signer {
    /// Validates the arguments of `review sign`.
    ///
    /// # Errors
    /// [`InvalidSigner`] for the first that is wrong.
    pub fn new(reviewer: &str, qualification: &str, date: &str) -> Result<Self, InvalidSigner> {
        let date = signed_on(date)?;
        Ok(Self {
            reviewer: line("--reviewer", reviewer)?,
            qualification: line("--qualification", qualification)?,
            date: date.to_string(),
        })
    }
}

/// The date of a signature.
///
/// # Errors
/// [`InvalidSigner`] if it is none, or in the future.
pub fn signed_on(date: &str) -> Result<jiff::civil::Date, InvalidSigner> {
    let date = parse_date(date)?;
    let today = jiff::Zoned::now().date();
    // It may be tomorrow already where the reviewer is.
    if date > today.saturating_add(jiff::Span::new().days(1)) {
        return Err(InvalidSigner::Future { date, today });
    }
    Ok(date)
}

/// The text of an argument, trimmed: one line with letters in it.
///
/// # Errors
/// [`InvalidSigner`] for anything else.
pub fn line(argument: &'static str, text: &str) -> Result<String, InvalidSigner> {
    let text = text.trim();
    let has_letters = text.chars().any(char::is_alphabetic);
    if !has_letters || text.chars().count() > MAX_LEN || text.contains(char::is_control) {
        return Err(InvalidSigner::Text { argument });
    }
    Ok(text.to_owned())
}

/// The text of a `review.toml`: who signed, and the fingerprints of what they signed.
///
/// # Errors
/// If it cannot be written as TOML.
pub fn text(tag: &str, signature: &Signature, signer: &Signer) -> Result<String, toml::ser::Error> {
    let review = Review {
        status: ReviewStatus::Reviewed,
        reviewer: signer.reviewer.clone(),
        qualification: signer.qualification.clone(),
        date: signer.date.clone(),
        messages: signature.clone(),
    };
    Ok(format!(
        "# Written by: fluoroscopy-kiosk review sign --language {tag}\n\
         # The fingerprints are those of the English message and of its translation.\n{}",
        toml::to_string(&review)?
    ))
}
