//! The nodes of the widget tree as a message.

use std::any::Any;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::{Rectangle, Size};

use super::a11y::Walk;
use crate::a11y::PlacedNode;

/// Walks the widget tree of a window of a size in px, and produces its nodes in reading order.
pub fn nodes(window: Size) -> impl Operation<Vec<PlacedNode>> {
    Collect(Walk::new(window))
}

struct Collect(Walk);

impl Operation<Vec<PlacedNode>> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<PlacedNode>>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        self.0.custom(id, bounds, state);
    }

    fn finish(&self) -> Outcome<Vec<PlacedNode>> {
        Outcome::Some(self.0.clone().nodes())
    }
}
