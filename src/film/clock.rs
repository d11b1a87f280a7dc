//! Where a film is in its time: playing, held, or pulled to a moment.
//!
//! A value without a clock of its own: whoever asks says what time it is.

use std::time::{Duration, Instant};

use super::Film;

/// The state of a film on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Clock {
    /// It stands at a moment, in s from its beginning.
    Held(f32),
    /// It plays since an instant, from a moment in s.
    Playing {
        /// When it began to play.
        since: Instant,
        /// The moment it began at, in s.
        from: f32,
    },
    /// It plays once, for nobody in particular, and then stands at its end.
    Once {
        /// When it began to play.
        since: Instant,
        /// When it has come to its end.
        until: Instant,
    },
}

impl Clock {
    /// A film that begins to play.
    pub fn play(now: Instant) -> Self {
        Self::Playing {
            since: now,
            from: 0.0,
        }
    }

    /// A film that begins to play once.
    pub fn once(film: &Film, now: Instant) -> Self {
        Self::Once {
            since: now,
            until: now + Duration::from_secs_f32(film.duration_s.max(0.0)),
        }
    }

    /// A film held at its telling frame.
    pub fn telling(film: &Film) -> Self {
        Self::Held(film.telling_s)
    }

    /// Whether it moves.
    pub fn is_playing(&self) -> bool {
        matches!(self, Self::Playing { .. })
    }

    /// The moment that shows, in s: past the film's end while it rests, then from the beginning.
    pub fn moment(&self, film: &Film, now: Instant) -> f32 {
        match *self {
            Self::Held(moment) => moment.clamp(0.0, film.duration_s),
            Self::Playing { since, from } => {
                let elapsed = now.saturating_duration_since(since).as_secs_f32();
                (from + elapsed) % film.round_s().max(0.1)
            }
            Self::Once { since, .. } => {
                let elapsed = now.saturating_duration_since(since).as_secs_f32();
                elapsed.min(film.duration_s)
            }
        }
    }

    /// The same film, held where it is.
    pub fn held(&self, film: &Film, now: Instant) -> Self {
        Self::Held(self.moment(film, now).min(film.duration_s))
    }

    /// The same film, going on from where it is.
    pub fn resumed(&self, film: &Film, now: Instant) -> Self {
        let moment = self.moment(film, now);
        // From the end it begins anew.
        let from = if moment >= film.duration_s {
            0.0
        } else {
            moment
        };
        Self::Playing { since: now, from }
    }

    /// When the next frame is due.
    pub fn next_frame(&self, now: Instant) -> Option<Instant> {
        match *self {
            Self::Held(_) => None,
            Self::Playing { .. } => Some(now + FRAME),
            Self::Once { until, .. } => (now < until).then(|| (now + SLOW_FRAME).min(until)),
        }
    }
}

/// Time between frames.
pub const FRAME: Duration = Duration::from_millis(33);

/// Time between frames of a film that plays once: a fluoroscope itself often takes no more than
/// eight pictures a second, and nobody may be there to see them.
pub const SLOW_FRAME: Duration = Duration::from_millis(125);
