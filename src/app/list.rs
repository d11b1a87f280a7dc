//! The patient's list: what they want to tell and to ask. It is in no file, and in memory only until the
//! session ends.

use std::collections::BTreeSet;
use std::time::Instant;

use iced::Task;

use super::navigation::Panel;
use super::{Kiosk, Message};
use crate::content::UNWELL;
use crate::document::{ListInputs, Phrase, list_count_spoken};
use crate::language::Language;
use crate::route::Route;
use crate::screen::Action;
use crate::speech::spoken_blocks::sayable_phrase;
use crate::ui::listen_bar;

/// The message ids of the statements and questions on the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PatientList(BTreeSet<String>);

impl PatientList {
    pub(super) fn ids(&self) -> &BTreeSet<String> {
        &self.0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts a statement or question on the list or takes it off; returns whether it is on it now.
    fn toggle(&mut self, id: String) -> bool {
        let was_on = self.0.remove(&id);
        if !was_on {
            self.0.insert(id);
        }
        !was_on
    }
}

impl Kiosk {
    /// Puts a statement or question on the list or takes it off.
    pub(super) fn toggle_item(&mut self, id: String) {
        let is_unwell = id == UNWELL;
        let is_on = self.list.toggle(id);
        let staff = &self.settings.lists.staff_language;
        let catalogue = &self.catalogue;
        self.languages.begin_list(|| catalogue.language(staff));
        if is_unwell && is_on {
            self.nav.panel = Some(Panel::Unwell);
        }
        if self.speech.nav.on && self.nav.panel.is_none() {
            let language = &self.languages.first;
            let words = list_count_spoken(language, self.list.ids().len());
            let phrase = Phrase::new(&language.meta, words);
            self.speech.news = Some(sayable_phrase(&phrase));
        }
    }

    /// Forgets the list and the exam. Nobody is left on the screen of the list.
    pub(super) fn forget_list(&mut self) {
        self.list = PatientList::default();
        self.languages.end_list();
        self.speech.news = None;
        self.exam = None;
        self.nav.leave_list();
        self.follow_guide();
    }

    /// When the list and the exam are forgotten before the session ends, if there is anything to forget.
    pub(super) fn list_ends(&self) -> Option<Instant> {
        let reset = self.settings.lists.reset;
        let is_kept = !self.list.is_empty() || self.exam.is_some();
        let since = self.session.unused_since();
        let since = since.filter(|_| is_kept && !reset.is_zero())?;
        since.checked_add(reset)
    }

    /// What the list is made from.
    pub(super) fn list_inputs(&self) -> ListInputs<'_> {
        ListInputs {
            items: &self.manifest.tell,
            ids: self.list.ids(),
            staff: self.languages.beside(Route::List).map(Language::tag),
        }
    }

    /// Whether a message of the Listen bar would read the list aloud to everybody around. Then it asks
    /// first, unless the patient has chosen speech.
    pub(super) fn asks_before_reading(&mut self, message: listen_bar::Message) -> bool {
        let starts = message == listen_bar::Message::Listen && !self.speech.is_reading();
        if !starts || self.nav.route != Route::List {
            return false;
        }
        if !self.settings.lists.speak {
            return true;
        }
        if self.speech.nav.on {
            return false;
        }
        self.nav.panel = Some(Panel::OthersHear);
        true
    }

    /// Reads the list aloud in one of its languages. The question before it is closed first: a change of
    /// the screen ends a reading.
    pub(super) fn read_list(&mut self, side: usize) -> Task<Message> {
        if self.nav.panel.take().is_some() {
            return Task::done(Message::from(Action::ReadList(side)));
        }
        let documents = self.documents();
        let document = documents.get(side..=side).unwrap_or_default();
        self.read_aloud(listen_bar::Message::Listen, document)
    }
}
