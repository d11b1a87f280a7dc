//! Fingers and the left mouse button as one kind of input.

use iced::{Event, Point, mouse, touch};

/// What a finger or the left mouse button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pointer {
    /// It went down.
    Pressed,
    /// It moved, whether it is down or not.
    Moved,
    /// It was lifted.
    Released,
    /// The finger was lost: it must not activate anything.
    Lost,
}

impl Pointer {
    /// What it does in an event, if the event is one of these.
    pub(crate) fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => Some(Self::Pressed),
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. }) => Some(Self::Moved),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => Some(Self::Released),
            Event::Touch(touch::Event::FingerLost { .. }) => Some(Self::Lost),
            _ => None,
        }
    }
}

/// Which finger an event of the touch panel is about, and where it is in px.
pub(crate) fn finger(event: &touch::Event) -> (touch::Finger, Point) {
    let (touch::Event::FingerPressed { id, position }
    | touch::Event::FingerMoved { id, position }
    | touch::Event::FingerLifted { id, position }
    | touch::Event::FingerLost { id, position }) = *event;
    (id, position)
}
