//! The command `check`: what is wrong with the settings, the clinic's own words, the languages and the printer.

use std::path::Path;

use super::clinic::Clinic;
use super::{Failure, known_language, print_lines};
use crate::check;
use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::printer::{self, IS_SUPPORTED, PrinterError, Programs};

/// Checks everything, or one language. `path` is the settings file.
///
/// # Errors
/// When something is wrong, or there is no such language.
pub(super) fn run(
    mut clinic: Clinic,
    path: Option<&Path>,
    only: Option<&str>,
) -> Result<(), Failure> {
    let content = &Content::load()?;
    let contact = clinic.settings.contact.clone();
    clinic.catalogue.set_contact(contact);
    let trouble = path.and_then(|path| printer_trouble(path, &clinic));
    let (findings, catalogue) = (clinic.findings, &clinic.catalogue);
    let mut report = match only {
        Some(tag) => check::one(
            known_language(catalogue, tag)?,
            findings,
            catalogue,
            content,
            &clinic.guide,
        ),
        None => check::everything(findings, catalogue, content, &clinic.guide),
    };
    match trouble {
        Some((true, diagnostic)) => report.diagnostics.push(diagnostic),
        Some((false, diagnostic)) => report.warnings.push(diagnostic),
        None => {}
    }
    let passed = report.is_ok();
    print_lines(report.lines().into_iter())?;
    if passed {
        Ok(())
    } else {
        Err(Failure::Diagnostics)
    }
}

/// What keeps the printer of the settings from printing, and whether the settings are wrong: on a machine
/// without CUPS nobody can say.
fn printer_trouble(path: &Path, clinic: &Clinic) -> Option<(bool, Diagnostic)> {
    let name = clinic.settings.take_home.printer.as_deref()?;
    let lpstat = Programs::of_system().filter(|_| IS_SUPPORTED)?.lpstat;
    let error = printer::check(&lpstat, name).err()?;
    let is_wrong = matches!(
        error,
        PrinterError::Unknown { .. } | PrinterError::NoDefault(_)
    );
    let file = path.display().to_string();
    Some((
        is_wrong,
        Diagnostic::new(file, "printer", error.to_string()),
    ))
}
