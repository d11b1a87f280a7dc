//! Staff access: the corner gesture, the PIN pad and the staff panel.

use std::time::{Duration, Instant, SystemTime};

use iced::keyboard::{Key, key::Named};

use super::door_file::{DoorFile, PinCheck};
use super::navigation::Panel;
use crate::door::{self, CornerGesture, RateLimit};
use crate::language::{Catalogue, Meta};
use crate::records::{LogRing, Memory};
use crate::screen::pin_pad::{Message, Pad, PadStatus};
use crate::screen::staff::State;
use crate::settings::Settings;

/// The PIN pad closes after this long without input.
const PAD: Duration = Duration::from_secs(30);

/// The staff panel closes after this long without input.
const PANEL: Duration = Duration::from_secs(120);

/// Number of log lines that the panel shows.
const LINES: usize = 12;

/// How the program ends, as requested by staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shutdown {
    /// Exit without a restart.
    Quit,
    /// Restart immediately.
    Restart,
}

impl Shutdown {
    /// A description for log messages.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Quit => "the end",
            Self::Restart => "a new start",
        }
    }
}

/// What the other parts have to do after an update.
pub(super) enum Effect {
    /// Nothing.
    None,
    /// Open the staff panel.
    Open,
    /// Check a PIN, on another thread because its hash is slow on purpose, and so may a disk be.
    CheckPin(PinCheck),
}

/// State of staff access.
pub(super) struct StaffDoor {
    gesture: CornerGesture,
    limit: RateLimit,
    /// Digits entered on the pad.
    entered: String,
    status: PadStatus,
    touched: Instant,
    /// Tags of languages hidden until the next restart.
    hidden: Vec<String>,
    log: LogRing,
    restarts: u32,
    began: Instant,
    megabytes: Option<u64>,
    /// Keeps the rate limit over a restart.
    file: Option<DoorFile>,
}

impl StaffDoor {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            gesture: CornerGesture::default(),
            limit: RateLimit::default(),
            entered: String::new(),
            status: PadStatus::Empty,
            touched: now,
            hidden: Vec::new(),
            log: LogRing::default(),
            restarts: 0,
            began: now,
            megabytes: None,
            file: None,
        }
    }

    /// Takes over the rate limit from a file, and keeps it there.
    pub(super) fn set_file(&mut self, file: DoorFile, now: Instant) {
        self.limit = file.load(now);
        self.file = Some(file);
    }

    pub(super) fn set_log(&mut self, log: LogRing, restarts: u32) {
        self.log = log;
        self.restarts = restarts;
    }

    /// Clears the entered digits. The rate limit is kept.
    pub(super) fn forget(&mut self) {
        self.entered.clear();
        self.status = PadStatus::Empty;
    }

    /// What the PIN pad shows.
    pub(super) fn pad(&self, now: Instant) -> Pad {
        let wait = self.limit.wait(now);
        let seconds = wait.map(|left| left.as_millis().div_ceil(1000) as u64);
        Pad {
            digits: self.entered.len(),
            status: match seconds {
                // A wait of 1 s is over before it can be read.
                Some(seconds) if seconds > 1 => PadStatus::Wait(seconds),
                _ => self.status,
            },
        }
    }

    /// What the panel shows.
    pub(super) fn state(&self, now: Instant, volume: u8) -> State {
        let log = self.log.last();
        let first = log.len().saturating_sub(LINES);
        State {
            minutes: now.saturating_duration_since(self.began).as_secs() / 60,
            megabytes: self.megabytes,
            restarts: self.restarts,
            volume,
            log: log.get(first..).unwrap_or_default().to_vec(),
        }
    }

    /// Records input, which keeps the pad or panel open.
    pub(super) fn note(&mut self, now: Instant) {
        self.touched = now;
    }

    /// Records a touch for the corner gesture. Returns whether the gesture is complete.
    pub(super) fn touch(&mut self, in_corner: bool, now: Instant) -> bool {
        self.gesture.touch(in_corner, now)
    }

    /// Resets the pad when it opens.
    pub(super) fn opened(&mut self, now: Instant) {
        self.touched = now;
        self.forget();
    }

    /// The message of a key on the pad, if no widget has captured it.
    pub(super) fn key(key: &Key) -> Option<Message> {
        match key.as_ref() {
            Key::Named(Named::Backspace | Named::Delete) => Some(Message::Erase),
            Key::Character(text) => {
                let digit = text.chars().next().filter(char::is_ascii_digit);
                digit.map(Message::Digit)
            }
            _ => None,
        }
    }

    /// Whether the open pad or panel has had no input for too long.
    pub(super) fn is_abandoned(&self, panel: Option<&Panel>, now: Instant) -> bool {
        let limit = match panel {
            Some(Panel::Pin) => PAD,
            Some(Panel::Staff | Panel::Quit) => PANEL,
            _ => return false,
        };
        now.saturating_duration_since(self.touched) >= limit
    }

    /// Handles a message of the PIN pad; `hash` is that of the right PIN.
    pub(super) fn update(&mut self, message: Message, hash: Option<&str>, now: Instant) -> Effect {
        let checking = self.status == PadStatus::Checking;
        match message {
            Message::Digit(digit) if !checking => {
                self.status = PadStatus::Empty;
                if self.entered.len() < *door::LENGTH.end() {
                    self.entered.push(digit);
                }
            }
            Message::Erase if !checking => {
                self.status = PadStatus::Empty;
                self.entered.pop();
            }
            Message::Enter if !checking => return self.enter(hash, now),
            Message::Checked(right) if checking => return self.checked(right, now),
            _ => {}
        }
        Effect::None
    }

    fn enter(&mut self, hash: Option<&str>, now: Instant) -> Effect {
        match hash {
            Some(hash) if self.limit.wait(now).is_none() && !self.entered.is_empty() => {
                self.status = PadStatus::Checking;
                // The guess counts before it is checked: pulling the plug must not give another one.
                let mut guessed = self.limit.clone();
                guessed.wrong(now);
                Effect::CheckPin(PinCheck {
                    pin: std::mem::take(&mut self.entered),
                    hash: hash.to_owned(),
                    file: self.file.clone(),
                    guessed: guessed.text(now, SystemTime::now()),
                })
            }
            _ => Effect::None,
        }
    }

    fn checked(&mut self, right: bool, now: Instant) -> Effect {
        self.forget();
        if right {
            self.limit.right();
            self.megabytes = Memory::now().map(|memory| memory.proportional >> 20);
            return Effect::Open;
        }
        self.limit.wrong(now);
        self.status = PadStatus::Wrong;
        tracing::warn!("a wrong PIN was entered at the staff's door");
        Effect::None
    }

    /// The languages that the clinic offers, and whether each is offered now.
    pub(super) fn languages(
        &self,
        settings: &Settings,
        catalogue: &Catalogue,
    ) -> Vec<(Meta, bool)> {
        let metas = settings
            .languages
            .iter()
            .filter_map(|tag| catalogue.get(tag));
        let shown = |meta: &Meta| !self.hidden.contains(&meta.tag);
        metas.map(|meta| (meta.clone(), shown(meta))).collect()
    }

    /// Hides a language or offers it again. The language of the welcome screen cannot be hidden.
    pub(super) fn toggle(&mut self, tag: &str, settings: &Settings) {
        if self.hidden.iter().any(|it| it == tag) {
            self.hidden.retain(|it| it != tag);
        } else if tag != settings.first_language {
            self.hidden.push(tag.to_owned());
        }
    }
}
