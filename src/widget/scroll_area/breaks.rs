//! Where the content of a scroll area can be cut without cutting a line of text, a control or a picture.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation};

use crate::a11y::Role;
use crate::widget::a11y::Mark;
use crate::widget::rich_text::InkedLine;

/// Heights that differ by less than this, in px, are equal.
pub(super) const TOLERANCE: f32 = 0.5;

/// What text tells an operation that asks for its lines.
#[derive(Debug, Default)]
pub(crate) struct TextLines {
    /// Set by an operation that wants to know the lines.
    pub wanted: bool,
    /// The lines, in px of the window; empty at first.
    pub lines: Vec<InkedLine>,
}

/// How far a frame stands at least from the edge of the area, in px, where more follows.
const APART: f32 = 8.0;

/// The part of a view that words may take at most with what they lead to: a page has more than them.
const JOINED: f32 = 0.5;

/// What tells an operation that its bounds must not be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// As a whole.
    Whole,
    /// As a frame, whose edges are shown with what is next to them.
    Frame,
    /// As words that lead to what comes after them: their last line is shown with its first.
    Lead,
}

/// Something that must not be cut, in px from the beginning of the content.
#[derive(Debug, Clone, Copy)]
struct Whole {
    /// Its top and bottom.
    top: f32,
    bottom: f32,
    /// The top and bottom of its ink, which may reach into its neighbours.
    ink: (f32, f32),
}

/// What must not be cut.
#[derive(Debug, Default)]
pub(super) struct Breaks {
    whole: Vec<Whole>,
    /// Frames around others, as their tops and bottoms.
    frames: Vec<(f32, f32)>,
    /// Words that lead to what comes after them, as their tops and bottoms.
    leads: Vec<(f32, f32)>,
    /// The tops at which nothing is cut, in order, with the offset that shows the ink below them.
    tops: Vec<(f32, f32)>,
}

impl Breaks {
    /// Collects what content of a height in px has by an operation, for a view of a height in px.
    pub(super) fn collect(
        height: f32,
        view: f32,
        operate: impl FnOnce(&mut dyn Operation),
    ) -> Self {
        let mut breaks = Self::default();
        operate(&mut breaks);
        breaks.fill_frames();
        breaks.join_leads(view * JOINED);
        for it in &mut breaks.whole {
            it.ink = (it.ink.0.min(it.top).max(0.0), it.ink.1.max(it.bottom));
            it.ink.1 = it.ink.1.min(height.max(it.bottom));
        }
        breaks.whole.sort_by(|a, b| a.top.total_cmp(&b.top));
        // The lowest bottom of all that begins above a top tells whether something reaches across it.
        let (mut above, mut lowest) = (0, f32::MIN);
        for it in &breaks.whole {
            while breaks.whole[above].top < it.top - TOLERANCE {
                lowest = lowest.max(breaks.whole[above].bottom);
                above += 1;
            }
            if lowest <= it.top + TOLERANCE {
                breaks.tops.push((it.top, it.ink.0));
            }
        }
        breaks
    }

    /// What comes first in a frame begins with it, and what comes last ends with it.
    fn fill_frames(&mut self) {
        for (top, bottom) in std::mem::take(&mut self.frames) {
            let is_in = |it: &&mut Whole| it.top >= top && it.bottom <= bottom;
            let within = || {
                self.whole
                    .iter()
                    .filter(|it| it.top >= top && it.bottom <= bottom)
            };
            let first = within().map(|it| it.top).fold(f32::INFINITY, f32::min);
            let last = within()
                .map(|it| it.bottom)
                .fold(f32::NEG_INFINITY, f32::max);
            for it in self.whole.iter_mut().filter(is_in) {
                if it.top <= first + TOLERANCE {
                    (it.top, it.ink.0) = (top, it.ink.0.min(top - APART));
                }
                if it.bottom >= last - TOLERANCE {
                    (it.bottom, it.ink.1) = (bottom, it.ink.1.max(bottom + APART));
                }
            }
        }
    }

    /// The last line of words that lead to what comes after them stays with its first line, if both are no higher
    /// than `most` px.
    fn join_leads(&mut self, most: f32) {
        for (top, bottom) in std::mem::take(&mut self.leads) {
            let is_in = |it: &&Whole| it.top >= top - TOLERANCE && it.bottom <= bottom + TOLERANCE;
            let own = self.whole.iter().filter(is_in);
            let last = own.max_by(|a, b| a.bottom.total_cmp(&b.bottom));
            let after = self.whole.iter().filter(|it| it.top >= bottom - TOLERANCE);
            let next = after.min_by(|a, b| a.top.total_cmp(&b.top));
            if let (Some(last), Some(next)) = (last, next)
                && next.ink.1 - last.ink.0 <= most
            {
                self.whole.push(Whole {
                    top: last.top,
                    bottom: next.bottom,
                    ink: (last.ink.0, next.ink.1),
                });
            }
        }
    }

