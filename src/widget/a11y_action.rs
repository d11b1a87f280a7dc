//! Asking a widget to act, for somebody who does not touch it.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};

use super::a11y::{A11yRequest, Mark, Node};
use super::focus;

/// What a widget is to do.
#[derive(Debug, Clone, PartialEq)]
pub struct A11yAction {
    /// Its place among the nodes of the live tree, in reading order.
    pub index: usize,
    /// What was found there; if it is another now, nothing is asked of it.
    pub expected: Node,
    /// What is asked; `None`: to take the focus.
    pub ask: Option<A11yRequest>,
}

/// Asks it.
pub fn ask(deed: A11yAction) -> impl Operation {
    Asking {
        deed,
        opened: 0,
        is_here: false,
        focusables: 0,
        target: None,
    }
}

struct Asking {
    deed: A11yAction,
    /// Nodes that were met.
    opened: usize,
    /// Whether the node that was met last is the one.
    is_here: bool,
    /// Controls that were met.
    focusables: usize,
    /// The one that is to take the focus, counted as [`focus::focus_nth`] does.
    target: Option<usize>,
}

impl Operation for Asking {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let Some(Mark::Open(node, ask)) = state.downcast_mut::<Mark>() else {
            return;
        };
        let expected = &self.deed.expected;
        self.is_here = self.opened == self.deed.index
            && (&node.name, &node.id) == (&expected.name, &expected.id);
        self.opened += 1;
        if self.is_here {
            *ask = self.deed.ask;
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        // A control tells that it can be focused right after what it is.
        if std::mem::take(&mut self.is_here) && self.deed.ask.is_none() {
            self.target = Some(self.focusables);
        }
        self.focusables += 1;
    }

    fn finish(&self) -> Outcome<()> {
        match self.target {
            Some(target) => Outcome::Chain(focus::focus_nth(target)),
            None => Outcome::None,
        }
    }
}
