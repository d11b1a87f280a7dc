//! What each key does, wherever the reader is.

use iced::keyboard::{Key, Modifiers, key::Named};

use crate::widget::focus::Move;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
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

/// The shortcut behind a key that no control answered.
pub fn shortcut(key: &Key, modifiers: Modifiers) -> Option<Shortcut> {
    if *key == Key::Named(Named::F12) && modifiers == Modifiers::CTRL | Modifiers::SHIFT {
        return Some(Shortcut::Staff);
    }
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    let named = match key {
        Key::Named(named) => named,
        // Spanish keyboards have an opening question mark, Arabic ones a mirrored one.
        Key::Character(it) if matches!(it.as_str(), "?" | "¿" | "؟" | "？") => {
            return Some(Shortcut::Help);
        }
        _ => return None,
    };
    Some(match named {
        Named::Tab if modifiers.shift() => Shortcut::Move(Move::Previous),
        Named::Tab => Shortcut::Move(Move::Next),
        Named::ArrowUp => Shortcut::Move(Move::Up),
        Named::ArrowDown => Shortcut::Move(Move::Down),
        Named::ArrowLeft => Shortcut::Move(Move::Left),
        Named::ArrowRight => Shortcut::Move(Move::Right),
        Named::Escape | Named::BrowserBack | Named::GoBack => Shortcut::Back,
        Named::F1 | Named::Help => Shortcut::Help,
        Named::Home | Named::BrowserHome | Named::GoHome => Shortcut::Home,
        Named::F7 => Shortcut::Dark,
        Named::F8 => Shortcut::Speech,
        _ => return None,
    })
}
