//! A row that follows the reading direction.
//!
//! The children stay in reading order in the widget tree, which focus and assistive technology
//! follow; only their positions are mirrored.

use iced::Point;

use super::Element;
use super::decorate::{decorate, place_children};
use crate::language::Direction;
use crate::theme::Theme;

/// A row whose first child is at the side where reading begins.
pub fn row<'a, Message: 'a>(
    direction: Direction,
    row: iced::widget::Row<'a, Message, Theme, iced::Renderer>,
) -> Element<'a, Message> {
    mirrored(direction, row)
}

/// Mirrors the children of an element that lays them out from left to right, for languages that are
/// read from the right.
pub fn mirrored<'a, Message: 'a>(
    direction: Direction,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    // Decorated in both directions, so that the state below survives a change of the language.
    let row = decorate(content);
    match direction {
        Direction::Ltr => row.into(),
        Direction::Rtl => row
            .layout(|(), limits, lay_out| {
                place_children(&lay_out(limits), |size, child| {
                    Point::new(size.width - child.x - child.width, child.y)
                })
            })
            .into(),
    }
}
