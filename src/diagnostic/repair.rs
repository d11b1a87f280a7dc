//! Reads TOML that people have written by hand: finds every faulty line, not only the first one.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::de::{DeTable, Error};

use super::{Diagnostic, explain, line_of};

/// The most faulty lines that are told, and so the most times that a text is parsed.
const MOST: usize = 50;

/// A text without its faulty lines, each of which is a diagnostic. The other lines keep their places.
pub(crate) fn repair(file: &str, text: &str) -> (String, Vec<Diagnostic>) {
    let mut text = text.to_owned();
    let mut faults = undecoded(file, &mut text);
    for _ in 0..MOST {
        let Err(error) = DeTable::parse(&text) else {
            break;
        };
        let all = statements(&text);
        let at = culprit(&text, &all, &error);
        let Some(range) = at.and_then(|at| all.get(at)).cloned() else {
            faults.push(Diagnostic::toml(file, &text, &error));
            return (String::new(), faults);
        };
        let statement = text.get(range.clone()).unwrap_or_default();
        let key = explain::key_of(statement).unwrap_or_default();
        let what = if is_duplicate(&error) {
            twice(&text, &all, &key)
        } else {
            explain::explain(statement).unwrap_or_else(|| format!("not TOML: {}", error.message()))
        };
        let fault = Diagnostic::new(file, key, what);
        faults.push(fault.at(line_of(&text, range.start)));
        blank(&mut text, range);
    }
    if DeTable::parse(&text).is_err() {
        let what = format!("more than {MOST} lines are wrong; nothing of it is used");
        faults.push(Diagnostic::new(file, "", what));
        text.clear();
    }
    faults.sort_by_key(|it| it.line);
    (text, faults)
}

/// Deserializes a text, or tells every fault of it. `sample` is a good file, from which a key that is
/// missing is taken to find what else is wrong.
///
/// # Errors
/// The faults, by line.
pub(crate) fn read<T: DeserializeOwned>(
    file: &str,
    text: &str,
    sample: &str,
) -> Result<T, Vec<Diagnostic>> {
    let (mut text, mut faults) = repair(file, text);
    let mut added = 0;
    for _ in 0..MOST {
        let error = match toml::from_str::<T>(&text) {
            Ok(it) if faults.is_empty() => return Ok(it),
            Ok(_) => break,
            Err(error) => error,
        };
        let field = explain::quoted(error.message())
            .unwrap_or_default()
            .to_owned();
        if error.message().starts_with("missing field") {
            let line = sample
                .lines()
                .find(|line| explain::key_of(line).as_deref() == Some(&field));
            if !faults.iter().any(|it| it.key == field) {
                let such_as = line.map_or_else(String::new, |line| format!(", such as: {line}"));
                let what = format!("is missing; add it{such_as}");
                faults.push(Diagnostic::new(file, field, what));
            }
            let Some(line) = line else { break };
            text = format!("{line}\n{text}");
            added += 1;
            continue;
        }
        let all = statements(&text);
        let start = error.span().map_or(0, |span| span.start);
        let range = all.iter().rfind(|range| range.start <= start).cloned();
        let Some(range) = range else {
            faults.push(Diagnostic::toml(file, &text, &error));
            break;
        };
        let key = explain::key_of(text.get(range.clone()).unwrap_or_default());
        let line = line_of(&text, range.start).saturating_sub(added);
        let mut what = explain::plain(error.message());
        let is_of_the_top = sample
            .lines()
            .any(|it| explain::key_of(it).as_deref() == Some(&field));
        if error.message().starts_with("unknown field") && is_of_the_top {
            what = "belongs to the top of the file; move it above the first [section]".to_owned();
        }
        faults.push(Diagnostic::new(file, key.unwrap_or_default(), what).at(line));
        blank(&mut text, range);
    }
    faults.sort_by_key(|it| it.line);
    Err(faults)
}

