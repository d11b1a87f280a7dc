//! The thread that has utterances spoken, one after the other.

use std::collections::{HashSet, VecDeque};
use std::time::{Duration, Instant};

use super::codec::{
    ConnectionId, EVENT_BEGIN, EVENT_CANCELED, EVENT_END, EVENT_INDEX_MARK, Incoming, Reply,
};
use super::connector::Connector;
use super::current::CurrentMessage;
use super::daemon::{Daemon, Health};
use super::event_queue::EventQueue;
use super::fatal::Fatal;
use super::playable::{PLAYER, playable};
use super::session::{SsipError, SsipSession};
use super::ssml::Mark;
use super::{SsipEvent, SsipService, Timeouts};
use crate::language::Tag;
use crate::speech::backend::invisible_marks::speakable;
use crate::speech::backend::reporter::{Generation, Reporter};
use crate::speech::backend::threaded::SpeechCommand;
use crate::speech::backend::voices::ClinicVoices;
use crate::speech::backend::{SpeechError, SpeechEvent, Utterance};

/// How often the processes of the service are looked at while it speaks.
const HEALTH_INTERVAL: Duration = Duration::from_millis(300);

/// The thread's state.
pub(crate) struct SsipWorker {
    queue: EventQueue,
    reporter: Reporter,
    waiting: VecDeque<(Generation, Utterance)>,
    current: Option<CurrentMessage>,
    session: Option<SsipSession>,
    connector: Connector,
    clinic_voices: ClinicVoices,
    timeouts: Timeouts,
    fatal: Fatal,
    /// The output modules that have reported marks.
    tell_marks: HashSet<String>,
    /// Those that have reported marks within sentences, and eSpeak NG's, which does.
    tell_pieces: HashSet<String>,
}

