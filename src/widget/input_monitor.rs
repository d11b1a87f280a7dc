//! The root of every screen: filters touch input, and reports all input after the controls have
//! handled it.

use std::cell::Cell;
use std::time::Instant;

use iced::advanced::{Shell, mouse};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Color, Event, Point, Size, touch, window};

use super::debounce::{Debounce, DebounceSettings};
use super::decorate::{Decorated, decorate_with_state};
use super::pointer::finger;
use super::stuck_touch::{STUCK, StuckTouch, Touch};
use super::{Element, glyph_cache, repaint_with};

/// Input, or a change of the window.
#[derive(Debug, Clone, PartialEq)]
pub enum InputEvent {
    /// A touch or a mouse button went down, or a wheel turned.
    Touch {
        /// When.
        at: Instant,
        /// Whether a control has captured it.
        captured: bool,
        /// Where, in px, if the pointer is in the window.
        position: Option<Point>,
    },
    /// A key went down.
    Key {
        /// When.
        at: Instant,
        /// Whether a control has captured it.
        captured: bool,
        /// Whether it repeats because it is held down.
        repeat: bool,
        /// The key.
        key: Key,
        /// The modifier keys that are down.
        modifiers: Modifiers,
    },
    /// The window has another size than the screen was made for, in px.
    Resized(Size),
}

/// What the root of a screen must know.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MonitorSettings {
    /// The size of the window that the screen was made for, in px.
    pub made_for: Size,
    /// A change makes iced repaint the whole window.
    pub repaint: Color,
    /// Each change makes the renderer drop its cached glyphs.
    pub glyph_generation: u8,
    /// Which touches count as one.
    pub debounce: DebounceSettings,
}

/// Wraps a whole screen.
pub fn monitor_input<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    settings: MonitorSettings,
    on_input: impl Fn(InputEvent) -> Message + 'a,
) -> Element<'a, Message> {
    decorate_with_state(content)
        .update(move |state: &mut State, event, screen, shell| {
            let input = state.update(event, screen, shell, &settings);
            if let Some(input) = input {
                shell.publish(on_input(input));
            }
        })
        .draw(move |state, renderer, surface, draw| {
            let generation = Some(settings.glyph_generation);
            let drawn = state.drawn_generation.replace(generation);
            if drawn.is_some() && drawn != generation {
                glyph_cache::forget(renderer, surface.bounds);
            }
            repaint_with(renderer, surface.bounds, settings.repaint);
            draw(renderer, surface);
        })
        // After a touch the pointer stays where the finger was, and nobody needs to see it.
        .mouse_interaction(|state, _, _| state.last_touch.map(|_| mouse::Interaction::Hidden))
        .into()
}

#[derive(Default)]
struct State {
    /// The generation of glyphs that the last frame was drawn with.
    drawn_generation: Cell<Option<u8>>,
    /// Where the last finger was, until a mouse moves the pointer.
    last_touch: Option<Point>,
    debounce: Debounce,
    stuck: StuckTouch,
}

/// The pointer was moved by a mouse if it is further than this from the last touch, in px.
const MOVED: f32 = 3.0;

impl State {
    /// Passes an event to the screen, unless it is filtered; returns what is to be reported.
    fn update<Message>(
        &mut self,
        event: &Event,
        mut screen: Decorated<'_, '_, Message>,
        shell: &mut Shell<'_, Message>,
        settings: &MonitorSettings,
    ) -> Option<InputEvent> {
        let now = Instant::now();
        let lost = self.lost_if_stuck(event, now);
        let event = lost.as_ref().unwrap_or(event);
        let cursor = screen.cursor;
        let pointer = cursor.position();
        if self
            .debounce
            .accepts(event, pointer, settings.debounce, now)
        {
            screen.update(event, shell);
        } else {
            shell.capture_event();
        }
        self.follow_pointer(event);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            let size = screen.bounds().size();
            return (size != settings.made_for).then_some(InputEvent::Resized(size));
        }
        input_event(event, shell.is_event_captured(), cursor, now)
    }

    /// Replaces an event of a stuck touch by its loss: what it came down on is not pressed, and touches
    /// beside it are not disturbed.
    fn lost_if_stuck(&mut self, event: &Event, now: Instant) -> Option<Event> {
        let Event::Touch(touched) = event else {
            return None;
        };
        let touch = self.stuck.classify(touched, now);
        if touch == Touch::Real {
            return None;
        }
        let (id, position) = finger(touched);
        if touch == Touch::FoundStuck {
            tracing::warn!(
                "something has touched the panel at {:.0}, {:.0} for {} s: it does not count",
                position.x,
                position.y,
                STUCK.as_secs()
            );
        }
        Some(Event::Touch(touch::Event::FingerLost { id, position }))
    }

    fn follow_pointer(&mut self, event: &Event) {
        match event {
            Event::Touch(touched) => self.last_touch = Some(finger(touched).1),
            // The window system moves the pointer to the finger too.
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                self.last_touch
                    .take_if(|touch| touch.distance(*position) > MOVED);
            }
            _ => {}
        }
    }
}

fn input_event(
    event: &Event,
    captured: bool,
    cursor: mouse::Cursor,
    at: Instant,
) -> Option<InputEvent> {
    let touch = |position| InputEvent::Touch {
        at,
        captured,
        position,
    };
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
            Some(touch(cursor.position()))
        }
        Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(touch(Some(*position))),
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            modifiers,
            repeat,
            ..
        }) => Some(InputEvent::Key {
            at,
            captured,
            repeat: *repeat,
            key: key.clone(),
            modifiers: *modifiers,
        }),
        _ => None,
    }
}
