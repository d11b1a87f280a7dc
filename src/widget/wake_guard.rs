//! Covers the whole screen while nobody is there: the first touch or key wakes the kiosk and does
//! nothing else. The screen may be black, or moved by a few pixels against burn-in.

use iced::advanced::mouse;
use iced::keyboard::{self, Key};
use iced::{Color, Event, Vector, touch};

use super::decorate::decorate_with_state;
use super::{Element, fill};

/// What the guard does with the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WakeGuard {
    /// Whether the screen gets no input.
    pub blocks_input: bool,
    /// Whether the screen is black.
    pub black: bool,
    /// How far the screen is moved from its position, in px.
    pub offset: Vector,
}

/// Puts a guard before a screen.
pub fn wake_guard<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    guard: WakeGuard,
) -> Element<'a, Message> {
    let WakeGuard {
        blocks_input,
        black,
        offset,
    } = guard;
    decorate_with_state(content)
        .layout(move |limits, lay_out| lay_out(limits).translate(offset))
        .update(move |state: &mut State, event, mut screen, shell| {
            if state.blocks(event, blocks_input) {
                shell.capture_event();
            } else {
                screen.update(event, shell);
            }
        })
        .draw(move |_, renderer, theme, bounds, draw| {
            if black {
                fill(renderer, bounds - offset, Color::BLACK);
            } else {
                draw(renderer, theme);
            }
        })
        // A pointer that stands still for a night burns in, too.
        .mouse_interaction(move |_| blocks_input.then_some(mouse::Interaction::Hidden))
        .into()
}

/// The inputs that went down while the guard was closed. The screen gets nothing of them until they
/// are released, even if the guard opens meanwhile.
#[derive(Debug, Default)]
struct State(Vec<Input>);

#[derive(Debug, Clone, PartialEq)]
enum Input {
    Finger(touch::Finger),
    Button(mouse::Button),
    Key(Key),
}

enum InputPhase {
    Pressed(Input),
    /// A finger moves, or a key repeats.
    Held(Input),
    Released(Input),
    /// Wheels are not held.
    Scrolled,
}

fn phase(event: &Event) -> Option<InputPhase> {
    Some(match event {
        Event::Touch(touch::Event::FingerPressed { id, .. }) => {
            InputPhase::Pressed(Input::Finger(*id))
        }
        Event::Touch(touch::Event::FingerMoved { id, .. }) => InputPhase::Held(Input::Finger(*id)),
        Event::Touch(
            touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. },
        ) => InputPhase::Released(Input::Finger(*id)),
        Event::Mouse(mouse::Event::ButtonPressed(button)) => {
            InputPhase::Pressed(Input::Button(*button))
        }
        Event::Mouse(mouse::Event::ButtonReleased(button)) => {
            InputPhase::Released(Input::Button(*button))
        }
        Event::Mouse(mouse::Event::WheelScrolled { .. }) => InputPhase::Scrolled,
        Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. }) => match repeat {
            true => InputPhase::Held(Input::Key(key.clone())),
            false => InputPhase::Pressed(Input::Key(key.clone())),
        },
        Event::Keyboard(keyboard::Event::KeyReleased { key, .. }) => {
            InputPhase::Released(Input::Key(key.clone()))
        }
        _ => return None,
    })
}

impl State {
    /// Whether an event must not reach the screen.
    fn blocks(&mut self, event: &Event, closed: bool) -> bool {
        match phase(event) {
            None => false,
            Some(InputPhase::Scrolled) => closed,
            Some(InputPhase::Pressed(input)) => {
                // A release that never arrived must not block the next press.
                self.0.retain(|blocked| *blocked != input);
                if closed {
                    self.0.push(input);
                }
                closed
            }
            Some(InputPhase::Held(input)) => closed || self.0.contains(&input),
            Some(InputPhase::Released(input)) => {
                let before = self.0.len();
                self.0.retain(|blocked| *blocked != input);
                closed || self.0.len() < before
            }
        }
    }
}
