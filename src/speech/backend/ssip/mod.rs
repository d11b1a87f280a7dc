//! Speech Dispatcher, the speech service of Linux desktops, through its socket.
//!
//! The protocol is the [Speech Synthesis Interface Protocol][SSIP]. The thread owns the connection,
//! and another thread reads from it. The service has one message at a time; the others wait here, so
//! that a cancellation has only one to stop.
//!
//! [SSIP]: https://freebsoft.org/doc/speechd/ssip.html

mod address;
mod codec;
mod connector;
mod current;
mod daemon;
mod event_queue;
mod fatal;
mod parameters;
mod playable;
mod session;
mod ssml;
mod worker;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use super::reporter::Reporter;
use super::threaded::{SpeechCommand, SpeechEngine, ThreadedBackend};
use super::voices::{ClinicVoices, InstalledVoice};
use super::{EventSender, SpeechEvent};
use codec::{ConnectionId, Incoming};
use connector::Connector;
use event_queue::EventQueue;
use worker::SsipWorker;

pub use address::{AddressError, address};

/// The backend of Speech Dispatcher.
pub type SpeechDispatcher = ThreadedBackend<SsipService>;

impl SpeechDispatcher {
    /// The service of the user that runs the kiosk; it is started when it does not run.
    pub fn new(events: EventSender<SpeechEvent>) -> Self {
        let socket = address(|name| std::env::var_os(name));
        let service = SsipService {
            socket: socket
                .inspect_err(|error| tracing::warn!("there will be no speech: {error}"))
                .ok(),
            program: Some("speech-dispatcher".into()),
            timeouts: Timeouts::default(),
            clinic_voices: ClinicVoices::new(),
        };
        Self::with_engine(service, events)
    }

    /// The service that listens at a socket; it is not started when it does not run.
    pub fn at(socket: &Path, events: EventSender<SpeechEvent>) -> Self {
        let service = SsipService {
            socket: Some(socket.to_owned()),
            program: None,
            timeouts: Timeouts::default(),
            clinic_voices: ClinicVoices::new(),
        };
        Self::with_engine(service, events)
    }

    /// The same, started by a program when it does not run.
    pub fn with_program(mut self, program: &Path) -> Self {
        self.engine.program = Some(program.to_owned());
        self
    }

    /// The same with the voices that the clinic has chosen.
    pub fn with_voices(mut self, voices: ClinicVoices) -> Self {
        self.engine.clinic_voices = voices;
        self
    }

    /// All voices of the service, which is started when it does not run; `None` where it does not
    /// answer.
    pub fn installed_voices(self) -> Option<Vec<InstalledVoice>> {
        let (sender, events) = mpsc::channel();
        let mut queue = EventQueue::new(sender, events);
        let mut session = Connector::new(self.engine.clone()).connect(&mut queue)?;
        session.all_voices(&mut queue).ok()
    }

    /// The same with other timeouts.
    pub fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.engine.timeouts = timeouts;
        self
    }
}

/// How long the service may take.
#[derive(Debug, Clone, Copy)]
pub struct Timeouts {
    /// For a connection, and for a usual reply.
    pub reply: Duration,
    /// For what takes long: its start, its first reply, the list of its voices.
    pub slow_reply: Duration,
    /// From the words to the first sound, with all that comes before it. Then the screen says that
    /// there is no speech; what takes longer is finished for the next time.
    pub first_sound: Duration,
    /// How much later than its words a mark may come. See [`SpeechEvent::Sentence`].
    pub mark: Duration,
    /// How long it is not asked again after it did not answer.
    pub retry: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            reply: Duration::from_secs(1),
            // Where systemd listens for it, it takes the connection before it has started.
            slow_reply: Duration::from_secs(5),
            first_sound: Duration::from_millis(4500),
            mark: Duration::from_secs(2),
            retry: Duration::from_secs(1),
        }
    }
}

/// Where the service is, and how long it may take.
#[derive(Debug, Clone)]
pub struct SsipService {
    socket: Option<PathBuf>,
    program: Option<PathBuf>,
    timeouts: Timeouts,
    clinic_voices: ClinicVoices,
}

impl SpeechEngine for SsipService {
    type Event = SsipEvent;

    fn run(self, reporter: Reporter, sender: Sender<SsipEvent>, events: Receiver<SsipEvent>) {
        SsipWorker::new(self, reporter, EventQueue::new(sender, events)).run();
    }
}

/// What reaches the thread.
#[derive(Debug)]
pub enum SsipEvent {
    /// A command of the kiosk.
    Command(SpeechCommand),
    /// Something came from the service.
    Incoming(ConnectionId, Incoming),
}

impl From<SpeechCommand> for SsipEvent {
    fn from(command: SpeechCommand) -> Self {
        Self::Command(command)
    }
}
