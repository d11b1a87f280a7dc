//! One queue for what reaches the thread, from the kiosk and from the service.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::SsipEvent;
use super::codec::{ConnectionId, Incoming, Reply};
use crate::speech::backend::SpeechError;
use crate::speech::backend::reporter::{Generation, Reporter};
use crate::speech::backend::threaded::SpeechCommand;

/// The thread's queue.
pub(crate) struct EventQueue {
    /// For the threads that read from the service.
    pub sender: Sender<SsipEvent>,
    events: Receiver<SsipEvent>,
    /// What came while something else was awaited.
    deferred: VecDeque<SsipEvent>,
    alarm: Option<Alarm>,
}

/// Tells that an utterance failed if it is not heard in time, also while something is awaited that may
/// take longer, such as the start of the service.
struct Alarm {
    at: Instant,
    reporter: Reporter,
    generation: Generation,
    utterance: u64,
}

impl EventQueue {
    /// A queue of both ends of a channel.
    pub(crate) fn new(sender: Sender<SsipEvent>, events: Receiver<SsipEvent>) -> Self {
        Self {
            sender,
            events,
            deferred: VecDeque::new(),
            alarm: None,
        }
    }

    /// Sets an alarm for an utterance.
    pub(crate) fn set_alarm(
        &mut self,
        at: Instant,
        reporter: &Reporter,
        generation: Generation,
        utterance: u64,
    ) {
        self.alarm = Some(Alarm {
            at,
            reporter: reporter.clone(),
            generation,
            utterance,
        });
    }

    /// Takes the alarm back.
    pub(crate) fn stop_alarm(&mut self) {
        self.alarm = None;
    }

    /// Whether the alarm has gone off.
    pub(crate) fn is_alarm_over(&self) -> bool {
        self.alarm.is_none()
    }

    /// Lets the alarm go off if it is time.
    pub(crate) fn check_alarm(&mut self) {
        if let Some(alarm) = self.alarm.take_if(|it| it.at <= Instant::now()) {
            let error = SpeechError::NoService;
            alarm
                .reporter
                .fail(alarm.generation, alarm.utterance, error);
        }
    }

    /// Whether something came while something else was awaited.
    pub(crate) fn has_deferred(&self) -> bool {
        !self.deferred.is_empty()
    }

    /// The next event; `None` once the deadline has passed.
    pub(crate) fn next(&mut self, deadline: Option<Instant>) -> Option<SsipEvent> {
        match self.deferred.pop_front() {
            Some(event) => Some(event),
            None => self.receive(deadline),
        }
    }

    /// What comes next from a connection. The kiosk's commands are deferred meanwhile.
    ///
    /// # Errors
    /// When nothing comes in time, or the kiosk ends.
    pub(crate) fn incoming(&mut self, id: ConnectionId, timeout: Duration) -> io::Result<Incoming> {
        let end = Instant::now() + timeout;
        loop {
            match self.receive(Some(end)) {
                Some(SsipEvent::Incoming(from, incoming)) if from == id => return Ok(incoming),
                // From a connection that was given up.
                Some(SsipEvent::Incoming(..)) => {}
                Some(event @ SsipEvent::Command(SpeechCommand::Close)) => {
                    self.deferred.push_back(event);
                    return Err(io::ErrorKind::Interrupted.into());
                }
                Some(event) => self.deferred.push_back(event),
                None => return Err(io::ErrorKind::TimedOut.into()),
            }
        }
    }

    /// The reply of a connection to a request. Events that come before it are deferred.
    ///
    /// # Errors
    /// As [`EventQueue::incoming`], and when the connection is closed.
    pub(crate) fn reply(&mut self, id: ConnectionId, timeout: Duration) -> io::Result<Reply> {
        let end = Instant::now() + timeout;
        loop {
            match self.incoming(id, end.saturating_duration_since(Instant::now()))? {
                Incoming::Reply(reply) if reply.is_event() => {
                    let event = SsipEvent::Incoming(id, Incoming::Reply(reply));
                    self.deferred.push_back(event);
                }
                Incoming::Reply(reply) => return Ok(reply),
                Incoming::Lost(error) => return Err(error),
                Incoming::Connected(_) => {}
            }
        }
    }

    fn receive(&mut self, deadline: Option<Instant>) -> Option<SsipEvent> {
        if let Some(at) = self.alarm.as_ref().map(|it| it.at)
            && deadline.is_none_or(|deadline| at < deadline)
        {
            if let Some(event) = self.receive_until(Some(at)) {
                return Some(event);
            }
            self.check_alarm();
        }
        self.receive_until(deadline)
    }

    fn receive_until(&self, deadline: Option<Instant>) -> Option<SsipEvent> {
        let close = SsipEvent::Command(SpeechCommand::Close);
        let Some(deadline) = deadline else {
            // The channel never disconnects: this holds a sender itself.
            return Some(self.events.recv().unwrap_or(close));
        };
        let left = deadline.saturating_duration_since(Instant::now());
        match self.events.recv_timeout(left) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(close),
        }
    }
}
