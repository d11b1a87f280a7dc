//! The kiosk: its whole state, and the only place where it changes.

mod a11y;
mod a11y_items;
mod attract;
mod calibration;
mod film;
mod focus;
mod glyph_cache;
mod input;
mod navigation;
pub mod shortcuts;
mod speech;
mod speech_nav;
mod staff;
mod view;

use std::time::{Duration, Instant};

use iced::{Size, Subscription, Task};

use crate::attract::Attract;
use crate::content::Content;
use crate::film::clock::Clock;
use crate::fonts;
use crate::language::{Catalogue, Language, Meta};
use crate::route::Route;
use crate::screen;
use crate::screen::calibrate::Calibrate;
use crate::screen::display::Display;
use crate::screen::languages::{Languages, Purpose};
use crate::screen::{calibrate, card, display, help, home, languages, meaning, warning, welcome};
use crate::session::{Change, Session};
use crate::settings::Settings;
use crate::shell::exit::ExitStatus;
use crate::ui::chrome;
use crate::widget::input_monitor::InputEvent;
pub use a11y::Word;
use focus::focus_on;
use glyph_cache::Letters;
pub use speech::Word as EarWord;
pub use speech_nav::Look;
use staff::Staff;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A hand or the window did something.
    InputEvent(InputEvent),
    /// Something that concerns screen readers.
    Readers(Word),
    /// Something that concerns the ear.
    Ear(EarWord),
    /// Time passed.
    Tick(Instant),
    /// On the languages screen.
    Languages(languages::Message),
    /// On the home screen.
    Home(home::Message),
    /// On a card.
    Card(card::Message),
    /// On a frame's control.
    Frame(chrome::Message),
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
    /// On the measuring of the screen.
    Calibrate(calibrate::Message),
    /// On a greeting, while nobody is there.
    Welcome(welcome::Begin),
    /// The whole screen that the window is on has a size in px.
    Screen(Size),
}

/// A panel over the screen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Panel {
    /// The display panel.
    Display,
    /// The meaning of a glossary word, on the side of one of the languages in use.
    Meaning(String, usize),
    /// The pad where the staff enters its PIN.
    Pin,
    /// The panel behind it.
    Staff,
    /// The list of keys.
    Help,
}

/// What the command line asks for, beyond the settings.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The language to start in.
    pub language: Option<String>,
    /// A second language beside it.
    pub second: Option<String>,
    /// The place to start at.
    pub place: Option<Route>,
    /// Whether moving pictures begin at rest.
    pub hold_still: bool,
}

/// The kiosk. See the module's documentation.
pub struct Kiosk {
    content: Content,
    catalogue: Catalogue,
    settings: Settings,
    offered: Vec<Meta>,
    language: Language,
    second: Option<Language>,
    /// Tags of languages that were used in this session, the last one first.
    recent: Vec<String>,
    display: Display,
    place: Route,
    languages: Languages,
    /// How often other languages have come to greet on the welcome screen.
    greeted: usize,
    /// Since when the same have greeted, while they greet by turns.
    greeted_at: Option<Instant>,
    /// Where to go on after a language was chosen.
    behind: Option<Route>,
    panel: Option<Panel>,
    session: Session,
    vacancy: Attract,
    /// Who greets, while nobody is there.
    greeter: Option<attract::Greeter>,
    /// What the clinic's clock on the wall shows.
    wall_clock: attract::WallClock,
    /// The way to screen readers, where there is one.
    hand: Option<a11y::Hand>,
    ear: speech::Ear,
    /// Where the film on the screen is in its time.
    clock: Clock,
    window: Size,
    /// The whole screen that the window is on, in px, where the system has told.
    screen: Option<Size>,
    calibrate: Calibrate,
    focus_visible: bool,
    repaint: u8,
    letters: Letters,
    now: Instant,
    resets: u64,
    staff: Staff,
    /// How the program is to end, once it is.
    ending: Option<ExitStatus>,
}

impl Kiosk {
    /// A kiosk that starts as settings and command line say, for a window of a size in px.
    pub fn new(
        content: Content,
        catalogue: Catalogue,
        settings: Settings,
        start: &Start,
        window: Size,
    ) -> Self {
        let tag = start.language.as_ref().unwrap_or(&settings.first_language);
        let language = catalogue.language(tag);
        let second = start.second.as_ref();
        let second = second.map(|tag| catalogue.language(tag));
        let offered: Vec<Meta> = settings
            .languages
            .iter()
            .filter_map(|tag| catalogue.get(tag).cloned())
            .collect();
        for meta in offered.iter().chain([&language.meta]) {
            fonts::provide(meta);
        }
        if let Some(second) = &second {
            fonts::provide(&second.meta);
        }
        let display = Display {
            hold_still: start.hold_still || settings.hold_still,
            ..first_display(&settings)
        };
        let mut kiosk = Self {
            offered,
            language,
            second,
            recent: Vec::new(),
            display,
            place: start.place.unwrap_or(Route::Languages),
            languages: Languages::new(Purpose::Welcome),
            greeted: 0,
            greeted_at: None,
            behind: None,
            panel: None,
            clock: Clock::Held(0.0),
            session: Session::new(settings.patience),
            vacancy: Attract::new(settings.attract),
            greeter: None,
            wall_clock: attract::WallClock::default(),
            hand: None,
            ear: speech::Ear::new(settings.audio),
            window,
            screen: None,
            calibrate: Calibrate::default(),
            focus_visible: false,
            repaint: 0,
            letters: Letters::default(),
            now: Instant::now(),
            resets: 0,
            staff: Staff::default(),
            ending: None,
            content,
            catalogue,
            settings,
        };
        kiosk.show_film();
        kiosk.keep_vacancy(kiosk.now);
        kiosk
    }

