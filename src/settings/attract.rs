//! What a clinic can set of the time in which nobody is there.

use std::time::Duration;

use jiff::civil::Time;

use super::{Value, wrong, zero_or};
use crate::attract::{Hours, Plan};

/// The keys of this part of a settings file.
pub const KEYS: [&str; 3] = ["loop_after_s", FROM, UNTIL];

const FROM: &str = "dark_from";
const UNTIL: &str = "dark_until";

/// What was read of it. The dark hours need both of their ends.
#[derive(Debug, Default)]
pub(super) struct Read {
    loop_after: Option<Duration>,
    from: Option<Time>,
    until: Option<Time>,
}

impl Read {
    pub(super) fn take(&mut self, key: &str, value: &Value<'_>) -> Result<(), String> {
        match key {
            FROM => self.from = Some(time(value)?),
            UNTIL => self.until = Some(time(value)?),
            _ => self.loop_after = Some(zero_or(value, 5, "find one's language")?),
        }
        Ok(())
    }

    /// The plan, and what is wrong with its dark hours, with the key to blame. `has` tells which keys
    /// are in the file at all: a wrong one has been told already.
    pub(super) fn plan(
        &self,
        has: impl Fn(&str) -> bool,
    ) -> (Plan, Option<(&'static str, String)>) {
        let usual = Plan::default();
        let plan = Plan {
            loop_after: self.loop_after.unwrap_or(usual.loop_after),
            ..usual
        };
        let alone = |key, other| {
            let what = format!("has no {other}; give both or none");
            (!has(other)).then_some((key, what))
        };
        match (self.from, self.until) {
            (None, None) => (plan, None),
            (Some(_), None) => (plan, alone(FROM, UNTIL)),
            (None, Some(_)) => (plan, alone(UNTIL, FROM)),
            (Some(from), Some(until)) if from == until => {
                let what = format!("the same time as {FROM}; give another, or leave both out");
                (plan, Some((UNTIL, what)))
            }
            (Some(from), Some(until)) => {
                let dark = Some(Hours { from, until });
                (Plan { dark, ..plan }, None)
            }
        }
    }
}

/// A time of day as a clock on the wall of the clinic shows it.
fn time(value: &Value<'_>) -> Result<Time, String> {
    const RIGHT: &str = "a time of day in quotes, such as \"06:30\"";
    let text = value.get_ref().as_str();
    let text = text.ok_or_else(|| wrong(value, RIGHT))?;
    let part = |text: &str, least: usize| {
        let digits = text.bytes().all(|it| it.is_ascii_digit());
        let fits = (least..=2).contains(&text.len());
        (digits && fits).then(|| text.parse::<i8>().ok()).flatten()
    };
    text.split_once(':')
        .and_then(|(hour, minute)| Time::new(part(hour, 1)?, part(minute, 2)?, 0, 0).ok())
        .ok_or_else(|| {
            format!("no time of day \"{text}\"; give hours and minutes from \"00:00\" to \"23:59\"")
        })
}
