//! An element of which only the room is there.

use iced::advanced::mouse;

use super::Element;
use super::decorate::decorate;

/// Leaves room for an element that is not there: it is not drawn, and nothing reaches it.
pub fn absent<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    decorate(content)
        .operate(|(), _, _, _| {})
        .update(|(), _, _, _| {})
        .draw(|(), _, _, _| {})
        .mouse_interaction(|(), _, _| Some(mouse::Interaction::None))
        .into()
}
