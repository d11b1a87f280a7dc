//! Reports of utterances that may have been hushed in the meantime.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Outbox, Report};

/// The time between two hushes. What was given in one that is over is reported by nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Era(u64);

/// Where a voice's thread reports. Clones share one outbox.
#[derive(Debug, Clone)]
pub struct Telling(Arc<Mutex<Told>>);

#[derive(Debug)]
struct Told {
    era: u64,
    outbox: Outbox<Report>,
}

impl Telling {
    /// Reports through an outbox.
    pub fn new(outbox: Outbox<Report>) -> Self {
        Self(Arc::new(Mutex::new(Told { era: 0, outbox })))
    }

    /// The era that lasts now.
    pub fn era(&self) -> Era {
        Era(self.told().era)
    }

    /// Ends the era: once this has returned, no report of anything given before it is sent.
    pub fn hush(&self) {
        self.told().era += 1;
    }

    /// Whether what was given in an era may still be said.
    pub fn lasts(&self, era: Era) -> bool {
        self.era() == era
    }

    /// Reports on something that was given in an era.
    pub fn tell(&self, era: Era, report: Report) {
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
