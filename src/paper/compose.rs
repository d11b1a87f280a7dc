//! Sets blocks of documents in columns, one for each language.

use std::rc::Rc;

use krilla::tagging::Tag as PdfTag;

use super::page::{Group, Ink, Mark, Page, Pages, Unit};
use super::pdf::{About, write};
use super::shape::{Area, Colour, Paints};
use super::tags::{NodeId, ROOT, Structure};
use super::text::{Paragraph, Shaper, Style};
use super::{Booklet, MARGIN, PaperError};
use crate::document::{Document, Run};
use crate::language::{Direction, Language, Tag};

/// The place of a language on a page, in points from the left margin.
#[derive(Clone, Copy)]
pub(super) struct Column<'a> {
    pub(super) language: &'a Language,
    pub(super) x: f32,
    pub(super) width: f32,
}

impl Column<'_> {
    /// The same without `width` points at its end, which a picture takes.
    pub(super) fn beside(self, width: f32) -> Self {
        Self {
            x: if self.is_rtl() {
                self.x + width
            } else {
                self.x
            },
            width: self.width - width,
            ..self
        }
    }

    /// The same without `width` points at its beginning, which a bullet takes.
    pub(super) fn indented(self, width: f32) -> Self {
        Self {
            x: if self.is_rtl() {
                self.x
            } else {
                self.x + width
            },
            width: self.width - width,
            ..self
        }
    }

    /// Where something of a width begins that stands at the beginning of the column.
    pub(super) fn start(&self, width: f32) -> f32 {
        if self.is_rtl() {
            self.x + self.width - width
        } else {
            self.x
        }
    }

    /// Where something of a width begins that stands at the end of the column.
    pub(super) fn end(&self, width: f32) -> f32 {
        if self.is_rtl() {
            self.x
        } else {
            self.x + self.width - width
        }
    }

    pub(super) fn is_rtl(&self) -> bool {
        self.language.direction() == Direction::Rtl
    }
}

/// The least width of a column, in sizes of its letters: three or four words.
const LEAST_COLUMN: f32 = 13.0;

/// How text is set: its size as a part of the body's, whether it is bold, its colour.
#[derive(Clone, Copy)]
pub(super) struct Face {
    pub(super) scale: f32,
    pub(super) bold: bool,
    pub(super) colour: Colour,
}

/// Sets documents on pages.
pub(super) struct Composer<'a> {
    pub(super) booklet: &'a Booklet<'a>,
    pub(super) structure: Structure,
    pub(super) columns: Vec<Column<'a>>,
    /// What stands on a page, in points.
    pub(super) area: Area,
    /// The size of the letters of body text, in points.
    pub(super) body: f32,
    pub(super) paints: Paints,
    pub(super) pages: Pages,
    shaper: Shaper<'a>,
    size: (f32, f32),
}

impl<'a> Composer<'a> {
    /// An empty booklet.
    pub(super) fn new(booklet: &'a Booklet<'a>) -> Self {
        let (short, long) = booklet.paper.sides();
        let is_double = booklet.languages.len() > 1;
        let body = booklet.print.points();
        let gap = body * 1.6;
        // Beside each other in very large print, two languages need the width of the long side.
        let narrow = (short - MARGIN * 2.0 - gap) / 2.0;
        let is_wide = is_double && narrow < LEAST_COLUMN * body;
        let size = if is_wide {
            (long, short)
        } else {
            (short, long)
        };
        let area = Area {
            x: MARGIN,
            y: MARGIN,
            width: size.0 - MARGIN * 2.0,
            // Page numbers stand in the lower margin.
            height: size.1 - MARGIN * 2.0 - body,
        };
        let width = if is_double {
            (area.width - gap) / 2.0
        } else {
            area.width
        };
        let first = booklet.languages.first();
        let mirrored = first.is_some_and(|it| it.direction() == Direction::Rtl);
        let columns = booklet
            .languages
            .iter()
            .take(2)
            .enumerate()
            .map(|(index, language)| {
                let is_left = !is_double || (index == 0) != mirrored;
                let x = if is_left { 0.0 } else { width + gap };
                Column { language, x, width }
            });
        let mut languages = booklet.languages.to_vec();
        if !languages.iter().any(|it| it.tag() == booklet.english.tag()) {
            languages.push(booklet.english);
        }
        Self {
            booklet,
            structure: Structure::new(),
            columns: columns.collect(),
            area,
            body,
            paints: Paints::new(),
            pages: Pages::new(area),
            shaper: Shaper::new(&languages),
            size,
        }
    }

    /// The language of the booklet.
    pub(super) fn first(&self) -> &'a Language {
        let first = self.booklet.languages.first().copied();
        first.unwrap_or(self.booklet.english)
    }

    /// A document in each language.
    pub(super) fn documents(&self, of: impl Fn(&Language) -> Document) -> Vec<Document> {
        self.columns
            .iter()
            .map(|column| of(column.language))
            .collect()
    }

    /// The bytes of the PDF file. Pages are numbered after the first `covers`.
    ///
    /// # Errors
    /// If the file would not be accessible.
    pub(super) fn finish(mut self, title: &str, covers: usize) -> Result<Vec<u8>, PaperError> {
        let language = self.first();
        let mut pages = std::mem::replace(&mut self.pages, Pages::new(self.area)).into_pages();
        if pages.len() > 1 {
            for (index, page) in pages.iter_mut().enumerate().skip(covers) {
                self.number(page, &language.meta.digits.write(index + 1));
            }
        }
        let about = About {
            title,
            lang: language.tag(),
            direction: language.direction(),
            size: self.size,
            accent: self.paints.accent,
        };
        write(&about, pages, self.structure)
    }

    /// Writes the number of a page into its lower margin.
    fn number(&mut self, page: &mut Page, number: &str) {
        let language = self.first();
        let origin = (Tag::new(language.tag()), Direction::Ltr);
        let face = Face {
            scale: 1.0,
            bold: true,
            colour: self.paints.muted,
        };
        let number = self.shape(origin, &[plain(number)], face, self.area.width, true);
        let at = Area {
            x: self.area.x,
            y: self.size.1 - MARGIN - number.height() * 0.5,
            ..Area::default()
        };
        page.marks.push(Mark {
            at,
            ink: Ink::Words {
                paragraph: Rc::new(number),
                colour: face.colour,
                node: None,
                lang: String::new(),
            },
        });
    }

    /// Shapes words.
    pub(super) fn shape(
        &mut self,
        origin: (Tag, Direction),
        words: &[Run],
        face: Face,
        width: f32,
        centred: bool,
    ) -> Paragraph {
        let style = Style {
            size: self.body * face.scale,
            // Headings are set tighter.
            leading: if face.scale > 1.1 { 0.86 } else { 1.0 },
            bold: face.bold,
            centred,
        };
        self.shaper.paragraph(origin, words, style, width)
    }

    /// A section of the structure.
    pub(super) fn section(&mut self) -> NodeId {
        let lang = self.first().tag().to_owned();
        self.structure.add(ROOT, PdfTag::Section, &lang)
    }

    /// Adds units that belong together to the pages.
    pub(super) fn add(&mut self, lead: usize, mut units: Vec<Unit>) {
        if let Some(first) = units.first_mut() {
            first.above = self.body * 1.7;
        }
        self.pages.add(Group {
            lead,
            units,
            ..Group::default()
        });
    }
}

/// Words as one run.
pub(super) fn plain(words: &str) -> Run {
    Run {
        text: words.to_owned(),
        ..Run::default()
    }
}
