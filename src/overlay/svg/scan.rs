//! What is limited in the text of an SVG file before the XML parser reads it.
//!
//! The parser recurses, compares each attribute of an element with all others, searches entities and
//! namespaces one by one, and repeats the text of entities. Usual files are far below these limits.

use super::{Fault, Refusal};
use crate::diagnostic::line_of;

/// How deep elements may be nested, with what they refer to. The XML parser, usvg and resvg recurse.
pub(super) const MAX_DEPTH: usize = 64;

/// The most attributes of one element.
const MAX_ATTRIBUTES: usize = 256;

/// The most declarations of namespaces.
const MAX_NAMESPACES: usize = 1000;

/// The most entities that are declared. Illustrator declares 9, the addresses of namespaces.
const MAX_ENTITIES: usize = 100;

/// The longest value of an entity, in bytes.
const MAX_ENTITY: usize = 200;

/// The most references to entities.
const MAX_REFERENCES: usize = 1000;

/// Checks the text of an SVG file.
///
/// # Errors
/// The first limit that is exceeded.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    check_entities(text)?;
    let mut namespaces = text.match_indices("xmlns");
    if let Some((at, _)) = namespaces.nth(MAX_NAMESPACES) {
        return Err(Refusal::Namespaces.at(line_of(text, at)));
    }
    check_tags(text)
}

/// Illustrator's entities are the addresses of namespaces. Others could repeat each other, hold
/// elements or name files.
fn check_entities(text: &str) -> Result<(), Fault> {
    let mut declared = 0;
    for (at, start) in text.match_indices("<!ENTITY") {
        let rest = &text[at + start.len()..];
        let declaration = &rest[..end_of_tag(rest).0];
        let mut parts = declaration.splitn(2, ['"', '\'']);
        let name = parts.next().unwrap_or_default().trim();
        let value = parts.next().unwrap_or_default();
        declared += 1;
        if declared > MAX_ENTITIES
            || value.len() > MAX_ENTITY
            || value.contains(['<', '&', '%'])
            || name.contains(char::is_whitespace)
        {
            let name = name.chars().take(40).collect();
            return Err(Refusal::Entity(name).at(line_of(text, at)));
        }
    }
    let predefined = ["#", "amp;", "lt;", "gt;", "quot;", "apos;"];
    let mut references = text.match_indices('&').filter(|(at, _)| {
        let rest = &text[at + 1..];
        !predefined.iter().any(|it| rest.starts_with(it))
    });
    match references.nth(MAX_REFERENCES) {
        Some((at, _)) => Err(Refusal::References.at(line_of(text, at))),
        None => Ok(()),
    }
}

/// Checks how deep elements are nested and how many attributes they have.
fn check_tags(text: &str) -> Result<(), Fault> {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let skipped = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")];
        let skipped = skipped.iter().find(|(start, _)| rest.starts_with(start));
        if let Some((start, end)) = skipped {
            let inner = &rest[start.len()..];
            rest = inner.find(end).map_or("", |at| &inner[at + end.len()..]);
            continue;
        }
        if rest.starts_with('/') {
            depth = depth.saturating_sub(1);
            continue;
        }
        if rest.starts_with('!') {
            continue;
        }
        let line = || line_of(text, text.len() - rest.len());
        let (end, attributes) = end_of_tag(rest);
        if attributes > MAX_ATTRIBUTES {
            return Err(Refusal::Attributes.at(line()));
        }
        if !rest[..end].ends_with('/') {
            depth += 1;
        }
        if depth > MAX_DEPTH {
            return Err(Refusal::TooDeep.at(line()));
        }
        rest = &rest[end..];
    }
    Ok(())
}

/// Where a tag ends, at the first `>` outside of quotes, and how many attributes it has.
fn end_of_tag(tag: &str) -> (usize, usize) {
    let (mut quote, mut attributes) = (None, 0);
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, b'>') => return (at, attributes),
            (None, b'=') => attributes += 1,
            _ => {}
        }
    }
    (tag.len(), attributes)
}
