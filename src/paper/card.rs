//! Sets a card: its heading, its picture, and its words beside and under it.

use krilla::tagging::Tag as PdfTag;

use super::blocks::Bullet;
use super::compose::{Column, Composer};
use super::page::{Entry, Ink, Mark, Unit};
use super::picture::Picture as Drawing;
use super::shape::Area;
use super::tags::NodeId;
use crate::content::Picture;
use crate::document::{Block, BlockRole, COMPARED, Document, is_dose_bar};
use crate::film::{self, Film};

/// Width over height of a scene.
pub(super) const SCENE: f32 = 1200.0 / 960.0;

/// The least height of a picture, as a part of the page.
const LEAST_PICTURE: f32 = 0.14;

/// The least width of text beside a picture, in letters' sizes.
const LEAST_BESIDE: f32 = 15.0;

impl<'a> Composer<'a> {
    /// A card: its heading, its picture, and its blocks beside and under it. `taken` is the height of what stands
    /// above it.
    pub(super) fn card(&mut self, documents: &[Document], level: u16, taken: f32) -> Vec<Unit> {
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
        top.entry = Some(Entry::of(1, documents, BlockRole::Heading));
        let picture = first.and_then(|it| it.first(BlockRole::Picture));
        let picture = picture.and_then(|it| it.picture.clone());
        if picture == Some(Picture::Doses) {
            return self.card_of_doses(documents, (top, &rest), (section, level + 1));
        }
        if let (Some(Picture::Scene(stem)), Some(column)) = (&picture, self.with_room_beside()) {
            let drawing = Drawing::Drawing(self.booklet.content.drawing(stem));
            return self.beside(
                column,
                top,
                (drawing, picture_words(documents)),
                &rest,
                section,
            );
        }
        let mut units = self.rows(&rest, (section, level + 1), Bullet::Disc);
        // A picture as high as leaves the card whole.
        let text: f32 = units.iter().map(|unit| unit.above + unit.height).sum();
        let captions = match &picture {
            Some(Picture::Film(id)) if id == COMPARED => self.body * 5.0,
            _ => 0.0,
        };
        let room = self.area.height - taken - top.height - text - captions - self.body * 1.5;
        let height =
            |most: f32| room.clamp(self.area.height * LEAST_PICTURE, self.area.height * most);
        let picture = match picture {
            Some(Picture::Scene(stem)) => {
                let drawing = Drawing::Drawing(self.booklet.content.drawing(&stem));
                Some(self.in_the_middle((drawing, picture_words(documents)), height(0.5), section))
            }
            Some(Picture::Film(id)) => {
                let height = height(0.34);
                film::film(&id).map(|film| self.stills(film, documents, height, section))
            }
            Some(Picture::Doses) | None => None,
        };
        if let Some(picture) = picture {
            top.append(picture);
        }
        units.insert(0, top);
        units
    }

    /// A card with a dose chart: what is said before the bars, the chart, whose bars are the card's items, and what
    /// is said after them.
    fn card_of_doses(
        &mut self,
        documents: &[Document],
        (top, rest): (Unit, &[Vec<Block>]),
        (section, level): (NodeId, u16),
    ) -> Vec<Unit> {
        let content = self.booklet.content;
        let is_bar = |block: &Block| is_dose_bar(content, block);
        let before = |blocks: &Vec<Block>| {
            let blocks = blocks.iter().take_while(|it| !is_bar(it));
            blocks.cloned().collect()
        };
        let after = |blocks: &Vec<Block>| {
            let blocks = blocks.iter().skip_while(|it| !is_bar(it));
            blocks.filter(|it| !is_bar(it)).cloned().collect()
        };
        let before: Vec<Vec<Block>> = rest.iter().map(before).collect();
        let after: Vec<Vec<Block>> = rest.iter().map(after).collect();
        let mut units = vec![top];
        units.extend(self.rows(&before, (section, level), Bullet::Disc));
        // The words before the chart lead to it.
        if let Some(last) = units.last_mut() {
            last.leads = true;
        }
        units.push(self.chart(documents, section));
        units.extend(self.rows(&after, (section, level), Bullet::Disc));
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
        let aspect = aspect(&drawing);
        let width = (height * aspect).min(self.area.width * 0.6);
        let figure = self.structure.figure(section, alt, &lang);
        let x = (self.area.width - width) / 2.0;
        picture_unit(drawing, (x, width, width / aspect), figure, self.body * 0.6)
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
        let height = width / aspect(&drawing);
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
            let next = blocks.get(count + 1).copied();
            let is_list = |it: &&&Block| it.role == BlockRole::Item || it.heads_list(next);
            let many = match blocks.get(count).filter(is_list) {
                Some(_) => 1 + list.count(),
                None => 1,
            };
            // A list stays whole for screen readers, with the words before it.
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
            .figure(section, picture_words(documents), &lang);
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
}

/// Width over height of a picture: that of a scene, or the clinic's own.
fn aspect(drawing: &Drawing) -> f32 {
    match drawing {
        Drawing::Drawing(drawing) => drawing.aspect().unwrap_or(SCENE),
        Drawing::Still(..) | Drawing::Logo(_) => SCENE,
    }
}

/// Whether a block is printed. What a picture shows is told by screen readers, or by the picture.
pub(super) fn is_read(block: &Block) -> bool {
    let role = block.role;
    !matches!(
        role,
        BlockRole::Picture | BlockRole::Description | BlockRole::Caption
    )
}

/// The name of a picture and what it shows, for those who do not see it: a line for each language.
pub(super) fn picture_words(documents: &[Document]) -> String {
    let words = documents.iter().filter_map(|document| {
        let name = document.first(BlockRole::Picture)?.text();
        Some(match document.first(BlockRole::Description) {
            Some(shows) => format!("{name}. {}", shows.text()),
            None => name,
        })
    });
    words.collect::<Vec<_>>().join("\n")
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
        ..Unit::default()
    }
}
