//! The voices of Windows and macOS, through the crate `tts`.
//!
//! The thread loads the voices before the first utterance. The system has one utterance at a time;
//! the others wait here.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Instant;

use tts::{Backends, Tts, UtteranceId, Voice};

use super::invisible_marks::{max_duration, speakable};
use super::reporter::{Generation, Reporter};
use super::threaded::{SpeechCommand, SpeechEngine, ThreadedBackend};
use super::voices::{ClinicVoices, InstalledVoice, SYSTEM, choose};
use super::{EventSender, Pace, SpeechError, SpeechEvent, Utterance, Volume};
use crate::language::Tag;

/// The backend of the system's voices.
pub type NativeSpeech = ThreadedBackend<NativeEngine>;

impl NativeSpeech {
    /// A backend that sends its events into a channel.
    pub fn new(events: EventSender<SpeechEvent>) -> Self {
        Self::with_engine(NativeEngine::default(), events)
    }

    /// The same with the voices that the clinic has chosen.
    pub fn with_voices(mut self, voices: ClinicVoices) -> Self {
        self.engine.clinic_voices = voices;
        self
    }
}

/// The engine of the system's voices.
#[derive(Debug, Clone, Default)]
pub struct NativeEngine {
    clinic_voices: ClinicVoices,
}

impl SpeechEngine for NativeEngine {
    type Event = NativeEvent;

    fn run(self, reporter: Reporter, sender: Sender<NativeEvent>, events: Receiver<NativeEvent>) {
        let worker = NativeWorker {
            reporter,
            sender,
            events,
            waiting: VecDeque::new(),
            current: None,
            synthesizer: None,
            clinic_voices: self.clinic_voices,
        };
        worker.run();
    }
}

/// What reaches the thread.
#[derive(Debug)]
pub enum NativeEvent {
    /// A command of the kiosk.
    Command(SpeechCommand),
    /// The system began an utterance.
    Begun(UtteranceKey),
    /// The system ended an utterance.
    Ended(UtteranceKey),
}

impl From<SpeechCommand> for NativeEvent {
    fn from(command: SpeechCommand) -> Self {
        Self::Command(command)
    }
}

/// The system's own id of an utterance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UtteranceKey(u64);

impl From<&UtteranceId> for UtteranceKey {
    fn from(id: &UtteranceId) -> Self {
        match id {
            #[cfg(windows)]
            UtteranceId::WinRt(number) => Self(*number),
            #[cfg(target_os = "macos")]
            UtteranceId::AvFoundation(object) => Self(*object as u64),
        }
    }
}

/// The thread's state.
struct NativeWorker {
    reporter: Reporter,
    sender: Sender<NativeEvent>,
    events: Receiver<NativeEvent>,
    waiting: VecDeque<(Generation, Utterance)>,
    current: Option<CurrentUtterance>,
    synthesizer: Option<Synthesizer>,
    clinic_voices: ClinicVoices,
}

/// The utterance that the system speaks.
struct CurrentUtterance {
    generation: Generation,
    id: u64,
    key: UtteranceKey,
    /// When it must have ended.
    deadline: Instant,
}

impl NativeWorker {
    fn run(mut self) {
        loop {
            match self.next() {
                Some(NativeEvent::Command(SpeechCommand::Speak(generation, utterance))) => {
                    self.waiting.push_back((generation, utterance));
                }
                Some(NativeEvent::Command(SpeechCommand::FindVoices(languages))) => {
                    self.find_voices(&languages);
                }
                Some(NativeEvent::Command(SpeechCommand::Cancel)) => self.cancel(),
                Some(NativeEvent::Command(SpeechCommand::Close)) => {
                    self.cancel();
                    return;
                }
                Some(NativeEvent::Begun(key)) => self.report(key, SpeechEvent::Begun),
                Some(NativeEvent::Ended(key)) => {
                    self.report(key, SpeechEvent::Ended);
                    self.current.take_if(|current| current.key == key);
                }
                None => self.give_up(),
            }
            while self.current.is_none() {
                // It stays in the queue meanwhile, so that `drop` reports it after a panic.
                let Some((generation, utterance)) = self.waiting.front().cloned() else {
                    break;
                };
                self.begin(generation, &utterance);
                self.waiting.pop_front();
            }
        }
    }

