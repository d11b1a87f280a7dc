//! The window's side: it tells that it lives, to whoever watches over it.

use std::io::{Read as _, Write as _};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

use super::ServiceManager;
use crate::shell::exit::ExitStatus;

/// The line that tells of a painted frame.
pub(crate) const PAINTED: &str = "painted";

/// What beats when a frame has been painted. Beating never waits, whoever listens.
#[derive(Debug)]
pub struct Heartbeat {
    supervisor: Option<SyncSender<()>>,
    manager: ServiceManager,
    /// The longest time between two beats.
    every: Duration,
    begun: bool,
}

impl Heartbeat {
    /// A heart for a window that a supervisor or a service manager may watch over. It beats three
    /// times within the `silence` that a supervisor allows.
    pub fn new(supervised: bool, silence: Duration) -> Self {
        let manager = ServiceManager::new();
        let own = silence / 3;
        Self {
            supervisor: supervised.then(tell_supervisor),
            every: manager.watchdog().map_or(own, |limit| own.min(limit / 3)),
            manager,
            begun: false,
        }
    }

    /// The longest time that may pass between two beats.
    pub fn every(&self) -> Duration {
        self.every
    }

    /// Whether anybody listens for beats after the first.
    pub fn is_heard(&self) -> bool {
        self.supervisor.is_some() || self.manager.watchdog().is_some()
    }

    /// A frame has been painted.
    pub fn beat(&mut self) {
        if let Some(supervisor) = &self.supervisor {
            // Full: the last beat has not been taken yet, and tells the same.
            let _ = supervisor.try_send(());
        }
        if !self.begun {
            self.begun = true;
            self.manager.ready();
        }
        self.manager.alive();
    }
}

/// Tells the supervisor of each beat from a thread of its own, so that a pipe that nobody empties
/// cannot hold the screen.
fn tell_supervisor() -> SyncSender<()> {
    let (beat, beats) = sync_channel(1);
    std::thread::spawn(move || {
        let mut out = std::io::stdout();
        for () in beats {
            let told = writeln!(out, "{PAINTED}").and_then(|()| out.flush());
            if told.is_err() {
                return;
            }
        }
    });
    follow_supervisor();
    beat
}

/// Ends this process when the supervisor is gone: two windows on one wall would be worse than none.
pub fn follow_supervisor() {
    std::thread::spawn(|| {
        let mut lifeline = std::io::stdin();
        let mut nothing = [0; 16];
        // Nothing ever comes; the pipe closes with the process at its other end.
        while matches!(lifeline.read(&mut nothing), Ok(read) if read > 0) {}
        tracing::warn!("the supervisor is gone; the window ends");
        std::process::exit(ExitStatus::Failed.code().into());
    });
}
