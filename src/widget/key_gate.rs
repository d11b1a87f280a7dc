//! Delays or drops the activation keys (Enter, Space) on their way to a screen, and blacks the screen
//! out for privacy.

use std::time::Instant;

use iced::advanced::mouse;
use iced::widget::{Stack, container};
use iced::{Color, Event, Length, Point, keyboard};

use super::Element;
use super::control::is_press;
use super::decorate::{decorate, decorate_with_state, place_children};
use super::long_press::{KeyStroke, LONG};
use crate::theme::Theme;

/// What happens to activation keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// They reach the screen at once.
    Pass,
    /// They reach the screen when released, unless they were held for [`LONG`].
    Wait,
    /// They never reach the screen, because nobody can know yet what they would activate.
    Lost,
}

/// What the gate reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyGateEvent {
    /// An activation key was pressed, repeated or released.
    KeyStroke(KeyStroke),
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
        .update(move |waiting: &mut WaitingKey, event, mut screen, shell| {
            // Nobody can aim at what they do not see.
            if is_dark && matches!(event, Event::Mouse(_) | Event::Touch(_)) {
                return;
            }
            let passage = waiting.pass(event, keys, Instant::now());
            match &passage.outcome {
                Outcome::Pass => screen.update(event, shell),
                Outcome::Release(delayed) => screen.update(delayed, shell),
                Outcome::Delay => shell.capture_event(),
                Outcome::Drop => {}
            }
            if let Some(stroke) = passage.stroke {
                shell.publish(on_event(KeyGateEvent::KeyStroke(stroke)));
            }
            if let Outcome::Release(_) = passage.outcome {
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

/// The activation key that is delayed, and since when.
#[derive(Default)]
struct WaitingKey(Option<(Instant, Event)>);

struct Passage {
    outcome: Outcome,
    /// Set for every event of an activation key.
    stroke: Option<KeyStroke>,
}

enum Outcome {
    Pass,
    /// The event of a delayed key goes on instead.
    Release(Event),
    Delay,
    Drop,
}

impl WaitingKey {
    fn pass(&mut self, event: &Event, keys: Keys, now: Instant) -> Passage {
        let (outcome, stroke) = match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. }) if is_press(key) => {
                let outcome = match keys {
                    Keys::Pass => Outcome::Pass,
                    Keys::Lost => Outcome::Drop,
                    Keys::Wait => {
                        if !repeat {
                            self.0 = Some((now, event.clone()));
                        }
                        Outcome::Delay
                    }
                };
                (outcome, Some(KeyStroke::Down(now)))
            }
            Event::Keyboard(keyboard::Event::KeyReleased { key, .. }) if is_press(key) => {
                let short = |since: &Instant| now.saturating_duration_since(*since) < LONG;
                let outcome = match self.0.take().filter(|(since, _)| short(since)) {
                    Some((_, pressed)) => Outcome::Release(pressed),
                    None => Outcome::Pass,
                };
                (outcome, Some(KeyStroke::Up(now)))
            }
            _ => (Outcome::Pass, None),
        };
        Passage { outcome, stroke }
    }
}
