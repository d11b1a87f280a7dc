//! The kiosk: its whole state, and the only place where it changes.
//!
//! The state is kept in parts, each with an `update` of its own that returns an effect: what the other
//! parts have to do. [`Kiosk::update`] is the only caller, and the order of effects is written there.

mod a11y;
mod a11y_items;
mod attract;
mod calibration;
mod film;
mod focus;
mod glyph_cache;
mod input;
mod languages;
mod navigation;
pub mod shortcuts;
mod speech;
mod staff;
mod view;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::{Duration, Instant};

use iced::advanced::widget::operate;
use iced::{Size, Subscription, Task};
use jiff::civil::Time;

use crate::a11y::{Action, AdapterConnection, TextLanguage};
use crate::attract::{Attract, Show};
use crate::content::Content;
use crate::event_queue::EventReceiver;
use crate::language::language_pages::LanguagePages;
use crate::language::{Catalogue, Language, Tag};
use crate::records::LogRing;
use crate::route::Route;
use crate::screen::calibrate::Calibrate;
use crate::screen::display::Display;
use crate::screen::languages::Purpose;
use crate::screen::{self, calibrate, card, display, help, home, meaning, warning, welcome};
use crate::session::{Change, Session};
use crate::settings::Settings;
use crate::speech::backend::{Report, SpeechBackend};
use crate::speech::read_aloud::{Phase, Sound};
use crate::ui::chrome;
use crate::ui::listen_bar;
use crate::widget::a11y_action;
use crate::widget::collect;
use crate::widget::focus::nowhere;
use crate::widget::input_monitor::InputEvent;
pub use a11y::Message as A11yMessage;
pub use navigation::Panel;
pub use speech::{Message as SpeechMessage, Reason};
pub use staff::Shutdown;

use a11y::A11y;
use attract::AttractScreen;
use film::FilmPlayer;
use focus::{ViewState, focus_on};
use glyph_cache::GlyphCache;
use languages::LanguagesInUse;
use navigation::Navigation;
use speech::Speech;
use staff::StaffDoor;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A touch, a key, or another size of the window.
    Input(InputEvent),
    /// Something that concerns assistive technology.
    A11y(A11yMessage),
    /// Something that concerns speech.
    Speech(SpeechMessage),
    /// Time passed.
    Tick(Instant),
    /// On the languages screen.
    Languages(screen::languages::Message),
    /// On the home screen.
    Home(home::Message),
    /// On a card.
    Card(card::Message),
    /// On a control of the bars.
    Chrome(chrome::Message),
    /// On the display panel.
    Display(display::Message),
    /// On the meaning of a word.
    Meaning(meaning::Close),
    /// On the question before everything starts over.
    Warning(warning::Message),
    /// On the pad or the panel for the staff.
    Staff(screen::staff::Message),
    /// On the list of keys.
    Help(help::Close),
    /// On the screen that measures the display.
    Calibrate(calibrate::Message),
    /// On a greeting, while nobody is there.
    Welcome(welcome::Begin),
    /// The size of the monitor that the window is on, in px.
    Monitor(Size),
}

/// What the command line asks for, beyond the settings.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The language to start in.
    pub language: Option<String>,
    /// A second language beside it.
    pub second: Option<String>,
    /// The screen to start at.
    pub route: Option<Route>,
    /// Whether moving pictures begin at rest.
    pub hold_still: bool,
}

/// The state of the program.
pub struct Kiosk {
    content: Content,
    catalogue: Catalogue,
    settings: Settings,
    languages: LanguagesInUse,
    display: Display,
    nav: Navigation,
    session: Session,
    attract: AttractScreen,
    speech: Speech,
    film: FilmPlayer,
    staff: StaffDoor,
    calibrate: Calibrate,
    /// The connection to assistive technology, where there is one.
    a11y: Option<A11y>,
    /// The size of the window, in px.
    window: Size,
    /// The size of the monitor that the window is on, in px, where the system has reported it.
    monitor: Option<Size>,
    focus_visible: bool,
    /// Changes with every change of the screen, so that all of it is painted anew.
    repaint: u8,
    glyphs: GlyphCache,
    now: Instant,
    resets: u64,
    /// How the program is to end, once it is.
    shutdown: Option<Shutdown>,
}

