//! The window's half of supervision: heartbeats to the supervisor and the service manager.

use std::io::{Read as _, Write as _};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use super::ServiceManager;
use crate::shell::exit::ExitStatus;

/// The line of a heartbeat on standard output.
pub(super) const PAINTED: &str = "painted";

/// Sends a heartbeat after a painted frame. Sending never blocks, whoever reads.
#[derive(Debug)]
pub struct Heartbeat {
    supervisor: Option<SyncSender<()>>,
    manager: ServiceManager,
    /// The longest time between two heartbeats.
    interval: Duration,
    ready: bool,
}

impl Heartbeat {
    /// The heartbeat of a window that a supervisor or a service manager may watch. There are three
    /// within the `timeout` after which a supervisor takes the window for hung.
    pub fn new(supervised: bool, timeout: Duration) -> Self {
        let manager = ServiceManager::from_env();
        let interval = manager.watchdog().unwrap_or(timeout).min(timeout) / 3;
        Self {
            supervisor: supervised.then(notify_supervisor).flatten(),
            interval,
            manager,
            ready: false,
        }
    }

    /// The longest time that may pass between two heartbeats; `None` where only the first one is
    /// waited for.
    pub fn interval(&self) -> Option<Duration> {
        let is_watched = self.supervisor.is_some() || self.manager.watchdog().is_some();
        is_watched.then_some(self.interval)
    }

    /// Sends a heartbeat: a frame has been painted.
    pub fn beat(&mut self) {
        if let Some(supervisor) = &self.supervisor {
            // When the channel is full, the last heartbeat has not been written yet, and will do.
            let _ = supervisor.try_send(());
        }
        if !self.ready {
            self.ready = true;
            self.manager.notify_ready();
        }
        self.manager.notify_alive();
    }
}

/// Writes heartbeats on a thread, so that a pipe that nobody empties cannot block the window.
fn notify_supervisor() -> Option<SyncSender<()>> {
    let (sender, beats) = sync_channel(1);
    let thread = thread::Builder::new().name("heartbeat".into());
    let spawned = thread.spawn(move || {
        let mut out = std::io::stdout();
        for () in beats {
            if writeln!(out, "{PAINTED}")
                .and_then(|()| out.flush())
                .is_err()
            {
                return;
            }
        }
    });
    follow_supervisor();
    match spawned {
        Ok(_) => Some(sender),
        Err(error) => {
            tracing::error!("no thread for heartbeats: {error}; the supervisor will miss them");
            None
        }
    }
}

/// Ends this process when the supervisor is gone: its successor opens a window of its own.
pub fn follow_supervisor() {
    let thread = thread::Builder::new().name("supervisor".into());
    let spawned = thread.spawn(|| {
        let mut lifeline = std::io::stdin();
        let mut buffer = [0; 16];
        // Nothing is ever sent; the pipe closes when the process at its other end ends.
        while matches!(lifeline.read(&mut buffer), Ok(read) if read > 0) {}
        tracing::warn!("the supervisor is gone; the window ends");
        std::process::exit(ExitStatus::Failed.code().into());
    });
    if let Err(error) = spawned {
        tracing::error!("no thread to follow the supervisor: {error}; the window may outlive it");
    }
}
