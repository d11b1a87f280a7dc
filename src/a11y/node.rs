//! Accessibility nodes of widgets, and the actions that they support.

use iced::Rectangle;
use iced::advanced::widget::Id;

use crate::document::Label;

/// Role of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A heading of a level; level 1 is the heading of the screen.
    Heading(u8),
    /// Text.
    Text,
    /// A list item.
    ListItem,
    /// A button.
    Button,
    /// One of several exclusive choices.
    Choice {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// A choice of its own, which is on or off.
    CheckBox {
        /// Whether it is on.
        checked: bool,
    },
    /// A link within a text.
    Link,
    /// A picture; its label describes it.
    Image,
    /// A slider.
    Slider {
        /// The value, in percent.
        percent: u8,
    },
    /// A scroll area.
    Scroll,
    /// A modal panel.
    Dialog,
}

impl Role {
    /// Whether it is interactive.
    pub fn is_control(self) -> bool {
        matches!(
            self,
            Self::Button
                | Self::Choice { .. }
                | Self::CheckBox { .. }
                | Self::Link
                | Self::Slider { .. }
        )
    }

    /// Whether its inner nodes are part of the control rather than items of their own.
    pub fn has_content(self) -> bool {
        matches!(
            self,
            Self::Button | Self::Choice { .. } | Self::CheckBox { .. }
        )
    }
}

/// A node of the widget tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its role.
    pub role: Role,
    /// Its label, with the document blocks that it comes from.
    pub label: Label,
    /// The value of a slider, in words.
    pub value: Option<String>,
    /// The widget id, for setting the focus.
    pub id: Option<Id>,
    /// Whether it has the keyboard focus.
    pub focused: bool,
    /// Whether pressing it opens a panel over the screen.
    pub opens: bool,
    /// Whether a screen reader announces it when it appears or its label changes.
    pub live: bool,
    /// Byte offset of a link's text within the text of its parent.
    pub offset: Option<usize>,
    /// Whether its text duplicates the label of the control that contains it.
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
            live: false,
            offset: None,
            is_label_of_control: false,
        }
    }

    /// Its label as plain text.
    pub fn name(&self) -> String {
        self.label.text()
    }
}

/// A node with its bounds and its parent.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedNode {
    /// The node.
    pub node: Node,
    /// Its bounds in the window, in px, without clipping.
    pub bounds: Rectangle,
    /// The area of the window that it is clipped to, in px.
    pub clip: Rectangle,
    /// Index of its parent node.
    pub parent: Option<usize>,
}

/// An action that assistive technology can request. The widget performs it at the next event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Action {
    /// Press the control.
    Press,
    /// Set the keyboard focus.
    Focus,
    /// Change the value by a step.
    Step {
        /// Whether to step towards the end.
        onward: bool,
    },
    /// Set the value, as a fraction of its range.
    SetValue(f32),
    /// Scroll by a page.
    ScrollPage {
        /// Whether to scroll towards the end.
        onward: bool,
    },
    /// Scroll until an area, in px of the window, is visible.
    ScrollIntoView(Rectangle),
}
