//! A kiosk as it starts.

use std::path::PathBuf;
use std::time::Instant;

use iced::Size;
use jiff::civil::Time;

use super::Kiosk;
use super::a11y::A11y;
use super::attract::AttractScreen;
use super::door_file::DoorFile;
use super::film::FilmPlayer;
use super::glyph_cache::GlyphCache;
use super::languages::LanguagesInUse;
use super::list::PatientList;
use super::motion::Motion;
use super::navigation::Navigation;
use super::speech::Speech;
use super::staff::StaffDoor;
use super::take_home::Prints;
use crate::a11y::AdapterConnection;
use crate::attract::Attract;
use crate::content::{Content, ExamId};
use crate::event_queue::EventReceiver;
use crate::fonts;
use crate::image::Logo;
use crate::language::{Catalogue, SOURCE};
use crate::records::LogRing;
use crate::route::Route;
use crate::screen::display::Display;
use crate::session::Session;
use crate::settings::Settings;
use crate::speech::LONGEST_SPEECH;
use crate::speech::backend::{SpeechBackend, SpeechEvent};

/// Options of the command line that override the settings.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Tag of the language to start in.
    pub language: Option<String>,
    /// Tag of a second language.
    pub second: Option<String>,
    /// The screen to start on.
    pub route: Option<Route>,
    /// The exam that the guide is about at first.
    pub exam: Option<ExamId>,
    /// Whether films do not play by themselves.
    pub hold_still: bool,
}

impl Kiosk {
    /// A kiosk with settings and command line options, for a window of a size in px.
    pub fn new(
        manifest: Content,
        mut catalogue: Catalogue,
        settings: Settings,
        start: &Start,
        window: Size,
    ) -> Self {
        let now = Instant::now();
        catalogue.set_contact(settings.contact.clone());
        let languages = initial_languages(&catalogue, &settings, start);
        let display = Display {
            hold_still: start.hold_still || settings.hold_still,
            ..initial_display(&settings)
        };
        let content = manifest.clone();
        let route = start.route.unwrap_or(Route::Languages);
        let mut kiosk = Self {
            languages,
            list: PatientList::default(),
            display,
            nav: Navigation::new(route),
            session: Session::new(settings.idle),
            attract: AttractScreen::new(Attract::new(settings.attract, LONGEST_SPEECH)),
            speech: Speech::new(settings.audio),
            film: FilmPlayer::new(route, &content, display.hold_still, now),
            motion: Motion::default(),
            staff: StaffDoor::new(now),
            prints: Prints::default(),
            a11y: None,
            logo: None,
            window,
            monitor: None,
            others: Vec::new(),
            focus_visible: false,
            repaint: 0,
            glyphs: GlyphCache::default(),
            divided: None,
            now,
            resets: 0,
            shutdown: None,
            manifest,
            exam: start.exam,
            content,
            catalogue,
            settings,
        };
        if let Some(english) = kiosk.catalogue.get(SOURCE) {
            // The languages have their English names too.
            fonts::provide(english);
        }
        kiosk.catalogue.lenders().for_each(fonts::provide);
        kiosk.follow_guide();
        kiosk.follow_glossary();
        kiosk.update_attract(now);
        kiosk
    }

    /// Sets the clinic's logo.
    pub fn with_logo(mut self, logo: Option<Logo>) -> Self {
        self.logo = logo;
        self
    }

    /// Adds a connection to assistive technology.
    pub fn with_a11y(mut self, connection: AdapterConnection) -> Self {
        self.a11y = Some(A11y::new(connection, self.window));
        self
    }

    /// Adds a speech backend, which reports through `events`, and asks it for its voices.
    pub fn with_speech(
        mut self,
        backend: Box<dyn SpeechBackend>,
        events: EventReceiver<SpeechEvent>,
    ) -> Self {
        self.connect_speech(backend, events);
        self.find_voices();
        self
    }

    /// Adds a speech backend, which is asked for nothing yet.
    pub(crate) fn connect_speech(
        &mut self,
        backend: Box<dyn SpeechBackend>,
        events: EventReceiver<SpeechEvent>,
    ) {
        self.speech.connect(backend, events);
    }

    /// Sets the log and the number of restarts that the staff panel shows.
    pub fn with_log(mut self, log: LogRing, restarts: u32) -> Self {
        self.staff.set_log(log, restarts);
        self
    }

    /// Keeps the rate limit of the staff's PIN in a file, so that a restart does not forget it. Without
    /// one it holds until the program ends.
    pub fn with_door_file(mut self, path: Option<PathBuf>) -> Self {
        if let Some(path) = path {
            self.staff.set_file(DoorFile::new(path), self.now);
        }
        self
    }

    /// Replaces the source of the time of day.
    pub fn with_wall_clock(mut self, time: impl Fn() -> Time + Send + 'static) -> Self {
        self.attract.set_wall_clock(time);
        self
    }
}

fn initial_languages(catalogue: &Catalogue, settings: &Settings, start: &Start) -> LanguagesInUse {
    let offered = settings
        .languages
        .iter()
        .filter_map(|tag| catalogue.get(tag).cloned());
    let first = start.language.as_ref().unwrap_or(&settings.first_language);
    let second = start.second.as_ref().map(|tag| catalogue.language(tag));
    LanguagesInUse::new(offered.collect(), catalogue.language(first), second)
}

pub(super) fn initial_display(settings: &Settings) -> Display {
    Display {
        text_size: settings.text_size,
        palette: settings.theme,
        hold_still: settings.hold_still,
        hands_shake: false,
    }
}
