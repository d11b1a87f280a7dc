//! A voice that cannot be heard.

use super::{EventSender, Report, SpeechBackend, SpeechError, Utterance};

/// The voice of a machine that has no speech: each utterance fails at once.
#[derive(Debug)]
pub struct Silent(EventSender<Report>);

impl Silent {
    /// A voice that tells of its failures through an outbox.
    pub fn new(outbox: EventSender<Report>) -> Self {
        Self(outbox)
    }
}

impl SpeechBackend for Silent {
    fn say(&mut self, utterance: Utterance) {
        let report = Report::Failed(utterance.id, SpeechError::NoService);
        // Nobody listens any more when the kiosk ends.
        let _ = self.0.unbounded_send(report);
    }

    fn hush(&mut self) {}
}
