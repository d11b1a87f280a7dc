//! The attract screen of an unattended kiosk: rotating greetings, and a dark screen at night.

use std::time::{Duration, Instant};

use iced::Vector;
use jiff::civil::Time;

use crate::attract::{Attract, Show};
use crate::content::Picture;
use crate::document::{WELCOME_FILMS, WELCOME_SCENES};
use crate::film::clock::Clock;
use crate::film::{Film, film};
use crate::language::language_pages::GREETINGS;
use crate::language::{Catalogue, Language};
use crate::screen::welcome;
use crate::settings::Settings;
use crate::widget::wake_guard::WakeGuard;

/// The current greeting: a language, and a film or a scene.
pub(super) struct Greeter {
    turn: u32,
    /// Number of greetings shown before it since the kiosk became unattended.
    before: u32,
    pub(super) language: Language,
    film: &'static Film,
    /// The scene that is shown instead of the film.
    scene: Option<&'static str>,
    pub(super) clock: Clock,
}

impl Greeter {
    /// The picture beside the greeting.
    pub(super) fn picture(&self) -> Picture {
        match self.scene {
            Some(scene) => Picture::Scene(scene.to_owned()),
            None => Picture::Film(self.film.id.to_owned()),
        }
    }
}

/// Number of greetings that share a picture. A film plays once and then holds its last frame.
const TURNS_A_PICTURE: u32 = 2;

/// Offsets of the screen by turn, against burn-in, as fractions of the drift.
const OFFSETS: [(f32, f32); 8] = [
    (0.0, 0.0),
    (1.0, -0.5),
    (-0.5, 1.0),
    (-1.0, -1.0),
    (0.5, 0.5),
    (-0.5, -0.5),
    (1.0, 1.0),
    (-1.0, 0.5),
];

/// Drift of a screen with controls, in px of the design: small, so that touch targets stay in place.
const SCREEN_DRIFT: f32 = 6.0;

/// How long the same greetings stay on the welcome screen: long enough to read each of them twice.
const GREETED_FOR: Duration = Duration::from_secs(8);

/// State of other parts that the attract screen depends on.
pub(super) struct Context<'a> {
    /// Whether the kiosk is in its initial state, with no session in progress.
    pub(super) vacant: bool,
    /// Whether the kiosk is speaking.
    pub(super) speaking: bool,
    /// Whether the greetings on the welcome screen may rotate.
    pub(super) may_rotate: bool,
    /// Whether films do not play by themselves.
    pub(super) hold_still: bool,
    /// The tags of the offered languages.
    pub(super) offered: Vec<&'a str>,
    pub(super) settings: &'a Settings,
    pub(super) catalogue: &'a Catalogue,
}

/// State of the attract screen, and of the greetings on the welcome screen.
pub(super) struct AttractScreen {
    machine: Attract,
    greeter: Option<Greeter>,
    /// The source of the time of day.
    wall_clock: Box<dyn Fn() -> Time + Send>,
    /// Number of rotations of the greetings on the welcome screen.
    pub(super) rotation: usize,
    /// Time of the last rotation; `None` while they do not rotate.
    rotated_at: Option<Instant>,
}

impl AttractScreen {
    pub(super) fn new(machine: Attract) -> Self {
        Self {
            machine,
            greeter: None,
            // Not cached, so that a change of the system clock applies at once, and a change of the
            // time zone within minutes.
            wall_clock: Box::new(|| jiff::Zoned::now().time()),
            rotation: 0,
            rotated_at: None,
        }
    }

    pub(super) fn set_wall_clock(&mut self, time: impl Fn() -> Time + Send + 'static) {
        self.wall_clock = Box::new(time);
    }

    pub(super) fn show(&self) -> Show {
        self.machine.show()
    }

    pub(super) fn turn(&self) -> u32 {
        self.machine.turn()
    }

    pub(super) fn greeter(&self) -> Option<&Greeter> {
        self.greeter.as_ref()
    }

    /// The language of the greeting that is shown. It is not shown again.
    pub(super) fn take_greeting(&mut self) -> Option<Language> {
        self.greeter.take().map(|greeter| greeter.language)
    }

