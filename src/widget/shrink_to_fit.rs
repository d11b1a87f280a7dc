//! A column that is no higher than what stands in it, though a part of it would fill the height.

use iced::advanced::layout;
use iced::{Length, Size};

use super::Element;
use super::relayout::{Arrangement, rearranged};

/// Ends a column below its last child. A reel in it must be [`snug`](super::scroll_area::ScrollArea::snug), too.
pub fn snug<'a, Message: 'a>(column: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    rearranged(column, ShrinkToFit)
}

struct ShrinkToFit;

impl Arrangement for ShrinkToFit {
    fn size(&self, own: Size<Length>) -> Size<Length> {
        Size::new(own.width, Length::Shrink)
    }

    fn limits(&self, limits: &layout::Limits) -> layout::Limits {
        // A part that fills the height must not be asked to shrink: it is laid out after the others,
        // in the room that they leave.
        layout::Limits::new(Size::ZERO, limits.max())
    }

    fn arrange(&self, own: layout::Node) -> layout::Node {
        let ends = own.children().iter().map(|child| {
            let at = child.bounds();
            at.y + at.height
        });
        let height = ends.fold(0.0, f32::max);
        let size = Size::new(own.size().width, height.min(own.size().height));
        layout::Node::with_children(size, own.children().to_vec())
    }
}
