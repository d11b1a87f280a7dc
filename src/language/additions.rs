//! What a clinic adds to the built-in languages: its own messages, languages and files about reviews.
//!
//! Plain data, validated by `overlay`, which reads it from the clinic's folder.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;

use super::recordings::RecordedVoice;
use super::{Catalogue, Meta, OwnMessages};
use crate::assets;
use crate::diagnostic::Diagnostic;

/// The valid parts of a clinic's overlay folder, and the diagnostics of the rest.
#[derive(Debug, Clone, Default)]
pub struct Additions {
    /// Fluent files by language tag and file name.
    pub words: BTreeMap<(String, String), ClinicText>,
    /// Languages that are not built in.
    pub languages: Vec<Meta>,
    /// Review files by language tag.
    pub reviews: BTreeMap<String, ClinicText>,
    /// Files with which English words messages were made from, by language tag.
    pub made_from: BTreeMap<String, ClinicText>,
    /// Recorded voices by language tag.
    pub voices: BTreeMap<String, RecordedVoice>,
    /// The messages of the clinic's own cards.
    pub own: OwnMessages,
    /// What was left out, and why.
    pub diagnostics: Vec<OverlayDiagnostic>,
}

/// A text file of the clinic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClinicText {
    /// The path shown in diagnostics.
    pub shown: String,
    /// The text.
    pub text: String,
}

/// Something wrong in the overlay folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayDiagnostic {
    /// The tag of the language concerned, if it is one language.
    pub tag: Option<String>,
    /// What is wrong.
    pub diagnostic: Diagnostic,
}

/// One Fluent file of a language.
#[derive(Debug, Clone, Default)]
pub struct FluentFile {
    /// The file name, such as `ui.ftl`.
    pub name: String,
    /// The path shown in diagnostics.
    pub shown: String,
    /// The text, with `\n` line ends; `None` if it is not UTF-8.
    pub text: Option<Cow<'static, str>>,
    /// Whether it is the clinic's, whose messages replace the built-in ones.
    pub clinic: bool,
}

impl FluentFile {
    /// Calls `call` with each message, in order. Syntax errors are skipped.
    pub fn each_message(&self, mut call: impl FnMut(&Message<&str>)) {
        let text = self.text.as_deref().unwrap_or_default();
        let (Ok(resource) | Err((resource, _))) = parser::parse(text);
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                call(message);
            }
        }
    }
}

/// The id that a line of Fluent defines: `id` of a message, `-id` of a term. Anything else before a
/// `=` is no id.
pub(crate) fn entry_id(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end_matches(' ');
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!id.is_empty() && id.chars().all(letter)).then_some(id)
}

/// The line, counted from 1, on which each message or term of a Fluent text begins. The parser
/// gives no positions. Of a duplicate the first line counts.
pub(crate) fn entry_lines(text: &str) -> HashMap<&str, usize> {
    let mut lines = HashMap::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(id) = entry_id(line) {
            lines.entry(id).or_insert(index + 1);
        }
    }
    lines
}

impl Catalogue {
    /// Calls `call` with each message of a language and its file. A message that the clinic replaces
    /// comes twice: first as built in, then in the clinic's words.
    pub fn each_message(&self, tag: &str, mut call: impl FnMut(&FluentFile, &Message<&str>)) {
        for file in self.files(tag) {
            file.each_message(|message| call(&file, message));
        }
    }

    /// Lays a clinic's additions over the built-in languages.
    pub fn add(&mut self, additions: Additions) {
        for meta in &additions.languages {
            if self.get(&meta.tag).is_none() {
                self.languages.push(meta.clone());
            }
        }
        self.sort();
        self.additions = additions;
        self.english_bundle.take();
        self.reviews.borrow_mut().clear();
        self.lending.borrow_mut().clear();
    }

    /// What was wrong in the overlay folder and therefore left out.
    pub fn overlay_diagnostics(&self) -> &[OverlayDiagnostic] {
        &self.additions.diagnostics
    }

    /// The Fluent files of a language: the built-in ones, then the clinic's.
    pub fn files(&self, tag: &str) -> Vec<FluentFile> {
        let mut files = embedded_files(tag);
        let own = self.additions.words.iter().filter(|((it, _), _)| it == tag);
        files.extend(own.map(|((_, name), text)| FluentFile {
            name: name.clone(),
            shown: text.shown.clone(),
            text: Some(Cow::Owned(text.text.clone())),
            clinic: true,
        }));
        files
    }

    /// The path and text of a language's review file; the clinic's replaces the built-in one.
    pub(super) fn review_text(&self, tag: &str) -> Option<(String, Cow<'static, str>)> {
        if let Some(own) = self.additions.reviews.get(tag) {
            return Some((own.shown.clone(), Cow::Owned(own.text.clone())));
        }
        let path = format!("{tag}/review.toml");
        assets::locale_text(&path).map(|text| (format!("locales/{path}"), text))
    }
}

fn embedded_files(tag: &str) -> Vec<FluentFile> {
    let file = |name: String| {
        let path = format!("{tag}/{name}");
        FluentFile {
            shown: format!("locales/{path}"),
            text: assets::locale_text(&path),
            name,
            clinic: false,
        }
    };
    assets::locale_files(tag).into_iter().map(file).collect()
}
