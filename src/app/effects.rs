//! Applies the effects of one part to the others.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Instant;

use iced::Task;
use iced::advanced::widget::operate;

use super::a11y::{self, A11y, Message as A11yMessage};
use super::focus::{ViewState, focus_on};
use super::navigation::{self, Panel};
use super::speech::{self, Message as SpeechMessage, Reason, Speech};
use super::{Kiosk, Message, staff};
use crate::a11y::{Action, AdapterEvent, TextLanguage};
use crate::language::Tag;
use crate::language::language_pages::LanguagePages;
use crate::route::Route;
use crate::screen::languages::Purpose;
use crate::screen::{self, calibrate, card, display, home};
use crate::speech::LONGEST_SPEECH;
use crate::ui::{chrome, listen_bar};
use crate::widget::focus;
use crate::widget::input_monitor::InputEvent;
use crate::widget::{a11y_action, collect};

impl Kiosk {
    pub(super) fn navigate(&mut self, message: chrome::Message) -> Task<Message> {
        match self.nav.update(message, &self.content) {
            navigation::Effect::None => Task::none(),
            navigation::Effect::Listen(message) => self.listen(message),
        }
    }

    pub(super) fn close_panel(&mut self) {
        self.nav.panel = None;
        self.staff.forget();
    }

    pub(super) fn choose(&mut self, tag: &str, purpose: Purpose) {
        let language = self.catalogue.language(tag);
        self.languages.choose(language, purpose);
        self.nav.language_chosen();
        self.follow_language();
    }

    /// Limits the guide to what the patient's language has words for.
    pub(super) fn follow_language(&mut self) {
        let language = &self.languages.first;
        let part = self.manifest.for_exam(None);
        let part = part.with_words(|id| language.has(id));
        self.nav.route = self.nav.route.carried(&self.content, &part);
        self.content = part;
    }

    pub(super) fn set_display(&mut self, message: display::Message) -> Task<Message> {
        match message {
            display::Message::TextSize(step) => self.display.text_size = step,
            display::Message::Palette(palette) => self.display.palette = palette,
            display::Message::HoldStill(still) => self.display.hold_still = still,
            display::Message::Second(tag) => {
                let second = tag.map(|tag| self.catalogue.language(&tag));
                self.languages.set_second(second);
            }
            display::Message::ChooseSecond => self.nav.show_languages(Purpose::Second),
            display::Message::Listen(message) => return self.listen(message),
            display::Message::Darken => self.speech.darken(&self.languages.first),
            display::Message::Close => self.nav.panel = None,
        }
        Task::none()
    }

