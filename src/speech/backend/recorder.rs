//! A voice that writes down what it is asked to say.

use std::sync::{Arc, Mutex};

use super::{SpeechBackend, Utterance};

/// What a recorder was asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// To say something.
    Said(Utterance),
    /// To stop at once.
    Hushed,
}

/// A voice for tests. Clones share one record.
#[derive(Debug, Clone, Default)]
pub struct RecordingBackend(Arc<Mutex<Vec<Heard>>>);

impl RecordingBackend {
    /// Takes all that was heard since this was last asked.
    pub fn take(&self) -> Vec<Heard> {
        self.0
            .lock()
            .map(|mut heard| std::mem::take(&mut *heard))
            .unwrap_or_default()
    }

    fn note(&self, heard: Heard) {
        if let Ok(mut all) = self.0.lock() {
            all.push(heard);
        }
    }
}

impl SpeechBackend for RecordingBackend {
    fn say(&mut self, utterance: Utterance) {
        self.note(Heard::Said(utterance));
    }

    fn hush(&mut self) {
        self.note(Heard::Hushed);
    }
}
