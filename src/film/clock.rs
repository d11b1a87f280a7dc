//! The playback state of a film: playing or held at a time.
//!
//! It reads no system clock; callers pass the current `Instant`.

use std::time::{Duration, Instant};

use super::model::Film;

/// The playback state of a film.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Clock {
    /// Held at a time (s) in the film.
    Held(f32),
    /// Playing in a loop.
    Playing {
        /// When it began to play.
        since: Instant,
        /// The time in the film (s) at which it began.
        from: f32,
    },
    /// Playing once, at a low frame rate, then held at the end: for the attract screen.
    Once {
        /// When it began to play.
        since: Instant,
        /// When it is at its end.
        until: Instant,
    },
}

impl Clock {
    /// A film that plays in a loop, from its beginning.
    pub fn play(now: Instant) -> Self {
        Self::Playing {
            since: now,
            from: 0.0,
        }
    }

    /// A film that plays once, from its beginning.
    pub fn once(film: &Film, now: Instant) -> Self {
        Self::Once {
            since: now,
            until: now + Duration::from_secs_f32(film.duration_s.max(0.0)),
        }
    }

    /// A film held at its poster frame.
    pub fn poster(film: &Film) -> Self {
        Self::Held(film.poster_s)
    }

    /// Whether it plays in a loop.
    pub fn is_playing(&self) -> bool {
        matches!(self, Self::Playing { .. })
    }

    /// The time in the film (s) that shows: past the duration while it rests, then from 0 again.
    pub fn moment(&self, film: &Film, now: Instant) -> f32 {
        match *self {
            Self::Held(moment) => moment.clamp(0.0, film.duration_s),
            Self::Playing { since, from } => {
                let elapsed = now.saturating_duration_since(since).as_secs_f32();
                (from + elapsed) % film.loop_s().max(0.1)
            }
            Self::Once { since, .. } => {
                let elapsed = now.saturating_duration_since(since).as_secs_f32();
                elapsed.min(film.duration_s)
            }
        }
    }

    /// Held where it is; at the end if it rests.
    pub fn held(&self, film: &Film, now: Instant) -> Self {
        Self::Held(self.moment(film, now).min(film.duration_s))
    }

    /// Playing on from where it is; at the end, from the beginning.
    pub fn resumed(&self, film: &Film, now: Instant) -> Self {
        let moment = self.moment(film, now);
        let from = if moment >= film.duration_s {
            0.0
        } else {
            moment
        };
        Self::Playing { since: now, from }
    }

    /// When the next frame is due. `None` if nothing moves. A frame that comes late does not delay those
    /// after it.
    pub fn next_frame(&self, now: Instant) -> Option<Instant> {
        match *self {
            Self::Held(_) => None,
            Self::Playing { since, .. } => Some(after(since, FRAME, now)),
            Self::Once { since, until } => {
                (now < until).then(|| after(since, SLOW_FRAME, now).min(until))
            }
        }
    }
}

/// Time between frames: 15 pictures a second, as fluoroscopes take them.
pub const FRAME: Duration = Duration::from_nanos(1_000_000_000 / 15);

/// Time between frames of a film that plays once. Fluoroscopes too often take no more than seven or eight
/// pictures a second, and perhaps nobody watches.
pub const SLOW_FRAME: Duration = Duration::from_nanos(2_000_000_000 / 15);

/// The first of the instants that follow each other `every` so often from `since` on that is after `now`.
fn after(since: Instant, every: Duration, now: Instant) -> Instant {
    let elapsed = now.saturating_duration_since(since).as_nanos();
    let within = (elapsed % every.as_nanos().max(1)) as u64;
    now.max(since) + every - Duration::from_nanos(within)
}
