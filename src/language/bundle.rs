//! Builds the Fluent bundle of a language.

use fluent::bundle::FluentBundle;
use fluent::types::{FluentNumber, FluentValue};
use fluent::{FluentError, FluentResource};
use intl_memoizer::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::additions::FluentFile;
use super::{Catalogue, Digits, Meta};
use crate::diagnostic::{Diagnostic, line_of};

/// The messages of a language, ready to be formatted.
pub type Bundle = FluentBundle<FluentResource, IntlLangMemoizer>;

/// The most syntax errors of one file that are reported.
const MAX_ERRORS: usize = 100;

impl Catalogue {
    /// Builds the bundle of a language, the clinic's messages over the built-in ones, and reports
    /// what is wrong with the syntax of its files.
    pub fn bundle(&self, meta: &Meta) -> (Bundle, Vec<Diagnostic>) {
        bundle_of(meta, self.files(&meta.tag))
    }
}

/// Builds a bundle from files; see [`Catalogue::bundle`].
pub fn bundle_of(meta: &Meta, files: Vec<FluentFile>) -> (Bundle, Vec<Diagnostic>) {
    let id: LanguageIdentifier = meta.tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new(vec![id]);
    bundle.set_formatter(Some(formatter(meta.digits)));
    let mut diagnostics = Vec::new();
    for file in files {
        let shown = &file.shown;
        let Some(text) = file.text else {
            let what = "not UTF-8; save the file as UTF-8";
            diagnostics.push(Diagnostic::new(shown, "", what));
            continue;
        };
        let (resource, errors) = match FluentResource::try_new(text.clone().into_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err(failed) => failed,
        };
        diagnostics.extend(errors.into_iter().take(MAX_ERRORS).map(|error| {
            let line = line_of(&text, error.pos.start);
            let error = error.to_string();
            let (line, hint) = hint(&text, line, &error);
            Diagnostic::new(shown, "", format!("not Fluent: {error}; {hint}")).at(line)
        }));
        if file.clinic {
            bundle.add_resource_overriding(resource);
        } else if let Err(errors) = bundle.add_resource(resource) {
            let duplicate = |error: FluentError| {
                Diagnostic::new(shown, "", format!("{error}; give each message one place"))
            };
            diagnostics.extend(errors.into_iter().map(duplicate));
        }
    }
    (bundle, diagnostics)
}

/// The line on which a mistake probably is, and what would be right there: the parser gives the line
/// of the message, or the one after it.
fn hint(text: &str, line: usize, error: &str) -> (usize, String) {
    let lines: Vec<_> = text.lines().collect();
    let of = |line: usize| {
        lines
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default()
    };
    for line in [line, line + 1] {
        if of(line).starts_with(['\t', '\u{A0}', '\u{3000}']) {
            let what = "a further line of a message begins with plain spaces, not with a tab";
            return (line, what.to_owned());
        }
    }
    if error.contains('}') {
        let count = |line: usize, brace: char| of(line).matches(brace).count();
        let mut opened = (1..=line).rev();
        let opened = opened.find(|line| count(*line, '{') > count(*line, '}'));
        return (
            opened.unwrap_or(line),
            "each { has its }, with a variable within".to_owned(),
        );
    }
    let id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let it = of(line);
    let hint = match it.split_once([':', '：', '＝']) {
        Some((key, words)) if !key.is_empty() && key.trim().chars().all(id) => {
            format!("write = after the id: {} = {}", key.trim(), words.trim())
        }
        _ if it.starts_with([';', '/']) => "a comment begins with #".to_owned(),
        _ => "write each message as id = words; a further line of it begins with spaces".to_owned(),
    };
    (line, hint)
}

type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

fn formatter(digits: Digits) -> Formatter {
    match digits {
        Digits::Latn => format_number::<'0'>,
        Digits::Arab => format_number::<'٠'>,
        Digits::Arabext => format_number::<'۰'>,
        Digits::Deva => format_number::<'०'>,
        Digits::Beng => format_number::<'০'>,
    }
}

/// Writes numbers in the decimal digits that begin at `ZERO`; leaves other values to Fluent.
fn format_number<const ZERO: char>(
    value: &FluentValue<'_>,
    _: &IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let least = options.minimum_integer_digits.unwrap_or(1);
    let digit = |c: char| {
        c.to_digit(10)
            .and_then(|n| char::from_u32(ZERO as u32 + n))
            .unwrap_or(c)
    };
    let digits = format!("{value:0>least$}");
    Some(digits.chars().map(digit).collect())
}
