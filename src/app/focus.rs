//! Keyboard focus after a change of the screen.

use iced::Task;
use iced::advanced::widget::{Id, operate};

use super::list::PatientList;
use super::navigation::{Navigation, Panel};
use super::{Kiosk, Message};
use crate::attract::Show;
use crate::content::{ExamId, UNWELL};
use crate::document::{BlockRef, Printing};
use crate::route::Route;
use crate::screen::display::Display;
use crate::screen::{
    Arrival, display, help, meaning, others_hear, panel, pin_pad, staff, take_home, tell, unwell,
    warning, welcome,
};
use crate::speech::read_aloud::Phase;
use crate::ui::chrome;
use crate::ui::context::{Pages, term_id};
use crate::ui::listen_bar;
use crate::widget::focus;

/// All state that affects what is visible. [`Kiosk::update`] compares it before and after a message,
/// to decide about repaints, focus and announcements.
#[derive(PartialEq)]
pub(super) struct ViewState {
    pub(super) nav: Navigation,
    /// Rotation of the greetings on the welcome screen.
    rotation: usize,
    /// Time left to answer the idle warning, in s, while it is shown.
    pub(super) seconds: Option<u64>,
    pub(super) tags: (String, Option<String>),
    pub(super) exam: Option<ExamId>,
    list: PatientList,
    printing: Printing,
    pub(super) display: Display,
    /// The highlighted block.
    spoken: Option<BlockRef>,
    /// The highlighted sentence of it.
    sentence: Option<usize>,
    /// What the Listen bar shows.
    phase: Option<Phase>,
    /// Whether the reading turns the pages.
    pages: Pages,
    /// How many languages have a voice, and with it a loudspeaker.
    voices: usize,
    dark: bool,
    /// What the attract screen shows, and its turn number.
    show: (Show, u32),
}

impl ViewState {
    /// Whether both are the same screen and panel; counts, control states and highlights may differ.
    pub(super) fn is_same_screen(&self, other: &Self) -> bool {
        let (own, others) = (&self.nav, &other.nav);
        (own.route, own.screens.page()) == (others.route, others.screens.page())
            && own.panel == others.panel
            && self.tags == other.tags
            && self.seconds.is_some() == other.seconds.is_some()
    }

    /// Whether both have the same controls; counts and highlights may differ.
    pub(super) fn has_controls_of(&self, other: &Self) -> bool {
        // A screen of tiles shows the page of the tile that is read aloud.
        let is_paged = matches!(self.nav.route, Route::Home | Route::Exam);
        self.is_same_screen(other)
            && (!is_paged || self.spoken == other.spoken)
            && (self.phase, self.voices) == (other.phase, other.voices)
            && self.display == other.display
            && self.printing == other.printing
            && self.list.is_empty() == other.list.is_empty()
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
            nav: self.nav.clone(),
            rotation: self.attract.rotation,
            seconds: self.session.seconds_left(self.now),
            exam: self.exam,
            list: self.list.clone(),
            printing: self.prints.state,
            tags: (
                self.languages.first.tag().to_owned(),
                second.map(|second| second.tag().to_owned()),
            ),
            display: self.display,
            spoken: self.speech.view().spoken.cloned(),
            sentence: self.speech.view().sentence,
            phase: self.speech.bar(),
            pages: self.speech.pages(),
            voices: self.speech.voices(),
            dark: self.speech.dark,
            show: (self.attract.show(), self.attract.turn()),
        }
    }

    /// The widget to focus after a change of the screen; `None` to leave the focus alone.
    pub(super) fn focus_after(&self, before: &ViewState, after: &ViewState) -> Option<Id> {
        let opened = after.nav.panel.is_some() && before.nav.panel != after.nav.panel;
        let closed = after.nav.panel.is_none() && before.nav.panel.is_some();
        if before.seconds.is_some() != after.seconds.is_some() || opened {
            return Some(self.resting_focus(Some(before)));
        }
        if before.show.0 != after.show.0 {
            return Some(self.resting_focus(None));
        }
        if before.nav.route != after.nav.route
            || before.nav.screens.page() != after.nav.screens.page()
        {
            return Some(self.resting_focus(Some(before)));
        }
        if !closed && before.phase != after.phase {
            return self.speech.focus_after(before.phase);
        }
        match (&before.nav.panel, closed) {
            (Some(Panel::Display), true) => Some(Id::new(chrome::ids::DISPLAY)),
            (Some(Panel::Meaning(word, side)), true) => {
                Some(term_id(self.languages.side(*side).tag(), word))
            }
            (Some(Panel::Unwell), true) => Some(tell::item_id(UNWELL)),
            (Some(Panel::TakeHome), true) => Some(Id::new(chrome::ids::TAKE_HOME)),
            (Some(Panel::OthersHear), true) => Some(Id::new(chrome::ids::LISTEN)),
            (Some(Panel::Pin | Panel::Staff | Panel::Quit), true) => {
                Some(self.resting_focus(Some(before)))
            }
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
            Some(Panel::Pin) => return pin_pad::digit_id('1'),
            Some(Panel::Staff) => return Id::new(panel::STAFF_CLOSE),
            Some(Panel::Quit) => return Id::new(staff::DO_NOT_QUIT),
            Some(Panel::Help) => return Id::new(help::CLOSE),
            Some(Panel::Unwell) => return Id::new(unwell::CLOSE),
            Some(Panel::OthersHear) => return Id::new(others_hear::NOT_NOW),
            Some(Panel::TakeHome) => return take_home::initial_focus(&self.take_home()),
            None => {}
        }
        if self.speech.pages() == Pages::Turned && self.speech.is_reading() {
            return Id::new(listen_bar::PAUSE);
        }
        let (pages, in_use) = (self.language_pages(), self.tags());
        let screens = &self.nav.screens;
        let arrival = Arrival {
            from: before.map(|before| before.nav.route),
            is_return: before.is_some_and(|it| it.nav.history.len() > self.nav.history.len()),
            can_go_back: self.can_go_back(),
        };
        screens.initial_focus(self.nav.route, arrival, &in_use, &pages)
    }

    /// Ensures that exactly one control has the focus. A change may have removed the focused control,
    /// or brought back one that lost the focus while it was not in the tree. In the speech mode
    /// nothing is focused while the current item is text, so this does nothing.
    pub(super) fn repair_focus(&self) -> Task<Message> {
        if self.speech.nav.on {
            Task::none()
        } else {
            operate(focus::ensure(self.resting_focus(None))).discard()
        }
    }
}

pub(super) fn focus_on(id: Id) -> Task<Message> {
    operate(focus::set(id)).discard()
}
