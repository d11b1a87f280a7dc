//! The health file, for the textfile collector of Prometheus's node_exporter, in the
//! [text-based exposition format](https://prometheus.io/docs/instrumenting/exposition_formats/).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The values of the health file. None depends on whether somebody is there: the file is replaced every
/// few seconds, so that a number of sessions in it would give the time of day of each visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Health {
    /// When this process began.
    pub started: SystemTime,
    /// How long ago that was, by the monotonic clock.
    pub uptime: Duration,
    /// Restarts of the window by the supervisor, including those that the staff asked for.
    pub restarts: u32,
    /// When the last frame was painted.
    pub frame: SystemTime,
    /// Heartbeats, each after a painted frame.
    pub beats: u64,
}

/// The memory of this process, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Resident memory (RSS).
    pub resident: u64,
    /// The same, with memory that is shared by processes divided among them (PSS).
    pub proportional: u64,
}

impl Memory {
    /// The memory of this process now; `None` on systems other than Linux.
    pub fn now() -> Option<Self> {
        let text = std::fs::read_to_string("/proc/self/smaps_rollup").ok()?;
        let line = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            let kib: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
            Some(kib * 1024)
        };
        Some(Self {
            resident: line("Rss:")?,
            proportional: line("Pss:")?,
        })
    }
}

/// The memory is told in steps of this many bytes, rounded up.
const MEMORY_STEP: u64 = 16 * 1024 * 1024;

impl Health {
    /// Whether the text of a file is a health file, or empty: a power cut may leave nothing but zeros.
    pub fn is_own(text: &str) -> bool {
        text.starts_with("# HELP fluoroscopy_kiosk_") || text.chars().all(|it| it == '\0')
    }

    /// The text of the file.
    pub fn text(&self, memory: Option<Memory>) -> String {
        let mut text = String::new();
        for (name, kind, help, value) in self.metrics(memory) {
            if let Some(value) = value {
                let name = format!("fluoroscopy_kiosk_{name}");
                text += &format!("# HELP {name} {help}\n# TYPE {name} {kind}\n{name}{value}\n");
            }
        }
        text
    }

    /// The name, type, help and value of each metric; what is unknown has no value.
    #[rustfmt::skip]
    fn metrics(&self, memory: Option<Memory>) -> [(&str, &str, &str, Option<String>); 8] {
        let version = format!("{{version=\"{}\"}} 1", env!("CARGO_PKG_VERSION"));
        let number = |value: u64| Some(format!(" {value}"));
        let seconds = |time: SystemTime| {
            let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
            Some(format!(" {:.3}", since.as_secs_f64()))
        };
        // A language that is shown for the first time takes a few MB.
        let coarse = |value: u64| number(value.next_multiple_of(MEMORY_STEP));
        [
            ("build_info", "gauge", "Version of the program.", Some(version)),
            ("start_time_seconds", "gauge", "When this process began.", seconds(self.started)),
            ("uptime_seconds", "gauge", "How long this process has run.", number(self.uptime.as_secs())),
            ("restarts_total", "counter", "Restarts of the window by the supervisor.", number(self.restarts.into())),
            ("last_frame_timestamp_seconds", "gauge", "When the last frame was painted.", seconds(self.frame)),
            ("heartbeats_total", "counter", "Heartbeats, each after a painted frame.", number(self.beats)),
            ("memory_resident_bytes", "gauge", "Resident memory (RSS).", memory.and_then(|it| coarse(it.resident))),
            ("memory_proportional_bytes", "gauge", "Proportional share of memory (PSS).", memory.and_then(|it| coarse(it.proportional))),
        ]
    }
}
