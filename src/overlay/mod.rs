//! The clinic's own words: a folder that is laid over what the program brings.
//!
//! It may hold `locales/TAG/*.ftl`, which replace single messages; a new language with its
//! `meta.toml` and `fonts/STEM-WEIGHT.ttf`; `locales/TAG/review.toml`; and `logo.svg` or
//! `logo.png`. Everything is read once, at the start, and checked as the embedded files are. A
//! file with a fault is left out as a whole: the embedded words stand.

mod font;
mod language;
mod logo;
mod shelf;
mod svg;
mod words;

use std::path::Path;

use crate::check::locale::{self, Messages};
use crate::finding::Finding;
use crate::language::clinic::{Additions, ClinicText};
use crate::language::review::Review;
use crate::language::{Catalogue, Meta, SOURCE};
pub use logo::Logo;
use shelf::Shelf;

/// The largest text that is read, in bytes.
const LARGEST_TEXT: u64 = 1024 * 1024;

/// Reads a clinic's folder. What is wrong in it is among the additions' faults.
pub fn read(folder: &Path, embedded: &Catalogue) -> (Additions, Option<Logo>) {
    let mut shelf = match Shelf::open(folder) {
        Ok(shelf) => shelf,
        Err(fault) => {
            let additions = Additions {
                faults: vec![fault],
                ..Additions::default()
            };
            return (additions, None);
        }
    };
    let mut additions = Additions::default();
    let logo = read_top(&mut shelf);
    let english = locale::messages(embedded, SOURCE);
    let mut fonts = font::Fonts::list(&mut shelf);
    for tag in shelf.folders("locales") {
        read_locale(
            &mut shelf,
            &tag,
            embedded,
            &english,
            &mut fonts,
            &mut additions,
        );
    }
    fonts.tell_unused(&mut shelf);
    additions.faults = shelf.faults;
    (additions, logo)
}

/// Looks at what lies in the folder itself.
fn read_top(shelf: &mut Shelf) -> Option<Logo> {
    for folder in shelf.folders("") {
        if !["locales", "fonts"].contains(&folder.as_str()) {
            let what = "no such folder is known; there may be locales and fonts";
            shelf.fault(&folder, "", what);
        }
    }
    let mut logos = Vec::new();
    for file in shelf.files("") {
        match file.as_str() {
            "logo.svg" | "logo.png" => logos.push(file),
            _ if is_note(&file) => {}
            _ => {
                let what = "no such file is known; there may be logo.svg or logo.png";
                shelf.fault(&file, "", what);
            }
        }
    }
    for file in shelf.files("locales") {
        if !is_note(&file) {
            let what = "a language is a folder, such as locales/es; move it there";
            shelf.fault(&format!("locales/{file}"), "", what);
        }
    }
    if logos.len() > 1 {
        shelf.fault("logo.png", "", "there is logo.svg too; keep one of them");
    }
    // In the order of the alphabet: a PNG stands before an SVG, which is sharper.
    logo::read(shelf, logos.last()?)
}

/// Whether a file is a note for people, which the program has no use for.
fn is_note(name: &str) -> bool {
    name.ends_with(".md") || name.ends_with(".txt") || name.starts_with("README")
}

fn read_locale(
    shelf: &mut Shelf,
    tag: &str,
    embedded: &Catalogue,
    english: &Messages,
    fonts: &mut font::Fonts,
    additions: &mut Additions,
) {
    let folder = format!("locales/{tag}");
    if let Err(what) = language::check_tag(tag) {
        shelf.fault(&folder, "", what);
        return;
    }
    for inner in shelf.folders(&folder) {
        let what = "a folder within a language is not known; move its files up";
        shelf.fault(&format!("{folder}/{inner}"), "", what);
    }
    let files = shelf.files(&folder);
    let has_meta = files.iter().any(|it| it == "meta.toml");
    let meta: Meta = match embedded.get(tag) {
        Some(meta) => {
            if has_meta {
                let what = "this language is built in; leave its meta.toml out";
                shelf.fault(&format!("{folder}/meta.toml"), "", what);
            }
            meta.clone()
        }
        None if has_meta => match language::read(shelf, tag, embedded, fonts) {
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
            shelf.fault(&folder, "", what);
            return;
        }
    };
    let mut reader = words::Reader::new(&meta, english);
    for name in files {
        let path = format!("{folder}/{name}");
        if name == "meta.toml" || is_note(&name) {
            continue;
        }
        if name == "review.toml" {
            if let Some(review) = read_review(shelf, &path) {
                additions.reviews.insert(tag.to_owned(), review);
            }
        } else if name.ends_with(".ftl") {
            if let Some(text) = reader.read(shelf, &path, &name) {
                additions.words.insert((tag.to_owned(), name), text);
            }
        } else {
            let what = "no such file is known; there may be *.ftl, review.toml and meta.toml";
            shelf.fault(&path, "", what);
        }
    }
}

fn read_review(shelf: &mut Shelf, path: &str) -> Option<ClinicText> {
    let text = shelf.text(path)?;
    let shown = shelf.shown(path);
    match Review::parse(&text, &shown) {
        Ok(_) => Some(ClinicText { shown, text }),
        Err(finding) => {
            shelf.tell(path, finding);
            None
        }
    }
}

/// A finding that the file has, with what becomes of it.
fn left_out(finding: Finding) -> Finding {
    Finding {
        what: format!("{}; the file is left out", finding.what),
        ..finding
    }
}
