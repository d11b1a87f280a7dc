//! What a widget is to assistive technology, and what it can be asked to do.
//!
//! `Rectangle` and `Id` of iced are plain data here: a place in the window in px, and the name by
//! which a widget takes the focus.

use iced::Rectangle;
use iced::advanced::widget::Id;

use crate::document::Label;

/// What a node of the widget tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A heading; level 1 is the heading of the screen.
    Heading(u8),
    /// Words that are read.
    Text,
    /// One item of a list.
    ListItem,
    /// A control that acts when pressed.
    Button,
    /// One of several choices.
    Choice {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// Words within a text that open something.
    Link,
    /// A picture; its label says what it shows.
    Image,
    /// A control with a value between a beginning and an end.
    Slider {
        /// The value, in percent.
        percent: u8,
    },
    /// A part of the screen whose content may be taller than it is.
    Scroll,
    /// A modal panel.
    Dialog,
}

impl Role {
    /// Whether it answers a key or a touch.
    pub fn is_control(self) -> bool {
        matches!(
            self,
            Self::Button | Self::Choice { .. } | Self::Link | Self::Slider { .. }
        )
    }

    /// Whether what stands within it belongs to its name.
    pub fn has_content(self) -> bool {
        matches!(self, Self::Button | Self::Choice { .. })
    }
}

/// A node of the widget tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its words, with the blocks of the document that they come from.
    pub label: Label,
    /// The value of a slider in words.
    pub value: Option<String>,
    /// The id by which it can be focused.
    pub id: Option<Id>,
    /// Whether it has the keyboard's focus.
    pub focused: bool,
    /// Whether pressing it opens a panel over the screen.
    pub opens: bool,
    /// Byte offset of its words within the words of the node around it, for a link in a text.
    pub offset: Option<usize>,
    /// Whether its words only show the label of the control around it.
    pub is_label_of_control: bool,
}

impl Node {
    /// A node without value, id or focus.
    pub fn new(role: Role, label: Label) -> Self {
        Self {
            role,
            label,
            value: None,
            id: None,
            focused: false,
            opens: false,
            offset: None,
            is_label_of_control: false,
        }
    }

    /// Its words as one text.
    pub fn name(&self) -> String {
        self.label.text()
    }
}

/// A node with its place on the screen and among the other nodes.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedNode {
    /// The node.
    pub node: Node,
    /// Its place in the window, in px; parts of it may be clipped.
    pub bounds: Rectangle,
    /// The part of the window that can show it, in px.
    pub clip: Rectangle,
    /// Index of the node around it.
    pub parent: Option<usize>,
}

/// What a widget can be asked to do by assistive technology. It does so at the next event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Action {
    /// Be pressed, as by a finger.
    Press,
    /// Take the keyboard's focus.
    Focus,
    /// Change the value by a step.
    Step {
        /// Towards the end.
        onward: bool,
    },
    /// Set the value, as a fraction of its range.
    SetValue(f32),
    /// Scroll by a page.
    ScrollPage {
        /// Towards the end.
        onward: bool,
    },
    /// Scroll so that this place, in px of the window, can be seen.
    ScrollIntoView(Rectangle),
}
