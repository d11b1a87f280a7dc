//! The configuration of a clinic: its settings, and its own words over the embedded ones.

use std::path::{Path, PathBuf};

use iced::Size;

use super::Failure;
use crate::app::{Kiosk, Start};
use crate::content::{ClinicGuide, Content};
use crate::diagnostic::Diagnostic;
use crate::headless::HeadlessKiosk;
use crate::image::Logo;
use crate::language::{Catalogue, SOURCE};
use crate::overlay::{self, FirstLanguages, Overlay};
use crate::settings;
use crate::settings::Settings;

/// The configuration of a clinic.
#[derive(Clone)]
pub(super) struct Clinic {
    /// The languages, with the clinic's own words.
    pub(super) catalogue: Catalogue,
    /// The settings.
    pub(super) settings: Settings,
    /// The manifest as the clinic makes it.
    pub(super) content: Content,
    /// The clinic's own part of it.
    pub(super) guide: ClinicGuide,
    /// The logo in the clinic's folder.
    pub(super) logo: Option<Logo>,
    /// What is wrong with the settings. The catalogue knows what is wrong with the words.
    pub(super) findings: Vec<Diagnostic>,
}

impl Clinic {
    /// Reads a settings file, if there is one, and the overlay folder that it names.
    ///
    /// # Errors
    /// When the embedded languages or the embedded manifest cannot be read.
    pub(super) fn read(path: Option<PathBuf>) -> Result<Self, Diagnostic> {
        let mut catalogue = Catalogue::load()?;
        let content = Content::load()?;
        let Some(path) = path else {
            return Ok(Self {
                settings: Settings::defaults(&catalogue),
                catalogue,
                content,
                guide: ClinicGuide::default(),
                logo: None,
                findings: Vec::new(),
            });
        };
        let named = settings::overlay_of(&path);
        let mut overlay = Overlay::default();
        if let Some(folder) = &named.folder {
            let first = known_tag(named.first_language, SOURCE, &catalogue, folder);
            let staff = known_tag(named.staff_language, &first, &catalogue, folder);
            let languages = FirstLanguages { first, staff };
            overlay = overlay::read(folder, &catalogue, &content, &languages);
            catalogue.add(overlay.additions);
        }
        let Overlay { logo, guide, .. } = overlay;
        let (settings, mut findings) = Settings::read(&path, &catalogue);
        if logo.is_some() && settings.clinic.is_empty() {
            let what = "the logo has no name; give the clinic's, for those who cannot see it";
            findings.push(Diagnostic::new(path.display().to_string(), "clinic", what));
        } else if !guide.topics.is_empty() && settings.clinic.is_empty() {
            let what = "the clinic's own cards say whose they are; give its name";
            findings.push(Diagnostic::new(path.display().to_string(), "clinic", what));
        }
        let mut content = content.with_clinic(&guide);
        content.clinic.clone_from(&settings.clinic);
        Ok(Self {
            catalogue,
            settings,
            content,
            guide,
            logo,
            findings,
        })
    }

    /// A kiosk with this configuration, for a window of a size in px.
    pub(super) fn kiosk(self, start: &Start, size: Size) -> Kiosk {
        Kiosk::new(self.content, self.catalogue, self.settings, start, size).with_logo(self.logo)
    }

    /// The same without a window, to draw screens with.
    ///
    /// # Errors
    /// If there is no software renderer.
    pub(super) fn headless_kiosk(
        self,
        start: &Start,
        size: Size,
    ) -> Result<HeadlessKiosk, Failure> {
        let kiosk = HeadlessKiosk::new(self.kiosk(start, size), size);
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

/// A tag that the settings name, if there is such a language, built in or in the overlay folder.
fn known_tag(tag: Option<String>, otherwise: &str, catalogue: &Catalogue, folder: &Path) -> String {
    let is_added = |tag: &str| folder.join("locales").join(tag).join("meta.toml").is_file();
    let tag = tag.filter(|tag| catalogue.get(tag).is_some() || is_added(tag));
    tag.unwrap_or_else(|| otherwise.to_owned())
}
