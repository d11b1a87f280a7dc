//! The message that the service has, and by when it must come on.

use std::time::{Duration, Instant};

use super::playable::PlayableFile;
use super::ssml::{Mark, max_durations};
use crate::speech::backend::invisible_marks::max_duration;
use crate::speech::backend::reporter::Generation;

/// How soon after the first sound the first mark comes from a synthesizer that reports marks. It comes
/// with it; without it, something else than the words is played.
const FIRST_MARK: Duration = Duration::from_millis(500);

/// How long the service may take from the beginning of a message to the first sound of its file.
const MAX_PLAYER_START: Duration = Duration::from_secs(10);

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
    /// The recording that is played instead of words.
    file: Option<PlayableFile>,
    begun_at: Option<Instant>,
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
            file: None,
            begun_at: None,
        }
    }

    /// The same message as a recording, which is one sentence.
    pub(crate) fn playing(&mut self, file: PlayableFile) {
        self.max_duration = MAX_PLAYER_START + file.duration();
        self.sentences = vec![file.duration()];
        self.file = Some(file);
    }

    /// Whether a recording is played.
    pub(crate) fn is_recording(&self) -> bool {
        self.file.is_some()
    }

    /// Whether it is over before half of its recording can have been heard: the service could not read
    /// the file, of which it says nothing.
    pub(crate) fn is_cut_short(&self) -> bool {
        let heard = self.begun_at.map(|it| it.elapsed());
        let half = self.file.as_ref().map(|it| it.duration() / 2);
        half.is_some_and(|half| heard.unwrap_or_default() < half)
    }

    /// Its first sound is heard; `tells` is whether its synthesizer is known to report marks.
    pub(crate) fn begin(&mut self, tells: bool) {
        self.begun = true;
        self.begun_at = Some(Instant::now());
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
