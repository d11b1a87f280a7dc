//! Collects usage and health in the window, and hands them to the writer thread.

use std::time::{Duration, Instant, SystemTime};

use super::counts::UsageMeter;
use super::health::Health;
use super::writer_thread::{WriteRequest, WriterThread};
use crate::settings::Operations;

/// The health file is not written more often. It is written after a heartbeat, and those of a
/// supervised window come at their own interval: with the usual one of 10 s, every 20 s.
const HEALTH_INTERVAL: Duration = Duration::from_secs(15);

/// Timers are not exact: a heartbeat that comes this much too early is used.
const TOLERANCE: Duration = Duration::from_secs(2);

/// How often the counts are written, and so how much of them a power cut loses.
const COUNTS_INTERVAL: Duration = Duration::from_secs(30);

/// Records what the clinic's settings ask for.
#[derive(Debug)]
pub struct Recorder {
    /// `None` where no file is to be written, or no thread could be started.
    writer: Option<WriterThread>,
    /// `None` where no counts are to be written.
    usage: Option<UsageMeter>,
    writes_health: bool,
    started: Instant,
    health_written: Option<Instant>,
    health: Health,
}

impl Recorder {
    /// A recorder for a window after so many `restarts`. Without files in the settings it writes
    /// nothing.
    pub fn new(operations: &Operations, restarts: u32) -> Self {
        let now = SystemTime::now();
        let (counts, health) = (&operations.counts, &operations.health_file);
        let is_needed = counts.is_some() || health.is_some();
        let writer = is_needed.then(|| WriterThread::spawn(counts.clone(), health.clone()));
        Self {
            writer: writer.transpose().unwrap_or_else(|error| {
                tracing::error!("no thread for files: {error}; counts and health are not written");
                None
            }),
            usage: counts.is_some().then(UsageMeter::default),
            writes_health: health.is_some(),
            started: Instant::now(),
            health_written: None,
            health: Health {
                started: now,
                uptime: Duration::ZERO,
                restarts,
                frame: now,
                beats: 0,
            },
        }
    }

    /// How often the health file needs a heartbeat; `None` where it is not written.
    pub fn health_interval(&self) -> Option<Duration> {
        self.writes_health.then_some(HEALTH_INTERVAL)
    }

    /// How often to call [`Recorder::write_counts`]; `None` where no counts are written.
    pub fn counts_interval(&self) -> Option<Duration> {
        self.usage.as_ref().map(|_| COUNTS_INTERVAL)
    }

    /// Records what is on the screen: a topic in a language or none, after so many `resets`.
    pub fn shows(&mut self, topic: Option<&str>, language: &str, resets: u64) {
        if let Some(usage) = &mut self.usage {
            usage.shows(topic, language, resets, Instant::now());
        }
    }

    /// Records a painted frame.
    pub fn painted(&mut self) {
        let now = Instant::now();
        self.health.beats += 1;
        self.health.frame = SystemTime::now();
        self.health.uptime = now.duration_since(self.started);
        let due = self
            .health_written
            .is_none_or(|written| now.duration_since(written) + TOLERANCE >= HEALTH_INTERVAL);
        if self.writes_health && due {
            self.health_written = Some(now);
            self.request(WriteRequest::Health(self.health.clone()));
        }
    }

    /// Has the counts written.
    pub fn write_counts(&mut self) {
        if let Some(usage) = &mut self.usage {
            let counts = usage.take(Instant::now());
            self.request(WriteRequest::Counts(counts));
        }
    }

    fn request(&self, request: WriteRequest) {
        if let Some(writer) = &self.writer {
            writer.request(request);
        }
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.write_counts();
        if let Some(writer) = &self.writer {
            writer.finish();
        }
    }
}
