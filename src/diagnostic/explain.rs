//! Says what is wrong with a line that was meant as TOML, and what would be right.

use toml::de::DeTable;

/// A longer line is not repeated in a diagnostic.
const LONGEST: usize = 80;

/// The key of a statement, without quotes; `None` for one without a key and a separator.
pub(super) fn key_of(statement: &str) -> Option<String> {
    let (key, _, _) = split(statement)?;
    let is_bare = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    (!key.is_empty() && key.chars().all(is_bare)).then_some(key)
}

/// The first name between backquotes in a message.
pub(super) fn quoted(message: &str) -> Option<&str> {
    message.split('`').nth(1)
}

/// What is wrong with a statement, and what would be right; `None` if it is no usual mistake.
pub(crate) fn explain(statement: &str) -> Option<String> {
    // Not `trim`: a space that is not a plain one may be what is wrong.
    let statement = statement.trim_matches([' ', '\t', '\n', '\r']);
    if statement.starts_with(['{', '}']) {
        let what = "braces, as in JSON; write each key in a line of its own, as key = value";
        return Some(what.to_owned());
    }
    if statement.starts_with([';', '%', '*'])
        || ["//", "/*", "--"]
            .iter()
            .any(|it| statement.starts_with(it))
    {
        return Some("a comment begins with #".to_owned());
    }
    let spaced = statement.replace(is_odd_space, " ");
    let mut wrong = Vec::new();
    if spaced != statement {
        wrong.push("a space that is not a plain one; type it anew".to_owned());
    }
    let Some((key, separator, value)) = split(&spaced).or_else(|| no_separator(&spaced)) else {
        return Some("neither key = value nor a comment, which begins with #".to_owned());
    };
    if value.is_empty() {
        return Some("no value; write one after the =, or put a # before the line".to_owned());
    }
    let plain = key.split_whitespace().collect::<Vec<_>>().join("_");
    if plain != key {
        wrong.push("spaces in the key".to_owned());
    }
    match separator.as_str() {
        "=" => {}
        "" => wrong.push("no = between the key and its value".to_owned()),
        ":" => wrong.push("a colon where = belongs".to_owned()),
        other => wrong.push(format!("{other} where = belongs")),
    }
    let (reason, fixed) = fixed(&value);
    wrong.extend(reason.map(str::to_owned));
    let right = format!("{plain} = {fixed}");
    if DeTable::parse(&right).is_err() || wrong.is_empty() {
        return None;
    }
    let what = wrong.join(", and ");
    // A PIN does not belong into the log.
    let is_short = right.chars().count() <= LONGEST && !plain.contains("pin");
    Some(if is_short {
        format!("{what}; write: {right}")
    } else {
        what
    })
}

/// A message of the deserializer in words for people who do not program.
pub(super) fn plain(message: &str) -> String {
    let named = |text: &str| text.replace('`', "\"");
    if let Some(keys) = message.strip_prefix("unknown field ") {
        let keys = keys.split_once("expected ").map_or("", |(_, keys)| keys);
        return format!(
            "no such key; the keys are {}",
            keys.trim_start_matches("one of ").replace('`', "")
        );
    }
    if let Some(rest) = message.strip_prefix("unknown variant ") {
        let (found, right) = rest.split_once(", expected ").unwrap_or((rest, ""));
        return named(&format!("{found} is not known; give {right}"));
    }
    let Some((found, expected)) = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|rest| rest.split_once(", expected "))
    else {
        return named(message);
    };
    let right = match expected {
        "f32" | "f64" => "a number, such as 1.5",
        "u16" | "u32" | "usize" | "i64" => "a whole number",
        "a string" => "text in quotes",
        "a boolean" => "true or false",
        "a sequence" => "a list, such as [\"a\", \"b\"]",
        other => other,
    };
    let hint = explain_value(found, right).map_or_else(String::new, |it| format!("; write {it}"));
    named(&format!("{found} where {right} belongs{hint}"))
}

/// What a text in quotes should be where a number or `true` belongs.
fn explain_value(found: &str, right: &str) -> Option<String> {
    let text = found.strip_prefix("string ")?.trim_matches('"');
    match right {
        "true or false" => boolean(text).map(str::to_owned),
        _ if right.contains("number") => number(text),
        _ => None,
    }
}

/// `true` or `false`, if a text means that.
pub(crate) fn boolean(text: &str) -> Option<&'static str> {
    match text.trim().to_lowercase().as_str() {
        "true" | "yes" | "on" | "1" | "y" | "ja" | "oui" | "si" | "sí" | "wahr" => Some("true"),
        "false" | "no" | "off" | "0" | "n" | "nein" | "non" | "falsch" => Some("false"),
        _ => None,
    }
}

/// The number that a text means: without its unit, with a point for a decimal comma.
pub(crate) fn number(text: &str) -> Option<String> {
    let text = text.trim();
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ' | '_');
    let end = text
        .trim_start_matches(['+', '-'])
        .find(|c: char| !is_part(c));
    let sign = text.len() - text.trim_start_matches(['+', '-']).len();
    let (digits, unit) = text.split_at_checked(end.map_or(text.len(), |at| at + sign))?;
    let is_unit = |c: char| c.is_alphabetic() || matches!(c, '%' | '°' | '"' | '.' | '′' | '″');
    if unit.len() > 12 || !unit.chars().all(is_unit) {
        return None;
    }
    let digits = digits.trim().replace(['\'', ' ', '_'], "");
    // A comma between groups of three digits would be ambiguous, but no setting is that large.
    let digits = digits.replace(',', ".");
    let whole = digits
        .trim_start_matches(['+', '-'])
        .trim_start_matches('0');
    let minus = if digits.starts_with('-') { "-" } else { "" };
    let zero = if whole.is_empty() || whole.starts_with('.') {
        "0"
    } else {
        ""
    };
    let number = format!("{minus}{zero}{whole}");
    (digits.contains(|c: char| c.is_ascii_digit()) && number.parse::<f64>().is_ok())
        .then_some(number)
}

