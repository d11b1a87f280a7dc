//! `check`: what is wrong in settings, content and languages, a line a finding.

mod glyphs;
mod locale;
mod manifest;

use crate::content::Content;
use crate::finding::Finding;
use crate::language::{Catalogue, Meta, SOURCE, meta};

/// What `check` found.
#[derive(Debug, Default)]
pub struct Report {
    /// What is wrong, everywhere.
    pub findings: Vec<Finding>,
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
pub fn everything(settings: Vec<Finding>, catalogue: &Catalogue, content: &Content) -> Report {
    let mut report = Report {
        findings: settings,
        table: vec!["language   messages  findings  status".to_owned()],
    };
    report.findings.extend(manifest::findings(content));
    let english = locale::messages(SOURCE);
    for meta in catalogue.all() {
        let own = locale::messages(&meta.tag);
        let findings = language(meta, &english, &own, content);
        report.table.push(format!(
            "{:<10} {:>8}  {:>8}  {}",
            meta.tag,
            own.len(),
            findings.len(),
            match meta::status(&meta.tag) {
                meta::Status::Draft => "draft",
                meta::Status::Reviewed => "reviewed",
            }
        ));
        report.findings.extend(findings);
    }
    report
}

fn language(
    meta: &Meta,
    english: &locale::Messages,
    own: &locale::Messages,
    content: &Content,
) -> Vec<Finding> {
    let mut findings = crate::language::bundle(meta).1;
    findings.extend(locale::against_english(&meta.tag, english, own));
    findings.extend(locale::formats(meta, own));
    if meta.tag == SOURCE {
        findings.extend(manifest::against_english(content, own));
    }
    findings.extend(glyphs::missing(meta, content));
    findings
}
