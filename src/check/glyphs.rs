//! Whether a language's own fonts can draw every character of its words.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::fonts;
use crate::language::{Catalogue, Meta};

/// Characters that a language's fonts lack. System fonts are not asked: a kiosk may have none.
pub fn missing(meta: &Meta, catalogue: &Catalogue, content: &Content) -> Vec<Diagnostic> {
    let used = characters(meta, catalogue, content);
    let mut findings = Vec::new();
    for weight in fonts::WEIGHTS {
        let Some(bytes) = fonts::bytes(meta, weight) else {
            if weight != 600 {
                let what = "the file is missing; run tools/subset-fonts";
                findings.push(Diagnostic::new(file_of(meta, weight), "", what));
            }
            continue;
        };
        let Some(lacking) = lacking(&bytes, &used) else {
            let what = "not a TrueType font; run tools/subset-fonts";
            findings.push(Diagnostic::new(file_of(meta, weight), "", what));
            continue;
        };
        for character in lacking {
            let what = format!(
                "no glyph for U+{:04X} '{character}' of locales/{}; run tools/subset-fonts",
                u32::from(character),
                meta.tag
            );
            findings.push(Diagnostic::new(file_of(meta, weight), "", what));
        }
    }
    findings
}

fn file_of(meta: &Meta, weight: u16) -> String {
    let folder = match meta.own_fonts.is_empty() {
        true => "assets/fonts",
        false => "fonts",
    };
    format!("{folder}/{}-{weight}.ttf", meta.font)
}

/// The characters that a font lacks; `None` when it is no font.
pub fn lacking(font: &[u8], used: &BTreeSet<char>) -> Option<Vec<char>> {
    let face = ttf_parser::Face::parse(font, 0).ok()?;
    let lacking = used.iter().filter(|it| face.glyph_index(**it).is_none());
    Some(lacking.copied().collect())
}

fn characters(meta: &Meta, catalogue: &Catalogue, content: &Content) -> BTreeSet<char> {
    // Isolates and marks that Fluent and the layout put around words.
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
    used
}
