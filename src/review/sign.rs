//! The `review.toml` that a reviewer's signature is.

use crate::language::review::{Signature, check_date};

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// Their name.
    pub reviewer: String,
    /// What makes them fit to review.
    pub qualification: String,
    /// The day, as YYYY-MM-DD.
    pub date: String,
}

/// The longest name or qualification, in characters.
const LONGEST: usize = 200;

impl Signer {
    /// A signer.
    ///
    /// # Errors
    /// What is wrong with one of the three, and what would be right.
    pub fn new(reviewer: &str, qualification: &str, date: &str) -> Result<Self, String> {
        let date = check_date(date).map_err(|what| format!("--date: {what}"))?;
        let today = jiff::Zoned::now().date();
        // It may be tomorrow already where the reviewer is.
        if date > today.saturating_add(jiff::Span::new().days(1)) {
            return Err(format!("--date: {date} is still to come; today is {today}"));
        }
        Ok(Self {
            reviewer: line("--reviewer", reviewer)?,
            qualification: line("--qualification", qualification)?,
            date: date.to_string(),
        })
    }
}

fn line(name: &str, text: &str) -> Result<String, String> {
    let text = text.trim();
    let has_letters = text.chars().any(char::is_alphabetic);
    if !has_letters || text.chars().count() > LONGEST || text.contains(char::is_control) {
        return Err(format!(
            "{name}: give one line of at most {LONGEST} letters, such as \"Ana Ruiz\""
        ));
    }
    Ok(text.to_owned())
}

/// The text of a `review.toml`: who has signed, and the fingerprints of what they have signed.
pub fn text(tag: &str, signature: &Signature, signer: &Signer) -> String {
    let mut text = format!(
        "# Written by: fluoroscopy-kiosk review sign --language {tag}\n\
         # The fingerprints are those of the English message and of its translation.\n\
         status = \"reviewed\"\nreviewer = {}\nqualification = {}\ndate = {}\n\n[messages]\n",
        quoted(&signer.reviewer),
        quoted(&signer.qualification),
        quoted(&signer.date),
    );
    for (id, prints) in signature {
        let prints: Vec<_> = prints.iter().map(|print| quoted(print)).collect();
        text += &format!("{id} = [{}]\n", prints.join(", "));
    }
    text
}

/// A text as TOML writes it. It holds no control characters.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
