//! The configuration of a clinic: its settings, and its own words over the embedded ones.

use std::path::PathBuf;

use crate::diagnostic::Diagnostic;
use crate::image::Logo;
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
    /// The logo in the clinic's folder.
    pub(super) logo: Option<Logo>,
    /// What is wrong with the settings. The catalogue knows what is wrong with the words.
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
                logo: None,
                findings: Vec::new(),
            });
        };
        let mut logo = None;
        if let Some(folder) = settings::overlay_of(&path) {
            let additions;
            (additions, logo) = overlay::read(&folder, &catalogue);
            catalogue.add(additions);
        }
        let (settings, mut findings) = Settings::read(&path, &catalogue);
        if logo.is_some() && settings.clinic.is_empty() {
            let what = "the logo has no name; give the clinic's, for those who cannot see it";
            findings.push(Diagnostic::new(path.display().to_string(), "clinic", what));
        }
        Ok(Self {
            catalogue,
            settings,
            logo,
            findings,
        })
    }

    /// Logs the findings in the settings and in the overlay folder.
    pub(super) fn warn(&self) {
        let overlay = self.catalogue.overlay_diagnostics().iter();
        let overlay = overlay.map(|it| &it.diagnostic);
        for diagnostic in self.findings.iter().chain(overlay) {
            tracing::warn!("{diagnostic}");
        }
    }
}
