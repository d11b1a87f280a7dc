//! What a clinic adds to the embedded languages: its own words, languages and review files.
//!
//! This is data alone, checked before it comes here; see `overlay` for where it is read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;

use super::{Catalogue, Meta};
use crate::assets;
use crate::diagnostic::Diagnostic;

/// What was found good in a clinic's folder, and what was found wrong there.
#[derive(Debug, Clone, Default)]
pub struct Additions {
    /// Fluent files by the tag of their language and their own name.
    pub words: BTreeMap<(String, String), ClinicText>,
    /// Languages that are not embedded.
    pub languages: Vec<Meta>,
    /// Review files by the tag of their language.
    pub reviews: BTreeMap<String, ClinicText>,
    /// What was left out, and why.
    pub faults: Vec<Fault>,
}

/// A text of the clinic's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClinicText {
    /// Its path, as findings name it.
    pub shown: String,
    /// The text.
    pub text: String,
}

/// Something in the clinic's folder that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The language that it belongs to, where it belongs to one.
    pub tag: Option<String>,
    /// What it is.
    pub finding: Diagnostic,
}

/// One Fluent file of a language.
#[derive(Debug, Clone)]
pub struct WordsFile {
    /// The file's own name, such as `ui.ftl`.
    pub name: String,
    /// Its path, as findings name it.
    pub shown: String,
    /// Its text, with `\n` at the end of each line; `None` when it is not UTF-8.
    pub text: Option<Cow<'static, str>>,
    /// Whether it is the clinic's, and so stands above the embedded words.
    pub clinic: bool,
}

impl WordsFile {
    /// Calls with each message of it, in its order. What is not Fluent is left out.
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

impl Catalogue {
    /// Calls with each message of a language and the file that it stands in; one that the clinic
    /// replaces comes first, and again in the clinic's words.
    pub fn each_message(&self, tag: &str, mut call: impl FnMut(&WordsFile, &Message<&str>)) {
        for file in self.files(tag) {
            file.each_message(|message| call(&file, message));
        }
    }

    /// Lays a clinic's additions over the embedded languages.
    pub fn add(&mut self, additions: Additions) {
        for meta in &additions.languages {
            if self.get(&meta.tag).is_none() {
                self.languages.push(meta.clone());
            }
        }
        self.sort();
        self.additions = additions;
        self.english.take();
        self.reviews.borrow_mut().clear();
    }

    /// What was wrong in the clinic's folder, and so was left out.
    pub fn faults(&self) -> &[Fault] {
        &self.additions.faults
    }

    /// The Fluent files of a language: the embedded ones, and above them the clinic's.
    pub fn files(&self, tag: &str) -> Vec<WordsFile> {
        let mut files = embedded_files(tag);
        let own = self.additions.words.iter().filter(|((it, _), _)| it == tag);
        files.extend(own.map(|((_, name), text)| WordsFile {
            name: name.clone(),
            shown: text.shown.clone(),
            text: Some(Cow::Owned(text.text.clone())),
            clinic: true,
        }));
        files
    }

    /// The review file of a language, the clinic's own before the embedded one, with its path.
    pub(super) fn review_text(&self, tag: &str) -> Option<(String, Cow<'static, str>)> {
        if let Some(own) = self.additions.reviews.get(tag) {
            return Some((own.shown.clone(), Cow::Owned(own.text.clone())));
        }
        let path = format!("{tag}/review.toml");
        assets::locale_text(&path).map(|text| (format!("locales/{path}"), text))
    }
}

/// The embedded Fluent files of a language.
pub fn embedded_files(tag: &str) -> Vec<WordsFile> {
    let file = |name: String| {
        let path = format!("{tag}/{name}");
        WordsFile {
            shown: format!("locales/{path}"),
            text: assets::locale_text(&path),
            name,
            clinic: false,
        }
    };
    assets::locale_files(tag).into_iter().map(file).collect()
}
