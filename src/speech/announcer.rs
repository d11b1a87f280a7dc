//! The announcer: the only user of the speech backend, shared by Listen and the speech mode.

use std::path::PathBuf;

use super::Sound;
use super::backend::{SpeechBackend, SpeechError, SpeechEvent, Utterance};
use super::spoken_blocks::SpokenBlock;
use super::spoken_text;
use crate::document::Phrase;
use crate::language::Tag;

/// Sends utterances to the speech backend, if there is one, and tracks their outcome.
#[derive(Debug, Default)]
pub struct Announcer {
    speech: Option<Box<dyn SpeechBackend>>,
    number: u64,
    /// Id of the last pending utterance of the current announcement.
    announcing: Option<u64>,
    /// Why the last utterance failed, if it did.
    trouble: Option<SpeechError>,
}

impl Announcer {
    /// An announcer that speaks through a backend.
    pub fn new(speech: Box<dyn SpeechBackend>) -> Self {
        Self {
            speech: Some(speech),
            ..Self::default()
        }
    }

    /// Asks which languages have a voice.
    pub fn find_voices(&mut self, languages: Vec<Tag>) {
        if let Some(speech) = &mut self.speech {
            speech.find_voices(languages);
        }
    }

    /// Returns a new utterance id.
    pub fn number(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    /// Queues an utterance, its words prepared for the ear. Without a backend, returns the failure at
    /// once.
    pub fn say(&mut self, mut utterance: Utterance) -> Option<SpeechEvent> {
        match &mut self.speech {
            Some(speech) => {
                utterance.words = spoken_text(&utterance.language, &utterance.words);
                speech.speak(utterance);
                None
            }
            None => Some(SpeechEvent::Failed(utterance.id, SpeechError::NoService)),
        }
    }

    /// Cancels all speech.
    pub fn hush(&mut self) {
        self.announcing = None;
        if let Some(speech) = &mut self.speech {
            speech.cancel();
        }
    }

    /// Speaks phrases in order, each in its language, after cancelling all other speech.
    pub fn announce(&mut self, row: Vec<Phrase>, sound: Sound) {
        let row = row.into_iter();
        self.say_all(
            row.map(|it| (it.language.as_str().to_owned(), it.text, None)),
            sound,
        );
    }

    /// Speaks blocks in order, in their recordings if they have some, after cancelling all other speech.
    pub fn announce_blocks(&mut self, blocks: &[SpokenBlock], sound: Sound) {
        let blocks = blocks.iter().cloned();
        self.say_all(
            blocks.map(|it| (it.language, it.words, it.recording)),
            sound,
        );
    }

    fn say_all(
        &mut self,
        row: impl Iterator<Item = (String, String, Option<PathBuf>)>,
        Sound { pace, volume, .. }: Sound,
    ) {
        self.hush();
        for (language, words, recording) in row {
            let id = self.number();
            let failed = self.say(Utterance {
                id,
                language,
                words,
                pace,
                volume,
                recording,
            });
            self.announcing = failed.is_none().then_some(id);
            if let Some(event) = failed {
                self.on_event(event);
            }
        }
    }

    /// Handles an event from the backend.
    pub fn on_event(&mut self, event: SpeechEvent) {
        match event {
            SpeechEvent::Failed(_, trouble) => self.trouble = Some(trouble),
            SpeechEvent::Begun(_) | SpeechEvent::Sentence(..) | SpeechEvent::Ended(_) => {
                self.trouble = None;
            }
            SpeechEvent::HasVoice(_) => {}
        }
        if let SpeechEvent::Ended(id) | SpeechEvent::Failed(id, _) = event
            && self.announcing == Some(id)
        {
            self.announcing = None;
        }
    }

    /// Why the last utterance failed, if it did.
    pub fn trouble(&self) -> Option<SpeechError> {
        self.trouble
    }

    /// Whether an announcement is in progress.
    pub fn is_announcing(&self) -> bool {
        self.announcing.is_some()
    }
}
