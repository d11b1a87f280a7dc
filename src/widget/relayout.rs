//! What puts the children of one element elsewhere: all but their places is the element's own.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size};

use super::Element;
use crate::theme::Theme;

/// How the children are placed.
pub(super) trait Arrangement {
    /// What the whole asks for, where the element itself asks for its `own`.
    fn size(&self, own: Size<Length>) -> Size<Length> {
        own
    }

    /// The room in which the element lays itself out.
    fn limits(&self, limits: &layout::Limits) -> layout::Limits {
        *limits
    }

    /// What is made of the element's own layout. The children stay in their order.
    fn arrange(&self, own: layout::Node) -> layout::Node;
}

/// Puts the children of an element elsewhere.
pub(super) fn rearranged<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    arrangement: impl Arrangement + 'a,
) -> Element<'a, Message> {
    Element::new(Rearranged {
        content: content.into(),
        arrangement,
    })
}

struct Rearranged<'a, Message, How> {
    content: Element<'a, Message>,
    arrangement: How,
}

impl<Message, How: Arrangement> Widget<Message, Theme, iced::Renderer>
    for Rearranged<'_, Message, How>
{
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.arrangement.size(self.content.as_widget().size())
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = self.arrangement.limits(limits);
        let content = self.content.as_widget_mut();
        self.arrangement
            .arrange(content.layout(tree, renderer, &limits))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let content = self.content.as_widget_mut();
        content.operate(tree, layout, renderer, operation);
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
        self.content.as_widget_mut().update(
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
        let content = self.content.as_widget();
        content.draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let content = self.content.as_widget();
        content.mouse_interaction(tree, layout, cursor, viewport, renderer)
    }
}
