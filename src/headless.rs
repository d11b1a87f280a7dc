//! The kiosk without a window: the same state, views and renderer, drawn into memory.
//!
//! The commands `render` and `review sheet` draw with it; tests and the benchmark send it events.

use std::time::Instant;

use async_io::block_on;
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::{clipboard, mouse};
use iced::futures::StreamExt;
use iced::theme::Base;
use iced::{Event, Font, Pixels, Point, Size, Task, keyboard, touch, window};
use iced_runtime::user_interface::{Cache, State, UserInterface};
use iced_runtime::{Action, task};

use crate::a11y::PlacedNode;
use crate::app::{Kiosk, Message};
use crate::image::Pixmap;
use crate::theme::Theme;
use crate::widget::a11y::Walk;

/// A kiosk in a window that exists only in memory. Every method runs the tasks and redraws that it
/// causes before it returns.
pub struct HeadlessKiosk {
    kiosk: Kiosk,
    renderer: iced::Renderer,
    cache: Cache,
    size: Size,
    cursor: mouse::Cursor,
    pointer: mouse::Interaction,
}

/// iced has no software renderer in this build.
#[derive(Debug, thiserror::Error)]
#[error("there is no software renderer")]
pub struct NoRenderer;

const NO_PHYSICAL_KEY: keyboard::key::Physical =
    keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);

type Interface<'a> = UserInterface<'a, Message, Theme, iced::Renderer>;

impl HeadlessKiosk {
    /// Opens a window of a size, in px, for a kiosk.
    ///
    /// # Errors
    /// If there is no software renderer.
    pub fn new(kiosk: Kiosk, size: Size) -> Result<Self, NoRenderer> {
        let renderer = block_on(<iced::Renderer as Headless>::new(
            Font::DEFAULT,
            Pixels(16.0),
            Some("tiny-skia"),
        ))
        .ok_or(NoRenderer)?;
        let begin = kiosk.begin();
        let mut headless = Self {
            kiosk,
            renderer,
            cache: Cache::new(),
            size,
            cursor: mouse::Cursor::Unavailable,
            pointer: mouse::Interaction::default(),
        };
        headless.run(begin);
        headless.settle();
        Ok(headless)
    }

    /// The kiosk's state.
    pub fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// The shape that the mouse pointer has.
    pub fn pointer(&self) -> mouse::Interaction {
        self.pointer
    }

    /// Moves the mouse to a point, in px.
    pub fn point(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        self.act(Event::Mouse(mouse::Event::CursorMoved { position }));
    }

    /// Updates the kiosk with a message.
    pub fn send(&mut self, message: impl Into<Message>) {
        self.update([message.into()]);
        self.settle();
    }

