//! The kiosk: its whole state, and the only place where it changes.

mod attention;
mod view;

use std::time::{Duration, Instant};

use iced::advanced::widget::operate;
use iced::{Size, Subscription, Task};

use crate::content::{Content, Picture};
use crate::fonts;
use crate::keys::{Wish, wish};
use crate::language::{Catalogue, Direction, Language, Meta};
use crate::picture::clock::Clock;
use crate::picture::film::{Film, film};
use crate::place::{Onward, Place};
use crate::screen::display::Display;
use crate::screen::languages::{Languages, Purpose};
use crate::screen::{card, display, frame, home, languages, meaning, picture, warning};
use crate::session::{Change, Session};
use crate::settings::Settings;
use crate::widget::focus;
use crate::widget::watch::Seen;
use attention::{Scene, focus_on};

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A hand or the window did something.
    Seen(Seen),
    /// Time passed.
    Tick(Instant),
    /// On the languages screen.
    Languages(languages::Message),
    /// On the home screen.
    Home(home::Message),
    /// On a card.
    Card(card::Message),
    /// On a frame's control.
    Frame(frame::Message),
    /// On the display panel.
    Display(display::Message),
    /// On the meaning of a word.
    Meaning(meaning::Close),
    /// On the question before everything starts over.
    Warning(warning::Message),
}

/// A panel over the screen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Panel {
    /// The display panel.
    Display,
    /// The meaning of a glossary word, on the side of one of the languages in use.
    Meaning(String, usize),
}