    /// The next event; `None` when the current utterance has missed its deadline.
    fn next(&self) -> Option<NativeEvent> {
        let close = NativeEvent::Command(SpeechCommand::Close);
        let Some(current) = &self.current else {
            // The channel never disconnects: this holds a sender itself.
            return Some(self.events.recv().unwrap_or(close));
        };
        let left = current.deadline.saturating_duration_since(Instant::now());
        match self.events.recv_timeout(left) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(close),
        }
    }

    fn find_voices(&mut self, languages: &[Tag]) {
        if self.synthesizer.is_none() {
            let loaded = Synthesizer::load(&self.sender).map_err(no_service);
            self.synthesizer = loaded.ok();
        }
        let Some(synthesizer) = &self.synthesizer else {
            return;
        };
        for language in languages {
            let voice = synthesizer.voice(language.as_str(), &self.clinic_voices);
            if voice.is_some() {
                self.reporter.has_voice(*language);
            }
        }
    }

    fn cancel(&mut self) {
        self.waiting.clear();
        if self.current.take().is_some() {
            self.stop();
        }
    }

    fn stop(&mut self) {
        if let Some(synthesizer) = &mut self.synthesizer
            && let Err(error) = synthesizer.tts.stop()
        {
            tracing::warn!("the system's speech does not stop: {error}");
        }
    }

    fn report(&self, key: UtteranceKey, event: impl Fn(u64) -> SpeechEvent) {
        if let Some(current) = self.current.as_ref().filter(|it| it.key == key) {
            self.reporter.send(current.generation, event(current.id));
        }
    }

    fn give_up(&mut self) {
        tracing::warn!("the system's speech does not come to an end");
        self.stop();
        self.synthesizer = None;
        self.fail_current();
    }

    fn fail_current(&mut self) {
        if let Some(current) = self.current.take() {
            let error = SpeechError::NoService;
            self.reporter.fail(current.generation, current.id, error);
        }
    }

    fn begin(&mut self, generation: Generation, utterance: &Utterance) {
        if !self.reporter.is_current(generation) {
            return;
        }
        let words = speakable(&utterance.words);
        if words.is_empty() {
            self.reporter.pass(generation, utterance.id);
            return;
        }
        match self.speak(utterance, &words) {
            Ok(key) => {
                self.current = Some(CurrentUtterance {
                    generation,
                    id: utterance.id,
                    key,
                    deadline: Instant::now() + max_duration(&words),
                });
            }
            Err(error) => self.reporter.fail(generation, utterance.id, error),
        }
    }

    fn speak(&mut self, utterance: &Utterance, words: &str) -> Result<UtteranceKey, SpeechError> {
        let synthesizer = match &mut self.synthesizer {
            Some(synthesizer) => synthesizer,
            none => {
                let loaded = Synthesizer::load(&self.sender).map_err(no_service)?;
                none.insert(loaded)
            }
        };
        let voice = synthesizer.voice(&utterance.language, &self.clinic_voices);
        let voice = voice.ok_or(SpeechError::NoVoice)?.clone();
        synthesizer
            .speak(&voice, utterance, words)
            .map_err(|error| {
                // What was not spoken still waits in the library's queue.
                self.stop();
                no_service(error)
            })
    }
}

impl Drop for NativeWorker {
    fn drop(&mut self) {
        // Should the library panic, the kiosk must not wait for what will not be heard.
        self.fail_current();
        for (generation, utterance) in std::mem::take(&mut self.waiting) {
            let error = SpeechError::NoService;
            self.reporter.fail(generation, utterance.id, error);
        }
    }
}

/// The system's speech, and its voices.
struct Synthesizer {
    tts: Tts,
    voices: Vec<Voice>,
}

impl Synthesizer {
    fn load(sender: &Sender<NativeEvent>) -> Result<Self, tts::Error> {
        // Not `Tts::default`: on macOS it parses the system's version out of localised text.
        #[cfg(windows)]
        let tts = Tts::new(Backends::WinRt)?;
        #[cfg(target_os = "macos")]
        let tts = Tts::new(Backends::AvFoundation)?;
        let (begun, ended) = (sender.clone(), sender.clone());
        // The receiver is gone when the kiosk ends.
        tts.on_utterance_begin(Some(Box::new(move |id| {
            let _ = begun.send(NativeEvent::Begun(UtteranceKey::from(&id)));
        })))?;
        tts.on_utterance_end(Some(Box::new(move |id| {
            let _ = ended.send(NativeEvent::Ended(UtteranceKey::from(&id)));
        })))?;
        let voices = tts.voices()?;
        Ok(Self { tts, voices })
    }

    /// The voice for a BCP 47 tag.
    fn voice(&self, language: &str, clinic: &ClinicVoices) -> Option<&Voice> {
        let installed: Vec<_> = self.voices.iter().map(installed).collect();
        let chosen = choose(language, clinic, &installed)?;
        self.voices.iter().find(|it| it.name() == chosen.name)
    }

    fn speak(
        &mut self,
        voice: &Voice,
        utterance: &Utterance,
        words: &str,
    ) -> Result<UtteranceKey, tts::Error> {
        self.tts.set_voice(voice)?;
        self.tts.set_rate(rate(utterance.pace))?;
        let Volume(percent) = utterance.volume;
        let volume = self.tts.max_volume() * f32::from(percent.min(100)) / 100.0;
        self.tts.set_volume(volume)?;
        let id = self.tts.speak(words, false)?;
        id.as_ref()
            .map(UtteranceKey::from)
            .ok_or(tts::Error::NoneError)
    }
}

/// The voices of the system; `None` where it has no speech.
pub fn installed_voices() -> Option<Vec<InstalledVoice>> {
    let (sender, _events) = mpsc::channel();
    let synthesizer = Synthesizer::load(&sender).map_err(no_service).ok()?;
    Some(synthesizer.voices.iter().map(installed).collect())
}

fn installed(voice: &Voice) -> InstalledVoice {
    InstalledVoice {
        synthesizer: SYSTEM.to_owned(),
        name: voice.name(),
        language: voice.language().as_str().to_owned(),
        is_variant: false,
    }
}

fn no_service(error: tts::Error) -> SpeechError {
    tracing::warn!("the system's speech fails: {error}");
    SpeechError::NoService
}

/// The rate, where 1 is the voice's own. The usual one is slower, for old people.
#[cfg(windows)]
fn rate(pace: Pace) -> f32 {
    match pace {
        Pace::Slow => 0.75,
        Pace::Usual => 0.9,
        Pace::Fast => 1.25,
    }
}

/// The rate, where 0.5 is the voice's own and small steps are heard. The usual one is slower, for
/// old people.
#[cfg(target_os = "macos")]
fn rate(pace: Pace) -> f32 {
    match pace {
        Pace::Slow => 0.4,
        Pace::Usual => 0.46,
        Pace::Fast => 0.55,
    }
}
