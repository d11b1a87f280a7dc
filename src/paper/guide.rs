//! The guide on paper: topics and their cards, the glossary, what to tick, and about the guide.

use krilla::tagging::Tag as PdfTag;

use super::ROUNDING;
use super::blocks::Bullet;
use super::card::{is_read, picture_unit, picture_words};
use super::compose::{Column, Composer, Face};
use super::page::{Entry, Group, Ink, Mark, Unit};
use super::picture::Picture as Drawing;
use super::shape::Area;
use crate::content::{CardAt, Topic};
use crate::document::{Block, BlockRole, Document, about_pages, topic_hint_id, topic_title_id};

/// Width over height of the picture of a glossary word.
const WORD: f32 = 800.0 / 600.0;

impl<'a> Composer<'a> {
    /// A topic: its title on a band, and its cards. Its title is a heading of this level.
    pub(super) fn topic(&mut self, index: usize, topic: &Topic, level: u16) {
        let (content, question) = (self.booklet.content, self.booklet.question);
        let titles = self.documents(|language| Document::home(language, content, question));
        let mut band = self.band(
            &titles,
            &topic_title_id(topic),
            Some(&topic_hint_id(topic)),
            level,
        );
        for card in 0..topic.cards.len() {
            let at = CardAt { topic: index, card };
            let documents = self.documents(|language| Document::card(language, content, at));
            let taken = band.as_ref().map_or(0.0, |band| band.height + self.body);
            let mut units = self.card(&documents, level + 1, taken);
            let is_first = band.is_some();
            if let (Some(mut band), Some(first)) = (band.take(), units.first_mut()) {
                first.above = self.body * 0.9;
                let card = std::mem::take(first);
                band.append(card);
                *first = band;
            }
            self.add_card(units, is_first);
        }
    }

    fn add_card(&mut self, mut units: Vec<Unit>, begins_topic: bool) {
        if let Some(first) = units.first_mut() {
            first.above = self.body * 1.7;
        }
        self.pages.add(Group {
            lead: 2,
            // A topic does not begin at the foot of a page.
            least_room: if begins_topic { 0.5 } else { 0.0 },
            units,
        });
    }

    /// A band with a title in each language, and perhaps what it is about under it.
    pub(super) fn band(
        &mut self,
        documents: &[Document],
        title: &str,
        hint: Option<&str>,
        level: u16,
    ) -> Option<Unit> {
        let section = self.section();
        let inset = self.body * 0.8;
        let face = Face {
            scale: 1.6,
            bold: true,
            colour: self.paints.on_primary,
        };
        let mut band = Unit::default();
        let mut hints = Unit {
            above: self.body * 0.5,
            ..Unit::default()
        };
        for (index, (column, document)) in self.columns.clone().iter().zip(documents).enumerate() {
            let Some(block) = document.block(title) else {
                continue;
            };
            let node = match index {
                0 => self
                    .structure
                    .heading(section, level, block.text(), &document.language),
                _ => self.structure.add(section, PdfTag::P, &document.language),
            };
            let within = Column {
                x: column.x + inset,
                width: column.width - inset * 2.0,
                ..*column
            };
            let mut unit = self.set(within, block, face, node);
            if index == 0 {
                let titles = documents.iter().filter_map(|it| it.block(title).cloned());
                unit.entry = Some(Entry {
                    level: 0,
                    titles: titles.collect(),
                });
            }
            band.join(unit);
            if let Some(block) = hint.and_then(|hint| document.block(hint)) {
                let node = self.structure.add(section, PdfTag::P, &document.language);
                hints.join(self.set(*column, block, self.face(BlockRole::Hint), node));
            }
        }
        if band.marks.is_empty() {
            return None;
        }
        let padding = self.body * 0.45;
        for mark in &mut band.marks {
            mark.at.y += padding;
        }
        band.height += padding * 2.0;
        let at = Area {
            width: self.area.width,
            height: band.height,
            ..Area::default()
        };
        let ink = Ink::Shape {
            radius: ROUNDING,
            fill: Some(self.paints.primary),
            line: None,
            node: None,
        };
        band.marks.insert(0, Mark { at, ink });
        if !hints.marks.is_empty() {
            band.append(hints);
        }
        Some(band)
    }

