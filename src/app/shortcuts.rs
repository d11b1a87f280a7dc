//! Keyboard shortcuts, which work on every screen.

use iced::keyboard::{Key, Modifiers, key::Named};

use crate::widget::focus::Move;

/// The action of a keyboard shortcut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// Move the focus.
    Move(Move),
    /// Stop a reading, close the panel, or go to the previous page.
    Back,
    /// Go to the home screen.
    Home,
    /// Open the PIN pad.
    Staff,
    /// Open or close the list of keys.
    Help,
    /// Turn the speech mode on or off.
    Speech,
    /// Turn the screen dark or light, in the speech mode.
    Dark,
}

/// The shortcut of a key that no widget has captured.
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
