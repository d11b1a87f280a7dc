//! The ear: speech in the language of the words.
//!
//! [`SpeechBackend`] is the one face of every voice: Speech Dispatcher on Linux, the system's voices on
//! Windows and macOS, and the [`RecordingBackend`] of the tests. Calls return at once. What became of an
//! utterance is told later as a [`Report`].

pub(super) mod invisible_marks;
#[cfg(any(windows, target_os = "macos"))]
pub mod native;
mod recorder;
mod reporter;
mod silent;
#[cfg(all(unix, not(target_os = "macos")))]
pub mod ssip;
pub mod voices;

pub use recorder::{Heard, RecordingBackend};
pub use silent::Silent;

use crate::event_queue::EventSender;

/// How fast to speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Pace {
    /// Slower than people usually speak.
    Slow,
    /// As people usually speak.
    #[default]
    Usual,
    /// Faster, for those who are used to it.
    Fast,
}

impl Pace {
    /// The id of the message that says what it is called.
    pub fn id(self) -> &'static str {
        match self {
            Self::Slow => "listen-slow",
            Self::Usual => "listen-usual",
            Self::Fast => "listen-fast",
        }
    }
}

/// Loudness, in percent of what the clinic's loudspeaker gives at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Volume(pub u8);

/// Something to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// By what reports tell of it.
    pub id: u64,
    /// The BCP 47 tag of its language.
    pub language: String,
    /// The words.
    pub words: String,
    /// How fast.
    pub pace: Pace,
    /// How loud.
    pub volume: Volume,
}

/// Why nothing is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpeechError {
    /// No speech service answers.
    NoService,
    /// The service has no voice for the language.
    NoVoice,
}

/// What became of an utterance. An utterance that was hushed is reported by nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// Its first sound is heard.
    Begun(u64),
    /// Its last sound was heard.
    Ended(u64),
    /// It will not be heard.
    Failed(u64, SpeechError),
}

/// A voice. Calls never wait and never fail: what goes wrong comes as [`Report::Failed`].
pub trait SpeechBackend: std::fmt::Debug + Send {
    /// Says something after all that was given before it.
    fn say(&mut self, utterance: Utterance);

    /// Stops at once, and forgets what has not been said.
    fn hush(&mut self);
}

/// The voice of the machine that the kiosk runs on. Nothing is started before it has to speak.
pub fn system_voice(outbox: EventSender<Report>) -> Box<dyn SpeechBackend> {
    #[cfg(all(unix, not(target_os = "macos")))]
    let voice = ssip::SpeechDispatcher::new(outbox);
    #[cfg(any(windows, target_os = "macos"))]
    let voice = system::System::new(outbox);
    #[cfg(not(any(unix, windows)))]
    let voice = Silent::new(outbox);
    Box::new(voice)
}
