//! The `check` command: reports problems in settings, content and languages, one line each.

mod clinic;
mod glyphs;
mod manifest;

use std::collections::BTreeMap;

use crate::content::{Card, ClinicGuide, Content, ExamId, Topic};
use crate::diagnostic::Diagnostic;
use crate::language::additions::OverlayDiagnostic;
use crate::language::lint::{self, LocaleMessages};
use crate::language::made_from::Outdated;
use crate::language::review::{MessageChange, Review, ReviewState};
use crate::language::{Catalogue, Meta, ReviewStatus, SOURCE};
use crate::recordings::{self, Script};
pub(crate) use manifest::{unknown_film, unknown_items, unreachable};

/// Result of `check`.
#[derive(Debug, Default)]
pub struct CheckReport {
    /// All errors.
    pub diagnostics: Vec<Diagnostic>,
    /// Problems that do not fail the check: messages that are missing or outdated.
    pub warnings: Vec<Diagnostic>,
    /// What of the clinic's own is well, a line each.
    pub good: Vec<String>,
    table: Vec<String>,
}

impl CheckReport {
    fn new(diagnostics: Vec<Diagnostic>) -> Self {
        let header = "language   messages   missing   earlier  outdated  findings  status";
        Self {
            diagnostics,
            warnings: Vec::new(),
            good: Vec::new(),
            table: vec![header.to_owned()],
        }
    }

    /// Whether there are no errors. Warnings do not count.
    pub fn is_ok(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// A line for each diagnostic and warning, and for what is well, then a table of the languages.
    pub fn lines(&self) -> Vec<String> {
        let diagnostics = self.diagnostics.iter().map(ToString::to_string);
        let warnings = self.warnings.iter().map(|it| format!("warning: {it}"));
        let good = self.good.iter().map(|it| format!("good: {it}"));
        let table = self.table.iter().cloned();
        diagnostics
            .chain(warnings)
            .chain(good)
            .chain(table)
            .collect()
    }
}

/// Checks everything. `settings` are the diagnostics of the clinic's settings file, `content` is the manifest
/// without the clinic's own part, which is `guide`.
pub fn everything(
    settings: Vec<Diagnostic>,
    catalogue: &Catalogue,
    content: &Content,
    guide: &ClinicGuide,
) -> CheckReport {
    let mut report = CheckReport::new(settings);
    report.good = clinic::good(catalogue, guide);
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
    let (mut incomplete, mut behind) = (0, 0);
    for meta in catalogue.all() {
        let found = LanguageFindings::new(meta, &english, catalogue, content, guide);
        incomplete += usize::from(!meta.whole && !found.missing.is_empty());
        behind += usize::from(!found.outdated.is_empty());
        report.table.push(found.row(meta));
        report.diagnostics.extend(found.diagnostics);
    }
    let mut warn = |count: usize, what: &str| {
        if count > 0 {
            let what = format!("{count} {what}");
            report.warnings.push(Diagnostic::new("languages", "", what));
        }
    };
    warn(
        incomplete,
        "lack messages, as the table counts; their cards are left out, or keep the words of before",
    );
    warn(
        behind,
        "have outdated messages, whose English has changed since, as the table counts; check --language TAG \
         names them",
    );
    report
}

/// Checks one language, and names each message that it lacks or that is outdated. `settings` are the
/// diagnostics of the clinic's settings file.
pub fn one(
    meta: &Meta,
    settings: Vec<Diagnostic>,
    catalogue: &Catalogue,
    content: &Content,
    guide: &ClinicGuide,
) -> CheckReport {
    let mut report = CheckReport::new(settings);
    let english = lint::messages(catalogue, SOURCE);
    let found = LanguageFindings::new(meta, &english, catalogue, content, guide);
    report.table.push(found.row(meta));
    report.diagnostics.extend(found.diagnostics);
    if !meta.whole {
        report.warnings = found.missing;
    }
    report.warnings.extend(found.outdated);
    report
}

/// What is found in one language.
struct LanguageFindings {
    /// All errors: in a whole language also the missing messages.
    diagnostics: Vec<Diagnostic>,
    /// A line for each message that it lacks.
    missing: Vec<Diagnostic>,
    /// A line for each message that was made from other English than today's.
    outdated: Vec<Diagnostic>,
    /// The number of its messages.
    messages: usize,
    /// The number of cards that keep their words of before.
    earlier: usize,
    status: ReviewStatus,
}

impl LanguageFindings {
    fn new(
        meta: &Meta,
        english: &LocaleMessages,
        catalogue: &Catalogue,
        content: &Content,
        guide: &ClinicGuide,
    ) -> Self {
        let own = lint::messages(catalogue, &meta.tag);
        let mut diagnostics = messages(meta, english, &own, catalogue, content);
        let missing = missing(meta, english, &own, catalogue);
        if meta.whole {
            diagnostics.extend(missing.iter().cloned());
        }
        let state = catalogue.review_state(&meta.tag);
        diagnostics.extend(review(&state, meta, &own));
        if let Some(voice) = catalogue.recorded_voice(&meta.tag) {
            let content = content.clone().with_clinic(guide);
            let script = Script::new(catalogue, &content, &ExamId::ALL, &meta.tag);
            diagnostics.extend(recordings::outdated(voice, &script));
        }
        let outdated = catalogue.outdated(&meta.tag);
        diagnostics.extend(outdated.diagnostics);
        Self {
            diagnostics,
            missing,
            outdated: self::outdated(&outdated.messages, meta, &own),
            messages: own.len(),
            earlier: earlier(content, &own),
            status: state.status,
        }
    }

