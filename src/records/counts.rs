//! Usage counts by month: in how many sessions a topic was read, in which language, for how long.
//!
//! A line of the file never tells on one person. It counts [`SMALLEST_CELL`] sessions or a multiple of
//! that, so it changes only when that many more have been added, and the difference between two copies
//! of the file, or between a line and a sum, is not a small number either. What is not yet that many
//! is held back in a [`Tally`], without any date. The rules:
//!
//! - No cell of 1 to 10, nor one from which such a number can be derived: Centers for Medicare &
//!   Medicaid Services, [Cell Size Suppression Policy](https://resdac.org/node/1506), 2024.
//! - Rounding all numbers, so that no sum gives a suppressed one away: NHS Digital,
//!   [disclosure control for Hospital Episode Statistics](https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018).

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The fewest sessions that a line tells, and the step in which it grows.
pub const SMALLEST_CELL: u64 = 11;

/// How many months the file keeps.
const MAX_MONTHS: usize = 60;

/// Stands for every language, or every topic.
const ALL: &str = "all";

/// The comment and the first line of the file.
const HEADER: &str = "\
# fluoroscopy-kiosk counts: sessions and minutes by month, language and topic (all: whichever)
# Sessions are counted in steps of 11; fewer are held back until there are 11, so that no line tells on
# one person. Rule: no cell of 1 to 10, CMS Cell Size Suppression Policy, https://resdac.org/node/1506
month,language,topic,sessions,minutes";

/// The first line of the file of earlier versions, with a line for each day.
const OLD_HEADER: &str = "day,language,topic,opened,minutes";

/// The first lines of the file of what is held back.
const HELD_HEADER: &str = "\
# fluoroscopy-kiosk counts that are held back until there are enough of them; not to be read or copied
language,topic,sessions,minutes";

/// A language and a topic, or [`ALL`] of them.
type Cell = (String, String);

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Count {
    sessions: u64,
    minutes: f64,
}

/// What was counted and is not told yet, without any date.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tally(BTreeMap<Cell, Count>);

impl Tally {
    /// Whether the text of a file is one of this program's, or empty.
    pub fn is_own(text: &str) -> bool {
        is_begun_by(text, HELD_HEADER)
    }

