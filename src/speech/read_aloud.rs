//! Listen: the documents of a screen, read aloud block by block.
//!
//! A machine of states that takes commands and reports, and tells what to say next. It knows no
//! voice and no clock.

use super::backend::invisible_marks::is_mark;
use super::backend::{Pace, SpeechError, SpeechEvent, Utterance, Volume};
use crate::document::{BlockRef, Document, Phrase};

/// A block, ready to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The block.
    pub block: BlockRef,
    /// The tag of its language.
    pub language: String,
    /// Its words, as they are said.
    pub words: String,
}

/// The blocks of some documents in the order in which they are said: all of the first language, then
/// all of the second.
pub fn passages(documents: &[Document]) -> Vec<Passage> {
    let blocks = documents.iter().flat_map(|document| &document.blocks);
    let passages = blocks.map(|block| Passage {
        block: block.reference(),
        language: block.language.as_str().to_owned(),
        words: sayable(&block.text()),
    });
    passages.filter(|it| !it.words.is_empty()).collect()
}

/// Words without the marks that only guide the eye.
pub fn sayable(words: &str) -> String {
    let words = words.replace(is_mark, "");
    words.trim().to_owned()
}

/// A phrase without the marks that only guide the eye.
pub fn sayable_phrase(phrase: &Phrase) -> Phrase {
    Phrase {
        text: sayable(&phrase.text),
        ..phrase.clone()
    }
}

/// How everything is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sound {
    /// How fast.
    pub pace: Pace,
    /// How loud.
    pub volume: Volume,
    /// The loudest that a patient can choose.
    pub most: Volume,
}

/// How much a touch of "Louder" changes, in percent.
const STEP: u8 = 10;

impl Sound {
    /// A step louder.
    pub fn louder(self) -> Self {
        let volume = Volume(self.volume.0.saturating_add(STEP)).min(self.most);
        Self { volume, ..self }
    }

    /// A step quieter; it never falls silent.
    pub fn softer(self) -> Self {
        let volume = Volume(self.volume.0.saturating_sub(STEP).max(STEP));
        Self { volume, ..self }
    }

    /// The next of the three speeds.
    pub fn other_pace(self) -> Self {
        let pace = match self.pace {
            Pace::Slow => Pace::Usual,
            Pace::Usual => Pace::Fast,
            Pace::Fast => Pace::Slow,
        };
        Self { pace, ..self }
    }
}

/// Where the reading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A block is being said.
    Speaking,
    /// It waits, to go on with the beginning of the block.
    Paused,
    /// All has been said.
    Over,
    /// Nothing could be said.
    Failed(SpeechError),
}

/// What a listener asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Go on.
    Play,
    /// Wait.
    Pause,
    /// This block again.
    Repeat,
    /// The next block.
    Next,
    /// This block again if it is being said, because it now sounds otherwise.
    Retune,
}

/// What the voice should do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Nothing.
    None,
    /// Fall silent.
    Hush,
    /// Fall silent, and say the current block.
    Interrupt,
    /// Say the current block after what was said before it.
    Continue,
}

/// A reading. See the module's documentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadAloud {
    passages: Vec<Passage>,
    at: usize,
    phase: Phase,
    saying: Option<u64>,
    heard: bool,
    voiceless: Vec<String>,
}

impl ReadAloud {
    /// A reading of some passages; it begins with [`Act::Interrupt`].
    pub fn new(passages: Vec<Passage>) -> Self {
        Self {
            phase: if passages.is_empty() {
                Phase::Over
            } else {
                Phase::Speaking
            },
            passages,
            at: 0,
            saying: None,
            heard: false,
            voiceless: Vec::new(),
        }
    }

    /// Where the reading stands.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The block that is being said, or that a pause will go on with.
    pub fn spoken(&self) -> Option<&BlockRef> {
        match self.phase {
            Phase::Speaking | Phase::Paused => self.passages.get(self.at).map(|it| &it.block),
            Phase::Over | Phase::Failed(_) => None,
        }
    }

    /// The tags of the languages that turned out to have no voice.
    pub fn voiceless(&self) -> &[String] {
        &self.voiceless
    }

    /// The current block as an utterance with a number; reports of other numbers are ignored.
    pub fn utterance(&mut self, id: u64, sound: Sound) -> Option<Utterance> {
        let passage = self.passages.get(self.at)?;
        self.saying = Some(id);
        Some(Utterance {
            id,
            language: passage.language.clone(),
            words: passage.words.clone(),
            pace: sound.pace,
            volume: sound.volume,
        })
    }

    /// Does what a listener asks for.
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
            (Command::Play | Command::Repeat, _) | (Command::Retune, Phase::Speaking) => {
                self.phase = Phase::Speaking;
                Act::Interrupt
            }
            (Command::Next, _) => match self.onward() {
                Act::Continue => Act::Interrupt,
                _ => Act::Hush,
            },
        }
    }

    /// Takes in what became of an utterance.
    pub fn hear(&mut self, report: SpeechEvent) -> Act {
        let (SpeechEvent::Begun(id) | SpeechEvent::Ended(id) | SpeechEvent::Failed(id, _)) = report;
        if self.saying != Some(id) || self.phase != Phase::Speaking {
            return Act::None;
        }
        match report {
            SpeechEvent::Begun(_) => {
                self.heard = true;
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
                let language = self.passages.get(self.at).map(|it| it.language.clone());
                self.voiceless.extend(language);
                match self.onward() {
                    Act::None if !self.heard => {
                        self.fail(SpeechError::NoVoice);
                        Act::None
                    }
                    act => act,
                }
            }
        }
    }

    fn fail(&mut self, trouble: SpeechError) {
        self.phase = Phase::Failed(trouble);
        self.saying = None;
    }

    /// To the next block that has a voice; at the end the reading is over.
    fn onward(&mut self) -> Act {
        self.saying = None;
        let rest = self.passages.iter().enumerate().skip(self.at + 1);
        let mut voiced = rest.filter(|(_, it)| !self.voiceless.contains(&it.language));
        match voiced.next().map(|(at, _)| at) {
            Some(at) => {
                self.at = at;
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
