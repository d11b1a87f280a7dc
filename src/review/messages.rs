//! The messages of a language as a reviewer reads them: each of their forms, and what translators
//! were told about them.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::language::Catalogue;

/// A message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// The name of its file.
    pub(super) file: String,
    /// Where it stands in its language, counted from 0.
    pub(super) order: usize,
    /// Its forms: what each is for (such as "one"), and its words. Most have a single one.
    pub(super) forms: Vec<(String, String)>,
    /// What translators were told.
    pub(super) comment: String,
}

/// All messages of a language by their ids.
pub(super) fn read(catalogue: &Catalogue, tag: &str) -> BTreeMap<String, Told> {
    let mut messages: BTreeMap<String, Told> = BTreeMap::new();
    catalogue.each_message(tag, |file, message| {
        let mut forms = Vec::new();
        if let Some(pattern) = &message.value {
            forms = forms_of(pattern);
        }
        for attribute in &message.attributes {
            let own = forms_of(&attribute.value).into_iter();
            forms.extend(own.map(|(form, words)| (format!("{} {form}", attribute.id.name), words)));
        }
        let before = messages.get(message.id.name).cloned().unwrap_or_default();
        let replaced = !before.forms.is_empty();
        let comment = message.comment.as_ref().map(|it| it.content.join(" "));
        let told = Told {
            order: if replaced {
                before.order
            } else {
                messages.len()
            },
            // A clinic's file says nothing about the message that it replaces.
            file: if replaced {
                before.file
            } else {
                file.name.clone()
            },
            comment: comment.unwrap_or(before.comment),
            forms,
        };
        messages.insert(message.id.name.to_owned(), told);
    });
    messages
}

/// The forms of a pattern: every way through its choices.
fn forms_of(pattern: &Pattern<&str>) -> Vec<(String, String)> {
    let mut forms = vec![(String::new(), String::new())];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![(String::new(), (*value).to_owned())],
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => vec![(String::new(), inline_words(inline))],
                Expression::Select { variants, .. } => variants
                    .iter()
                    .flat_map(|variant| {
                        let (VariantKey::Identifier { name: key }
                        | VariantKey::NumberLiteral { value: key }) = &variant.key;
                        let own = forms_of(&variant.value).into_iter();
                        own.map(|(_, words)| ((*key).to_owned(), words))
                    })
                    .collect(),
            },
        };
        // A message with many choices within each other would fill pages.
        let join = |(form, words): &(String, String)| {
            let (form, words) = (form.clone(), words.clone());
            let pieces = pieces.iter();
            pieces
                .map(move |(own, more)| {
                    let both = [form.as_str(), own.as_str()].join(" ");
                    (both.trim().to_owned(), format!("{words}{more}"))
                })
                .collect::<Vec<_>>()
        };
        forms = forms.iter().flat_map(join).take(MOST_FORMS).collect();
    }
    forms
}

const MOST_FORMS: usize = 24;

fn inline_words(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::VariableReference { id } => format!("{{ ${} }}", id.name),
        InlineExpression::MessageReference { id, .. } => format!("{{ {} }}", id.name),
        InlineExpression::TermReference { id, .. } => format!("{{ -{} }}", id.name),
        InlineExpression::FunctionReference { id, .. } => format!("{{ {}() }}", id.name),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => inline_words(inline),
            Expression::Select { .. } => "{ ... }".to_owned(),
        },
    }
}
