//! `check`: what is wrong in settings, content and languages, a line a finding.

pub(crate) mod glyphs;
mod manifest;

use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::language::lint;
use crate::language::review::{Change, Review, Standing};
use crate::language::{Catalogue, Meta, SOURCE};

/// What `check` found.
#[derive(Debug, Default)]
pub struct Report {
    /// What is wrong, everywhere.
    pub findings: Vec<Diagnostic>,
    table: Vec<String>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_well(&self) -> bool {
        self.findings.is_empty()
    }

    /// A line a finding, then a table with a line a language.
    pub fn lines(&self) -> Vec<String> {
        let findings = self.findings.iter().map(ToString::to_string);
        findings.chain(self.table.iter().cloned()).collect()
    }
}

/// Checks everything; `settings` are the findings in the clinic's settings.
pub fn everything(settings: Vec<Diagnostic>, catalogue: &Catalogue, content: &Content) -> Report {
    let mut report = Report {
        findings: settings,
        table: vec!["language   messages  findings  status".to_owned()],
    };
    report.findings.extend(manifest::findings(content));
    let faults = catalogue.faults().iter();
    let known = |tag: &String| catalogue.get(tag).is_some();
    let elsewhere = faults.filter(|it| !it.tag.as_ref().is_some_and(known));
    report
        .findings
        .extend(elsewhere.map(|it| it.finding.clone()));
    let english = lint::messages(catalogue, SOURCE);
    for meta in catalogue.all() {
        let own = lint::messages(catalogue, &meta.tag);
        let mut findings = words(meta, &english, &own, catalogue, content);
        let standing = catalogue.standing(&meta.tag);
        findings.extend(review(&standing, meta, &own));
        report.table.push(format!(
            "{:<10} {:>8}  {:>8}  {}",
            meta.tag,
            own.len(),
            findings.len(),
            standing.status.id(),
        ));
        report.findings.extend(findings);
    }
    report
}

/// What is wrong with the words of one language, whoever has reviewed them.
pub fn language(meta: &Meta, catalogue: &Catalogue, content: &Content) -> Vec<Diagnostic> {
    let english = lint::messages(catalogue, SOURCE);
    let own = lint::messages(catalogue, &meta.tag);
    words(meta, &english, &own, catalogue, content)
}

fn words(
    meta: &Meta,
    english: &lint::Messages,
    own: &lint::Messages,
    catalogue: &Catalogue,
    content: &Content,
) -> Vec<Diagnostic> {
    let faults = catalogue.faults().iter();
    let faults = faults.filter(|it| it.tag.as_deref() == Some(meta.tag.as_str()));
    let mut findings: Vec<_> = faults.map(|it| it.finding.clone()).collect();
    let (bundle, in_files) = catalogue.bundle(meta);
    findings.extend(in_files);
    findings.extend(lint::against_english(&meta.tag, english, own));
    findings.extend(lint::formats(&bundle, own));
    if meta.tag == SOURCE {
        findings.extend(manifest::against_english(content, own));
    }
    findings.extend(glyphs::missing(meta, catalogue, content));
    findings
}

/// What a reviewer has signed and what is no longer so, a finding a message.
fn review(standing: &Standing, meta: &Meta, own: &lint::Messages) -> Vec<Diagnostic> {
    let mut findings = standing.findings.clone();
    let Review { reviewer, date, .. } = &standing.review;
    for (id, change) in &standing.stale {
        let what = match change {
            Change::New => "is new",
            Change::English => "has other English words",
            Change::Words => "has other words",
        };
        let what = format!(
            "{what} since {reviewer} signed on {date}; review it, then: \
             fluoroscopy-kiosk review sign --language {}",
            meta.tag
        );
        findings.push(match own.get(id) {
            Some(message) => message.finding(id, what),
            None => Diagnostic::new(format!("locales/{}", meta.tag), id, what),
        });
    }
    findings
}