/// Removes the section headers of a text in which all keys belong to the top, and tells them.
pub(crate) fn without_sections(file: &str, text: &str) -> (String, Vec<Diagnostic>) {
    let mut text = text.to_owned();
    let mut faults = Vec::new();
    for range in statements(&text) {
        let line = text.get(range.clone()).and_then(|it| it.lines().next());
        let line = line.unwrap_or_default();
        let Some(name) = header(line.trim()) else {
            continue;
        };
        let what = "a section, and there are none here; remove this line: the keys below count as \
                    if it were not there";
        let fault = Diagnostic::new(file, name, what);
        faults.push(fault.at(line_of(&text, range.start)));
        let end = range.start + line.len();
        blank(&mut text, range.start..end);
    }
    (text, faults)
}

/// Removes the lines with letters that were not UTF-8, and tells them. In a comment they do no harm.
fn undecoded(file: &str, text: &mut String) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for range in statements(text) {
        let statement = text.get(range.clone()).unwrap_or_default();
        let mut lines = statement.lines().map(|line| line.split('#').next());
        if lines.any(|line| line.is_some_and(|it| it.contains(char::REPLACEMENT_CHARACTER))) {
            let key = explain::key_of(statement).unwrap_or_default();
            let what = "has letters that are not UTF-8; save the file as UTF-8";
            faults.push(Diagnostic::new(file, key, what).at(line_of(text, range.start)));
            blank(text, range);
        }
    }
    faults
}

/// The statement that an error comes from. That of a bracket or quote that is not closed is found in
/// a later one.
fn culprit(text: &str, all: &[Range<usize>], error: &Error) -> Option<usize> {
    let fails = |at: &usize| {
        let range = all.get(*at).cloned();
        let statement = range.and_then(|range| text.get(range)).unwrap_or_default();
        DeTable::parse(statement).is_err()
    };
    let start = error.span().map_or(0, |span| span.start);
    let own = all.iter().rposition(|range| range.start <= start)?;
    if is_duplicate(error) || fails(&own) {
        Some(own)
    } else {
        (0..own).rev().find(fails).or(Some(own))
    }
}

fn is_duplicate(error: &Error) -> bool {
    error.message().contains("duplicate key")
}

/// What is wrong with a key that is set for the second time.
fn twice(text: &str, all: &[Range<usize>], key: &str) -> String {
    let is_it = |range: &&Range<usize>| {
        let statement = text.get((*range).clone()).unwrap_or_default();
        explain::key_of(statement).as_deref() == Some(key)
    };
    match all.iter().find(is_it) {
        Some(first) => {
            let line = line_of(text, first.start);
            format!("is set in line {line} already, which counts; remove one of the two lines")
        }
        None => "is set twice; remove one of the two lines".to_owned(),
    }
}

/// The statements of a text: each begins in a line of its own and ends where the next one begins.
fn statements(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        match ranges.last_mut() {
            Some(last) if !begins(line) => last.end = end,
            _ if begins(line) => ranges.push(at..end),
            _ => {}
        }
        at = end;
    }
    ranges
}

/// Whether a line begins a statement, or continues the one above.
fn begins(line: &str) -> bool {
    let text = line.trim();
    let is_assignment = || explain::key_of(text).is_some();
    match text.chars().next() {
        None | Some('#' | ']' | '}' | ')' | ',') => false,
        Some('-') => !text.starts_with("- "),
        Some('[') => header(text).is_some(),
        Some('"' | '\'') => is_assignment(),
        Some(_) => !line.starts_with([' ', '\t']) || is_assignment(),
    }
}

/// The name in a line that begins a section: `[name]` or `[[name]]`.
fn header(line: &str) -> Option<&str> {
    let line = line.split('#').next().unwrap_or_default().trim();
    let name = line.trim_start_matches('[').trim_end_matches(']').trim();
    let is_bare = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ');
    let framed = line.starts_with('[') && line.ends_with(']');
    (framed && !name.is_empty() && name.chars().all(is_bare)).then_some(name)
}

/// Replaces a part of a text by spaces, so that all other parts keep their places.
fn blank(text: &mut String, range: Range<usize>) {
    let part = text.get(range.clone()).unwrap_or_default();
    let spaces: String = part
        .bytes()
        .map(|b| if b == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(range, &spaces);
}
