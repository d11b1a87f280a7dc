//! A row that follows the reading direction.
//!
//! The children stay in reading order in the widget tree, which focus and assistive technology
//! follow; only their positions are mirrored.

use iced::{Alignment, Point};

use super::Element;
use super::decorate::{decorate, place_children};
use crate::language::Direction;

/// The side where reading begins. iced does not mirror layouts for right-to-left scripts.
pub fn start(direction: Direction) -> Alignment {
    match direction {
        Direction::Ltr => Alignment::Start,
        Direction::Rtl => Alignment::End,
    }
}

/// The side where reading ends.
pub fn end(direction: Direction) -> Alignment {
    match direction {
        Direction::Ltr => Alignment::End,
        Direction::Rtl => Alignment::Start,
    }
}

/// A row whose first child is at the side where reading begins, or any other element that lays out its
/// children from left to right.
pub fn row<'a, Message: 'a>(
    direction: Direction,
    row: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    // Decorated in both directions, so that the state below survives a change of the language.
    let row = decorate(row);
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
