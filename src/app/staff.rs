//! The staff's door, and what lies behind it.

use std::time::{Duration, Instant};

use iced::keyboard::{Key, key::Named};
use iced::{Point, Task};

use super::{Kiosk, Message, Panel, Shutdown};
use crate::door;
use crate::door::{CornerGesture, RateLimit};
use crate::language::Meta;
use crate::records::{LogRing, Memory};
use crate::route::Route;
use crate::screen::staff;
use crate::screen::staff::{Pad, State, Told};
use crate::speech::read_aloud::Sound;
use crate::theme::MARGIN;

/// The pad closes when nobody has touched it for this long.
const PAD: Duration = Duration::from_secs(30);

/// The panel closes when nobody has touched it for this long.
const PANEL: Duration = Duration::from_secs(120);

/// How many lines of the log the panel shows.
const LINES: usize = 12;

/// What the kiosk knows of its staff.
pub(super) struct Staff {
    knock: CornerGesture,
    lock: RateLimit,
    /// What was entered on the pad.
    entered: String,
    told: Told,
    touched: Instant,
    /// The tags of languages that are not offered until the next start.
    hidden: Vec<String>,
    log: LogRing,
    restarts: u32,
    began: Instant,
    megabytes: Option<u64>,
}

impl Default for Staff {
    fn default() -> Self {
        let now = Instant::now();
        Self {
            knock: CornerGesture::default(),
            lock: RateLimit::default(),
            entered: String::new(),
            told: Told::Nothing,
            touched: now,
            hidden: Vec::new(),
            log: LogRing::default(),
            restarts: 0,
            began: now,
            megabytes: None,
        }
    }
}

impl Staff {
    /// What was entered is forgotten; a lock stays as it is.
    pub(super) fn forget(&mut self) {
        self.entered.clear();
        self.told = Told::Nothing;
    }

    /// What the pad shows.
    pub(super) fn pad(&self, now: Instant) -> Pad {
        let wait = self.lock.wait(now);
        let seconds = wait.map(|left| left.as_millis().div_ceil(1000) as u64);
        Pad {
            digits: self.entered.len(),
            told: match seconds {
                // A short wait is over before it is read.
                Some(seconds) if seconds > 1 => Told::Wait(seconds),
                _ => self.told,
            },
        }
    }

    /// What the panel shows.
    pub(super) fn state(&self, now: Instant, volume: u8) -> State {
        let log = self.log.last();
        State {
            minutes: now.saturating_duration_since(self.began).as_secs() / 60,
            megabytes: self.megabytes,
            restarts: self.restarts,
            volume,
            log: log[log.len().saturating_sub(LINES)..].to_vec(),
        }
    }
}

impl Kiosk {
    /// The same kiosk, with a log whose last lines its staff can read, after so many restarts.
    pub fn with_log(mut self, log: LogRing, restarts: u32) -> Self {
        self.staff.log = log;
        self.staff.restarts = restarts;
        self
    }

    /// Whether the pad or the panel is open.
    pub(super) fn staff_is_here(&self) -> bool {
        matches!(self.panel, Some(Panel::Pin | Panel::Staff))
    }

    pub(super) fn staff_touch(&mut self, at: Instant, answered: bool, place: Option<Point>) {
        // A panel that touches itself beside the pad must not keep it open.
        if answered {
            self.staff.touched = at;
        }
        let corner = self.settings.operations.staff_corner;
        let side = self.scale().px(MARGIN);
        let window = [self.window.width, self.window.height];
        let in_corner = place.is_some_and(|it| corner.holds(it.into(), window, side));
        if self.staff.knock.touch(in_corner, at) {
            self.staff_knocked(at);
        }
    }

    /// Opens the pad, where there is a door, and nobody is being asked anything.
    pub(super) fn staff_knocked(&mut self, now: Instant) {
        let door = self.settings.operations.staff_pin.is_some();
        if door && !self.staff_is_here() && !self.session.is_asking() {
            self.now = now;
            self.staff.touched = now;
            self.staff.forget();
            self.panel = Some(Panel::Pin);
        }
    }

    /// What a key that no control answered means to the pad.
    pub(super) fn staff_key(
        &mut self,
        at: Instant,
        answered: bool,
        key: &Key,
    ) -> Option<staff::Message> {
        self.staff.touched = at;
        if answered || self.panel != Some(Panel::Pin) || self.session.is_asking() {
            return None;
        }
        match key.as_ref() {
            Key::Named(Named::Backspace | Named::Delete) => Some(staff::Message::Erase),
            Key::Character(text) => {
                let digit = text.chars().next().filter(char::is_ascii_digit);
                digit.map(staff::Message::Digit)
            }
            _ => None,
        }
    }

