//! Wraps an element and overrides single methods of its widget, each with one closure.
//!
//! A hook receives the wrapped element's own behaviour as a function, and decides whether, when and
//! with what to call it. A method without a hook is the element's own. A widget without content wraps
//! a `Space`.

mod widget;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::operation::Operation;
use iced::advanced::{Shell, mouse};
use iced::{Color, Event, Length, Rectangle, Size};

use super::Element;
use crate::theme::Theme;
pub(crate) use widget::Decorated;

type LayOut<'f> = dyn FnMut(&Limits) -> Node + 'f;
type Operate<'f> = dyn FnMut(&mut dyn Operation) + 'f;
type Draw<'f> = dyn Fn(&mut iced::Renderer, Surface<'_>) + 'f;

type LayoutHook<'a, State> = dyn Fn(&mut State, &Limits, &mut LayOut<'_>) -> Node + 'a;
type OperateHook<'a, State> =
    dyn Fn(&mut State, &mut dyn Operation, Rectangle, &mut Operate<'_>) + 'a;
type UpdateHook<'a, Message, State> =
    dyn Fn(&mut State, &Event, Decorated<'_, 'a, Message>, &mut Shell<'_, Message>) + 'a;
type DrawHook<'a, State> = dyn Fn(&State, &mut iced::Renderer, Surface<'_>, &Draw<'_>) + 'a;
type MouseInteractionHook<'a, State> =
    dyn Fn(&State, mouse::Cursor, Rectangle) -> Option<mouse::Interaction> + 'a;

/// Where and how an element is drawn.
#[derive(Clone, Copy)]
pub(crate) struct Surface<'a> {
    pub theme: &'a Theme,
    /// The colour of text on it.
    pub ink: Color,
    /// The element's bounds, in px of the window.
    pub bounds: Rectangle,
    /// What can be seen, in px of the window.
    pub viewport: Rectangle,
}

/// Wraps an element in a decoration without state.
pub(crate) fn decorate<'a, Message>(
    content: impl Into<Element<'a, Message>>,
) -> Decorate<'a, Message, ()> {
    decorate_with_state(content)
}

/// Wraps an element in a decoration whose `State` lives in the widget tree, from view to view.
pub(crate) fn decorate_with_state<'a, Message, State>(
    content: impl Into<Element<'a, Message>>,
) -> Decorate<'a, Message, State> {
    Decorate {
        content: content.into(),
        height: None,
        layout: None,
        operate: None,
        update: None,
        draw: None,
        mouse_interaction: None,
    }
}

/// An element with some of its methods overridden.
pub(crate) struct Decorate<'a, Message, State> {
    content: Element<'a, Message>,
    height: Option<Length>,
    layout: Option<Box<LayoutHook<'a, State>>>,
    operate: Option<Box<OperateHook<'a, State>>>,
    update: Option<Box<UpdateHook<'a, Message, State>>>,
    draw: Option<Box<DrawHook<'a, State>>>,
    mouse_interaction: Option<Box<MouseInteractionHook<'a, State>>>,
}

impl<'a, Message, State> Decorate<'a, Message, State> {
    /// The height that the element asks its parent for.
    pub(crate) fn height(mut self, height: Length) -> Self {
        self.height = Some(height);
        self
    }

    /// Overrides the layout: takes the limits, and a function that lays out the element. The node
    /// returned must have the element's children in their order.
    pub(crate) fn layout(
        mut self,
        hook: impl Fn(&mut State, &Limits, &mut LayOut<'_>) -> Node + 'a,
    ) -> Self {
        self.layout = Some(Box::new(hook));
        self
    }

    /// Overrides what operations find: takes the operation, the element's bounds in px of the
    /// window, and a function that applies the operation to the element.
    pub(crate) fn operate(
        mut self,
        hook: impl Fn(&mut State, &mut dyn Operation, Rectangle, &mut Operate<'_>) + 'a,
    ) -> Self {
        self.operate = Some(Box::new(hook));
        self
    }

    /// Overrides the handling of events.
    pub(crate) fn update(
        mut self,
        hook: impl Fn(&mut State, &Event, Decorated<'_, 'a, Message>, &mut Shell<'_, Message>) + 'a,
    ) -> Self {
        self.update = Some(Box::new(hook));
        self
    }

    /// Overrides drawing: takes where and how to draw, and a function that draws the element with
    /// the theme and the ink of a surface.
    pub(crate) fn draw(
        mut self,
        hook: impl Fn(&State, &mut iced::Renderer, Surface<'_>, &Draw<'_>) + 'a,
    ) -> Self {
        self.draw = Some(Box::new(hook));
        self
    }

    /// Overrides the shape of the pointer where the hook returns one: takes where the pointer is, and
    /// the element's bounds in px of the window.
    pub(crate) fn mouse_interaction(
        mut self,
        hook: impl Fn(&State, mouse::Cursor, Rectangle) -> Option<mouse::Interaction> + 'a,
    ) -> Self {
        self.mouse_interaction = Some(Box::new(hook));
        self
    }

    /// Shows over the element that it can be pressed.
    pub(crate) fn pointer(self) -> Self {
        self.mouse_interaction(|_, cursor, bounds| {
            cursor
                .is_over(bounds)
                .then_some(mouse::Interaction::Pointer)
        })
    }
}

/// Moves the children of a node that are laid out already; `place` takes the node's size and the
/// bounds of a child, in px.
pub(crate) fn place_children(node: &Node, place: impl Fn(Size, Rectangle) -> iced::Point) -> Node {
    let size = node.size();
    let children = node.children().iter();
    let placed = children.map(|child| child.clone().move_to(place(size, child.bounds())));
    Node::with_children(size, placed.collect())
}
