//! Sends the events of utterances that have not been cancelled.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{EventSender, SpeechError, SpeechEvent};
use crate::language::Tag;

/// Counts the cancellations. The events of an utterance of an earlier generation are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generation(u64);

/// Sends events from a backend's thread. Clones share one channel and one generation.
#[derive(Debug, Clone)]
pub struct Reporter(Arc<Mutex<ReporterState>>);

#[derive(Debug)]
struct ReporterState {
    generation: Generation,
    events: EventSender<SpeechEvent>,
}

impl Reporter {
    /// Sends into a channel.
    pub fn new(events: EventSender<SpeechEvent>) -> Self {
        let generation = Generation(0);
        Self(Arc::new(Mutex::new(ReporterState { generation, events })))
    }

    /// The current generation.
    pub fn generation(&self) -> Generation {
        self.state().generation
    }

    /// Begins a generation: once this has returned, no event of an earlier utterance is sent.
    pub fn cancel(&self) {
        self.state().generation.0 += 1;
    }

    /// Whether the utterances of a generation have not been cancelled.
    pub fn is_current(&self, generation: Generation) -> bool {
        self.generation() == generation
    }

    /// Sends an event of an utterance of a generation.
    pub fn send(&self, generation: Generation, event: SpeechEvent) {
        // The lock is held while sending, so that no cancellation comes in between.
        let state = self.state();
        if state.generation == generation {
            // The receiver is gone when the kiosk ends.
            let _ = state.events.unbounded_send(event);
        }
    }

    /// Sends that a language has a voice, which no cancellation changes.
    pub fn has_voice(&self, language: Tag) {
        // The receiver is gone when the kiosk ends.
        let _ = self
            .state()
            .events
            .unbounded_send(SpeechEvent::HasVoice(language));
    }

    /// Sends that an utterance failed.
    pub fn fail(&self, generation: Generation, id: u64, error: SpeechError) {
        self.send(generation, SpeechEvent::Failed(id, error));
    }

    /// Sends that an utterance without sound has begun and ended.
    pub fn pass(&self, generation: Generation, id: u64) {
        self.send(generation, SpeechEvent::Begun(id));
        self.send(generation, SpeechEvent::Ended(id));
    }

    fn state(&self) -> MutexGuard<'_, ReporterState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
