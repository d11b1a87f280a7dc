//! Timers: the idle timeout, the attract screen, and the subscription that drives them.

use std::time::{Duration, Instant};

use iced::{Subscription, Task};

use super::a11y::A11y;
use super::attract::{self, AttractScreen};
use super::film::FilmPlayer;
use super::focus::ViewState;
use super::speech::Reason;
use super::start::initial_display;
use super::timer::once_at;
use super::{Kiosk, Message};
use crate::language::Tag;
use crate::route::Route;
use crate::screen::warning;
use crate::session::Transition;

impl Kiosk {
    pub(super) fn tick(&mut self, now: Instant) {
        self.now = now;
        if self.staff.is_abandoned(self.nav.panel.as_ref(), now) {
            self.close_panel();
        }
        self.attract.rotate(now);
        self.turn_page(now);
        if self.session.tick(now) == Transition::Reset {
            self.reset();
        }
        if self.list_ends().is_some_and(|end| now >= end) {
            self.forget_list();
        }
        let changed = self.with_attract_context(|attract, context| attract.tick(now, context));
        self.greeting_changed(changed);
    }

    /// Resets the session: returns to the welcome screen and discards all state of the last user.
    pub(super) fn reset(&mut self) {
        self.session.end();
        self.resets += 1;
        self.speech.reset();
        self.find_voices();
        let first = self.catalogue.language(&self.settings.first_language);
        self.languages.reset(first);
        self.display = initial_display(&self.settings);
        self.nav.reset();
        self.forget_list();
        self.forget_prints();
        self.staff.forget();
        self.glyphs.forget();
        self.focus_visible = false;
    }

    /// While the kiosk asks whether somebody is there: the words with which the next person starts over, in the
    /// languages of the welcome screen.
    pub(super) fn follow_warning(&mut self) {
        if !self.session.is_asking() {
            self.others.clear();
        } else if self.others.is_empty() {
            let in_use = self.tags();
            let tags = self.settings.welcome_languages.iter();
            let tags = tags.filter(|tag| !in_use.contains(&tag.as_str()));
            let languages = tags.map(|tag| self.catalogue.language(tag));
            let with_words = languages.filter(|it| it.has(warning::LEAVE));
            let others = with_words.map(|it| (it.meta.clone(), it.words(warning::LEAVE)));
            self.others = others.collect();
        }
    }

    /// Updates the attract screen.
    pub(super) fn update_attract(&mut self, now: Instant) {
        let changed = self.with_attract_context(|attract, context| attract.update(now, context));
        self.greeting_changed(changed);
    }

    /// A new greeting hides the focus, and nobody is there any more who has touched an earlier one.
    fn greeting_changed(&mut self, changed: bool) {
        self.focus_visible &= !changed;
        if changed && self.nav.screens.languages.greeted.take().is_some() {
            let first = self.catalogue.language(&self.settings.first_language);
            self.languages.reset(first);
            self.follow_guide();
        }
    }

    pub(super) fn with_attract_context<T>(
        &mut self,
        act: impl FnOnce(&mut AttractScreen, &attract::Context<'_>) -> T,
    ) -> T {
        let starts = self.is_at_start();
        let still = self.display.hold_still || self.focus_visible;
        let offered = self.languages.offered.iter();
        let context = attract::Context {
            vacant: self.is_vacant(),
            speaking: self.speech.is_speaking(),
            may_rotate: starts && !still && self.session.next().is_none(),
            hold_still: self.display.hold_still,
            offered: offered.map(|meta| meta.tag.as_str()).collect(),
            settings: &self.settings,
            catalogue: &self.catalogue,
        };
        act(&mut self.attract, &context)
    }

    /// Whether the welcome screen is shown, with nothing over it.
    fn is_at_start(&self) -> bool {
        self.nav.is_welcome() && self.nav.panel.is_none()
    }

    /// Whether nobody is there: the welcome screen waits for the next person.
    pub fn is_vacant(&self) -> bool {
        self.is_at_start()
            && self.nav.history.is_empty()
            && self.session.is_over()
            && !self.speech.is_reading()
            && !self.speech.dark
    }

    /// Shows the screen of a session instead of the attract screen; whether that was shown. Who touches a
    /// greeting is asked for the language in that language.
    pub(super) fn leave_attract(&mut self) -> bool {
        let greeting = self.attract.take_greeting();
        let was_shown = self.attract.touch();
        // Who only listens has seen none.
        let is_seen = was_shown && !self.speech.nav.on;
        if let Some(language) = greeting.filter(|_| is_seen) {
            let tag = Tag::new(language.tag());
            self.languages.first = language;
            self.nav.screens.languages.greeted = Some(tag);
            self.nav.screens.languages.page = self.language_pages().page_of(tag.as_str());
            self.follow_guide();
        }
        was_shown
    }

    /// Leaves the attract screen through its control or through assistive technology.
    pub(super) fn begin_session(&mut self, now: Instant) -> Task<Message> {
        self.focus_visible = true;
        self.leave_attract();
        self.session.touch(now);
        self.collect(Reason::Arrive)
    }

    /// Suspends the idle timeout on the calibration screen, and starts it when staff leave.
    pub(super) fn hold_session_for_calibration(
        &mut self,
        before: &ViewState,
        after: &ViewState,
        now: Instant,
    ) {
        if after.nav.route == Route::Calibrate {
            self.session.end();
        } else if before.nav.route == Route::Calibrate {
            self.session.touch(now);
        }
    }

    /// Starts the film of a new screen, and pauses it during the idle warning.
    pub(super) fn follow_with_film(&mut self, before: &ViewState, after: &ViewState, now: Instant) {
        let hold_still = after.display.hold_still;
        if before.nav.route != after.nav.route || before.display.hold_still != hold_still {
            self.film = FilmPlayer::new(after.nav.route, &self.content, hold_still, now);
        } else if self.session.is_asking() {
            self.film.pause(now);
        }
    }

    /// Events of speech and assistive technology, and timers for the next state change.
    pub fn subscription(&self) -> Subscription<Message> {
        let a11y = self.a11y.as_ref();
        let a11y = a11y.map_or_else(Subscription::none, A11y::subscription);
        let speech = self.speech.subscription().map(Message::Speech);
        Subscription::batch([a11y.map(Message::A11y), speech, self.timer()])
    }

    pub(super) fn timer(&self) -> Subscription<Message> {
        if self.session.is_asking() || self.staff_is_here() {
            return iced::time::every(Duration::from_secs(1)).map(Message::Tick);
        }
        let page = self.speech.page_due();
        let due = [
            self.session.next(),
            self.attract.next(),
            self.list_ends(),
            page,
        ];
        once_at(due.into_iter().flatten().min()).map(Message::Tick)
    }
}
