//! Connects to the service: where it listens, when to try again, and starting it.

use std::io;
use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::codec;
use super::codec::{ConnectionId, Incoming, SsipWriter};
use super::daemon::Daemon;
use super::event_queue::EventQueue;
use super::session::{SsipError, SsipSession};
use super::{SsipService, address};

/// A service that is just ending still takes connections, and keeps another one from starting.
const RETRIES: usize = 3;
const RETRY_DELAY: Duration = Duration::from_millis(200);

/// Makes connections, but not too many to a service that does not answer.
pub(crate) struct Connector {
    service: SsipService,
    last: ConnectionId,
    /// A thread that still tried to connect when its time was up.
    connecting: Option<JoinHandle<()>>,
    retry_at: Option<Instant>,
    /// Whether nobody has asked for speech yet, so that a missing service is nothing to warn of.
    pub(super) is_quiet: bool,
}

impl Connector {
    /// A connector that has not connected yet.
    pub(crate) fn new(service: SsipService) -> Self {
        Self {
            service,
            last: ConnectionId::default(),
            connecting: None,
            retry_at: None,
            is_quiet: false,
        }
    }

    /// A session with the service; `None` where it does not answer.
    pub(crate) fn connect(&mut self, queue: &mut EventQueue) -> Option<SsipSession> {
        if self.retry_at.is_some_and(|at| Instant::now() < at) {
            return None;
        }
        let mut connected = self.try_connect(queue);
        for _ in 0..RETRIES {
            let is_gone = connected.as_ref().is_err_and(SsipError::is_gone);
            if !is_gone || self.service.program.is_none() {
                break;
            }
            thread::sleep(RETRY_DELAY);
            connected = self.try_connect(queue);
        }
        match connected {
            Ok(session) => Some(session),
            Err(error) => {
                self.tell(&format!("Speech Dispatcher does not answer: {error}"));
                self.retry_at = Some(Instant::now() + self.service.timeouts.retry);
                None
            }
        }
    }

    fn tell(&self, what: &str) {
        match self.is_quiet {
            true => tracing::debug!("{what}"),
            false => tracing::warn!("{what}"),
        }
    }

    fn try_connect(&mut self, queue: &mut EventQueue) -> Result<SsipSession, SsipError> {
        let socket = self.service.socket.clone();
        let socket = socket.ok_or(io::ErrorKind::AddrNotAvailable);
        let socket = socket.map_err(io::Error::from)?;
        let writer = match self.open(&socket, queue) {
            Err(error) if is_absent(&error) && self.start(&socket, queue) => {
                self.open(&socket, queue)?
            }
            writer => writer?,
        };
        let session = SsipSession::open(writer, self.service.timeouts, &socket, queue);
        session.inspect_err(|error| {
            if error.is_timeout()
                && let Some(daemon) = Daemon::at(&socket).filter(Daemon::is_settled)
            {
                daemon.end();
            }
        })
    }

    fn open(&mut self, socket: &Path, queue: &mut EventQueue) -> io::Result<SsipWriter> {
        let timeout = self.service.timeouts.reply;
        // A thread that still tries waits for a service that hangs. Another one would wait too.
        if self.connecting.as_ref().is_some_and(|it| !it.is_finished()) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        self.last = self.last.next();
        let sender = queue.sender.clone();
        let thread = codec::connect(socket.to_owned(), self.last, timeout, sender)?;
        match queue.incoming(self.last, timeout) {
            Ok(Incoming::Connected(writer)) => Ok(writer),
            Ok(Incoming::Lost(error)) => Err(error),
            Ok(Incoming::Reply(_)) => Err(io::ErrorKind::InvalidData.into()),
            Err(late) => {
                self.connecting = Some(thread);
                Err(late)
            }
        }
    }

    /// Starts the service; returns whether it may be started at all.
    fn start(&self, socket: &Path, queue: &mut EventQueue) -> bool {
        let Some(program) = &self.service.program else {
            return false;
        };
        let timeout = self.service.timeouts.slow_reply;
        if let Err(error) = address::start(program, socket, timeout, || queue.check_alarm()) {
            // Somebody else may have started it meanwhile.
            self.tell(&format!("{} does not start: {error}", program.display()));
        }
        true
    }
}

/// Whether no service listens there.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
    )
}
