//! Where the keyboard's focus goes when the screen changes.

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

/// Everything that a change of the screen can be seen by. [`Kiosk::update`] compares the state before
/// with the state after a message: what differs decides about repaints, focus and announcements.
#[derive(PartialEq)]
pub(super) struct ViewState {
    pub(super) route: Route,
    languages: Languages,
    /// Which languages greet on the welcome screen.
    rotation: usize,
    panel: Option<Panel>,
    /// Seconds that are left to answer, while the question is on the screen.
    pub(super) seconds: Option<u64>,
    tags: (String, Option<String>),
    pub(super) display: Display,
    /// The block that is highlighted, and the bar of Listen.
    spoken: Option<BlockRef>,
    phase: Option<Phase>,
    dark: bool,
    /// What the attract screen shows, and the number of its turn.
    show: (Show, u32),
}

impl ViewState {
    /// Whether the reader is still where they were: only counts, states and highlights may differ.
    pub(super) fn is_same_screen(&self, other: &Self) -> bool {
        (self.route, self.languages) == (other.route, other.languages)
            && self.panel == other.panel
            && self.tags == other.tags
            && self.seconds.is_some() == other.seconds.is_some()
    }

    /// Whether another state has the same controls: only counts and highlights may differ.
    pub(super) fn has_controls_of(&self, other: &Self) -> bool {
        self.is_same_screen(other) && (self.phase, self.display) == (other.phase, other.display)
    }

    /// Whether another state is written in the same languages.
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
            phase: self.speech.bar(),
            dark: self.speech.dark,
            show: (self.attract.show(), self.attract.turn()),
        }
    }

    /// Where the focus belongs after the screen has changed; `None` where it stays.
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

    /// Where the focus rests when nothing else has asked for it.
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

    /// The tile of the language in use; of the first one where that is on another page.
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

    /// The control that had the focus may be gone with the change; or one that was out of reach when
    /// the focus moved on comes back with it, and two have it. In the speech mode the user may stand at
    /// words, and nothing has it.
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
