//! Settings of what patients take along.

use super::value::{Value, ValueError, text};
use crate::document::{Paper, PrinterPlace};

/// The printer, and the address of the clinic's own copy of the guide.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakeHome {
    /// The name of the printer in the system's print service.
    pub printer: Option<String>,
    /// The size of paper.
    pub paper: Paper,
    /// Where the paper comes out.
    pub place: PrinterPlace,
    /// How often a patient may print.
    pub prints_a_session: u8,
    /// Whether a list is printed.
    pub lists: bool,
    /// The address of the guide, for the code.
    pub url: Option<String>,
    /// Whether the code leads to the patient's exam.
    pub exam: bool,
}

/// The name of a printer; `None` for an empty text.
pub(super) fn printer(value: &Value<'_>) -> Result<Option<String>, ValueError> {
    let name = text(value)?;
    let is_part = |it: char| it.is_ascii_graphic() && !"/#'\"\\".contains(it);
    match name.as_str() {
        "" => Ok(None),
        it if it.chars().all(is_part) && !it.starts_with('-') => Ok(Some(name)),
        _ => Err(ValueError::Printer(name)),
    }
}

/// A web address; `None` for an empty text.
pub(super) fn address(value: &Value<'_>) -> Result<Option<String>, ValueError> {
    let address = text(value)?;
    if address.is_empty() {
        return Ok(None);
    }
    let rest = ["https://", "http://"]
        .into_iter()
        .find_map(|it| address.strip_prefix(it));
    let is_part = |it: char| it.is_ascii_graphic() && !"#?\"<>".contains(it);
    let is_address = rest.is_some_and(|it| it.contains('.') && it.chars().all(is_part));
    match is_address {
        true => Ok(Some(address)),
        false => Err(ValueError::Address(address)),
    }
}
