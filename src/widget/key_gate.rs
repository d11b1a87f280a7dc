//! A gate between the hands and a whole screen: keys that must wait or be lost, and a dark screen.

use std::time::Instant;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard;
use iced::{Color, Event, Length, Point, Rectangle, Size};

use super::control::is_press;
use super::long_press::{KeyStroke, LONG};
use super::{Element, layers};
use crate::theme::Theme;

/// What becomes of the keys that press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// They press at once.
    Pass,
    /// They press when they come up, unless they were held for [`LONG`].
    Wait,
    /// They press nothing: nobody can know yet what they would press.
    Lost,
}

/// Something that went through the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// A key that presses did something.
    KeyStroke(KeyStroke),
    /// A key that waited has come up, and nothing had the focus to answer it.
    Unanswered,
    /// A key that waited has come up, and was answered.
    Answered,
}

/// Puts a gate before a screen. `dark` are the words on a dark screen, which covers the other.
pub fn gate<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    keys: Keys,
    dark: Option<Element<'a, Message>>,
    on_pass: impl Fn(Passed) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(KeyGate {
        is_dark: dark.is_some(),
        children: std::iter::once(content.into()).chain(dark).collect(),
        keys,
        on_pass: Box::new(on_pass),
    })
}

struct KeyGate<'a, Message> {
    children: Vec<Element<'a, Message>>,
    is_dark: bool,
    keys: Keys,
    on_pass: Box<dyn Fn(Passed) -> Message + 'a>,
}

/// A key that waits, and since when.
#[derive(Default)]
struct State {
    waits: Option<(Instant, Event)>,
}

impl<Message> KeyGate<'_, Message> {
    /// What the screen is to be told instead of an event, and what passed through the gate.
    fn let_through(&self, state: &mut State, event: &Event) -> Told {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. }) if is_press(key) => {
                let now = Instant::now();
                let stroke = Some(KeyStroke::Down(now));
                match self.keys {
                    Keys::Pass => Told::new(Some(event.clone()), stroke),
                    Keys::Lost => Told::new(None, stroke),
                    Keys::Wait => {
                        if !repeat {
                            state.waits = Some((now, event.clone()));
                        }
                        Told {
                            kept: true,
                            ..Told::new(None, stroke)
                        }
                    }
                }
            }
            Event::Keyboard(keyboard::Event::KeyReleased { key, .. }) if is_press(key) => {
                let now = Instant::now();
                let waited = state.waits.take();
                let waited = waited.filter(|(since, _)| now.duration_since(*since) < LONG);
                let late = waited.is_some();
                let event = waited.map_or_else(|| event.clone(), |(_, event)| event);
                Told {
                    late,
                    ..Told::new(Some(event), Some(KeyStroke::Up(now)))
                }
            }
            // Nobody presses what they do not see.
            Event::Mouse(_) | Event::Touch(_) if self.is_dark => Told::new(None, None),
            _ => Told::new(Some(event.clone()), None),
        }
    }
}

struct Told {
    event: Option<Event>,
    stroke: Option<KeyStroke>,
    /// The event waits.
    kept: bool,
    /// The event has waited.
    late: bool,
}

impl Told {
    fn new(event: Option<Event>, stroke: Option<KeyStroke>) -> Self {
        Self {
            event,
            stroke,
            kept: false,
            late: false,
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for KeyGate<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
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
        let size = limits.max();
        let mut nodes = Vec::with_capacity(self.children.len());
        for (child, tree) in self.children.iter_mut().zip(&mut tree.children) {
            let node = child.as_widget_mut().layout(tree, renderer, limits);
            let at = match nodes.len() {
                0 => Point::ORIGIN,
                // The words of a dark screen stand low, in the middle.
                _ => Point::new(
                    ((size.width - node.size().width) / 2.0).max(0.0),
                    (size.height - node.size().height * 2.0).max(0.0),
                ),
            };
            nodes.push(node.move_to(at));
        }
        layout::Node::with_children(size, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(layout) = layout.children().next() {
            self.children[0].as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                operation,
            );
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
        let told = self.let_through(tree.state.downcast_mut::<State>(), event);
        if told.kept {
            shell.capture_event();
        }
        if let (Some(event), Some(layout)) = (&told.event, layout.children().next()) {
            self.children[0].as_widget_mut().update(
                &mut tree.children[0],
                event,
                layout,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
        if let Some(stroke) = told.stroke {
            shell.publish((self.on_pass)(Passed::KeyStroke(stroke)));
        }
        if told.late {
            let passed = if shell.is_event_captured() {
                Passed::Answered
            } else {
                Passed::Unanswered
            };
            shell.publish((self.on_pass)(passed));
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
        let top = self.children.len() - 1;
        let Some(place) = layout.children().nth(top) else {
            return;
        };
        let style = if self.is_dark {
            layers::fill(renderer, layout.bounds(), Color::BLACK);
            &renderer::Style {
                text_color: Color::WHITE,
            }
        } else {
            style
        };
        self.children[top].as_widget().draw(
            &tree.children[top],
            renderer,
            theme,
            style,
            place,
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        match layout.children().next() {
            Some(layout) if !self.is_dark => self.children[0].as_widget().mouse_interaction(
                &tree.children[0],
                layout,
                cursor,
                viewport,
                renderer,
            ),
            _ => mouse::Interaction::default(),
        }
    }
}
