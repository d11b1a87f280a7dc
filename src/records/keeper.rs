//! Sees what happens in the window, and has written down what the clinic asked for.

use std::time::{Duration, Instant, SystemTime};

use super::clerk::{Clerk, Note};
use super::counts::Reading;
use super::health::Health;
use crate::settings::Upkeep;

/// The health file is not written more often.
const HEALTH: Duration = Duration::from_secs(15);

/// Timers are not exact: a sign of life that comes a little early is as good.
const EARLY: Duration = Duration::from_secs(2);

/// How often the counts are written: no more is lost when the power goes.
const COUNTS: Duration = Duration::from_secs(30);

/// See the module's documentation.
#[derive(Debug)]
pub struct Keeper {
    clerk: Clerk,
    reading: Option<Reading>,
    writes_health: bool,
    began: Instant,
    written: Option<Instant>,
    health: Health,
}

impl Keeper {
    /// A keeper for a window that was started again so often. Without files it writes nothing.
    pub fn new(upkeep: &Upkeep, restarts: u32) -> Self {
        let now = SystemTime::now();
        Self {
            clerk: Clerk::new(upkeep.counts.clone(), upkeep.health_file.clone()),
            reading: upkeep.counts.is_some().then(Reading::default),
            writes_health: upkeep.health_file.is_some(),
            began: Instant::now(),
            written: None,
            health: Health {
                started: now,
                uptime: Duration::ZERO,
                resets: 0,
                restarts,
                frame: now,
                beats: 0,
            },
        }
    }

    /// How often a sign of life is asked for, where it is.
    pub fn beat(&self) -> Option<Duration> {
        self.writes_health.then_some(HEALTH)
    }

    /// How often [`Keeper::count`] is asked for, where it is.
    pub fn counts(&self) -> Option<Duration> {
        self.reading.as_ref().map(|_| COUNTS)
    }

    /// A topic is on the screen in a language, or none is; so often everything started over.
    pub fn sees(&mut self, topic: Option<&str>, language: &str, resets: u64) {
        self.health.resets = resets;
        if let Some(reading) = &mut self.reading {
            reading.shows(topic, language, jiff::Zoned::now().date(), Instant::now());
        }
    }

    /// A frame was painted.
    pub fn painted(&mut self) {
        let now = Instant::now();
        self.health.beats += 1;
        self.health.frame = SystemTime::now();
        self.health.uptime = now.duration_since(self.began);
        let due = self
            .written
            .is_none_or(|written| now.duration_since(written) + EARLY >= HEALTH);
        if self.writes_health && due {
            self.written = Some(now);
            self.clerk.note(Note::Health(self.health.clone()));
        }
    }

    /// Has the counts written.
    pub fn count(&mut self) {
        if let Some(reading) = &mut self.reading {
            let counts = reading.take(jiff::Zoned::now().date(), Instant::now());
            self.clerk.note(Note::Counts(counts));
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.count();
        self.clerk.finish();
    }
}
