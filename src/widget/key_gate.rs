//! Delays or drops the activation keys (Enter, Space) on their way to a screen, and blacks the screen
//! out for privacy.

use std::time::Instant;

use iced::advanced::mouse;
use iced::widget::{Stack, container};
use iced::{Color, Event, Length, Point, keyboard, window};

use super::Element;
use super::control::is_press;
use super::decorate::{decorate, decorate_with_state, place_children};
use super::long_press::LongPress;
use crate::theme::Theme;

/// What happens to activation keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// They reach the screen at once.
    Pass,
    /// They reach the screen when released, unless they were held for [`LONG`](super::long_press::LONG).
    Wait,
    /// They never reach the screen, because nobody can know yet what they would activate.
    Lost,
}

/// What the gate reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyGateEvent {
    /// An activation key is held down for [`LONG`](super::long_press::LONG).
    Held,
    /// A delayed key has reached the screen, and no control has captured it.
    Unanswered,
    /// A delayed key has reached the screen, and a control has captured it.
    Answered,
}

/// Puts a gate before a screen. While there is a `blackout`, the screen is black but for that text, and
/// keeps the keyboard but gets no mouse or touch events.
pub fn key_gate<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    keys: Keys,
    blackout: Option<Element<'a, Message>>,
    on_event: impl Fn(KeyGateEvent) -> Message + 'a,
) -> Element<'a, Message> {
    let is_dark = blackout.is_some();
    let screen = decorate_with_state(content)
        .update(move |gate: &mut Gate, event, mut screen, shell| {
            // Nobody can aim at what they do not see.
            if is_dark && matches!(event, Event::Mouse(_) | Event::Touch(_)) {
                return;
            }
            if gate.detects_long_press(event, Instant::now()) {
                shell.publish(on_event(KeyGateEvent::Held));
            }
            shell.request_redraw_at(gate.press.next_frame());
            let outcome = gate.pass(event, keys);
            match &outcome {
                Outcome::Pass => screen.update(event, shell),
                Outcome::Release(delayed) => screen.update(delayed, shell),
                Outcome::Delay => shell.capture_event(),
                Outcome::Drop => {}
            }
            if let Outcome::Release(_) = outcome {
                let answered = if shell.is_event_captured() {
                    KeyGateEvent::Answered
                } else {
                    KeyGateEvent::Unanswered
                };
                shell.publish(on_event(answered));
            }
        })
        .mouse_interaction(move |_, _, _| is_dark.then_some(mouse::Interaction::None))
        .draw(move |_, renderer, surface, draw| {
            if !is_dark {
                draw(renderer, surface);
            }
        });
    Stack::with_children(std::iter::once(screen.into()).chain(blackout.map(cover)))
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// Black, with a line of text in the middle, one line above the lower edge.
fn cover<'a, Message: 'a>(text: Element<'a, Message>) -> Element<'a, Message> {
    let black = container(text)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(|_: &Theme| {
            container::Style::default()
                .background(Color::BLACK)
                .color(Color::WHITE)
        });
    decorate(black)
        .layout(|(), limits, lay_out| {
            place_children(&lay_out(limits), |window, text| {
                Point::new(
                    ((window.width - text.width) / 2.0).max(0.0),
                    (window.height - text.height * 2.0).max(0.0),
                )
            })
        })
        .into()
}

/// The activation key that is down.
#[derive(Default)]
struct Gate {
    press: LongPress,
    /// The event that is delayed.
    delayed: Option<Event>,
}

enum Outcome {
    Pass,
    /// The event of a delayed key goes on instead.
    Release(Event),
    Delay,
    Drop,
}

impl Gate {
    /// `true` once in each long press of an activation key.
    fn detects_long_press(&mut self, event: &Event, now: Instant) -> bool {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) if is_press(key) => {
                self.press.down(now)
            }
            Event::Window(window::Event::RedrawRequested(now)) => self.press.frame(*now),
            // The window is not told of the release.
            Event::Window(window::Event::Unfocused) => {
                *self = Self::default();
                false
            }
            _ => false,
        }
    }

    fn pass(&mut self, event: &Event, keys: Keys) -> Outcome {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. }) if is_press(key) => {
                match keys {
                    Keys::Pass => Outcome::Pass,
                    Keys::Lost => Outcome::Drop,
                    Keys::Wait => {
                        if !repeat {
                            self.delayed = Some(event.clone());
                        }
                        Outcome::Delay
                    }
                }
            }
            Event::Keyboard(keyboard::Event::KeyReleased { key, .. }) if is_press(key) => {
                let is_short = self.press.up();
                match self.delayed.take().filter(|_| is_short) {
                    Some(pressed) => Outcome::Release(pressed),
                    None => Outcome::Pass,
                }
            }
            _ => Outcome::Pass,
        }
    }
}
