//! How the kiosk is, in the text format of Prometheus, for node_exporter's textfile collector.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How the kiosk is.
#[derive(Debug, Clone, PartialEq)]
pub struct Health {
    /// When this process began.
    pub started: SystemTime,
    /// How long ago that was, by a clock that nobody sets.
    pub uptime: Duration,
    /// How often everything started over for the next person.
    pub resets: u64,
    /// How often the supervisor started the window again, also where the staff asked for it.
    pub restarts: u32,
    /// When the last frame was painted.
    pub frame: SystemTime,
    /// How many signs of life there were.
    pub beats: u64,
}

/// The memory of this process, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// What it has in memory.
    pub resident: u64,
    /// Its share, where memory is shared with others.
    pub proportional: u64,
}

impl Memory {
    /// The memory of this process, where the system tells (Linux).
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

impl Health {
    /// Whether the text of a file is one of these, or none: what a power cut leaves may be nothing but
    /// zeros.
    pub fn is_own(text: &str) -> bool {
        text.starts_with("# HELP fluoroscopy_kiosk_") || text.chars().all(|it| it == '\0')
    }

    /// The text of the file.
    pub fn text(&self, memory: Option<Memory>) -> String {
        let mut text = String::new();
        let mut tell = |name: &str, kind: &str, help: &str, labels: &str, value: String| {
            let name = format!("fluoroscopy_kiosk_{name}");
            text +=
                &format!("# HELP {name} {help}\n# TYPE {name} {kind}\n{name}{labels} {value}\n");
        };
        let version = format!("{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"));
        tell(
            "build_info",
            "gauge",
            "Which build runs.",
            &version,
            "1".to_owned(),
        );
        let started = seconds(self.started);
        tell(
            "start_time_seconds",
            "gauge",
            "When this process began.",
            "",
            started,
        );
        let uptime = self.uptime.as_secs().to_string();
        tell(
            "uptime_seconds",
            "gauge",
            "How long this process has run.",
            "",
            uptime,
        );
        let resets = self.resets.to_string();
        tell(
            "resets_total",
            "counter",
            "How often everything started over for the next person.",
            "",
            resets,
        );
        let restarts = self.restarts.to_string();
        tell(
            "restarts_total",
            "counter",
            "How often the supervisor started the window again.",
            "",
            restarts,
        );
        let frame = seconds(self.frame);
        tell(
            "last_frame_timestamp_seconds",
            "gauge",
            "When the last frame was painted.",
            "",
            frame,
        );
        let beats = self.beats.to_string();
        tell(
            "heartbeats_total",
            "counter",
            "Signs of life that followed a painted frame.",
            "",
            beats,
        );
        if let Some(memory) = memory {
            let resident = memory.resident.to_string();
            tell(
                "memory_resident_bytes",
                "gauge",
                "Resident memory (RSS).",
                "",
                resident,
            );
            let proportional = memory.proportional.to_string();
            tell(
                "memory_proportional_bytes",
                "gauge",
                "Share of memory (PSS).",
                "",
                proportional,
            );
        }
        text
    }
}

fn seconds(time: SystemTime) -> String {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{}.{:03}", since.as_secs(), since.subsec_millis())
}
