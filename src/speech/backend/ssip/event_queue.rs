//! All that reaches the worker, from the kiosk and from the service, in one queue.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::Event;
use super::codec::{Incoming, Number, Reply};

/// The worker's queue.
pub struct EventQueue {
    /// For the threads that read from the service.
    pub sender: Sender<Event>,
    events: Receiver<Event>,
    /// What came while something else was awaited.
    later: VecDeque<Event>,
}

impl EventQueue {
    /// A queue by its two ends.
    pub fn new(sender: Sender<Event>, events: Receiver<Event>) -> Self {
        Self {
            sender,
            events,
            later: VecDeque::new(),
        }
    }

    /// Whether something came while something else was awaited.
    pub fn has_more(&self) -> bool {
        !self.later.is_empty()
    }

    /// The next event; `None` when time is up.
    pub fn next(&mut self, limit: Option<Instant>) -> Option<Event> {
        match self.later.pop_front() {
            Some(event) => Some(event),
            None => self.receive(limit),
        }
    }

    /// What comes next from a connection. What the kiosk wants meanwhile is kept for later.
    pub fn incoming(&mut self, number: Number, limit: Duration) -> io::Result<Incoming> {
        let end = Instant::now() + limit;
        loop {
            match self.receive(Some(end)) {
                Some(Event::Incoming(from, incoming)) if from == number => return Ok(incoming),
                // Of a connection that is no more.
                Some(Event::Incoming(..)) => {}
                Some(Event::Close) => {
                    self.later.push_back(Event::Close);
                    return Err(io::ErrorKind::Interrupted.into());
                }
                Some(event) => self.later.push_back(event),
                None => return Err(io::ErrorKind::TimedOut.into()),
            }
        }
    }

    /// What a connection answers. Its events that come before the answer are kept for later.
    pub fn answer(&mut self, number: Number, limit: Duration) -> io::Result<Reply> {
        let end = Instant::now() + limit;
        loop {
            match self.incoming(number, end.saturating_duration_since(Instant::now()))? {
                Incoming::Reply(reply) if reply.is_event() => {
                    let event = Event::Incoming(number, Incoming::Reply(reply));
                    self.later.push_back(event);
                }
                Incoming::Reply(reply) => return Ok(reply),
                Incoming::Lost(error) => return Err(error),
                Incoming::Connected(_) => {}
            }
        }
    }

    fn receive(&self, limit: Option<Instant>) -> Option<Event> {
        let Some(limit) = limit else {
            // There is always a sender: this has one itself.
            return Some(self.events.recv().unwrap_or(Event::Close));
        };
        let left = limit.saturating_duration_since(Instant::now());
        match self.events.recv_timeout(left) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Event::Close),
        }
    }
}