/// What the command line asks for, beyond the settings.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The language to start in.
    pub language: Option<String>,
    /// A second language beside it.
    pub second: Option<String>,
    /// The place to start at.
    pub place: Option<Place>,
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
    place: Place,
    languages: Languages,
    /// Where to go on after a language was chosen.
    behind: Option<Place>,
    panel: Option<Panel>,
    session: Session,
    /// Where the film on the screen is in its time.
    clock: Clock,
    window: Size,
    focus_visible: bool,
    repaint: u8,
    now: Instant,
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
        let tag = start.language.as_ref().unwrap_or(&settings.first_language);
        let language = Language::load(&catalogue, tag)?;
        let second = start.second.as_ref();
        let second = second.and_then(|tag| Language::load(&catalogue, tag));
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
            place: start.place.unwrap_or(Place::Languages),
            languages: Languages::new(Purpose::Welcome),
            behind: None,
            panel: None,
            clock: Clock::Held(0.0),
            session: Session::new(settings.patience),
            window,
            focus_visible: false,
            repaint: 0,
            now: Instant::now(),
            content,
            catalogue,
            settings,
        };
        kiosk.show_film();
        Some(kiosk)
    }

    /// The first task: puts the keyboard's focus on the screen.
    pub fn begin(&self) -> Task<Message> {
        focus_on(self.resting_focus(None))
    }

    /// Takes note of something that happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let before = self.scene();
        let moved = self.take(message);
        let after = self.scene();
        if before == after {
            return moved;
        }
        self.repaint = self.repaint.wrapping_add(1);
        self.keep_film(&before, &after);
        match self.focus_after(&before, &after) {
            Some(id) => Task::batch([moved, focus_on(id)]),
            None => moved,
        }
    }

    fn take(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Seen(seen) => return self.see(seen),
            Message::Tick(now) => self.tick(now),
            Message::Frame(message) => self.frame(message),
            Message::Languages(message) => {
                let offered = self.offered.len();
                match self.languages.update(message, offered) {
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
        }
        Task::none()
    }

    fn see(&mut self, seen: Seen) -> Task<Message> {
        match seen {
            Seen::Resized(size) => {
                self.window = size;
                Task::none()
            }
            Seen::Touch { at, answered } => {
                self.focus_visible = false;
                self.keep(at, answered);
                Task::none()
            }
            Seen::Key {
                at,
                answered,
                key,
                modifiers,
            } => {
                let was_asking = self.session.is_asking();
                let was_visible = self.focus_visible;
                self.focus_visible = true;
                self.keep(at, answered);
                match wish(&key, modifiers) {
                    Some(wish) if !answered && !was_asking => self.grant(wish, was_visible),
                    _ => Task::none(),
                }
            }
        }
    }

    /// A touch keeps the session; while the question is on the screen, its controls answer it.
    fn keep(&mut self, at: Instant, answered: bool) {
        if !(self.session.is_asking() && answered) {
            self.session.touch(at);
        }
    }

    fn grant(&mut self, wish: Wish, focus_was_visible: bool) -> Task<Message> {
        match wish {
            // The first key only shows where the focus is.
            Wish::Move(_) if !focus_was_visible => Task::none(),
            Wish::Move(by) => {
                let rtl = self.language.direction() == Direction::Rtl;
                operate(focus::step(by, rtl)).discard()
            }
            Wish::Back if self.panel.is_some() => {
                self.panel = None;
                Task::none()
            }
            Wish::Back => {
                self.frame(frame::Message::Back);
                Task::none()
            }
            Wish::Home => {
                let welcome = self.place == Place::Languages && self.behind.is_none();
                if !welcome {
                    self.panel = None;
                    self.frame(frame::Message::Home);
                }
                Task::none()
            }
        }
    }

    fn frame(&mut self, message: frame::Message) {
        match message {
            frame::Message::Home => self.go(Place::Home),
            frame::Message::Languages => self.show_languages(Purpose::Switch),
            frame::Message::Display => self.panel = Some(Panel::Display),
            frame::Message::Back => match (self.place, self.behind) {
                (Place::Languages, Some(behind)) => self.go(behind),
                (Place::Languages, None) => {}
                (Place::Home, _) => self.show_languages(Purpose::Switch),
                (place, _) => self.place = place.back(),
            },
            frame::Message::Next => {
                if let Some(onward) = self.place.onward(&self.content) {
                    self.place = Onward::place(onward);
                }
            }
        }
    }

    fn go(&mut self, place: Place) {
        self.place = place;
        self.behind = None;
    }

    fn show_languages(&mut self, purpose: Purpose) {
        if self.place != Place::Languages {
            self.behind = Some(self.place);
        }
        self.languages = Languages::new(purpose);
        self.place = Place::Languages;
        self.panel = None;
    }

    fn choose(&mut self, tag: &str, purpose: Purpose) {
        let Some(language) = Language::load(&self.catalogue, tag) else {
            return;
        };
        fonts::provide(&language.meta);
        self.remember(tag);
        match purpose {
            Purpose::Second => {
                self.second = (tag != self.language.tag()).then_some(language);
            }
            Purpose::Welcome | Purpose::Switch => {
                let before = self.language.tag().to_owned();
                self.remember(&before);
                self.remember(tag);
                if self
                    .second
                    .as_ref()
                    .is_some_and(|second| second.tag() == tag)
                {
                    self.second = None;
                }
                self.language = language;
            }
        }
        let behind = self.behind.take();
        self.go(behind.unwrap_or(Place::Home));
    }

    fn remember(&mut self, tag: &str) {
        self.recent.retain(|recent| recent != tag);
        self.recent.insert(0, tag.to_owned());
    }

    fn set_display(&mut self, message: display::Message) {
        match message {
            display::Message::TextSize(step) => self.display.text_size = step,
            display::Message::Palette(palette) => self.display.palette = palette,
            display::Message::HoldStill(still) => self.display.hold_still = still,
            display::Message::Second(None) => self.second = None,
            display::Message::Second(Some(tag)) => {
                self.second = Language::load(&self.catalogue, &tag);
                if let Some(second) = &self.second {
                    fonts::provide(&second.meta);
                }
            }
            display::Message::ChooseSecond => self.show_languages(Purpose::Second),
            display::Message::Close => self.panel = None,
        }
    }

    /// The film of the card that is on the screen.
    fn film(&self) -> Option<&'static Film> {
        let Place::Card(at) = self.place else {
            return None;
        };
        match self.content.card(at)?.1.picture.as_ref()? {
            Picture::Film(id) => film(id),
            _ => None,
        }
    }

    /// The film of a card that has just come: it plays by itself, or shows its telling frame.
    fn show_film(&mut self) {
        self.clock = match self.film() {
            Some(film) if self.display.hold_still => Clock::telling(film),
            Some(_) => Clock::play(Instant::now()),
            None => Clock::Held(0.0),
        };
    }

    fn move_film(&mut self, message: picture::Message) {
        let Some(film) = self.film() else { return };
        let now = Instant::now();
        self.clock = match message {
            picture::Message::Play => self.clock.resumed(film, now),
            picture::Message::Pause => self.clock.held(film, now),
            picture::Message::Pull(moment) => Clock::Held(moment),
        };
    }

    /// What a change of the scene means for the film.
    fn keep_film(&mut self, before: &Scene, after: &Scene) {
        if before.place != after.place || before.display.hold_still != after.display.hold_still {
            self.show_film();
        } else if self.session.is_asking()
            && let Some(film) = self.film()
        {
            self.clock = self.clock.held(film, Instant::now());
        }
    }

    fn tick(&mut self, now: Instant) {
        self.now = now;
        if self.session.tick(now) == Change::Reset {
            self.reset();
        }
    }

    /// Everything returns to the welcome screen; the next person finds nothing of the last one.
    fn reset(&mut self) {
        self.session.end();
        if let Some(language) = Language::load(&self.catalogue, &self.settings.first_language) {
            self.language = language;
        }
        self.second = None;
        self.recent.clear();
        self.display = first_display(&self.settings);
        self.languages = Languages::new(Purpose::Welcome);
        self.panel = None;
        self.focus_visible = false;
        self.go(Place::Languages);
    }

    /// Wakes the kiosk when a session is due to change, and while the seconds are counted.
    pub fn subscription(&self) -> Subscription<Message> {
        if self.session.is_asking() {
            return iced::time::every(Duration::from_secs(1)).map(Message::Tick);
        }
        match self.session.next() {
            Some(due) => Subscription::run_with(due, |due| {
                let timer = async_io::Timer::at(*due);
                iced::futures::stream::once(async move { Message::Tick(timer.await) })
            }),
            None => Subscription::none(),
        }
    }

    /// Where the reader is.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The panel that is open.
    pub fn panel(&self) -> Option<&Panel> {
        self.panel.as_ref()
    }

    /// The tags of the languages in use, the patient's first.
    pub fn tags(&self) -> Vec<&str> {
        self.eye().languages().map(Language::tag).collect()
    }

    /// How the reader has set the screen.
    pub fn display(&self) -> Display {
        self.display
    }

    /// Whether the question before everything starts over is on the screen.
    pub fn is_asking(&self) -> bool {
        self.session.is_asking()
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
