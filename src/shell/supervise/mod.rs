//! The supervisor: runs the window in a second process, and restarts it when it ends or hangs.
//!
//! The window sends heartbeats as lines on its standard output, a pipe to the supervisor. A pipe
//! works alike on every system, needs no disk and no shared clock, and closes with the process that
//! held it. The window's standard input is a pipe too: it closes when the supervisor ends, and the
//! window ends with it.

mod heartbeat;
mod restart_policy;
mod service_manager;

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{self, Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::shell::exit::ExitStatus;
pub use heartbeat::{Heartbeat, follow_supervisor};
pub use restart_policy::{Backoff, Decision, RestartPolicy, Termination};
pub use service_manager::ServiceManager;

/// The hidden argument of a supervised window, followed by the number of restarts so far.
const SUPERVISED: &str = "--supervised";

/// The hidden argument of the window that asks for a moment's patience.
const RESTART_NOTICE: &str = "--one-moment";

/// How long a window may take to paint its first frame.
const STARTUP_TIMEOUT: Duration = Duration::from_secs(60);

/// How often to look for the end of a process that has closed its output.
const CLOSED_INTERVAL: Duration = Duration::from_millis(20);

/// During shorter delays nobody could read the restart notice.
const READABLE: Duration = Duration::from_millis(1500);

/// What a supervisor runs, and its limits.
#[derive(Debug, Clone)]
pub struct Supervisor {
    /// The program.
    pub program: PathBuf,
    /// Its arguments, before the supervisor's own.
    pub arguments: Vec<OsString>,
    /// A window that sends no heartbeat for this long is hung.
    pub timeout: Duration,
    /// How long to wait before a restart.
    pub backoff: Backoff,
    /// Whether the display of this session still takes connections.
    pub display_answers: fn() -> bool,
}

/// What comes through the pipe from the window.
enum PipeEvent {
    Heartbeat,
    Closed,
}

impl Supervisor {
    /// Starts the window and restarts it as its [`RestartPolicy`] decides; returns how it ended.
    pub fn run(&self) -> ExitStatus {
        let manager = ServiceManager::from_env();
        let mut policy = RestartPolicy::new(self.backoff);
        let mut restarts = 0_u32;
        // It stays until the next window has painted.
        let mut notice = None;
        loop {
            let started = Instant::now();
            let termination = self.run_window(restarts, policy.software(), &manager, &mut notice);
            let uptime = started.elapsed();
            match policy.decide(termination, uptime, (self.display_answers)()) {
                Decision::Exit(status) => {
                    tracing::info!("the window {termination}; the supervisor ends too");
                    return status;
                }
                Decision::Restart { delay } => {
                    restarts = restarts.saturating_add(1);
                    let how = if policy.software() {
                        ", drawn by the CPU"
                    } else {
                        ""
                    };
                    tracing::warn!(
                        "the window {termination}; it is started again in {:.1} s (restart {restarts}{how})",
                        delay.as_secs_f32(),
                    );
                    #[cfg(unix)]
                    self.renew(&mut notice);
                    self.wait(delay, &manager, &mut notice);
                }
            }
        }
    }

    /// Starts a window, and ends it when it hangs; returns how it ended.
    fn run_window(
        &self,
        restarts: u32,
        software: bool,
        manager: &ServiceManager,
        notice: &mut Option<RestartNoticeProcess>,
    ) -> Termination {
        let mut command = self.command(software);
        command.arg(SUPERVISED).arg(restarts.to_string());
        let mut child = match command.stdout(Stdio::piped()).spawn() {
            Ok(child) => child,
            Err(error) => {
                tracing::error!("{} cannot be started: {error}", self.program.display());
                return Termination::Failed;
            }
        };
        let watched = match child.stdout.take().map(read_heartbeats).transpose() {
            Ok(events) => self.watch(&mut child, events.as_ref(), manager, notice),
            Err(error) => Err(error),
        };
        if let Ok(Some(status)) = watched {
            return termination(status);
        }
        kill(&mut child);
        match watched {
            Ok(_) => Termination::Hung,
            Err(error) => {
                tracing::error!("the window cannot be watched: {error}");
                Termination::Failed
            }
        }
    }

    /// Waits for the end of the window; `None` when it hangs.
    fn watch(
        &self,
        child: &mut Child,
        events: Option<&Receiver<PipeEvent>>,
        manager: &ServiceManager,
        notice: &mut Option<RestartNoticeProcess>,
    ) -> io::Result<Option<process::ExitStatus>> {
        let mut step = self.step(manager);
        let mut limit = self.timeout.max(STARTUP_TIMEOUT);
        let mut silence = Duration::ZERO;
        let mut painted = false;
        loop {
            match next_event(events, step) {
                Some(PipeEvent::Heartbeat) => {
                    if !painted {
                        painted = true;
                        limit = self.timeout;
                        *notice = None;
                        manager.notify_ready();
                    }
                    silence = Duration::ZERO;
                }
                // A process closes its output when it ends; it will have ended soon.
                Some(PipeEvent::Closed) => step = step.min(CLOSED_INTERVAL),
                // Counted in steps, not by the clock: a machine that slept has not hung.
                None => silence += step,
            }
            manager.notify_alive();
            let status = child.try_wait()?;
            if status.is_some() || silence >= limit {
                return Ok(status);
            }
        }
    }

    /// Continues as the program that an upgrade has put in the place of this one, in the same process,
    /// if that program can be started. The notice ends with the old one.
    #[cfg(unix)]
    fn renew(&self, notice: &mut Option<RestartNoticeProcess>) {
        use std::os::unix::process::CommandExt as _;

        if !crate::shell::system::is_replaced() {
            return;
        }
        let mut version = Command::new(&self.program);
        version.arg("--version").stdout(Stdio::null());
        if version.status().is_ok_and(|status| status.success()) {
            *notice = None;
            let mut successor = Command::new(&self.program);
            let error = successor.args(std::env::args_os().skip(1)).exec();
            tracing::error!("{} cannot be started: {error}", self.program.display());
        }
    }

    fn command(&self, software: bool) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            // The supervisor itself notifies the service manager.
            .env_remove("NOTIFY_SOCKET")
            .env_remove("WATCHDOG_USEC")
            .env_remove("WATCHDOG_PID");
        if software {
            command.env("ICED_BACKEND", "tiny-skia");
        }
        command
    }

    /// Waits before a restart, behind the restart notice if the delay is long enough to read it.
    fn wait(
        &self,
        delay: Duration,
        manager: &ServiceManager,
        notice: &mut Option<RestartNoticeProcess>,
    ) {
        if delay >= READABLE && notice.is_none() {
            let child = self.command(true).arg(RESTART_NOTICE).spawn();
            *notice = child.ok().map(RestartNoticeProcess);
        }
        let step = self.step(manager);
        let end = Instant::now() + delay;
        loop {
            manager.notify_alive();
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            thread::sleep(left.min(step));
        }
    }

    /// How often to look at the window and notify the service manager.
    fn step(&self, manager: &ServiceManager) -> Duration {
        let own = self.timeout / 6;
        manager.watchdog().map_or(own, |limit| own.min(limit / 4))
    }
}

