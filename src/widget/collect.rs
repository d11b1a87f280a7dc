//! The live tree as a message: what somebody who does not see would find on the screen.

use std::any::Any;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::{Rectangle, Size};

use super::a11y::{Found, Walk};

/// Walks the live tree of a window of a size in px, and hands out what it found.
pub fn gather(window: Size) -> impl Operation<Vec<Found>> {
    Collect(Walk::new(window))
}

struct Collect(Walk);

impl Operation<Vec<Found>> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Found>>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        self.0.custom(id, bounds, state);
    }

    fn finish(&self) -> Outcome<Vec<Found>> {
        Outcome::Some(self.0.clone().found())
    }
}
