//! Readers of the clinic's telephone numbers and hours.

use toml::de::{DeTable, DeValue};

use super::value::{Value, ValueError, text, time_of_day, type_of};
use crate::language::contact::{Day, OpeningHours, PhoneNumber};

/// An example for error messages.
const EXAMPLE: &str = "[{ days = \"mon-fri\", from = \"08:00\", to = \"17:00\" }]";

/// A telephone number; `None` for an empty text.
pub(super) fn phone_number(value: &Value<'_>) -> Result<Option<PhoneNumber>, ValueError> {
    let number = text(value)?;
    if number.is_empty() {
        Ok(None)
    } else {
        PhoneNumber::parse(&number)
            .map(Some)
            .map_err(ValueError::from)
    }
}

/// A list of opening hours, in its order.
pub(super) fn opening_hours(value: &Value<'_>) -> Result<Vec<OpeningHours>, ValueError> {
    let DeValue::Array(entries) = value.get_ref() else {
        return Err(hours_error(format!(
            "{} where a list belongs",
            type_of(value)
        )));
    };
    entries.iter().map(entry).collect()
}

fn entry(value: &Value<'_>) -> Result<OpeningHours, ValueError> {
    let DeValue::Table(table) = value.get_ref() else {
        return Err(hours_error(format!(
            "{} where hours belong",
            type_of(value)
        )));
    };
    let known = ["days", "from", "to"];
    if let Some(key) = table
        .keys()
        .find(|it| !known.contains(&it.get_ref().as_ref()))
    {
        return Err(hours_error(format!("no key \"{}\"", key.get_ref())));
    }
    let days = text(field(table, "days")?)?;
    let (first, last) = days.split_once('-').unwrap_or((&days, &days));
    let day = |name: &str| {
        let day = Day::parse(&name.trim().to_lowercase());
        day.ok_or_else(|| {
            hours_error(format!(
                "no day \"{name}\"; the days are mon, tue, wed, thu, fri, sat, sun"
            ))
        })
    };
    let hours = OpeningHours {
        first: day(first)?,
        last: day(last)?,
        from: time_of_day(field(table, "from")?)?,
        to: time_of_day(field(table, "to")?)?,
    };
    if hours.from == hours.to {
        Err(hours_error("opens and closes at the same time".to_owned()))
    } else {
        Ok(hours)
    }
}

fn field<'v, 'a>(table: &'v DeTable<'a>, key: &str) -> Result<&'v Value<'a>, ValueError> {
    table
        .get(key)
        .ok_or_else(|| hours_error(format!("has no {key}")))
}

fn hours_error(what: String) -> ValueError {
    ValueError::Hours {
        what,
        example: EXAMPLE,
    }
}
