//! The clinic's own words: a folder that is laid over what the program brings.
//!
//! It may hold `locales/TAG/*.ftl`, which replace single messages; a new language with its
//! `meta.toml` and `fonts/STEM-WEIGHT.ttf`; `locales/TAG/review.toml`; and `logo.svg` or
//! `logo.png`. Everything is read once, at the start, and checked as the embedded files are. A
//! file with a fault is left out as a whole: the embedded words stand.

mod folder;
mod font;
mod language;
mod logo;
mod svg;
mod words;

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::image::Logo;
use crate::language::additions::{Additions, ClinicText};
use crate::language::lint;
use crate::language::lint::Messages;
use crate::language::review::Review;
use crate::language::{Catalogue, Meta, SOURCE};
use folder::Folder;

/// The largest text that is read, in bytes.
const LARGEST_TEXT: u64 = 1024 * 1024;

/// Reads a clinic's folder. What is wrong in it is among the additions' faults.
pub fn read(path: &Path, embedded: &Catalogue) -> (Additions, Option<Logo>) {
    let mut folder = match Folder::open(path) {
        Ok(folder) => folder,
        Err(fault) => {
            let additions = Additions {
                faults: vec![fault],
                ..Additions::default()
            };
            return (additions, None);
        }
    };
    let mut additions = Additions::default();
    let logo = read_top(&mut folder);
    let english = lint::messages(embedded, SOURCE);
    let mut fonts = font::Fonts::list(&mut folder);
    for tag in folder.folders("locales") {
        read_locale(
            &mut folder,
            &tag,
            embedded,
            &english,
            &mut fonts,
            &mut additions,
        );
    }
    fonts.tell_unused(&mut folder);
    additions.faults = folder.faults;
    (additions, logo)
}

/// Looks at what lies in the folder itself.
fn read_top(folder: &mut Folder) -> Option<Logo> {
    for name in folder.folders("") {
        if !["locales", "fonts"].contains(&name.as_str()) {
            let what = "no such folder is known; there may be locales and fonts";
            folder.fault(&name, "", what);
        }
    }
    let mut logos = Vec::new();
    for file in folder.files("") {
        match file.as_str() {
            "logo.svg" | "logo.png" => logos.push(file),
            _ if is_note(&file) => {}
            _ => {
                let what = "no such file is known; there may be logo.svg or logo.png";
                folder.fault(&file, "", what);
            }
        }
    }
    for file in folder.files("locales") {
        if !is_note(&file) {
            let what = "a language is a folder, such as locales/es; move it there";
            folder.fault(&format!("locales/{file}"), "", what);
        }
    }
    if logos.len() > 1 {
        folder.fault("logo.png", "", "there is logo.svg too; keep one of them");
    }
    // In the order of the alphabet: a PNG stands before an SVG, which is sharper.
    logo::read(folder, logos.last()?)
}

/// Whether a file is a note for people, which the program has no use for.
fn is_note(name: &str) -> bool {
    name.ends_with(".md") || name.ends_with(".txt") || name.starts_with("README")
}

fn read_locale(
    folder: &mut Folder,
    tag: &str,
    embedded: &Catalogue,
    english: &Messages,
    fonts: &mut font::Fonts,
    additions: &mut Additions,
) {
    let place = format!("locales/{tag}");
    if let Err(what) = language::check_tag(tag) {
        folder.fault(&place, "", what);
        return;
    }
    for inner in folder.folders(&place) {
        let what = "a folder within a language is not known; move its files up";
        folder.fault(&format!("{place}/{inner}"), "", what);
    }
    let files = folder.files(&place);
    let has_meta = files.iter().any(|it| it == "meta.toml");
    let meta: Meta = match embedded.get(tag) {
        Some(meta) => {
            if has_meta {
                let what = "this language is built in; leave its meta.toml out";
                folder.fault(&format!("{place}/meta.toml"), "", what);
            }
            meta.clone()
        }
        None if has_meta => match language::read(folder, tag, embedded, fonts) {
            Some(meta) => {
                additions.languages.push(meta.clone());
                meta
            }
            // Its faults are told; without it the words have neither font nor direction.
            None => return,
        },
        None => {
            let tags = embedded.tags();
            let what =
                format!("not built in, and has no meta.toml; the languages built in are {tags}");
            folder.fault(&place, "", what);
            return;
        }
    };
    let mut reader = words::Reader::new(&meta, english);
    for name in files {
        let path = format!("{place}/{name}");
        if name == "meta.toml" || is_note(&name) {
            continue;
        }
        if name == "review.toml" {
            if let Some(review) = read_review(folder, &path) {
                additions.reviews.insert(tag.to_owned(), review);
            }
        } else if name.ends_with(".ftl") {
            if let Some(text) = reader.read(folder, &path, &name) {
                additions.words.insert((tag.to_owned(), name), text);
            }
        } else {
            let what = "no such file is known; there may be *.ftl, review.toml and meta.toml";
            folder.fault(&path, "", what);
        }
    }
}

fn read_review(folder: &mut Folder, path: &str) -> Option<ClinicText> {
    let text = folder.text(path)?;
    let shown = folder.shown(path);
    match Review::parse(&text, &shown) {
        Ok(_) => Some(ClinicText { shown, text }),
        Err(finding) => {
            folder.tell(path, finding);
            None
        }
    }
}

/// A finding that the file has, with what becomes of it.
fn left_out(finding: Diagnostic) -> Diagnostic {
    Diagnostic {
        what: format!("{}; the file is left out", finding.what),
        ..finding
    }
}
