//! The configuration of a clinic: its settings, and its own words over the embedded ones.

use std::path::PathBuf;

use crate::diagnostic::Diagnostic;
use crate::language::Catalogue;
use crate::overlay;
use crate::settings;
use crate::settings::Settings;

/// The configuration of a clinic.
pub(super) struct Clinic {
    /// The languages, with the clinic's own words.
    pub(super) catalogue: Catalogue,
    /// The settings.
    pub(super) settings: Settings,
    /// Findings in the settings. Those in the words are in the catalogue.
    pub(super) findings: Vec<Diagnostic>,
}

impl Clinic {
    /// Reads a settings file, if there is one, and the overlay folder that it names.
    ///
    /// # Errors
    /// When the embedded languages cannot be read.
    pub(super) fn read(path: Option<PathBuf>) -> Result<Self, Diagnostic> {
        let mut catalogue = Catalogue::load()?;
        let Some(path) = path else {
            return Ok(Self {
                settings: Settings::defaults(&catalogue),
                catalogue,
                findings: Vec::new(),
            });
        };
        let mut logo = None;
        if let Some(folder) = settings::overlay_of(&path) {
            let additions;
            (additions, logo) = overlay::read(&folder, &catalogue);
            catalogue.add(additions);
        }
        let (mut settings, mut findings) = Settings::read(&path, &catalogue);
        if logo.is_some() && settings.clinic.is_empty() {
            let what = "the logo has no name; give the clinic's, for those who cannot see it";
            findings.push(Diagnostic::new(path.display().to_string(), "clinic", what));
        }
        settings.logo = logo;
        Ok(Self {
            catalogue,
            settings,
            findings,
        })
    }

    /// Logs the findings in the settings and in the overlay folder.
    pub(super) fn warn(&self) {
        let faults = self.catalogue.faults().iter().map(|fault| &fault.finding);
        for finding in self.findings.iter().chain(faults) {
            tracing::warn!("{finding}");
        }
    }
}
