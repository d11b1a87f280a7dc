//! Where the content of a scroll area can be cut without cutting a line of text, a control or a picture.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation};

use crate::a11y::Role;
use crate::widget::a11y::Mark;

/// Heights that differ by less than this, in px, are equal.
pub(super) const TOLERANCE: f32 = 0.5;

/// What text tells an operation: the height of each of its lines, in px.
pub(crate) struct TextLines(pub f32);

/// What must not be cut, as the distances of its top and bottom from the beginning of the content, in px.
#[derive(Debug, Default)]
pub(super) struct Breaks {
    whole: Vec<(f32, f32)>,
    /// The tops at which nothing is cut, in order.
    tops: Vec<f32>,
}

impl Breaks {
    /// Collects what the content has by an operation.
    pub(super) fn collect(operate: impl FnOnce(&mut dyn Operation)) -> Self {
        let mut breaks = Self::default();
        operate(&mut breaks);
        breaks.whole.sort_by(|a, b| a.0.total_cmp(&b.0));
        // The lowest bottom of all that begins above a top tells whether something reaches across it.
        let (mut above, mut lowest) = (0, f32::MIN);
        for (top, _) in &breaks.whole {
            while breaks.whole[above].0 < top - TOLERANCE {
                lowest = lowest.max(breaks.whole[above].1);
                above += 1;
            }
            if lowest <= top + TOLERANCE {
                breaks.tops.push(*top);
            }
        }
        breaks
    }

    /// The first distance from `from` on at which nothing is cut.
    pub(super) fn at_or_after(&self, from: f32) -> Option<f32> {
        let index = self.tops.partition_point(|top| *top < from - TOLERANCE);
        self.tops.get(index).copied()
    }

    /// The last distance up to `to` at which nothing is cut.
    pub(super) fn at_or_before(&self, to: f32) -> f32 {
        let index = self.tops.partition_point(|top| *top <= to + TOLERANCE);
        self.tops[..index].last().map_or(0.0, |top| top.max(0.0))
    }

    /// The part between two distances without what they would cut, as far as it is lower than the part.
    pub(super) fn whole_between(&self, top: f32, bottom: f32) -> (f32, f32) {
        let (mut first, mut last) = (top, bottom);
        let height = bottom - top;
        // Only what begins less than a height above the part, and is lower, can be cut by it.
        let from = self.whole.partition_point(|(a, _)| *a < top - height);
        let to = self.whole.partition_point(|(a, _)| *a < bottom);
        let near = &self.whole[from.min(to)..to];
        // What stands beside something that is left out may be cut by its edge.
        for _ in 0..4 {
            let lower = near.iter().filter(|(a, b)| b - a < height);
            for (a, b) in lower {
                if *a < first - TOLERANCE && *b > first + TOLERANCE {
                    first = *b;
                }
                if *a < last - TOLERANCE && *b > last + TOLERANCE {
                    last = *a;
                }
            }
        }
        if first < last {
            (first, last)
        } else {
            (top, bottom)
        }
    }
}

/// Collects what must not be cut, in content that begins at 0.
impl Operation for Breaks {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let (top, bottom) = (bounds.y, bounds.y + bounds.height);
        if let Some(TextLines(line)) = state.downcast_ref() {
            let lines = (bounds.height / line.max(1.0)).round().max(1.0);
            let height = bounds.height / lines;
            let tops = (0..lines as u16).map(|index| top + f32::from(index) * height);
            self.whole.extend(tops.map(|top| (top, top + height)));
        } else if let Some(Mark::Open(node, _)) = state.downcast_ref()
            && node.role == Role::Image
        {
            self.whole.push((top, bottom));
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        self.whole.push((bounds.y, bounds.y + bounds.height));
    }
}
