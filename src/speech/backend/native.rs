//! The voices of Windows and macOS.
//!
//! Nothing happens before the first [`SpeechBackend::say`]. Then a thread of its own loads the voices and
//! has one utterance said at a time.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Instant;

use tts::{Backends, Tts, UtteranceId, Voice};

use super::invisible_marks::{longest, sound};
use super::reporter::{Generation, Reporter};
use super::voices::suits;
use super::{EventSender, Pace, Report, SpeechBackend, SpeechError, Utterance, Volume};

/// What reaches the thread.
enum Event {
    /// Something to say, and when it was given.
    Say(Generation, Utterance),
    /// Stop, and forget.
    Hush,
    /// The kiosk ends.
    Close,
    /// The system began to say something.
    Begun(Key),
    /// The system has said something.
    Ended(Key),
}

/// What the system calls an utterance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key(u64);

impl From<&UtteranceId> for Key {
    fn from(id: &UtteranceId) -> Self {
        match id {
            #[cfg(windows)]
            UtteranceId::WinRt(number) => Self(*number),
            #[cfg(target_os = "macos")]
            UtteranceId::AvFoundation(object) => Self(*object as u64),
        }
    }
}

/// The system's voice.
#[derive(Debug)]
pub struct System {
    telling: Reporter,
    worker: Option<Sender<Event>>,
}

impl System {
    /// A voice that reports through an outbox.
    pub fn new(outbox: EventSender<Report>) -> Self {
        Self {
            telling: Reporter::new(outbox),
            worker: None,
        }
    }

    fn send(&mut self, event: Event) -> Result<(), SpeechError> {
        let worker = match &self.worker {
            Some(worker) => worker,
            None => self.worker.insert(self.start()?),
        };
        worker.send(event).map_err(|_| SpeechError::NoService)
    }

    fn start(&self) -> Result<Sender<Event>, SpeechError> {
        let (sender, events) = mpsc::channel();
        let (telling, own) = (self.telling.clone(), sender.clone());
        let thread = thread::Builder::new().name("speech".into());
        let started = thread.spawn(move || Worker::new(telling, own, events).run());
        started.map_err(|error| {
            tracing::warn!("no thread for speech: {error}");
            SpeechError::NoService
        })?;
        Ok(sender)
    }
}

impl SpeechBackend for System {
    fn say(&mut self, utterance: Utterance) {
        let (era, id) = (self.telling.era(), utterance.id);
        if let Err(trouble) = self.send(Event::Say(era, utterance)) {
            self.telling.tell(era, Report::Failed(id, trouble));
        }
    }

    fn hush(&mut self) {
        self.telling.hush();
        if let Some(worker) = &self.worker {
            // A thread that is gone says nothing any more.
            let _ = worker.send(Event::Hush);
        }
    }
}

impl Drop for System {
    fn drop(&mut self) {
        if let Some(worker) = &self.worker {
            // As above.
            let _ = worker.send(Event::Close);
        }
    }
}

/// The thread that has utterances said.
struct Worker {
    telling: Reporter,
    sender: Sender<Event>,
    events: Receiver<Event>,
    waiting: VecDeque<(Generation, Utterance)>,
    speaking: Option<Speaking>,
    engine: Option<Engine>,
}

/// The system's speech, and the voices that it has.
struct Engine {
    tts: Tts,
    voices: Vec<Voice>,
}

/// The utterance that is with the system.
struct Speaking {
    era: Generation,
    id: u64,
    key: Key,
    /// Until when it must end.
    limit: Instant,
}

impl Worker {
    fn new(telling: Reporter, sender: Sender<Event>, events: Receiver<Event>) -> Self {
        Self {
            telling,
            sender,
            events,
            waiting: VecDeque::new(),
            speaking: None,
            engine: None,
        }
    }

    fn run(mut self) {
        loop {
            match self.next() {
                Some(Event::Say(era, utterance)) => self.waiting.push_back((era, utterance)),
                Some(Event::Hush) => self.hush(),
                Some(Event::Close) => {
                    self.hush();
                    return;
                }
                Some(Event::Begun(key)) => self.tell(key, Report::Begun),
                Some(Event::Ended(key)) => {
                    self.tell(key, Report::Ended);
                    self.speaking.take_if(|speaking| speaking.key == key);
                }
                None => self.give_up(),
            }
            while self.speaking.is_none() {
                // It stays in the queue meanwhile, for `drop` to know of.
                let Some((era, utterance)) = self.waiting.front().cloned() else {
                    break;
                };
                self.begin(era, &utterance);
                self.waiting.pop_front();
            }
        }
    }

