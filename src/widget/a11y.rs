//! How widgets describe themselves to assistive technology.
//!
//! A widget that carries meaning opens and closes a [`Mark`] when an operation walks the widget tree,
//! through [`Operation::custom`]. The accessibility tree, the speech mode and the tests of layout are
//! all built from these marks, so that no screen is described a second time.

use std::any::Any;

use iced::advanced::widget::operation::Operation;
use iced::widget::Space;
use iced::{Length, Rectangle, advanced::widget::Id};

use super::Element;
use super::decorate::decorate;
use crate::a11y::{Action, Node, PlacedNode, Role};
use crate::document::Label;

/// The beginning or the end of a node; what lies between belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A node begins. An operation may put in what it asks of the widget.
    Open(Node, Option<Action>),
    /// The node that was opened last ends.
    Close,
}

/// Announces the beginning of a node to an operation; returns what the operation asks of it.
pub(crate) fn open(operation: &mut dyn Operation, bounds: Rectangle, node: Node) -> Option<Action> {
    let mut mark = Mark::Open(node, None);
    operation.custom(None, bounds, &mut mark);
    match mark {
        Mark::Open(_, action) => action,
        Mark::Close => None,
    }
}

/// Announces the end of the node that was opened last.
pub(crate) fn close(operation: &mut dyn Operation) {
    operation.custom(None, Rectangle::default(), &mut Mark::Close);
}

/// Announces a node that holds no others; returns what the operation asks of it.
pub(crate) fn leaf(operation: &mut dyn Operation, bounds: Rectangle, node: Node) -> Option<Action> {
    let action = open(operation, bounds, node);
    close(operation);
    action
}

/// Text for which there is no room on the screen, for assistive technology and the speech mode.
pub(crate) fn unseen<'a, Message: 'a>(label: Label) -> Element<'a, Message> {
    decorate(Space::new().width(Length::Fill))
        .operate(move |(), operation, bounds, _| {
            leaf(operation, bounds, Node::new(Role::Text, label.clone()));
        })
        .into()
}

/// Walks the widget tree and collects its nodes in reading order.
#[derive(Debug, Clone)]
pub struct Walk {
    nodes: Vec<PlacedNode>,
    open: Vec<usize>,
    window: Rectangle,
}

impl Walk {
    /// A walk through a window of a size in px.
    pub fn new(window: iced::Size) -> Self {
        Self {
            nodes: Vec::new(),
            open: Vec::new(),
            window: Rectangle::with_size(window),
        }
    }

    /// The nodes, in reading order.
    pub fn nodes(self) -> Vec<PlacedNode> {
        self.nodes
    }
}

impl Operation for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        match state.downcast_ref::<Mark>() {
            Some(Mark::Open(node, _)) => {
                let around = self.open.iter().rev().filter_map(|&at| self.nodes.get(at));
                let mut scrolls = around.filter(|it| it.node.role == Role::Scroll);
                let clip = scrolls.next().map_or(self.window, |it| it.bounds);
                let parent = self.open.last().copied();
                self.open.push(self.nodes.len());
                self.nodes.push(PlacedNode {
                    node: node.clone(),
                    bounds,
                    clip,
                    parent,
                });
            }
            Some(Mark::Close) => {
                self.open.pop();
            }
            None => {}
        }
    }
}
