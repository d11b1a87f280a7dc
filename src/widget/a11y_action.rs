//! Delivers an action of assistive technology to a widget.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};

use super::a11y::Mark;
use super::focus;
use crate::a11y::{Action, Node};

/// Operation that delivers `action` to the node at `index` of the widget tree, in reading order. If
/// another node than `expected` is there by now, nothing happens.
pub fn perform(index: usize, expected: Node, action: Action) -> impl Operation {
    Perform {
        index,
        expected,
        action,
        nodes: 0,
        is_target: false,
        focusables: 0,
        focus: None,
    }
}

struct Perform {
    index: usize,
    expected: Node,
    action: Action,
    /// Nodes that were visited.
    nodes: usize,
    /// Whether the last visited node is the target.
    is_target: bool,
    /// Focusable widgets that were visited.
    focusables: usize,
    /// The one that is to take the focus, counted as [`focus::focus_nth`] does.
    focus: Option<usize>,
}

impl Operation for Perform {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let Some(Mark::Open(node, action)) = state.downcast_mut::<Mark>() else {
            return;
        };
        let expected = &self.expected;
        self.is_target =
            self.nodes == self.index && (&node.label, &node.id) == (&expected.label, &expected.id);
        self.nodes += 1;
        if self.is_target && self.action != Action::Focus {
            *action = Some(self.action);
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        // A widget announces that it can be focused right after its node.
        if std::mem::take(&mut self.is_target) && self.action == Action::Focus {
            self.focus = Some(self.focusables);
        }
        self.focusables += 1;
    }

    fn finish(&self) -> Outcome<()> {
        match self.focus {
            Some(focus) => Outcome::Chain(focus::focus_nth(focus)),
            None => Outcome::None,
        }
    }
}
