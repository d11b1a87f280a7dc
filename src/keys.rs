//! What each key does, wherever the reader is.

use iced::keyboard::{Key, Modifiers, key::Named};

use crate::widget::focus::Move;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Another control.
    Move(Move),
    /// Back: closes a panel, else goes to the page before.
    Back,
    /// To the topics.
    Home,
    /// The speech mode on or off.
    Speech,
    /// The screen dark or light, in the speech mode.
    Dark,
}

/// The wish behind a key that no control answered.
pub fn wish(key: &Key, modifiers: Modifiers) -> Option<Wish> {
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    let Key::Named(named) = key else {
        return None;
    };
    Some(match named {
        Named::Tab if modifiers.shift() => Wish::Move(Move::Previous),
        Named::Tab => Wish::Move(Move::Next),
        Named::ArrowUp => Wish::Move(Move::Up),
        Named::ArrowDown => Wish::Move(Move::Down),
        Named::ArrowLeft => Wish::Move(Move::Left),
        Named::ArrowRight => Wish::Move(Move::Right),
        Named::Escape | Named::BrowserBack | Named::GoBack => Wish::Back,
        Named::Home | Named::BrowserHome | Named::GoHome => Wish::Home,
        Named::F7 => Wish::Dark,
        Named::F8 => Wish::Speech,
        _ => return None,
    })
}
