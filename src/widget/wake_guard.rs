//! Covers the whole screen while nobody is there: the first touch or key wakes the kiosk and does
//! nothing else. The screen may be black, or moved by a few pixels against burn-in.

use iced::advanced::mouse;
use iced::keyboard::{self, Key};
use iced::{Color, Event, Vector, touch};

use super::decorate::decorate_with_state;
use super::pointer::finger;
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
        .layout(move |_, limits, lay_out| lay_out(limits).translate(offset))
        .update(move |state: &mut State, event, mut screen, shell| {
            if state.blocks(event, blocks_input) {
                shell.capture_event();
            } else {
                screen.update(event, shell);
            }
        })
        .draw(move |_, renderer, surface, draw| {
            if black {
                fill(renderer, surface.bounds - offset, Color::BLACK);
            } else {
                draw(renderer, surface);
            }
        })
        // A pointer that stands still for a night burns in, too.
        .mouse_interaction(move |_, _, _| blocks_input.then_some(mouse::Interaction::Hidden))
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

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Pressed,
    /// A finger moves, or a key repeats.
    Held,
    Released,
}

fn phase(event: &Event) -> Option<(Input, Phase)> {
    Some(match event {
        Event::Touch(touched) => {
            let phase = match touched {
                touch::Event::FingerPressed { .. } => Phase::Pressed,
                touch::Event::FingerMoved { .. } => Phase::Held,
                touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. } => {
                    Phase::Released
                }
            };
            (Input::Finger(finger(touched).0), phase)
        }
        Event::Mouse(mouse::Event::ButtonPressed(button)) => {
            (Input::Button(*button), Phase::Pressed)
        }
        Event::Mouse(mouse::Event::ButtonReleased(button)) => {
            (Input::Button(*button), Phase::Released)
        }
        Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. }) => {
            let phase = if *repeat { Phase::Held } else { Phase::Pressed };
            (Input::Key(key.clone()), phase)
        }
        Event::Keyboard(keyboard::Event::KeyReleased { key, .. }) => {
            (Input::Key(key.clone()), Phase::Released)
        }
        _ => return None,
    })
}

impl State {
    /// Whether an event must not reach the screen.
    fn blocks(&mut self, event: &Event, closed: bool) -> bool {
        let Some((input, phase)) = phase(event) else {
            // Wheels are not held.
            let is_wheel = matches!(event, Event::Mouse(mouse::Event::WheelScrolled { .. }));
            return closed && is_wheel;
        };
        // A release that never arrived must not block the next press.
        let blocked = closed || (self.0.contains(&input) && phase != Phase::Pressed);
        if phase != Phase::Held {
            self.0.retain(|blocked| *blocked != input);
        }
        if closed && phase == Phase::Pressed {
            self.0.push(input);
        }
        blocked
    }
}
