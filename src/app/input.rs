//! What the kiosk does about a finger or a key that no control has answered.

use std::time::Instant;

use iced::Task;
use iced::advanced::widget::operate;

use super::shortcuts::{Shortcut, shortcut};
use super::{Kiosk, Look, Message, Panel};
use crate::language::Direction;
use crate::route::Route;
use crate::ui::chrome;
use crate::widget::focus;
use crate::widget::input_monitor::InputEvent;

impl Kiosk {
    pub(super) fn see(&mut self, seen: InputEvent) -> Task<Message> {
        match seen {
            InputEvent::Resized(size) => {
                self.window = size;
                Task::batch([self.ask_for_screen(), self.keep_focus()])
            }
            InputEvent::Touch {
                at,
                answered,
                place,
            } => {
                self.focus_visible = false;
                let was_phantom = self.session.is_phantom();
                self.session.note(place.map(Into::into), at);
                if let Some(place) = place.filter(|_| !was_phantom && self.session.is_phantom()) {
                    tracing::warn!(
                        "the panel touches itself at {:.0}, {:.0}: that keeps no session",
                        place.x,
                        place.y
                    );
                }
                self.keep(at, answered);
                self.staff_touch(at, answered, place);
                match self.vacancy.touch() {
                    true => self.look_for(Look::Arrive),
                    false => Task::none(),
                }
            }
            InputEvent::Key {
                at,
                answered,
                held,
                key,
                modifiers,
            } => {
                let was_asking = self.session.is_asking();
                let was_visible = self.focus_visible;
                self.focus_visible = true;
                // A book may lie on the keys: what is held down shows nobody's presence.
                if !held {
                    self.session.note(None, at);
                    self.keep(at, answered);
                }
                if !held && self.vacancy.touch() {
                    self.ear.guide.unheard = false;
                    return self.look_for(Look::Arrive);
                }
                if let Some(message) = self.staff_key(at, answered, &key) {
                    return self.tell_staff(message);
                }
                if self.ear.guide.on && std::mem::take(&mut self.ear.guide.unheard) {
                    return self.look_for(Look::Arrive);
                }
                if answered {
                    return self.look_for(Look::News);
                }
                match shortcut(&key, modifiers) {
                    Some(shortcut) if !answered && !was_asking => self.grant(shortcut, was_visible),
                    _ => Task::none(),
                }
            }
        }
    }

    /// A touch keeps the session; while the question is on the screen, its controls answer it.
    pub(super) fn keep(&mut self, at: Instant, answered: bool) {
        if !(self.session.is_asking() && answered) {
            self.session.touch(at);
        }
    }

    fn grant(&mut self, shortcut: Shortcut, focus_was_visible: bool) -> Task<Message> {
        match shortcut {
            // The first key only shows where the focus is.
            Shortcut::Move(by) if self.ear.guide.on => self.go_by_ear(by),
            Shortcut::Move(_) if !focus_was_visible && !self.is_listened_to() => Task::none(),
            Shortcut::Move(by) => {
                let rtl = self.language.direction() == Direction::Rtl;
                operate(focus::step(by, rtl)).discard()
            }
            Shortcut::Staff => {
                self.staff_knocked(Instant::now());
                Task::none()
            }
            Shortcut::Help if self.panel == Some(Panel::Help) => {
                self.panel = None;
                Task::none()
            }
            Shortcut::Help => {
                self.panel = Some(Panel::Help);
                Task::none()
            }
            Shortcut::SpeechBackend => self.switch_speech(),
            Shortcut::Dark => {
                self.darken();
                Task::none()
            }
            Shortcut::Back if self.ear.aloud.is_some() => {
                self.ear.stop();
                Task::none()
            }
            Shortcut::Back if self.panel.is_some() => {
                self.panel = None;
                self.staff.forget();
                Task::none()
            }
            Shortcut::Back => {
                self.frame(chrome::Message::Back);
                Task::none()
            }
            Shortcut::Home => {
                let welcome = self.place == Route::Languages && self.behind.is_none();
                if !welcome {
                    self.panel = None;
                    self.staff.forget();
                    self.frame(chrome::Message::Home);
                }
                Task::none()
            }
        }
    }
}