    /// The offered languages in pages, ordered for the languages screen.
    pub(super) fn language_pages(&self) -> LanguagePages<'_> {
        let purpose = self.nav.languages.purpose;
        let welcome = &self.settings.welcome_languages;
        self.languages
            .pages(purpose, welcome, self.attract.rotation)
    }

    /// Stops speech on user input, unless the input controls speech.
    pub(super) fn interrupt_speech(&mut self, message: &Message) {
        match message {
            Message::Input(InputEvent::Touch { answered, .. }) => {
                self.speech.dark = false;
                if !answered {
                    self.speech.stop();
                }
                self.speech.hush_announcement();
            }
            // Key repeat is excluded: the user still holds Enter when the speech mode turns on, and
            // must hear the announcement.
            Message::Input(InputEvent::Key { held: false, .. }) => self.speech.hush_announcement(),
            message if controls_speech(message) => {}
            Message::Chrome(_)
            | Message::Languages(_)
            | Message::Home(_)
            | Message::Card(_)
            | Message::Display(_)
            | Message::Meaning(_)
            | Message::Warning(_)
            | Message::Staff(_)
            | Message::Help(_)
            | Message::Calibrate(_)
            | Message::Welcome(_) => self.speech.stop(),
            Message::Input(InputEvent::Key { held: true, .. } | InputEvent::Resized(_))
            | Message::A11y(_)
            | Message::Speech(_)
            | Message::Tick(_)
            | Message::Monitor(_) => {}
        }
    }

    /// Stops or starts speech after a change of the screen. The idle timeout pauses while speaking.
    pub(super) fn follow_with_speech(
        &mut self,
        before: &ViewState,
        after: &ViewState,
        now: Instant,
    ) -> Task<Message> {
        let other = !before.is_same_screen(after);
        if other {
            self.speech.forget_block();
        }
        if other || before.display != after.display {
            self.speech.stop();
        }
        let collected = match other {
            true => self.collect(Reason::Arrive),
            false => Task::none(),
        };
        let counted = after
            .seconds
            .filter(|_| !other && before.seconds != after.seconds);
        if let Some(seconds) = counted.filter(|_| self.speech.nav.on) {
            self.speech.count_down(seconds, self.languages.iter());
        }
        match self.speech.is_speaking() {
            true => self.session.hold(now, LONGEST_SPEECH),
            false => self.session.release(now),
        }
        collected
    }

    pub(super) fn listen(&mut self, message: listen_bar::Message) -> Task<Message> {
        let documents = match message {
            listen_bar::Message::Listen => self.documents(),
            _ => Vec::new(),
        };
        let language = &self.languages.first;
        let effect = self.speech.listen(message, || documents, language);
        self.speech_effect(effect)
    }

    pub(super) fn with_speech_context<T>(
        &mut self,
        act: impl FnOnce(&mut Speech, &speech::Context<'_>) -> T,
    ) -> T {
        let asking = self.session.is_asking();
        let panel = self.nav.panel.is_some();
        let meaning = matches!(self.nav.panel, Some(Panel::Meaning(..)));
        let on_screen = !panel && !asking;
        let position = self.nav.route.position(&self.content);
        let (languages, catalogue) = (&self.languages, &self.catalogue);
        let is_welcome = on_screen && self.nav.is_welcome();
        let welcome = || match is_welcome {
            true => languages.spoken_welcome(catalogue),
            false => Vec::new(),
        };
        let context = speech::Context {
            language: &languages.first,
            position: position.filter(|_| on_screen),
            panel,
            read_whole: asking || meaning,
            welcome: &welcome,
        };
        act(&mut self.speech, &context)
    }

    pub(super) fn speech_effect(&mut self, effect: speech::Effect) -> Task<Message> {
        match effect {
            speech::Effect::None => Task::none(),
            speech::Effect::Collect(reason) => self.collect(reason),
            speech::Effect::Focus(id) => focus_on(id),
            speech::Effect::Unfocus => operate(focus::clear()).discard(),
            speech::Effect::RestFocus => focus_on(self.resting_focus(None)),
            speech::Effect::ShowFocus(reason) => {
                self.focus_visible = true;
                self.collect(reason)
            }
            speech::Effect::OpenDisplay => {
                self.nav.panel = Some(Panel::Display);
                Task::none()
            }
        }
    }

    /// Collects the nodes of the screen for spoken navigation; does nothing outside the speech mode.
    pub(super) fn collect(&self, reason: Reason) -> Task<Message> {
        if !self.speech.nav.on {
            return Task::none();
        }
        operate(collect::nodes(self.window))
            .map(move |nodes| Message::Speech(SpeechMessage::Nodes(reason, nodes)))
    }

    pub(super) fn open_staff_door(&mut self, now: Instant) {
        let has_pin = self.settings.operations.staff_pin.is_some();
        if has_pin && !self.staff_is_here() && !self.session.is_asking() {
            self.now = now;
            self.staff.opened(now);
            self.nav.panel = Some(Panel::Pin);
        }
    }

    /// Whether the PIN pad or the staff panel is open.
    pub(super) fn staff_is_here(&self) -> bool {
        matches!(self.nav.panel, Some(Panel::Pin | Panel::Staff))
    }

    pub(super) fn update_staff(
        &mut self,
        message: screen::staff::Message,
        now: Instant,
    ) -> Task<Message> {
        let panel = self.nav.panel.as_ref();
        let (settings, catalogue) = (&self.settings, &self.catalogue);
        self.now = now;
        match self.staff.update(message, panel, now, settings, catalogue) {
            staff::Effect::None => {}
            staff::Effect::Close => self.nav.panel = None,
            staff::Effect::Open => self.nav.panel = Some(Panel::Staff),
            staff::Effect::CheckPin(pin, hash) => {
                let check = blocking::unblock(move || crate::door::verify(&pin, &hash));
                return Task::perform(check, |right| {
                    Message::Staff(screen::staff::Message::Checked(right))
                });
            }
            staff::Effect::Offer(languages) => self.languages.offered = languages,
            staff::Effect::SetVolume(change) => self.speech.set_initial(change),
            staff::Effect::Measure => {
                self.nav.panel = None;
                self.nav.go(Route::Calibrate);
                return self.ask_for_monitor();
            }
            staff::Effect::End(shutdown) => {
                tracing::info!("the staff asked for {}", shutdown.in_words());
                self.shutdown = Some(shutdown);
            }
        }
        Task::none()
    }

    pub(super) fn update_a11y(&mut self, message: A11yMessage, now: Instant) -> Task<Message> {
        let greets = self.attract.greeter().is_some();
        let first = &self.languages.first;
        let screen = a11y::ScreenInfo {
            title: self.title(),
            language: TextLanguage {
                tag: Tag::new(first.tag()),
                direction: first.direction(),
            },
            page: self.page_number(),
            urgent: self.session.is_asking(),
            size: self.window,
            greets,
        };
        let Some(a11y) = &mut self.a11y else {
            return Task::none();
        };
        if greets
            && matches!(
                message,
                A11yMessage::Adapter(AdapterEvent::ActionRequested(_))
            )
        {
            return self.begin_session(now);
        }
        match a11y.update(message, now, &screen) {
            a11y::Effect::None => Task::none(),
            a11y::Effect::AskScaleFactor(id) => a11y::ask_scale_factor(id).map(Message::A11y),
            a11y::Effect::Perform(index, node, action) => {
                self.attract.touch();
                // Actions count as keys: they show the focus and keep the session alive, except
                // for the idle warning, which its own controls answer.
                self.focus_visible = true;
                self.keep_session(now, action == Action::Press);
                operate(a11y_action::perform(index, node, action)).discard()
            }
        }
    }

    /// A hash that differs between screens, panels and languages.
    pub(super) fn page_number(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.nav.route, &self.nav.panel, self.tags()).hash(&mut hasher);
        let greets = self.attract.greeter().is_some();
        (self.session.is_asking(), greets).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether assistive technology is running.
    pub(super) fn is_assisted(&self) -> bool {
        self.a11y.as_ref().is_some_and(A11y::is_active)
    }
}

/// Whether a message comes from the Listen bar of any screen.
fn controls_speech(message: &Message) -> bool {
    let chrome = match message {
        Message::Chrome(message)
        | Message::Home(home::Message::Chrome(message))
        | Message::Card(card::Message::Chrome(message))
        | Message::Languages(screen::languages::Message::Chrome(message))
        | Message::Calibrate(calibrate::Message::Chrome(message)) => message,
        Message::Display(message) => return matches!(message, display::Message::Listen(_)),
        Message::Input(_)
        | Message::A11y(_)
        | Message::Speech(_)
        | Message::Tick(_)
        | Message::Languages(_)
        | Message::Home(_)
        | Message::Card(_)
        | Message::Meaning(_)
        | Message::Warning(_)
        | Message::Staff(_)
        | Message::Help(_)
        | Message::Calibrate(_)
        | Message::Welcome(_)
        | Message::Monitor(_) => return false,
    };
    matches!(chrome, chrome::Message::Listen(_))
}
