//! What stands around a whole screen: it hands on all but what it is there for.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Point, Rectangle, Size, Vector};

use super::Element;
use crate::theme::Theme;

/// Something around a screen, and what it does differently.
pub(super) trait Wrapper<Message> {
    /// What it keeps from view to view.
    type Kept: 'static;

    /// What it keeps at first.
    fn begin(&self) -> Self::Kept;

    /// Another view has come.
    fn renew(&self, _kept: &mut Self::Kept) {}

    /// How far the screen stands from its place, in px.
    fn moved(&self) -> Vector {
        Vector::ZERO
    }

    /// Takes in an event, and hands it on to the screen inside, or does not.
    fn update(
        &self,
        kept: &mut Self::Kept,
        inside: Inside<'_, '_, Message>,
        event: &Event,
        shell: &mut Shell<'_, Message>,
    );

    /// Draws what lies behind the screen, which fills some bounds. Whether the screen is drawn at all.
    fn draw(&self, _kept: &Self::Kept, _renderer: &mut iced::Renderer, _bounds: Rectangle) -> bool {
        true
    }

    /// The pointer, if it is not the screen's to say.
    fn pointer(&self, _kept: &Self::Kept) -> Option<mouse::Interaction> {
        None
    }
}

/// Puts something around a screen.
pub(super) fn around<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    what: impl Wrapper<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Wrapped {
        content: content.into(),
        what,
    })
}

/// The screen inside, while an event is on its way to it.
pub(super) struct Inside<'i, 'a, Message> {
    content: &'i mut Element<'a, Message>,
    tree: &'i mut Tree,
    layout: Option<Layout<'i>>,
    renderer: &'i iced::Renderer,
    clipboard: &'i mut dyn Clipboard,
    viewport: &'i Rectangle,
    /// Where the pointer is.
    pub cursor: mouse::Cursor,
    /// The size of the whole, in px.
    pub size: Size,
}

impl<Message> Inside<'_, '_, Message> {
    /// Hands on an event.
    pub fn update(&mut self, event: &Event, shell: &mut Shell<'_, Message>) {
        let Some(layout) = self.layout else { return };
        self.content.as_widget_mut().update(
            self.tree,
            event,
            layout,
            self.cursor,
            self.renderer,
            self.clipboard,
            shell,
            self.viewport,
        );
    }

    /// Lets an operation walk through the screen.
    pub fn operate(&mut self, operation: &mut dyn Operation) {
        let Some(layout) = self.layout else { return };
        let content = self.content.as_widget_mut();
        content.operate(self.tree, layout, self.renderer, operation);
    }
}

struct Wrapped<'a, Message, What> {
    content: Element<'a, Message>,
    what: What,
}

impl<Message, What: Wrapper<Message>> Widget<Message, Theme, iced::Renderer>
    for Wrapped<'_, Message, What>
{
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<What::Kept>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(self.what.begin())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        self.what.renew(tree.state.downcast_mut());
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let child = &mut tree.children[0];
        let node = self.content.as_widget_mut().layout(child, renderer, limits);
        let node = node.move_to(Point::ORIGIN + self.what.moved());
        layout::Node::with_children(limits.max(), vec![node])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(layout) = layout.children().next() {
            let child = &mut tree.children[0];
            let content = self.content.as_widget_mut();
            content.operate(child, layout, renderer, operation);
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
        let inside = Inside {
            content: &mut self.content,
            tree: &mut tree.children[0],
            layout: layout.children().next(),
            renderer,
            clipboard,
            viewport,
            cursor,
            size: layout.bounds().size(),
        };
        let kept = tree.state.downcast_mut();
        self.what.update(kept, inside, event, shell);
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
        let kept = tree.state.downcast_ref();
        if !self.what.draw(kept, renderer, layout.bounds()) {
            return;
        }
        if let Some(layout) = layout.children().next() {
            let child = &tree.children[0];
            let content = self.content.as_widget();
            content.draw(child, renderer, theme, style, layout, cursor, viewport);
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
        if let Some(pointer) = self.what.pointer(tree.state.downcast_ref()) {
            return pointer;
        }
        let inside = layout.children().next();
        inside.map_or_else(Default::default, |layout| {
            let child = &tree.children[0];
            let content = self.content.as_widget();
            content.mouse_interaction(child, layout, cursor, viewport, renderer)
        })
    }
}
