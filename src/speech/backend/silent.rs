//! The backend of a machine without speech.

use super::{EventSender, SpeechBackend, SpeechError, SpeechEvent, Utterance};

/// Lets each utterance fail at once.
#[derive(Debug)]
pub struct Silent(EventSender<SpeechEvent>);

impl Silent {
    /// Sends the failures into a channel.
    pub fn new(events: EventSender<SpeechEvent>) -> Self {
        Self(events)
    }
}

impl SpeechBackend for Silent {
    fn speak(&mut self, utterance: Utterance) {
        let event = SpeechEvent::Failed(utterance.id, SpeechError::NoService);
        // The receiver is gone when the kiosk ends.
        let _ = self.0.unbounded_send(event);
    }

    fn cancel(&mut self) {}
}
