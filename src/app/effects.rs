//! Performs the actions of screens and panels, and applies the effects of one part to the others.

use std::time::Instant;

use iced::Task;

use super::navigation::Panel;
use super::staff::{self, Shutdown};
use super::{Kiosk, Message};
use crate::content::ExamId;
use crate::document::{ExamQuestion, order_words};
use crate::language::language_pages::LanguagePages;
use crate::route::Route;
use crate::screen::languages::Purpose;
use crate::screen::{self, Action, display, pin_pad};
use crate::speech::Sound;
use crate::ui::chrome;
use crate::ui::tile_pages::TilePages;

impl Kiosk {
    /// Performs an action that a screen or panel asks for.
    pub(super) fn act(&mut self, action: Action, now: Instant) -> Task<Message> {
        match action {
            Action::None => {}
            Action::Go(route) => self.nav.go(route),
            Action::ChooseLanguage(tag) => self.choose(&tag),
            Action::SayLanguage(tag) => self.say_name(&tag),
            Action::ChooseExam(exam) => self.choose_exam(exam),
            Action::OtherExam => self.nav.show_exams(),
            Action::Explain(word, side) => self.nav.panel = Some(Panel::Meaning(word, side)),
            Action::TouchRow(id, side) => self.touch_row(id, side),
            Action::ToggleItem(id) => self.toggle_item(id),
            Action::ReadList(side) => return self.read_list(side),
            Action::Print => return self.print(),
            Action::Picture(message) => self.film.update(message, now),
            Action::Chrome(message) => return self.navigate(message),
            Action::Display(message) => self.set_display(message),
            Action::Pin(message) => return self.update_pin(message, now),
            Action::Staff(message) => return self.update_staff(message, now),
            Action::ClosePanel => self.close_panel(),
            Action::BeginSession => return self.begin_session(now),
            Action::KeepSession => self.session.touch(now),
            Action::EndSession => self.reset(),
        }
        Task::none()
    }

    pub(super) fn navigate(&mut self, message: chrome::Message) -> Task<Message> {
        if message == chrome::Message::Back {
            self.go_back();
            return Task::none();
        }
        if message == chrome::Message::TakeHome {
            self.open_take_home();
            return Task::none();
        }
        let count = match self.nav.route {
            Route::Exam => self.question().exams.len() + 1,
            _ => screen::home::tiles(&self.content).len(),
        };
        let tiles = TilePages::new(&self.scale(), count, self.languages.second.is_some());
        match self.nav.update(message, &self.content, tiles) {
            Some(message) => self.listen(message),
            None => Task::none(),
        }
    }

    pub(super) fn close_panel(&mut self) {
        self.nav.panel = None;
        self.staff.forget();
    }

    fn choose(&mut self, tag: &str) {
        let language = self.catalogue.language(tag);
        let purpose = self.nav.screens.languages.purpose;
        self.languages.choose(language, purpose);
        let asks = self.exam.is_none() && self.question().is_asked(&self.languages.first);
        let first = if asks { Route::Exam } else { Route::Home };
        self.nav.language_chosen(first);
        self.follow_guide();
    }

    fn choose_exam(&mut self, exam: Option<ExamId>) {
        self.exam = exam;
        self.nav.screens.home_tile = 0;
        self.follow_guide();
        self.nav.go(Route::Home);
    }

