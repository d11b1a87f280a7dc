//! The configuration of a clinic: its settings, and its own words over the embedded ones.

use std::path::PathBuf;

use iced::Size;

use super::Failure;
use crate::app::{Kiosk, Start};
use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::headless::HeadlessKiosk;
use crate::image::Logo;
use crate::language::Catalogue;
use crate::overlay;
use crate::settings;
use crate::settings::Settings;

/// The configuration of a clinic.
#[derive(Clone)]
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

    /// A kiosk with this configuration, for a window of a size in px.
    pub(super) fn kiosk(self, content: Content, start: &Start, size: Size) -> Kiosk {
        Kiosk::new(content, self.catalogue, self.settings, start, size).with_logo(self.logo)
    }

    /// The same without a window, to draw screens with.
    ///
    /// # Errors
    /// If there is no software renderer.
    pub(super) fn headless_kiosk(
        self,
        content: Content,
        start: &Start,
        size: Size,
    ) -> Result<HeadlessKiosk, Failure> {
        let kiosk = HeadlessKiosk::new(self.kiosk(content, start, size), size);
        kiosk.map_err(|error| Failure::Failed(error.to_string()))
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
