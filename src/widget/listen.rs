//! Tells what somebody who does not see would find on the screen, each time that it changes.
//!
//! It walks the live tree when a frame is due, when all that moves has come to rest. While nobody
//! listens it does nothing.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size, window};

use super::Element;
use super::access::{Found, Walk};
use crate::theme::Theme;

/// Wraps a whole screen. While somebody is `listening`, `on_change` is told all that is on it, in
/// reading order, at first and after each change.
pub fn listen<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    listening: bool,
    on_change: impl Fn(Vec<Found>) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(Listen {
        content: content.into(),
        listening,
        on_change: Box::new(on_change),
    })
}

struct Listen<'a, Message> {
    content: Element<'a, Message>,
    listening: bool,
    on_change: Box<dyn Fn(Vec<Found>) -> Message + 'a>,
}

/// What was told last; nothing while nobody listens.
#[derive(Default)]
struct State(Option<Vec<Found>>);

impl<Message> Widget<Message, Theme, iced::Renderer> for Listen<'_, Message> {
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
        if !self.listening {
            tree.state.downcast_mut::<State>().0 = None;
        }
        tree.diff_children(std::slice::from_ref(&self.content));
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
        let child = &mut tree.children[0];
        let node = self.content.as_widget_mut().layout(child, renderer, limits);
        layout::Node::with_children(node.size(), vec![node])
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
            self.content
                .as_widget_mut()
                .operate(child, layout, renderer, operation);
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
        let size = layout.bounds().size();
        let Some(layout) = layout.children().next() else {
            return;
        };
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let is_frame = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
        // What has just asked for another layout is walked after it.
        if !self.listening || !is_frame || shell.is_layout_invalid() {
            return;
        }
        let mut walk = Walk::new(size);
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, &mut walk);
        let found = walk.found();
        let state = tree.state.downcast_mut::<State>();
        if state.0.as_ref() != Some(&found) {
            state.0 = Some(found.clone());
            shell.publish((self.on_change)(found));
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
        if let Some(layout) = layout.children().next() {
            let child = &tree.children[0];
            self.content
                .as_widget()
                .draw(child, renderer, theme, style, layout, cursor, viewport);
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
        layout
            .children()
            .next()
            .map_or_else(Default::default, |layout| {
                let child = &tree.children[0];
                self.content
                    .as_widget()
                    .mouse_interaction(child, layout, cursor, viewport, renderer)
            })
    }
}