/// The process that shows the restart notice; it ends when this is dropped.
struct RestartNoticeProcess(Child);

impl Drop for RestartNoticeProcess {
    fn drop(&mut self) {
        kill(&mut self.0);
    }
}

fn kill(child: &mut Child) {
    // A process that has ended already needs no end.
    let _ = child.kill();
    let _ = child.wait();
}

/// What comes from the window within `step`; `None` when nothing does.
fn next_event(events: Option<&Receiver<PipeEvent>>, step: Duration) -> Option<PipeEvent> {
    match events.map(|events| events.recv_timeout(step)) {
        Some(Ok(event)) => Some(event),
        Some(Err(RecvTimeoutError::Timeout)) => None,
        Some(Err(RecvTimeoutError::Disconnected)) | None => {
            thread::sleep(step);
            None
        }
    }
}

/// Reads heartbeats on a thread.
fn read_heartbeats(pipe: ChildStdout) -> io::Result<Receiver<PipeEvent>> {
    let (sender, events) = mpsc::channel();
    let thread = thread::Builder::new().name("heartbeats".into());
    thread.spawn(move || {
        let lines = BufReader::new(pipe).lines().map_while(Result::ok);
        for _ in lines.filter(|line| line == heartbeat::PAINTED) {
            if sender.send(PipeEvent::Heartbeat).is_err() {
                return;
            }
        }
        // The supervisor may have given the window up already.
        let _ = sender.send(PipeEvent::Closed);
    })?;
    Ok(events)
}

fn termination(status: process::ExitStatus) -> Termination {
    match status.code() {
        Some(code) => Termination::Exited(code),
        None => Termination::Signaled(signal(status)),
    }
}

#[cfg(unix)]
fn signal(status: process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt as _;

    status.signal().unwrap_or_default()
}

#[cfg(not(unix))]
fn signal(_: process::ExitStatus) -> i32 {
    0
}