    /// The first task: puts the keyboard's focus on the screen.
    pub fn begin(&self) -> Task<Message> {
        let focus = focus_on(self.resting_focus(None)).chain(self.look_for(Look::Arrive));
        Task::batch([focus, self.ask_for_screen()])
    }

    /// Takes note of something that happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let before = self.scene();
        self.quiet(&message);
        let at = match message {
            Message::Tick(at) => at,
            _ => Instant::now(),
        };
        let moved = self.take(message);
        self.keep_vacancy(at);
        let told = self.keep_ear(&before, &self.scene());
        let after = self.scene();
        self.time_staff(&before, &after);
        if before == after {
            return moved.chain(told);
        }
        self.repaint = self.repaint.wrapping_add(1);
        self.letters.turn(before.has_letters_of(&after));
        self.keep_film(&before, &after);
        match self.focus_after(&before, &after) {
            Some(id) => Task::batch([moved, focus_on(id).chain(told)]),
            None if before.has_controls_of(&after) => moved.chain(told),
            None => Task::batch([moved, self.keep_focus().chain(told)]),
        }
    }

    fn take(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::InputEvent(seen) => return self.see(seen),
            Message::Readers(word) => return self.attend(word),
            Message::Ear(word) => return self.heed(word),
            Message::Tick(now) => self.tick(now),
            Message::Frame(message) => self.frame(message),
            Message::Languages(message) => {
                let pages = self.shelf().pages();
                match self.languages.update(message, pages) {
                    languages::Action::None => {}
                    languages::Action::Choose(tag, purpose) => self.choose(&tag, purpose),
                    languages::Action::Frame(message) => self.frame(message),
                }
            }
            Message::Home(message) => match home::update(message) {
                home::Action::Go(place) => self.place = place,
                home::Action::Frame(message) => self.frame(message),
            },
            Message::Card(message) => match card::update(message) {
                card::Action::Explain(word, side) => {
                    self.panel = Some(Panel::Meaning(word, side));
                }
                card::Action::Picture(message) => self.move_film(message),
                card::Action::Frame(message) => self.frame(message),
            },
            Message::Display(message) => self.set_display(message),
            Message::Meaning(meaning::Close) => self.panel = None,
            Message::Warning(warning::Message::Stay) => self.session.touch(Instant::now()),
            Message::Warning(warning::Message::Leave) => self.reset(),
            Message::Staff(message) => return self.tell_staff(message),
            Message::Help(help::Close) => self.panel = None,
            Message::Calibrate(message) => match self.calibrate.update(message) {
                calibrate::Action::None => {}
                calibrate::Action::Frame(message) => self.frame(message),
            },
            Message::Welcome(welcome::Begin) => return self.begin_for_readers(),
            Message::Screen(size) => self.screen = Some(size),
        }
        Task::none()
    }

    fn tick(&mut self, now: Instant) {
        self.now = now;
        self.staff_tick(now);
        self.greet_by_turns(now);
        if self.session.tick(now) == Change::Reset {
            self.reset();
        }
        self.pass_time(now);
    }

    /// Everything returns to the welcome screen; the next person finds nothing of the last one.
    fn reset(&mut self) {
        self.session.end();
        self.resets += 1;
        self.ear.reset();
        self.language = self.catalogue.language(&self.settings.first_language);
        self.second = None;
        self.recent.clear();
        self.display = first_display(&self.settings);
        self.languages = Languages::new(Purpose::Welcome);
        self.panel = None;
        self.staff.forget();
        self.focus_visible = false;
        self.go(Route::Languages);
    }

    /// Wakes the kiosk when a session is due to change, and while the seconds are counted.
    pub fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([self.hear_readers(), self.hear_voice(), self.wait()])
    }

    fn wait(&self) -> Subscription<Message> {
        if self.session.is_asking() || self.staff_is_here() {
            return iced::time::every(Duration::from_secs(1)).map(Message::Tick);
        }
        let due = [
            self.session.next(),
            self.vacancy.next(),
            self.next_greeting(),
        ];
        match due.into_iter().flatten().min() {
            Some(due) => Subscription::run_with(due, |due| {
                let timer = async_io::Timer::at(*due);
                iced::futures::stream::once(async move { Message::Tick(timer.await) })
            }),
            None => Subscription::none(),
        }
    }

    /// Where the reader is.
    pub fn place(&self) -> Route {
        self.place
    }

    /// The panel that is open.
    pub fn panel(&self) -> Option<&Panel> {
        self.panel.as_ref()
    }

    /// The tags of the languages in use, the patient's first.
    pub fn tags(&self) -> Vec<&str> {
        self.context().languages().map(Language::tag).collect()
    }

    /// How the reader has set the screen.
    pub fn display(&self) -> Display {
        self.display
    }

    /// Whether the question before everything starts over is on the screen.
    pub fn is_asking(&self) -> bool {
        self.session.is_asking()
    }

    /// How the program is to end, once the staff has said so.
    pub fn ending(&self) -> Option<ExitStatus> {
        self.ending
    }

    /// How often everything has started over for the next person.
    pub fn resets(&self) -> u64 {
        self.resets
    }

    /// All that can be told.
    pub fn content(&self) -> &Content {
        &self.content
    }
}

fn first_display(settings: &Settings) -> Display {
    Display {
        text_size: settings.text_size,
        palette: settings.theme,
        hold_still: settings.hold_still,
    }
}
