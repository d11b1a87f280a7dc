//! Divides what is printed into pages: nothing is torn that fits on a page.

use std::rc::Rc;

use super::picture::Picture;
use super::shape::{Area, Colour};
use super::tags::NodeId;
use super::text::Paragraph;
use crate::document::{Block, BlockRole, Document};

/// Something to draw.
#[derive(Clone)]
pub(super) enum Ink {
    /// Lines of words. Decoration has no node.
    Words {
        paragraph: Rc<Paragraph>,
        colour: Colour,
        node: Option<NodeId>,
        lang: String,
    },
    /// A rectangle with round corners.
    Shape {
        radius: f32,
        fill: Option<Colour>,
        line: Option<Colour>,
        /// The node that it belongs to, and the words that it stands for, such as a bullet's.
        node: Option<(NodeId, Option<&'static str>)>,
    },
    /// A picture; one that says nothing has no node.
    Picture {
        picture: Picture,
        node: Option<NodeId>,
    },
}

/// Something to draw, with its place.
#[derive(Clone)]
pub(super) struct Mark {
    pub(super) at: Area,
    pub(super) ink: Ink,
}

/// An entry of the table of contents.
#[derive(Clone)]
pub(super) struct Entry {
    /// Its level, from 0.
    pub(super) level: usize,
    /// Its words in each language.
    pub(super) titles: Vec<Block>,
}

impl Entry {
    /// The first block of a role in each language.
    pub(super) fn of(level: usize, documents: &[Document], role: BlockRole) -> Self {
        let titles = documents.iter().filter_map(|it| it.first(role).cloned());
        Self {
            level,
            titles: titles.collect(),
        }
    }
}

/// A part of a page that is never torn.
#[derive(Clone, Default)]
pub(super) struct Unit {
    /// The space above it, in points, unless it is the first on its page.
    pub(super) above: f32,
    /// Its height, in points.
    pub(super) height: f32,
    /// What is drawn, from its upper left corner.
    pub(super) marks: Vec<Mark>,
    /// The entry of the table of contents that leads here.
    pub(super) entry: Option<Entry>,
    /// Whether it stays on one page with what comes next.
    pub(super) leads: bool,
}

/// Units that stay on one page if they fit.
#[derive(Default)]
pub(super) struct Group {
    /// How many of the first units stay together in any case.
    pub(super) lead: usize,
    /// The least room below, as a part of the page, without which it begins a page.
    pub(super) least_room: f32,
    /// The units.
    pub(super) units: Vec<Unit>,
}

/// A page, and the entries of the table of contents that lead to it, each with its height on the page.
#[derive(Default)]
pub(super) struct Page {
    pub(super) marks: Vec<Mark>,
    pub(super) entries: Vec<(Entry, f32)>,
}

/// Fills pages with units.
pub(super) struct Pages {
    pages: Vec<Page>,
    /// Where the content of a page stands, in points.
    area: Area,
    /// How much of the last page is used, in points.
    used: f32,
}

impl Pages {
    /// No pages yet, with their content in this area.
    pub(super) fn new(area: Area) -> Self {
        Self {
            pages: Vec::new(),
            area,
            used: f32::MAX,
        }
    }

    /// Begins a new page.
    pub(super) fn turn(&mut self) {
        self.pages.push(Page::default());
        self.used = 0.0;
    }

    /// Adds units that belong together.
    pub(super) fn add(&mut self, group: Group) {
        let height = |units: &[Unit]| units.iter().map(|it| it.above + it.height).sum::<f32>();
        let whole = height(&group.units);
        let room = self.area.height - self.used;
        let lead = height(group.units.get(..group.lead).unwrap_or(&group.units));
        let is_torn = whole > room && whole <= self.area.height;
        if is_torn || lead > room || room < group.least_room * self.area.height {
            self.turn();
        }
        let mut units = group.units.into_iter().peekable();
        while let Some(unit) = units.next() {
            let next = units.peek().filter(|_| unit.leads);
            let next = next.map_or(0.0, |it| it.above + it.height);
            if self.used > 0.0 && self.used + unit.above + unit.height + next > self.area.height {
                self.turn();
            }
            self.put(unit);
        }
    }

    fn put(&mut self, unit: Unit) {
        if self.used > 0.0 {
            self.used += unit.above;
        }
        let (left, top) = (self.area.x, self.area.y + self.used);
        if let Some(page) = self.pages.last_mut() {
            let marks = unit.marks.into_iter().map(|mut mark| {
                mark.at.x += left;
                mark.at.y += top;
                mark
            });
            page.marks.extend(marks);
            page.entries.extend(unit.entry.map(|entry| (entry, top)));
        }
        self.used += unit.height;
    }

    /// Puts other pages in, after the first `covers`.
    pub(super) fn insert(&mut self, covers: usize, others: Self) {
        let at = covers.min(self.pages.len());
        self.pages.splice(at..at, others.pages);
    }

    /// The pages so far.
    pub(super) fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The pages.
    pub(super) fn into_pages(self) -> Vec<Page> {
        self.pages
    }
}

impl Unit {
    /// Adds what stands beside it.
    pub(super) fn join(&mut self, other: Self) {
        self.above = self.above.max(other.above);
        self.height = self.height.max(other.height);
        self.marks.extend(other.marks);
        self.entry = self.entry.take().or(other.entry);
        self.leads |= other.leads;
    }

    /// Adds what stands under it, so that the two are never torn.
    pub(super) fn append(&mut self, other: Self) {
        let top = self.height + other.above;
        self.height = top + other.height;
        self.marks.extend(other.marks.into_iter().map(|mut mark| {
            mark.at.y += top;
            mark
        }));
        self.entry = self.entry.take().or(other.entry);
        self.leads = other.leads;
    }
}
