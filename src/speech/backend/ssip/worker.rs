//! The thread that has utterances spoken, one after the other.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::codec::{ConnectionId, EVENT_BEGIN, EVENT_CANCELED, EVENT_END, Incoming, Reply};
use super::connector::Connector;
use super::event_queue::EventQueue;
use super::session::{SsipError, SsipSession};
use super::{SsipEvent, SsipService};
use crate::speech::backend::invisible_marks::{max_duration, speakable};
use crate::speech::backend::reporter::{Generation, Reporter};
use crate::speech::backend::threaded::SpeechCommand;
use crate::speech::backend::voices::ClinicVoices;
use crate::speech::backend::{SpeechError, SpeechEvent, Utterance};

/// The thread's state.
pub(crate) struct SsipWorker {
    queue: EventQueue,
    reporter: Reporter,
    waiting: VecDeque<(Generation, Utterance)>,
    current: Option<CurrentMessage>,
    session: Option<SsipSession>,
    connector: Connector,
    clinic_voices: ClinicVoices,
    first_sound: Duration,
}

/// The message that the service has.
struct CurrentMessage {
    generation: Generation,
    /// The utterance.
    utterance: u64,
    /// The service's own id of it.
    id: String,
    begun: bool,
    /// When it must have begun, and then when it must have ended.
    deadline: Instant,
    max_duration: Duration,
}

/// Why an utterance is not spoken.
enum NotSpoken {
    /// It was cancelled before the service had it.
    Cancelled,
    /// The service has no voice for it.
    NoVoice,
    /// There is no service.
    NoService,
    /// The session failed.
    Session(SsipError),
}

impl From<SsipError> for NotSpoken {
    fn from(error: SsipError) -> Self {
        Self::Session(error)
    }
}

impl SsipWorker {
    /// A worker that has not connected yet.
    pub(crate) fn new(service: SsipService, reporter: Reporter, queue: EventQueue) -> Self {
        Self {
            queue,
            reporter,
            waiting: VecDeque::new(),
            current: None,
            session: None,
            first_sound: service.timeouts.first_sound,
            clinic_voices: service.clinic_voices.clone(),
            connector: Connector::new(service),
        }
    }

    /// Works until the kiosk ends.
    pub(crate) fn run(mut self) {
        loop {
            let deadline = self.current.as_ref().map(|it| it.deadline);
            match self.queue.next(deadline) {
                Some(SsipEvent::Command(SpeechCommand::Speak(generation, utterance))) => {
                    self.waiting.push_back((generation, utterance));
                }
                Some(SsipEvent::Command(SpeechCommand::Cancel)) => self.cancel(),
                Some(SsipEvent::Command(SpeechCommand::Close)) => return,
                Some(SsipEvent::Incoming(id, incoming)) => self.receive(id, incoming),
                None => self.give_up("it does not come to an end"),
            }
            // A cancellation that came meanwhile goes first.
            while self.current.is_none() && !self.queue.has_deferred() {
                let Some((generation, utterance)) = self.waiting.pop_front() else {
                    break;
                };
                self.begin(generation, &utterance);
            }
        }
    }

    fn cancel(&mut self) {
        self.waiting.clear();
        if self.current.take().is_none() {
            return;
        }
        if let Some(session) = &mut self.session
            && let Err(error) = session.cancel(&mut self.queue)
        {
            self.give_up(&error.to_string());
        }
    }

    fn receive(&mut self, id: ConnectionId, incoming: Incoming) {
        if self.session.as_ref().map(SsipSession::id) != Some(id) {
            return;
        }
        match incoming {
            Incoming::Reply(reply) => self.receive_event(&reply),
            Incoming::Lost(error) => self.give_up(&error.to_string()),
            Incoming::Connected(_) => {}
        }
    }

    fn receive_event(&mut self, event: &Reply) {
        let Some(current) = &mut self.current else {
            return;
        };
        if event.lines.first() != Some(&current.id) {
            return;
        }
        let (generation, utterance) = (current.generation, current.utterance);
        match event.code {
            EVENT_BEGIN if !current.begun => {
                current.begun = true;
                current.deadline = Instant::now() + current.max_duration;
                let begun = SpeechEvent::Begun(utterance);
                self.reporter.send(generation, begun);
            }
            // Another program, such as a screen reader, may cancel it. The service still works, and
            // so the next utterance may be spoken.
            EVENT_END | EVENT_CANCELED => {
                let ended = SpeechEvent::Ended(utterance);
                self.reporter.send(generation, ended);
                self.current = None;
            }
            _ => {}
        }
    }

    /// Closes the session, since nothing more that comes over it can be trusted, and fails the
    /// current message.
    fn give_up(&mut self, why: &str) {
        tracing::warn!("the connection to Speech Dispatcher is given up: {why}");
        self.session = None;
        if let Some(current) = self.current.take() {
            let error = SpeechError::NoService;
            self.reporter
                .fail(current.generation, current.utterance, error);
        }
    }

    fn begin(&mut self, generation: Generation, utterance: &Utterance) {
        if !self.reporter.is_current(generation) {
            return;
        }
        let words = speakable(&utterance.words);
        if words.is_empty() {
            // The service takes an empty message too, but sends no events of it.
            self.reporter.pass(generation, utterance.id);
            return;
        }
        let error = match self.speak(generation, utterance, &words) {
            Ok(current) => {
                self.current = Some(current);
                return;
            }
            Err(NotSpoken::Cancelled) => return,
            Err(NotSpoken::NoVoice) => SpeechError::NoVoice,
            Err(NotSpoken::NoService) => SpeechError::NoService,
            Err(NotSpoken::Session(error)) => {
                self.give_up(&error.to_string());
                SpeechError::NoService
            }
        };
        self.reporter.fail(generation, utterance.id, error);
    }

    fn speak(
        &mut self,
        generation: Generation,
        utterance: &Utterance,
        words: &str,
    ) -> Result<CurrentMessage, NotSpoken> {
        let queue = &mut self.queue;
        let session = match &mut self.session {
            Some(session) => session,
            none => none.insert(self.connector.connect(queue).ok_or(NotSpoken::NoService)?),
        };
        let voice = session.voice(&utterance.language, &self.clinic_voices, queue)?;
        let voice = voice.ok_or(NotSpoken::NoVoice)?;
        session.set(&voice, utterance, queue)?;
        if !self.reporter.is_current(generation) {
            return Err(NotSpoken::Cancelled);
        }
        let id = session.speak(words, queue)?;
        Ok(CurrentMessage {
            generation,
            utterance: utterance.id,
            id,
            begun: false,
            deadline: Instant::now() + self.first_sound,
            max_duration: max_duration(words),
        })
    }
}
