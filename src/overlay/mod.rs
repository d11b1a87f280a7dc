//! Reads the overlay: a clinic's folder that is laid over the built-in languages.
//!
//! It may hold `locales/TAG/*.ftl`, which replace single messages; a new language with its
//! `meta.toml` and `fonts/STEM-WEIGHT.ttf` (or `.otf`); `locales/TAG/review.toml` and `made-from.toml`;
//! recordings of a person in `voices/TAG`, which are read when they are heard; `logo.svg` or `logo.png`; and
//! the clinic's own part of the guide: `content/*.toml` with `pictures/*`. Everything is read once, at startup,
//! and validated like the built-in files. A file with an error is left out as a whole, and of `content` only
//! the card that has it: the rest stays.

mod file_kind;
mod folder;
mod font;
mod guide;
mod language;
mod logo;
mod picture;
mod raster;
mod svg;
mod voices;
mod words;

use std::collections::BTreeSet;
use std::path::Path;

use crate::content::{ClinicGuide, Content};
use crate::diagnostic::Diagnostic;
use crate::image::Logo;
use crate::language::additions::{Additions, ClinicText};
use crate::language::lint::{self, LocaleMessages};
use crate::language::review::Review;
use crate::language::{Catalogue, Meta, SOURCE, made_from};
use folder::Folder;

/// The largest text file that is read, in bytes.
const MAX_TEXT: u64 = 1024 * 1024;

/// What a clinic lays over the program.
#[derive(Debug, Clone, Default)]
pub struct Overlay {
    /// What it adds to the languages, and the diagnostics of what was left out.
    pub additions: Additions,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Its own part of the guide.
    pub guide: ClinicGuide,
}

/// The languages that the clinic's own cards are written in first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstLanguages {
    /// The tag of the language of the welcome screen. Each card of the clinic has words in it.
    pub first: String,
    /// The tag of the team's language.
    pub staff: String,
}

impl Default for FirstLanguages {
    fn default() -> Self {
        Self {
            first: SOURCE.to_owned(),
            staff: SOURCE.to_owned(),
        }
    }
}

/// Reads an overlay folder over the built-in languages and manifest.
pub fn read(
    path: &Path,
    embedded: &Catalogue,
    content: &Content,
    languages: &FirstLanguages,
) -> Overlay {
    let mut folder = match Folder::open(path) {
        Ok(folder) => folder,
        Err(diagnostic) => {
            return Overlay {
                additions: Additions {
                    diagnostics: vec![diagnostic],
                    ..Additions::default()
                },
                ..Overlay::default()
            };
        }
    };
    let mut additions = Additions::default();
    let logo = read_top(&mut folder);
    let english = lint::messages(embedded, SOURCE);
    let draft = guide::Draft::read(&mut folder, content, &english);
    let mut wanted = words::Wanted {
        english: &english,
        own: draft.ids(),
        left_out: draft.left_out(),
        glossary: &content.words,
        first: LocaleMessages::new(),
    };
    let mut fonts = font::Fonts::list(&mut folder);
    let mut tags = folder.folders("locales");
    // The others are compared with the first.
    tags.sort_by_key(|tag| *tag != languages.first);
    let (mut refused, mut own_ids) = (BTreeSet::new(), wanted.own.clone());
    for tag in tags {
        let own = read_locale(
            &mut folder,
            &tag,
            embedded,
            &wanted,
            &mut fonts,
            &mut additions,
        );
        own_ids.extend(own.left_out);
        if tag == languages.first {
            wanted.first = own.messages;
            refused = own.refused;
        }
    }
    fonts.report_unused(&mut folder, embedded);
    let words = guide::FirstWords {
        has: wanted.first.into_keys().collect(),
        refused,
    };
    let mut guide;
    (guide, additions.own) = draft.settle(&mut folder, languages, &words);
    // A topic that is left out is told where its cards are.
    let shown = content.clone().with_clinic(&guide);
    guide.order.retain(|id| shown.has_part(id));
    additions.own.ids = own_ids;
    for tag in folder.folders("voices") {
        let is_added = additions.languages.iter().any(|it| it.tag == tag);
        let is_known = is_added || embedded.get(&tag).is_some();
        let built_in = lint::messages(embedded, &tag);
        let has = |id: &str| {
            english.contains_key(id) || built_in.contains_key(id) || additions.own.contains(id)
        };
        let voice = voices::read(&mut folder, &tag, is_known, &has);
        if let Some(voice) = voice {
            additions.voices.insert(tag, voice);
        }
    }
    additions.diagnostics = folder.diagnostics;
    Overlay {
        additions,
        logo,
        guide,
    }
}

