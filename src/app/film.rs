//! Playback of the current card's film.

use std::time::{Duration, Instant};

use crate::content::{Content, Picture};
use crate::film::clock::Clock;
use crate::film::{Film, film};
use crate::route::Route;
use crate::ui::picture_view;

/// Plays the film of the current screen.
#[derive(Debug, Clone)]
pub(super) struct FilmPlayer {
    film: Option<&'static Film>,
    pub(super) clock: Clock,
}

impl FilmPlayer {
    /// A player for the film at `route`, if there is one.
    pub(super) fn new(route: Route, content: &Content, hold_still: bool, now: Instant) -> Self {
        let film = film_at(route, content);
        let clock = match film {
            Some(film) if hold_still => Clock::poster(film),
            Some(_) => Clock::play(now),
            None => Clock::Held(0.0),
        };
        Self { film, clock }
    }

    pub(super) fn update(&mut self, message: picture_view::Message, now: Instant) {
        let Some(film) = self.film else { return };
        self.clock = match message {
            picture_view::Message::Play => self.clock.resumed(film, now),
            picture_view::Message::Pause => self.clock.held(film, now),
            picture_view::Message::Pull(moment) => Clock::Held(moment),
        };
    }

    /// When the film that plays is at its end for the first time, if it has an end to wait for.
    pub(super) fn end(&self, now: Instant) -> Option<Instant> {
        let film = self.film?;
        let Clock::Playing { since, from } = self.clock else {
            return None;
        };
        let left = Duration::try_from_secs_f32(film.duration_s - from).ok()?;
        since.checked_add(left).filter(|end| *end > now)
    }

    /// Pauses the film.
    pub(super) fn pause(&mut self, now: Instant) {
        if let Some(film) = self.film {
            self.clock = self.clock.held(film, now);
        }
    }
}

fn film_at(route: Route, content: &Content) -> Option<&'static Film> {
    let Route::Card(at) = route else {
        return None;
    };
    match content.card(at)?.1.picture.as_ref()? {
        Picture::Film(id) => film(id),
        _ => None,
    }
}