impl Kiosk {
    /// A kiosk that starts as settings and command line say, for a window of a size in px.
    /// `None` only if the program was built without English.
    pub fn new(
        content: Content,
        catalogue: Catalogue,
        settings: Settings,
        start: &Start,
        window: Size,
    ) -> Option<Self> {
        let now = Instant::now();
        let tag = start.language.as_ref().unwrap_or(&settings.first_language);
        let language = Language::load(&catalogue, tag)?;
        let second = start.second.as_ref();
        let second = second.and_then(|tag| Language::load(&catalogue, tag));
        let offered = settings.languages.iter();
        let offered = offered.filter_map(|tag| catalogue.get(tag).cloned());
        let display = Display {
            hold_still: start.hold_still || settings.hold_still,
            ..initial_display(&settings)
        };
        let route = start.route.unwrap_or(Route::Languages);
        let mut kiosk = Self {
            languages: LanguagesInUse::new(offered.collect(), language, second),
            display,
            nav: Navigation::new(route),
            session: Session::new(settings.patience),
            attract: AttractScreen::new(Attract::new(settings.attract)),
            speech: Speech::new(settings.audio),
            film: FilmPlayer::new(route, &content, display.hold_still, now),
            staff: StaffDoor::new(now),
            calibrate: Calibrate::default(),
            a11y: None,
            window,
            monitor: None,
            focus_visible: false,
            repaint: 0,
            glyphs: GlyphCache::default(),
            now,
            resets: 0,
            shutdown: None,
            content,
            catalogue,
            settings,
        };
        kiosk.update_attract(now);
        Some(kiosk)
    }

    /// The same kiosk, with assistive technology.
    pub fn with_a11y(mut self, connection: AdapterConnection) -> Self {
        self.a11y = Some(A11y::new(connection, self.window));
        self
    }

    /// The same kiosk with a voice, which reports through `events`.
    pub fn with_speech(
        mut self,
        backend: Box<dyn SpeechBackend>,
        events: EventReceiver<Report>,
    ) -> Self {
        self.speech.connect(backend, events);
        self
    }

    /// The same kiosk, with a log whose last lines its staff can read, after so many restarts.
    pub fn with_log(mut self, log: LogRing, restarts: u32) -> Self {
        self.staff.set_log(log, restarts);
        self
    }

    /// The same kiosk, with another source of the time of day.
    pub fn with_wall_clock(mut self, time: impl Fn() -> Time + Send + 'static) -> Self {
        self.attract.set_wall_clock(time);
        self
    }

    /// The first task: puts the keyboard's focus on the screen.
    pub fn begin(&self) -> Task<Message> {
        let focus = focus_on(self.resting_focus(None)).chain(self.collect(Reason::Arrive));
        Task::batch([focus, self.ask_for_monitor()])
    }