/// Why an utterance is not spoken.
enum NotSpoken {
    /// It was cancelled, or it has failed, before the service had it.
    Dropped,
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
            clinic_voices: service.clinic_voices.clone(),
            timeouts: service.timeouts,
            connector: Connector::new(service),
            fatal: Fatal::default(),
            tell_marks: HashSet::new(),
            tell_pieces: HashSet::from([PLAYER.to_owned()]),
        }
    }

    /// Works until the kiosk ends.
    pub(crate) fn run(mut self) {
        loop {
            let deadline = self.current.as_ref().map(|it| it.deadline);
            let look = deadline.map(|it| it.min(Instant::now() + HEALTH_INTERVAL));
            match self.queue.next(look) {
                Some(SsipEvent::Command(SpeechCommand::Speak(generation, utterance))) => {
                    self.waiting.push_back((generation, utterance));
                }
                Some(SsipEvent::Command(SpeechCommand::FindVoices(languages))) => {
                    self.find_voices(&languages);
                }
                Some(SsipEvent::Command(SpeechCommand::Cancel)) => self.cancel(),
                Some(SsipEvent::Command(SpeechCommand::Close)) => return,
                Some(SsipEvent::Incoming(id, incoming)) => self.receive(id, incoming),
                None if deadline.is_some_and(|it| it <= Instant::now()) => {
                    self.restart("nothing is heard of its words");
                }
                None => self.look(),
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

    fn find_voices(&mut self, languages: &[Tag]) {
        let queue = &mut self.queue;
        if self.session.is_none() {
            self.connector.is_quiet = true;
            self.session = self.connector.connect(queue);
            self.connector.is_quiet = false;
        }
        let Some(session) = &mut self.session else {
            return;
        };
        for language in languages {
            match session.voice(language.as_str(), &self.clinic_voices, queue) {
                Ok(Some(_)) => self.reporter.has_voice(*language),
                Ok(None) => {}
                Err(error) => return self.lose(&error),
            }
        }
    }

    fn cancel(&mut self) {
        self.waiting.clear();
        self.stop_current();
    }

    fn stop_current(&mut self) {
        if self.current.take().is_none() {
            return;
        }
        if let Some(session) = &mut self.session
            && let Err(error) = session.cancel(&mut self.queue)
        {
            self.lose(&error);
        }
    }

    fn receive(&mut self, id: ConnectionId, incoming: Incoming) {
        if self.session.as_ref().map(SsipSession::id) != Some(id) {
            return;
        }
        match incoming {
            Incoming::Reply(reply) => self.receive_event(&reply),
            Incoming::Lost(error) => self.lose(&SsipError::Lost(error)),
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
                current.begin(
                    self.tell_marks.contains(&current.module),
                    self.tell_pieces.contains(&current.module),
                );
                let begun = SpeechEvent::Begun(utterance);
                self.reporter.send(generation, begun);
            }
            EVENT_INDEX_MARK => {
                let name = event.lines.last();
                let Some(mark) = name.and_then(|name| Mark::parse(name, utterance)) else {
                    return;
                };
                current.reach(mark);
                self.tell_marks.insert(current.module.clone());
                if mark.is_piece() {
                    self.tell_pieces.insert(current.module.clone());
                }
                if let Mark::Sentence(index) = mark
                    && !current.is_recording()
                {
                    let sentence = SpeechEvent::Sentence(utterance, index);
                    self.reporter.send(generation, sentence);
                }
            }
            // Another program, such as a screen reader, may cancel it. The service still works, and
            // so the next utterance may be spoken.
            EVENT_END if current.is_cut_short() => {
                tracing::warn!("Speech Dispatcher cannot play a recording");
                let error = SpeechError::NoService;
                self.reporter.fail(generation, utterance, error);
                self.current = None;
            }
            EVENT_END | EVENT_CANCELED => {
                let ended = SpeechEvent::Ended(utterance);
                self.reporter.send(generation, ended);
                self.current = None;
            }
            _ => {}
        }
    }

    /// Looks at the processes of the service while it speaks.
    fn look(&mut self) {
        let health = self.session.as_ref().map(SsipSession::health);
        match health {
            None | Some(Health::Well) => {}
            Some(Health::Gone) => self.restart("it has died"),
            Some(Health::Stopped) => self.restart("one of its processes is stopped"),
            Some(Health::Dead) => {
                if let Some(current) = &self.current {
                    self.fatal.count(current.key);
                }
                self.restart("a synthesizer has died");
            }
        }
    }

    /// Gives up the session, and ends the service too where it is hung.
    fn lose(&mut self, error: &SsipError) {
        let daemon = self.give_up(&error.to_string());
        if error.is_timeout()
            && let Some(daemon) = daemon.filter(Daemon::is_settled)
        {
            daemon.end();
        }
    }

    /// Gives up the session, and ends the service, which does not recover by itself. It is started
    /// again for the next utterance.
    fn restart(&mut self, why: &str) {
        if let Some(daemon) = self.give_up(why) {
            daemon.end();
        }
    }

    /// Closes the session, since nothing more that comes over it can be trusted, and fails the
    /// current message. Returns the processes of the service.
    fn give_up(&mut self, why: &str) -> Option<Daemon> {
        tracing::warn!("the connection to Speech Dispatcher is given up: {why}");
        if let Some(current) = self.current.take() {
            let error = SpeechError::NoService;
            self.reporter
                .fail(current.generation, current.utterance, error);
        }
        let session = self.session.take();
        session.and_then(|it| it.daemon().cloned())
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
        let key = Fatal::key(utterance);
        if self.fatal.refuses(key) {
            tracing::warn!("words that have ended a synthesizer twice are not tried again");
            self.reporter
                .fail(generation, utterance.id, SpeechError::NoService);
            return;
        }
        let deadline = Instant::now() + self.timeouts.first_sound;
        let late = self.timeouts.mark;
        let mut current = CurrentMessage::new(generation, utterance.id, &words, deadline, late);
        current.key = key;
        self.queue
            .set_alarm(deadline, &self.reporter, generation, utterance.id);
        let had_session = self.session.is_some();
        let mut spoken = self.speak(&mut current, utterance, &words);
        if had_session && matches!(&spoken, Err(NotSpoken::Session(error)) if error.is_gone()) {
            // The service has ended since the last utterance. Another one can be started.
            self.give_up("it has ended");
            spoken = self.speak(&mut current, utterance, &words);
        }
        let is_told = self.queue.is_alarm_over();
        self.queue.stop_alarm();
        let error = match spoken {
            Ok(()) => {
                self.current = Some(current);
                if is_told {
                    self.stop_current();
                }
                return;
            }
            Err(NotSpoken::Dropped) => return,
            Err(NotSpoken::NoVoice) => SpeechError::NoVoice,
            Err(NotSpoken::NoService) => SpeechError::NoService,
            Err(NotSpoken::Session(error)) => {
                self.lose(&error);
                SpeechError::NoService
            }
        };
        if !is_told {
            self.reporter.fail(generation, utterance.id, error);
        }
    }

    fn speak(
        &mut self,
        current: &mut CurrentMessage,
        utterance: &Utterance,
        words: &str,
    ) -> Result<(), NotSpoken> {
        // A synthesizer that has died since would be replaced by another, or by a message of Speech
        // Dispatcher about itself.
        let health = self.session.as_ref().map(SsipSession::health);
        if health.is_some_and(|it| it != Health::Well) {
            self.restart("one of its processes has died or is stopped");
        }
        let queue = &mut self.queue;
        let session = match &mut self.session {
            Some(session) => session,
            none => none.insert(self.connector.connect(queue).ok_or(NotSpoken::NoService)?),
        };
        if let Some(recording) = playable(utterance, session.plays_files()) {
            current.id = session.play(&recording, utterance.id, queue)?;
            PLAYER.clone_into(&mut current.module);
            current.playing(recording);
            return Ok(());
        }
        let voice = session.voice(&utterance.language, &self.clinic_voices, queue)?;
        let voice = voice.ok_or(NotSpoken::NoVoice)?;
        session.set(&voice, utterance, queue)?;
        let is_late = queue.is_alarm_over();
        if is_late || !self.reporter.is_current(current.generation) {
            return Err(NotSpoken::Dropped);
        }
        current.id = session.speak(words, utterance.id, queue)?;
        current.module = voice.synthesizer;
        Ok(())
    }
}
