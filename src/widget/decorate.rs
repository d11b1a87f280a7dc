//! Wraps an element and overrides single methods of its widget, each with one closure.
//!
//! A hook receives the wrapped element's own behaviour as a function, and decides whether, when and
//! with what to call it. A method without a hook is the element's own.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size};

use super::Element;
use crate::theme::Theme;

type LayoutHook<'a> =
    dyn Fn(&layout::Limits, &mut dyn FnMut(&layout::Limits) -> layout::Node) -> layout::Node + 'a;
type OperateHook<'a> =
    dyn Fn(&mut dyn Operation, Rectangle, &mut dyn FnMut(&mut dyn Operation)) + 'a;
type UpdateHook<'a, Message, State> =
    dyn Fn(&mut State, &Event, Decorated<'_, 'a, Message>, &mut Shell<'_, Message>) + 'a;
type DrawHook<'a, State> = dyn Fn(&State, &mut iced::Renderer, &Theme, Rectangle, &dyn Fn(&mut iced::Renderer, &Theme))
    + 'a;
type MouseInteractionHook<'a, State> = dyn Fn(&State) -> Option<mouse::Interaction> + 'a;

/// Wraps an element in a decoration without state.
pub(super) fn decorate<'a, Message>(
    content: impl Into<Element<'a, Message>>,
) -> Decorate<'a, Message, ()> {
    decorate_with_state(content)
}

/// Wraps an element in a decoration whose `State` lives in the widget tree, from view to view.
pub(super) fn decorate_with_state<'a, Message, State>(
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
pub(super) struct Decorate<'a, Message, State> {
    content: Element<'a, Message>,
    height: Option<Length>,
    layout: Option<Box<LayoutHook<'a>>>,
    operate: Option<Box<OperateHook<'a>>>,
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
        hook: impl Fn(&layout::Limits, &mut dyn FnMut(&layout::Limits) -> layout::Node) -> layout::Node
        + 'a,
    ) -> Self {
        self.layout = Some(Box::new(hook));
        self
    }

    /// Overrides what operations find: takes the operation, the element's bounds in px of the
    /// window, and a function that applies the operation to the element.
    pub(crate) fn operate(
        mut self,
        hook: impl Fn(&mut dyn Operation, Rectangle, &mut dyn FnMut(&mut dyn Operation)) + 'a,
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

    /// Overrides drawing: takes the element's bounds in px of the window, and a function that draws
    /// the element with a theme.
    pub(crate) fn draw(
        mut self,
        hook: impl Fn(
            &State,
            &mut iced::Renderer,
            &Theme,
            Rectangle,
            &dyn Fn(&mut iced::Renderer, &Theme),
        ) + 'a,
    ) -> Self {
        self.draw = Some(Box::new(hook));
        self
    }

    /// Overrides the shape of the pointer where the hook returns one.
    pub(crate) fn mouse_interaction(
        mut self,
        hook: impl Fn(&State) -> Option<mouse::Interaction> + 'a,
    ) -> Self {
        self.mouse_interaction = Some(Box::new(hook));
        self
    }
}

/// The wrapped element, for the time of an update.
pub(super) struct Decorated<'i, 'a, Message> {
    content: &'i mut Element<'a, Message>,
    tree: &'i mut Tree,
    layout: Layout<'i>,
    renderer: &'i iced::Renderer,
    clipboard: &'i mut dyn Clipboard,
    viewport: &'i Rectangle,
    /// Where the pointer is.
    pub cursor: mouse::Cursor,
}

impl<Message> Decorated<'_, '_, Message> {
    /// Size of the element, in px.
    pub(crate) fn size(&self) -> Size {
        self.layout.bounds().size()
    }

    /// Passes an event to the element.
    pub(crate) fn update(&mut self, event: &Event, shell: &mut Shell<'_, Message>) {
        self.content.as_widget_mut().update(
            self.tree,
            event,
            self.layout,
            self.cursor,
            self.renderer,
            self.clipboard,
            shell,
            self.viewport,
        );
    }

    /// Applies an operation to the element.
    pub(crate) fn operate(&mut self, operation: &mut dyn Operation) {
        let content = self.content.as_widget_mut();
        content.operate(self.tree, self.layout, self.renderer, operation);
    }
}

impl<Message, State: Default + 'static> Widget<Message, Theme, iced::Renderer>
    for Decorate<'_, Message, State>
{
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        let own = self.content.as_widget().size();
        Size::new(own.width, self.height.unwrap_or(own.height))
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut();
        let mut lay_out =
            |limits: &layout::Limits| content.layout(&mut tree.children[0], renderer, limits);
        match &self.layout {
            Some(hook) => hook(limits, &mut lay_out),
            None => lay_out(limits),
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let content = self.content.as_widget_mut();
        let mut operate = |operation: &mut dyn Operation| {
            content.operate(&mut tree.children[0], layout, renderer, operation);
        };
        match &self.operate {
            Some(hook) => hook(operation, layout.bounds(), &mut operate),
            None => operate(operation),
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let mut inner = Decorated {
            content: &mut self.content,
            tree: &mut tree.children[0],
            layout,
            renderer,
            clipboard,
            viewport,
            cursor,
        };
        match &self.update {
            Some(hook) => hook(tree.state.downcast_mut(), event, inner, shell),
            None => inner.update(event, shell),
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget();
        let child = &tree.children[0];
        let draw = |renderer: &mut iced::Renderer, theme: &Theme| {
            content.draw(child, renderer, theme, style, layout, cursor, viewport);
        };
        match &self.draw {
            Some(hook) => {
                let state = tree.state.downcast_ref();
                hook(state, renderer, theme, layout.bounds(), &draw);
            }
            None => draw(renderer, theme),
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let hook = self.mouse_interaction.as_ref();
        let overridden = hook.and_then(|hook| hook(tree.state.downcast_ref()));
        overridden.unwrap_or_else(|| {
            let content = self.content.as_widget();
            content.mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
        })
    }
}

impl<'a, Message: 'a, State: Default + 'static> From<Decorate<'a, Message, State>>
    for Element<'a, Message>
{
    fn from(decorate: Decorate<'a, Message, State>) -> Self {
        Self::new(decorate)
    }
}

/// Moves the children of a node that are laid out already; `place` takes the node's size and the
/// bounds of a child, in px.
pub(super) fn place_children(
    node: &layout::Node,
    place: impl Fn(Size, Rectangle) -> iced::Point,
) -> layout::Node {
    let size = node.size();
    let children = node.children().iter();
    let placed = children.map(|child| child.clone().move_to(place(size, child.bounds())));
    layout::Node::with_children(size, placed.collect())
}
