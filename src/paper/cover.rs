//! The cover of a booklet, and a patient's list.

use std::rc::Rc;

use krilla::tagging::Tag as PdfTag;

use super::blocks::Bullet;
use super::card::{SCENE, picture_unit};
use super::compose::{Column, Composer, Face, plain};
use super::page::{Entry, Group, Ink, Mark, Unit};
use super::picture::Picture as Drawing;
use super::shape::Area;
use super::tags::NodeId;
use super::{PaperError, Parts, ROUNDING};
use crate::document::{Block, BlockRole, Document, ListInputs, answer_picture, topic_title_id};
use crate::language::{Direction, Tag};

impl Composer<'_> {
    /// The bytes of the PDF file.
    ///
    /// # Errors
    /// If the file would not be accessible.
    pub(super) fn write(mut self) -> Result<Vec<u8>, PaperError> {
        let (content, booklet) = (self.booklet.content, self.booklet);
        let title = match booklet.parts {
            Parts::Guide => {
                self.cover();
                let contents = self.contents_section();
                for (index, topic) in content.topics.iter().enumerate() {
                    self.topic(index, topic, 2);
                }
                self.glossary();
                self.tick_list();
                self.about();
                self.contents(contents);
                Document::cover(self.first(), booklet.question).heading()
            }
            Parts::Topic(index) => {
                let topic = content.topics.get(index);
                if let Some(topic) = topic {
                    self.topic(index, topic, 1);
                }
                let title = topic.map(|topic| self.first().words(&topic_title_id(topic)));
                title.unwrap_or_default()
            }
            Parts::List(list) => {
                self.list(&list);
                Document::printed_list(self.first(), &list).heading()
            }
        };
        let covers = usize::from(matches!(booklet.parts, Parts::Guide));
        self.finish(&title, covers)
    }

    /// The cover: who gives the booklet, a picture, what it is about, and the notes at its foot.
    fn cover(&mut self) {
        let question = self.booklet.question;
        let documents = self.documents(|language| Document::cover(language, question));
        let section = self.section();
        let giver = self.giver(section);
        let heading = self.cover_title(&documents, section);
        let notes = self.notes(&documents, section);
        let room = self.area.height - giver.height - heading.height - notes.height;
        let room = room - self.body * 2.2;
        let width = self.area.width.min(room * SCENE);
        let mut page = giver;
        let stem = match question.chosen {
            Some(exam) => answer_picture(Some(exam)),
            None => self.booklet.content.tile_picture("what-is-it").to_owned(),
        };
        let drawing = self.booklet.content.drawing(&stem);
        if width > 90.0 {
            // The picture says no more than the title.
            let lang = self.first().tag().to_owned();
            let titles = documents.iter().map(Document::heading);
            let title = titles.collect::<Vec<_>>().join("\n");
            let figure = self.structure.figure(section, title, &lang);
            let x = (self.area.width - width) / 2.0;
            let size = (x, width, width / SCENE);
            page.append(picture_unit(
                Drawing::Drawing(drawing),
                size,
                figure,
                self.body * 0.6,
            ));
        }
        page.append(heading);
        // The notes stand at the foot.
        let gap = self.area.height - page.height - notes.height;
        page.append(Unit {
            above: gap.max(self.body * 0.5),
            ..notes
        });
        self.pages.add(Group {
            units: vec![page],
            lead: 1,
            ..Group::default()
        });
        self.pages.turn();
    }

    /// The title of the booklet.
    fn cover_title(&mut self, documents: &[Document], section: NodeId) -> Unit {
        let mut title = Unit::default();
        let face = Face {
            scale: if documents.len() > 1 { 1.8 } else { 2.3 },
            bold: true,
            colour: self.paints.primary,
        };
        for (index, (column, document)) in
            self.columns.clone().into_iter().zip(documents).enumerate()
        {
            let Some(block) = document.first(BlockRole::Heading) else {
                continue;
            };
            let node = match index {
                0 => self
                    .structure
                    .heading(section, 1, block.text(), &document.language),
                _ => self.structure.add(section, PdfTag::P, &document.language),
            };
            title.join(self.set(column, block, face, node));
        }
        title.above = self.body * 0.8;
        title.entry = Some(Entry::of(0, documents, BlockRole::Heading));
        title
    }

    /// The notes in a box, with the clinic's hours before them and the date after them.
    fn notes(&mut self, documents: &[Document], section: NodeId) -> Unit {
        let inset = self.body * 0.8;
        let blocks = documents.iter().map(|document| {
            let blocks = document
                .blocks
                .iter()
                .filter(|it| it.role != BlockRole::Heading);
            blocks.cloned().collect()
        });
        let blocks: Vec<Vec<Block>> = blocks.collect();
        let outer = self.columns.clone();
        for column in &mut self.columns {
            column.x += inset;
            column.width -= inset * 2.0;
        }
        let mut notes = Unit::default();
        for (index, unit) in self
            .rows(&blocks, (section, 2), Bullet::Disc)
            .into_iter()
            .enumerate()
        {
            notes.append(Unit {
                above: if index == 0 { inset * 0.7 } else { unit.above },
                ..unit
            });
        }
        self.columns = outer;
        notes.height += inset * 0.7;
        self.frame(&mut notes);
        let date = self.booklet.date.clone();
        if let Some(column) = self.columns.first().copied().filter(|_| !date.is_empty()) {
            notes.append(self.line(column, &date, false, section));
        }
        notes
    }

    /// Puts a tinted box behind a unit.
    fn frame(&self, unit: &mut Unit) {
        let at = Area {
            width: self.area.width,
            height: unit.height,
            ..Area::default()
        };
        let ink = Ink::Shape {
            radius: ROUNDING,
            fill: Some(self.paints.tint),
            line: None,
            node: None,
        };
        unit.marks.insert(0, Mark { at, ink });
    }

    /// The clinic's logo, its name and its telephone number, which are in no language.
    fn giver(&mut self, section: NodeId) -> Unit {
        let giver = &self.booklet.giver;
        let (name, phone, logo) = (giver.name.clone(), giver.phone.clone(), giver.logo.clone());
        let mut line = Unit::default();
        let Some(first) = self.columns.first().copied() else {
            return line;
        };
        let mut column = Column {
            x: 0.0,
            width: self.area.width,
            ..first
        };
        if let Some(logo) = logo.filter(|it| it.width > 0 && it.height > 0) {
            let height = self.body * 2.6;
            let aspect = logo.width as f32 / logo.height as f32;
            let width = (height * aspect).min(self.area.width * 0.4);
            // Without a name nobody can say whose it is.
            let alt = Some(name.clone()).filter(|it| !it.is_empty());
            let figure = alt.map(|alt| self.structure.figure(section, alt, first.language.tag()));
            let x = column.start(width);
            let size = (x, width, width / aspect);
            line.join(picture_unit(Drawing::Logo(logo), size, figure, 0.0));
            let after = width + self.body * 0.8;
            column.width -= after;
            if !column.is_rtl() {
                column.x += after;
            }
        }
        let mut words = Unit::default();
        if !name.is_empty() {
            words.append(self.line(column, &name, true, section));
        }
        if let Some(phone) = phone {
            words.append(self.line(column, &format!("\u{2066}{phone}\u{2069}"), false, section));
        }
        line.join(words);
        line
    }

    /// A line of words that are in no language, set by itself from left to right where it is a number.
    fn line(&mut self, column: Column<'_>, words: &str, bold: bool, section: NodeId) -> Unit {
        let lang = column.language.tag().to_owned();
        let node = self.structure.add(section, PdfTag::P, &lang);
        let face = Face {
            scale: if bold { 1.1 } else { 1.0 },
            bold,
            colour: if bold {
                self.paints.ink
            } else {
                self.paints.muted
            },
        };
        let direction = if column.is_rtl() {
            Direction::Rtl
        } else {
            Direction::Ltr
        };
        let paragraph = self.shape(
            (Tag::new(&lang), direction),
            // In a right-to-left column a telephone number would be turned around.
            &[plain(&format!("\u{2068}{words}\u{2069}"))],
            face,
            column.width,
            false,
        );
        Unit {
            above: self.body * 0.3,
            height: paragraph.height(),
            marks: vec![Mark {
                at: Area {
                    x: column.x,
                    ..Area::default()
                },
                ink: Ink::Words {
                    paragraph: Rc::new(paragraph),
                    colour: face.colour,
                    node: Some(node),
                    lang,
                },
            }],
            ..Unit::default()
        }
    }

    /// A patient's list, in each language.
    fn list(&mut self, list: &ListInputs<'_>) {
        let documents = self.documents(|language| Document::printed_list(language, list));
        let section = self.section();
        let mut units = vec![self.giver(section)];
        let blocks: Vec<Vec<Block>> = documents.iter().map(|it| it.blocks.clone()).collect();
        units.extend(self.rows(&blocks, (section, 1), Bullet::Disc));
        units.retain(|unit| !unit.marks.is_empty());
        if let Some(first) = units.first_mut() {
            first.entry = Some(Entry::of(0, &documents, BlockRole::Heading));
        }
        let date = self.booklet.date.clone();
        if let Some(column) = self.columns.first().copied().filter(|_| !date.is_empty()) {
            units.push(self.line(column, &date, false, section));
        }
        // One page where it can be: the spaces give way first.
        let words: f32 = units.iter().map(|unit| unit.height).sum();
        let spaces: f32 = units.iter().skip(1).map(|unit| unit.above).sum();
        let part = (self.area.height - words) / spaces;
        if (0.0..1.0).contains(&part) {
            for unit in &mut units {
                unit.above *= part;
            }
        }
        self.add(2, units);
    }
}
