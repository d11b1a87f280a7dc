//! Counts by day: which topics were read, in which language, for how long. No time is finer than a
//! day, and nothing tells one person from another.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Days that are kept in the file.
const DAYS: usize = 400;

/// The first line of the file.
const HEAD: &str = "day,language,topic,opened,minutes";

/// What was read on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    day: Date,
    language: String,
    topic: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Count {
    opened: u64,
    minutes: f64,
}

/// The counts of some days. See the module's documentation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Counts(BTreeMap<Key, Count>);

impl Counts {
    /// Whether the text of a file is one of counts, or none yet.
    pub fn is_own(text: &str) -> bool {
        text.chars().all(|it| it == '\0')
            || text.lines().next().is_some_and(|line| line.trim() == HEAD)
    }

    /// Reads the text of a file. Lines that are no counts are left out.
    pub fn parse(text: &str) -> Self {
        Self(text.lines().filter_map(parse_line).collect())
    }

    /// The text of a file. The order of its lines tells nothing about the order of the readers.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}\n");
        for (key, count) in &self.0 {
            text += &format!(
                "{},{},{},{},{:.1}\n",
                key.day, key.language, key.topic, count.opened, count.minutes
            );
        }
        text
    }

    /// Takes in other counts, and lets go of the oldest days.
    pub fn add(&mut self, other: &Self) {
        for (key, more) in &other.0 {
            let count = self.0.entry(key.clone()).or_default();
            count.opened += more.opened;
            count.minutes += more.minutes;
        }
        let mut days: Vec<_> = self.0.keys().map(|key| key.day).collect();
        days.dedup();
        if let Some(first) = days.len().checked_sub(DAYS).and_then(|at| days.get(at)) {
            self.0.retain(|key, _| key.day >= *first);
        }
    }

    /// The beginning of the last day that was counted, by universal time.
    pub fn last_day(&self) -> Option<SystemTime> {
        let day = self.0.keys().next_back()?.day;
        let midnight = day.to_zoned(TimeZone::UTC).ok()?;
        let seconds = u64::try_from(midnight.timestamp().as_second()).ok()?;
        UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn count(&mut self, day: Date, language: &str, topic: &str) -> &mut Count {
        let key = Key {
            day,
            language: language.to_owned(),
            topic: topic.to_owned(),
        };
        self.0.entry(key).or_default()
    }
}

fn parse_line(line: &str) -> Option<(Key, Count)> {
    let mut cells = line.trim().split(',');
    let key = Key {
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

/// Counts what is on the screen, over instants and days that are handed to it.
#[derive(Debug, Default)]
pub struct Reading {
    counts: Counts,
    open: Option<Open>,
}

/// What is on the screen.
#[derive(Debug)]
struct Open {
    language: String,
    topic: String,
    /// When it came there.
    opened: Instant,
    /// Up to when it has been counted.
    since: Instant,
}

/// A topic that stands longer than this has no reader any more.
const LONGEST: Duration = Duration::from_secs(30 * 60);

impl Reading {
    /// Whether a topic is known to be on the screen in a language, or none to be.
    pub fn is_on(&self, topic: Option<&str>, language: &str) -> bool {
        match (&self.open, topic) {
            (None, None) => true,
            (Some(open), Some(topic)) => open.topic == topic && open.language == language,
            _ => false,
        }
    }

    /// A topic is on the screen in a language, or none is.
    pub fn shows(&mut self, topic: Option<&str>, language: &str, day: Date, now: Instant) {
        if self.is_on(topic, language) {
            return;
        }
        self.settle(day, now);
        let before = self.open.take().map(|open| open.topic);
        if let Some(topic) = topic {
            // Another language on the same card is no other visit, but other minutes.
            let count = self.counts.count(day, language, topic);
            count.opened += u64::from(before.as_deref() != Some(topic));
            self.open = Some(Open {
                language: language.to_owned(),
                topic: topic.to_owned(),
                opened: now,
                since: now,
            });
        }
    }

    /// Counts the time up to now, and gives what was counted since the last time.
    pub fn take(&mut self, day: Date, now: Instant) -> Counts {
        self.settle(day, now);
        std::mem::take(&mut self.counts)
    }

    fn settle(&mut self, day: Date, now: Instant) {
        let Some(open) = &mut self.open else {
            return;
        };
        // However often it is counted in between.
        let until = now.min(open.opened + LONGEST);
        let shown = until.saturating_duration_since(open.since);
        if shown.is_zero() {
            return;
        }
        open.since = until;
        self.counts.count(day, &open.language, &open.topic).minutes += shown.as_secs_f64() / 60.0;
    }
}
