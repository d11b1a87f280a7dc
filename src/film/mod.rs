//! The films: what fluoroscopy shows, drawn by code as a function of time.
//!
//! Each film is a drawing, not a recording: still anatomy is painted once on an x-ray plate, and each frame adds only
//! what moves. The same film at the same size and time gives the same bytes. Places are in millimetres of the body, as
//! the x-ray sees it from the front: the patient's left is on the right of the picture.

mod anatomy;
mod bones;
mod channel;
mod chest;
pub mod clock;
mod coronaries;
mod curve;
mod enema;
mod gullet;
mod heart;
mod heart_beat;
mod hysterosalpingogram;
mod mask;
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

pub use painter::Painter;

/// A film: a drawing that is a function of time.
#[derive(Debug, PartialEq)]
pub struct Film {
    /// Its name in the manifest and, after `film-`, in the locales.
    pub id: &'static str,
    /// How long it plays (s).
    pub duration_s: f32,
    /// How long it then rests (s); in the last part of the rest it dissolves into its beginning.
    pub rest_s: f32,
    /// The moment (s) that tells most by itself: for "hold still", on paper, and as the still x-ray beside it.
    pub telling_s: f32,
    /// Width over height.
    pub aspect: f32,
    /// Whether a still x-ray (its telling frame) stands beside it.
    pub has_still: bool,
    /// What paints it.
    which: Which,
}

/// The films.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Moves,
    SwallowEnema,
    Heartbeat,
    CatheterStent,
    Bones,
    Hysterosalpingogram,
    Pictures,
}

/// Width over height of a film that has the picture's place to itself.
const WIDE: f32 = 640.0 / 560.0;

static FILMS: [Film; 7] = [
    Film {
        id: "moves",
        duration_s: 11.0,
        rest_s: 2.0,
        telling_s: 6.4,
        aspect: 0.78,
        has_still: true,
        which: Which::Moves,
    },
    Film {
        id: "swallow-enema",
        duration_s: 14.0,
        rest_s: 2.0,
        telling_s: 12.8,
        aspect: WIDE,
        has_still: false,
        which: Which::SwallowEnema,
    },
    Film {
        id: "heart",
        duration_s: 12.0,
        rest_s: 2.0,
        telling_s: 7.0,
        aspect: WIDE,
        has_still: false,
        which: Which::Heartbeat,
    },
    Film {
        id: "catheter-stent",
        duration_s: 14.0,
        rest_s: 2.0,
        telling_s: 8.6,
        aspect: WIDE,
        has_still: false,
        which: Which::CatheterStent,
    },
    Film {
        id: "bones",
        duration_s: 13.0,
        rest_s: 2.0,
        telling_s: 9.6,
        aspect: WIDE,
        has_still: false,
        which: Which::Bones,
    },
    Film {
        id: "hysterosalpingogram",
        duration_s: 10.0,
        rest_s: 2.0,
        telling_s: 8.0,
        aspect: WIDE,
        has_still: false,
        which: Which::Hysterosalpingogram,
    },
    Film {
        id: "pictures",
        duration_s: 10.0,
        rest_s: 2.0,
        telling_s: 8.0,
        aspect: WIDE,
        has_still: false,
        which: Which::Pictures,
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

impl Film {
    /// From the beginning to the moment when it begins again (s).
    pub fn round_s(&self) -> f32 {
        self.duration_s + self.rest_s
    }
}
