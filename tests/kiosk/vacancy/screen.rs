//! What is on the screen while nobody is there.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::app::{Message, Start};
use fluoroscopy_kiosk::attract::Show;
use fluoroscopy_kiosk::content::Picture;
use fluoroscopy_kiosk::document::{BlockRole as Block, Document, WELCOME_FILMS, WELCOME_SCENES};
use fluoroscopy_kiosk::film::film;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::{Direction, Language};
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::theme::Palette;
use fluoroscopy_kiosk::widget::input_monitor::InputEvent;
use iced::{Rectangle, Size};
use jiff::civil::{Time, time};

use super::NIGHT;
use crate::help::{SIZES, catalogue, kiosk_with, on_stage, stage, stage_with, tags};

/// A kiosk that nobody touches, and time that passes.
pub struct Alone {
    pub stage: HeadlessKiosk,
    pub now: Instant,
}

impl Alone {
    pub fn new(stage: HeadlessKiosk) -> Self {
        let now = Instant::now();
        Self { stage, now }
    }

    pub fn pass(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
        self.stage.send(Message::Tick(self.now));
    }

    /// Waits until greetings come.
    pub fn greeted(stage: HeadlessKiosk) -> Self {
        let mut alone = Self::new(stage);
        alone.pass(21);
        assert_eq!(alone.stage.kiosk().show(), Show::Greeting);
        alone
    }
}

/// A kiosk by a clock on the wall that can be set.
pub fn by_clock(change: impl FnOnce(&mut Settings)) -> (HeadlessKiosk, Arc<Mutex<Time>>) {
    let clock = Arc::new(Mutex::new(time(12, 0, 0, 0)));
    let kiosk = kiosk_with(&Start::default(), SIZES[1], |settings| {
        settings.attract.dark = Some(NIGHT);
        settings.hold_still = true;
        change(settings);
    });
    let shown = Arc::clone(&clock);
    let kiosk = kiosk.with_wall_clock(move || *shown.lock().expect("nobody panics"));
    (on_stage(kiosk, SIZES[1]), clock)
}

pub fn set(clock: &Arc<Mutex<Time>>, to: Time) {
    *clock.lock().expect("nobody panics") = to;
}

fn language(tag: &str) -> Language {
    catalogue().language(tag)
}

#[test]
fn nobody_is_there_until_somebody_touches_it_and_after_the_reset() {
    let mut alone = Alone::new(stage("en", "languages", SIZES[1]));
    assert!(alone.stage.kiosk().is_vacant(), "at the start");
    alone.stage.send(Message::Input(InputEvent::Touch {
        at: alone.now,
        captured: false,
        position: None,
    }));
    assert!(!alone.stage.kiosk().is_vacant(), "somebody has touched it");
    alone.pass(3600);
    assert!(alone.stage.kiosk().is_vacant(), "after the reset");
    let card = stage("en", "home", SIZES[1]);
    assert!(!card.kiosk().is_vacant(), "a screen is left open");
}

#[test]
fn every_language_greets_in_turn_and_says_what_its_document_says() {
    let wanted: Vec<Palette> = Palette::ALL.into();
    for (size, palette) in SIZES.into_iter().zip(wanted) {
        let mut alone = Alone::greeted(stage_with("es", None, "languages", size, |it| {
            it.first_language = "es".to_owned();
            it.theme = palette;
        }));
        let (mut seen, mut films) = (BTreeSet::new(), BTreeSet::new());
        for turn in 0..tags().len() {
            let tag = alone.stage.kiosk().greeting().map(str::to_owned);
            let tag = tag.expect("somebody greets");
            if turn == 0 {
                assert_eq!(tag, "es", "the clinic's own language comes first");
            }
            let shown = is_told(&mut alone.stage, &tag, size);
            films.insert(shown);
            seen.insert(tag);
            alone.pass(10);
        }
        assert_eq!(seen, tags().into_iter().collect(), "{size:?}");
        let pictures = WELCOME_FILMS.len() + WELCOME_SCENES.len();
        assert_eq!(films.len(), pictures, "{size:?}: {films:?}");
    }
}

