//! What the kiosk shows while nobody is there, and how it wakes.

use std::time::Instant;

use iced::{Task, Vector};
use jiff::civil::Time;

use super::{Kiosk, Look, Message};
use crate::attract::Show;
use crate::document::WELCOME_FILMS;
use crate::film::clock::Clock;
use crate::film::{Film, film};
use crate::language::Language;
use crate::route::Route;
use crate::screen::languages::Purpose;
use crate::screen::welcome;
use crate::ui::context::ViewContext;
use crate::widget::Element;
use crate::widget::wake_guard::WakeGuard;

/// Who greets: a language, with a film.
pub(super) struct Greeter {
    turn: u32,
    /// How many have greeted before it, since somebody was there.
    before: u32,
    language: Language,
    film: &'static Film,
    clock: Clock,
}

/// What tells the time of day.
pub(super) struct WallClock(Box<dyn Fn() -> Time + Send>);

impl Default for WallClock {
    fn default() -> Self {
        // Asked anew each time: a machine whose clock is set goes by its new time at once, and by
        // another time zone within minutes.
        Self(Box::new(|| jiff::Zoned::now().time()))
    }
}

/// A film stays for so many turns: each plays once, and rests until its languages have changed.
const TURNS_A_FILM: u32 = 2;

/// Where everything stands in turn, in parts of the way that it may move.
const PLACES: [(f32, f32); 8] = [
    (0.0, 0.0),
    (1.0, -0.5),
    (-0.5, 1.0),
    (-1.0, -1.0),
    (0.5, 0.5),
    (-0.5, -0.5),
    (1.0, 1.0),
    (-1.0, 0.5),
];

/// How far a screen moves that somebody may be about to touch, in px of the design.
const SCREEN_DRIFT: f32 = 6.0;

impl Kiosk {
    /// The same kiosk, by another clock on the wall.
    pub fn with_wall_clock(mut self, time: impl Fn() -> Time + Send + 'static) -> Self {
        self.wall_clock = WallClock(Box::new(time));
        self
    }

    /// What is on the screen while nobody is there.
    pub fn show(&self) -> Show {
        self.vacancy.show()
    }

    /// The tag of the language of the greeting that is on the screen.
    pub fn greeting(&self) -> Option<&str> {
        let greeter = self.greeter.as_ref()?;
        Some(greeter.language.tag())
    }

    /// Time has passed, and maybe nobody was there.
    pub(super) fn pass_time(&mut self, now: Instant) {
        self.keep_vacancy(now);
        let time = self.vacancy.has_hours().then(|| (self.wall_clock.0)());
        self.vacancy.tick(now, time);
        self.keep_greeter();
    }

    /// Takes note of whether somebody is there.
    pub(super) fn keep_vacancy(&mut self, now: Instant) {
        let speaking = self.ear.is_speaking();
        self.vacancy.keep(self.is_vacant(), speaking, now);
        self.keep_greeter();
        let by_turns = self.greets_by_turns();
        self.greeted_at = by_turns.then(|| self.greeted_at.unwrap_or(now));
    }

    /// Whether the kiosk stands as it does for the next person: nobody has begun anything.
    fn is_vacant(&self) -> bool {
        self.place == Route::Languages
            && self.languages.purpose == Purpose::Welcome
            && self.behind.is_none()
            && self.panel.is_none()
            && self.session.is_over()
            && self.ear.aloud.is_none()
            && !self.ear.dark
    }

    fn keep_greeter(&mut self) {
        if self.vacancy.show() != Show::Greeting {
            self.greeter = None;
            return;
        }
        let turn = self.vacancy.turn();
        if self.greeter.as_ref().is_none_or(|it| it.turn != turn) {
            self.focus_visible = false;
            let before = self.greeter.take();
            self.greeter = self.greeter_of(turn, before);
        }
    }

    fn greeter_of(&self, turn: u32, before: Option<Greeter>) -> Option<Greeter> {
        let first = self.settings.first_language.as_str();
        let others = self.offered.iter().map(|meta| meta.tag.as_str());
        let mut tags = vec![first];
        tags.extend(others.filter(|tag| *tag != first));
        let count = before.as_ref().map_or(0, |it| it.before.wrapping_add(1));
        let language = tags.get(count as usize % tags.len())?;
        let language = self.catalogue.language(language);
        let films = (count / TURNS_A_FILM) as usize % WELCOME_FILMS.len();
        let shown = film(WELCOME_FILMS[films])?;
        let clock = match before {
            Some(before) if before.film.id == shown.id => before.clock,
            _ if self.display.hold_still => Clock::telling(shown),
            _ => Clock::once(shown, Instant::now()),
        };
        Some(Greeter {
            turn,
            before: count,
            language,
            film: shown,
            clock,
        })
    }

    pub(super) fn greeting_view(&self) -> Option<Element<'_, Message>> {
        let greeter = self.greeter.as_ref()?;
        let context = ViewContext {
            first: &greeter.language,
            second: None,
            clock: greeter.clock,
            ..self.context()
        };
        Some(welcome::view(&context, greeter.film).map(Message::Welcome))
    }

    /// What lies between the hands and the screen while nobody is there.
    pub(super) fn curtain(&self) -> WakeGuard {
        let drift = match self.vacancy.show() {
            Show::Greeting => welcome::DRIFT,
            _ if self.place == Route::Languages && !self.vacancy.greets() => SCREEN_DRIFT,
            _ => 0.0,
        };
        let (x, y) = PLACES[self.vacancy.turn() as usize % PLACES.len()];
        let moved = |part: f32| (part * drift * self.scale().unit).round();
        WakeGuard {
            closed: self.vacancy.show() != Show::Screen,
            black: self.vacancy.show() == Show::Dark,
            moved: Vector::new(moved(x), moved(y)),
        }
    }

    /// Somebody who does not see has pressed the control that begins, or has asked for something.
    pub(super) fn begin_for_readers(&mut self) -> Task<Message> {
        self.focus_visible = true;
        self.vacancy.touch();
        self.session.touch(Instant::now());
        self.look_for(Look::Arrive)
    }
}
