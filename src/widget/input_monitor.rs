//! The root of every screen: it sees all that hands do, after the controls have seen it.

use std::cell::Cell;
use std::time::Instant;

use iced::advanced::{Renderer as _, Shell, mouse, renderer};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Color, Event, Point, Rectangle, Size, touch, window};

use super::debounce::{Debounce, Same};
use super::stuck_touch::{Fingers, STUCK, Touch};
use super::wrapper::{Inside, Wrapper, around};
use super::{Element, glyph_cache};

/// Something that a hand or the window did.
#[derive(Debug, Clone, PartialEq)]
pub enum InputEvent {
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
        /// Whether it went down before, and is held down.
        held: bool,
        /// The key.
        key: Key,
        /// Shift and its like.
        modifiers: Modifiers,
    },
    /// The window has another size than the screen was made for, in px.
    Resized(Size),
}

/// Wraps a whole screen that was made for a window of the size `made_for`, in px. Where `letters` is
/// another number than before, the renderer forgets the letters that it has painted. Behind everything
/// lies the colour `ground`; another one has everything painted anew. What counts as
/// the `same` touch reaches the screen once.
pub fn watch<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    made_for: Size,
    letters: u8,
    ground: Color,
    same: Same,
    on_seen: impl Fn(InputEvent) -> Message + 'a,
) -> Element<'a, Message> {
    let watch = InputMonitor {
        made_for,
        ground,
        letters,
        same,
        on_seen: Box::new(on_seen),
    };
    around(content, watch)
}

struct InputMonitor<'a, Message> {
    made_for: Size,
    ground: Color,
    letters: u8,
    same: Same,
    on_seen: Box<dyn Fn(InputEvent) -> Message + 'a>,
}

pub struct Kept {
    painted: Painted,
    pointer: Pointer,
    twice: Debounce,
    fingers: Fingers,
}

impl Kept {
    /// What the screen is told instead of an event of a finger that is stuck: that it is gone. What it
    /// came down on is pressed by nothing, and whoever touches beside it is not disturbed.
    fn unstick(&mut self, event: &Event) -> Option<Event> {
        let Event::Touch(touched) = event else {
            return None;
        };
        let touch = self.fingers.take(touched, Instant::now());
        let (touch::Event::FingerPressed { id, position }
        | touch::Event::FingerMoved { id, position }
        | touch::Event::FingerLifted { id, position }
        | touch::Event::FingerLost { id, position }) = *touched;
        match touch {
            Touch::Real => return None,
            Touch::FoundStuck => {
                tracing::warn!(
                    "something has touched the panel at {:.0}, {:.0} for {} s: it does not count",
                    position.x,
                    position.y,
                    STUCK.as_secs()
                );
            }
            Touch::Stuck => {}
        }
        Some(Event::Touch(touch::Event::FingerLost { id, position }))
    }
}

/// The letters that the last frame was painted with.
struct Painted(Cell<u8>);

impl<Message> InputMonitor<'_, Message> {
    fn see(
        &self,
        event: &Event,
        answered: bool,
        size: Size,
        cursor: mouse::Cursor,
    ) -> Option<InputEvent> {
        let at = Instant::now();
        let touch = |place| {
            Some(InputEvent::Touch {
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
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modifiers,
                repeat,
                ..
            }) => Some(InputEvent::Key {
                at,
                answered,
                held: *repeat,
                key: key.clone(),
                modifiers: *modifiers,
            }),
            Event::Window(window::Event::RedrawRequested(_)) => {
                (size != self.made_for).then_some(InputEvent::Resized(size))
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

impl<Message> Wrapper<Message> for InputMonitor<'_, Message> {
    type Kept = Kept;

    fn begin(&self) -> Kept {
        Kept {
            painted: Painted(Cell::new(self.letters)),
            pointer: Pointer::default(),
            twice: Debounce::default(),
            fingers: Fingers::default(),
        }
    }

    fn update(
        &self,
        kept: &mut Kept,
        mut inside: Inside<'_, '_, Message>,
        event: &Event,
        shell: &mut Shell<'_, Message>,
    ) {
        let lost = kept.unstick(event);
        let event = lost.as_ref().unwrap_or(event);
        let cursor = inside.cursor;
        if kept.twice.counts(event, cursor.position(), self.same) {
            inside.update(event, shell);
        } else {
            shell.capture_event();
        }
        kept.pointer.follow(event);
        let answered = shell.is_event_captured();
        if let Some(seen) = self.see(event, answered, inside.size, cursor) {
            shell.publish((self.on_seen)(seen));
        }
    }

    fn draw(&self, kept: &Kept, renderer: &mut iced::Renderer, bounds: Rectangle) -> bool {
        if kept.painted.0.replace(self.letters) != self.letters {
            glyph_cache::forget(renderer, bounds);
        }
        let quad = renderer::Quad {
            bounds,
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, self.ground);
        true
    }

    fn pointer(&self, kept: &Kept) -> Option<mouse::Interaction> {
        let finger = kept.pointer.finger;
        finger.map(|_| mouse::Interaction::Hidden)
    }
}
