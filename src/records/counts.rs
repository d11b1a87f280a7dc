//! Usage counts by day: which topics were read, in which language, for how long. No time is finer than
//! a day, and nothing tells one person from another.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::tz::TimeZone;

/// How many days the file keeps.
const MAX_DAYS: usize = 400;

/// The first line of the file.
const HEADER: &str = "day,language,topic,opened,minutes";

/// What a count is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct CountKey {
    day: Date,
    language: String,
    topic: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Count {
    opened: u64,
    minutes: f64,
}

/// The counts of some days, as the lines of a CSV file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Counts(BTreeMap<CountKey, Count>);

impl Counts {
    /// Whether the text of a file is a file of counts, or empty: a power cut may leave nothing but zeros.
    pub fn is_own(text: &str) -> bool {
        text.chars().all(|it| it == '\0')
            || text
                .lines()
                .next()
                .is_some_and(|line| line.trim() == HEADER)
    }

    /// Parses the text of a file. Lines that are not counts are skipped.
    pub fn parse(text: &str) -> Self {
        Self(text.lines().filter_map(parse_line).collect())
    }

    /// The text of the file. Its lines are sorted, so that their order says nothing about who read first.
    pub fn text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        for (key, count) in &self.0 {
            text += &format!(
                "{},{},{},{},{:.1}\n",
                key.day, key.language, key.topic, count.opened, count.minutes
            );
        }
        text
    }

    /// Adds other counts, and drops the oldest days.
    pub fn add(&mut self, other: &Self) {
        for (key, more) in &other.0 {
            let count = self.0.entry(key.clone()).or_default();
            count.opened += more.opened;
            count.minutes += more.minutes;
        }
        let mut days: Vec<_> = self.0.keys().map(|key| key.day).collect();
        days.dedup();
        if let Some(first) = days.len().checked_sub(MAX_DAYS).and_then(|at| days.get(at)) {
            self.0.retain(|key, _| key.day >= *first);
        }
    }

    /// The beginning (UTC) of the last day that was counted.
    pub fn last_day(&self) -> Option<SystemTime> {
        let day = self.0.keys().next_back()?.day;
        let midnight = day.to_zoned(TimeZone::UTC).ok()?;
        let seconds = u64::try_from(midnight.timestamp().as_second()).ok()?;
        UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn count(&mut self, day: Date, language: &str, topic: &str) -> &mut Count {
        let key = CountKey {
            day,
            language: language.to_owned(),
            topic: topic.to_owned(),
        };
        self.0.entry(key).or_default()
    }
}

fn parse_line(line: &str) -> Option<(CountKey, Count)> {
    let mut cells = line.trim().split(',');
    let key = CountKey {
        day: cells.next()?.parse().ok()?,
        language: cells.next()?.to_owned(),
        topic: cells.next()?.to_owned(),
    };
    let count = Count {
        opened: cells.next()?.parse().ok()?,
        minutes: cells
            .next()?
            .parse()
            .ok()
            .filter(|it: &f64| it.is_finite())?,
    };
    cells.next().is_none().then_some((key, count))
}

/// Measures how long topics are on the screen. It has no clock; callers pass days and instants.
#[derive(Debug, Default)]
pub struct UsageMeter {
    counts: Counts,
    open: Option<OpenTopic>,
}

/// The topic on the screen.
#[derive(Debug)]
struct OpenTopic {
    language: String,
    topic: String,
    opened: Instant,
    /// The time until this instant is counted already.
    counted: Instant,
}

/// A topic that is on the screen for longer has no reader any more.
const MAX_READING: Duration = Duration::from_secs(30 * 60);

impl UsageMeter {
    /// Whether this topic in this language, or no topic, is what was shown last.
    pub fn is_on(&self, topic: Option<&str>, language: &str) -> bool {
        match (&self.open, topic) {
            (None, None) => true,
            (Some(open), Some(topic)) => open.topic == topic && open.language == language,
            _ => false,
        }
    }

    /// Records that a topic is on the screen in a language, or no topic.
    pub fn shows(&mut self, topic: Option<&str>, language: &str, day: Date, now: Instant) {
        if self.is_on(topic, language) {
            return;
        }
        self.settle(day, now);
        let before = self.open.take().map(|open| open.topic);
        if let Some(topic) = topic {
            // Changing the language does not open a topic again, but its minutes are counted apart.
            let count = self.counts.count(day, language, topic);
            count.opened += u64::from(before.as_deref() != Some(topic));
            self.open = Some(OpenTopic {
                language: language.to_owned(),
                topic: topic.to_owned(),
                opened: now,
                counted: now,
            });
        }
    }

    /// Counts the time up to `now`, and returns what was counted since the last call.
    pub fn take(&mut self, day: Date, now: Instant) -> Counts {
        self.settle(day, now);
        std::mem::take(&mut self.counts)
    }

    fn settle(&mut self, day: Date, now: Instant) {
        let Some(open) = &mut self.open else {
            return;
        };
        // From the opening, however often the time was counted in between.
        let until = now.min(open.opened + MAX_READING);
        let shown = until.saturating_duration_since(open.counted);
        if shown.is_zero() {
            return;
        }
        open.counted = until;
        self.counts.count(day, &open.language, &open.topic).minutes += shown.as_secs_f64() / 60.0;
    }
}
