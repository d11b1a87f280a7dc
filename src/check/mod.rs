//! The `check` command: reports problems in settings, content and languages, one line each.

mod glyphs;
mod manifest;

use crate::content::{Card, Content, ExamId, Topic};
use crate::diagnostic::Diagnostic;
use crate::language::additions::OverlayDiagnostic;
use crate::language::lint::{self, LocaleMessages};
use crate::language::review::{MessageChange, Review, ReviewState};
use crate::language::{Catalogue, Meta, SOURCE};
use crate::recordings::{self, Script};

/// Result of `check`.
#[derive(Debug, Default)]
pub struct CheckReport {
    /// All errors.
    pub diagnostics: Vec<Diagnostic>,
    /// Problems that do not fail the check: languages that lack messages.
    pub warnings: Vec<Diagnostic>,
    table: Vec<String>,
}

impl CheckReport {
    /// Whether there are no errors. Warnings do not count.
    pub fn is_ok(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// A line for each diagnostic and warning, then a table of the languages.
    pub fn lines(&self) -> Vec<String> {
        let diagnostics = self.diagnostics.iter().map(ToString::to_string);
        let warnings = self.warnings.iter().map(|it| format!("warning: {it}"));
        let table = self.table.iter().cloned();
        diagnostics.chain(warnings).chain(table).collect()
    }
}

/// Checks everything. `settings` are the diagnostics of the clinic's settings file.
pub fn everything(
    settings: Vec<Diagnostic>,
    catalogue: &Catalogue,
    content: &Content,
) -> CheckReport {
    let mut report = CheckReport {
        diagnostics: settings,
        warnings: Vec::new(),
        table: vec!["language   messages   missing  outdated  findings  status".to_owned()],
    };
    report.diagnostics.extend(manifest::check(content));
    let of_no_language = |it: &&OverlayDiagnostic| {
        let tag = it.tag.as_deref();
        tag.is_none_or(|tag| catalogue.get(tag).is_none())
    };
    let overlay = catalogue.overlay_diagnostics().iter();
    let elsewhere = overlay.filter(of_no_language);
    report
        .diagnostics
        .extend(elsewhere.map(|it| it.diagnostic.clone()));
    let english = lint::messages(catalogue, SOURCE);
    let mut incomplete = 0;
    for meta in catalogue.all() {
        let own = lint::messages(catalogue, &meta.tag);
        let mut diagnostics = messages(meta, &english, &own, catalogue, content);
        let missing = lint::missing(&meta.tag, &english, &own);
        let lacks = missing.len();
        let outdated = outdated(content, &own);
        if meta.whole {
            diagnostics.extend(missing)
        } else {
            incomplete += usize::from(lacks > 0)
        }
        let state = catalogue.review_state(&meta.tag);
        diagnostics.extend(review(&state, meta, &own));
        if let Some(voice) = catalogue.recorded_voice(&meta.tag) {
            let script = Script::new(catalogue, content, &ExamId::ALL, &meta.tag);
            diagnostics.extend(recordings::outdated(voice, &script));
        }
        report.table.push(format!(
            "{:<10} {:>8}  {:>8}  {:>8}  {:>8}  {}",
            meta.tag,
            own.len(),
            lacks,
            outdated,
            diagnostics.len(),
            state.status.id(),
        ));
        report.diagnostics.extend(diagnostics);
    }
    if incomplete > 0 {
        let what = format!(
            "{incomplete} lack messages, as the table counts; their cards are left out, or keep the words of before"
        );
        report.warnings.push(Diagnostic::new("languages", "", what));
    }
    report
}

/// Checks the messages of one language for a reviewer, who must not sign what is incomplete.
pub fn language(meta: &Meta, catalogue: &Catalogue, content: &Content) -> Vec<Diagnostic> {
    let english = lint::messages(catalogue, SOURCE);
    let own = lint::messages(catalogue, &meta.tag);
    let mut diagnostics = messages(meta, &english, &own, catalogue, content);
    diagnostics.extend(lint::missing(&meta.tag, &english, &own));
    diagnostics
}

/// Checks the messages that a language has.
fn messages(
    meta: &Meta,
    english: &LocaleMessages,
    own: &LocaleMessages,
    catalogue: &Catalogue,
    content: &Content,
) -> Vec<Diagnostic> {
    let overlay = catalogue.overlay_diagnostics().iter();
    let overlay = overlay.filter(|it| it.tag.as_deref() == Some(meta.tag.as_str()));
    let mut diagnostics: Vec<_> = overlay.map(|it| it.diagnostic.clone()).collect();
    let (bundle, syntax) = catalogue.bundle(meta);
    diagnostics.extend(syntax);
    let earlier = content.earlier();
    let is_earlier = |it: &Diagnostic| earlier.contains(&it.key) && !english.contains_key(&it.key);
    let differences = lint::against_english(english, own).into_iter();
    diagnostics.extend(differences.filter(|it| !is_earlier(it)));
    diagnostics.extend(lint::formats(&bundle, own));
    if meta.tag == SOURCE {
        diagnostics.extend(manifest::against_english(content, own));
    }
    diagnostics.extend(glyphs::missing(meta, catalogue, content));
    diagnostics
}

/// The number of cards of the general guide that keep their words of before, because a language lacks
/// some of the present ones.
fn outdated(content: &Content, own: &LocaleMessages) -> usize {
    let general = content.for_exam(None);
    let cards = general.topics.iter().flat_map(|topic| {
        let cards = topic.cards.iter();
        cards.map(move |card| (topic, card))
    });
    let keeps = |(topic, card): &(&Topic, &Card)| {
        let words = topic.words_of(card, |id| own.contains_key(id));
        words.is_some_and(|(_, blocks)| blocks != card.blocks)
    };
    cards.filter(keeps).count()
}

/// Reports the messages that have changed since a reviewer signed.
fn review(state: &ReviewState, meta: &Meta, own: &LocaleMessages) -> Vec<Diagnostic> {
    let mut diagnostics = state.diagnostics.clone();
    let Review { reviewer, date, .. } = &state.review;
    for (id, change) in &state.stale {
        let what = match change {
            MessageChange::New => "is new",
            MessageChange::English => "has other English words",
            MessageChange::Words => "has other words",
        };
        let what = format!(
            "{what} since {reviewer} signed on {date}; review it, then: \
             fluoroscopy-kiosk review sign --language {}",
            meta.tag
        );
        diagnostics.push(match own.get(id) {
            Some(message) => message.diagnostic(id, what),
            None => Diagnostic::new(format!("locales/{}", meta.tag), id, what),
        });
    }
    diagnostics
}
