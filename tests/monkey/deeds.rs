//! What the monkey does: touches, keys, ticks, sizes, and the PIN.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::screen::{Action, pin_pad};
use fluoroscopy_kiosk::widget::input_monitor::InputEvent;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Point, Size, mouse, touch};

use super::{Monkey, PIN, SIZES, rules};

const KEYS: [Named; 20] = [
    Named::Tab,
    Named::Tab,
    Named::ArrowUp,
    Named::ArrowDown,
    Named::ArrowLeft,
    Named::ArrowRight,
    Named::Enter,
    Named::Enter,
    Named::Enter,
    Named::Space,
    Named::PageUp,
    Named::PageDown,
    Named::Escape,
    Named::Home,
    Named::End,
    Named::Backspace,
    Named::F1,
    Named::F7,
    Named::F8,
    Named::Shift,
];

impl Monkey {
    /// A point where something was, or anywhere.
    pub fn point(&mut self) -> Point {
        if !self.found.is_empty() && self.chance.below(4) > 0 {
            let controls: Vec<_> = self.found.iter().filter(|it| rules::acts(it)).collect();
            if !controls.is_empty() {
                let at = self.chance.below(controls.len() as u64) as usize;
                return controls[at].bounds.center();
            }
        }
        let mut along = |side: f32| self.chance.below(side as u64 + 1) as f32;
        Point::new(along(self.size.width), along(self.size.height))
    }

    pub fn tap(&mut self) {
        let at = self.point();
        if self.chance.below(4) == 0 {
            self.note(format!("click {at}"));
            self.stage.click(at);
        } else {
            self.note(format!("tap {at}"));
            self.stage.tap(at);
        }
    }

    pub fn key(&mut self) {
        let modifiers = match self.chance.below(12) {
            0 => Modifiers::SHIFT,
            1 => Modifiers::CTRL,
            _ => Modifiers::empty(),
        };
        let (key, modifiers) = match self.chance.below(40) {
            0 => (Key::Named(Named::F12), Modifiers::CTRL | Modifiers::SHIFT),
            1 => (Key::Character("?".into()), modifiers),
            2 | 3 => {
                let digit = self.chance.below(10).to_string();
                (Key::Character(digit.into()), modifiers)
            }
            _ => {
                let at = self.chance.below(KEYS.len() as u64) as usize;
                (Key::Named(KEYS[at]), modifiers)
            }
        };
        self.note(format!("{key:?} {modifiers:?}"));
        self.stage.key(key, modifiers);
    }

    /// Fingers and buttons that come down and never up, and the other way round.
    pub fn half_a_gesture(&mut self) {
        let position = self.point();
        let id = touch::Finger(1 + self.chance.below(3));
        let button = mouse::Button::Left;
        let lines = self.chance.below(9) as f32 - 4.0;
        let event = match self.chance.below(8) {
            0 => Event::Touch(touch::Event::FingerPressed { id, position }),
            1 => Event::Touch(touch::Event::FingerMoved { id, position }),
            2 => Event::Touch(touch::Event::FingerLifted { id, position }),
            3 => Event::Touch(touch::Event::FingerLost { id, position }),
            4 => Event::Mouse(mouse::Event::ButtonPressed(button)),
            5 => Event::Mouse(mouse::Event::ButtonReleased(button)),
            6 => Event::Mouse(mouse::Event::CursorLeft),
            _ => Event::Mouse(mouse::Event::WheelScrolled {
                delta: mouse::ScrollDelta::Lines { x: 0.0, y: lines },
            }),
        };
        self.note(format!("{event:?}"));
        self.stage.point(position);
        self.stage.act(event);
    }

    /// Time passes: a little, or until it asks, or for a night.
    pub fn tick(&mut self) {
        let seconds = match self.chance.below(10) {
            0..=6 => self.chance.below(25),
            7..=8 => 90,
            _ => self.chance.below(100_000),
        };
        // Touches are made at their real time: ticks begin there, too.
        self.now = match self.chance.below(3) {
            0 => Instant::now(),
            _ => self.now,
        } + Duration::from_secs(seconds);
        self.note(format!("tick {seconds} s"));
        self.stage.send(Message::Tick(self.now));
        if self.now > Instant::now() + Duration::from_secs(1_000_000) {
            self.now = Instant::now();
        }
    }

    pub fn resize(&mut self) {
        if self.chance.below(3) > 0 {
            return self.tap();
        }
        self.size = match self.chance.below(SIZES.len() as u64 + 1) {
            at if (at as usize) < SIZES.len() => SIZES[at as usize],
            _ => {
                let mut side = || 320.0 + self.chance.below(1700) as f32;
                Size::new(side(), side())
            }
        };
        let size = self.size;
        self.note(format!("resize {size:?}"));
        self.stage.resize(size);
        self.stage.send(Message::Input(InputEvent::Resized(size)));
    }

    pub fn go_through_the_door(&mut self) {
        self.note("the PIN".to_owned());
        let keys = PIN.chars().map(|it| Key::Character(it.to_string().into()));
        let wipe = std::iter::repeat_n(Key::Named(Named::Backspace), 12);
        for key in wipe.chain(keys) {
            self.stage.key(key, Modifiers::empty());
        }
        self.stage.send(Action::Pin(pin_pad::Message::Enter));
    }
}
