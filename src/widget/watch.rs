//! The root of every screen: it sees all that hands do, after the controls have seen it.

use std::cell::Cell;
use std::time::Instant;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, Length, Point, Rectangle, Size, touch, window};

use super::twice::{Same, Twice};
use super::{Element, letters};
use crate::theme::Theme;

/// Something that a hand or the window did.
#[derive(Debug, Clone, PartialEq)]
pub enum Seen {
    /// A touch or a mouse button went down, or a wheel turned.
    Touch {
        /// When.
        at: Instant,
        /// Whether a control answered it.
        answered: bool,
        /// Where, in px, if the pointer is in the window.
        place: Option<Point>,
    },
    /// A key went down.
    Key {
        /// When.
        at: Instant,
        /// Whether a control answered it.
        answered: bool,
        /// The key.
        key: Key,
        /// Shift and its like.
        modifiers: Modifiers,
    },
    /// The window has another size than the screen was made for, in px.
    Resized(Size),
}

/// Wraps a whole screen that was made for a window of the size `made_for`, in px. Where `letters` is
/// another number than before, the renderer forgets the letters that it has painted. What counts as
/// the `same` touch reaches the screen once.
pub fn watch<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    made_for: Size,
    letters: u8,
    same: Same,
    on_seen: impl Fn(Seen) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(Watch {
        content: content.into(),
        made_for,
        letters,
        same,
        on_seen: Box::new(on_seen),
    })
}

struct Watch<'a, Message> {
    content: Element<'a, Message>,
    made_for: Size,
    letters: u8,
    same: Same,
    on_seen: Box<dyn Fn(Seen) -> Message + 'a>,
}

struct Kept {
    painted: Painted,
    pointer: Pointer,
    twice: Twice,
}

/// The letters that the last frame was painted with.
struct Painted(Cell<u8>);

impl<Message> Watch<'_, Message> {
    fn see(
        &self,
        event: &Event,
        answered: bool,
        size: Size,
        cursor: mouse::Cursor,
    ) -> Option<Seen> {
        let at = Instant::now();
        let touch = |place| {
            Some(Seen::Touch {
                at,
                answered,
                place,
            })
        };
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
                touch(cursor.position())
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => touch(Some(*position)),
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
                Some(Seen::Key {
                    at,
                    answered,
                    key: key.clone(),
                    modifiers: *modifiers,
                })
            }
            Event::Window(window::Event::RedrawRequested(_)) => {
                (size != self.made_for).then_some(Seen::Resized(size))
            }
            _ => None,
        }
    }
}

/// The pointer after a finger: it stays where the finger was, and nobody needs to see it.
#[derive(Debug, Default)]
struct Pointer {
    finger: Option<Point>,
}

/// A pointer that is further from the finger than this, in px, was moved by a mouse.
const MOVED: f32 = 3.0;

impl Pointer {
    fn follow(&mut self, event: &Event) {
        match event {
            Event::Touch(
                touch::Event::FingerPressed { position, .. }
                | touch::Event::FingerMoved { position, .. }
                | touch::Event::FingerLifted { position, .. }
                | touch::Event::FingerLost { position, .. },
            ) => self.finger = Some(*position),
            // The window system moves the pointer to the finger too.
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                self.finger
                    .take_if(|finger| finger.distance(*position) > MOVED);
            }
            _ => {}
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Watch<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Kept>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Kept {
            painted: Painted(Cell::new(self.letters)),
            pointer: Pointer::default(),
            twice: Twice::default(),
        })
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
        let node = self
            .content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits);
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
            self.content.as_widget_mut().operate(
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
        let kept = tree.state.downcast_mut::<Kept>();
        let counts = kept.twice.counts(event, cursor.position(), self.same);
        if !counts {
            shell.capture_event();
        } else if let Some(layout) = layout.children().next() {
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
        tree.state.downcast_mut::<Kept>().pointer.follow(event);
        let answered = shell.is_event_captured();
        if let Some(seen) = self.see(event, answered, layout.bounds().size(), cursor) {
            shell.publish((self.on_seen)(seen));
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
        let painted = &tree.state.downcast_ref::<Kept>().painted;
        if painted.0.replace(self.letters) != self.letters {
            letters::forget(renderer, layout.bounds());
        }
        if let Some(layout) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                layout,
                cursor,
                viewport,
            );
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
        if tree.state.downcast_ref::<Kept>().pointer.finger.is_some() {
            return mouse::Interaction::Hidden;
        }
        layout
            .children()
            .next()
            .map_or_else(Default::default, |layout| {
                self.content.as_widget().mouse_interaction(
                    &tree.children[0],
                    layout,
                    cursor,
                    viewport,
                    renderer,
                )
            })
    }
}
