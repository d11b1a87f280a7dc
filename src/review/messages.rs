//! The messages of a language as a reviewer reads them: all their variants, with the comment for
//! translators.

use std::collections::BTreeMap;

use fluent_syntax::ast::{InlineExpression, Message, Pattern, VariantKey};

use crate::language::Catalogue;
use crate::language::pattern::{PatternPart, parts};

/// A message on the sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SheetMessage {
    /// The name of its file.
    pub(super) file: String,
    /// Its place in its language, counted from 0.
    pub(super) order: usize,
    /// Its variants. Most messages have one.
    pub(super) variants: Vec<MessageVariant>,
    /// The comment for translators.
    pub(super) comment: String,
}

/// One way in which a message can be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct MessageVariant {
    /// When it is shown, such as "one"; empty for the only variant.
    pub(super) key: String,
    /// Its words.
    pub(super) words: String,
}

/// The most variants of one message on the sheet: selects within selects would fill pages.
const MAX_VARIANTS: usize = 24;

/// All messages of a language by id.
pub(super) fn read(catalogue: &Catalogue, tag: &str) -> BTreeMap<String, SheetMessage> {
    let mut messages: BTreeMap<String, SheetMessage> = BTreeMap::new();
    catalogue.each_message(tag, |file, message| {
        let count = messages.len();
        let entry = messages.entry(message.id.name.to_owned());
        // A clinic's message keeps the place and the comment of the one that it replaces.
        let entry = entry.or_insert_with(|| SheetMessage {
            order: count,
            file: file.name.clone(),
            ..SheetMessage::default()
        });
        entry.variants = message_variants(message);
        if let Some(comment) = &message.comment {
            entry.comment = comment.content.join(" ");
        }
    });
    messages
}

fn message_variants(message: &Message<&str>) -> Vec<MessageVariant> {
    let mut all: Vec<_> = message.value.iter().flat_map(variants).collect();
    for attribute in &message.attributes {
        let own = variants(&attribute.value).into_iter();
        all.extend(own.map(|variant| MessageVariant {
            key: format!("{} {}", attribute.id.name, variant.key),
            ..variant
        }));
    }
    all
}

/// The variants of a pattern: every combination of the variants of its selects.
fn variants(pattern: &Pattern<&str>) -> Vec<MessageVariant> {
    let mut all = vec![MessageVariant::default()];
    for part in parts(pattern) {
        let choices = match part {
            PatternPart::Text(words) => vec![(String::new(), words.into_owned())],
            PatternPart::Value(value) => vec![(String::new(), placeholder(value))],
            PatternPart::Select {
                variants: choices, ..
            } => choices
                .iter()
                .flat_map(|choice| {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = choice.key;
                    let own = variants(&choice.value).into_iter();
                    own.map(move |variant| (key.to_owned(), variant.words))
                })
                .collect(),
        };
        let combine = |before: &MessageVariant| {
            let combined = choices.iter().map(|(key, words)| MessageVariant {
                key: format!("{} {key}", before.key).trim().to_owned(),
                words: format!("{}{words}", before.words),
            });
            combined.collect::<Vec<_>>()
        };
        all = all.iter().flat_map(combine).take(MAX_VARIANTS).collect();
    }
    all
}

/// A value as Fluent writes it, without arguments.
fn placeholder(value: &InlineExpression<&str>) -> String {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::VariableReference { id } => format!("{{ ${} }}", id.name),
        InlineExpression::MessageReference { id, .. } => format!("{{ {} }}", id.name),
        InlineExpression::TermReference { id, .. } => format!("{{ -{} }}", id.name),
        InlineExpression::FunctionReference { id, .. } => format!("{{ {}() }}", id.name),
        InlineExpression::Placeable { .. } => "{ ... }".to_owned(),
    }
}