    /// The question which exam the patient is here for, and its answer. A clinic that does one exam
    /// has answered it. A language without words for exams has the general guide.
    pub(super) fn question(&self) -> ExamQuestion<'_> {
        let exams = &self.settings.exams;
        let chosen = match exams[..] {
            [only] => Some(only),
            _ => self.exam,
        };
        ExamQuestion {
            exams,
            chosen: chosen.filter(|_| self.languages.first.has("exam-title")),
        }
    }

    /// Limits the guide to the patient's exam, and to what their language has words for.
    pub(super) fn follow_guide(&mut self) {
        let language = &self.languages.first;
        let part = self.manifest.for_exam(self.question().chosen);
        let mut part = part.with_words(|id| language.has(id));
        order_words(language, &mut part);
        let before = std::mem::replace(&mut self.content, part);
        match self.nav.route {
            Route::Words(_) => self.divide_glossary(),
            _ => self.divided = None,
        }
        self.nav.route = match self.nav.route {
            Route::Exam if !self.question().is_asked(&self.languages.first) => Route::Home,
            route => route.carried(&before, &self.content),
        };
    }

    fn set_display(&mut self, message: display::Message) {
        match message {
            display::Message::TextSize(step) => self.display.text_size = step,
            display::Message::Palette(palette) => self.display.palette = palette,
            display::Message::HoldStill(still) => self.display.hold_still = still,
            display::Message::HandsShake(shake) => self.display.hands_shake = shake,
            display::Message::Second(tag) => {
                let second = tag.map(|tag| self.catalogue.language(&tag));
                self.languages.set_second(second);
            }
            display::Message::ChooseSecond => self.nav.show_languages(Purpose::Second),
            display::Message::Darken => self.speech.darken(&self.languages.first),
        }
    }

    /// The offered languages in pages.
    pub(super) fn language_pages(&self) -> LanguagePages<'_> {
        let settings = &self.settings;
        let (welcome, first) = (&settings.welcome_languages, &settings.first_language);
        self.languages.pages(welcome, first, self.attract.rotation)
    }

    pub(super) fn open_staff_door(&mut self, now: Instant) {
        let has_pin = self.settings.operations.staff_pin.is_some();
        if has_pin && !self.staff_is_here() && !self.session.is_asking() {
            self.now = now;
            self.staff.opened(now);
            self.nav.panel = Some(Panel::Pin);
        }
    }

    /// Whether the PIN pad, the staff panel or the question whether to quit is open.
    pub(super) fn staff_is_here(&self) -> bool {
        matches!(
            self.nav.panel,
            Some(Panel::Pin | Panel::Staff | Panel::Quit)
        )
    }

    pub(super) fn update_pin(&mut self, message: pin_pad::Message, now: Instant) -> Task<Message> {
        self.now = now;
        // The result of a check may come after the pad was closed.
        if self.nav.panel != Some(Panel::Pin) {
            return Task::none();
        }
        let hash = self.settings.operations.staff_pin.as_deref();
        match self.staff.update(message, hash, now) {
            staff::Effect::None => {}
            staff::Effect::Open => self.nav.panel = Some(Panel::Staff),
            staff::Effect::CheckPin(check) => {
                let check = blocking::unblock(move || check.run());
                return Task::perform(check, |right| {
                    Action::Pin(pin_pad::Message::Checked(right)).into()
                });
            }
        }
        Task::none()
    }

    fn update_staff(&mut self, message: screen::staff::Message, now: Instant) -> Task<Message> {
        use screen::staff::Message;

        self.now = now;
        if !matches!(self.nav.panel, Some(Panel::Staff | Panel::Quit)) {
            return Task::none();
        }
        match message {
            Message::AskToQuit => self.nav.panel = Some(Panel::Quit),
            Message::DoNotQuit => self.nav.panel = Some(Panel::Staff),
            Message::Quit => self.end(Shutdown::Quit),
            Message::Restart => self.end(Shutdown::Restart),
            Message::Language(tag) => {
                self.staff.toggle(&tag, &self.settings);
                let languages = self.staff.languages(&self.settings, &self.catalogue);
                let shown = languages.into_iter().filter(|(_, shown)| *shown);
                self.languages.offered = shown.map(|(meta, _)| meta).collect();
            }
            Message::TakeHome => self.open_take_home(),
            Message::Louder => self.speech.set_initial(Sound::louder),
            Message::Softer => self.speech.set_initial(Sound::softer),
            Message::Measure => {
                self.nav.panel = None;
                self.nav.go(Route::Calibrate);
                return self.ask_for_monitor();
            }
        }
        Task::none()
    }

    fn end(&mut self, shutdown: Shutdown) {
        tracing::info!("the staff asked for {}", shutdown.in_words());
        self.shutdown = Some(shutdown);
    }
}
