//! Window input: touches, keys and resizes, after the widgets have seen them.

use std::time::Instant;

use iced::advanced::widget::operate;
use iced::keyboard::{Key, Modifiers};
use iced::{Point, Task};

use super::navigation::Panel;
use super::shortcuts::{Shortcut, shortcut};
use super::speech::Reason;
use super::staff::StaffDoor;
use super::{Kiosk, Message};
use crate::language::Direction;
use crate::theme::MARGIN;
use crate::ui::chrome;
use crate::widget::focus;
use crate::widget::input_monitor::InputEvent;

impl Kiosk {
    pub(super) fn input(&mut self, event: InputEvent) -> Task<Message> {
        match event {
            InputEvent::Resized(size) => {
                self.window = size;
                Task::batch([self.ask_for_monitor(), self.repair_focus()])
            }
            InputEvent::Touch {
                at,
                captured,
                position,
            } => self.touch(at, captured, position),
            InputEvent::Key {
                at,
                captured,
                repeat,
                key,
                modifiers,
            } => {
                // Key repeat is no sign of a user: an object may be lying on the keyboard.
                if !repeat {
                    self.session.note(None, at);
                }
                let focus_was_visible = self.focus_visible;
                let was_asking = self.session.is_asking();
                self.focus_visible = true;
                if !repeat {
                    self.keep_session(at, captured);
                    if self.leave_attract() {
                        self.speech.nav.unheard = false;
                        return self.collect(Reason::Arrive);
                    }
                }
                self.key(&key, modifiers, captured, focus_was_visible, was_asking, at)
            }
        }
    }

    fn touch(&mut self, at: Instant, captured: bool, position: Option<Point>) -> Task<Message> {
        self.focus_visible = false;
        let was_phantom = self.session.is_phantom();
        self.session.note(position.map(Into::into), at);
        if let Some(position) = position.filter(|_| !was_phantom && self.session.is_phantom()) {
            tracing::warn!(
                "the panel touches itself at {:.0}, {:.0}: that keeps no session",
                position.x,
                position.y
            );
        }
        self.keep_session(at, captured);
        // Phantom touches beside the pad must not keep it open.
        if captured {
            self.staff.note(at);
        }
        let corner = self.settings.operations.staff_corner;
        let side = self.scale().px(MARGIN);
        let window = [self.window.width, self.window.height];
        let in_corner = position.is_some_and(|it| corner.holds(it.into(), window, side));
        if self.staff.touch(in_corner, at) {
            self.open_staff_door(at);
        }
        if self.leave_attract() {
            self.collect(Reason::Arrive)
        } else {
            Task::none()
        }
    }

    fn key(
        &mut self,
        key: &Key,
        modifiers: Modifiers,
        captured: bool,
        focus_was_visible: bool,
        was_asking: bool,
        now: Instant,
    ) -> Task<Message> {
        self.staff.note(now);
        let pad_is_open = self.nav.panel == Some(Panel::Pin) && !self.session.is_asking();
        if let Some(message) = StaffDoor::key(key).filter(|_| pad_is_open && !captured) {
            return self.update_pin(message, now);
        }
        if self.speech.nav.on && std::mem::take(&mut self.speech.nav.unheard) {
            return self.collect(Reason::Arrive);
        }
        if captured {
            return self.collect(Reason::News);
        }
        match shortcut(key, modifiers) {
            Some(shortcut) if !was_asking => self.shortcut(shortcut, focus_was_visible, now),
            _ => Task::none(),
        }
    }

    /// Keeps the session alive, except for input that a control of the idle warning has handled.
    pub(super) fn keep_session(&mut self, at: Instant, captured: bool) {
        if !(self.session.is_asking() && captured) {
            self.session.touch(at);
        }
    }

    fn shortcut(
        &mut self,
        shortcut: Shortcut,
        focus_was_visible: bool,
        now: Instant,
    ) -> Task<Message> {
        match shortcut {
            Shortcut::Move(by) if self.speech.nav.on => {
                let direction = self.languages.first.direction();
                let effect = self.speech.move_by_key(by, direction);
                return self.speech_effect(effect);
            }
            // The first key only makes the focus visible.
            Shortcut::Move(_) if !focus_was_visible && !self.is_assisted() => {}
            Shortcut::Move(by) => {
                let rtl = self.languages.first.direction() == Direction::Rtl;
                return operate(focus::step(by, rtl)).discard();
            }
            Shortcut::Staff => self.open_staff_door(now),
            Shortcut::Help if self.nav.panel == Some(Panel::Help) => self.nav.panel = None,
            Shortcut::Help => self.nav.panel = Some(Panel::Help),
            Shortcut::Speech => {
                let effect =
                    self.with_speech_context(|speech, context| speech.switch_mode(context));
                return self.speech_effect(effect);
            }
            Shortcut::Dark => self.speech.darken(&self.languages.first),
            Shortcut::Back if self.speech.is_reading() => self.speech.stop(),
            Shortcut::Back if self.nav.panel.is_some() => self.close_panel(),
            Shortcut::Back => return self.navigate(chrome::Message::Back),
            Shortcut::Home => {
                if !self.nav.is_welcome() {
                    self.close_panel();
                    return self.navigate(chrome::Message::Home);
                }
            }
        }
        Task::none()
    }
}
