//! A row that follows the reading direction.
//!
//! The children stay in reading order in the tree, so that focus and assistive technology meet
//! them in that order; only their places are mirrored.

use iced::Point;
use iced::advanced::layout;

use super::Element;
use super::relayout::{Arrangement, rearranged};
use crate::language::Direction;
use crate::theme::Theme;

/// A row whose first child stands where reading begins.
pub fn row<'a, Message: 'a>(
    direction: Direction,
    row: iced::widget::Row<'a, Message, Theme, iced::Renderer>,
) -> Element<'a, Message> {
    mirrored(direction, row)
}

/// What lays its children out from left to right, with the first where reading begins.
pub fn mirrored<'a, Message: 'a>(
    direction: Direction,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    match direction {
        Direction::Ltr => content.into(),
        Direction::Rtl => rearranged(content, Mirrored),
    }
}

struct Mirrored;

impl Arrangement for Mirrored {
    fn arrange(&self, own: layout::Node) -> layout::Node {
        let size = own.size();
        let mirrored = own.children().iter().map(|child| {
            let at = child.bounds();
            let x = size.width - at.x - at.width;
            child.clone().move_to(Point::new(x, at.y))
        });
        layout::Node::with_children(size, mirrored.collect())
    }
}
