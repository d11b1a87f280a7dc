//! Whether a language's own fonts can draw every character of its words.

use std::collections::BTreeSet;

use crate::assets;
use crate::content::Content;
use crate::finding::Finding;
use crate::fonts;
use crate::language::Meta;

/// Characters that a language's fonts lack. System fonts are not asked: a kiosk may have none.
pub fn missing(meta: &Meta, content: &Content) -> Vec<Finding> {
    let used = characters(meta, content);
    let mut findings = Vec::new();
    for weight in fonts::WEIGHTS {
        let Some(bytes) = fonts::bytes(meta, weight) else {
            if weight != 600 {
                let file = format!("assets/fonts/{}-{weight}.ttf", meta.font);
                findings.push(Finding::new(
                    file,
                    "",
                    "the file is missing; run tools/subset-fonts",
                ));
            }
            continue;
        };
        let file = format!("assets/fonts/{}-{weight}.ttf", meta.font);
        let Ok(face) = ttf_parser::Face::parse(&bytes, 0) else {
            findings.push(Finding::new(
                file,
                "",
                "not a TrueType font; run tools/subset-fonts",
            ));
            continue;
        };
        for character in used.iter().filter(|it| face.glyph_index(**it).is_none()) {
            let what = format!(
                "no glyph for U+{:04X} '{character}' of locales/{}; run tools/subset-fonts",
                u32::from(*character),
                meta.tag
            );
            findings.push(Finding::new(&file, "", what));
        }
    }
    findings
}

fn characters(meta: &Meta, content: &Content) -> BTreeSet<char> {
    // Isolates and marks that Fluent and the layout put around words.
    let mut used: BTreeSet<char> = "\u{200B}\u{200F}\u{2060}\u{2068}\u{2069}·+"
        .chars()
        .collect();
    used.extend(meta.name.chars().chain(meta.greeting.chars()));
    used.extend("0123456789".chars());
    for name in assets::locale_files(&meta.tag) {
        let text = assets::locale_text(&format!("{}/{name}", meta.tag)).unwrap_or_default();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        used.extend(lines.flat_map(str::chars).filter(|it| !it.is_control()));
    }
    for source in &content.sources {
        used.extend(source.title.chars().chain(source.publisher.chars()));
    }
    used
}
