//! A language: its messages, direction, digits, line breaks and sentences.
//!
//! The messages come from one Fluent bundle, built when the language is chosen. A message that it
//! lacks is taken from English, and [`Language::falls_back`] says so. Documents leave such text out.

pub mod additions;
mod bundle;
mod catalogue;
pub mod collation;
pub mod contact;
mod fingerprint;
pub mod language_pages;
pub mod line_breaks;
mod lines;
pub(crate) mod lint;
pub mod made_from;
pub(crate) mod markup;
pub mod meta;
mod own;
pub(crate) mod pattern;
mod phrases;
pub mod recordings;
pub mod review;
pub mod sentences;
mod spoken;
mod tag;
mod word_joins;

use std::collections::BTreeSet;
use std::rc::Rc;

use fluent::FluentArgs;
use fluent::types::FluentValue;

pub use bundle::{Bundle, bundle_of};
use catalogue::ReportedIds;
pub use catalogue::{Catalogue, UnknownLanguage};
use lines::Lines;
pub use meta::{Breaks, Digits, Direction, Meta, VoicePreference};
pub use own::OwnMessages;
pub use review::ReviewStatus;
pub use tag::Tag;

/// The tag of the language that all others are translated from and fall back to.
pub const SOURCE: &str = "en";

/// Whether a character only says how text of both directions is ordered on the screen. Fluent puts
/// such marks around each variable.
pub fn is_bidi_mark(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// One language, ready to be shown.
pub struct Language {
    /// Its metadata.
    pub meta: Meta,
    /// Whether its words have been reviewed.
    pub status: ReviewStatus,
    bundle: Rc<Bundle>,
    english: Rc<Bundle>,
    lines: Lines,
    reported: ReportedIds,
    /// The variables that every message may use; see [`contact`].
    variables: FluentArgs<'static>,
    /// The words of the clinic's own cards that it takes from other languages.
    lent: own::Lent,
    /// Whether patients are shown those.
    shows_lent: bool,
    /// The messages of the clinic's own cards whose words here have been signed.
    signed: BTreeSet<String>,
}

impl Language {
    fn new(catalogue: &Catalogue, meta: &Meta, english: Rc<Bundle>, reported: ReportedIds) -> Self {
        let whole_words = || {
            let glossary = glossary_words(catalogue, &meta.tag);
            [&glossary[..], &meta.compounds].concat()
        };
        let mut language = Self {
            meta: meta.clone(),
            status: catalogue.status(&meta.tag),
            bundle: if meta.tag == SOURCE {
                Rc::clone(&english)
            } else {
                Rc::new(catalogue.bundle(meta).0)
            },
            english,
            lines: Lines::new(meta, whole_words),
            reported,
            variables: FluentArgs::new(),
            lent: own::Lent::new(),
            shows_lent: catalogue.own_messages().is_shown,
            signed: catalogue.signed(&meta.tag),
        };
        language.variables = catalogue.contact.variables(&language);
        language
    }

    /// The language's tag.
    pub fn tag(&self) -> &str {
        &self.meta.tag
    }

    /// Reading direction.
    pub fn direction(&self) -> Direction {
        self.meta.direction
    }

    /// A message in this language; else in English; else (a defect that `check` reports) its id.
    pub fn words(&self, id: &str) -> String {
        self.format(id, &self.variables)
    }

    /// A message as a block tells it: without the sentences that show a variable which the clinic has not set.
    pub(crate) fn told(&self, id: &str) -> String {
        contact::without_unset(&self.words(id))
    }

    /// A message with variables.
    pub fn words_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, value.clone()));
        let own = self
            .variables
            .iter()
            .map(|(name, value)| (name, value.clone()));
        self.format(id, &own.chain(args).collect())
    }

    /// A message with a variable that holds other words of this language. Fluent's bidirectional
    /// isolates are removed: the words run in the same direction, and no line would break before them.
    pub fn words_about(&self, id: &str, variable: &str, words: String) -> String {
        let words = self.words_with(id, &[(variable, words.into())]);
        words.replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Joins sentences: with a space, except in Chinese and Japanese.
    pub fn joined(&self, sentences: &[String]) -> String {
        match self.meta.breaks {
            Breaks::Ideographs => sentences.concat(),
            Breaks::Spaces | Breaks::Dictionary => sentences.join(" "),
        }
    }

    /// Whether the language has a message to show, without the fallback to English: its own, or one of the
    /// clinic's cards that it is lent.
    pub fn has(&self, id: &str) -> bool {
        match self.lent.get(id) {
            Some(_) => self.shows_lent,
            None => self.bundle.has_message(id),
        }
    }

    /// Whether the words of a message are those of another language because this one lacks it.
    pub fn falls_back(&self, id: &str) -> bool {
        self.is_hidden(id) || !self.has(id) && self.english.has_message(id)
    }

    /// Whether a message gives the clinic's telephone number, and the clinic has said when it answers.
    pub fn tells_phone_with_hours(&self, id: &str) -> bool {
        let unknown = FluentValue::from(contact::UNKNOWN);
        let is_set = |name| self.variables.get(name).is_some_and(|it| *it != unknown);
        self.asks_for(id, "phone") && is_set("phone") && is_set("hours")
    }

    /// Whether a message tells to call the emergency number.
    pub fn tells_emergency(&self, id: &str) -> bool {
        self.asks_for(id, "emergency")
    }

    /// Whether a message has a variable with a name.
    fn asks_for(&self, id: &str, name: &str) -> bool {
        let bundle = &self.lender_of(id).bundle;
        let pattern = bundle.get_message(id).and_then(|it| it.value());
        pattern.is_some_and(|it| pattern::variables(it).contains(name))
    }

    /// Whether the clinic has said when it answers its telephone, and this language has words for it.
    pub fn has_hours(&self) -> bool {
        let unknown = FluentValue::from(contact::UNKNOWN);
        let hours = self.variables.get("hours");
        hours.is_some_and(|it| *it != unknown) && self.has("clinic-hours")
    }

    /// The language and the direction of the words of a message.
    pub fn origin(&self, id: &str) -> (Tag, Direction) {
        if let Some(lender) = self.lent.get(id) {
            lender.origin(id)
        } else if self.falls_back(id) {
            (Tag::new(SOURCE), Direction::Ltr)
        } else {
            (Tag::new(self.tag()), self.direction())
        }
    }

    /// The runs of one text with invisible characters where lines may and may not break, for layout.
    /// A run at an index in `unbroken` never breaks.
    pub fn laid_out(&self, runs: &[&str], unbroken: &[usize]) -> Vec<String> {
        self.lines.laid_out(runs, unbroken)
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        if let Some(lender) = self.lent.get(id) {
            return lender.words(id);
        }
        for bundle in [&self.bundle, &self.english] {
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                let words = bundle.format_pattern(pattern, Some(args), &mut errors);
                if errors.is_empty() {
                    return words.into_owned();
                }
            }
        }
        let first = self.reported.borrow().is_empty();
        if self.reported.borrow_mut().insert(id.to_owned()) && first {
            // With the time, its language and id would tell who has read what.
            tracing::error!("a message is missing; fluoroscopy-kiosk check names it");
        }
        id.to_owned()
    }
}

/// The glossary's words and the forms in which cards refer to them, which no line break may split.
fn glossary_words(catalogue: &Catalogue, tag: &str) -> Vec<String> {
    let mut words = Vec::new();
    catalogue.each_message(tag, |_, message| {
        for text in pattern::patterns(message).map(pattern::text) {
            let id = message.id.name;
            if id.starts_with("word-") && !id.ends_with("-meaning") {
                // `stent (a small tube)`: the word without its explanation.
                let word = text.split(['(', '（']).next().unwrap_or(&text);
                words.push(word.trim().to_owned());
            }
            let terms = markup::runs(&text).into_iter();
            words.extend(terms.filter(|run| run.term.is_some()).map(|run| run.text));
        }
    });
    words.retain(|word| !word.is_empty());
    words.sort_unstable();
    words.dedup();
    words
}
