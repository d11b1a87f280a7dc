//! `site`: the guide as static pages.

use std::path::PathBuf;

use clap::Args;

use super::clinic::Clinic;
use super::{Failure, print_lines};
use crate::settings;
use crate::site::{self, Site};

#[derive(Debug, Args)]
pub(super) struct SiteOptions {
    /// The folder to write
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The clinic's settings file, for its name, languages, exams and own words
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

/// Writes the pages of all offered languages.
///
/// # Errors
/// If a file cannot be written.
pub(super) fn run(options: SiteOptions) -> Result<(), Failure> {
    let failed = |error: String| Failure::Failed(error);
    let mut clinic = Clinic::read(options.settings.or_else(settings::usual_path))?;
    clinic.warn();
    let settings = &clinic.settings;
    clinic.catalogue.set_contact(settings.contact.clone());
    let logo = clinic.logo.as_ref().map(|logo| logo.encode_png());
    let logo = logo.transpose();
    let logo = logo.map_err(|error| failed(format!("the logo cannot be written: {error}")))?;
    let site = Site {
        catalogue: &clinic.catalogue,
        content: &clinic.content,
        exams: &settings.exams,
        languages: &settings.languages,
        first_language: &settings.first_language,
        clinic: &settings.clinic,
        logo: logo.as_deref(),
    };
    let size = site::write(&site, &options.out).map_err(|error| failed(error.to_string()))?;
    let line = format!(
        "{} pages, {} files, {:.1} MB: {}",
        size.pages,
        size.files,
        size.bytes as f64 / 1e6,
        options.out.display()
    );
    print_lines(std::iter::once(line))
}
