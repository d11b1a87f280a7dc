//! The doses of exams as a bar chart on paper.

use krilla::tagging::Tag as PdfTag;

use super::card::picture_words;
use super::compose::{Column, Composer, Face};
use super::page::{Ink, Mark, Unit};
use super::shape::Area;
use super::tags::NodeId;
use crate::content::{BACKGROUND, Dose};
use crate::document::{Block, BlockRole, Document};

/// Days in a year.
const YEAR: f32 = 365.25;

/// Share of the colour of a bar in the part that a dose may reach, on white.
const PALE: f32 = 0.35;

impl Composer<'_> {
    /// A bar for each dose that the card lists, above a ruler in years.
    pub(super) fn chart(&mut self, documents: &[Document], section: NodeId) -> Unit {
        let content = self.booklet.content;
        let lang = self.first().tag().to_owned();
        let figure = self
            .structure
            .figure(section, picture_words(documents), &lang);
        // Nature, with which the others are compared, then the items of the card.
        let named = |role| {
            documents
                .first()
                .into_iter()
                .flat_map(move |it| it.of(role))
        };
        let (natures, years): (Vec<&Block>, Vec<&Block>) =
            named(BlockRole::Caption).partition(|block| block.dose(content).is_some());
        let years = years.len().max(1);
        let whole = YEAR * years as f32;
        let mut chart = Unit {
            above: self.body * 0.6,
            ..Unit::default()
        };
        for block in natures.into_iter().chain(named(BlockRole::Item)) {
            let id = block.id.as_str();
            let Some(dose) = block.dose(content) else {
                continue;
            };
            let [least, most] = dose
                .ends()
                .map(|msv| content.days_of_nature(msv).unwrap_or(0.0));
            let mut label = self.labels(documents, id, section);
            label.append(self.bar(dose, (least / whole, most / whole), figure));
            label.above = self.body * 0.5;
            chart.append(label);
        }
        chart.append(self.ruler(documents, years, section));
        chart
    }

    /// A caption in each language.
    fn labels(&mut self, documents: &[Document], id: &str, section: NodeId) -> Unit {
        let face = Face {
            scale: 1.0,
            bold: false,
            colour: self.paints.ink,
        };
        let mut labels = Unit::default();
        for (column, document) in self.columns.clone().into_iter().zip(documents) {
            if let Some(block) = document.block(id) {
                let node = self.structure.add(section, PdfTag::P, &document.language);
                labels.join(self.set(column, block, face, node));
            }
        }
        labels
    }

    /// A bar: solid up to the least dose, then pale up to the most, as parts of the whole width.
    fn bar(&self, dose: &Dose, (least, most): (f32, f32), figure: NodeId) -> Unit {
        let paints = self.paints;
        let colour = match (dose.id == BACKGROUND, dose.is_chosen) {
            (true, _) => paints.line,
            (_, true) => paints.accent,
            _ => paints.primary,
        };
        let pale = colour.map(|part| 1.0 - (1.0 - part) * PALE);
        let mirrored = self.columns.first().is_some_and(Column::is_rtl);
        let height = self.body * 0.8;
        let piece = |part: f32, colour| {
            let width = (part.clamp(0.006, 1.0)) * self.area.width;
            let x = if mirrored {
                self.area.width - width
            } else {
                0.0
            };
            Mark {
                at: Area {
                    x,
                    y: 0.0,
                    width,
                    height,
                },
                ink: Ink::Shape {
                    radius: 3.0,
                    fill: Some(colour),
                    line: dose.is_chosen.then_some(paints.ink),
                    node: Some((figure, None)),
                },
            }
        };
        let pale = (most > least).then(|| piece(most, pale));
        Unit {
            above: self.body * 0.1,
            height,
            marks: pale.into_iter().chain([piece(least, colour)]).collect(),
            ..Unit::default()
        }
    }

    /// A line with a tick and a label at the end of each year.
    fn ruler(&mut self, documents: &[Document], years: usize, section: NodeId) -> Unit {
        let mirrored = self.columns.first().is_some_and(Column::is_rtl);
        let width = self.area.width / years as f32;
        let line = |x, y, width, height| Mark {
            at: Area {
                x,
                y,
                width,
                height,
            },
            ink: Ink::Shape {
                radius: 0.0,
                fill: Some(self.paints.line),
                line: None,
                node: None,
            },
        };
        let mut ruler = Unit {
            above: self.body * 0.6,
            marks: vec![line(0.0, 0.0, self.area.width, 1.5)],
            ..Unit::default()
        };
        for year in 1..=years {
            let place = if mirrored { years - year } else { year };
            ruler
                .marks
                .push(line(place as f32 * width - 0.75, 0.0, 1.5, self.body * 0.8));
        }
        let face = Face {
            scale: 1.0,
            bold: false,
            colour: self.paints.muted,
        };
        let Some((column, document)) = self.columns.first().copied().zip(documents.first()) else {
            return ruler;
        };
        for year in 1..=years {
            let place = if mirrored { years - year } else { year - 1 };
            let Some(block) = document.block(&format!("dose-years-{year}")) else {
                continue;
            };
            let node = self.structure.add(section, PdfTag::P, &document.language);
            let inset = self.body * 0.5;
            let origin = (block.language, block.direction);
            let size = self.shape(origin, &block.runs, face, width, false).width();
            // Before its tick.
            let x = match mirrored {
                true => place as f32 * width + inset,
                false => (place + 1) as f32 * width - size - inset - 2.0,
            };
            let column = Column {
                x,
                width: size + 2.0,
                ..column
            };
            ruler.join(Unit {
                above: 0.0,
                ..self.set(column, block, face, node)
            });
        }
        ruler
    }
}
