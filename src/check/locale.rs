//! A locale against English: the same messages, variables and marks, and every one can be read.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;
use fluent::types::FluentValue;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::assets;
use crate::document::runs;
use crate::finding::Finding;
use crate::language::{Meta, bundle};

/// The messages of a locale by their ids.
pub type Messages = BTreeMap<String, Message>;

/// A message as it stands in a file.
#[derive(Debug, Clone, Default)]
pub struct Message {
    /// The name of the file.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its value as written; empty if it has none.
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

/// Reads all messages of an embedded locale.
pub fn messages(tag: &str) -> Messages {
    let mut messages = Messages::new();
    for file in assets::locale_files(tag) {
        let text = assets::locale_text(&format!("{tag}/{file}")).unwrap_or_default();
        let text = text.replace("\r\n", "\n");
        let (Ok(resource) | Err((resource, _))) = parser::parse(text.as_str());
        for entry in resource.body {
            let Entry::Message(it) = entry else { continue };
            let mut message = Message {
                file: file.clone(),
                line: line_of_message(&text, it.id.name),
                ..Message::default()
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
            messages.insert(it.id.name.to_owned(), message);
        }
    }
    messages
}

fn line_of_message(text: &str, id: &str) -> usize {
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
            PatternElement::Placeable { expression } => {
                message.text.push('\u{FFFC}');
                match expression {
                    Expression::Inline(inline) => read_inline(inline, message),
                    Expression::Select { selector, variants } => {
                        read_inline(selector, message);
                        for variant in variants {
                            read(&variant.value, message);
                        }
                    }
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                read_inline(inline, message);
            }
        }
        _ => {}
    }
}

/// What differs from English in ids, attributes, variables and marks.
pub fn against_english(tag: &str, english: &Messages, own: &Messages) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, source) in english {
        let Some(message) = own.get(id) else {
            let file = format!("locales/{tag}/{}", source.file);
            findings.push(Finding::new(
                file,
                id,
                "missing; translate it from locales/en",
            ));
            continue;
        };
        let mut find = |what: String| {
            let file = format!("locales/{tag}/{}", message.file);
            findings.push(Finding::new(file, id, what).at(message.line));
        };
        if message.file != source.file {
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
    }
    for (id, message) in own {
        if !english.contains_key(id) {
            let file = format!("locales/{tag}/{}", message.file);
            let what = "English has no such message; remove it";
            findings.push(Finding::new(file, id, what).at(message.line));
        }
    }
    findings
}

fn stray_marks(text: &str) -> bool {
    let stray =
        |run: &crate::document::Run| run.text.contains(['[', ']']) || run.text.contains("**");
    runs(text).iter().any(stray)
}

/// Formats every message with numbers that take each plural form, and reports what fails.
pub fn formats(meta: &Meta, own: &Messages) -> Vec<Finding> {
    let (bundle, _) = bundle(meta);
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
                let file = format!("locales/{}/{}", meta.tag, message.file);
                let what = format!("cannot be formatted: {error}");
                findings.push(Finding::new(file, id, what).at(message.line));
                break;
            }
            if words.trim().is_empty() {
                let file = format!("locales/{}/{}", meta.tag, message.file);
                let what = format!("says nothing for the number {number}");
                findings.push(Finding::new(file, id, what).at(message.line));
                break;
            }
        }
    }
    findings
}
