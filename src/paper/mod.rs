//! The booklet: the guide of an exam, or a patient's list, as a PDF file in large print to take home.
//!
//! It is one more reader of [`Document`]s, and has no words of its own. Words are shaped by the shaper of the
//! screen; pictures are vectors, and of a film three stills. The file is tagged for screen readers (PDF/UA-1):
//! each block has its role and its language, each line its words, each picture what it shows.

mod blocks;
mod card;
mod chart;
mod compose;
mod contents;
mod cover;
mod guide;
mod page;
mod pdf;
mod picture;
mod shape;
mod tags;
mod text;

use thiserror::Error;

use crate::content::Content;
pub use crate::document::Paper;
use crate::document::{ExamQuestion, ListInputs};
use crate::image::Logo;
use crate::language::Language;

/// The corner radius of pictures and boxes, in points.
const ROUNDING: f32 = 9.0;

/// The margin around a page, in points.
const MARGIN: f32 = 48.0;

/// A size of print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Print {
    /// 18 points, the least that is called large print.
    #[default]
    Large,
    /// 24 points.
    VeryLarge,
}

impl Print {
    /// All sizes.
    pub const ALL: [Self; 2] = [Self::Large, Self::VeryLarge];

    /// The name on the command line: the size in points.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Large => "18",
            Self::VeryLarge => "24",
        }
    }

    fn points(self) -> f32 {
        match self {
            Self::Large => 18.0,
            Self::VeryLarge => 24.0,
        }
    }
}

/// Who gives the booklet away.
#[derive(Debug, Clone, Default)]
pub struct Giver {
    /// The clinic's name, as it writes it; may be empty.
    pub name: String,
    /// Its telephone number, if it is known.
    pub phone: Option<String>,
    /// Its logo.
    pub logo: Option<Logo>,
}

/// What is in a booklet.
#[derive(Debug, Clone, Copy)]
pub enum Parts<'a> {
    /// The whole guide.
    Guide,
    /// One topic, by its index.
    Topic(usize),
    /// The patient's list.
    List(ListInputs<'a>),
}

/// A booklet to write.
pub struct Booklet<'a> {
    /// The language, and perhaps a second one beside it.
    pub languages: &'a [&'a Language],
    /// English, for titles that are not translated.
    pub english: &'a Language,
    /// The guide: the part of the manifest for the exam, and for which the first language has words.
    pub content: &'a Content,
    /// The exam.
    pub question: ExamQuestion<'a>,
    /// What is in it.
    pub parts: Parts<'a>,
    /// Who gives it away.
    pub giver: Giver,
    /// The day of printing, such as 2026-11-30.
    pub date: String,
    /// The size of paper. Two languages beside each other take it lengthwise.
    pub paper: Paper,
    /// The size of print.
    pub print: Print,
}

/// Why a booklet could not be written: a fault of this program.
#[derive(Debug, Error)]
pub enum PaperError {
    /// The size of a page, or what kind of file it is.
    #[error("the booklet has a size that no page has")]
    Settings,
    /// What the file's rules forbid.
    #[error("the booklet breaks a rule of accessible PDF files: {0}")]
    Pdf(String),
}

impl Booklet<'_> {
    /// The bytes of the PDF file.
    ///
    /// # Errors
    /// If the file would not be accessible.
    pub fn write(&self) -> Result<Vec<u8>, PaperError> {
        compose::Composer::new(self).write()
    }
}
