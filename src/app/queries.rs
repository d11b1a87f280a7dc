//! What others can ask of the kiosk: the window's process, the counts, the tests.

use super::staff::Shutdown;
use super::{Kiosk, Panel};
use crate::attract::Show;
use crate::content::Content;
use crate::route::Route;
use crate::screen::display::Display;
use crate::speech::read_aloud::{Phase, Sound};

impl Kiosk {
    /// Where the reader is.
    pub fn route(&self) -> Route {
        self.nav.route
    }

    /// The panel that is open.
    pub fn panel(&self) -> Option<&Panel> {
        self.nav.panel.as_ref()
    }

    /// The tags of the languages in use, the patient's first.
    pub fn tags(&self) -> Vec<&str> {
        self.languages.tags()
    }

    /// How the reader has set the screen.
    pub fn display(&self) -> Display {
        self.display
    }

    /// Whether the question before everything starts over is on the screen.
    pub fn is_asking(&self) -> bool {
        self.session.is_asking()
    }

    /// How the program is to end, once the staff has asked for it.
    pub fn shutdown(&self) -> Option<Shutdown> {
        self.shutdown
    }

    /// How often everything has started over for the next person.
    pub fn resets(&self) -> u64 {
        self.resets
    }

    /// The topics, cards and glossary.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// What the attract screen shows.
    pub fn show(&self) -> Show {
        self.attract.show()
    }

    /// The tag of the language of the greeting that is on the screen.
    pub fn greeting(&self) -> Option<&str> {
        let greeter = self.attract.greeter()?;
        Some(greeter.language.tag())
    }

    /// Whether the screen is being read aloud, or the reading waits.
    pub fn is_listening(&self) -> bool {
        matches!(self.speech.phase(), Some(Phase::Speaking | Phase::Paused))
    }

    /// Whether the speech mode is on.
    pub fn has_speech(&self) -> bool {
        self.speech.nav.on
    }

    /// Whether the screen is dark, so that nobody else can read it.
    pub fn is_dark(&self) -> bool {
        self.speech.dark
    }

    /// Loudness and speed.
    pub fn sound(&self) -> Sound {
        self.speech.sound
    }
}
