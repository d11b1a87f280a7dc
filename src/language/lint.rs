//! Compares a locale with English: the same messages, variables and markup, each of them formattable.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;
use fluent::types::FluentValue;
use fluent_syntax::ast;

use super::additions::{FluentFile, entry_lines};
use super::markup::{Run, runs};
use super::spoken::SPOKEN;
use super::{Bundle, Catalogue, contact, pattern};
use crate::diagnostic::Diagnostic;

/// The messages of a locale by id.
pub(crate) type LocaleMessages = BTreeMap<String, LocaleMessage>;

/// A message as it is written in a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct LocaleMessage {
    /// The name of the file.
    pub file: String,
    /// The path of the file in diagnostics.
    pub shown: String,
    /// Whether the file is the clinic's.
    pub clinic: bool,
    /// Its line, counted from 1.
    pub line: Option<usize>,
    /// The words of its value and attributes; see [`pattern::text`].
    pub text: String,
    /// The variables that it uses, apart from those of [`contact`], which every message may use.
    pub variables: BTreeSet<String>,
    /// The names of its attributes, without `spoken`.
    pub attributes: BTreeSet<String>,
    /// The glossary words that it refers to, sorted.
    pub terms: Vec<String>,
    /// The number of emphasised runs.
    pub strong: usize,
}

/// The messages of a language as patients see them, those of the clinic in place of the built-in.
pub(crate) fn messages(catalogue: &Catalogue, tag: &str) -> LocaleMessages {
    let mut messages = LocaleMessages::new();
    for (id, mut message) in catalogue.files(tag).iter().flat_map(messages_of) {
        if let Some(replaced) = messages.get(&id) {
            // The clinic may put it into another file.
            message.file.clone_from(&replaced.file);
        }
        messages.insert(id, message);
    }
    messages
}

/// The messages of one file, in order. Syntax errors are skipped.
pub(crate) fn messages_of(file: &FluentFile) -> Vec<(String, LocaleMessage)> {
    let lines = entry_lines(file.text.as_deref().unwrap_or_default());
    let mut messages = Vec::new();
    file.each_message(|it| {
        let line = lines.get(it.id.name).copied();
        messages.push((it.id.name.to_owned(), LocaleMessage::new(file, line, it)));
    });
    messages
}

impl LocaleMessage {
    fn new(file: &FluentFile, line: Option<usize>, it: &ast::Message<&str>) -> Self {
        let attributes = it.attributes.iter().map(|it| it.id.name);
        let attributes = attributes.filter(|it| *it != SPOKEN).map(str::to_owned);
        let mut message = Self {
            file: file.name.clone(),
            shown: file.shown.clone(),
            clinic: file.clinic,
            line,
            text: pattern::patterns(it).map(pattern::text).collect(),
            variables: pattern::patterns(it)
                .flat_map(pattern::variables)
                .filter(|name| !contact::VARIABLES.contains(&name.as_str()))
                .collect(),
            attributes: attributes.collect(),
            ..Self::default()
        };
        for run in runs(&message.text) {
            message.terms.extend(run.term);
            message.strong += usize::from(run.strong);
        }
        message.terms.sort();
        message
    }

    /// A diagnostic about this message, whose id is `id`.
    pub(crate) fn diagnostic(&self, id: &str, what: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.shown, id, what).at(self.line)
    }
}

/// The English messages that a locale lacks.
pub(crate) fn missing(
    tag: &str,
    english: &LocaleMessages,
    own: &LocaleMessages,
) -> Vec<Diagnostic> {
    let missing = english.iter().filter(|(id, _)| !own.contains_key(*id));
    missing
        .map(|(id, source)| {
            let file = format!("locales/{tag}/{}", source.file);
            Diagnostic::new(file, id, "missing; translate it from locales/en")
        })
        .collect()
}

/// How the messages of a locale differ from English, apart from those that are missing.
pub(crate) fn against_english(english: &LocaleMessages, own: &LocaleMessages) -> Vec<Diagnostic> {
    let each = own.iter().flat_map(|(id, message)| match english.get(id) {
        Some(source) => differences(id, source, message),
        None => vec![message.diagnostic(id, "English has no such message; remove it")],
    });
    each.collect()
}

/// How a message differs from the English one in file, variables, attributes and markup.
pub(crate) fn differences(
    id: &str,
    source: &LocaleMessage,
    message: &LocaleMessage,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut find = |what: String| diagnostics.push(message.diagnostic(id, what));
    // A clinic may put the messages that it replaces into any file.
    if message.file != source.file && !message.clinic && !source.clinic {
        find(format!(
            "stands in {}, in English in {}",
            message.file, source.file
        ));
    }
    if message.variables != source.variables && id != contact::TIME {
        find(format!(
            "variables are {:?}, in English {:?}",
            message.variables, source.variables
        ));
    }
    if message.attributes != source.attributes {
        find(format!(
            "attributes are {:?}, in English {:?}",
            message.attributes, source.attributes
        ));
    }
    if message.terms != source.terms {
        find(format!(
            "marks the glossary words {:?}, in English {:?}",
            message.terms, source.terms
        ));
    }
    if message.strong != source.strong {
        find(format!(
            "emphasises {} times, in English {}",
            message.strong, source.strong
        ));
    }
    if stray_marks(&message.text) {
        find("a mark is not closed; write [words](id) or **words**".to_owned());
    }
    if message.text.trim().is_empty() && message.attributes.is_empty() {
        find("empty; give it words".to_owned());
    }
    diagnostics
}

fn stray_marks(text: &str) -> bool {
    let stray = |run: &Run| run.text.contains(['[', ']']) || run.text.contains("**");
    runs(text).iter().any(stray)
}

/// Numbers that between them select every plural form of every language.
const PLURAL_SAMPLES: [i32; 6] = [0, 1, 2, 3, 11, 100];

/// Formats every message with each of [`PLURAL_SAMPLES`], and with the variables of [`contact`] unset,
/// and reports those that fail or are empty.
pub(crate) fn formats<'a>(
    bundle: &Bundle,
    own: impl IntoIterator<Item = (&'a String, &'a LocaleMessage)>,
) -> Vec<Diagnostic> {
    let failures = own.into_iter().filter_map(|(id, message)| {
        let pattern = bundle.get_message(id)?.value()?;
        let what = PLURAL_SAMPLES.into_iter().find_map(|number| {
            let names = message.variables.iter().cloned();
            let mut args: FluentArgs<'_> = names
                .map(|name| (name, FluentValue::from(number)))
                .collect();
            // With the first number, as if the clinic had set none.
            let value = if number == 0 { contact::UNKNOWN } else { "911" };
            for name in contact::VARIABLES {
                args.set(name, value);
            }
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, Some(&args), &mut errors);
            match errors.first() {
                Some(error) => Some(format!("cannot be formatted: {error}")),
                None if words.trim().is_empty() => {
                    Some(format!("says nothing for the number {number}"))
                }
                None => None,
            }
        })?;
        Some(message.diagnostic(id, what))
    });
    failures.collect()
}
