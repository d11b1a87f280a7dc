//! The films: what fluoroscopy shows, drawn by code as a function of time.
//!
//! No film is a recording. Anatomy that does not move is painted once on an x-ray plate (`plate.rs`); each frame adds
//! what moves, and `tone.rs` turns the plate into colours. The same film at the same size and time gives the same
//! bytes.
//!
//! Positions are in mm of the body, seen from the front (unless a film says otherwise): the patient's left is on the
//! right of the picture.

#![allow(
    clippy::indexing_slicing,
    reason = "tables of fixed size and pixels within bounds that were checked"
)]

mod anatomy;
mod bones;
mod channel;
mod chest;
pub mod clock;
mod coronaries;
mod curve;
mod enema;
mod gullet;
mod head;
mod heart;
mod heart_beat;
mod hysterosalpingogram;
mod mask;
mod model;
mod moves;
mod painter;
mod pelvis;
mod pictures;
mod plate;
mod side;
mod stent;
mod stent_tools;
mod stomach;
mod swallow;
mod throat;
mod tone;
mod trunk;
mod view;

pub use model::{Film, Room};
pub use painter::Painter;

/// Width over height of a film without a still x-ray beside it.
const WIDE: f32 = 640.0 / 560.0;

/// The exam room, and the area of its monitor: 480x420 at (660, 64) of 1200x960.
const EXAM_ROOM: Room = Room {
    stem: "what-happens-pictures",
    screen: [660.0 / 1200.0, 64.0 / 960.0, 480.0 / 1200.0, 420.0 / 960.0],
};

static FILMS: [Film; 7] = [
    Film {
        id: "moves",
        duration_s: 11.0,
        rest_s: 2.0,
        poster_s: 6.4,
        aspect: 0.78,
        room: None,
        parts: &[moves::part],
    },
    Film {
        id: "swallow-enema",
        duration_s: 14.0,
        rest_s: 2.0,
        poster_s: 12.8,
        aspect: WIDE,
        room: None,
        parts: &[swallow::part, enema::part],
    },
    Film {
        id: "heart",
        duration_s: 12.0,
        rest_s: 2.0,
        poster_s: 7.0,
        aspect: WIDE,
        room: None,
        parts: &[heart::part],
    },
    Film {
        id: "catheter-stent",
        duration_s: 14.0,
        rest_s: 2.0,
        poster_s: 8.6,
        aspect: WIDE,
        room: None,
        parts: &[stent::part],
    },
    Film {
        id: "bones",
        duration_s: 13.0,
        rest_s: 2.0,
        poster_s: 9.6,
        aspect: WIDE,
        room: None,
        parts: &[bones::part],
    },
    Film {
        id: "hysterosalpingogram",
        duration_s: 10.0,
        rest_s: 2.0,
        poster_s: 8.0,
        aspect: WIDE,
        room: None,
        parts: &[hysterosalpingogram::part],
    },
    Film {
        id: "pictures",
        duration_s: 10.0,
        rest_s: 2.0,
        poster_s: 8.0,
        aspect: WIDE,
        room: Some(EXAM_ROOM),
        parts: &[pictures::part],
    },
];

/// The film with this id.
pub fn film(id: &str) -> Option<&'static Film> {
    FILMS.iter().find(|film| film.id == id)
}

/// Every film, in the order of the cards.
pub fn all() -> &'static [Film] {
    &FILMS
}
