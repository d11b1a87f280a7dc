//! Readers of a document other than the eye: the ear and the hand.
//!
//! Each runs beside the window on its own thread, so that a service that does not answer never
//! holds the screen. What it has to tell comes in through a [`channel`](crate::event_queue).

use std::time::Duration;

pub mod announcer;
pub mod backend;
pub mod nav;
pub mod read_aloud;

/// No speech takes longer. A speech service that never reports an end must neither keep a session
/// alive nor the screen lit.
pub const LONGEST_SPEECH: Duration = Duration::from_secs(180);
