//! A row that follows the reading direction.
//!
//! The children stay in reading order in the tree, so that focus and assistive technology meet
//! them in that order; only their places are mirrored.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Point, Rectangle, Size};

use super::Element;
use crate::language::Direction;
use crate::theme::Theme;

/// A row whose first child stands where reading begins.
pub fn row<'a, Message: 'a>(
    direction: Direction,
    row: iced::widget::Row<'a, Message, Theme, iced::Renderer>,
) -> Element<'a, Message> {
    mirrored(direction, row)
}

/// What lays its children out from left to right, with the first where reading begins.
pub fn mirrored<'a, Message: 'a>(
    direction: Direction,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    match direction {
        Direction::Ltr => content.into(),
        Direction::Rtl => Element::new(Mirrored(content.into())),
    }
}

struct Mirrored<'a, Message>(Element<'a, Message>);

impl<Message> Widget<Message, Theme, iced::Renderer> for Mirrored<'_, Message> {
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
        self.0.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let node = self.0.as_widget_mut().layout(tree, renderer, limits);
        let size = node.size();
        let mirrored = node.children().iter().map(|child| {
            let at = child.bounds();
            let x = size.width - at.x - at.width;
            child.clone().move_to(Point::new(x, at.y))
        });
        layout::Node::with_children(size, mirrored.collect())
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
