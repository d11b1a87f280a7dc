//! The voices: what a service is asked to say and how, and what the kiosk hears of it.

mod choosing;
#[cfg(all(unix, not(target_os = "macos")))]
mod dispatcher;
#[cfg(all(unix, not(target_os = "macos")))]
mod listing;
#[cfg(all(unix, not(target_os = "macos")))]
mod marks;
#[cfg(all(unix, not(target_os = "macos")))]
mod modules;
mod phonemes;
mod quiet;
#[cfg(all(unix, not(target_os = "macos")))]
mod recording;
#[cfg(all(unix, not(target_os = "macos")))]
mod service;
mod spoken;
#[cfg(all(unix, not(target_os = "macos")))]
mod trouble;

use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use fluoroscopy_kiosk::event_queue::{EventSender, channel};
use fluoroscopy_kiosk::speech::backend::{Pace, SpeechEvent, Utterance, Volume};

/// How long anything may take on a busy machine. A deadline, not a demand.
pub const LONG: Duration = Duration::from_secs(30);

/// What a voice reports.
pub struct Reports(Receiver<SpeechEvent>);

impl Reports {
    /// The next report.
    pub fn next(&self) -> SpeechEvent {
        self.0.recv_timeout(LONG).expect("a report comes")
    }
}

/// An outbox for a voice, and what comes through it.
pub fn reports() -> (EventSender<SpeechEvent>, Reports) {
    let (outbox, receiver) = channel();
    let (sender, reports) = mpsc::channel();
    let mut stream = receiver.open();
    std::thread::spawn(move || {
        while let Ok(report) = async_io::block_on(stream.recv()) {
            if sender.send(report).is_err() {
                return;
            }
        }
    });
    (outbox, Reports(reports))
}

/// Something to say in English.
pub fn utterance(id: u64, words: &str) -> Utterance {
    Utterance {
        id,
        language: "en".to_owned(),
        words: words.to_owned(),
        pace: Pace::Usual,
        volume: Volume(80),
        recording: None,
    }
}

/// The same in another language.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn in_language(id: u64, language: &str, words: &str) -> Utterance {
    Utterance {
        language: language.to_owned(),
        ..utterance(id, words)
    }
}
