//! A column that is no higher than what stands in it, though a part of it would fill the height.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size};

use super::Element;
use crate::theme::Theme;

/// Ends a column below its last child. A reel in it must be [`snug`](super::reel::Reel::snug), too.
pub fn snug<'a, Message: 'a>(column: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(Snug(column.into()))
}

struct Snug<'a, Message>(Element<'a, Message>);

impl<Message> Widget<Message, Theme, iced::Renderer> for Snug<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.0.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.0.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.0.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.0.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        let size = self.0.as_widget().size();
        Size::new(size.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        // A part that fills the height must not be asked to shrink: it is laid out after the others,
        // in the room that they leave.
        let limits = layout::Limits::new(Size::ZERO, limits.max());
        let node = self.0.as_widget_mut().layout(tree, renderer, &limits);
        let ends = node.children().iter().map(|child| {
            let at = child.bounds();
            at.y + at.height
        });
        let height = ends.fold(0.0, f32::max);
        let size = Size::new(node.size().width, height.min(node.size().height));
        layout::Node::with_children(size, node.children().to_vec())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.0
            .as_widget_mut()
            .operate(tree, layout, renderer, operation);
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
        self.0.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
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
        self.0
            .as_widget()
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.0
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }
}
