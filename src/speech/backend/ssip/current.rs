//! The message that the service has, and by when it must come on.

use std::time::{Duration, Instant};

use super::playable::PlayableFiles;
use super::ssml::{Mark, PIECE, Part, parts};
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
    parts: Vec<Part>,
    /// Whether its synthesizer reports the marks within sentences too.
    tells_pieces: bool,
    /// The recording that is played instead of words.
    recording: Option<PlayableFiles>,
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
            parts: parts(words),
            tells_pieces: false,
            recording: None,
            begun_at: None,
        }
    }

    /// The same message as a recording, which is one sentence.
    pub(crate) fn playing(&mut self, recording: PlayableFiles) {
        self.max_duration = MAX_PLAYER_START + recording.duration();
        self.parts = recording.parts().collect();
        self.recording = Some(recording);
    }

    /// Whether a recording is played.
    pub(crate) fn is_recording(&self) -> bool {
        self.recording.is_some()
    }

    /// Whether it is over before half of its recording can have been heard: the service could not read
    /// the file, of which it says nothing.
    pub(crate) fn is_cut_short(&self) -> bool {
        let heard = self.begun_at.map(|it| it.elapsed());
        let half = self.recording.as_ref().map(|it| it.duration() / 2);
        half.is_some_and(|half| heard.unwrap_or_default() < half)
    }

    /// Its first sound is heard. Its synthesizer is known to report marks, and those within sentences.
    pub(crate) fn begin(&mut self, tells: bool, tells_pieces: bool) {
        self.begun = true;
        self.begun_at = Some(Instant::now());
        self.tells_pieces = tells_pieces;
        self.expect_within(if tells { FIRST_MARK } else { self.max_duration });
    }

    /// A mark is heard. The next one may take as long after every mark as after the longest piece: on a busy
    /// machine sound falters.
    pub(crate) fn reach(&mut self, mark: Mark) {
        self.tells_pieces |= mark.is_piece();
        let mut parts = self.parts.iter().skip_while(|it| it.mark != mark);
        let own = parts.next();
        let silent = parts.take_while(|it| !self.tells_pieces && it.mark.is_piece());
        let until_next = own.into_iter().chain(silent).map(|it| it.max_duration);
        let until_next = until_next.sum::<Duration>();
        self.expect_within(match mark {
            // The first sound follows at once.
            Mark::Start => self.late,
            Mark::Sentence(_) | Mark::Piece(_) => self.late + until_next.max(PIECE),
        });
    }

    fn expect_within(&mut self, limit: Duration) {
        self.deadline = Instant::now() + limit;
    }
}
