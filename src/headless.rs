//! The kiosk without a window: the same state, views and renderer, drawn into memory.
//!
//! `render` draws with it; the tests and the benchmark act on it with real events.

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

use crate::app::{Kiosk, Message};
use crate::theme::Theme;
use crate::widget::a11y::{Found, Walk};

/// A kiosk on a stage. See the module's documentation.
pub struct HeadlessKiosk {
    kiosk: Kiosk,
    renderer: iced::Renderer,
    cache: Cache,
    size: Size,
    cursor: mouse::Cursor,
    pointer: mouse::Interaction,
}

/// An image: red, green, blue, alpha for each pixel, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixmap {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Four bytes a pixel.
    pub rgba: Vec<u8>,
}

/// There is no software renderer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no renderer")]
pub struct NoRenderer;

type Interface<'a> = UserInterface<'a, Message, Theme, iced::Renderer>;

impl HeadlessKiosk {
    /// Draws a kiosk into memory, at a size in px.
    ///
    /// # Errors
    /// [`NoRenderer`] if the program was built without the software renderer.
    pub fn new(kiosk: Kiosk, size: Size) -> Result<Self, NoRenderer> {
        let renderer = block_on(<iced::Renderer as Headless>::new(
            Font::DEFAULT,
            Pixels(16.0),
            Some("tiny-skia"),
        ))
        .ok_or(NoRenderer)?;
        let begin = kiosk.begin();
        let mut stage = Self {
            kiosk,
            renderer,
            cache: Cache::new(),
            size,
            cursor: mouse::Cursor::Unavailable,
            pointer: mouse::Interaction::default(),
        };
        stage.run(begin);
        stage.settle();
        Ok(stage)
    }

    /// The kiosk's state.
    pub fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// How the pointer looks.
    pub fn pointer(&self) -> mouse::Interaction {
        self.pointer
    }

    /// Moves the mouse to a point.
    pub fn point(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        self.act(Event::Mouse(mouse::Event::CursorMoved { position }));
    }

    /// Gives the kiosk a message, and whatever follows from it.
    pub fn send(&mut self, message: Message) {
        let task = self.kiosk.update(message);
        self.run(task);
        self.settle();
    }

    /// Changes the size of the window, in px.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.settle();
    }

    /// Hands the kiosk events as a window would.
    pub fn act(&mut self, event: Event) {
        let (messages, moved) = self.dispatch(&[event, redraw()]);
        if messages.is_empty() && !moved {
            return;
        }
        for message in messages {
            let task = self.kiosk.update(message);
            self.run(task);
        }
        self.settle();
    }

    /// Presses and releases a key.
    pub fn key(&mut self, key: keyboard::Key, modifiers: keyboard::Modifiers) {
        self.act(Event::Keyboard(keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key: key.clone(),
            physical_key: keyboard::key::Physical::Unidentified(
                keyboard::key::NativeCode::Unidentified,
            ),
            location: keyboard::Location::Standard,
            modifiers,
            text: None,
            repeat: false,
        }));
        self.release(key);
    }

    /// Lets a key come up.
    pub fn release(&mut self, key: keyboard::Key) {
        self.act(Event::Keyboard(keyboard::Event::KeyReleased {
            modified_key: key.clone(),
            key,
            physical_key: keyboard::key::Physical::Unidentified(
                keyboard::key::NativeCode::Unidentified,
            ),
            location: keyboard::Location::Standard,
            modifiers: keyboard::Modifiers::empty(),
        }));
    }

    /// Touches a point with a finger and lifts it.
    pub fn tap(&mut self, position: Point) {
        let id = touch::Finger(1);
        self.cursor = mouse::Cursor::Available(position);
        self.act(Event::Touch(touch::Event::FingerPressed { id, position }));
        self.act(Event::Touch(touch::Event::FingerLifted { id, position }));
    }

    /// Clicks a point with the mouse.
    pub fn click(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        let left = mouse::Button::Left;
        self.act(Event::Mouse(mouse::Event::ButtonPressed(left)));
        self.act(Event::Mouse(mouse::Event::ButtonReleased(left)));
    }

    /// Pulls a finger from one point to another.
    pub fn drag(&mut self, from: Point, to: Point) {
        let id = touch::Finger(1);
        self.cursor = mouse::Cursor::Available(from);
        self.act(Event::Touch(touch::Event::FingerPressed {
            id,
            position: from,
        }));
        self.cursor = mouse::Cursor::Available(to);
        self.act(Event::Touch(touch::Event::FingerMoved { id, position: to }));
        self.act(Event::Touch(touch::Event::FingerLifted {
            id,
            position: to,
        }));
    }

    /// What somebody who does not see would find on the screen, in reading order.
    pub fn walk(&mut self) -> Vec<Found> {
        let mut walk = Walk::new(self.size);
        self.with_interface(|interface, renderer| interface.operate(renderer, &mut walk));
        walk.found()
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

    /// Lets the widgets come to rest, as a window does before each frame.
    fn settle(&mut self) {
        for _ in 0..3 {
            let (messages, moved) = self.dispatch(&[redraw()]);
            if messages.is_empty() && !moved {
                break;
            }
            for message in messages {
                let task = self.kiosk.update(message);
                self.run(task);
            }
        }
    }

    /// What the widgets make of events, up to the first that does something, and whether it has
    /// moved them.
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

    fn run(&mut self, task: Task<Message>) {
        let Some(mut actions) = task::into_stream(task) else {
            return;
        };
        while let Some(action) = block_on(actions.next()) {
            match action {
                Action::Output(message) => {
                    let task = self.kiosk.update(message);
                    self.run(task);
                }
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

/// What a window tells before each frame.
fn redraw() -> Event {
    Event::Window(window::Event::RedrawRequested(Instant::now()))
}
