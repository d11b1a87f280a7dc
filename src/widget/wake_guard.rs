//! What lies between the hands and a whole screen while nobody is there: the first touch opens it,
//! and touches nothing else. Behind it everything may stand a little elsewhere, or be dark.

use iced::advanced::{Shell, mouse};
use iced::keyboard::{self, Key};
use iced::{Color, Event, Rectangle, Vector, touch};

use super::wrapper::{Inside, Wrapper, around};
use super::{Element, layers};

/// How a curtain hangs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WakeGuard {
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
    hangs: WakeGuard,
) -> Element<'a, Message> {
    around(content, hangs)
}

/// What came down on a closed curtain. Until it comes up, what it does is lost.
#[derive(Debug, Default)]
pub struct State(Vec<Held>);

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

impl<Message> Wrapper<Message> for WakeGuard {
    type Kept = State;

    fn begin(&self) -> State {
        State::default()
    }

    fn moved(&self) -> Vector {
        self.moved
    }

    fn update(
        &self,
        kept: &mut State,
        mut inside: Inside<'_, '_, Message>,
        event: &Event,
        shell: &mut Shell<'_, Message>,
    ) {
        if kept.holds_back(event, self.closed) {
            shell.capture_event();
        } else {
            inside.update(event, shell);
        }
    }

    fn draw(&self, _kept: &State, renderer: &mut iced::Renderer, bounds: Rectangle) -> bool {
        if self.black {
            layers::fill(renderer, bounds, Color::BLACK);
        }
        !self.black
    }

    fn pointer(&self, _kept: &State) -> Option<mouse::Interaction> {
        // A pointer that stands still for a night burns in, too.
        self.closed.then_some(mouse::Interaction::Hidden)
    }
}
