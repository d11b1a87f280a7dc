//! The film of the card that is on the screen, and its time.

use std::time::Instant;

use super::Kiosk;
use super::focus::ViewState;
use crate::content::Picture;
use crate::film::clock::Clock;
use crate::film::{Film, film};
use crate::route::Route;
use crate::ui::picture_view;

impl Kiosk {
    /// The film of the card that is on the screen.
    fn film(&self) -> Option<&'static Film> {
        let Route::Card(at) = self.place else {
            return None;
        };
        match self.content.card(at)?.1.picture.as_ref()? {
            Picture::Film(id) => film(id),
            _ => None,
        }
    }

    /// The film of a card that has just come: it plays by itself, or shows its poster frame.
    pub(super) fn show_film(&mut self) {
        self.clock = match self.film() {
            Some(film) if self.display.hold_still => Clock::poster(film),
            Some(_) => Clock::play(Instant::now()),
            None => Clock::Held(0.0),
        };
    }

    pub(super) fn move_film(&mut self, message: picture_view::Message) {
        let Some(film) = self.film() else { return };
        let now = Instant::now();
        self.clock = match message {
            picture_view::Message::Play => self.clock.resumed(film, now),
            picture_view::Message::Pause => self.clock.held(film, now),
            picture_view::Message::Pull(moment) => Clock::Held(moment),
        };
    }

    /// What a change of the scene means for the film.
    pub(super) fn keep_film(&mut self, before: &ViewState, after: &ViewState) {
        if before.place != after.place || before.display.hold_still != after.display.hold_still {
            self.show_film();
        } else if self.session.is_asking()
            && let Some(film) = self.film()
        {
            self.clock = self.clock.held(film, Instant::now());
        }
    }
}
