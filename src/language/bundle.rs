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
            Diagnostic::new(shown, "", format!("not Fluent: {error}"))
                .at(line_of(&text, error.pos.start))
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
