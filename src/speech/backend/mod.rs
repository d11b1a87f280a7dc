//! Speech in the language of the words, through whatever the machine speaks with.
//!
//! A [`SpeechBackend`] is Speech Dispatcher on Linux, the system's own voices on Windows and macOS, or
//! the [`RecordingBackend`] of tests. Calls return at once; what became of an utterance follows as a
//! [`SpeechEvent`].

pub(super) mod invisible_marks;
#[cfg(any(windows, target_os = "macos"))]
pub mod native;
mod recorder;
mod reporter;
mod silent;
#[cfg(all(unix, not(target_os = "macos")))]
pub mod ssip;
#[cfg(any(unix, windows))]
mod threaded;
pub mod voices;

use std::path::PathBuf;

pub use recorder::{BackendCall, RecordingBackend};
pub use silent::Silent;

use crate::event_queue::EventSender;
#[cfg(all(unix, not(target_os = "macos")))]
use crate::event_queue::channel;
use crate::language::Tag;
use voices::{ClinicVoices, InstalledVoice};

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
    /// The id of the message with its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Slow => "listen-slow",
            Self::Usual => "listen-usual",
            Self::Fast => "listen-fast",
        }
    }
}

/// Loudness, in percent of the loudest that the machine is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Volume(pub u8);

/// Something to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// What its events are known by.
    pub id: u64,
    /// The BCP 47 tag of its language.
    pub language: String,
    /// The words.
    pub words: String,
    /// How fast.
    pub pace: Pace,
    /// How loud.
    pub volume: Volume,
    /// The file with a person's recording of the words, which is played instead where the backend can.
    pub recording: Option<PathBuf>,
}

/// Why an utterance is not heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpeechError {
    /// No speech service answers.
    NoService,
    /// The service has no voice for the language.
    NoVoice,
}

/// What became of the utterance with an id. An utterance that was cancelled has no further events.
/// [`SpeechEvent::HasVoice`] is of no utterance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpeechEvent {
    /// Its first sound is heard.
    Begun(u64),
    /// The sentence with an index, from 0, among the [sentences] of its words begins. Not all voices
    /// tell.
    ///
    /// [sentences]: crate::language::sentences::sentences
    Sentence(u64, usize),
    /// Its last sound was heard.
    Ended(u64),
    /// It will not be heard.
    Failed(u64, SpeechError),
    /// There is a voice for a language, as was asked by [`SpeechBackend::find_voices`].
    HasVoice(Tag),
}

/// Speaks. Calls never block and never fail: errors follow as [`SpeechEvent::Failed`].
pub trait SpeechBackend: std::fmt::Debug + Send {
    /// Speaks an utterance after all those before it.
    fn speak(&mut self, utterance: Utterance);

    /// Stops at once, and drops what has not been spoken yet.
    fn cancel(&mut self);

    /// Asks which of these languages have a voice: [`SpeechEvent::HasVoice`] follows for each, sooner or
    /// later. None follows where no service answers.
    fn find_voices(&mut self, _languages: Vec<Tag>) {}
}

/// The speech of this machine, with the voices that the clinic has chosen. Nothing is started before
/// the first utterance or the first question for voices.
pub fn system_voice(
    events: EventSender<SpeechEvent>,
    voices: ClinicVoices,
) -> Box<dyn SpeechBackend> {
    #[cfg(all(unix, not(target_os = "macos")))]
    let backend = ssip::SpeechDispatcher::new(events).with_voices(voices);
    #[cfg(any(windows, target_os = "macos"))]
    let backend = native::NativeSpeech::new(events).with_voices(voices);
    #[cfg(not(any(unix, windows)))]
    let backend = Silent::new(events);
    Box::new(backend)
}

/// The voices of this machine, whose speech service is started for it; `None` where there is none.
pub fn installed_voices() -> Option<Vec<InstalledVoice>> {
    #[cfg(all(unix, not(target_os = "macos")))]
    return ssip::SpeechDispatcher::new(channel().0).installed_voices();
    #[cfg(any(windows, target_os = "macos"))]
    return native::installed_voices();
    #[cfg(not(any(unix, windows)))]
    return None;
}
