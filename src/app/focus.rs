//! Keyboard focus after a change of the screen.

use iced::Task;
use iced::advanced::widget::{Id, operate};

use super::navigation::Panel;
use super::{Kiosk, Message};
use crate::attract::Show;
use crate::document::BlockRef;
use crate::route::Route;
use crate::screen::display::Display;
use crate::screen::languages::{Languages, Purpose};
use crate::screen::{calibrate, display, help, home, languages, meaning, staff, warning, welcome};
use crate::speech::read_aloud::Phase;
use crate::ui::chrome;
use crate::ui::context::term_id;
use crate::widget::focus;

/// All state that affects what is visible. [`Kiosk::update`] compares it before and after a message,
/// to decide about repaints, focus and announcements.
#[derive(PartialEq)]
pub(super) struct ViewState {
    pub(super) route: Route,
    languages: Languages,
    /// Rotation of the greetings on the welcome screen.
    rotation: usize,
    panel: Option<Panel>,
    /// Time left to answer the idle warning, in s, while it is shown.
    pub(super) seconds: Option<u64>,
    tags: (String, Option<String>),
    pub(super) display: Display,
    /// The highlighted block.
    spoken: Option<BlockRef>,
    /// The highlighted sentence of it.
    sentence: Option<usize>,
    /// What the Listen bar shows.
    phase: Option<Phase>,
    dark: bool,
    /// What the attract screen shows, and its turn number.
    show: (Show, u32),
}

impl ViewState {
    /// Whether both are the same screen and panel; counts, control states and highlights may differ.
    pub(super) fn is_same_screen(&self, other: &Self) -> bool {
        (self.route, self.languages) == (other.route, other.languages)
            && self.panel == other.panel
            && self.tags == other.tags
            && self.seconds.is_some() == other.seconds.is_some()
    }

    /// Whether both have the same controls; counts and highlights may differ.
    pub(super) fn has_controls_of(&self, other: &Self) -> bool {
        self.is_same_screen(other) && (self.phase, self.display) == (other.phase, other.display)
    }

    /// Whether both are in the same languages.
    pub(super) fn has_languages_of(&self, other: &Self) -> bool {
        (&self.tags, self.show) == (&other.tags, other.show)
    }
}

impl Kiosk {
    pub(super) fn view_state(&self) -> ViewState {
        let second = self.languages.second.as_ref();
        ViewState {
            route: self.nav.route,
            languages: self.nav.languages,
            rotation: self.attract.rotation,
            panel: self.nav.panel.clone(),
            seconds: self.session.seconds_left(self.now),
            tags: (
                self.languages.first.tag().to_owned(),
                second.map(|second| second.tag().to_owned()),
            ),
            display: self.display,
            spoken: self.speech.view().spoken.cloned(),
            sentence: self.speech.view().sentence,
            phase: self.speech.bar(),
            dark: self.speech.dark,
            show: (self.attract.show(), self.attract.turn()),
        }
    }

    /// The widget to focus after a change of the screen; `None` to leave the focus alone.
    pub(super) fn focus_after(&self, before: &ViewState, after: &ViewState) -> Option<Id> {
        let opened = after.panel.is_some() && before.panel != after.panel;
        let closed = after.panel.is_none() && before.panel.is_some();
        if before.seconds.is_some() != after.seconds.is_some() || opened {
            return Some(self.resting_focus(Some(before)));
        }
        if before.show.0 != after.show.0 {
            return Some(self.resting_focus(None));
        }
        if before.route != after.route || before.languages != after.languages {
            return Some(self.resting_focus(Some(before)));
        }
        if !closed && before.phase != after.phase {
            return self.speech.focus_after(before.phase);
        }
        match (&before.panel, closed) {
            (Some(Panel::Display), true) => Some(Id::new(chrome::ids::DISPLAY)),
            (Some(Panel::Meaning(word, side)), true) => {
                Some(term_id(self.languages.side(*side).tag(), word))
            }
            (Some(Panel::Pin | Panel::Staff), true) => Some(self.resting_focus(Some(before))),
            _ => None,
        }
    }

    /// The default widget to focus on the current screen or panel.
    pub(super) fn resting_focus(&self, before: Option<&ViewState>) -> Id {
        if self.session.is_asking() {
            return Id::new(warning::STAY);
        }
        if self.attract.greeter().is_some() {
            return Id::new(welcome::BEGIN);
        }
        match &self.nav.panel {
            Some(Panel::Display) => return display::size_id(self.display.text_size),
            Some(Panel::Meaning(..)) => return Id::new(meaning::CLOSE),
            Some(Panel::Pin) => return staff::digit_id('1'),
            Some(Panel::Staff) => return Id::new(staff::CLOSE),
            Some(Panel::Help) => return Id::new(help::CLOSE),
            None => {}
        }
        let came_from = before.map(|before| before.route);
        let reads = !matches!(self.nav.route, Route::Home | Route::Languages);
        if came_from == Some(Route::Languages) && reads {
            return Id::new(chrome::ids::LANGUAGE);
        }
        match (self.nav.route, came_from) {
            (Route::Languages, _) => self.current_language_tile(),
            (Route::Calibrate, _) => Id::new(calibrate::BOX),
            (Route::Home, Some(Route::Card(at))) => home::tile_id(at.topic),
            (Route::Home, Some(Route::Words(_))) => Id::new("words"),
            (Route::Home, Some(Route::About(_))) => Id::new("about"),
            (Route::Home, _) => home::tile_id(0),
            (route, Some(from)) if from.back() == route && from != route => {
                Id::new(chrome::ids::BACK)
            }
            _ => Id::new(chrome::ids::NEXT),
        }
    }

    /// The tile of the current language, or the first tile if that language is on another page.
    fn current_language_tile(&self) -> Id {
        let in_use = &self.languages;
        let current = match self.nav.languages.purpose {
            Purpose::Second => in_use.second.as_ref().unwrap_or(&in_use.first),
            _ => &in_use.first,
        };
        let pages = self.language_pages();
        let page = pages.page(self.nav.languages.page).iter();
        let tags: Vec<_> = page.map(|meta| meta.tag.as_str()).collect();
        let is_here = tags.contains(&current.tag());
        let first = tags.first().copied().unwrap_or_default();
        languages::tile_id(if is_here { current.tag() } else { first })
    }

    /// Ensures that exactly one control has the focus. A change may have removed the focused control,
    /// or brought back one that lost the focus while it was not in the tree. In the speech mode
    /// nothing is focused while the current item is text, so this does nothing.
    pub(super) fn repair_focus(&self) -> Task<Message> {
        match self.speech.nav.on {
            true => Task::none(),
            false => operate(focus::ensure(self.resting_focus(None))).discard(),
        }
    }
}

pub(super) fn focus_on(id: Id) -> Task<Message> {
    operate(focus::set(id)).discard()
}