    pub(super) fn staff_tick(&mut self, now: Instant) {
        let limit = match self.panel {
            Some(Panel::Pin) => PAD,
            Some(Panel::Staff) => PANEL,
            _ => return,
        };
        if now.saturating_duration_since(self.staff.touched) >= limit {
            self.panel = None;
            self.staff.forget();
        }
    }

    pub(super) fn tell_staff(&mut self, message: staff::Message) -> Task<Message> {
        match (&self.panel, message) {
            (Some(Panel::Pin), message) => return self.tell_pad(message),
            (Some(Panel::Staff), staff::Message::Quit) => self.end(Shutdown::Quit),
            (Some(Panel::Staff), staff::Message::Restart) => self.end(Shutdown::Restart),
            (Some(Panel::Staff), staff::Message::Language(tag)) => self.offer(&tag),
            (Some(Panel::Staff), staff::Message::Louder) => self.ear.begin_with(Sound::louder),
            (Some(Panel::Staff), staff::Message::Softer) => self.ear.begin_with(Sound::softer),
            (Some(Panel::Staff), staff::Message::Measure) => {
                self.panel = None;
                self.go(Route::Calibrate);
                return self.ask_for_screen();
            }
            (Some(Panel::Staff), staff::Message::Close) => self.panel = None,
            // A check that ended after the pad was closed opens nothing.
            _ => {}
        }
        Task::none()
    }

    fn tell_pad(&mut self, message: staff::Message) -> Task<Message> {
        let staff = &mut self.staff;
        let checking = staff.told == Told::Checking;
        match message {
            staff::Message::Digit(digit) if !checking => {
                staff.told = Told::Nothing;
                if staff.entered.len() < *door::LENGTH.end() {
                    staff.entered.push(digit);
                }
            }
            staff::Message::Erase if !checking => {
                staff.told = Told::Nothing;
                staff.entered.pop();
            }
            staff::Message::Enter if !checking => return self.check_pin(),
            staff::Message::Checked(right) if checking => self.answer(right),
            staff::Message::Close => {
                self.panel = None;
                self.staff.forget();
            }
            _ => {}
        }
        Task::none()
    }

    /// Checks the PIN on another thread: it takes about 0.1 s, which would block the window.
    fn check_pin(&mut self) -> Task<Message> {
        self.now = Instant::now();
        let waits = self.staff.lock.wait(self.now).is_some();
        let Some(hash) = self.settings.operations.staff_pin.clone() else {
            return Task::none();
        };
        if waits || self.staff.entered.is_empty() {
            return Task::none();
        }
        let pin = std::mem::take(&mut self.staff.entered);
        self.staff.told = Told::Checking;
        let check = blocking::unblock(move || door::verify(&pin, &hash));
        Task::perform(check, |right| {
            Message::Staff(staff::Message::Checked(right))
        })
    }

    fn answer(&mut self, right: bool) {
        self.now = Instant::now();
        self.staff.forget();
        if right {
            self.staff.lock.right();
            self.staff.megabytes = Memory::now().map(|memory| memory.proportional >> 20);
            self.panel = Some(Panel::Staff);
        } else {
            self.staff.lock.wrong(self.now);
            self.staff.told = Told::Wrong;
            tracing::warn!("a wrong PIN was entered at the staff's door");
        }
    }

    fn end(&mut self, shutdown: Shutdown) {
        let what = match shutdown {
            Shutdown::Quit => "the end",
            Shutdown::Restart => "a new start",
        };
        tracing::info!("the staff asked for {what}");
        self.shutdown = Some(shutdown);
    }

    /// The languages that the clinic offers, and whether each is offered now.
    pub(super) fn staff_languages(&self) -> Vec<(Meta, bool)> {
        let tags = self.settings.languages.iter();
        let metas = tags.filter_map(|tag| self.catalogue.get(tag));
        let shown = |meta: &Meta| !self.staff.hidden.contains(&meta.tag);
        metas.map(|meta| (meta.clone(), shown(meta))).collect()
    }

    /// Offers a language, or no longer. That of the welcome screen always is.
    fn offer(&mut self, tag: &str) {
        let hidden = &mut self.staff.hidden;
        if hidden.iter().any(|it| it == tag) {
            hidden.retain(|it| it != tag);
        } else if tag != self.settings.first_language {
            hidden.push(tag.to_owned());
        }
        let languages = self.staff_languages().into_iter();
        self.offered = languages
            .filter_map(|(meta, shown)| shown.then_some(meta))
            .collect();
    }
}
