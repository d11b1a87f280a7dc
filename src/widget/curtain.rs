//! What lies between the hands and a whole screen while nobody is there: the first touch opens it,
//! and touches nothing else. Behind it everything may stand a little elsewhere, or be dark.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::{self, Key};
use iced::{Color, Event, Length, Point, Rectangle, Size, Vector, touch};

use super::{Element, layers};
use crate::theme::Theme;

/// How a curtain hangs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curtain {
    /// Whether it keeps hands from the screen.
    pub closed: bool,
    /// Whether it keeps eyes from it, too.
    pub black: bool,
    /// How far the screen has been moved, in px.
    pub moved: Vector,
}

/// Hangs a curtain before a screen.
pub fn curtain<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    hangs: Curtain,
) -> Element<'a, Message> {
    Element::new(Hung {
        content: content.into(),
        hangs,
    })
}

struct Hung<'a, Message> {
    content: Element<'a, Message>,
    hangs: Curtain,
}

/// What came down on a closed curtain. Until it comes up, what it does is lost.
#[derive(Debug, Default)]
struct State(Vec<Held>);

#[derive(Debug, Clone, PartialEq)]
enum Held {
    Finger(touch::Finger),
    Button(mouse::Button),
    Key(Key),
}

/// What a hand does with something that can be held.
enum Stroke {
    Down(Held),
    /// It moves, or a key is held for so long that it repeats.
    On(Held),
    Up(Held),
    /// Nothing is held.
    Turn,
}

fn stroke(event: &Event) -> Option<Stroke> {
    Some(match event {
        Event::Touch(touch::Event::FingerPressed { id, .. }) => Stroke::Down(Held::Finger(*id)),
        Event::Touch(touch::Event::FingerMoved { id, .. }) => Stroke::On(Held::Finger(*id)),
        Event::Touch(
            touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. },
        ) => Stroke::Up(Held::Finger(*id)),
        Event::Mouse(mouse::Event::ButtonPressed(button)) => Stroke::Down(Held::Button(*button)),
        Event::Mouse(mouse::Event::ButtonReleased(button)) => Stroke::Up(Held::Button(*button)),
        Event::Mouse(mouse::Event::WheelScrolled { .. }) => Stroke::Turn,
        Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. }) => match repeat {
            true => Stroke::On(Held::Key(key.clone())),
            false => Stroke::Down(Held::Key(key.clone())),
        },
        Event::Keyboard(keyboard::Event::KeyReleased { key, .. }) => {
            Stroke::Up(Held::Key(key.clone()))
        }
        _ => return None,
    })
}

impl State {
    /// Whether the screen must not be told of an event.
    fn holds_back(&mut self, event: &Event, closed: bool) -> bool {
        match stroke(event) {
            None => false,
            Some(Stroke::Turn) => closed,
            Some(Stroke::Down(it)) => {
                // An end that was never told must not hold back the next beginning.
                self.0.retain(|held| *held != it);
                if closed {
                    self.0.push(it);
                }
                closed
            }
            Some(Stroke::On(it)) => closed || self.0.contains(&it),
            Some(Stroke::Up(it)) => {
                let held = self.0.len();
                self.0.retain(|other| *other != it);
                closed || self.0.len() < held
            }
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Hung<'_, Message> {
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
        let node = node.move_to(Point::ORIGIN + self.hangs.moved);
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
        let state = tree.state.downcast_mut::<State>();
        if state.holds_back(event, self.hangs.closed) {
            shell.capture_event();
            return;
        }
        if let Some(layout) = layout.children().next() {
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
        if self.hangs.black {
            layers::fill(renderer, layout.bounds(), Color::BLACK);
        } else if let Some(layout) = layout.children().next() {
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
        match layout.children().next() {
            // A pointer that stands still for a night burns in, too.
            _ if self.hangs.closed => mouse::Interaction::Hidden,
            Some(layout) => {
                let child = &tree.children[0];
                self.content
                    .as_widget()
                    .mouse_interaction(child, layout, cursor, viewport, renderer)
            }
            None => mouse::Interaction::default(),
        }
    }
}