/// Whether a text can be an id in `content`, and so a part of the id of a message.
fn is_id(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=40).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.chars().all(is_letter)
}

/// Reads the logo, and reports unknown entries of the folder itself and of `locales`.
fn read_top(folder: &mut Folder) -> Option<Logo> {
    for name in folder.folders("") {
        if !["content", "fonts", "locales", "pictures", "voices"].contains(&name.as_str()) {
            let what = "no such folder is known; there may be content, fonts, locales, pictures and voices";
            folder.report(&name, "", what);
        }
    }
    let mut logos = Vec::new();
    for file in folder.files("") {
        match file.as_str() {
            "logo.svg" | "logo.png" => logos.push(file),
            _ if is_note(&file) => {}
            _ => {
                let what = "no such file is known; there may be logo.svg or logo.png";
                folder.report(&file, "", what);
            }
        }
    }
    for top in ["locales", "voices"] {
        for file in folder.files(top) {
            if !is_note(&file) {
                let what = format!("a language is a folder, such as {top}/es; move it there");
                folder.report(&format!("{top}/{file}"), "", what);
            }
        }
    }
    if logos.len() > 1 {
        folder.report("logo.png", "", "there is logo.svg too; keep one of them");
    }
    // Sorted, so the last is the SVG, which is sharper.
    logo::read(folder, logos.last()?)
}

/// Whether a file is documentation, to be ignored.
fn is_note(name: &str) -> bool {
    name.ends_with(".md") || name.ends_with(".txt") || name.starts_with("README")
}

/// Reads the files of a language; returns its messages of the clinic's own cards.
fn read_locale(
    folder: &mut Folder,
    tag: &str,
    embedded: &Catalogue,
    wanted: &words::Wanted<'_>,
    fonts: &mut font::Fonts,
    additions: &mut Additions,
) -> words::OwnWords {
    let none = words::OwnWords::default();
    let place = format!("locales/{tag}");
    if let Err(error) = language::check_tag(tag) {
        folder.report(&place, "", error.to_string());
        return none;
    }
    for inner in folder.folders(&place) {
        let what = "a folder within a language is not known; move its files up";
        folder.report(&format!("{place}/{inner}"), "", what);
    }
    let files = folder.files(&place);
    let has_meta = files.iter().any(|it| it == "meta.toml");
    let meta: Meta = match embedded.get(tag) {
        Some(meta) => {
            if has_meta {
                let what = "this language is built in; leave its meta.toml out";
                folder.report(&format!("{place}/meta.toml"), "", what);
            }
            meta.clone()
        }
        None if has_meta => match language::read(folder, tag, embedded, fonts) {
            Some(meta) => {
                additions.languages.push(meta.clone());
                meta
            }
            // Reported; without it the messages have neither font nor direction.
            None => return none,
        },
        None => {
            let tags = embedded.tags();
            let what =
                format!("not built in, and has no meta.toml; the languages built in are {tags}");
            folder.report(&place, "", what);
            return none;
        }
    };
    let mut reader = words::MessageReader::new(&meta, wanted);
    for name in files {
        let path = format!("{place}/{name}");
        if name == "meta.toml" || is_note(&name) {
            continue;
        }
        if name == "review.toml" {
            let review = read_record(folder, &path, Review::parse);
            additions
                .reviews
                .extend(review.map(|it| (tag.to_owned(), it)));
        } else if name == made_from::FILE {
            let record = read_record(folder, &path, made_from::parse);
            additions
                .made_from
                .extend(record.map(|it| (tag.to_owned(), it)));
        } else if name.ends_with(".ftl") {
            if let Some(text) = reader.read(folder, &path, &name) {
                additions.words.insert((tag.to_owned(), name), text);
            }
        } else {
            let what = "no such file is known; there may be *.ftl, review.toml, made-from.toml and \
                        meta.toml";
            folder.report(&path, "", what);
        }
    }
    reader.found
}

/// A TOML file about a language, if `parse` finds nothing wrong with it.
fn read_record<T>(
    folder: &mut Folder,
    path: &str,
    parse: fn(&str, &str) -> Result<T, Vec<Diagnostic>>,
) -> Option<ClinicText> {
    let text = folder.text(path)?;
    let shown = folder.shown(path);
    match parse(&text, &shown) {
        Ok(_) => Some(ClinicText { shown, text }),
        Err(diagnostics) => {
            folder.push_all(path, diagnostics);
            None
        }
    }
}

/// The diagnostic with a note that its file is left out.
fn left_out(diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic {
        what: format!("{}; the file is left out", diagnostic.what),
        ..diagnostic
    }
}
