//! Settings of the patient's list in "Tell and ask".

use std::time::Duration;

/// How the list that a patient shows to the team is shown, spoken and forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lists {
    /// The tag of the team's language.
    pub staff_language: String,
    /// Whether a list can be read aloud.
    pub speak: bool,
    /// Time without a touch until a list is forgotten. Zero: when the session ends.
    pub reset: Duration,
}
