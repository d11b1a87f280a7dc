//! Where the keyboard's focus goes when the screen changes.

use iced::Task;
use iced::advanced::widget::{Id, operate};

use super::{Kiosk, Message, Panel};
use crate::attract::Show;
use crate::route::Route;
use crate::screen::display::Display;
use crate::screen::languages::{Languages, Purpose};
use crate::screen::{calibrate, display, help, home, languages, meaning, staff, warning, welcome};
use crate::speech::read_aloud::{Phase, Spot};
use crate::ui::chrome;
use crate::ui::context::term_id;
use crate::widget::focus;

/// What the eye sees, as far as a change of it needs a full repaint.
#[derive(PartialEq)]
pub(super) struct ViewState {
    pub(super) place: Route,
    languages: Languages,
    /// Which languages greet.
    greeted: usize,
    panel: Option<Panel>,
    /// Seconds that are left to answer, while the question is on the screen.
    seconds: Option<u64>,
    pub(super) tags: (String, Option<String>),
    pub(super) display: Display,
    /// The mark of what is being said, the bar below it, and the dark.
    spot: Option<Spot>,
    phase: Option<Phase>,
    dark: bool,
    /// What shows while nobody is there, and the number of its turn.
    show: (Show, u32),
}

impl ViewState {
    /// Whether somebody is still where they were: only counts, states and marks may differ.
    pub(super) fn is_same_screen(&self, other: &Self) -> bool {
        (self.place, self.languages) == (other.place, other.languages)
            && self.panel == other.panel
            && self.tags == other.tags
            && self.seconds.is_some() == other.seconds.is_some()
    }

    /// Whether another scene has the same controls: only counts and marks may differ.
    pub(super) fn has_controls_of(&self, other: &Self) -> bool {
        self.is_same_screen(other) && (self.phase, self.display) == (other.phase, other.display)
    }

    /// Whether another scene is written in the same languages.
    pub(super) fn has_letters_of(&self, other: &Self) -> bool {
        (&self.tags, self.show) == (&other.tags, other.show)
    }

    /// Seconds that are left to answer, while the question is on the screen.
    pub(super) fn seconds(&self) -> Option<u64> {
        self.seconds
    }
}

impl Kiosk {
    pub(super) fn scene(&self) -> ViewState {
        ViewState {
            place: self.place,
            languages: self.languages,
            greeted: self.greeted,
            panel: self.panel.clone(),
            seconds: self.session.seconds_left(self.now),
            tags: (
                self.language.tag().to_owned(),
                self.second.as_ref().map(|second| second.tag().to_owned()),
            ),
            display: self.display,
            spot: self.ear.heard().spot,
            phase: self.ear.phase().or(self.ear.silence().map(Phase::Failed)),
            dark: self.ear.dark,
            show: (self.vacancy.show(), self.vacancy.turn()),
        }
    }

    /// Where the focus belongs after the scene has changed; `None` where it stays.
    pub(super) fn focus_after(&self, before: &ViewState, after: &ViewState) -> Option<Id> {
        let opened = after.panel.is_some() && before.panel != after.panel;
        let closed = after.panel.is_none() && before.panel.is_some();
        if before.seconds.is_some() != after.seconds.is_some() || opened {
            return Some(self.resting_focus(Some(before)));
        }
        if before.show.0 != after.show.0 {
            return Some(self.resting_focus(None));
        }
        if before.place != after.place || before.languages != after.languages {
            return Some(self.resting_focus(Some(before)));
        }
        if !closed && before.phase != after.phase {
            return self.focus_for_ear(before.phase);
        }
        match (&before.panel, closed) {
            (Some(Panel::Display), true) => Some(Id::new(chrome::ids::DISPLAY)),
            (Some(Panel::Meaning(word, side)), true) => {
                let language = self
                    .context()
                    .languages()
                    .nth(*side)
                    .unwrap_or(&self.language);
                Some(term_id(language.tag(), word))
            }
            (Some(Panel::Pin | Panel::Staff), true) => Some(self.resting_focus(Some(before))),
            _ => None,
        }
    }

    /// Where the focus rests when nothing else has asked for it.
    pub(super) fn resting_focus(&self, before: Option<&ViewState>) -> Id {
        if self.session.is_asking() {
            return Id::new(warning::STAY);
        }
        if self.greeting().is_some() {
            return Id::new(welcome::BEGIN);
        }
        match &self.panel {
            Some(Panel::Display) => return display::size_id(self.display.text_size),
            Some(Panel::Meaning(..)) => return Id::new(meaning::CLOSE),
            Some(Panel::Pin) => return staff::digit_id('1'),
            Some(Panel::Staff) => return Id::new(staff::CLOSE),
            Some(Panel::Help) => return Id::new(help::CLOSE),
            None => {}
        }
        let came_from = before.map(|before| before.place);
        let reads = !matches!(self.place, Route::Home | Route::Languages);
        if came_from == Some(Route::Languages) && reads {
            return Id::new(chrome::ids::LANGUAGE);
        }
        match (self.place, came_from) {
            (Route::Languages, _) => {
                let current = match self.languages.purpose {
                    Purpose::Second => self.second.as_ref().unwrap_or(&self.language),
                    _ => &self.language,
                };
                let shelf = self.shelf();
                let page = shelf.page(self.languages.page).iter();
                let tags: Vec<_> = page.map(|meta| meta.tag.as_str()).collect();
                let first = tags.first().copied().unwrap_or_default();
                let is_here = tags.contains(&current.tag());
                languages::tile_id(if is_here { current.tag() } else { first })
            }
            (Route::Calibrate, _) => Id::new(calibrate::BOX),
            (Route::Home, Some(Route::Card(at))) => home::tile_id(at.topic),
            (Route::Home, Some(Route::Words(_))) => Id::new("words"),
            (Route::Home, Some(Route::About(_))) => Id::new("about"),
            (Route::Home, _) => home::tile_id(0),
            (place, Some(from)) if from.back() == place && from != place => {
                Id::new(chrome::ids::BACK)
            }
            _ => Id::new(chrome::ids::NEXT),
        }
    }

    /// What had the focus may be gone with the change; or what was out of reach when the focus moved on
    /// comes back with it, and two have it. In the speech mode somebody may stand at
    /// words, and nothing has it.
    pub(super) fn keep_focus(&self) -> Task<Message> {
        match self.ear.guide.on {
            true => Task::none(),
            false => operate(focus::ensure(self.resting_focus(None))).discard(),
        }
    }
}

pub(super) fn focus_on(id: Id) -> Task<Message> {
    operate(focus::set(id)).discard()
}