    /// Changes the size of the window, in px.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.settle();
    }

    /// Sends an event to the widgets, as a window does.
    pub fn act(&mut self, event: Event) {
        let (messages, moved) = self.dispatch(&[event, redraw()]);
        if messages.is_empty() && !moved {
            return;
        }
        self.update(messages);
        self.settle();
    }

    /// Presses and releases a key.
    pub fn key(&mut self, key: keyboard::Key, modifiers: keyboard::Modifiers) {
        self.act(Event::Keyboard(keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key: key.clone(),
            physical_key: NO_PHYSICAL_KEY,
            location: keyboard::Location::Standard,
            modifiers,
            text: None,
            repeat: false,
        }));
        self.release(key);
    }

    /// Releases a key.
    pub fn release(&mut self, key: keyboard::Key) {
        self.act(Event::Keyboard(keyboard::Event::KeyReleased {
            modified_key: key.clone(),
            key,
            physical_key: NO_PHYSICAL_KEY,
            location: keyboard::Location::Standard,
            modifiers: keyboard::Modifiers::empty(),
        }));
    }

    /// Touches a point, in px, with a finger and lifts it.
    pub fn tap(&mut self, position: Point) {
        let id = touch::Finger(1);
        self.touch(position, touch::Event::FingerPressed { id, position });
        self.touch(position, touch::Event::FingerLifted { id, position });
    }

    /// Clicks a point, in px, with the mouse.
    pub fn click(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        let left = mouse::Button::Left;
        self.act(Event::Mouse(mouse::Event::ButtonPressed(left)));
        self.act(Event::Mouse(mouse::Event::ButtonReleased(left)));
    }

    /// Drags a finger from one point to another, in px.
    pub fn drag(&mut self, from: Point, position: Point) {
        let id = touch::Finger(1);
        self.touch(from, touch::Event::FingerPressed { id, position: from });
        self.touch(position, touch::Event::FingerMoved { id, position });
        self.touch(position, touch::Event::FingerLifted { id, position });
    }

    fn touch(&mut self, position: Point, event: touch::Event) {
        self.cursor = mouse::Cursor::Available(position);
        self.act(Event::Touch(event));
    }

    /// The accessible nodes of the screen, in reading order.
    pub fn walk(&mut self) -> Vec<PlacedNode> {
        let mut walk = Walk::new(self.size);
        self.with_interface(|interface, renderer| interface.operate(renderer, &mut walk));
        walk.nodes()
    }

    /// Begins a frame at a moment, as a window does before it draws.
    pub fn frame(&mut self, now: Instant) {
        let redraw = Event::Window(window::Event::RedrawRequested(now));
        let (messages, _) = self.dispatch(&[redraw]);
        self.update(messages);
    }

    /// Draws the screen.
    pub fn draw(&mut self) -> Pixmap {
        let theme = self.kiosk.theme();
        let base = theme.base();
        let style = Style {
            text_color: base.text_color,
        };
        let cursor = self.cursor;
        let size = Size::new(self.size.width as u32, self.size.height as u32);
        let rgba = self.with_interface(|interface, renderer| {
            interface.draw(renderer, &theme, &style, cursor);
            renderer.screenshot(size, 1.0, base.background_color)
        });
        Pixmap {
            width: size.width,
            height: size.height,
            rgba,
        }
    }

    fn update(&mut self, messages: impl IntoIterator<Item = Message>) {
        for message in messages {
            let task = self.kiosk.update(message);
            self.run(task);
        }
    }

    /// Redraws until no widget sends a message or moves, but at most three times.
    fn settle(&mut self) {
        for _ in 0..3 {
            let (messages, moved) = self.dispatch(&[redraw()]);
            if messages.is_empty() && !moved {
                break;
            }
            self.update(messages);
        }
    }

    /// Sends events to the widgets, up to the first that has an effect: returns the messages, and
    /// whether the layout has changed.
    fn dispatch(&mut self, events: &[Event]) -> (Vec<Message>, bool) {
        let mut messages = Vec::new();
        let mut moved = false;
        let mut pointer = self.pointer;
        let cursor = self.cursor;
        self.with_interface(|interface, renderer| {
            for event in events {
                let (state, _) = interface.update(
                    std::slice::from_ref(event),
                    cursor,
                    renderer,
                    &mut clipboard::Null,
                    &mut messages,
                );
                moved = state.has_layout_changed();
                if let State::Updated {
                    mouse_interaction, ..
                } = state
                {
                    pointer = mouse_interaction;
                }
                if moved || !messages.is_empty() {
                    break;
                }
            }
        });
        self.pointer = pointer;
        (messages, moved)
    }

    /// Runs a task to its end. Actions on windows and the clipboard have no effect.
    fn run(&mut self, task: Task<Message>) {
        let Some(mut actions) = task::into_stream(task) else {
            return;
        };
        while let Some(action) = block_on(actions.next()) {
            match action {
                Action::Output(message) => self.update([message]),
                Action::Widget(operation) => self.operate(operation),
                _ => {}
            }
        }
    }

    fn operate(&mut self, mut operation: Box<dyn Operation>) {
        self.with_interface(|interface, renderer| {
            loop {
                interface.operate(renderer, operation.as_mut());
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    Outcome::None | Outcome::Some(()) => break,
                }
            }
        });
    }

    fn with_interface<T>(
        &mut self,
        act: impl FnOnce(&mut Interface<'_>, &mut iced::Renderer) -> T,
    ) -> T {
        let cache = std::mem::take(&mut self.cache);
        let view = self.kiosk.view();
        let mut interface = UserInterface::build(view, self.size, cache, &mut self.renderer);
        let outcome = act(&mut interface, &mut self.renderer);
        self.cache = interface.into_cache();
        outcome
    }
}

/// The event that a window sends before each frame.
fn redraw() -> Event {
    Event::Window(window::Event::RedrawRequested(Instant::now()))
}
