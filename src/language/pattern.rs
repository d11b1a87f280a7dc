//! Reads Fluent patterns: the only module that walks their syntax tree.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Stands in a text for a value that is inserted when the message is formatted.
pub(crate) const PLACEHOLDER: char = '\u{FFFC}';

/// One part of a pattern. A placeable within a placeable is not told apart from its content.
pub(crate) enum PatternPart<'a> {
    /// Words, written plainly or as a string literal.
    Text(Cow<'a, str>),
    /// A value that is inserted.
    Value(&'a InlineExpression<&'a str>),
    /// Variants of which one is chosen.
    Select {
        /// What they are chosen by.
        selector: &'a InlineExpression<&'a str>,
        /// The variants, in their order.
        variants: &'a [Variant<&'a str>],
    },
}

/// The parts of a pattern, in order.
pub(crate) fn parts<'a>(pattern: &'a Pattern<&'a str>) -> impl Iterator<Item = PatternPart<'a>> {
    pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => PatternPart::Text(Cow::Borrowed(value)),
        PatternElement::Placeable { expression } => part(expression),
    })
}

fn part<'a>(expression: &'a Expression<&'a str>) -> PatternPart<'a> {
    match expression {
        Expression::Select { selector, variants } => PatternPart::Select { selector, variants },
        Expression::Inline(InlineExpression::Placeable { expression }) => part(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            PatternPart::Text(unescape_unicode_to_string(value))
        }
        Expression::Inline(inline) => PatternPart::Value(inline),
    }
}

/// The value of a message and the values of its attributes.
pub(crate) fn patterns<'a>(
    message: &'a Message<&'a str>,
) -> impl Iterator<Item = &'a Pattern<&'a str>> {
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    message.value.iter().chain(attributes)
}

/// The words of all variants, one after the other, with a [`PLACEHOLDER`] for each value.
pub(crate) fn text(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for part in parts(pattern) {
        match part {
            PatternPart::Text(words) => text.push_str(&words),
            PatternPart::Value(_) => text.push(PLACEHOLDER),
            PatternPart::Select { variants, .. } => {
                text.push(PLACEHOLDER);
                text.extend(variants.iter().map(|variant| self::text(&variant.value)));
            }
        }
    }
    text
}

/// The names of the variables that a pattern uses.
pub(crate) fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for part in parts(pattern) {
        if let PatternPart::Value(value)
        | PatternPart::Select {
            selector: value, ..
        } = part
            && let InlineExpression::VariableReference { id } = value
        {
            names.insert(id.name.to_owned());
        }
        if let PatternPart::Select { variants, .. } = part {
            names.extend(variants.iter().flat_map(|it| variables(&it.value)));
        }
    }
    names
}

/// Whether a pattern refers to no other message, term or function.
pub(crate) fn is_self_contained(pattern: &Pattern<&str>) -> bool {
    let is_simple = |value: &InlineExpression<&str>| {
        matches!(
            value,
            InlineExpression::StringLiteral { .. }
                | InlineExpression::NumberLiteral { .. }
                | InlineExpression::VariableReference { .. }
        )
    };
    parts(pattern).all(|part| match part {
        PatternPart::Text(_) => true,
        PatternPart::Value(value) => is_simple(value),
        PatternPart::Select { selector, variants } => {
            is_simple(selector) && variants.iter().all(|it| is_self_contained(&it.value))
        }
    })
}