/// Checks what is on the screen against its document, and where it stands. The film that shows.
fn is_told(stage: &mut HeadlessKiosk, tag: &str, size: Size) -> &'static str {
    let found = stage.walk();
    let language = language(tag);
    let named = |role: Role| {
        let it = found.iter().find(|it| it.node.role == role);
        let it = it.unwrap_or_else(|| panic!("{tag} {size:?}: no {role:?}"));
        (it.node.name().clone(), it.bounds)
    };
    let (heading, at) = named(Role::Heading(1));
    let (button, begin) = named(Role::Button);
    let (picture, place) = named(Role::Image);
    let is_shown = |shown: &Picture| {
        let document = Document::welcome(&language, shown);
        let told = document.of(Block::Description).next();
        told.is_some_and(|it| picture.contains(&it.text()))
    };
    let films = WELCOME_FILMS.into_iter();
    let films = films.map(|id| (id, Picture::Film(id.to_owned())));
    let scenes = WELCOME_SCENES.into_iter();
    let mut pictures = films.chain(scenes.map(|id| (id, Picture::Scene(id.to_owned()))));
    let film = pictures.find(|(_, shown)| is_shown(shown)).map(|it| it.0);
    let film = film.unwrap_or_else(|| panic!("{tag}: a picture called {picture:?}"));
    assert_eq!(heading, language.meta.greeting, "{tag}");
    assert_eq!(button, language.words("welcome-touch"), "{tag}");
    let has_name = found.iter().any(|it| it.node.name() == language.meta.name);
    assert!(has_name, "{tag}: nothing says which language it is");
    let window = Rectangle::with_size(size);
    for it in &found {
        assert!(it.bounds.is_within(&window), "{tag} {size:?}: {it:?}");
    }
    for (words, of) in [(at, "the greeting"), (begin, "how to begin")] {
        let apart = words.intersection(&place).is_none();
        assert!(apart, "{tag} {size:?}: {of} lies over the film");
        if size.width > size.height {
            let left = words.center_x() < place.center_x();
            let rtl = language.direction() == Direction::Rtl;
            assert_ne!(left, rtl, "{tag} {size:?}: {of} stands on the wrong side");
        }
    }
    let focused: Vec<_> = found.iter().filter(|it| it.node.focused).collect();
    assert_eq!(focused.len(), 1, "{tag}: what has the focus");
    film
}

#[test]
fn the_films_that_greet_are_films() {
    for id in WELCOME_FILMS {
        assert!(film(id).is_some(), "{id}");
    }
}

#[test]
fn everything_moves_between_two_turns() {
    let mut alone = Alone::greeted(stage("en", "languages", SIZES[0]));
    let place = |stage: &mut HeadlessKiosk| {
        let found = stage.walk();
        let it = found.iter().find(|it| it.node.role == Role::Image);
        it.expect("a film").bounds.position()
    };
    let mut places = Vec::new();
    for _ in 0..8 {
        // Only films of one shape can be compared.
        places.push(place(&mut alone.stage));
        alone.pass(10);
    }
    let moved = places.windows(2).filter(|it| it[0] != it[1]).count();
    assert_eq!(moved, 7, "{places:?}");
}

#[test]
fn without_greetings_the_languages_move_a_little() {
    let mut alone = Alone::new(stage_with("en", None, "languages", SIZES[0], |it| {
        it.attract.loop_after = Duration::ZERO;
    }));
    let tile = |stage: &mut HeadlessKiosk| stage.walk()[3].bounds.position();
    let first = tile(&mut alone.stage);
    alone.pass(61);
    let second = tile(&mut alone.stage);
    let moved = first.distance(second);
    assert!((1.0..=12.0).contains(&moved), "by {moved} px");
    // Under a hand it stands still.
    alone.stage.tap(iced::Point::new(2.0, 2.0));
    assert_eq!(tile(&mut alone.stage), second);
}

#[test]
fn a_patient_is_never_greeted_away() {
    for place in ["home", "what-is-it/moves", "words", "about"] {
        let mut alone = Alone::new(stage("en", place, SIZES[1]));
        for _ in 0..5 {
            alone.pass(21);
            assert_eq!(alone.stage.kiosk().show(), Show::Screen, "{place}");
        }
    }
    let mut alone = Alone::new(stage("en", "languages", SIZES[1]));
    alone.stage.tap(iced::Point::new(2.0, 2.0));
    alone.pass(60);
    assert_eq!(
        alone.stage.kiosk().show(),
        Show::Screen,
        "who has touched the welcome screen has all the time of a session"
    );
}

#[test]
fn the_dark_comes_after_a_session_and_the_screen_is_black() {
    let (stage, clock) = by_clock(|_| {});
    let mut alone = Alone::new(stage);
    alone.stage.send(Action::ChooseLanguage("ar".to_owned()));
    alone.stage.tap(iced::Point::new(2.0, 2.0));
    set(&clock, time(23, 0, 0, 0));
    alone.pass(80);
    let kiosk = alone.stage.kiosk();
    assert_eq!((kiosk.route(), kiosk.show()), (Route::Home, Show::Screen));
    alone.pass(15);
    assert!(alone.stage.kiosk().is_asking(), "it asks at night, too");
    alone.pass(31);
    let kiosk = alone.stage.kiosk();
    assert_eq!(
        (kiosk.route(), kiosk.show()),
        (Route::Languages, Show::Screen)
    );
    alone.pass(19);
    assert_eq!(alone.stage.kiosk().show(), Show::Screen);
    alone.pass(2);
    assert_eq!(alone.stage.kiosk().show(), Show::Dark);
    let picture = alone.stage.draw();
    let black = picture.rgba.chunks_exact(4).all(|it| it[..3] == [0, 0, 0]);
    assert!(black, "something shines in the dark");
    set(&clock, time(7, 0, 0, 0));
    alone.pass(30);
    assert_eq!(alone.stage.kiosk().show(), Show::Greeting, "in the morning");
}
