//! What a widget is to somebody who does not see it.
//!
//! Every widget of ours that carries meaning opens and closes a [`Mark`] when an operation walks
//! the live widget tree, through [`Operation::custom`]. An assistive tree, speech and the tests
//! of layout are all built from these marks, so that no screen is described a second time.

use std::any::Any;

use iced::advanced::widget::operation::Operation;
use iced::{Rectangle, advanced::widget::Id};

use crate::language::Tag;

/// What a node of the live tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A heading; 1 is the screen's own.
    Heading(u8),
    /// Words that are read.
    Text,
    /// One item of a list.
    ListItem,
    /// Something that acts when pressed.
    Button,
    /// One of several choices; the state says whether it is the chosen one.
    Choice {
        /// Whether it is chosen.
        chosen: bool,
    },
    /// Words within a text that open something.
    Link,
    /// A picture; its name tells what it shows.
    Image,
    /// Something that is pulled from a beginning to an end.
    Slider {
        /// How far it is, in percent.
        percent: u8,
    },
    /// A part of the screen whose content may be taller than it is.
    Scroll,
    /// A panel that must be left before anything under it can be used.
    Dialog,
}

/// One node of the live tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its words.
    pub name: String,
    /// The id by which it can be focused.
    pub id: Option<Id>,
    /// Whether it has the keyboard's focus.
    pub focused: bool,
    /// The language of its words, where it knows it.
    pub language: Option<Tag>,
    /// Whether pressing it opens a panel over the screen.
    pub opens: bool,
}

impl Node {
    /// A node without id or focus.
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self {
            role,
            name: name.into(),
            id: None,
            focused: false,
            language: None,
            opens: false,
        }
    }
}

/// What somebody who does not see asks a widget to do. It does so at the next event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum A11yRequest {
    /// To be pressed, as by a finger.
    Press,
    /// To go a step towards its end, or its beginning.
    Step {
        /// Whether it is towards the end.
        onward: bool,
    },
    /// To go to a part of its way, 0 to 1.
    Pull(f32),
    /// To move its words by a page.
    Turn {
        /// Whether it is towards the end.
        onward: bool,
    },
    /// To move its words so that this place, in px of the window, can be seen.
    Show(Rectangle),
}

/// The beginning or the end of a node; what lies between belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A node begins; its place on the screen goes with it. An operation may ask it to act.
    Open(Node, Option<A11yRequest>),
    /// The last node that was opened ends.
    Close,
}

/// Tells an operation that a node begins; returns what the operation asks of it.
pub(crate) fn open(
    operation: &mut dyn Operation,
    bounds: Rectangle,
    node: Node,
) -> Option<A11yRequest> {
    let mut mark = Mark::Open(node, None);
    operation.custom(None, bounds, &mut mark);
    match mark {
        Mark::Open(_, ask) => ask,
        Mark::Close => None,
    }
}

/// Tells an operation that the last node ends.
pub(crate) fn close(operation: &mut dyn Operation) {
    operation.custom(None, Rectangle::default(), &mut Mark::Close);
}

/// Tells an operation of a node that holds no others.
pub(crate) fn leaf(
    operation: &mut dyn Operation,
    bounds: Rectangle,
    node: Node,
) -> Option<A11yRequest> {
    let ask = open(operation, bounds, node);
    close(operation);
    ask
}

/// A node of the live tree as it was found: with its place, and what encloses it.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The node.
    pub node: Node,
    /// Where it is in the window, in px; parts of it may be clipped.
    pub bounds: Rectangle,
    /// The part of the window that can show it, in px.
    pub clip: Rectangle,
    /// Index of the node around it.
    pub parent: Option<usize>,
}

/// Walks the live tree and keeps what it finds, in reading order.
#[derive(Debug, Clone)]
pub struct Walk {
    found: Vec<Found>,
    open: Vec<usize>,
    window: Rectangle,
}

impl Walk {
    /// A walk through a window of a size in px.
    pub fn new(window: iced::Size) -> Self {
        Self {
            found: Vec::new(),
            open: Vec::new(),
            window: Rectangle::with_size(window),
        }
    }

    /// What was found, in reading order.
    pub fn found(self) -> Vec<Found> {
        self.found
    }
}

impl Operation for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        match state.downcast_ref::<Mark>() {
            Some(Mark::Open(node, _)) => {
                let parent = self.open.last().copied();
                let clip = self.open.iter().rev().find_map(|&index| {
                    let found = &self.found[index];
                    (found.node.role == Role::Scroll).then_some(found.bounds)
                });
                self.open.push(self.found.len());
                self.found.push(Found {
                    node: node.clone(),
                    bounds,
                    clip: clip.unwrap_or(self.window),
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
