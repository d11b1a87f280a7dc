//! The staff's door: the gesture that opens it, the pad, and the panel behind it.

use std::time::{Duration, Instant};

use iced::keyboard::{Key, key::Named};

use super::navigation::Panel;
use crate::door::{self, CornerGesture, RateLimit};
use crate::language::{Catalogue, Meta};
use crate::records::{LogRing, Memory};
use crate::screen::staff::{Message, Pad, PadStatus, State};
use crate::settings::Settings;
use crate::speech::read_aloud::Sound;

/// The pad closes when nobody has touched it for this long.
const PAD: Duration = Duration::from_secs(30);

/// The panel closes when nobody has touched it for this long.
const PANEL: Duration = Duration::from_secs(120);

/// How many lines of the log the panel shows.
const LINES: usize = 12;

/// How the program is to end, as the staff asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shutdown {
    /// It is not started again.
    Quit,
    /// It is started again at once.
    Restart,
}

impl Shutdown {
    /// For the log.
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
    /// Close the panel.
    Close,
    /// Open the panel behind the pad.
    Open,
    /// Check a PIN against a hash on another thread: that takes long, on purpose.
    CheckPin(String, String),
    /// Offer other languages.
    Offer(Vec<Meta>),
    /// Change the loudness at which sessions begin.
    SetVolume(fn(Sound) -> Sound),
    /// Leave for the screen that measures the display.
    Measure,
    /// End the program.
    End(Shutdown),
}

/// The state of the staff's door.
pub(super) struct StaffDoor {
    gesture: CornerGesture,
    limit: RateLimit,
    /// What was entered on the pad.
    entered: String,
    status: PadStatus,
    touched: Instant,
    /// The tags of languages that are not offered until the next start.
    hidden: Vec<String>,
    log: LogRing,
    restarts: u32,
    began: Instant,
    megabytes: Option<u64>,
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
        }
    }

    pub(super) fn set_log(&mut self, log: LogRing, restarts: u32) {
        self.log = log;
        self.restarts = restarts;
    }

    /// Forgets what was entered; a lock stays as it is.
    pub(super) fn forget(&mut self) {
        self.entered.clear();
        self.status = PadStatus::Empty;
    }

    /// What the pad shows.
    pub(super) fn pad(&self, now: Instant) -> Pad {
        let wait = self.limit.wait(now);
        let seconds = wait.map(|left| left.as_millis().div_ceil(1000) as u64);
        Pad {
            digits: self.entered.len(),
            status: match seconds {
                // A short wait is over before it is read.
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

    /// Takes note of a touch or a key, which keeps the panel open.
    pub(super) fn note(&mut self, now: Instant) {
        self.touched = now;
    }

    /// Takes note of a touch in the corner or elsewhere; whether the gesture is complete.
    pub(super) fn touch(&mut self, in_corner: bool, now: Instant) -> bool {
        self.gesture.touch(in_corner, now)
    }

    /// The pad has been opened.
    pub(super) fn opened(&mut self, now: Instant) {
        self.touched = now;
        self.forget();
    }

    /// What a key that no control answered means to the pad.
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

    /// Whether an open panel has been left alone for too long.
    pub(super) fn is_abandoned(&self, panel: Option<&Panel>, now: Instant) -> bool {
        let limit = match panel {
            Some(Panel::Pin) => PAD,
            Some(Panel::Staff) => PANEL,
            _ => return false,
        };
        now.saturating_duration_since(self.touched) >= limit
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        panel: Option<&Panel>,
        now: Instant,
        settings: &Settings,
        catalogue: &Catalogue,
    ) -> Effect {
        match (panel, message) {
            (Some(Panel::Pin), message) => self.pad_pressed(message, now, settings),
            (Some(Panel::Staff), Message::Quit) => Effect::End(Shutdown::Quit),
            (Some(Panel::Staff), Message::Restart) => Effect::End(Shutdown::Restart),
            (Some(Panel::Staff), Message::Language(tag)) => {
                self.toggle(&tag, settings);
                let languages = self.languages(settings, catalogue).into_iter();
                Effect::Offer(
                    languages
                        .filter_map(|(meta, on)| on.then_some(meta))
                        .collect(),
                )
            }
            (Some(Panel::Staff), Message::Louder) => Effect::SetVolume(Sound::louder),
            (Some(Panel::Staff), Message::Softer) => Effect::SetVolume(Sound::softer),
            (Some(Panel::Staff), Message::Measure) => Effect::Measure,
            (Some(Panel::Staff), Message::Close) => Effect::Close,
            // A check that ended after the pad was closed opens nothing.
            _ => Effect::None,
        }
    }

    fn pad_pressed(&mut self, message: Message, now: Instant, settings: &Settings) -> Effect {
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
            Message::Enter if !checking => return self.enter(now, settings),
            Message::Checked(right) if checking => return self.checked(right, now),
            Message::Close => {
                self.forget();
                return Effect::Close;
            }
            _ => {}
        }
        Effect::None
    }

    fn enter(&mut self, now: Instant, settings: &Settings) -> Effect {
        let waits = self.limit.wait(now).is_some();
        let hash = settings.operations.staff_pin.clone();
        match hash {
            Some(hash) if !waits && !self.entered.is_empty() => {
                self.status = PadStatus::Checking;
                Effect::CheckPin(std::mem::take(&mut self.entered), hash)
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

    /// Offers a language or hides it. That of the welcome screen is always offered.
    fn toggle(&mut self, tag: &str, settings: &Settings) {
        if self.hidden.iter().any(|it| it == tag) {
            self.hidden.retain(|it| it != tag);
        } else if tag != settings.first_language {
            self.hidden.push(tag.to_owned());
        }
    }
}
