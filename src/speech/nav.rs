//! Spoken navigation: the speech mode for users who cannot see the screen.
//!
//! A state machine over the items of a screen. It has no access to the speech backend, the window
//! or the clock, so that it can be tested alone.

use crate::a11y::Role;
use crate::document::{BlockRef, Phrase, percent_of, place};
use crate::language::Language;

/// An item of the screen, as spoken navigation announces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its role.
    pub role: Role,
    /// The document block that it shows.
    pub block: Option<BlockRef>,
    /// Its words, in each language in use that it has words in.
    pub words: Vec<Phrase>,
    /// Its position within its group, from 0, and the size of the group.
    pub place: Option<(usize, usize)>,
    /// Whether it has the keyboard focus.
    pub focused: bool,
}

impl Item {
    /// The announcement of the item: its words, then role and state in `language`.
    pub fn spoken(&self, language: &Language) -> Vec<Phrase> {
        let mut phrases = self.words.clone();
        phrases.extend(self.role_and_state(language));
        phrases
    }

    /// The role, state and position, such as "choice, chosen, 2 of 5"; `None` for plain text.
    pub fn role_and_state(&self, language: &Language) -> Option<Phrase> {
        let mut words = Vec::new();
        let role = match self.role {
            Role::Heading(_) => "speech-heading",
            Role::Text | Role::ListItem | Role::Scroll | Role::Dialog => return None,
            Role::Button => "speech-button",
            Role::Choice { .. } => "speech-choice",
            Role::CheckBox { .. } => "speech-check-box",
            Role::Link => "speech-link",
            Role::Image => "speech-picture",
            Role::Slider { .. } => "speech-slider",
        };
        words.push(language.words(role));
        match self.role {
            Role::Choice { chosen: true } => words.push(language.words("speech-chosen")),
            Role::Choice { chosen: false } => words.push(language.words("speech-not-chosen")),
            Role::CheckBox { checked: true } => words.push(language.words("speech-checked")),
            Role::CheckBox { checked: false } => words.push(language.words("speech-not-checked")),
            Role::Slider { percent } => words.push(percent_of(language, "speech-percent", percent)),
            _ => {}
        }
        if let Some((index, total)) = self.place {
            words.push(place(language, index, total));
        }
        let words = super::spoken_blocks::sayable(&words.join(", "));
        Some(Phrase::new(&language.meta, words))
    }
}

/// A move through the items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next item, wrapping around.
    Next,
    /// To the previous item, wrapping around.
    Previous,
    /// To the next control, wrapping around.
    NextControl,
    /// To the previous control, wrapping around.
    PreviousControl,
}

/// State of spoken navigation.
#[derive(Debug, Clone, Default)]
pub struct SpeechNav {
    /// Whether the speech mode is on.
    pub on: bool,
    /// Whether the user has heard nothing yet, so that the first key only announces the screen.
    pub unheard: bool,
    cursor: usize,
    /// Whether the user has not moved on this screen yet, so that the first move between items
    /// starts at the heading rather than at the focused control.
    arrived: bool,
    /// The last announcement of the focused control, to detect changes.
    announced: Vec<Phrase>,
}

impl SpeechNav {
    /// The state for a new session.
    pub fn new(on: bool) -> Self {
        Self {
            on,
            unheard: on,
            ..Self::default()
        }
    }

    /// Starts navigating a new screen at its heading. Returns the focused control.
    pub fn arrive<'a>(&mut self, items: &'a [Item], language: &Language) -> Option<&'a Item> {
        let heading = items
            .iter()
            .position(|item| matches!(item.role, Role::Heading(_)));
        self.cursor = heading.unwrap_or(0);
        self.arrived = true;
        let focused = items.iter().find(|item| item.focused);
        self.announced = focused.map_or_else(Vec::new, |item| item.spoken(language));
        focused
    }

    /// Moves by a step and returns the index of the new current item.
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
            .find(|&at| !among_controls || items.get(at).is_some_and(|it| it.role.is_control()))?;
        self.cursor = to;
        self.arrived = false;
        self.announced = items.get(to)?.spoken(language);
        Some(to)
    }

    /// Index of the current item.
    pub fn here(&self, items: &[Item]) -> Option<usize> {
        (!items.is_empty()).then(|| self.cursor.min(items.len() - 1))
    }

    /// What has changed about the focused control since its last announcement: nothing, its state,
    /// or all of it.
    pub fn news(&mut self, items: &[Item], language: &Language) -> Vec<Phrase> {
        let mut items = items.iter().enumerate();
        let Some((at, item)) = items.find(|(_, item)| item.focused) else {
            return Vec::new();
        };
        let phrases = item.spoken(language);
        if phrases == self.announced {
            return Vec::new();
        }
        let same = self.announced.starts_with(&item.words);
        self.announced = phrases.clone();
        if same {
            item.role_and_state(language).into_iter().collect()
        } else {
            self.cursor = at;
            phrases
        }
    }
}
