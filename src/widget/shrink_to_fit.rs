//! A column that is no higher than its children, although one of them would fill the height.

use iced::advanced::layout;
use iced::{Length, Size};

use super::Element;
use super::decorate::decorate;

/// Ends a column below its last child. A scroll area in it must be set to
/// [`shrink_to_fit`](super::scroll_area::ScrollArea::shrink_to_fit), too.
pub fn shrink_to_fit<'a, Message: 'a>(
    column: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    decorate(column)
        .height(Length::Shrink)
        .layout(|(), limits, lay_out| {
            // Compressed limits would shrink a child that fills the height; it must be laid out last,
            // in the height that the others leave.
            let column = lay_out(&layout::Limits::new(Size::ZERO, limits.max()));
            let ends = column.children().iter().map(|child| {
                let bounds = child.bounds();
                bounds.y + bounds.height
            });
            let height = ends.fold(0.0, f32::max).min(column.size().height);
            let size = Size::new(column.size().width, height);
            layout::Node::with_children(size, column.children().to_vec())
        })
        .into()
}
