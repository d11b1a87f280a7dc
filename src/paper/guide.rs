//! The guide on paper: topics and their cards, the glossary, what to tick, and about the guide.

use krilla::tagging::Tag as PdfTag;

use super::ROUNDING;
use super::compose::{Bullet, Column, Composer, Face};
use super::page::{Group, Ink, Mark, Unit};
use super::picture::Picture as Drawing;
use super::shape::Area;
use super::tags::NodeId;
use crate::content::{CardAt, Picture, Topic};
use crate::document::{
    Block, BlockRole, COMPARED, Document, about_pages, topic_hint_id, topic_title_id, word_scene,
};
use crate::film::{self, Film};

/// Width over height of a scene, and of the picture of a glossary word.
pub(super) const SCENE: f32 = 1200.0 / 960.0;
const WORD: f32 = 800.0 / 600.0;

/// The least width of text beside a picture, in letters' sizes.
const LEAST_BESIDE: f32 = 15.0;

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
            let words = block.text();
            let node = match index {
                0 => self
                    .structure
                    .heading(section, level, words.clone(), &document.language),
                _ => self.structure.add(section, PdfTag::P, &document.language),
            };
            let within = Column {
                x: column.x + inset,
                width: column.width - inset * 2.0,
                ..*column
            };
            let mut unit = self.set(within, block, face, node);
            if index == 0 {
                unit.entry = Some((0, words));
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

    /// A card: its heading, its picture, and its blocks beside and under it. `taken` is the height of what stands
    /// above it.
    fn card(&mut self, documents: &[Document], level: u16, taken: f32) -> Vec<Unit> {
        let section = self.section();
        let is_heading = |it: &&Block| matches!(it.role, BlockRole::Position | BlockRole::Heading);
        let split = |document: &Document, heading: bool| -> Vec<Block> {
            let blocks = document.blocks.iter();
            let blocks = blocks.filter(|it| is_heading(it) == heading && is_read(it));
            blocks.cloned().collect()
        };
        let headings: Vec<_> = documents.iter().map(|it| split(it, true)).collect();
        let rest: Vec<_> = documents.iter().map(|it| split(it, false)).collect();
        let mut top = Unit::default();
        for unit in self.rows(&headings, (section, level), Bullet::Disc) {
            top.append(Unit { above: 0.0, ..unit });
        }
        let first = documents.first();
        top.entry = first.map(|it| (1, it.heading()));
        let picture = first.and_then(|it| it.first(BlockRole::Picture));
        let picture = picture.and_then(|it| it.picture.clone());
        if let (Some(Picture::Scene(stem)), Some(column)) = (&picture, self.with_room_beside()) {
            let drawing = Drawing::Drawing(self.booklet.content.drawing(stem));
            return self.beside(column, top, (drawing, picture_words(first)), &rest, section);
        }
        let mut units = self.rows(&rest, (section, level + 1), Bullet::Disc);
        // A picture as high as leaves the card whole.
        let text: f32 = units.iter().map(|unit| unit.above + unit.height).sum();
        let room = self.area.height - taken - top.height - text - self.body * 1.5;
        let height = |most: f32| room.clamp(self.area.height * 0.2, self.area.height * most);
        let picture = match picture {
            Some(Picture::Scene(stem)) => {
                let drawing = Drawing::Drawing(self.booklet.content.drawing(&stem));
                Some(self.in_the_middle((drawing, picture_words(first)), height(0.5), section))
            }
            Some(Picture::Film(id)) => {
                let height = height(0.34);
                film::film(&id).map(|film| self.stills(film, documents, height, section))
            }
            Some(Picture::Doses) => Some(self.chart(documents, section)),
            None => None,
        };
        if let Some(picture) = picture {
            top.append(picture);
        }
        units.insert(0, top);
        units
    }

    /// The width of a picture with text beside it, in points.
    fn width_beside(&self) -> f32 {
        (self.area.width * 0.4).min(260.0)
    }

    /// The column that has room for text beside a picture.
    fn with_room_beside(&self) -> Option<Column<'a>> {
        let room = self.area.width - self.width_beside() - self.body;
        match self.columns[..] {
            [column] if room >= LEAST_BESIDE * self.body => Some(column),
            _ => None,
        }
    }

    /// A scene in the middle of the page.
    fn in_the_middle(
        &mut self,
        (drawing, alt): (Drawing, String),
        height: f32,
        section: NodeId,
    ) -> Unit {
        let lang = self.first().tag().to_owned();
        let width = (height * SCENE).min(self.area.width * 0.6);
        let figure = self.structure.figure(section, alt, &lang);
        let x = (self.area.width - width) / 2.0;
        picture_unit(drawing, (x, width, width / SCENE), figure, self.body * 0.6)
    }

    /// A scene under a heading, with the text beside it.
    fn beside(
        &mut self,
        column: Column<'a>,
        mut top: Unit,
        (drawing, alt): (Drawing, String),
        rest: &[Vec<Block>],
        section: NodeId,
    ) -> Vec<Unit> {
        let lang = self.first().tag().to_owned();
        let (width, gap) = (self.width_beside(), self.body);
        let height = width / SCENE;
        let part = self.structure.add(section, PdfTag::Div, &lang);
        let narrow = column.beside(width + gap);
        let blocks: Vec<&Block> = rest.iter().flatten().collect();
        // Those that begin beside the picture, as wide as there is room.
        let mut count = 0;
        let mut text = Unit::default();
        let mut units = Vec::new();
        while count < blocks.len() && text.height < height - self.body * 0.8 {
            let list = blocks
                .iter()
                .skip(count + 1)
                .take_while(|it| it.role == BlockRole::Item);
            let many = match blocks.get(count) {
                Some(block) if block.role == BlockRole::Item => 1 + list.count(),
                _ => 1,
            };
            // A list stays whole for screen readers.
            let these = blocks.get(count..count + many).unwrap_or_default();
            for mut unit in self.blocks(narrow, these, (part, 4), Bullet::Disc) {
                if text.height == 0.0 {
                    unit.above = 0.0;
                }
                text.append(unit);
            }
            count += many;
        }
        let figure = self.structure.figure(section, alt, &lang);
        let x = column.end(width);
        let mut picture = picture_unit(drawing, (x, width, height), figure, self.body * 0.6);
        picture.join(text);
        top.append(picture);
        let later = blocks.get(count..).unwrap_or_default();
        units.extend(self.blocks(column, later, (part, 4), Bullet::Disc));
        units.insert(0, top);
        units
    }

    /// Three stills of a film, and the captions of one that is compared with a still x-ray.
    fn stills(
        &mut self,
        film: &'static Film,
        documents: &[Document],
        height: f32,
        section: NodeId,
    ) -> Unit {
        let lang = self.first().tag().to_owned();
        let gap = self.body * 0.6;
        let most = (self.area.width - gap * 2.0) / 3.0;
        let width = most.min(height * film.aspect);
        let left = (self.area.width - width * 3.0 - gap * 2.0) / 2.0;
        let figure = self
            .structure
            .figure(section, picture_words(documents.first()), &lang);
        let mut row = Unit {
            above: self.body * 0.6,
            ..Unit::default()
        };
        let mirrored = self.columns.first().is_some_and(Column::is_rtl);
        for (index, time) in film.stills_s.into_iter().enumerate() {
            let place = if mirrored { 2 - index } else { index };
            let x = left + place as f32 * (width + gap);
            let still = Drawing::Still(film, time);
            row.join(picture_unit(
                still,
                (x, width, width / film.aspect),
                figure,
                self.body * 0.6,
            ));
        }
        if film.id == COMPARED {
            let captions = |document: &Document| document.of(BlockRole::Caption).cloned().collect();
            let captions: Vec<Vec<Block>> = documents.iter().map(captions).collect();
            for mut unit in self.rows(&captions, (section, 4), Bullet::Disc) {
                unit.above = self.body * 0.2;
                row.append(unit);
            }
        }
        row
    }

    /// The glossary.
    pub(super) fn glossary(&mut self) {
        let content = self.booklet.content;
        let documents = self.documents(|language| Document::words(language, &content.words));
        let mut band = self.band(&documents, "words-title", None, 2);
        for word in &content.words {
            let documents = self.documents(|language| Document::meaning(language, word));
            let section = self.section();
            let read = |it: &Document| it.blocks.iter().filter(|it| is_read(it)).cloned().collect();
            let blocks: Vec<Vec<Block>> = documents.iter().map(read).collect();
            let Some(stem) = word_scene(word).filter(|_| self.columns.len() == 1) else {
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
                .figure(section, picture_words(documents.first()), &lang);
            let drawing = Drawing::Drawing(format!("scenes/{stem}.svg"));
            let x = column.end(width);
            let mut unit = picture_unit(drawing, (x, width, width / WORD), figure, 0.0);
            unit.join(text);
            let mut units = vec![unit];
            put_band(&mut band, &mut units, self.body);
            self.add(2, units);
        }
    }

    /// What a patient may want to tell and to ask, to tick with a pen.
    pub(super) fn to_tick(&mut self) {
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
            if let (Some(first), Some(document)) = (units.first_mut(), documents.first()) {
                first.entry = Some((0, document.heading()));
            }
            self.add(2, units);
        }
    }
}

/// Whether a block is printed. What a picture shows is told by screen readers, or by the picture.
fn is_read(block: &Block) -> bool {
    let role = block.role;
    !matches!(
        role,
        BlockRole::Picture | BlockRole::Description | BlockRole::Caption
    )
}

/// The name of a document's picture and what it shows, for those who do not see it.
pub(super) fn picture_words(document: Option<&Document>) -> String {
    let block = |role| document.and_then(|it| it.first(role)).map(Block::text);
    let name = block(BlockRole::Picture).unwrap_or_default();
    match block(BlockRole::Description) {
        Some(shows) => format!("{name}. {shows}"),
        None => name,
    }
}

/// A picture at `x` of a width and a height.
pub(super) fn picture_unit(
    picture: Drawing,
    (x, width, height): (f32, f32, f32),
    node: impl Into<Option<NodeId>>,
    above: f32,
) -> Unit {
    let at = Area {
        x,
        y: 0.0,
        width,
        height,
    };
    Unit {
        above,
        height,
        marks: vec![Mark {
            at,
            ink: Ink::Picture {
                picture,
                node: node.into(),
            },
        }],
        entry: None,
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
