//! The contents of a booklet: its titles, each with the number of its page.

use krilla::tagging::Tag as PdfTag;

use super::compose::{Column, Composer, Face, plain};
use super::page::{Entry, Group, Ink, Mark, Pages, Unit};
use super::shape::Area;
use super::tags::{NodeId, ROOT};
use crate::document::{BlockRole, Document};
use crate::language::{Direction, Tag};

/// The room of a number, in sizes of its letters.
const NUMBER: f32 = 2.6;

/// The number of pages of the cover.
const COVERS: usize = 1;

impl<'a> Composer<'a> {
    /// The place of the contents in the reading order, after what has been set so far.
    pub(super) fn contents_section(&mut self) -> NodeId {
        let lang = self.first().tag().to_owned();
        self.structure.add(ROOT, PdfTag::Section, &lang)
    }

    /// Puts the contents after the cover. Everything else must be set before.
    pub(super) fn contents(&mut self, section: NodeId) {
        let pages = self.pages.pages().iter().enumerate().skip(COVERS);
        let entries = pages.flat_map(|(index, page)| {
            let titles = page.entries.iter().filter(|(entry, _)| entry.level == 0);
            titles.map(move |(entry, _)| (index, entry.clone()))
        });
        let entries: Vec<(usize, Entry)> = entries.collect();
        let mut units = vec![self.contents_title(section)];
        let lang = self.first().tag().to_owned();
        let list = self.structure.add(section, PdfTag::TOC, &lang);
        let items: Vec<NodeId> = entries
            .iter()
            .map(|(_, entry)| {
                let item = self.structure.add(list, PdfTag::TOCI, &lang);
                units.push(self.title(item, entry));
                item
            })
            .collect();
        // The numbers count the pages of the contents, whose number does not depend on them.
        let more = self.filled(units.clone()).pages().len();
        for ((unit, (index, _)), item) in units.iter_mut().skip(1).zip(&entries).zip(items) {
            self.add_number(unit, index + more + 1, item);
        }
        let contents = self.filled(units);
        self.pages.insert(COVERS, contents);
    }

    fn filled(&self, units: Vec<Unit>) -> Pages {
        let mut pages = Pages::new(self.area);
        pages.add(Group {
            lead: 1,
            units,
            ..Group::default()
        });
        pages
    }

    /// The title of the booklet, which is a heading on the cover alone.
    fn contents_title(&mut self, section: NodeId) -> Unit {
        let question = self.booklet.question;
        let documents = self.documents(|language| Document::cover(language, question));
        let mut title = Unit::default();
        let face = self.face(BlockRole::Heading);
        for (column, document) in self.columns.clone().into_iter().zip(&documents) {
            if let Some(block) = document.first(BlockRole::Heading) {
                let node = self.structure.add(section, PdfTag::P, &document.language);
                title.join(self.set(column, block, face, node));
            }
        }
        title.height += self.body * 0.5;
        title
    }

    /// The words of an entry in each language, above a line.
    fn title(&mut self, item: NodeId, entry: &Entry) -> Unit {
        let mut unit = Unit {
            above: self.body * 0.5,
            ..Unit::default()
        };
        let face = self.face(BlockRole::Paragraph);
        let room = self.body * NUMBER;
        for (column, block) in self.columns.clone().into_iter().zip(&entry.titles) {
            let lang = block.language.as_str();
            let node = self.structure.add(item, PdfTag::P, lang);
            unit.join(self.set(column.beside(room), block, face, node));
        }
        let line = |column: &Column<'_>| Mark {
            at: Area {
                x: column.x,
                y: unit.height + self.body * 0.2,
                width: column.width,
                height: 0.75,
            },
            ink: Ink::Shape {
                radius: 0.0,
                fill: Some(self.paints.line),
                line: None,
                node: None,
            },
        };
        let lines: Vec<Mark> = self.columns.iter().map(line).collect();
        unit.marks.extend(lines);
        unit.height += self.body * 0.25;
        unit
    }

    /// The number of a page at the end of each column, in the digits of its language.
    fn add_number(&mut self, unit: &mut Unit, number: usize, item: NodeId) {
        let face = Face {
            bold: true,
            ..self.face(BlockRole::Paragraph)
        };
        for column in self.columns.clone() {
            let lang = column.language.tag();
            let words = column.language.meta.digits.write(number);
            let origin = (Tag::new(lang), Direction::Ltr);
            let width = self.body * NUMBER;
            let number = self.shape(origin, &[plain(&words)], face, width, false);
            let at = Area {
                x: column.end(number.width()),
                ..Area::default()
            };
            let node = self.structure.add(item, PdfTag::Reference, lang);
            unit.marks.push(Mark {
                at,
                ink: Ink::Words {
                    paragraph: number.into(),
                    colour: face.colour,
                    node: Some(node),
                    lang: lang.to_owned(),
                },
            });
        }
    }
}
