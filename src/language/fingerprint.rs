//! A short number for each message, which changes when its words do.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};

use super::Catalogue;

/// The fingerprints of a language's messages, by their ids.
pub type Fingerprints = BTreeMap<String, u64>;

/// The fingerprints of all messages of a language, as a patient gets to see them.
///
/// Comments, the order of messages, the file that a message stands in and the ends of lines do not
/// count; every word, mark, variable and plural form does.
pub fn fingerprints(catalogue: &Catalogue, tag: &str) -> Fingerprints {
    let mut prints = Fingerprints::new();
    catalogue.each_message(tag, |file, message| {
        let id = message.id.name.to_owned();
        let print = fingerprint(message);
        if file.clinic {
            prints.insert(id, print);
        } else {
            prints.entry(id).or_insert(print);
        }
    });
    prints
}

fn fingerprint(message: &Message<&str>) -> u64 {
    let mut text = String::new();
    if let Some(pattern) = &message.value {
        write_pattern(&mut text, pattern);
    }
    for attribute in &message.attributes {
        // No words hold these signs: they keep apart what stands side by side.
        text.push('\u{1E}');
        text.push_str(attribute.id.name);
        text.push('\u{1F}');
        write_pattern(&mut text, &attribute.value);
    }
    fnv1a(text.as_bytes())
}

/// The FNV-1a hash in 64 bits: the same on every machine and in every version.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

fn write_pattern(text: &mut String, pattern: &Pattern<&str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => write_expression(text, expression),
        }
    }
}

fn write_expression(text: &mut String, expression: &Expression<&str>) {
    text.push('\u{1}');
    match expression {
        Expression::Inline(inline) => write_inline(text, inline),
        Expression::Select { selector, variants } => {
            write_inline(text, selector);
            for variant in variants {
                text.push(if variant.default { '\u{3}' } else { '\u{4}' });
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = &variant.key;
                text.push_str(key);
                text.push('\u{1F}');
                write_pattern(text, &variant.value);
            }
        }
    }
    text.push('\u{2}');
}

fn write_inline(text: &mut String, inline: &InlineExpression<&str>) {
    match inline {
        InlineExpression::StringLiteral { value } => text.push_str(&format!("\"{value}\"")),
        InlineExpression::NumberLiteral { value } => text.push_str(value),
        InlineExpression::FunctionReference { id, arguments } => {
            text.push_str(id.name);
            write_arguments(text, arguments);
        }
        InlineExpression::MessageReference { id, attribute } => {
            text.push_str(id.name);
            if let Some(attribute) = attribute {
                text.push_str(&format!(".{}", attribute.name));
            }
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            text.push_str(&format!("-{}", id.name));
            if let Some(attribute) = attribute {
                text.push_str(&format!(".{}", attribute.name));
            }
            if let Some(arguments) = arguments {
                write_arguments(text, arguments);
            }
        }
        InlineExpression::VariableReference { id } => text.push_str(&format!("${}", id.name)),
        InlineExpression::Placeable { expression } => write_expression(text, expression),
    }
}

fn write_arguments(text: &mut String, arguments: &CallArguments<&str>) {
    text.push('(');
    for argument in &arguments.positional {
        write_inline(text, argument);
        text.push(',');
    }
    for argument in &arguments.named {
        text.push_str(&format!("{}:", argument.name.name));
        write_inline(text, &argument.value);
        text.push(',');
    }
    text.push(')');
}
