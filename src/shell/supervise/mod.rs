//! Keeping the kiosk on the wall: one process starts the window in another, and starts it again
//! when it ends or hangs.
//!
//! The window tells that it lives by lines on its standard output, which is a pipe to the
//! supervisor. A pipe works alike on every system, needs no disk and no clock that both agree on,
//! and closes by itself with the process that held it. The window's standard input is a pipe too:
//! it closes when the supervisor goes, and the window goes with it.

mod heartbeat;
mod restart_policy;
mod service_manager;

use crate::shell::exit::ExitStatus;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{self, Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

pub use heartbeat::{Heartbeat, follow_supervisor};
pub use restart_policy::{Backoff, Decision, RestartPolicy, Termination};
pub use service_manager::ServiceManager;

/// The hidden argument that tells a window that it is supervised, followed by how often it was
/// started again.
pub const SUPERVISED: &str = "--supervised";

/// The hidden argument of the window that asks for one moment.
pub const MOMENT: &str = "--one-moment";

/// How long a window may take to paint its first frame.
const STARTING: Duration = Duration::from_secs(60);

/// How often to look for the end of a window that has closed its output.
const CLOSED: Duration = Duration::from_millis(20);

/// Shorter pauses are over before a window that asks for patience could be read.
const READABLE: Duration = Duration::from_millis(1500);

/// What a supervisor starts, and how patient it is.
#[derive(Debug, Clone)]
pub struct Supervisor {
    /// The program.
    pub program: PathBuf,
    /// Its arguments, before the supervisor's own.
    pub arguments: Vec<OsString>,
    /// A window that tells nothing for this long is hung.
    pub silence: Duration,
    /// How long to wait between a death and a start.
    pub pauses: Backoff,
    /// Whether the display of this session still answers.
    pub display_answers: fn() -> bool,
}

/// What a window told.
enum Told {
    /// It has painted.
    Painted,
    /// It will tell nothing more.
    Closed,
}

impl Supervisor {
    /// Starts the window, and starts it again as long as it should run. Gives how it ended.
    pub fn run(&self) -> ExitStatus {
        let manager = ServiceManager::new();
        let mut plan = RestartPolicy::new(self.pauses);
        let mut restarts = 0_u32;
        // The window that asks for a moment stays until the next one has painted.
        let mut moment = None;
        loop {
            let began = Instant::now();
            let death = self.watch_over(restarts, plan.software(), &manager, &mut moment);
            let next = plan.after(death, began.elapsed(), (self.display_answers)());
            match next {
                Decision::End(ending) => {
                    tracing::info!("the window {death}; the supervisor ends too");
                    return ending;
                }
                Decision::Start { pause } => {
                    restarts = restarts.saturating_add(1);
                    tracing::warn!(
                        "the window {death}; it is started again in {:.1} s (restart {restarts}{})",
                        pause.as_secs_f32(),
                        if plan.software() {
                            ", drawn by the CPU"
                        } else {
                            ""
                        },
                    );
                    self.wait(pause, &manager, &mut moment);
                }
            }
        }
    }

    /// Starts a window and waits for its end.
    fn watch_over(
        &self,
        restarts: u32,
        software: bool,
        manager: &ServiceManager,
        moment: &mut Option<Moment>,
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
        let told = child.stdout.take().map(listen);
        let mut step = self.step(manager);
        let (mut painted, mut silent) = (false, Duration::ZERO);
        loop {
            let limit = if painted {
                self.silence
            } else {
                self.silence.max(STARTING)
            };
            match next_word(told.as_ref(), step) {
                Some(Told::Painted) => {
                    if !painted {
                        painted = true;
                        *moment = None;
                        manager.ready();
                    }
                    silent = Duration::ZERO;
                }
                // It closes its output when it ends; its end is not long to wait for.
                Some(Told::Closed) => step = step.min(CLOSED),
                // Counted in steps, not by the clock: a machine that slept has not hung.
                None => silent += step,
            }
            manager.alive();
            match child.try_wait() {
                Ok(Some(status)) => return death_of(status),
                Ok(None) if silent >= limit => {
                    end(&mut child);
                    return Termination::Hung;
                }
                Ok(None) => {}
                Err(error) => {
                    tracing::error!("the window cannot be waited for: {error}");
                    end(&mut child);
                    return Termination::Failed;
                }
            }
        }
    }

    fn command(&self, software: bool) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            // The service manager is told by the supervisor.
            .env_remove("NOTIFY_SOCKET")
            .env_remove("WATCHDOG_USEC")
            .env_remove("WATCHDOG_PID");
        if software {
            command.env("ICED_BACKEND", "tiny-skia");
        }
        command
    }

    fn wait(&self, pause: Duration, manager: &ServiceManager, moment: &mut Option<Moment>) {
        if pause >= READABLE && moment.is_none() {
            let started = self.command(true).arg(MOMENT).spawn();
            *moment = started.ok().map(Moment);
        }
        let step = self.step(manager);
        let end = Instant::now() + pause;
        loop {
            manager.alive();
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            std::thread::sleep(left.min(step));
        }
    }

    /// How often to look.
    fn step(&self, manager: &ServiceManager) -> Duration {
        let own = self.silence / 6;
        manager.watchdog().map_or(own, |limit| own.min(limit / 4))
    }
}

/// A window that asks for one moment; it goes with this value.
struct Moment(Child);

impl Drop for Moment {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

fn end(child: &mut Child) {
    // Nothing is left to do for a process that is gone already.
    let _ = child.kill();
    let _ = child.wait();
}

/// What the window tells within a step of time; `None` when that is nothing.
fn next_word(told: Option<&Receiver<Told>>, step: Duration) -> Option<Told> {
    match told.map(|told| told.recv_timeout(step)) {
        Some(Ok(told)) => Some(told),
        Some(Err(RecvTimeoutError::Timeout)) => None,
        Some(Err(RecvTimeoutError::Disconnected)) | None => {
            std::thread::sleep(step);
            None
        }
    }
}

fn listen(pipe: impl Read + Send + 'static) -> Receiver<Told> {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(pipe).lines().map_while(Result::ok);
        for _ in lines.filter(|line| line == heartbeat::PAINTED) {
            if tell.send(Told::Painted).is_err() {
                return;
            }
        }
        // Nobody listens any more where the window was given up.
        let _ = tell.send(Told::Closed);
    });
    told
}

fn death_of(status: process::ExitStatus) -> Termination {
    match status.code() {
        Some(code) => Termination::Code(code),
        None => Termination::Killed(signal(status)),
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
