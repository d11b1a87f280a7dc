//! Listen: reads the documents of a screen aloud, block by block.
//!
//! A state machine that takes commands and backend events and returns what to speak next. It has
//! no access to the speech backend or the clock, so that it can be tested alone.

use super::Sound;
use super::backend::{SpeechError, SpeechEvent, Utterance};
use super::spoken_blocks::SpokenBlock;
use crate::document::BlockRef;
use crate::language::sentences::sentences;

/// Phase of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A block is being spoken.
    Speaking,
    /// Paused; it resumes at the start of the current sentence or block.
    Paused,
    /// All blocks have been spoken.
    Over,
    /// Nothing could be spoken.
    Failed(SpeechError),
}

/// A command of the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Resume at the sentence at which it was paused, or at the block where the voice does not tell.
    Play,
    /// Pause.
    Pause,
    /// Repeat the current block from its beginning.
    Repeat,
    /// Skip to the next block.
    Next,
    /// Restart the current sentence or block if it is being spoken, because volume or speed has changed.
    Retune,
}

/// What the caller has to do with the backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Nothing.
    None,
    /// Cancel all speech.
    Hush,
    /// Cancel all speech, then speak the current block.
    Interrupt,
    /// Speak the current block after what is already queued.
    Continue,
}

/// State of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadAloud {
    spoken_blocks: Vec<SpokenBlock>,
    at: usize,
    /// The first sentence of the current block that its utterance says.
    from: usize,
    /// The sentence of the current block that is being said, where the voice tells.
    sentence: Option<usize>,
    phase: Phase,
    saying: Option<u64>,
    heard: bool,
    voiceless: Vec<String>,
}

impl ReadAloud {
    /// A reading of some spoken_blocks. Start it by performing [`Act::Interrupt`].
    pub fn new(spoken_blocks: Vec<SpokenBlock>) -> Self {
        Self {
            phase: if spoken_blocks.is_empty() {
                Phase::Over
            } else {
                Phase::Speaking
            },
            spoken_blocks,
            at: 0,
            from: 0,
            sentence: None,
            saying: None,
            heard: false,
            voiceless: Vec::new(),
        }
    }

    /// The current phase.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The block being spoken, or at which a paused reading resumes.
    pub fn spoken(&self) -> Option<&BlockRef> {
        match self.phase {
            Phase::Speaking | Phase::Paused => self.spoken_blocks.get(self.at).map(|it| &it.block),
            Phase::Over | Phase::Failed(_) => None,
        }
    }

    /// The index of the sentence of [`ReadAloud::spoken`] that is being said, or at which a paused
    /// reading resumes, where the voice tells.
    pub fn sentence(&self) -> Option<usize> {
        self.spoken().and(self.sentence)
    }

    /// Tags of languages for which the backend reported no voice.
    pub fn voiceless(&self) -> &[String] {
        &self.voiceless
    }

    /// Whether all that is read was recorded by a person, so that its speed cannot be changed.
    pub fn is_recorded(&self) -> bool {
        self.spoken_blocks.iter().all(|it| it.recording.is_some())
    }

    /// Whether the current block is heard in a person's recording.
    pub fn is_in_recording(&self) -> bool {
        let current = self.spoken_blocks.get(self.at);
        current.is_some_and(|it| it.recording.is_some())
    }

    /// The current block as an utterance with an id. Events of other ids are ignored afterwards.
    pub fn utterance(&mut self, id: u64, sound: Sound) -> Option<Utterance> {
        let passage = self.spoken_blocks.get(self.at)?;
        let start = sentences(&passage.words).get(self.from).map(|it| it.start);
        let words = start.and_then(|start| passage.words.get(start..));
        self.saying = Some(id);
        Some(Utterance {
            id,
            language: passage.language.clone(),
            words: words.unwrap_or(&passage.words).to_owned(),
            recording: passage.recording.clone(),
            pace: sound.pace,
            volume: sound.volume,
        })
    }

    /// Handles a command.
    pub fn command(&mut self, command: Command) -> Act {
        match (command, self.phase) {
            (_, Phase::Over | Phase::Failed(_)) => Act::None,
            (Command::Pause, Phase::Speaking) => {
                self.phase = Phase::Paused;
                self.saying = None;
                Act::Hush
            }
            (Command::Pause | Command::Retune, Phase::Paused) => Act::None,
            (Command::Play, Phase::Speaking) => Act::None,
            (Command::Play, Phase::Paused) | (Command::Retune, Phase::Speaking) => {
                self.phase = Phase::Speaking;
                self.from = self.sentence.unwrap_or(self.from);
                Act::Interrupt
            }
            (Command::Repeat, _) => {
                self.phase = Phase::Speaking;
                self.go_to(self.at);
                Act::Interrupt
            }
            (Command::Next, _) => match self.onward() {
                Act::Continue => Act::Interrupt,
                _ => Act::Hush,
            },
        }
    }

    /// Handles an event from the backend.
    pub fn on_event(&mut self, event: SpeechEvent) -> Act {
        let (SpeechEvent::Begun(id)
        | SpeechEvent::Sentence(id, _)
        | SpeechEvent::Ended(id)
        | SpeechEvent::Failed(id, _)) = event
        else {
            return Act::None;
        };
        if self.saying != Some(id) || self.phase != Phase::Speaking {
            return Act::None;
        }
        match event {
            SpeechEvent::Begun(_) => {
                self.heard = true;
                Act::None
            }
            SpeechEvent::Sentence(_, index) => {
                self.sentence = Some(self.from + index);
                Act::None
            }
            SpeechEvent::Ended(_) => {
                self.heard = true;
                self.onward()
            }
            SpeechEvent::Failed(_, SpeechError::NoService) => {
                self.fail(SpeechError::NoService);
                Act::None
            }
            SpeechEvent::Failed(_, SpeechError::NoVoice) => {
                let language = self
                    .spoken_blocks
                    .get(self.at)
                    .map(|it| it.language.clone());
                self.voiceless.extend(language);
                match self.onward() {
                    Act::None if !self.heard => {
                        self.fail(SpeechError::NoVoice);
                        Act::None
                    }
                    act => act,
                }
            }
            SpeechEvent::HasVoice(_) => Act::None,
        }
    }

    fn fail(&mut self, trouble: SpeechError) {
        self.phase = Phase::Failed(trouble);
        self.saying = None;
    }

    /// Goes to the beginning of a block.
    fn go_to(&mut self, at: usize) {
        self.at = at;
        self.from = 0;
        self.sentence = None;
    }

    /// Advances to the next block whose language has a voice; after the last, the reading is over.
    fn onward(&mut self) -> Act {
        self.saying = None;
        let rest = self.spoken_blocks.iter().enumerate().skip(self.at + 1);
        let mut voiced = rest.filter(|(_, it)| !self.voiceless.contains(&it.language));
        match voiced.next().map(|(at, _)| at) {
            Some(at) => {
                self.go_to(at);
                self.phase = Phase::Speaking;
                Act::Continue
            }
            None => {
                self.phase = Phase::Over;
                Act::None
            }
        }
    }
}