/// The key, the separator and the value of a statement, without a comma or semicolon at the end.
fn split(statement: &str) -> Option<(String, String, String)> {
    let at = statement.find(['=', ':', '＝', '：'])?;
    let (key, rest) = statement.split_at_checked(at)?;
    let is_separator = |c: char| matches!(c, '=' | ':' | '＝' | '：' | '>');
    let value = rest.trim_start_matches(is_separator);
    let separator = rest.get(..rest.len() - value.len())?;
    let key = key.trim().trim_matches(is_any_quote).trim();
    let value = value.trim();
    if key.is_empty() || key.contains(['\n', '#']) {
        return None;
    }
    Some((key.to_owned(), separator.to_owned(), value.to_owned()))
}

/// A key and a value with nothing but a space between them, such as `text_size 3`.
fn no_separator(statement: &str) -> Option<(String, String, String)> {
    let (key, value) = statement.split_once(char::is_whitespace)?;
    let is_key = key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let value = value.trim();
    let is_value = value.starts_with(is_any_quote) || value.starts_with('[');
    let is_value = is_value || boolean(value).is_some() || number(value).is_some();
    (is_key && is_value).then(|| (key.to_owned(), String::new(), value.to_owned()))
}

/// What is wrong with a value, and the value as it should be.
fn fixed(value: &str) -> (Option<&'static str>, String) {
    let is_value = |value: &str| DeTable::parse(&format!("x = {value}")).is_ok();
    if is_value(value) {
        return (None, value.to_owned());
    }
    let cut = value.trim_end_matches([',', ';']).trim_end();
    if is_value(cut) {
        return (Some("a comma or semicolon at the end"), cut.to_owned());
    }
    // From here on, a comment behind the value would be part of it.
    let cut = match cut.split_once(" #") {
        Some((before, _)) if !cut.starts_with(is_any_quote) => before.trim_end(),
        _ => cut,
    };
    if let Some(boolean) = boolean(cut) {
        return (
            Some("a word where true or false belongs"),
            boolean.to_owned(),
        );
    }
    if let Some(number) = number(cut) {
        return (
            Some("a number with a unit, a comma, spaces or zeros in front"),
            number,
        );
    }
    let is_list = cut.starts_with(['[', '-']) || cut.contains("\n") || is_row(cut);
    if is_list {
        let reason = if cut.starts_with('[') && cut.contains(is_quote) {
            "quotes that are not straight ones"
        } else {
            "a list, which has brackets around it, and quotes and commas between its items"
        };
        return (Some(reason), list(cut));
    }
    let text = cut.trim_matches(is_any_quote).trim();
    let reason = if cut.contains(is_quote) {
        "quotes that are not straight ones"
    } else if cut.starts_with(['"', '\'']) && cut.contains('\\') {
        "a backslash within double quotes, where single quotes belong"
    } else if cut.starts_with(['"', '\'']) {
        "a quote that is not closed, or quotes within quotes"
    } else {
        "a text without quotes"
    };
    (Some(reason), in_quotes(text))
}

/// Whether a value is a row of single words with commas between them.
fn is_row(value: &str) -> bool {
    let is_word = |it: &str| !it.trim().is_empty() && !it.trim().contains(char::is_whitespace);
    value.contains(',') && value.split(',').all(is_word)
}

/// The items of something like a list, as a list.
fn list(value: &str) -> String {
    let items = value.trim_matches(['[', ']']).split([',', '\n']);
    let items = items.map(|it| it.trim().trim_start_matches("- "));
    let items = items.map(|it| {
        it.trim_matches(is_any_quote)
            .trim()
            .trim_matches(['[', ']'])
    });
    let items: Vec<_> = items.filter(|it| !it.is_empty()).map(in_quotes).collect();
    format!("[{}]", items.join(", "))
}

/// A text as a TOML string.
fn in_quotes(text: &str) -> String {
    match (text.contains(['"', '\\']), text.contains('\'')) {
        (true, false) => format!("'{text}'"),
        (true, true) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        (false, _) => format!("\"{text}\""),
    }
}

fn is_any_quote(c: char) -> bool {
    matches!(c, '"' | '\'') || is_quote(c)
}

/// The quotes of word processors and of many languages.
fn is_quote(c: char) -> bool {
    matches!(
        c,
        '\u{2018}'..='\u{201F}' | '«' | '»' | '‹' | '›' | '「'..='』' | '＂' | '＇' | '`' | '´' | '″' | '′'
    )
}

/// Spaces that look like a plain one or like nothing, and are not white space in TOML.
fn is_odd_space(c: char) -> bool {
    let is_plain = matches!(c, ' ' | '\t' | '\n' | '\r');
    (c.is_whitespace() && !is_plain)
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}
