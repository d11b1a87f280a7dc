//! Getting through to the service: where it is, when it is asked again, and starting it.

use std::io;
use std::path::Path;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::codec;
use super::codec::{Incoming, Number, SsipCodec};
use super::event_queue::EventQueue;
use super::session::{Fault, Line};
use super::{Service, address};

/// How often the service is started at most.
const BETWEEN_STARTS: Duration = Duration::from_secs(60);

/// See the module's documentation.
pub struct Connector {
    service: Service,
    number: Number,
    connecting: Option<JoinHandle<()>>,
    left_alone_until: Option<Instant>,
    started: Option<Instant>,
}

impl Connector {
    /// A caller that has not called yet.
    pub fn new(service: Service) -> Self {
        Self {
            service,
            number: Number::default(),
            connecting: None,
            left_alone_until: None,
            started: None,
        }
    }

    /// A line to the service, or `None` where there is none.
    pub fn call(&mut self, post: &mut EventQueue) -> Option<Line> {
        let now = Instant::now();
        if self.left_alone_until.is_some_and(|until| now < until) {
            return None;
        }
        match self.open(post) {
            Ok(line) => Some(line),
            Err(fault) => {
                tracing::warn!("Speech Dispatcher does not answer: {fault}");
                self.left_alone_until = Some(Instant::now() + self.service.limits.pause);
                None
            }
        }
    }

    fn open(&mut self, post: &mut EventQueue) -> Result<Line, Fault> {
        let socket = self.service.socket.clone();
        let socket = socket.ok_or(io::ErrorKind::AddrNotAvailable);
        let socket = socket.map_err(io::Error::from)?;
        let wire = match self.dial(&socket, post) {
            Err(error) if is_absent(&error) && self.start(&socket) => self.dial(&socket, post)?,
            wire => wire?,
        };
        Line::open(wire, self.service.limits, post)
    }

    fn dial(&mut self, socket: &Path, post: &mut EventQueue) -> io::Result<SsipCodec> {
        let limit = self.service.limits.answer;
        // A thread that still connects waits for a service that hangs. Another would wait too.
        if self.connecting.as_ref().is_some_and(|it| !it.is_finished()) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        self.number = self.number.next();
        let sender = post.sender.clone();
        let thread = codec::connect(socket.to_owned(), self.number, limit, sender)?;
        match post.incoming(self.number, limit) {
            Ok(Incoming::Connected(wire)) => Ok(wire),
            Ok(Incoming::Lost(error)) => Err(error),
            Ok(Incoming::Reply(_)) => Err(io::ErrorKind::InvalidData.into()),
            Err(late) => {
                self.connecting = Some(thread);
                Err(late)
            }
        }
    }

    /// Starts the service where it may be started, and says whether it was.
    fn start(&mut self, socket: &Path) -> bool {
        let lately = self.started.is_some_and(|it| it.elapsed() < BETWEEN_STARTS);
        let Some(program) = self.service.program.as_ref().filter(|_| !lately) else {
            return false;
        };
        self.started = Some(Instant::now());
        let started = address::start(program, socket, self.service.limits.patience);
        if let Err(error) = &started {
            tracing::warn!("{} does not start: {error}", program.display());
        }
        started.is_ok()
    }
}

/// Whether no service listens there.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
    )
}
