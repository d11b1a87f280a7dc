//! The review of a language: its signed `review.toml`, compared with its current messages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fingerprint::{Fingerprints, fingerprints};
use super::{Catalogue, SOURCE};
use crate::diagnostic::{Diagnostic, read_toml};

/// Whether the words of a language have been reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ReviewStatus {
    /// No qualified person has reviewed them.
    #[default]
    Draft,
    /// A named, qualified person has signed the current words.
    Reviewed,
    /// They have changed since such a person signed them.
    Stale,
}

impl ReviewStatus {
    /// Its name in `review.toml` and in the table of `check`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Stale => "stale",
        }
    }
}

/// A `review.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Review {
    /// As of the signature; see [`ReviewState::status`] for today.
    pub status: ReviewStatus,
    /// The name of who signed.
    pub reviewer: String,
    /// Their qualification.
    pub qualification: String,
    /// The date of the signature, as YYYY-MM-DD.
    pub date: String,
    /// What was signed.
    pub messages: Signature,
}

/// What a reviewer signs: for each message id the fingerprint of the English message, then that of
/// its translation; only the former for English itself.
pub type Signature = BTreeMap<String, Vec<String>>;

/// How a message has changed since the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageChange {
    /// It did not exist.
    New,
    /// Its English has changed.
    English,
    /// Its own words have changed.
    Words,
}

/// A review compared with the current messages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewState {
    /// The current status.
    pub status: ReviewStatus,
    /// The review file.
    pub review: Review,
    /// The messages that have changed since the signature.
    pub stale: BTreeMap<String, MessageChange>,
    /// What is wrong with the review file.
    pub diagnostics: Vec<Diagnostic>,
}

impl Review {
    /// Parses a `review.toml`; `file` is its path in diagnostics.
    ///
    /// # Errors
    /// A [`Diagnostic`] for each fault if it is malformed, or is signed without a name, qualification
    /// or date.
    pub fn parse(text: &str, file: &str) -> Result<Self, Vec<Diagnostic>> {
        let review: Self = read_toml(file, text, "")?;
        if review.status == ReviewStatus::Draft {
            return Ok(review);
        }
        let mut wrong = Vec::new();
        let mut check = |key: &str, is_wrong: bool, what: &str| {
            if is_wrong {
                wrong.push(Diagnostic::new(file, key, what));
            }
        };
        let (none, day) = (
            |text: &str| text.trim().is_empty(),
            parse_date(&review.date),
        );
        check(
            "reviewer",
            none(&review.reviewer),
            "nobody is named; sign with review sign",
        );
        check(
            "qualification",
            none(&review.qualification),
            "none is named; sign with review sign",
        );
        check(
            "date",
            day.is_err(),
            "not a day; give YYYY-MM-DD, such as 2026-11-23",
        );
        if wrong.is_empty() {
            Ok(review)
        } else {
            Err(wrong)
        }
    }
}

/// A text that is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a day; give YYYY-MM-DD, such as 2026-11-23")]
pub struct InvalidDate(String);

/// Parses a date, strictly as YYYY-MM-DD: jiff alone takes more formats.
///
/// # Errors
/// [`InvalidDate`] for anything else.
pub fn parse_date(date: &str) -> Result<jiff::civil::Date, InvalidDate> {
    let invalid = || InvalidDate(date.to_owned());
    let shape = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    if date.len() != 10 || !date.bytes().enumerate().all(shape) {
        return Err(invalid());
    }
    date.parse().map_err(|_| invalid())
}

impl Catalogue {
    /// Whether the current words of a language have been reviewed. Cached.
    pub fn status(&self, tag: &str) -> ReviewStatus {
        if let Some(status) = self.reviews.borrow().get(tag) {
            return *status;
        }
        let status = self.review_state(tag).status;
        self.reviews.borrow_mut().insert(tag.to_owned(), status);
        status
    }

    /// The review of a language compared with its current messages; a draft if there is none.
    pub fn review_state(&self, tag: &str) -> ReviewState {
        let mut state = ReviewState::default();
        let Some((file, text)) = self.review_text(tag) else {
            return state;
        };
        match Review::parse(&text, &file) {
            Ok(review) => state.review = review,
            Err(diagnostics) => state.diagnostics.extend(diagnostics),
        }
        state.status = state.review.status;
        if state.status == ReviewStatus::Draft {
            return state;
        }
        state.stale = stale(&state.review, &self.signature(tag));
        if state.status == ReviewStatus::Stale {
            let what = "the words wait for another review; sign them with review sign";
            let diagnostic = Diagnostic::new(file, "status", what);
            state.diagnostics.push(diagnostic);
        } else if !state
            .stale
            .keys()
            .all(|id| self.own_messages().contains(id))
        {
            // Cards of the clinic's own say themselves whether they are reviewed.
            state.status = ReviewStatus::Stale;
        }
        state
    }

    /// The fingerprints of all current messages of a language, in English and translated.
    pub fn signature(&self, tag: &str) -> Signature {
        let own = fingerprints(self, tag);
        let english = match tag {
            SOURCE => Fingerprints::new(),
            _ => fingerprints(self, SOURCE),
        };
        let hex = |print: &u64| format!("{print:016x}");
        // A language without words for a card of the clinic does not show it.
        let is_shown = |id: &&String| own.contains_key(*id) || !self.own_messages().contains(id);
        let ids = own.keys().chain(english.keys().filter(is_shown));
        let prints = ids.map(|id| {
            let prints = [english.get(id), own.get(id)];
            let prints = prints.into_iter().flatten().map(hex).collect();
            (id.clone(), prints)
        });
        prints.collect()
    }
}

fn stale(review: &Review, current: &Signature) -> BTreeMap<String, MessageChange> {
    let changed = current.iter().filter_map(|(id, prints)| {
        let change = match review.messages.get(id) {
            None => MessageChange::New,
            Some(signed) if signed == prints => return None,
            Some(signed) if signed.last() == prints.last() => MessageChange::English,
            Some(_) => MessageChange::Words,
        };
        Some((id.clone(), change))
    });
    changed.collect()
}
