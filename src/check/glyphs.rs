//! Checks that the fonts of a language have a glyph for every character of its messages.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::fonts;
use crate::language::line_breaks::{BREAK, JOINER};
use crate::language::{Catalogue, Meta, is_bidi_mark};

/// Reports the characters that a language's fonts lack, and missing fonts. Installed fonts do not
/// count: a kiosk may have none.
pub(crate) fn missing(meta: &Meta, catalogue: &Catalogue, content: &Content) -> Vec<Diagnostic> {
    let used = characters(meta, catalogue, content);
    let mut diagnostics = Vec::new();
    for weight in fonts::WEIGHTS {
        let Some(bytes) = fonts::bytes(meta, weight) else {
            if weight != 600 {
                let what = "the file is missing; run tools/subset-fonts";
                diagnostics.push(Diagnostic::new(file_of(meta, weight), "", what));
            }
            continue;
        };
        let Ok(missing) = fonts::missing_glyphs(&bytes, &used) else {
            let what = "not a TrueType font; run tools/subset-fonts";
            diagnostics.push(Diagnostic::new(file_of(meta, weight), "", what));
            continue;
        };
        for character in missing {
            let remedy = if meta.own_fonts.is_empty() {
                "run tools/subset-fonts"
            } else {
                "take another font or other words"
            };
            let what = format!(
                "no glyph for U+{:04X} '{character}' of locales/{}; {remedy}",
                u32::from(character),
                meta.tag
            );
            diagnostics.push(Diagnostic::new(file_of(meta, weight), "", what));
        }
    }
    diagnostics
}

fn file_of(meta: &Meta, weight: u16) -> String {
    if meta.own_fonts.is_empty() {
        format!("assets/fonts/{}-{weight}.ttf", meta.font)
    } else {
        format!("fonts/{}-{weight}", meta.font)
    }
}

fn characters(meta: &Meta, catalogue: &Catalogue, content: &Content) -> BTreeSet<char> {
    // Inserted by Fluent, by layout and between two languages on one control.
    let mut used: BTreeSet<char> = "\u{200B}\u{200F}\u{2060}\u{2068}\u{2069}·+"
        .chars()
        .collect();
    used.extend(meta.name.chars().chain(meta.greeting.chars()));
    used.extend("0123456789".chars());
    for text in catalogue
        .files(&meta.tag)
        .into_iter()
        .filter_map(|it| it.text)
    {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        used.extend(lines.flat_map(str::chars).filter(|it| !it.is_control()));
    }
    for source in &content.sources {
        used.extend(source.title.chars().chain(source.publisher.chars()));
    }
    if !meta.own_fonts.is_empty() {
        // Few fonts have glyphs for marks that are invisible, and none needs them.
        let is_mark = |it: char| is_bidi_mark(it) || matches!(it, BREAK | JOINER);
        used.retain(|it| !is_mark(*it));
    }
    used
}
