//! Sees what happens in the window, and has written down what the clinic asked for.

use std::time::{Duration, Instant, SystemTime};

use super::counts::Reading;
use super::health::Health;
use super::writer_thread::{Note, WriterThread};
use crate::settings::Operations;

/// The health file is not written more often. It is written with a sign of life, and those of a
/// supervised window come in their own time: with the usual heartbeat every 10 s, so that the file
/// is written every 20 s.
const HEALTH: Duration = Duration::from_secs(15);

/// Timers are not exact: a sign of life that comes a little early is as good.
const EARLY: Duration = Duration::from_secs(2);

/// How often the counts are written: no more is lost when the power goes.
const COUNTS: Duration = Duration::from_secs(30);

/// See the module's documentation.
#[derive(Debug)]
pub struct Recorder {
    /// Nobody, where there is no file to write.
    clerk: Option<WriterThread>,
    reading: Option<Reading>,
    writes_health: bool,
    began: Instant,
    written: Option<Instant>,
    health: Health,
}

impl Recorder {
    /// A keeper for a window that was started again so often. Without files it writes nothing.
    pub fn new(operations: &Operations, restarts: u32) -> Self {
        let now = SystemTime::now();
        let (counts, health) = (&operations.counts, &operations.health_file);
        let writes = counts.is_some() || health.is_some();
        Self {
            clerk: writes.then(|| WriterThread::new(counts.clone(), health.clone())),
            reading: counts.is_some().then(Reading::default),
            writes_health: health.is_some(),
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

    /// How often [`Recorder::count`] is asked for, where it is.
    pub fn counts(&self) -> Option<Duration> {
        self.reading.as_ref().map(|_| COUNTS)
    }

    /// A topic is on the screen in a language, or none is; so often everything started over.
    pub fn sees(&mut self, topic: Option<&str>, language: &str, resets: u64) {
        self.health.resets = resets;
        // Told with every message: the day is only asked for where something has changed.
        if let Some(reading) = &mut self.reading
            && !reading.is_on(topic, language)
        {
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
            self.note(Note::Health(self.health.clone()));
        }
    }

    /// Has the counts written.
    pub fn count(&mut self) {
        if let Some(reading) = &mut self.reading {
            let counts = reading.take(jiff::Zoned::now().date(), Instant::now());
            self.note(Note::Counts(counts));
        }
    }

    fn note(&self, note: Note) {
        if let Some(clerk) = &self.clerk {
            clerk.note(note);
        }
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.count();
        if let Some(clerk) = &self.clerk {
            clerk.finish();
        }
    }
}
