//! The speech mode: the way of somebody who cannot see through what is on the screen.
//!
//! A machine of states over the items of the live tree. It knows no voice, no window and no clock.

use crate::document::{percent_of, place};
use crate::language::Language;

/// Words with the tag of their language.
pub type Said = (String, String);

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A heading.
    Heading,
    /// Words that are read.
    Text,
    /// Something that acts when pressed.
    Button,
    /// One of several choices.
    Choice {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// A glossary word within a text.
    Link,
    /// A picture.
    Picture,
    /// Something that is pulled.
    Slider {
        /// How far it is, in percent.
        percent: u8,
    },
}

impl Kind {
    /// Whether it answers a key.
    pub fn is_control(self) -> bool {
        !matches!(self, Self::Heading | Self::Text | Self::Picture)
    }
}

/// Something on the screen, as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its words; on a screen in two languages it may have some in each.
    pub words: Vec<Said>,
    /// Its place among its like, from 0, and how many they are.
    pub place: Option<(usize, usize)>,
    /// Whether it has the keyboard's focus.
    pub focused: bool,
}

impl Item {
    /// The item as it is said, in the language of somebody who hears what it is.
    pub fn told(&self, language: &Language) -> Vec<Said> {
        let mut told = self.words.clone();
        told.extend(self.about(language));
        told
    }

    /// What it is, its state, and its place among its like: "choice, chosen, 2 of 5".
    pub fn about(&self, language: &Language) -> Option<Said> {
        let mut words = Vec::new();
        let role = match self.kind {
            Kind::Heading => "speech-heading",
            Kind::Text => return None,
            Kind::Button => "speech-button",
            Kind::Choice { .. } => "speech-choice",
            Kind::Link => "speech-link",
            Kind::Picture => "speech-picture",
            Kind::Slider { .. } => "speech-slider",
        };
        words.push(language.words(role));
        match self.kind {
            Kind::Choice { chosen: true } => words.push(language.words("speech-chosen")),
            Kind::Choice { chosen: false } => words.push(language.words("speech-not-chosen")),
            Kind::Slider { percent } => words.push(percent_of(language, "speech-percent", percent)),
            _ => {}
        }
        if let Some((index, total)) = self.place {
            words.push(place(language, index, total));
        }
        let words = super::read_aloud::sayable(&words.join(", "));
        Some((language.tag().to_owned(), words))
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
    told: Vec<Said>,
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
        let heading = items.iter().position(|item| item.kind == Kind::Heading);
        self.cursor = heading.unwrap_or(0);
        self.arrived = true;
        let focused = items.iter().find(|item| item.focused);
        self.told = focused.map_or_else(Vec::new, |item| item.told(language));
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
            .find(|&at| !among_controls || items[at].kind.is_control())?;
        self.cursor = to;
        self.arrived = false;
        self.told = items[to].told(language);
        Some(to)
    }

    /// The item where somebody is.
    pub fn here(&self, items: &[Item]) -> Option<usize> {
        (!items.is_empty()).then(|| self.cursor.min(items.len() - 1))
    }

    /// What is new about the control with the focus since it was told: its state, or all of it.
    pub fn news(&mut self, items: &[Item], language: &Language) -> Vec<Said> {
        let Some(at) = items.iter().position(|item| item.focused) else {
            return Vec::new();
        };
        let told = items[at].told(language);
        if told == self.told {
            return Vec::new();
        }
        let same = self.told.starts_with(&items[at].words);
        self.told = told.clone();
        if same {
            items[at].about(language).into_iter().collect()
        } else {
            self.cursor = at;
            told
        }
    }
}
