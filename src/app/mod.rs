//! The application: state, update and view.
//!
//! The state is split into parts. Each has an `update` that returns an effect for the other parts.
//! Only [`Kiosk::update`] calls them, and it documents the order in which effects are applied.

mod a11y;
mod a11y_items;
mod attract;
mod back;
mod calibration;
mod door_file;
mod effects;
mod film;
mod focus;
mod glossary;
mod glyph_cache;
mod history;
mod input;
mod languages;
mod list;
pub mod motion;
mod navigation;
mod queries;
pub mod shortcuts;
mod speech;
mod staff;
mod start;
mod take_home;
mod timer;
mod timing;
mod view;

use std::time::{Duration, Instant};

use iced::{Size, Task};

use crate::content::{Content, ExamId};
use crate::image::Logo;
use crate::language::Catalogue;
use crate::printer;
use crate::route::Route;
use crate::screen::display::Display;
use crate::screen::{self, Action, warning};
use crate::session::Session;
use crate::settings::Settings;
use crate::ui::chrome;
use crate::widget::input_monitor::InputEvent;
pub use a11y::Message as A11yMessage;
pub use navigation::Panel;
pub use speech::{Message as SpeechMessage, Reason};
pub use staff::Shutdown;
pub use start::Start;
pub use take_home::PrinterSetup;

use a11y::A11y;
use attract::AttractScreen;
use film::FilmPlayer;
use focus::focus_on;
use glossary::Divided;
use glyph_cache::GlyphCache;
use languages::LanguagesInUse;
use list::PatientList;
use motion::Motion;
use navigation::Navigation;
use speech::Speech;
use staff::StaffDoor;
use take_home::Prints;

/// Messages of the application.
#[derive(Debug, Clone)]
pub enum Message {
    /// A touch, a key, or a resize of the window.
    Input(InputEvent),
    /// An event of assistive technology.
    A11y(A11yMessage),
    /// An event of speech.
    Speech(SpeechMessage),
    /// A timer has fired.
    Tick(Instant),
    /// A message of a screen or panel.
    Screen(screen::Message),
    /// What became of a job of a session, by its number.
    Printed(u64, Box<printer::Job>, printer::Outcome),
    /// The size of the window's monitor, in px.
    Monitor(Size),
    /// How long the last repaint of the whole window took.
    Painted(Duration),
}

impl From<chrome::Message> for Message {
    fn from(message: chrome::Message) -> Self {
        Self::Screen(message.into())
    }
}

impl From<Action> for Message {
    fn from(action: Action) -> Self {
        Self::Screen(screen::Message::Action(action))
    }
}

/// State of the application.
pub struct Kiosk {
    /// The whole manifest.
    manifest: Content,
    /// The exam that the patient has chosen. Kept in memory only, and forgotten at the reset.
    exam: Option<ExamId>,
    /// The part of the manifest about that exam for which the patient's language has words.
    content: Content,
    /// What the patient wants to tell and to ask. Kept in memory only, and forgotten at the reset.
    list: PatientList,
    catalogue: Catalogue,
    settings: Settings,
    /// The clinic's logo.
    logo: Option<Logo>,
    languages: LanguagesInUse,
    display: Display,
    nav: Navigation,
    session: Session,
    attract: AttractScreen,
    speech: Speech,
    film: FilmPlayer,
    motion: Motion,
    staff: StaffDoor,
    prints: Prints,
    /// The connection to assistive technology, if any.
    a11y: Option<A11y>,
    /// Size of the window, in px.
    window: Size,
    /// Size of the window's monitor, in px, once the system has reported it.
    monitor: Option<Size>,
    /// In which languages the next person can start over, while the kiosk asks whether somebody is there.
    others: Vec<warning::Other>,
    focus_visible: bool,
    /// Incremented on every change of the screen, to force a full repaint.
    repaint: u8,
    glyphs: GlyphCache,
    /// What the pages of the glossary have been made for.
    divided: Option<Divided>,
    now: Instant,
    resets: u64,
    /// The shutdown that staff have requested, if any.
    shutdown: Option<Shutdown>,
}

impl Kiosk {
    /// The initial task, which sets the focus, announces the screen and asks for the monitor's size.
    pub fn begin(&self) -> Task<Message> {
        let focus = focus_on(self.resting_focus(None)).chain(self.collect(Reason::Arrive));
        Task::batch([focus, self.ask_for_monitor()])
    }

    /// Handles a message, in this order:
    ///
    /// 1. Stop speech that the message interrupts.
    /// 2. Update the part that the message belongs to, and apply its effect. Keep the place that it has
    ///    left, if it has, for Back.
    /// 3. Update the attract screen, which depends on whether the kiosk is unattended.
    /// 4. Stop or start speech if the screen has changed, and pause the idle timeout while speaking.
    /// 5. Suspend the session during calibration.
    /// 6. If anything visible has changed, repaint, update the film and the motion, and move the focus. The nodes
    ///    for announcements are collected after the focus has moved.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let now = match message {
            Message::Tick(now) => now,
            _ => Instant::now(),
        };
        let before = self.view_state();
        self.interrupt_speech(&message);
        let moved = self.dispatch(message, now);
        self.follow_glossary();
        self.follow_warning();
        let topics = self.content.topics.len();
        self.nav.return_home(before.nav.route, topics);
        self.note_place(&before);
        self.update_attract(now);
        let spoken = self.follow_with_speech(&before, &self.view_state(), now);
        let after = self.view_state();
        self.hold_session_for_calibration(&before, &after, now);
        if before == after {
            return moved.chain(spoken);
        }
        self.repaint = self.repaint.wrapping_add(1);
        // The pictures of the home screen take the memory that the glyphs of cards had.
        let is_home_anew = after.nav.route == Route::Home && before.nav.route != Route::Home;
        self.glyphs
            .screen_changed(before.has_languages_of(&after) && !is_home_anew);
        self.follow_with_film(&before, &after, now);
        self.motion.follow(&before, &after);
        match self.focus_after(&before, &after) {
            Some(id) => Task::batch([moved, focus_on(id).chain(spoken)]),
            None if before.has_controls_of(&after) => moved.chain(spoken),
            None => Task::batch([moved, self.repair_focus().chain(spoken)]),
        }
    }

    /// Passes a message to the part that it belongs to.
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
            Message::Screen(message) => {
                let action = self.nav.screens.update(message);
                return self.act(action, now);
            }
            Message::Printed(session, job, outcome) => {
                return self.printed(session, *job, outcome);
            }
            Message::Monitor(size) => self.monitor = Some(size),
            Message::Painted(took) => self.motion.painted(took),
        }
        Task::none()
    }

    /// Passes the platform's window handle to the accessibility adapter. Call it before the window
    /// is shown.
    pub fn window_made(&mut self, handle: u64) {
        if let Some(a11y) = &mut self.a11y {
            a11y.window_made(handle);
        }
    }
}
