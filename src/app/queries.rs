//! Accessors for the shell, the health records and the tests.

use std::time::Duration;

use super::staff::Shutdown;
use super::{Kiosk, Panel};
use crate::attract::Show;
use crate::content::Content;
use crate::document::BlockRef;
use crate::route::Route;
use crate::screen::display::Display;
use crate::speech::Sound;
use crate::speech::read_aloud::Phase;

/// Time within which a second touch of the same place does not count for a patient whose hands shake.
const HANDS_SHAKE: Duration = Duration::from_millis(600);

impl Kiosk {
    /// The current route.
    pub fn route(&self) -> Route {
        self.nav.route
    }

    /// The open panel, if any.
    pub fn panel(&self) -> Option<&Panel> {
        self.nav.panel.as_ref()
    }

    /// The tags of the languages in use, the patient's first.
    pub fn tags(&self) -> Vec<&str> {
        self.languages.tags()
    }

    /// The display settings of the current session.
    pub fn display(&self) -> Display {
        self.display
    }

    /// Time within which a second touch of the same place does not count.
    pub fn touch_again(&self) -> Duration {
        match self.display.hands_shake {
            true => self.settings.touch_again.max(HANDS_SHAKE),
            false => self.settings.touch_again,
        }
    }

    /// Whether the idle warning is shown.
    pub fn is_asking(&self) -> bool {
        self.session.is_asking()
    }

    /// The shutdown that staff have requested, if any.
    pub fn shutdown(&self) -> Option<Shutdown> {
        self.shutdown
    }

    /// Number of session resets since the start of the program.
    pub fn resets(&self) -> u64 {
        self.resets
    }

    /// Changes when the renderer's caches of earlier screens are emptied.
    pub fn cache_generation(&self) -> u8 {
        self.glyphs.generation
    }

    /// The topics, cards and glossary.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// What the attract screen shows.
    pub fn show(&self) -> Show {
        self.attract.show()
    }

    /// The language tag of the attract screen's current greeting.
    pub fn greeting(&self) -> Option<&str> {
        let greeter = self.attract.greeter()?;
        Some(greeter.language.tag())
    }

    /// Whether a reading is in progress or paused.
    pub fn is_listening(&self) -> bool {
        matches!(self.speech.phase(), Some(Phase::Speaking | Phase::Paused))
    }

    /// The block that is read aloud, and marked on the screen.
    pub fn spoken(&self) -> Option<&BlockRef> {
        self.speech.view().spoken
    }

    /// Whether the speech mode is on.
    pub fn has_speech(&self) -> bool {
        self.speech.nav.on
    }

    /// Whether the screen is dark, for privacy in the speech mode.
    pub fn is_dark(&self) -> bool {
        self.speech.dark
    }

    /// Volume and speed of speech.
    pub fn sound(&self) -> Sound {
        self.speech.sound
    }
}
