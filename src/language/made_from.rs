//! Which English words each message of a language was made from: its `made-from.toml`. It tells which
//! messages are outdated, because the English has changed since.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::additions::FluentFile;
pub use super::fingerprint::{ShortFingerprint, ShortFingerprints};
use super::fingerprint::{fingerprint, fingerprints};
use super::review::ReviewStatus;
use super::{Catalogue, SOURCE};
use crate::assets;
use crate::diagnostic::{Diagnostic, read_toml};

/// The name of the file in a locale.
pub const FILE: &str = "made-from.toml";

/// Why a message is outdated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outdated {
    /// The English has changed since.
    English,
    /// Nobody has recorded which English it was made from.
    Unrecorded,
}

/// The messages of a language compared with the English that they were made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OutdatedMessages {
    /// The outdated messages, by id.
    pub messages: BTreeMap<String, Outdated>,
    /// What is wrong with the built-in file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses a `made-from.toml`: for each message id, the short fingerprint of the English message.
/// `file` is its path in diagnostics.
///
/// # Errors
/// A [`Diagnostic`] for each fault if it is malformed.
pub fn parse(text: &str, file: &str) -> Result<ShortFingerprints, Vec<Diagnostic>> {
    read_toml(file, text, "")
}

/// The text of a `made-from.toml`, a line for each message.
pub fn text(record: &ShortFingerprints) -> String {
    let mut text =
        "# Which English each message was made from, as fingerprints; see docs/reviewing.md.\n"
            .to_owned();
    for (id, print) in record {
        // Nothing that is written to a text fails.
        let _ = writeln!(text, "{id} = \"{print}\"");
    }
    text
}

/// The short fingerprints of the messages of a Fluent text. Of a duplicate the first counts.
pub fn short_fingerprints(text: String) -> ShortFingerprints {
    let mut prints = ShortFingerprints::new();
    let file = FluentFile {
        text: Some(text.into()),
        ..FluentFile::default()
    };
    file.each_message(|message| {
        let print = ShortFingerprint::of(fingerprint(message));
        prints.entry(message.id.name.to_owned()).or_insert(print);
    });
    prints
}

impl Catalogue {
    /// The short fingerprints of the English messages as they are today, those of the clinic in place
    /// of the built-in.
    pub fn english_today(&self) -> ShortFingerprints {
        let prints = fingerprints(self, SOURCE).into_iter();
        prints
            .map(|(id, print)| (id, ShortFingerprint::of(print)))
            .collect()
    }

    /// The messages of a language that were made from other English than today's. One that a reviewer
    /// has signed beside today's English is not outdated, whatever the record says.
    pub fn outdated(&self, tag: &str) -> OutdatedMessages {
        let mut outdated = OutdatedMessages::default();
        if tag == SOURCE {
            return outdated;
        }
        let (record, diagnostics) = self.made_from(tag);
        outdated.diagnostics = diagnostics;
        let review = self.review_state(tag).review;
        let english = self.english_today();
        self.each_message(tag, |_, message| {
            let id = message.id.name;
            let Some(print) = english.get(id) else {
                return;
            };
            let signed = review.messages.get(id).and_then(|prints| prints.first());
            let is_signed = review.status != ReviewStatus::Draft
                && signed.is_some_and(|it| it.ends_with(&print.to_string()));
            let why = match record.get(id) {
                _ if is_signed => return,
                Some(made_from) if made_from == print => return,
                Some(_) => Outdated::English,
                None if self.own_messages().contains(id) => return,
                None => Outdated::Unrecorded,
            };
            outdated.messages.insert(id.to_owned(), why);
        });
        outdated
    }

    /// What is recorded of a language, the clinic's lines in place of the built-in ones; and what is
    /// wrong with the built-in file. That of the clinic was validated by `overlay`.
    fn made_from(&self, tag: &str) -> (ShortFingerprints, Vec<Diagnostic>) {
        let path = format!("{tag}/{FILE}");
        let built_in = assets::locale_text(&path).unwrap_or_default();
        let (mut record, diagnostics) = match parse(&built_in, &format!("locales/{path}")) {
            Ok(record) => (record, Vec::new()),
            Err(diagnostics) => (ShortFingerprints::new(), diagnostics),
        };
        if let Some(own) = self.additions.made_from.get(tag) {
            record.extend(parse(&own.text, &own.shown).unwrap_or_default());
        }
        (record, diagnostics)
    }
}
