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
pub(super) struct Breaks(Vec<(f32, f32)>);

impl Breaks {
    /// The first distance from `from` on at which nothing is cut.
    pub(super) fn at_or_after(&self, from: f32) -> Option<f32> {
        let tops = self.0.iter().map(|(top, _)| *top);
        let fits = tops.filter(|top| *top >= from - TOLERANCE && !self.is_cut(*top));
        fits.min_by(f32::total_cmp)
    }

    /// The last distance up to `to` at which nothing is cut.
    pub(super) fn at_or_before(&self, to: f32) -> f32 {
        let tops = self.0.iter().map(|(top, _)| *top);
        let fits = tops.filter(|top| *top <= to + TOLERANCE && !self.is_cut(*top));
        fits.fold(0.0, f32::max)
    }

    /// The part between two distances without what they would cut, as far as it is lower than the part.
    pub(super) fn whole_between(&self, top: f32, bottom: f32) -> (f32, f32) {
        let (mut first, mut last) = (top, bottom);
        let height = bottom - top;
        // What stands beside something that is left out may be cut by its edge.
        for _ in 0..4 {
            let lower = self.0.iter().filter(|(a, b)| b - a < height);
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

    fn is_cut(&self, at: f32) -> bool {
        let mut all = self.0.iter();
        all.any(|(top, bottom)| *top < at - TOLERANCE && *bottom > at + TOLERANCE)
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
            self.0.extend(tops.map(|top| (top, top + height)));
        } else if let Some(Mark::Open(node, _)) = state.downcast_ref()
            && node.role == Role::Image
        {
            self.0.push((top, bottom));
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        self.0.push((bounds.y, bounds.y + bounds.height));
    }
}