    /// The line of the table.
    fn row(&self, meta: &Meta) -> String {
        format!(
            "{:<10} {:>8}  {:>8}  {:>8}  {:>8}  {:>8}  {}",
            meta.tag,
            self.messages,
            self.missing.len(),
            self.earlier,
            self.outdated.len(),
            self.diagnostics.len(),
            self.status.id(),
        )
    }
}

/// Checks the messages of one language for a reviewer, who must not sign what is incomplete.
pub fn language(meta: &Meta, catalogue: &Catalogue, content: &Content) -> Vec<Diagnostic> {
    let english = lint::messages(catalogue, SOURCE);
    let own = lint::messages(catalogue, &meta.tag);
    let mut diagnostics = messages(meta, &english, &own, catalogue, content);
    diagnostics.extend(missing(meta, &english, &own, catalogue));
    diagnostics
}

/// Reports the messages that a language lacks. The clinic's own cards need not be in every language.
fn missing(
    meta: &Meta,
    english: &LocaleMessages,
    own: &LocaleMessages,
    catalogue: &Catalogue,
) -> Vec<Diagnostic> {
    let mut missing = lint::missing(&meta.tag, english, own);
    missing.retain(|it| !catalogue.own_messages().contains(&it.key));
    missing
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
    // The overlay has compared the messages of the clinic's own cards.
    let is_known =
        |id: &str| earlier.iter().any(|it| it == id) || catalogue.own_messages().contains(id);
    let is_earlier = |it: &Diagnostic| is_known(&it.key) && !english.contains_key(&it.key);
    let differences = lint::against_english(english, own).into_iter();
    diagnostics.extend(differences.filter(|it| !is_earlier(it)));
    diagnostics.extend(lint::formats(&bundle, own));
    if meta.tag == SOURCE {
        let mut found = manifest::against_english(content, own);
        found.retain(|it| !catalogue.own_messages().contains(&it.key));
        diagnostics.extend(found);
    }
    diagnostics.extend(glyphs::missing(meta, catalogue, content));
    diagnostics
}

/// The number of cards of the general guide that keep their words of before, because a language lacks
/// some of the present ones.
fn earlier(content: &Content, own: &LocaleMessages) -> usize {
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

/// Reports the messages that were made from other English than today's.
fn outdated(
    messages: &BTreeMap<String, Outdated>,
    meta: &Meta,
    own: &LocaleMessages,
) -> Vec<Diagnostic> {
    let tag = &meta.tag;
    let each = messages.iter().filter_map(|(id, why)| {
        let what = match why {
            Outdated::English => "the English has changed since; mend the words",
            Outdated::Unrecorded => "no record of the English it was made from; compare the words",
        };
        let what =
            format!("{what}, then: fluoroscopy-kiosk review made-from --language {tag} {id}");
        Some(own.get(id)?.diagnostic(id, what))
    });
    each.collect()
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
