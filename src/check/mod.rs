//! The `check` command: reports problems in settings, content and languages, one line each.

mod glyphs;
mod manifest;

use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::language::additions::OverlayDiagnostic;
use crate::language::lint::{self, LocaleMessages};
use crate::language::review::{MessageChange, Review, ReviewState};
use crate::language::{Catalogue, Meta, SOURCE};

/// Result of `check`.
#[derive(Debug, Default)]
pub struct CheckReport {
    /// All errors.
    pub diagnostics: Vec<Diagnostic>,
    /// Problems that do not fail the check: messages that a draft language lacks.
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
        table: vec!["language   messages  findings  status".to_owned()],
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
    for meta in catalogue.all() {
        let own = lint::messages(catalogue, &meta.tag);
        let mut diagnostics = messages(meta, &english, &own, catalogue, content);
        let missing = lint::missing(&meta.tag, &english, &own);
        if meta.whole {
            diagnostics.extend(missing);
        } else {
            report.warnings.extend(incomplete(meta, missing.len()));
            report.warnings.extend(outdated(meta, content, &own));
        }
        let state = catalogue.review_state(&meta.tag);
        diagnostics.extend(review(&state, meta, &own));
        report.table.push(format!(
            "{:<10} {:>8}  {:>8}  {}",
            meta.tag,
            own.len(),
            diagnostics.len(),
            state.status.id(),
        ));
        report.diagnostics.extend(diagnostics);
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

/// The warning about a language that lacks messages.
fn incomplete(meta: &Meta, missing: usize) -> Option<Diagnostic> {
    let what = match missing {
        0 => return None,
        1 => "1 message is missing; its card is left out".to_owned(),
        _ => format!("{missing} messages are missing; their cards are left out"),
    };
    Some(Diagnostic::new(format!("locales/{}", meta.tag), "", what))
}

/// The warning about cards of which a language lacks present words, and which keep those of before.
fn outdated(meta: &Meta, content: &Content, own: &LocaleMessages) -> Option<Diagnostic> {
    let general = content.for_exam(None);
    let cards = general.topics.iter().flat_map(|topic| {
        let cards = topic.cards.iter();
        cards.map(move |card| (topic, card))
    });
    let kept = cards.filter_map(|(topic, card)| {
        let (_, blocks) = topic.words_of(card, |id| own.contains_key(id))?;
        (blocks != card.blocks).then(|| format!("{}/{}", topic.id, card.id))
    });
    let kept: Vec<_> = kept.collect();
    if kept.is_empty() {
        return None;
    }
    let what = format!(
        "cards that keep their words of before until all new ones are translated: {}",
        kept.join(", ")
    );
    Some(Diagnostic::new(format!("locales/{}", meta.tag), "", what))
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
