//! The widget of a decoration.

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size};

use super::{Decorate, Surface};
use crate::theme::Theme;
use crate::widget::Element;

/// The wrapped element, for the time of an update.
pub(crate) struct Decorated<'i, 'a, Message> {
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
    /// Bounds of the element, in px of the window.
    pub(crate) fn bounds(&self) -> Rectangle {
        self.layout.bounds()
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

/// The state of a decoration. It is a type of its own because iced keeps the tree of a widget for another
/// with the same type of state, and one without state, such as a row, has `()`.
struct OwnState<State>(State);

impl<State: 'static> OwnState<State> {
    fn of(state: &tree::State) -> &State {
        &state.downcast_ref::<Self>().0
    }

    fn of_mut(state: &mut tree::State) -> &mut State {
        &mut state.downcast_mut::<Self>().0
    }
}

impl<Message, State: Default + 'static> Widget<Message, Theme, iced::Renderer>
    for Decorate<'_, Message, State>
{
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<OwnState<State>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(OwnState(State::default()))
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

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let content = self.content.as_widget_mut();
        let mut lay_out = |limits: &Limits| content.layout(&mut tree.children[0], renderer, limits);
        match &self.layout {
            Some(hook) => hook(OwnState::of_mut(&mut tree.state), limits, &mut lay_out),
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
            Some(hook) => {
                let state = OwnState::of_mut(&mut tree.state);
                hook(state, operation, layout.bounds(), &mut operate);
            }
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
            Some(hook) => hook(OwnState::of_mut(&mut tree.state), event, inner, shell),
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
        let draw = |renderer: &mut iced::Renderer, surface: Surface<'_>| {
            let (theme, text_color) = (surface.theme, surface.ink);
            let style = renderer::Style { text_color };
            content.draw(child, renderer, theme, &style, layout, cursor, viewport);
        };
        let surface = Surface {
            theme,
            ink: style.text_color,
            bounds: layout.bounds(),
            viewport: *viewport,
        };
        match &self.draw {
            Some(hook) => hook(OwnState::of(&tree.state), renderer, surface, &draw),
            None => draw(renderer, surface),
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
        let overridden =
            hook.and_then(|hook| hook(OwnState::of(&tree.state), cursor, layout.bounds()));
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
