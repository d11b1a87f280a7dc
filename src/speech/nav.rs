//! Spoken navigation: the speech mode of a user who cannot see, over the nodes of the screen.
//!
//! A state machine over items; it knows no voice, no window and no clock.

use crate::a11y::Role;
use crate::document::{BlockRef, Phrase, percent_of, place};
use crate::language::Language;

/// Something on the screen, as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub role: Role,
    /// The block of the document that it shows.
    pub block: Option<BlockRef>,
    /// Its words; on a screen in two languages it may have some in each.
    pub words: Vec<Phrase>,
    /// Its place among its like, from 0, and how many they are.
    pub place: Option<(usize, usize)>,
    /// Whether it has the keyboard's focus.
    pub focused: bool,
}

impl Item {
    /// The item as it is said, in the language of somebody who hears what it is.
    pub fn spoken(&self, language: &Language) -> Vec<Phrase> {
        let mut told = self.words.clone();
        told.extend(self.role_and_state(language));
        told
    }

    /// What it is, its state, and its place among its like: "choice, chosen, 2 of 5".
    pub fn role_and_state(&self, language: &Language) -> Option<Phrase> {
        let mut words = Vec::new();
        let role = match self.role {
            Role::Heading(_) => "speech-heading",
            Role::Text | Role::ListItem | Role::Scroll | Role::Dialog => return None,
            Role::Button => "speech-button",
            Role::Choice { .. } => "speech-choice",
            Role::Link => "speech-link",
            Role::Image => "speech-picture",
            Role::Slider { .. } => "speech-slider",
        };
        words.push(language.words(role));
        match self.role {
            Role::Choice { chosen: true } => words.push(language.words("speech-chosen")),
            Role::Choice { chosen: false } => words.push(language.words("speech-not-chosen")),
            Role::Slider { percent } => words.push(percent_of(language, "speech-percent", percent)),
            _ => {}
        }
        if let Some((index, total)) = self.place {
            words.push(place(language, index, total));
        }
        let words = super::read_aloud::sayable(&words.join(", "));
        Some(Phrase::new(&language.meta, words))
    }
}

/// A move through the items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next item of any kind; from the last to the first.
    Next,
    /// To the item before.
    Previous,
    /// To the next control.
    NextControl,
    /// To the control before.
    PreviousControl,
}

/// Where somebody is on their way. See the module's documentation.
#[derive(Debug, Clone, Default)]
pub struct SpeechNav {
    /// Whether the speech mode is on.
    pub on: bool,
    /// Whether the next key is the first, of somebody who may not know where they are.
    pub unheard: bool,
    cursor: usize,
    /// Whether a move among controls begins at the one with the focus.
    arrived: bool,
    told: Vec<Phrase>,
}

impl SpeechNav {
    /// The speech mode of the next person.
    pub fn new(on: bool) -> Self {
        Self {
            on,
            unheard: on,
            ..Self::default()
        }
    }

    /// A screen has come: the way begins at its heading. Returns the control with the focus.
    pub fn arrive<'a>(&mut self, items: &'a [Item], language: &Language) -> Option<&'a Item> {
        let heading = items
            .iter()
            .position(|item| matches!(item.role, Role::Heading(_)));
        self.cursor = heading.unwrap_or(0);
        self.arrived = true;
        let focused = items.iter().find(|item| item.focused);
        self.told = focused.map_or_else(Vec::new, |item| item.spoken(language));
        focused
    }

    /// Goes a step; the index of the item there.
    pub fn step(&mut self, items: &[Item], step: Step, language: &Language) -> Option<usize> {
        let count = items.len();
        if count == 0 {
            return None;
        }
        let focused = items.iter().position(|item| item.focused);
        let among_controls = matches!(step, Step::NextControl | Step::PreviousControl);
        let from = match focused {
            Some(focused) if among_controls || !self.arrived => focused,
            _ => self.cursor.min(count - 1),
        };
        let onward = matches!(step, Step::Next | Step::NextControl);
        let to = (1..=count)
            .map(|by| {
                let by = if onward { by } else { count - by };
                (from + by) % count
            })
            .find(|&at| !among_controls || items[at].role.is_control())?;
        self.cursor = to;
        self.arrived = false;
        self.told = items[to].spoken(language);
        Some(to)
    }

    /// The item where somebody is.
    pub fn here(&self, items: &[Item]) -> Option<usize> {
        (!items.is_empty()).then(|| self.cursor.min(items.len() - 1))
    }

    /// What is new about the control with the focus since it was told: its state, or all of it.
    pub fn news(&mut self, items: &[Item], language: &Language) -> Vec<Phrase> {
        let Some(at) = items.iter().position(|item| item.focused) else {
            return Vec::new();
        };
        let told = items[at].spoken(language);
        if told == self.told {
            return Vec::new();
        }
        let same = self.told.starts_with(&items[at].words);
        self.told = told.clone();
        if same {
            items[at].role_and_state(language).into_iter().collect()
        } else {
            self.cursor = at;
            told
        }
    }
}
