//! Who has reviewed the words of a language: its `review.toml`, against the words of today.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::fingerprint::{Fingerprints, fingerprints};
use super::{Catalogue, SOURCE};
use crate::diagnostic::Diagnostic;

/// Whether the words of a language have been reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nobody qualified yet.
    #[default]
    Draft,
    /// A named, qualified person has signed the words as they are.
    Reviewed,
    /// Such a person has signed them, and they have changed since.
    Stale,
}

impl Status {
    /// The word for it in `review.toml` and in the table of `check`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Stale => "stale",
        }
    }
}

/// A `review.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Review {
    /// What the file says; the words of today may say otherwise.
    pub status: Status,
    /// Who has signed.
    pub reviewer: String,
    /// What makes them fit to.
    pub qualification: String,
    /// When they signed, as YYYY-MM-DD.
    pub date: String,
    /// For each message the fingerprint of its English, then that of its translation; of English
    /// there is one alone.
    pub messages: Signature,
}

/// What a reviewer signs: for each message the fingerprints that [`Review::messages`] has.
pub type Signature = BTreeMap<String, Vec<String>>;

/// Why a message is not as it was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    New,
    /// Its English has changed.
    English,
    /// Its own words have changed.
    Words,
}

/// A review against the words of today.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// What is true today.
    pub status: Status,
    /// What the file says.
    pub review: Review,
    /// The messages that are not as they were signed.
    pub stale: BTreeMap<String, Change>,
    /// What is wrong with the file itself.
    pub findings: Vec<Diagnostic>,
}

impl Review {
    /// Reads the text of a `review.toml` that is called `file` in findings.
    ///
    /// # Errors
    /// A [`Diagnostic`] when it is not TOML, or says that the words were signed but not by whom.
    pub fn parse(text: &str, file: &str) -> Result<Self, Diagnostic> {
        let review: Self =
            toml::from_str(text).map_err(|error| Diagnostic::toml(file, text, &error))?;
        if review.status == Status::Draft {
            return Ok(review);
        }
        let wrong = |key: &str, what: &str| Err(Diagnostic::new(file, key, what));
        if review.reviewer.trim().is_empty() {
            return wrong("reviewer", "nobody is named; sign with review sign");
        }
        if review.qualification.trim().is_empty() {
            return wrong("qualification", "none is named; sign with review sign");
        }
        if check_date(&review.date).is_err() {
            return wrong("date", "not a day; give YYYY-MM-DD, such as 2026-11-23");
        }
        Ok(review)
    }
}

/// Whether a text is a day, as YYYY-MM-DD.
///
/// # Errors
/// What would be right.
pub fn check_date(date: &str) -> Result<jiff::civil::Date, String> {
    let right = || format!("\"{date}\" is not a day; give YYYY-MM-DD, such as 2026-11-23");
    let shape = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    if date.len() != 10 || !date.bytes().enumerate().all(shape) {
        return Err(right());
    }
    date.parse().map_err(|_| right())
}

impl Catalogue {
    /// Whether the words of a language have been reviewed as they are today.
    pub fn status(&self, tag: &str) -> Status {
        if let Some(status) = self.reviews.borrow().get(tag) {
            return *status;
        }
        let status = self.standing(tag).status;
        self.reviews.borrow_mut().insert(tag.to_owned(), status);
        status
    }

    /// The review of a language against its words of today. One without a review is a draft.
    pub fn standing(&self, tag: &str) -> Standing {
        let mut standing = Standing::default();
        let Some((file, text)) = self.review_text(tag) else {
            return standing;
        };
        match Review::parse(&text, &file) {
            Ok(review) => standing.review = review,
            Err(finding) => standing.findings.push(finding),
        }
        standing.status = standing.review.status;
        if standing.status == Status::Draft {
            return standing;
        }
        standing.stale = stale(&standing.review, &self.signature(tag));
        if standing.status == Status::Stale {
            let what = "the words wait for another review; sign them with review sign";
            standing
                .findings
                .push(Diagnostic::new(file, "status", what));
        } else if !standing.stale.is_empty() {
            standing.status = Status::Stale;
        }
        standing
    }

    /// What a reviewer of a language signs: the fingerprints of every message, in English and in
    /// the language.
    pub fn signature(&self, tag: &str) -> Signature {
        let own = fingerprints(self, tag);
        let english = match tag {
            SOURCE => Fingerprints::new(),
            _ => fingerprints(self, SOURCE),
        };
        let hex = |print: &u64| format!("{print:016x}");
        let ids = own.keys().chain(english.keys());
        let prints = ids.map(|id| {
            let prints = [english.get(id), own.get(id)];
            let prints = prints.into_iter().flatten().map(hex).collect();
            (id.clone(), prints)
        });
        prints.collect()
    }
}

fn stale(review: &Review, today: &Signature) -> BTreeMap<String, Change> {
    let changed = today.iter().filter_map(|(id, prints)| {
        let change = match review.messages.get(id) {
            None => Change::New,
            Some(signed) if signed == prints => return None,
            Some(signed) if signed.last() == prints.last() => Change::English,
            Some(_) => Change::Words,
        };
        Some((id.clone(), change))
    });
    changed.collect()
}
