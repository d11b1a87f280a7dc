//! The clinic's settings: one TOML file in which every key is optional.
//!
//! [`table`] has one entry per setting: key, default, documentation and reader. A mistake in the file
//! is one [`Diagnostic`], and the default is used for that key.

mod audio;
mod contact;
mod file;
mod lists;
mod operations;
mod parser;
mod reader;
mod relations;
pub mod table;
mod value;
mod value_error;

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::attract::AttractSettings;
use crate::content::ExamId;
use crate::diagnostic::Diagnostic;
use crate::language::Catalogue;
use crate::language::contact::Contact;
use crate::session::IdleTimeouts;
use crate::speech::backend::voices::ClinicVoices;
use crate::theme::{Palette, Physical};
pub use audio::{Audio, SpeechMode};
pub use file::{OverlaySettings, overlay_of, usual_path};
pub use lists::Lists;
pub use operations::Operations;
use reader::SettingsReader;
pub use value::ValueError;

/// What a clinic can set.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The clinic's name, shown on the home screen.
    pub clinic: String,
    /// How patients reach help.
    pub contact: Contact,
    /// The tag of the language of the welcome screen.
    pub first_language: String,
    /// The tags of the offered languages, in order.
    pub languages: Vec<String>,
    /// The tags of the few languages that come first and large.
    pub welcome_languages: Vec<String>,
    /// The exams that the clinic does, in the order of the question which one a patient is here for.
    pub exams: Vec<ExamId>,
    /// The list that a patient shows to the team.
    pub lists: Lists,
    /// The colours at the start.
    pub theme: Palette,
    /// The step of text size at the start, 1 to 5.
    pub text_size: u8,
    /// When an idle session ends.
    pub idle: IdleTimeouts,
    /// Width of the lit part of the screen, in mm, if it was measured.
    pub screen_width_mm: Option<f32>,
    /// Distance of the reader's eyes from the screen, in mm.
    pub viewing_distance_mm: f32,
    /// Whether moving pictures are paused at the start.
    pub hold_still: bool,
    /// A second touch on the same place within this time is ignored.
    pub touch_again: Duration,
    /// Whether the window fills the screen.
    pub kiosk: bool,
    /// The folder of the clinic's own words.
    pub overlay: Option<PathBuf>,
    /// Settings for the operators of the machine.
    pub operations: Operations,
    /// Settings of speech.
    pub audio: Audio,
    /// The voices that the clinic has chosen, by language.
    pub voices: ClinicVoices,
    /// When the attract screen and the dark hours begin.
    pub attract: AttractSettings,
}

impl Settings {
    /// The settings of a kiosk without a settings file.
    pub fn defaults(catalogue: &Catalogue) -> Self {
        let text = table::defaults();
        let reader = SettingsReader::new(Self::empty(), "defaults", &text, catalogue);
        reader.read(&table::SETTINGS).0
    }

    /// Placeholders, which the defaults of the [`table`] replace.
    fn empty() -> Self {
        Self {
            clinic: String::new(),
            contact: Contact::default(),
            first_language: String::new(),
            languages: Vec::new(),
            welcome_languages: Vec::new(),
            exams: Vec::new(),
            lists: Lists::default(),
            theme: Palette::default(),
            text_size: 1,
            idle: IdleTimeouts::default(),
            screen_width_mm: None,
            viewing_distance_mm: 0.0,
            hold_still: false,
            touch_again: Duration::ZERO,
            kiosk: false,
            overlay: None,
            operations: Operations {
                log_file: operations::default_log_file(),
                ..Operations::default()
            },
            audio: Audio::default(),
            voices: ClinicVoices::new(),
            attract: AttractSettings::default(),
        }
    }

    /// The pixel density of a screen that is `screen_width_px` wide, if the settings have its width
    /// in mm.
    pub fn physical(&self, screen_width_px: f32) -> Option<Physical> {
        self.screen_width_mm.map(|screen_width_mm| Physical {
            px_per_mm: screen_width_px / screen_width_mm,
            viewing_distance_mm: self.viewing_distance_mm,
        })
    }

    /// Reads a settings file. Each mistake is a diagnostic, and leaves the default.
    pub fn read(path: &Path, catalogue: &Catalogue) -> (Self, Vec<Diagnostic>) {
        let name = path.display().to_string();
        match file::load(path) {
            Ok(text) => Self::parse(&text, &name, catalogue),
            Err(error) => {
                let diagnostic = Diagnostic::new(name, "", error.to_string());
                (Self::defaults(catalogue), vec![diagnostic])
            }
        }
    }

    /// Reads the text of a settings file that is called `file` in diagnostics.
    pub fn parse(text: &str, file: &str, catalogue: &Catalogue) -> (Self, Vec<Diagnostic>) {
        let defaults = Self::defaults(catalogue);
        SettingsReader::new(defaults, file, text, catalogue).read(&table::SETTINGS)
    }
}
