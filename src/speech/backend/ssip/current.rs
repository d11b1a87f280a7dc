//! The message that the service has, and by when it must come on.

use std::time::{Duration, Instant};

use super::ssml::{Mark, max_durations};
use crate::speech::backend::invisible_marks::max_duration;
use crate::speech::backend::reporter::Generation;

/// How soon after the first sound the first mark comes from a synthesizer that reports marks. It comes
/// with it; without it, something else than the words is played.
const FIRST_MARK: Duration = Duration::from_millis(500);

/// The message.
pub(crate) struct CurrentMessage {
    pub(crate) generation: Generation,
    /// The utterance.
    pub(crate) utterance: u64,
    /// The service's own id of it.
    pub(crate) id: String,
    /// The output module that speaks it.
    pub(crate) module: String,
    /// See [`super::fatal::Fatal`].
    pub(crate) key: u64,
    pub(crate) begun: bool,
    /// When something must have come of it.
    pub(crate) deadline: Instant,
    /// How much later than its words a mark may come.
    pub(crate) late: Duration,
    max_duration: Duration,
    sentences: Vec<Duration>,
}

impl CurrentMessage {
    /// A message that must begin until a deadline.
    pub(crate) fn new(
        generation: Generation,
        utterance: u64,
        words: &str,
        deadline: Instant,
        late: Duration,
    ) -> Self {
        Self {
            generation,
            utterance,
            id: String::new(),
            module: String::new(),
            key: 0,
            begun: false,
            deadline,
            late,
            max_duration: max_duration(words),
            sentences: max_durations(words),
        }
    }

    /// Its first sound is heard; `tells` is whether its synthesizer is known to report marks.
    pub(crate) fn begin(&mut self, tells: bool) {
        self.begun = true;
        self.expect_within(if tells { FIRST_MARK } else { self.max_duration });
    }

    /// A mark is heard.
    pub(crate) fn reach(&mut self, mark: Mark) {
        match mark {
            Mark::Start => self.expect_within(self.late),
            Mark::Sentence(index) => {
                let sentence = self.sentences.get(index).copied();
                self.expect_within(self.late + sentence.unwrap_or_default());
            }
        }
    }

    fn expect_within(&mut self, limit: Duration) {
        self.deadline = Instant::now() + limit;
    }
}
