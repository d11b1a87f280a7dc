//! Reports of utterances that may have been hushed in the meantime.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{EventSender, Report};

/// The time between two hushes. What was given in one that is over is reported by nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generation(u64);

/// Where a voice's thread reports. Clones share one outbox.
#[derive(Debug, Clone)]
pub struct Reporter(Arc<Mutex<Told>>);

#[derive(Debug)]
struct Told {
    era: u64,
    outbox: EventSender<Report>,
}

impl Reporter {
    /// Reports through an outbox.
    pub fn new(outbox: EventSender<Report>) -> Self {
        Self(Arc::new(Mutex::new(Told { era: 0, outbox })))
    }

    /// The era that lasts now.
    pub fn era(&self) -> Generation {
        Generation(self.told().era)
    }

    /// Ends the era: once this has returned, no report of anything given before it is sent.
    pub fn hush(&self) {
        self.told().era += 1;
    }

    /// Whether what was given in an era may still be said.
    pub fn lasts(&self, era: Generation) -> bool {
        self.era() == era
    }

    /// Reports on something that was given in an era.
    pub fn tell(&self, era: Generation, report: Report) {
        // The lock is held while sending, so that a hush cannot come in between.
        let told = self.told();
        if told.era == era.0 {
            // Nobody listens any more when the kiosk ends.
            let _ = told.outbox.unbounded_send(report);
        }
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
