//! Sets blocks in columns: words, headings, lists.

use std::rc::Rc;

use krilla::tagging::Tag as PdfTag;

use super::compose::{Column, Composer, Face};
use super::page::{Ink, Mark, Unit};
use super::shape::Area;
use super::tags::NodeId;
use crate::document::{Block, BlockRole};

/// How the items of a list begin.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Bullet {
    Disc,
    /// A square to tick.
    Square,
}

impl<'a> Composer<'a> {
    /// A block in a column, which belongs to a node.
    pub(super) fn set(
        &mut self,
        column: Column<'a>,
        block: &Block,
        face: Face,
        node: NodeId,
    ) -> Unit {
        let origin = (block.language, block.direction);
        let paragraph = self.shape(origin, &block.runs, face, column.width, false);
        let lang = block.language.as_str().to_owned();
        let at = Area {
            x: column.x,
            ..Area::default()
        };
        Unit {
            height: paragraph.height(),
            marks: vec![Mark {
                at,
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

    /// The look of a block by its role.
    pub(super) fn face(&self, role: BlockRole) -> Face {
        let paints = self.paints;
        let (scale, bold, colour) = match role {
            BlockRole::Heading => (1.45, true, paints.primary),
            BlockRole::Subheading => (1.2, true, paints.primary),
            BlockRole::Term => (1.15, true, paints.ink),
            BlockRole::Position => (1.0, true, paints.muted),
            BlockRole::Hint | BlockRole::Note | BlockRole::Caption => (1.0, false, paints.muted),
            _ => (1.0, false, paints.ink),
        };
        Face {
            scale,
            bold,
            colour,
        }
    }

    /// Blocks of a language under each other, which belong to a node. Headings have this level; those of the
    /// second language are none to the table of contents and to the structure, which would have them twice.
    pub(super) fn blocks(
        &mut self,
        column: Column<'a>,
        blocks: &[&Block],
        (node, level): (NodeId, u16),
        bullet: Bullet,
    ) -> Vec<Unit> {
        let is_first = column.language.tag() == self.first().tag();
        let (mut units, mut list) = (Vec::new(), None);
        for (at, block) in blocks.iter().enumerate() {
            let next = blocks.get(at + 1).copied();
            let lang = block.language.as_str();
            if block.role == BlockRole::Item {
                let list = *list.get_or_insert_with(|| self.structure.list(node, lang));
                units.push(self.item(column, block, list, bullet));
                continue;
            }
            list = None;
            let is_call = block.heads_signs(next);
            let face = match is_call {
                true => self.call_face(),
                false => self.face(block.role),
            };
            let is_heading = matches!(block.role, BlockRole::Heading | BlockRole::Subheading);
            let own = match (is_heading && is_first, block.role) {
                (true, BlockRole::Heading) => {
                    self.structure.heading(node, level, block.text(), lang)
                }
                (true, _) => self.structure.heading(node, level + 1, block.text(), lang),
                (false, _) => self.structure.add(node, PdfTag::P, lang),
            };
            let mut unit = match is_call {
                true => self.call(column, block, face, own),
                false => self.set(column, block, face, own),
            };
            unit.above = self.body * if is_heading { 0.9 } else { 0.45 };
            unit.leads = is_heading || block.heads_list(next);
            units.push(unit);
        }
        units
    }

    /// The look of words that tell to call the emergency number.
    fn call_face(&self) -> Face {
        Face {
            scale: 1.1,
            bold: true,
            colour: self.paints.on_alarm,
        }
    }

    /// Words that tell to call the emergency number, in a band of the warning colour.
    fn call(&mut self, column: Column<'a>, block: &Block, face: Face, node: NodeId) -> Unit {
        let (side, above) = (self.body * 0.7, self.body * 0.35);
        let mut unit = self.set(column.indented(side).beside(side), block, face, node);
        for mark in &mut unit.marks {
            mark.at.y += above;
        }
        unit.height += above * 2.0;
        let at = Area {
            x: column.x,
            y: 0.0,
            width: column.width,
            height: unit.height,
        };
        let ink = Ink::Shape {
            radius: self.body * 0.4,
            fill: Some(self.paints.alarm),
            line: None,
            node: None,
        };
        unit.marks.insert(0, Mark { at, ink });
        unit
    }

    /// An item of a list.
    fn item(&mut self, column: Column<'a>, block: &Block, list: NodeId, bullet: Bullet) -> Unit {
        let (label, body) = self.structure.item(list, block.language.as_str());
        let (indent, side, above) = match bullet {
            Bullet::Disc => (1.15, 0.42, 0.32),
            Bullet::Square => (1.7, 0.95, 0.4),
        };
        let face = self.face(BlockRole::Item);
        let mut unit = self.set(column.indented(self.body * indent), block, face, body);
        unit.above = self.body * above;
        let side = self.body * side;
        // At the middle of the small letters of the first line.
        let line = first_line(&unit).map_or(0.0, |(_, baseline)| baseline);
        let at = Area {
            x: column.start(side) + if column.is_rtl() { -1.0 } else { 1.0 },
            y: line - self.body * 0.27 - side / 2.0,
            width: side,
            height: side,
        };
        let ink = match bullet {
            Bullet::Disc => Ink::Shape {
                radius: side / 2.0,
                fill: Some(self.paints.primary),
                line: None,
                node: Some((label, Some("•"))),
            },
            Bullet::Square => Ink::Shape {
                radius: 3.0,
                fill: None,
                line: Some(self.paints.primary),
                node: Some((label, Some("☐"))),
            },
        };
        unit.marks.push(Mark { at, ink });
        unit
    }

    /// The blocks of a document in each language, in rows: what is said in both stands side by side.
    pub(super) fn rows(
        &mut self,
        documents: &[Vec<Block>],
        (section, level): (NodeId, u16),
        bullet: Bullet,
    ) -> Vec<Unit> {
        let mut rows: Vec<(String, Unit)> = Vec::new();
        for (column, blocks) in self.columns.clone().into_iter().zip(documents) {
            let part = self
                .structure
                .add(section, PdfTag::Div, column.language.tag());
            let refs: Vec<&Block> = blocks.iter().collect();
            let units = self.blocks(column, &refs, (part, level), bullet);
            for (block, unit) in blocks.iter().zip(units) {
                let id = block.id.as_str().to_owned();
                match rows.iter_mut().find(|row| row.0 == id) {
                    Some((_, row)) => row.join(unit),
                    None => rows.push((id, unit)),
                }
            }
        }
        rows.into_iter().map(|row| row.1).collect()
    }
}

/// The height of the first line of a unit, and where its letters stand.
fn first_line(unit: &Unit) -> Option<(f32, f32)> {
    unit.marks.iter().find_map(|mark| match &mark.ink {
        Ink::Words { paragraph, .. } => {
            let line = paragraph.lines.first()?;
            Some((paragraph.line_height, line.baseline + mark.at.y))
        }
        _ => None,
    })
}
