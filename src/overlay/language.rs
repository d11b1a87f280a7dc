//! A language that the clinic brings: its `meta.toml` and its fonts.

use unic_langid::LanguageIdentifier;

use super::folder::Folder;
use super::font::Fonts;
use super::left_out;
use crate::check::glyphs::lacking;
use crate::diagnostic::Diagnostic;
use crate::fonts;
use crate::language::{Catalogue, Meta, Tag};

/// Whether the name of a folder is a language's tag.
///
/// # Errors
/// What would be right.
pub(super) fn check_tag(tag: &str) -> Result<(), String> {
    let written = tag.parse::<LanguageIdentifier>().map(|id| id.to_string());
    match written {
        Ok(written) if written != tag => {
            Err(format!("the tag is written {written}; rename the folder"))
        }
        Ok(_) if tag.len() > Tag::LONGEST => Err(format!(
            "longer than {} letters; rename the folder",
            Tag::LONGEST
        )),
        Ok(_) => Ok(()),
        Err(_) => Err("not a language tag; name the folder as in es or zh-Hans".to_owned()),
    }
}

/// Reads the `meta.toml` of a new language, and its fonts. Faults are told.
pub(super) fn read(
    folder: &mut Folder,
    tag: &str,
    embedded: &Catalogue,
    fonts: &mut Fonts,
) -> Option<Meta> {
    let path = format!("locales/{tag}/meta.toml");
    let text = folder.text(&path)?;
    let mut meta: Meta = match toml::from_str(&text) {
        Ok(meta) => meta,
        Err(error) => {
            let finding = Diagnostic::toml(folder.shown(&path), &text, &error);
            folder.tell(&path, left_out(finding));
            return None;
        }
    };
    meta.tag = tag.to_owned();
    let mut wrong = faults(&meta);
    let shared = embedded.all().iter().find(|it| it.font == meta.font);
    let public = embedded.all().iter().all(|it| it.family.0 != meta.family.0);
    match shared {
        // A font that cannot be has no family either.
        _ if wrong.iter().any(|(key, _)| *key == "font") => {}
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
            let finding = Diagnostic::new(folder.shown(&path), key, what);
            let finding = match at {
                Some(at) => finding.at(at + 1),
                None => finding,
            };
            folder.tell(&path, left_out(finding));
        }
        return None;
    }
    if shared.is_none() {
        meta.own_fonts = fonts.take(folder, &path, &meta)?;
    }
    let used = meta.name.chars().chain(meta.greeting.chars()).collect();
    for weight in fonts::WEIGHTS {
        let font = fonts::bytes(&meta, weight);
        let lacks = font.and_then(|font| lacking(&font, &used));
        if let Some(first) = lacks.unwrap_or_default().first() {
            let what = format!(
                "its font of weight {weight} has no glyph for '{first}'; take another font"
            );
            folder.fault(&path, "name", what);
            return None;
        }
    }
    Some(meta)
}

/// What is wrong in a `meta.toml`, by its keys.
fn faults(meta: &Meta) -> Vec<(&'static str, String)> {
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
    wrong
}

/// The key of a line such as `name = "..."`.
fn key_of(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}
