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
    /// The staff's door.
    Staff,
    /// The list of keys; closes it where it is open.
    Help,
    /// The speech mode on or off.
    Speech,
    /// The screen dark or light, in the speech mode.
    Dark,
}

/// The wish behind a key that no control answered.
pub fn wish(key: &Key, modifiers: Modifiers) -> Option<Wish> {
    if *key == Key::Named(Named::F12) && modifiers == Modifiers::CTRL | Modifiers::SHIFT {
        return Some(Wish::Staff);
    }
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    let named = match key {
        Key::Named(named) => named,
        // Spanish keyboards have an opening question mark, Arabic ones a mirrored one.
        Key::Character(it) if matches!(it.as_str(), "?" | "¿" | "؟" | "？") => {
            return Some(Wish::Help);
        }
        _ => return None,
    };
    Some(match named {
        Named::Tab if modifiers.shift() => Wish::Move(Move::Previous),
        Named::Tab => Wish::Move(Move::Next),
        Named::ArrowUp => Wish::Move(Move::Up),
        Named::ArrowDown => Wish::Move(Move::Down),
        Named::ArrowLeft => Wish::Move(Move::Left),
        Named::ArrowRight => Wish::Move(Move::Right),
        Named::Escape | Named::BrowserBack | Named::GoBack => Wish::Back,
        Named::F1 | Named::Help => Wish::Help,
        Named::Home | Named::BrowserHome | Named::GoHome => Wish::Home,
        Named::F7 => Wish::Dark,
        Named::F8 => Wish::Speech,
        _ => return None,
    })
}