    /// Takes in a message. In this order:
    ///
    /// 1. Speech that the message interrupts ends.
    /// 2. The part that the message belongs to is updated, and its effect is applied.
    /// 3. The attract screen takes note of whether somebody is there.
    /// 4. If the screen has changed: speech follows it, and holds the session while it speaks.
    /// 5. Calibration holds the session.
    /// 6. If anything that can be seen has changed: the screen is repainted, the film follows, and the
    ///    focus goes where it belongs; then what is said about it.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let now = match message {
            Message::Tick(now) => now,
            _ => Instant::now(),
        };
        let before = self.view_state();
        self.interrupt_speech(&message);
        let moved = self.dispatch(message, now);
        self.update_attract(now);
        let spoken = self.follow_with_speech(&before, &self.view_state(), now);
        let after = self.view_state();
        self.hold_session_for_calibration(&before, &after, now);
        if before == after {
            return moved.chain(spoken);
        }
        self.repaint = self.repaint.wrapping_add(1);
        self.glyphs.screen_changed(before.has_languages_of(&after));
        self.follow_with_film(&before, &after, now);
        match self.focus_after(&before, &after) {
            Some(id) => Task::batch([moved, focus_on(id).chain(spoken)]),
            None if before.has_controls_of(&after) => moved.chain(spoken),
            None => Task::batch([moved, self.repair_focus().chain(spoken)]),
        }
    }

    /// Hands a message to the part that it belongs to.
    fn dispatch(&mut self, message: Message, now: Instant) -> Task<Message> {
        match message {
            Message::Input(event) => return self.input(event),
            Message::A11y(message) => return self.update_a11y(message, now),
            Message::Speech(message) => {
                let effect =
                    self.with_speech_context(|speech, context| speech.update(message, context));
                return self.speech_effect(effect);
            }
            Message::Tick(now) => self.tick(now),
            Message::Chrome(message) => return self.navigate(message),
            Message::Languages(message) => {
                let pages = self.language_pages().pages();
                match self.nav.languages.update(message, pages) {
                    screen::languages::Action::None => {}
                    screen::languages::Action::Choose(tag, purpose) => self.choose(&tag, purpose),
                    screen::languages::Action::Chrome(message) => return self.navigate(message),
                }
            }
            Message::Home(message) => match home::update(message) {
                home::Action::Go(route) => self.nav.route = route,
                home::Action::Chrome(message) => return self.navigate(message),
            },
            Message::Card(message) => match card::update(message) {
                card::Action::Explain(word, side) => {
                    self.nav.panel = Some(Panel::Meaning(word, side));
                }
                card::Action::Picture(message) => self.film.update(message, now),
                card::Action::Chrome(message) => return self.navigate(message),
            },
            Message::Display(message) => return self.set_display(message),
            Message::Meaning(meaning::Close) | Message::Help(help::Close) => self.nav.panel = None,
            Message::Warning(warning::Message::Stay) => self.session.touch(now),
            Message::Warning(warning::Message::Leave) => self.reset(),
            Message::Staff(message) => return self.update_staff(message, now),
            Message::Calibrate(message) => match self.calibrate.update(message) {
                calibrate::Action::None => {}
                calibrate::Action::Chrome(message) => return self.navigate(message),
            },
            Message::Welcome(welcome::Begin) => return self.begin_session(now),
            Message::Monitor(size) => self.monitor = Some(size),
        }
        Task::none()
    }

    fn navigate(&mut self, message: chrome::Message) -> Task<Message> {
        match self.nav.update(message, &self.content) {
            navigation::Effect::None => Task::none(),
            navigation::Effect::Listen(message) => self.listen(message),
        }
    }

    fn close_panel(&mut self) {
        self.nav.panel = None;
        self.staff.forget();
    }

    fn choose(&mut self, tag: &str, purpose: Purpose) {
        let Some(language) = Language::load(&self.catalogue, tag) else {
            return;
        };
        self.languages.choose(language, purpose);
        self.nav.language_chosen();
    }

    fn set_display(&mut self, message: display::Message) -> Task<Message> {
        match message {
            display::Message::TextSize(step) => self.display.text_size = step,
            display::Message::Palette(palette) => self.display.palette = palette,
            display::Message::HoldStill(still) => self.display.hold_still = still,
            display::Message::Second(tag) => {
                let second = tag.and_then(|tag| Language::load(&self.catalogue, &tag));
                self.languages.set_second(second);
            }
            display::Message::ChooseSecond => self.nav.show_languages(Purpose::Second),
            display::Message::Listen(message) => return self.listen(message),
            display::Message::Darken => self.speech.darken(&self.languages.first),
            display::Message::Close => self.nav.panel = None,
        }
        Task::none()
    }

    /// The languages in their order, in pages.
    fn language_pages(&self) -> LanguagePages<'_> {
        let purpose = self.nav.languages.purpose;
        let welcome = &self.settings.welcome_languages;
        self.languages
            .pages(purpose, welcome, self.attract.rotation)
    }

    fn tick(&mut self, now: Instant) {
        self.now = now;
        if self.staff.is_abandoned(self.nav.panel.as_ref(), now) {
            self.close_panel();
        }
        self.attract.rotate(now);
        if self.session.tick(now) == Change::Reset {
            self.reset();
        }
        let changed = self.with_attract_context(|attract, context| attract.tick(now, context));
        self.focus_visible &= !changed;
    }

    /// Everything returns to the welcome screen; the next person finds nothing of the last one.
    fn reset(&mut self) {
        self.session.end();
        self.resets += 1;
        self.speech.reset();
        let first = Language::load(&self.catalogue, &self.settings.first_language);
        self.languages.reset(first);
        self.display = initial_display(&self.settings);
        self.nav = Navigation::new(Route::Languages);
        self.staff.forget();
        self.focus_visible = false;
    }

    /// The attract screen takes note of whether somebody is there.
    fn update_attract(&mut self, now: Instant) {
        let changed = self.with_attract_context(|attract, context| attract.update(now, context));
        self.focus_visible &= !changed;
    }

    fn with_attract_context<T>(
        &mut self,
        act: impl FnOnce(&mut AttractScreen, &attract::Context<'_>) -> T,
    ) -> T {
        let starts = self.nav.is_welcome() && self.nav.panel.is_none();
        let vacant = starts
            && self.nav.return_to.is_none()
            && self.session.is_over()
            && !self.speech.is_reading()
            && !self.speech.dark;
        let still = self.display.hold_still || self.focus_visible;
        let offered = self.languages.offered.iter();
        let context = attract::Context {
            vacant,
            speaking: self.speech.is_speaking(),
            may_rotate: starts && !still && self.session.next().is_none(),
            hold_still: self.display.hold_still,
            offered: offered.map(|meta| meta.tag.as_str()).collect(),
            settings: &self.settings,
            catalogue: &self.catalogue,
        };
        act(&mut self.attract, &context)
    }

    /// Somebody who does not see has pressed the control that begins, or has asked for something.
    fn begin_session(&mut self, now: Instant) -> Task<Message> {
        self.focus_visible = true;
        self.attract.touch();
        self.session.touch(now);
        self.collect(Reason::Arrive)
    }

    /// What the user does ends what is being said, unless it controls just that.
    fn interrupt_speech(&mut self, message: &Message) {
        match message {
            Message::Input(InputEvent::Touch { answered, .. }) => {
                self.speech.dark = false;
                if !answered {
                    self.speech.stop();
                }
                self.speech.hush_announcement();
            }
            // Whoever holds Enter until speech comes on must hear that it did.
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

    /// Speech follows a change of the screen; while something is said, the session's time stands.
    fn follow_with_speech(
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
            true => self.session.hold(now),
            false => self.session.release(now),
        }
        collected
    }

    fn listen(&mut self, message: listen_bar::Message) -> Task<Message> {
        let documents = match message {
            listen_bar::Message::Listen => self.documents(),
            _ => Vec::new(),
        };
        let language = &self.languages.first;
        let effect = self.speech.listen(message, || documents, language);
        self.speech_effect(effect)
    }

    fn with_speech_context<T>(
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

    fn speech_effect(&mut self, effect: speech::Effect) -> Task<Message> {
        match effect {
            speech::Effect::None => Task::none(),
            speech::Effect::Collect(reason) => self.collect(reason),
            speech::Effect::Focus(id) => focus_on(id),
            speech::Effect::Unfocus => operate(nowhere()).discard(),
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

    /// Collects the nodes of the screen, in the speech mode.
    fn collect(&self, reason: Reason) -> Task<Message> {
        if !self.speech.nav.on {
            return Task::none();
        }
        operate(collect::nodes(self.window))
            .map(move |nodes| Message::Speech(SpeechMessage::Nodes(reason, nodes)))
    }

    fn open_staff_door(&mut self, now: Instant) {
        let has_pin = self.settings.operations.staff_pin.is_some();
        if has_pin && !self.staff_is_here() && !self.session.is_asking() {
            self.now = now;
            self.staff.opened(now);
            self.nav.panel = Some(Panel::Pin);
        }
    }

    /// Whether the pad or the panel of the staff is open.
    fn staff_is_here(&self) -> bool {
        matches!(self.nav.panel, Some(Panel::Pin | Panel::Staff))
    }

    fn update_staff(&mut self, message: screen::staff::Message, now: Instant) -> Task<Message> {
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

    /// Nobody is thrown out while they measure; when they leave, time begins to run.
    fn hold_session_for_calibration(
        &mut self,
        before: &ViewState,
        after: &ViewState,
        now: Instant,
    ) {
        if after.route == Route::Calibrate {
            self.session.end();
        } else if before.route == Route::Calibrate {
            self.session.touch(now);
        }
    }

    /// Another card's film begins; the question before everything starts over pauses it.
    fn follow_with_film(&mut self, before: &ViewState, after: &ViewState, now: Instant) {
        let hold_still = after.display.hold_still;
        if before.route != after.route || before.display.hold_still != hold_still {
            self.film = FilmPlayer::new(after.route, &self.content, hold_still, now);
        } else if self.session.is_asking() {
            self.film.pause(now);
        }
    }

    fn update_a11y(&mut self, message: A11yMessage, now: Instant) -> Task<Message> {
        let greets = self.attract.greeter().is_some();
        let first = &self.languages.first;
        let screen = a11y::Screen {
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
                A11yMessage::Adapter(crate::a11y::AdapterEvent::ActionRequested(_))
            )
        {
            return self.begin_session(now);
        }
        match a11y.update(message, now, &screen) {
            a11y::Effect::None => Task::none(),
            a11y::Effect::AskScaleFactor(id) => a11y::ask_scale_factor(id).map(Message::A11y),
            a11y::Effect::Perform(index, node, action) => {
                self.attract.touch();
                // As a key does: it shows the focus, and keeps the session; the question before
                // everything starts over is answered by its own controls.
                self.focus_visible = true;
                self.keep_session(now, action == Action::Press);
                operate(a11y_action::perform(index, node, action)).discard()
            }
        }
    }

    /// A number for what is read: another screen, panel or language is another page.
    fn page_number(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.nav.route, &self.nav.panel, self.tags()).hash(&mut hasher);
        let greets = self.attract.greeter().is_some();
        (self.session.is_asking(), greets).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether assistive technology is running.
    fn is_assisted(&self) -> bool {
        self.a11y.as_ref().is_some_and(A11y::is_active)
    }

    /// Takes the platform's own handle of the window, before the window is shown.
    pub fn window_made(&mut self, handle: u64) {
        if let Some(a11y) = &mut self.a11y {
            a11y.window_made(handle);
        }
    }

    /// Wakes the kiosk when a session is due to change, and while the seconds are counted.
    pub fn subscription(&self) -> Subscription<Message> {
        let a11y = self.a11y.as_ref();
        let a11y = a11y.map_or_else(Subscription::none, A11y::subscription);
        let speech = self.speech.subscription().map(Message::Speech);
        Subscription::batch([a11y.map(Message::A11y), speech, self.timer()])
    }

    fn timer(&self) -> Subscription<Message> {
        if self.session.is_asking() || self.staff_is_here() {
            return iced::time::every(Duration::from_secs(1)).map(Message::Tick);
        }
        let due = [self.session.next(), self.attract.next()];
        match due.into_iter().flatten().min() {
            Some(due) => Subscription::run_with(due, |due| {
                let timer = async_io::Timer::at(*due);
                iced::futures::stream::once(async move { Message::Tick(timer.await) })
            }),
            None => Subscription::none(),
        }
    }
}

/// What others can ask of the kiosk: the window's process, the counts, the tests.
impl Kiosk {
    /// Where the reader is.
    pub fn route(&self) -> Route {
        self.nav.route
    }

    /// The panel that is open.
    pub fn panel(&self) -> Option<&Panel> {
        self.nav.panel.as_ref()
    }

    /// The tags of the languages in use, the patient's first.
    pub fn tags(&self) -> Vec<&str> {
        self.languages.tags()
    }

    /// How the reader has set the screen.
    pub fn display(&self) -> Display {
        self.display
    }

    /// Whether the question before everything starts over is on the screen.
    pub fn is_asking(&self) -> bool {
        self.session.is_asking()
    }

    /// How the program is to end, once the staff has asked for it.
    pub fn shutdown(&self) -> Option<Shutdown> {
        self.shutdown
    }

    /// How often everything has started over for the next person.
    pub fn resets(&self) -> u64 {
        self.resets
    }

    /// The topics, cards and glossary.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// What the attract screen shows.
    pub fn show(&self) -> Show {
        self.attract.show()
    }

    /// The tag of the language of the greeting that is on the screen.
    pub fn greeting(&self) -> Option<&str> {
        let greeter = self.attract.greeter()?;
        Some(greeter.language.tag())
    }

    /// Whether the screen is being read aloud, or the reading waits.
    pub fn is_listening(&self) -> bool {
        matches!(self.speech.phase(), Some(Phase::Speaking | Phase::Paused))
    }

    /// Whether the speech mode is on.
    pub fn has_speech(&self) -> bool {
        self.speech.nav.on
    }

    /// Whether the screen is dark, so that nobody else can read it.
    pub fn is_dark(&self) -> bool {
        self.speech.dark
    }

    /// Loudness and speed.
    pub fn sound(&self) -> Sound {
        self.speech.sound
    }
}

/// Whether a touch was on a control of Listen, on whichever screen that stands.
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

fn initial_display(settings: &Settings) -> Display {
    Display {
        text_size: settings.text_size,
        palette: settings.theme,
        hold_still: settings.hold_still,
    }
}
