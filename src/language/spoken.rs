//! Words that are said instead of those that are shown.

use super::Language;

impl Language {
    /// The attribute `.spoken` of a message: what is said instead of its words.
    pub fn spoken(&self, id: &str) -> Option<String> {
        let bundle = &self.lender_of(id).bundle;
        let message = bundle.get_message(id)?;
        let pattern = message.get_attribute(SPOKEN)?.value();
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, None, &mut errors);
        errors.is_empty().then(|| words.into_owned())
    }
}

/// The name of the attribute. Any language may have it, whether English has it or not.
pub(crate) const SPOKEN: &str = "spoken";
