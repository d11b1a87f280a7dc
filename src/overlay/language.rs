//! Reads a language of the clinic: its `meta.toml` and its fonts.

use unic_langid::LanguageIdentifier;

use super::folder::Folder;
use super::font::{Fonts, taken_name};
use super::left_out;
use crate::diagnostic::Diagnostic;
use crate::fonts;
use crate::language::{Catalogue, Meta, Tag, VoicePreference};

/// Why the name of a folder is no language tag that can be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum TagError {
    #[error("not a language tag; name the folder as in es or zh-Hans")]
    Invalid,
    #[error("the tag is written {0}; rename the folder")]
    NotCanonical(String),
    #[error("longer than {max} letters; rename the folder", max = Tag::MAX_LEN)]
    TooLong,
}

/// Checks that the name of a folder is a canonical language tag.
///
/// # Errors
/// [`TagError`], which says how to fix it.
pub(super) fn check_tag(tag: &str) -> Result<(), TagError> {
    let id: LanguageIdentifier = tag.parse().map_err(|_| TagError::Invalid)?;
    let canonical = id.to_string();
    if canonical != tag {
        return Err(TagError::NotCanonical(canonical));
    }
    if tag.len() > Tag::MAX_LEN {
        Err(TagError::TooLong)
    } else {
        Ok(())
    }
}

/// Reads the `meta.toml` of a new language, and its fonts; `None` after reporting what is wrong.
pub(super) fn read(
    folder: &mut Folder,
    tag: &str,
    embedded: &Catalogue,
    fonts: &mut Fonts,
) -> Option<Meta> {
    let path = format!("locales/{tag}/meta.toml");
    let text = folder.text(&path)?;
    let mut meta = match Meta::parse(&folder.shown(&path), &text) {
        Ok(meta) => meta,
        Err(diagnostics) => {
            folder.push_all(&path, diagnostics.into_iter().map(left_out).collect());
            return None;
        }
    };
    meta.tag = tag.to_owned();
    let mut wrong = invalid_values(&meta);
    let shared = embedded.all().iter().find(|it| it.font == meta.font);
    let public = embedded.all().iter().all(|it| it.family.0 != meta.family.0);
    match shared {
        // Without a valid font its family cannot be compared.
        _ if wrong.iter().any(|(key, _)| *key == "font") => {}
        Some(it) if fonts.has(&it.font) => wrong.push(("font", taken_name(&it.font))),
        Some(it) if it.family != meta.family => {
            let family = it.family.0;
            wrong.push(("family", format!("the font {} has \"{family}\"", meta.font)));
        }
        None if !public => {
            let what = "is the family of an embedded font; give the family of your own";
            wrong.push(("family", what.to_owned()));
        }
        _ => {}
    }
    if !wrong.is_empty() {
        for (key, what) in wrong {
            let at = text.lines().position(|line| key_of(line) == key);
            let diagnostic = Diagnostic::new(folder.shown(&path), key, what);
            folder.push(&path, left_out(diagnostic.at(at.map(|at| at + 1))));
        }
        return None;
    }
    if shared.is_none() {
        meta.own_fonts = fonts.take(folder, &path, &meta)?;
    }
    let used = meta.name.chars().chain(meta.greeting.chars()).collect();
    for weight in fonts::WEIGHTS {
        let font = fonts::bytes(&meta, weight);
        let missing = font.and_then(|font| fonts::missing_glyphs(&font, &used).ok());
        if let Some(first) = missing.unwrap_or_default().first() {
            let what = format!(
                "its font of weight {weight} has no glyph for '{first}'; take another font"
            );
            folder.report(&path, "name", what);
            return None;
        }
    }
    Some(meta)
}

/// The keys of a `meta.toml` with an invalid value, and what would be valid.
fn invalid_values(meta: &Meta) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    let short = |text: &str| {
        let count = text.trim().chars().count();
        (1..=40).contains(&count) && !text.contains(char::is_control)
    };
    for (key, text) in [
        ("name", meta.name.as_str()),
        ("english_name", &meta.english_name),
        ("greeting", &meta.greeting),
        ("family", meta.family.0),
    ] {
        if !short(text) {
            wrong.push((key, "give one line of 1 to 40 letters".to_owned()));
        }
    }
    let stem = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if meta.font.is_empty() || meta.font.len() > 40 || !meta.font.chars().all(stem) {
        let what = "give the stem of fonts/STEM-400.ttf, of small letters, digits and -";
        wrong.push(("font", what.to_owned()));
    }
    if meta.script.len() != 4 || !meta.script.chars().all(|c| c.is_ascii_alphabetic()) {
        let what = "give the four letters of ISO 15924, such as Sinh";
        wrong.push(("script", what.to_owned()));
    }
    if !(1.0..=3.0).contains(&meta.line_height) {
        wrong.push(("line_height", "give 1.0 to 3.0".to_owned()));
    }
    if !(10..=120).contains(&meta.measure) {
        wrong.push(("measure", "give 10 to 120".to_owned()));
    }
    if meta.voice != VoicePreference::default() {
        let what = "only for a built-in language; remove it: voices are found by the tag";
        wrong.push(("[voice]", what.to_owned()));
    }
    wrong
}

/// The key of a line such as `name = "..."`.
fn key_of(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}