    /// The glossary.
    pub(super) fn glossary(&mut self) {
        let content = self.booklet.content;
        let documents = self.documents(|language| Document::words(language, &content.words));
        let mut band = self.band(&documents, "words-title", None, 2);
        for word in &content.words {
            let documents = self.documents(|language| Document::meaning(language, content, word));
            let section = self.section();
            let read = |it: &Document| it.blocks.iter().filter(|it| is_read(it)).cloned().collect();
            let blocks: Vec<Vec<Block>> = documents.iter().map(read).collect();
            let Some(stem) = content.word_scene(word).filter(|_| self.columns.len() == 1) else {
                let mut units = self.rows(&blocks, (section, 3), Bullet::Disc);
                put_band(&mut band, &mut units, self.body);
                self.add(2, units);
                continue;
            };
            let width = self.body * 6.2;
            let lang = self.first().tag().to_owned();
            let Some(column) = self.columns.first().copied() else {
                continue;
            };
            let blocks: Vec<&Block> = blocks.iter().flatten().collect();
            let narrow = column.beside(width + self.body);
            let mut text = Unit::default();
            for unit in self.blocks(narrow, &blocks, (section, 3), Bullet::Disc) {
                text.append(Unit {
                    above: if text.height > 0.0 { unit.above } else { 0.0 },
                    ..unit
                });
            }
            let figure = self
                .structure
                .figure(section, picture_words(&documents), &lang);
            let drawing = Drawing::Drawing(content.drawing(stem));
            let x = column.end(width);
            let mut unit = picture_unit(drawing, (x, width, width / WORD), figure, 0.0);
            unit.join(text);
            let mut units = vec![unit];
            put_band(&mut band, &mut units, self.body);
            self.add(2, units);
        }
    }

    /// What a patient may want to tell and to ask, to tick with a pen.
    pub(super) fn tick_list(&mut self) {
        let content = self.booklet.content;
        let documents = self.documents(|language| Document::to_tick(language, content));
        let Some(band) = self.band(&documents, "tell-title", None, 2) else {
            return;
        };
        self.pages.turn();
        let section = self.section();
        let rest = documents.into_iter().map(|it| {
            let blocks = it.blocks.into_iter();
            blocks.filter(|it| it.role != BlockRole::Heading).collect()
        });
        let rest: Vec<Vec<Block>> = rest.collect();
        let mut units = self.rows(&rest, (section, 2), Bullet::Square);
        put_band(&mut Some(band), &mut units, self.body);
        self.add(2, units);
    }

    /// What the guide is, and its sources.
    pub(super) fn about(&mut self) {
        let content = self.booklet.content;
        for page in 0..about_pages(content) {
            let documents = self.documents(|language| Document::about(language, content, page));
            let read = |it: &Document| it.blocks.iter().filter(|it| is_read(it)).cloned().collect();
            let blocks: Vec<Vec<Block>> = documents.iter().map(read).collect();
            let is_sources = page + 1 == about_pages(content);
            // The sources have no translation: they stand there once.
            let section = self.section();
            let mut units = match (is_sources, self.columns.first().copied(), blocks.first()) {
                (true, Some(column), Some(blocks)) => {
                    let width = self.area.width;
                    let whole = Column {
                        x: 0.0,
                        width,
                        ..column
                    };
                    let blocks: Vec<&Block> = blocks.iter().collect();
                    self.blocks(whole, &blocks, (section, 2), Bullet::Disc)
                }
                _ => self.rows(&blocks, (section, 2), Bullet::Disc),
            };
            if let Some(first) = units.first_mut() {
                first.entry = Some(Entry::of(0, &documents, BlockRole::Heading));
            }
            self.add(2, units);
        }
    }
}

/// Puts a band above the first of some units.
fn put_band(band: &mut Option<Unit>, units: &mut Vec<Unit>, body: f32) {
    let Some(mut band) = band.take() else {
        return;
    };
    if let Some(first) = units.first_mut() {
        first.above = body * 0.9;
        band.append(std::mem::take(first));
        *first = band;
    } else {
        units.push(band);
    }
}
