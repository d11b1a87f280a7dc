//! The one way to the voice: Listen and the speech mode speak through it, one at a time.

use super::backend::{SpeechBackend, SpeechError, SpeechEvent, Utterance};
use super::read_aloud::Sound;
use crate::document::Phrase;

/// A voice, or none, and the numbers of what it was asked to say.
#[derive(Debug, Default)]
pub struct Announcer {
    speech: Option<Box<dyn SpeechBackend>>,
    number: u64,
    /// The last of a row of announcements that is still to be heard.
    announcing: Option<u64>,
    /// Why nothing was heard of the last announcement.
    trouble: Option<SpeechError>,
}

impl Announcer {
    /// An announcer with a voice.
    pub fn new(speech: Box<dyn SpeechBackend>) -> Self {
        Self {
            speech: Some(speech),
            ..Self::default()
        }
    }

    /// A number that no other utterance has.
    pub fn number(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    /// Says something after all that was given before it. Without a voice, that is its report.
    pub fn say(&mut self, utterance: Utterance) -> Option<SpeechEvent> {
        match &mut self.speech {
            Some(speech) => {
                speech.speak(utterance);
                None
            }
            None => Some(SpeechEvent::Failed(utterance.id, SpeechError::NoService)),
        }
    }

    /// Falls silent.
    pub fn hush(&mut self) {
        self.announcing = None;
        if let Some(speech) = &mut self.speech {
            speech.cancel();
        }
    }

    /// Says a row of words, each in its language, in the place of all that is being said.
    pub fn announce(&mut self, row: Vec<Phrase>, sound: Sound) {
        self.hush();
        for phrase in row {
            let id = self.number();
            let told = self.say(Utterance {
                id,
                language: phrase.language.as_str().to_owned(),
                words: phrase.text,
                pace: sound.pace,
                volume: sound.volume,
            });
            self.announcing = told.is_none().then_some(id);
            if let Some(report) = told {
                self.hear(report);
            }
        }
    }

    /// Takes in what became of an utterance.
    pub fn hear(&mut self, report: SpeechEvent) {
        match report {
            SpeechEvent::Failed(_, trouble) => self.trouble = Some(trouble),
            SpeechEvent::Begun(_) | SpeechEvent::Ended(_) => self.trouble = None,
        }
        if let SpeechEvent::Ended(id) | SpeechEvent::Failed(id, _) = report
            && self.announcing == Some(id)
        {
            self.announcing = None;
        }
    }

    /// Why nothing was heard of what was to be said last.
    pub fn trouble(&self) -> Option<SpeechError> {
        self.trouble
    }

    /// Whether an announcement is still being said.
    pub fn is_announcing(&self) -> bool {
        self.announcing.is_some()
    }
}
