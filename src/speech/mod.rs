//! Speech output: reading a screen aloud, spoken navigation, and the speech backends.
//!
//! A backend runs on its own thread, so that an unresponsive speech service never blocks the UI. It
//! reports through an [event queue](crate::event_queue).

use std::path::PathBuf;
use std::time::Duration;

use crate::document::BlockRef;

pub mod announcer;
pub mod backend;
pub mod nav;
pub mod read_aloud;
mod sound;
pub mod spoken_blocks;
mod spoken_text;

pub use sound::Sound;
pub use spoken_text::spoken_text;

/// What is said instead of the words of a block, if it is not what is shown.
pub type Spoken<'a> = &'a dyn Fn(&BlockRef) -> Option<String>;

/// The file with a person's recording of a block that says these words, if there is one.
pub type Recorded<'a> = &'a dyn Fn(&BlockRef, &str) -> Option<PathBuf>;

/// No speech takes longer. A speech service that never reports an end must neither keep a session
/// alive nor the screen lit.
pub const LONGEST_SPEECH: Duration = Duration::from_secs(180);
