//! Speech Dispatcher, the speech service of Linux desktops, through its socket.
//!
//! Nothing happens before the first [`SpeechBackend::say`]: no thread, no connection. Then a worker
//! thread owns the connection, and another one reads from it. One utterance at a time is with the
//! service; the others wait here, so that a hush has only one to stop.

mod address;
mod codec;
mod connector;
mod event_queue;
mod session;
mod worker;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use super::reporter::{Generation, Reporter};
use super::{EventSender, Report, SpeechBackend, SpeechError, Utterance};
use codec::{Incoming, Number};
use event_queue::EventQueue;
use worker::Worker;

pub use address::{Refused, address};

/// What reaches the worker.
#[derive(Debug)]
enum Event {
    /// Something to say, and when it was given.
    Say(Generation, Utterance),
    /// Stop, and forget.
    Hush,
    /// The kiosk ends.
    Close,
    /// Something came from the service.
    Incoming(Number, Incoming),
}

/// How long the service may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// For a connection, and for a usual answer.
    pub answer: Duration,
    /// For what takes long: its start, its first answer, the list of its voices.
    pub patience: Duration,
    /// From the words to the first sound.
    pub beginning: Duration,
    /// How long it is left alone after it did not answer.
    pub pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            answer: Duration::from_secs(1),
            // Where systemd listens for it, it takes the connection before it has started.
            patience: Duration::from_secs(5),
            // Another program may be speaking, and big voices load slowly.
            beginning: Duration::from_secs(20),
            pause: Duration::from_secs(3),
        }
    }
}

/// Where the service is, and how it is treated.
#[derive(Debug, Clone)]
struct Service {
    socket: Option<PathBuf>,
    program: Option<PathBuf>,
    limits: Limits,
}

/// The voice of Speech Dispatcher.
#[derive(Debug)]
pub struct SpeechDispatcher {
    service: Service,
    telling: Reporter,
    worker: Option<Sender<Event>>,
}

impl SpeechDispatcher {
    /// The service of whoever runs the kiosk; it is started when it does not run.
    pub fn new(outbox: EventSender<Report>) -> Self {
        let socket = match address(|name| std::env::var_os(name)) {
            Ok(socket) => Some(socket),
            Err(refused) => {
                tracing::warn!("there will be no speech: {refused}");
                None
            }
        };
        let service = Service {
            socket,
            program: Some("speech-dispatcher".into()),
            limits: Limits::default(),
        };
        Self::of(service, outbox)
    }

    /// The service that listens at a socket; it is not started when it does not run.
    pub fn at(socket: &Path, outbox: EventSender<Report>) -> Self {
        let service = Service {
            socket: Some(socket.to_owned()),
            program: None,
            limits: Limits::default(),
        };
        Self::of(service, outbox)
    }

    /// The same, started by a program when it does not run.
    pub fn started_by(mut self, program: &Path) -> Self {
        self.service.program = Some(program.to_owned());
        self
    }

    /// The same with other limits.
    pub fn within(mut self, limits: Limits) -> Self {
        self.service.limits = limits;
        self
    }

    fn of(service: Service, outbox: EventSender<Report>) -> Self {
        Self {
            service,
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
        let post = EventQueue::new(sender.clone(), events);
        let worker = Worker::new(self.service.clone(), self.telling.clone(), post);
        let thread = thread::Builder::new().name("speech".into());
        let started = thread.spawn(move || worker.run());
        started.map_err(|error| {
            tracing::warn!("no thread for speech: {error}");
            SpeechError::NoService
        })?;
        Ok(sender)
    }
}

impl SpeechBackend for SpeechDispatcher {
    fn say(&mut self, utterance: Utterance) {
        let (era, id) = (self.telling.era(), utterance.id);
        if let Err(trouble) = self.send(Event::Say(era, utterance)) {
            self.telling.tell(era, Report::Failed(id, trouble));
        }
    }

    fn hush(&mut self) {
        self.telling.hush();
        if let Some(worker) = &self.worker {
            // A worker that is gone says nothing any more.
            let _ = worker.send(Event::Hush);
        }
    }
}

impl Drop for SpeechDispatcher {
    fn drop(&mut self) {
        if let Some(worker) = &self.worker {
            // As above.
            let _ = worker.send(Event::Close);
        }
    }
}
