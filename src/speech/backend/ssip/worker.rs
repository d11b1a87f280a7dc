//! The thread that has utterances said, one after the other.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use ssip_client_async::{EVENT_BEGIN, EVENT_CANCELED, EVENT_END};

use super::codec::{Incoming, Number, Reply};
use super::connector::Connector;
use super::event_queue::EventQueue;
use super::session::{Fault, Line};
use super::{Event, Service};
use crate::speech::backend::invisible_marks::{longest, sound};
use crate::speech::backend::reporter::{Generation, Reporter};
use crate::speech::backend::{Report, SpeechError, Utterance};

/// See the module's documentation.
pub struct Worker {
    post: EventQueue,
    telling: Reporter,
    waiting: VecDeque<(Generation, Utterance)>,
    speaking: Option<Speaking>,
    line: Option<Line>,
    caller: Connector,
    beginning: Duration,
}

/// The utterance that is with the service.
struct Speaking {
    era: Generation,
    id: u64,
    /// What the service calls it.
    message: String,
    begun: bool,
    /// Until when it must begin, and then end.
    limit: Instant,
    longest: Duration,
}

/// Why an utterance is not said.
enum Unsaid {
    /// It was hushed before it was given to the service.
    Hushed,
    /// The service has no voice for it.
    NoVoice,
    /// There is no service.
    NoService(Option<Fault>),
}

impl From<Fault> for Unsaid {
    fn from(fault: Fault) -> Self {
        Self::NoService(Some(fault))
    }
}

impl Worker {
    /// A worker that has connected to nothing yet.
    pub fn new(service: Service, telling: Reporter, post: EventQueue) -> Self {
        Self {
            post,
            telling,
            waiting: VecDeque::new(),
            speaking: None,
            line: None,
            beginning: service.limits.beginning,
            caller: Connector::new(service),
        }
    }

    /// Works until the kiosk ends.
    pub fn run(mut self) {
        loop {
            let limit = self.speaking.as_ref().map(|it| it.limit);
            match self.post.next(limit) {
                Some(Event::Say(era, utterance)) => self.waiting.push_back((era, utterance)),
                Some(Event::Hush) => self.hush(),
                Some(Event::Close) => return,
                Some(Event::Incoming(number, incoming)) => self.hear(number, incoming),
                None => self.give_up("it does not come to an end"),
            }
            // A hush that came meanwhile goes first.
            while self.speaking.is_none() && !self.post.has_more() {
                let Some((era, utterance)) = self.waiting.pop_front() else {
                    break;
                };
                self.begin(era, &utterance);
            }
        }
    }

    fn hush(&mut self) {
        self.waiting.clear();
        if self.speaking.take().is_none() {
            return;
        }
        if let Some(line) = &mut self.line
            && let Err(fault) = line.cancel(&mut self.post)
        {
            self.give_up(&fault.to_string());
        }
    }

    fn hear(&mut self, number: Number, incoming: Incoming) {
        if self.line.as_ref().map(Line::number) != Some(number) {
            return;
        }
        match incoming {
            Incoming::Reply(reply) => self.hear_event(&reply),
            Incoming::Lost(error) => self.give_up(&error.to_string()),
            Incoming::Connected(_) => {}
        }
    }

    fn hear_event(&mut self, event: &Reply) {
        let Some(speaking) = &mut self.speaking else {
            return;
        };
        if event.lines.first() != Some(&speaking.message) {
            return;
        }
        match event.code {
            EVENT_BEGIN if !speaking.begun => {
                speaking.begun = true;
                speaking.limit = Instant::now() + speaking.longest;
                self.telling.tell(speaking.era, Report::Begun(speaking.id));
            }
            // Canceled by another program, a screen reader say. There will be no more of it, and
            // the service is well: the next one may be said.
            EVENT_END | EVENT_CANCELED => {
                self.telling.tell(speaking.era, Report::Ended(speaking.id));
                self.speaking = None;
            }
            _ => {}
        }
    }

    /// Ends the line and what is being said, for want of a service. Nothing more that comes over
    /// it can be trusted.
    fn give_up(&mut self, why: &str) {
        tracing::warn!("the line to Speech Dispatcher is given up: {why}");
        self.line = None;
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
            // The service takes no words too, but never tells of them.
            self.telling.tell(era, Report::Begun(utterance.id));
            self.telling.tell(era, Report::Ended(utterance.id));
            return;
        }
        let trouble = match self.speak(era, utterance, &words) {
            Ok(speaking) => {
                self.speaking = Some(speaking);
                return;
            }
            Err(Unsaid::Hushed) => return,
            Err(Unsaid::NoVoice) => SpeechError::NoVoice,
            Err(Unsaid::NoService(fault)) => {
                if let Some(fault) = fault {
                    self.give_up(&fault.to_string());
                }
                SpeechError::NoService
            }
        };
        let report = Report::Failed(utterance.id, trouble);
        self.telling.tell(era, report);
    }

    fn speak(&mut self, era: Generation, how: &Utterance, words: &str) -> Result<Speaking, Unsaid> {
        let post = &mut self.post;
        let line = match &mut self.line {
            Some(line) => line,
            none => {
                let line = self.caller.call(post).ok_or(Unsaid::NoService(None))?;
                none.insert(line)
            }
        };
        let voice = line.voice(&how.language, post)?.ok_or(Unsaid::NoVoice)?;
        line.set(&voice, how, post)?;
        if !self.telling.lasts(era) {
            return Err(Unsaid::Hushed);
        }
        let message = line.speak(words, post)?;
        Ok(Speaking {
            era,
            id: how.id,
            message,
            begun: false,
            limit: Instant::now() + self.beginning,
            longest: longest(words),
        })
    }
}