    /// Handles user input. Returns whether it only dismissed the attract screen.
    pub(super) fn touch(&mut self) -> bool {
        self.machine.touch()
    }

    /// When [`AttractScreen::tick`] must be called next.
    pub(super) fn next(&self) -> Option<Instant> {
        [self.machine.next(), self.next_rotation()]
            .into_iter()
            .flatten()
            .min()
    }

    fn next_rotation(&self) -> Option<Instant> {
        self.rotated_at?.checked_add(GREETED_FOR)
    }

    /// Rotates the greetings of the welcome screen when due.
    pub(super) fn rotate(&mut self, now: Instant) {
        if self.next_rotation().is_some_and(|due| due <= now) {
            self.rotation = self.rotation.wrapping_add(1);
            self.rotated_at = Some(now);
        }
    }

    /// Updates whether the kiosk is unattended. Returns whether a new greeting is shown.
    pub(super) fn update(&mut self, now: Instant, context: &Context<'_>) -> bool {
        self.machine.keep(context.vacant, context.speaking, now);
        let changed = self.renew_greeter(now, context);
        let rotates = context.may_rotate
            && self.machine.show() == Show::Screen
            && context.settings.welcome_languages.len() > GREETINGS;
        self.rotated_at = rotates.then(|| self.rotated_at.unwrap_or(now));
        changed
    }

    /// Advances to the time `now`. Returns whether a new greeting is shown.
    pub(super) fn tick(&mut self, now: Instant, context: &Context<'_>) -> bool {
        let changed = self.update(now, context);
        let time = self.machine.has_hours().then(|| (self.wall_clock)());
        self.machine.tick(now, time);
        self.renew_greeter(now, context) || changed
    }

    fn renew_greeter(&mut self, now: Instant, context: &Context<'_>) -> bool {
        if self.machine.show() != Show::Greeting {
            self.greeter = None;
            return false;
        }
        let turn = self.machine.turn();
        let due = self.greeter.as_ref().is_none_or(|it| it.turn != turn);
        if due {
            let before = self.greeter.take();
            self.greeter = greeter(turn, before, now, context);
        }
        due
    }

    /// The wake guard of the current screen, with its offset against burn-in. `unit` is px per px of
    /// the design.
    pub(super) fn wake_guard(&self, on_languages: bool, unit: f32) -> WakeGuard {
        let show = self.machine.show();
        let drift = match show {
            Show::Greeting => welcome::DRIFT,
            _ if on_languages && !self.machine.greets() => SCREEN_DRIFT,
            _ => 0.0,
        };
        let turn = self.machine.turn() as usize % OFFSETS.len();
        let (x, y) = OFFSETS.get(turn).copied().unwrap_or_default();
        let offset = |part: f32| (part * drift * unit).round();
        WakeGuard {
            blocks_input: show != Show::Screen,
            black: show == Show::Dark,
            offset: Vector::new(offset(x), offset(y)),
        }
    }
}

/// The greeting of a turn.
fn greeter(
    turn: u32,
    before: Option<Greeter>,
    now: Instant,
    context: &Context<'_>,
) -> Option<Greeter> {
    let first = context.settings.first_language.as_str();
    let mut tags = vec![first];
    tags.extend(context.offered.iter().filter(|tag| **tag != first));
    let count = before.as_ref().map_or(0, |it| it.before.wrapping_add(1));
    let language = tags.get(count as usize % tags.len())?;
    let language = context.catalogue.language(language);
    // Films and scenes with people take turns.
    let pictures = (count / TURNS_A_PICTURE) as usize;
    let shown = film(WELCOME_FILMS.get(pictures / 2 % WELCOME_FILMS.len())?)?;
    let scene = WELCOME_SCENES.get(pictures / 2 % WELCOME_SCENES.len());
    let scene = scene.copied().filter(|_| pictures % 2 == 1);
    let clock = match before {
        Some(before) if before.film.id == shown.id => before.clock,
        _ if context.hold_still => Clock::poster(shown),
        _ => Clock::once(shown, now),
    };
    Some(Greeter {
        turn,
        before: count,
        language,
        film: shown,
        scene,
        clock,
    })
}
