//! A backend that records its calls.

use std::sync::{Arc, Mutex};

use super::{SpeechBackend, Utterance};

/// A call of a backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackendCall {
    /// [`SpeechBackend::speak`].
    Speak(Utterance),
    /// [`SpeechBackend::cancel`].
    Cancel,
}

/// A backend for tests. Clones share one record.
#[derive(Debug, Clone, Default)]
pub struct RecordingBackend(Arc<Mutex<Vec<BackendCall>>>);

impl RecordingBackend {
    /// Takes the calls since this was last asked.
    pub fn take(&self) -> Vec<BackendCall> {
        self.0
            .lock()
            .map(|mut calls| std::mem::take(&mut *calls))
            .unwrap_or_default()
    }

    fn record(&self, call: BackendCall) {
        if let Ok(mut calls) = self.0.lock() {
            calls.push(call);
        }
    }
}

impl SpeechBackend for RecordingBackend {
    fn speak(&mut self, utterance: Utterance) {
        self.record(BackendCall::Speak(utterance));
    }

    fn cancel(&mut self) {
        self.record(BackendCall::Cancel);
    }
}
