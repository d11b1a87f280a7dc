//! The mark of what is being said: a bar on the side where reading begins, and a tint behind it; or a
//! frame around a tile, which hides what is behind it and may have the colour of the bar.
//!
//! It stands outside the bounds of what it marks, so that nothing moves when it comes or goes.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size, border};

use super::{Element, layers};
use crate::language::Direction;
use crate::theme::{RADIUS, RING, Theme};

/// Marks `content` as what is being said, if it `is_said`.
pub fn spoken<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    direction: Direction,
    is_said: bool,
) -> Element<'a, Message> {
    let content = content.into();
    if !is_said {
        return content;
    }
    let mark = Mark::Bar(direction);
    Element::new(SpeechHighlight { content, mark })
}

/// Marks a tile as what is being said, if it `is_said`.
pub fn framed<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    is_said: bool,
) -> Element<'a, Message> {
    let content = content.into();
    if !is_said {
        return content;
    }
    let mark = Mark::Frame;
    Element::new(SpeechHighlight { content, mark })
}

/// How something is marked.
enum Mark {
    Bar(Direction),
    Frame,
}

impl Mark {
    fn draw(&self, renderer: &mut iced::Renderer, theme: &Theme, bounds: Rectangle) {
        use iced::advanced::Renderer as _;

        // As far out as the focus ring, which nothing that scrolls cuts.
        let out = ((RING.0 + RING.1) * theme.unit).round();
        let thick = (out * 0.62).round().max(4.0);
        let colors = theme.colors();
        let direction = match self {
            Self::Bar(direction) => direction,
            Self::Frame => {
                let radius = RADIUS * theme.unit + out;
                let border = border::rounded(radius).color(colors.primary).width(thick);
                let quad = renderer::Quad {
                    bounds: bounds.expand(out),
                    border,
                    ..renderer::Quad::default()
                };
                renderer.fill_quad(quad, colors.said);
                return;
            }
        };
        let tint = Rectangle {
            x: bounds.x - out,
            width: bounds.width + out * 2.0,
            ..bounds
        };
        layers::fill(renderer, tint, colors.said);
        let x = match direction {
            Direction::Ltr => bounds.x - out,
            Direction::Rtl => bounds.x + bounds.width + out - thick,
        };
        let bar = Rectangle {
            x,
            width: thick,
            ..bounds
        };
        layers::fill(renderer, bar, colors.primary);
    }
}

/// Told to an operation at the place of what is being said, so that it can be brought into sight.
#[derive(Debug)]
pub(crate) struct Said;

/// Has no state of its own: what it marks keeps its state when the mark comes and goes.
struct SpeechHighlight<'a, Message> {
    content: Element<'a, Message>,
    mark: Mark,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for SpeechHighlight<'_, Message> {
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
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.custom(None, layout.bounds(), &mut Said);
        self.content
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
        self.mark.draw(renderer, theme, layout.bounds());
        self.content
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
        self.content
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }
}