    /// The next event; `None` when words should have ended long ago.
    fn next(&self) -> Option<Event> {
        let Some(speaking) = &self.speaking else {
            // There is always a sender: this has one itself.
            return Some(self.events.recv().unwrap_or(Event::Close));
        };
        let left = speaking.limit.saturating_duration_since(Instant::now());
        match self.events.recv_timeout(left) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Event::Close),
        }
    }

    fn hush(&mut self) {
        self.waiting.clear();
        if self.speaking.take().is_some() {
            self.stop();
        }
    }

    fn stop(&mut self) {
        if let Some(engine) = &mut self.engine
            && let Err(error) = engine.tts.stop()
        {
            tracing::warn!("the system's speech does not stop: {error}");
        }
    }

    fn tell(&self, key: Key, report: impl Fn(u64) -> Report) {
        if let Some(speaking) = self.speaking.as_ref().filter(|it| it.key == key) {
            self.telling.tell(speaking.era, report(speaking.id));
        }
    }

    fn give_up(&mut self) {
        tracing::warn!("the system's speech does not come to an end");
        self.stop();
        self.engine = None;
        self.fail_speaking();
    }

    fn fail_speaking(&mut self) {
        if let Some(speaking) = self.speaking.take() {
            let report = Report::Failed(speaking.id, SpeechError::NoService);
            self.telling.tell(speaking.era, report);
        }
    }

    fn begin(&mut self, era: Generation, utterance: &Utterance) {
        if !self.telling.lasts(era) {
            return;
        }
        let words = sound(&utterance.words);
        if words.is_empty() {
            self.telling.tell(era, Report::Begun(utterance.id));
            self.telling.tell(era, Report::Ended(utterance.id));
            return;
        }
        match self.speak(utterance, &words) {
            Ok(key) => {
                self.speaking = Some(Speaking {
                    era,
                    id: utterance.id,
                    key,
                    limit: Instant::now() + longest(&words),
                });
            }
            Err(trouble) => {
                let report = Report::Failed(utterance.id, trouble);
                self.telling.tell(era, report);
            }
        }
    }

    fn speak(&mut self, how: &Utterance, words: &str) -> Result<Key, SpeechError> {
        let engine = match &mut self.engine {
            Some(engine) => engine,
            none => {
                let engine = Engine::load(&self.sender).map_err(no_service)?;
                none.insert(engine)
            }
        };
        let spoken = engine.speak(how, words)?;
        spoken.map_err(|error| {
            // What was not said still waits in the library's queue.
            self.stop();
            no_service(error)
        })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // Should the library panic, nobody waits for words that will not be heard.
        self.fail_speaking();
        for (era, utterance) in std::mem::take(&mut self.waiting) {
            let report = Report::Failed(utterance.id, SpeechError::NoService);
            self.telling.tell(era, report);
        }
    }
}

impl Engine {
    fn load(sender: &Sender<Event>) -> Result<Self, tts::Error> {
        // Not by default: on macOS that reads the version out of words in the user's language.
        #[cfg(windows)]
        let tts = Tts::new(Backends::WinRt)?;
        #[cfg(target_os = "macos")]
        let tts = Tts::new(Backends::AvFoundation)?;
        let (begun, ended) = (sender.clone(), sender.clone());
        // Nobody listens any more when the kiosk ends.
        tts.on_utterance_begin(Some(Box::new(move |id| {
            let _ = begun.send(Event::Begun(Key::from(&id)));
        })))?;
        tts.on_utterance_end(Some(Box::new(move |id| {
            let _ = ended.send(Event::Ended(Key::from(&id)));
        })))?;
        let voices = tts.voices()?;
        Ok(Self { tts, voices })
    }

    /// Has words said by the voice for their language.
    fn speak(
        &mut self,
        how: &Utterance,
        words: &str,
    ) -> Result<Result<Key, tts::Error>, SpeechError> {
        let ranked = self.voices.iter().filter_map(|voice| {
            let rank = suits(&how.language, voice.language().as_str())?;
            Some((rank, voice))
        });
        let best = ranked.min_by_key(|(rank, _)| *rank);
        let (_, voice) = best.ok_or(SpeechError::NoVoice)?;
        let voice = voice.clone();
        Ok(self.speak_with(&voice, how, words))
    }

    fn speak_with(
        &mut self,
        voice: &Voice,
        how: &Utterance,
        words: &str,
    ) -> Result<Key, tts::Error> {
        self.tts.set_voice(voice)?;
        self.tts.set_rate(rate(how.pace))?;
        let Volume(percent) = how.volume;
        let volume = self.tts.max_volume() * f32::from(percent.min(100)) / 100.0;
        self.tts.set_volume(volume)?;
        let id = self.tts.speak(words, false)?;
        id.as_ref().map(Key::from).ok_or(tts::Error::NoneError)
    }
}

fn no_service(error: tts::Error) -> SpeechError {
    tracing::warn!("the system's speech fails: {error}");
    SpeechError::NoService
}

/// The rate, where 1 is the voice's own. The usual one is slower than that, for old ears.
#[cfg(windows)]
fn rate(pace: Pace) -> f32 {
    match pace {
        Pace::Slow => 0.75,
        Pace::Usual => 0.9,
        Pace::Fast => 1.25,
    }
}

/// The rate, where 0.5 is the voice's own and small steps count. The usual one is slower than
/// that, for old ears.
#[cfg(target_os = "macos")]
fn rate(pace: Pace) -> f32 {
    match pace {
        Pace::Slow => 0.4,
        Pace::Usual => 0.46,
        Pace::Fast => 0.55,
    }
}
