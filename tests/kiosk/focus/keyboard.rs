//! Keyboard input for a headless kiosk, and its focused control.

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use iced::Event;
use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, Modifiers, key};

use crate::layout::rules::is_control;
/// The keys that move the focus by position.
pub const ARROWS: [key::Named; 4] = [
    key::Named::ArrowUp,
    key::Named::ArrowDown,
    key::Named::ArrowLeft,
    key::Named::ArrowRight,
];

/// Keyboard input.
pub trait Keyboard {
    /// Presses a key once.
    fn press(&mut self, key: key::Named);

    /// Presses a key and does not release it.
    fn push(&mut self, key: key::Named);

    /// Repeats a key that is held down.
    fn hold(&mut self, key: key::Named);

    /// Moves the focus by Tab to the control with an id.
    fn go_to(&mut self, id: &str);
}

impl Keyboard for HeadlessKiosk {
    fn press(&mut self, key: key::Named) {
        self.key(Key::Named(key), Modifiers::empty());
    }

    fn push(&mut self, key: key::Named) {
        self.act(down(key, false));
    }

    fn hold(&mut self, key: key::Named) {
        self.act(down(key, true));
    }

    fn go_to(&mut self, id: &str) {
        let wanted = named(self, id);
        // One more than there are: the first key may only show the ring.
        for _ in 0..=controls(self).len() {
            if focused(self).0 == wanted {
                return;
            }
            self.press(key::Named::Tab);
        }
        panic!("Tab never comes to {id}");
    }
}

/// The controls on the screen, in reading order.
pub fn controls(stage: &mut HeadlessKiosk) -> Vec<PlacedNode> {
    stage.walk().into_iter().filter(is_control).collect()
}

/// Index and name of the focused control; there must be one, and only one.
pub fn focused(stage: &mut HeadlessKiosk) -> (usize, String) {
    let controls = controls(stage);
    let place = stage.kiosk().route();
    let panel = stage.kiosk().panel();
    let all = controls.iter().enumerate();
    let focused: Vec<_> = all.filter(|(_, it)| it.node.focused).collect();
    match focused[..] {
        [(at, it)] => (at, it.node.name().clone()),
        ref others => panic!("{place:?} {panel:?}: not one focus but {others:?}"),
    }
}

/// Index of the control with an id.
pub fn named(stage: &mut HeadlessKiosk, id: &str) -> usize {
    let wanted = Some(Id::from(id.to_owned()));
    let controls = controls(stage);
    let place = stage.kiosk().route();
    let at = controls.iter().position(|it| it.node.id == wanted);
    at.unwrap_or_else(|| panic!("no control {id} at {place:?}"))
}

fn down(key: key::Named, repeat: bool) -> Event {
    let key = Key::Named(key);
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: keyboard::Location::Standard,
        modifiers: Modifiers::empty(),
        text: None,
        repeat,
    })
}