    /// Parses the text of a file. Lines that are not counts are skipped.
    pub fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let cells: Vec<_> = line.trim().split(',').collect();
            let [language, topic, sessions, minutes] = cells[..] else {
                return None;
            };
            let count = parse_count(sessions, minutes)?;
            Some(((language.to_owned(), topic.to_owned()), count))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let line = |((language, topic), count): (&Cell, &Count)| {
            format!(
                "{language},{topic},{},{:.1}\n",
                count.sessions, count.minutes
            )
        };
        let lines: String = self.0.iter().map(line).collect();
        format!("{HELD_HEADER}\n{lines}")
    }

    /// Adds what another tally has counted.
    pub fn add(&mut self, other: &Self) {
        for (cell, more) in &other.0 {
            let count = self.0.entry(cell.clone()).or_default();
            count.sessions = count.sessions.saturating_add(more.sessions);
            count.minutes += more.minutes;
        }
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The counts that the file tells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Counts(BTreeMap<(Date, Cell), Count>);

impl Counts {
    /// Whether the text of a file is a file of counts, or empty: a power cut may leave nothing but zeros.
    pub fn is_own(text: &str) -> bool {
        is_begun_by(text, HEADER) || Self::is_old(text)
    }

    /// Whether a file was written by an earlier version and tells small cells.
    pub fn is_old(text: &str) -> bool {
        text.lines()
            .next()
            .is_some_and(|line| line.trim() == OLD_HEADER)
    }

    /// Parses the text of a file, also of an earlier version, whose days become months and whose small
    /// cells are left out. Lines that are not counts are skipped.
    pub fn parse(text: &str) -> Self {
        let mut counts = Self::default();
        for (key, count) in text.lines().filter_map(parse_line) {
            let sum = counts.0.entry(key).or_default();
            sum.sessions = sum.sessions.saturating_add(count.sessions);
            sum.minutes += count.minutes;
        }
        counts.0.retain(|_, count| {
            let told = count.sessions - count.sessions % SMALLEST_CELL;
            count.minutes *= told as f64 / count.sessions.max(1) as f64;
            count.sessions = told;
            told > 0
        });
        counts
    }

    /// The text of the file, in whole minutes.
    pub fn text(&self) -> String {
        let line = |((month, (language, topic)), count): (&(Date, Cell), &Count)| {
            let month = month.strftime("%Y-%m");
            format!(
                "{month},{language},{topic},{},{:.0}\n",
                count.sessions, count.minutes
            )
        };
        let lines: String = self.0.iter().map(line).collect();
        format!("{HEADER}\n{lines}")
    }

    /// Moves from a tally what is enough to be told, to the month of a day, and drops the oldest
    /// months. Returns whether there was any.
    pub fn take(&mut self, tally: &mut Tally, day: Date) -> bool {
        let mut any = false;
        for (cell, held) in &mut tally.0 {
            let told = held.sessions - held.sessions % SMALLEST_CELL;
            if told == 0 {
                continue;
            }
            let count = self.0.entry((day.first_of_month(), cell.clone()));
            let count = count.or_default();
            count.sessions = count.sessions.saturating_add(told);
            count.minutes += held.minutes.trunc();
            held.sessions -= told;
            held.minutes = held.minutes.fract();
            any = true;
        }
        let months: BTreeSet<_> = self.0.keys().map(|(month, _)| *month).collect();
        if let Some(first) = months.iter().rev().nth(MAX_MONTHS - 1) {
            self.0.retain(|(month, _), _| month >= first);
        }
        any
    }

    /// The beginning (UTC) of the last month that was counted.
    pub fn last_month(&self) -> Option<SystemTime> {
        let (month, _) = self.0.keys().next_back()?;
        let midnight = month.to_zoned(TimeZone::UTC).ok()?;
        let seconds = u64::try_from(midnight.timestamp().as_second()).ok()?;
        UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }
}

/// Whether a text begins with a line of this program, or is empty.
fn is_begun_by(text: &str, header: &str) -> bool {
    text.chars().all(|it| it == '\0') || text.lines().next() == header.lines().next()
}

fn parse_count(sessions: &str, minutes: &str) -> Option<Count> {
    let is_time = |it: &f64| it.is_finite() && *it >= 0.0;
    Some(Count {
        sessions: sessions.parse().ok()?,
        minutes: minutes.parse().ok().filter(is_time)?,
    })
}

/// A line such as `2026-03,en,why,11,25`, or one of a day from an earlier version.
fn parse_line(line: &str) -> Option<((Date, Cell), Count)> {
    let cells: Vec<_> = line.trim().split(',').collect();
    let [day, language, topic, sessions, minutes] = cells[..] else {
        return None;
    };
    let day = match day.len() {
        7 => format!("{day}-01"),
        _ => day.to_owned(),
    };
    let month = day.parse::<Date>().ok()?.first_of_month();
    let cell = (language.to_owned(), topic.to_owned());
    Some(((month, cell), parse_count(sessions, minutes)?))
}

/// Measures how long topics are on the screen. It has no clock; callers pass instants.
#[derive(Debug, Default)]
pub struct UsageMeter {
    tally: Tally,
    open: Option<OpenTopic>,
    session: u64,
    /// What this session is counted in already.
    counted: BTreeSet<Cell>,
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

    /// Records that a topic is on the screen in a language, or no topic. Each session counts once in
    /// each cell; its number tells it from the one before.
    pub fn shows(&mut self, topic: Option<&str>, language: &str, session: u64, now: Instant) {
        if self.is_on(topic, language) {
            return;
        }
        self.settle(now);
        self.open = None;
        if self.session != session {
            self.session = session;
            self.counted.clear();
        }
        let Some(topic) = topic else { return };
        for cell in cells(language, topic) {
            if self.counted.insert(cell.clone()) {
                self.tally.0.entry(cell).or_default().sessions += 1;
            }
        }
        self.open = Some(OpenTopic {
            language: language.to_owned(),
            topic: topic.to_owned(),
            opened: now,
            counted: now,
        });
    }

    /// Counts the time up to `now`, and returns what was counted since the last call.
    pub fn take(&mut self, now: Instant) -> Tally {
        self.settle(now);
        std::mem::take(&mut self.tally)
    }

    fn settle(&mut self, now: Instant) {
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
        for cell in cells(&open.language, &open.topic) {
            self.tally.0.entry(cell).or_default().minutes += shown.as_secs_f64() / 60.0;
        }
    }
}

/// The cells that a topic in a language is counted in: its own, and the sums.
fn cells(language: &str, topic: &str) -> [Cell; 4] {
    [(language, topic), (language, ALL), (ALL, topic), (ALL, ALL)]
        .map(|(language, topic)| (language.to_owned(), topic.to_owned()))
}
