//! A locale against English: the same messages, variables and marks, and every one can be read.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;
use fluent::types::FluentValue;
use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::additions::WordsFile;
use super::{Bundle, Catalogue};
use crate::diagnostic::Diagnostic;
use crate::document::runs;

/// The messages of a locale by their ids.
pub type Messages = BTreeMap<String, Message>;

/// Stands in a text for what is put in later.
pub(crate) const PUT_IN: char = '\u{FFFC}';

/// A message as it stands in a file.
#[derive(Debug, Clone, Default)]
pub struct Message {
    /// The name of the file.
    pub file: String,
    /// The path of the file, as findings name it.
    pub shown: String,
    /// Whether the file is the clinic's.
    pub clinic: bool,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its words, those within braces among them; empty if it has none.
    pub text: String,
    /// The variables that it uses.
    pub variables: BTreeSet<String>,
    /// The names of its attributes.
    pub attributes: BTreeSet<String>,
    /// The glossary words that it marks, sorted.
    pub terms: Vec<String>,
    /// How often it emphasises.
    pub strong: usize,
}

/// Reads all messages of a language, as a patient gets to see them.
pub fn messages(catalogue: &Catalogue, tag: &str) -> Messages {
    let mut messages = Messages::new();
    catalogue.each_message(tag, |file, it| {
        let mut message = Message::read(file, it);
        if let Some(replaced) = messages.get(it.id.name) {
            // Who asks for a message by its file asks for the one in its place.
            message.file.clone_from(&replaced.file);
        }
        messages.insert(it.id.name.to_owned(), message);
    });
    messages
}

/// Reads the messages of one file, in its order. What is not Fluent is left out.
pub fn messages_of(file: &WordsFile) -> Vec<(String, Message)> {
    let mut messages = Vec::new();
    file.each_message(|it| messages.push((it.id.name.to_owned(), Message::read(file, it))));
    messages
}

impl Message {
    fn read(file: &WordsFile, it: &ast::Message<&str>) -> Self {
        let text = file.text.as_deref().unwrap_or_default();
        let mut message = Self {
            file: file.name.clone(),
            shown: file.shown.clone(),
            clinic: file.clinic,
            line: line_of_message(text, it.id.name),
            ..Self::default()
        };
        if let Some(pattern) = &it.value {
            read(pattern, &mut message);
        }
        for attribute in &it.attributes {
            message.attributes.insert(attribute.id.name.to_owned());
            read(&attribute.value, &mut message);
        }
        for run in runs(&message.text) {
            message.terms.extend(run.term);
            message.strong += usize::from(run.strong);
        }
        message.terms.sort();
        message
    }

    /// A finding about this message, which has an id.
    pub(crate) fn finding(&self, id: &str, what: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.shown, id, what).at(self.line)
    }
}

/// The line on which a message or a term begins, counted from 1.
pub(crate) fn line_of_message(text: &str, id: &str) -> usize {
    let starts = |line: &str| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(starts).map_or(0, |line| line + 1)
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, message),
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            message.text.push(PUT_IN);
            // Its words choose, and are not shown.
            read_variable(selector, message);
            for variant in variants {
                read(&variant.value, message);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::StringLiteral { value } => {
            message.text.push_str(&unescape_unicode_to_string(value));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        _ => {
            message.text.push(PUT_IN);
            read_variable(inline, message);
        }
    }
}

fn read_variable(inline: &InlineExpression<&str>, message: &mut Message) {
    if let InlineExpression::VariableReference { id } = inline {
        message.variables.insert(id.name.to_owned());
    }
}

/// What differs from English in ids, attributes, variables and marks.
pub fn against_english(tag: &str, english: &Messages, own: &Messages) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, source) in english {
        match own.get(id) {
            Some(message) => findings.extend(differences(id, source, message)),
            None => {
                let file = format!("locales/{tag}/{}", source.file);
                let what = "missing; translate it from locales/en";
                findings.push(Diagnostic::new(file, id, what));
            }
        }
    }
    for (id, message) in own {
        if !english.contains_key(id) {
            let what = "English has no such message; remove it";
            findings.push(message.finding(id, what));
        }
    }
    findings
}

/// What differs between a message and the same one in English.
pub fn differences(id: &str, source: &Message, message: &Message) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut find = |what: String| {
        findings.push(message.finding(id, what));
    };
    // A clinic sorts the few messages that it replaces as it likes.
    if message.file != source.file && !message.clinic && !source.clinic {
        find(format!(
            "stands in {}, in English in {}",
            message.file, source.file
        ));
    }
    if message.variables != source.variables {
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
    findings
}

fn stray_marks(text: &str) -> bool {
    let stray =
        |run: &crate::document::Run| run.text.contains(['[', ']']) || run.text.contains("**");
    runs(text).iter().any(stray)
}

/// Formats every message with numbers that take each plural form, and reports what fails.
pub fn formats<'a>(
    bundle: &Bundle,
    own: impl IntoIterator<Item = (&'a String, &'a Message)>,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, message) in own {
        let Some(pattern) = bundle.get_message(id).and_then(|it| it.value()) else {
            continue;
        };
        for number in [0, 1, 2, 3, 11, 100] {
            let args: FluentArgs<'_> = message
                .variables
                .iter()
                .map(|name| (name.clone(), FluentValue::from(number)))
                .collect();
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, Some(&args), &mut errors);
            if let Some(error) = errors.first() {
                let what = format!("cannot be formatted: {error}");
                findings.push(message.finding(id, what));
                break;
            }
            if words.trim().is_empty() {
                let what = format!("says nothing for the number {number}");
                findings.push(message.finding(id, what));
                break;
            }
        }
    }
    findings
}