    /// The first offset from `from` on at which nothing is cut.
    pub(super) fn at_or_after(&self, from: f32) -> Option<f32> {
        let mut offsets = self.tops.iter().map(|(_, offset)| *offset);
        offsets.find(|offset| *offset >= from - TOLERANCE)
    }

    /// The last offset up to `to` at which nothing is cut.
    pub(super) fn at_or_before(&self, to: f32) -> f32 {
        let mut offsets = self.tops.iter().map(|(_, offset)| *offset);
        offsets
            .rfind(|offset| *offset <= to + TOLERANCE)
            .unwrap_or(0.0)
    }

    /// The first top from a distance on at which nothing is cut.
    pub(super) fn top_from(&self, distance: f32) -> Option<f32> {
        let index = self.tops.partition_point(|it| it.0 < distance - TOLERANCE);
        self.tops.get(index).map(|(top, _)| *top)
    }

    /// The offset that shows what begins at `top`, or next after it.
    pub(super) fn offset_of(&self, top: f32) -> Option<f32> {
        let index = self.tops.partition_point(|it| it.0 < top - TOLERANCE);
        self.tops.get(index).map(|(_, offset)| *offset)
    }

    /// The part between two distances without what they would cut, as far as it is lower than the part.
    pub(super) fn whole_between(&self, top: f32, bottom: f32) -> (f32, f32) {
        let (mut first, mut last) = (top, bottom);
        let height = bottom - top;
        let near = self.near(top, bottom);
        // What stands beside something that is left out may be cut by its edge.
        for _ in 0..4 {
            let lower = near.iter().filter(|it| it.bottom - it.top < height);
            for it in lower {
                let is_above = it.top < first - TOLERANCE || it.ink.0 < top - TOLERANCE;
                if is_above && it.bottom > first + TOLERANCE {
                    first = it.bottom;
                }
                let is_below = it.bottom > last + TOLERANCE || it.ink.1 > bottom + TOLERANCE;
                if is_below && it.top < last - TOLERANCE {
                    last = it.top;
                }
            }
        }
        if first < last {
            (first, last)
        } else {
            (top, bottom)
        }
    }

    /// How far up and down the ink reaches of what is whole between two distances.
    pub(super) fn ink_between(&self, top: f32, bottom: f32) -> (f32, f32) {
        let near = self.near(top, bottom).iter();
        let whole = near.filter(|it| it.top >= top - TOLERANCE && it.bottom <= bottom + TOLERANCE);
        whole.fold((top, bottom), |ink, it| {
            (ink.0.min(it.ink.0), ink.1.max(it.ink.1))
        })
    }

    /// What can be seen between two distances, or be cut by them: what begins less than a height above, if it is
    /// lower than the part.
    fn near(&self, top: f32, bottom: f32) -> &[Whole] {
        let from = top - (bottom - top);
        let from = self.whole.partition_point(|it| it.top < from);
        let to = self.whole.partition_point(|it| it.top < bottom);
        &self.whole[from.min(to)..to]
    }
}

/// Collects what must not be cut, in content that begins at 0.
impl Operation for Breaks {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let (top, bottom) = (bounds.y, bounds.y + bounds.height);
        let whole = |top, bottom| Whole {
            top,
            bottom,
            ink: (top, bottom),
        };
        if let Some(TextLines { wanted, lines }) = state.downcast_mut() {
            *wanted = true;
            let last = lines.len().saturating_sub(1);
            for (index, InkedLine { line, ink }) in lines.drain(..).enumerate() {
                // Room for ink above the first line and below the last belongs to them.
                let top = if index == 0 { top } else { line.0 };
                let bottom = if index == last { bottom } else { line.1 };
                self.whole.push(Whole { top, bottom, ink });
            }
        } else if let Some(kept) = state.downcast_ref() {
            match kept {
                Kept::Whole => self.whole.push(whole(top, bottom)),
                Kept::Frame => self.frames.push((top, bottom)),
                Kept::Lead => self.leads.push((top, bottom)),
            }
        } else if let Some(Mark::Open(node, _)) = state.downcast_ref()
            && node.role == Role::Image
        {
            self.whole.push(whole(top, bottom));
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        let (top, bottom) = (bounds.y, bounds.y + bounds.height);
        self.whole.push(Whole {
            top,
            bottom,
            ink: (top, bottom),
        });
    }
}
