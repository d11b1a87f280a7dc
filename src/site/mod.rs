//! The guide as static pages for a clinic's own web site: no script, no outside address.
//!
//! | address | page |
//! |---|---|
//! | `index.html` | The languages |
//! | `so/index.html` | The question which exam it is; in a language without words for it, the guide |
//! | `so/swallow.html` | The guide of an exam |
//! | `so/general.html` | The general guide |
//!
//! `so/#swallow` leads to the exam on the page of the question. Beside the pages are the pictures, the
//! films, the fonts with their licences, and the recordings that they need, each once.

mod animation;
mod blocks;
mod card;
mod files;
mod frame;
mod guide;
mod index;
mod picture;
mod sound;
mod style;

use std::path::{Path, PathBuf};

use crate::content::{Content, ExamId};
use crate::document::{ExamQuestion, order_words};
use crate::language::{Catalogue, Language, Meta};
use files::Files;

/// What the pages are made from.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The languages, with the clinic's own words and telephone numbers.
    pub catalogue: &'a Catalogue,
    /// The whole manifest.
    pub content: &'a Content,
    /// The exams that the clinic does.
    pub exams: &'a [ExamId],
    /// The tags of the offered languages, in order.
    pub languages: &'a [String],
    /// The tag of the language of the page of languages.
    pub first_language: &'a str,
    /// The clinic's name; empty if it has none.
    pub clinic: &'a str,
    /// The clinic's logo as a PNG file.
    pub logo: Option<&'a [u8]>,
}

/// How much was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SiteSize {
    /// Pages.
    pub pages: usize,
    /// Files, with the pages.
    pub files: usize,
    /// Bytes of all files.
    pub bytes: u64,
}

/// Why the site was not written.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A file could not be written.
    #[error("{path} cannot be written: {source}", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A film could not be made a file.
    #[error("a film cannot be written: {0}")]
    Film(#[from] png::EncodingError),
}

/// A page of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The question which exam it is.
    Question,
    /// The guide of an exam, or the general one.
    Guide(Option<ExamId>),
}

/// One language of the site.
struct Edition<'a> {
    site: &'a Site<'a>,
    language: Language,
    /// Whether a patient is asked which exam it is.
    asks: bool,
    /// All offered languages, and whether each of them asks.
    offered: &'a [(&'a Meta, bool)],
}

/// The program's icon.
const ICON: &[u8] = include_bytes!("../../packaging/linux/fluoroscopy-kiosk.svg");

/// Writes the site into a folder, over what is there.
///
/// # Errors
/// [`SiteError`] for the first file that cannot be written.
pub fn write(site: &Site<'_>, out: &Path) -> Result<SiteSize, SiteError> {
    let mut files = Files::new(out);
    files.add("icon.svg", || Ok(ICON.to_vec()))?;
    files.add("site.css", || Ok(style::css().into_bytes()))?;
    if let Some(logo) = site.logo {
        files.add("logo.png", || Ok(logo.to_vec()))?;
    }
    files.page("index.html", index::languages(site))?;
    let offered = site.offered();
    let offered: Vec<_> = offered.map(|meta| (meta, site.asks(meta))).collect();
    for (meta, asks) in offered.iter().copied() {
        let edition = Edition {
            site,
            language: site.catalogue.language(&meta.tag),
            asks,
            offered: &offered,
        };
        style::write(meta, &mut files)?;
        for place in edition.places() {
            let page = match place {
                Place::Question => index::question(&edition, &mut files)?,
                Place::Guide(exam) => guide::page(&edition, exam, &mut files)?,
            };
            files.page(&format!("{}/{}", meta.tag, file(asks, place)), page)?;
        }
    }
    Ok(files.size)
}

impl Site<'_> {
    /// The offered languages, in order.
    fn offered(&self) -> impl Iterator<Item = &Meta> {
        let tags = self.languages.iter();
        tags.filter_map(|tag| self.catalogue.get(tag))
    }

    /// Whether a patient who reads a language is asked which exam it is.
    fn asks(&self, meta: &Meta) -> bool {
        let language = self.catalogue.language(&meta.tag);
        self.question(None).is_asked(&language)
    }

    /// The question, and its answer.
    fn question(&self, chosen: Option<ExamId>) -> ExamQuestion<'_> {
        ExamQuestion {
            exams: self.exams,
            chosen,
        }
    }
}

/// The name of the file of a page, in a language that asks which exam it is or does not.
fn file(asks: bool, place: Place) -> String {
    let stem = match place {
        Place::Guide(exam) if asks => exam.map_or("general", ExamId::id),
        _ => "index",
    };
    format!("{stem}.html")
}

impl Edition<'_> {
    /// The pages of the language.
    fn places(&self) -> Vec<Place> {
        if self.asks {
            let exams = self.site.exams.iter().copied().map(Some);
            let guides = exams.chain([None]).map(Place::Guide);
            return [Place::Question].into_iter().chain(guides).collect();
        }
        // A clinic that does one exam has answered the question.
        let exam = match self.site.exams {
            [only] if self.language.has("exam-title") => Some(*only),
            _ => None,
        };
        vec![Place::Guide(exam)]
    }

    /// The part of the manifest for a guide, as the kiosk shows it.
    fn content(&self, exam: Option<ExamId>) -> Content {
        let part = self.site.content.for_exam(exam);
        let mut part = part.with_words(|id| self.language.has(id));
        order_words(&self.language, &mut part);
        part
    }

    /// The languages with the address of the page that corresponds to this one, from here. A language that
    /// does not ask has one page for all exams.
    fn others(&self, place: Place) -> impl Iterator<Item = (&Meta, String)> {
        let address =
            move |(meta, asks): (&Meta, bool)| format!("../{}/{}", meta.tag, file(asks, place));
        self.offered.iter().map(move |it| (it.0, address(*it)))
    }
}
