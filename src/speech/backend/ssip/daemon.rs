//! The processes of the service, where the system shows them.
//!
//! Speech Dispatcher tells its clients neither that a synthesizer has died nor that one hangs. It then
//! plays an English message about itself instead of the words, or nothing. It does not recover (seen
//! with 0.11.4: the signal that reloads its modules ends it), so it has to be started again.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// The names of processes, which Linux cuts off after 15 characters.
const SERVICE: &str = "speech-dispatch";
const SYNTHESIZER: &str = "sd_";

/// How long the service may take to end by itself.
const END: Duration = Duration::from_millis(500);

/// How long the service may take to load its voices on a slow machine.
const SETTLED: f64 = 30.0;

/// The service and its synthesizers.
#[derive(Debug, Clone)]
pub(crate) struct Daemon {
    service: i32,
    synthesizers: Vec<i32>,
}

/// How the processes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    /// They run.
    Well,
    /// The service is gone.
    Gone,
    /// A synthesizer is gone.
    Dead,
    /// One of them is stopped.
    Stopped,
}

impl Daemon {
    /// The service at the other end of a connection, if it belongs to this user; `None` where the
    /// system does not tell.
    pub(crate) fn of(stream: &UnixStream) -> Option<Self> {
        let peer = peer(stream)?;
        // Where systemd listens for it, the peer is systemd, and the service its child.
        let candidates = std::iter::once(peer).chain(children(peer));
        let service = candidates.into_iter().find(|it| is_named(*it, SERVICE))?;
        let mut daemon = Self {
            service,
            synthesizers: Vec::new(),
        };
        daemon.find_synthesizers();
        Some(daemon)
    }

    /// Finds the synthesizers, which are no children of a service in the background: those whose
    /// standard input is a pipe of the service.
    pub(crate) fn find_synthesizers(&mut self) {
        let files = fs::read_dir(format!("/proc/{}/fd", self.service));
        let files = files.into_iter().flatten().flatten();
        let pipes: BTreeSet<OsString> = files.filter_map(|it| pipe(&it.path())).collect();
        let all = fs::read_dir("/proc").into_iter().flatten().flatten();
        let all = all.filter_map(|it| it.file_name().to_str()?.parse().ok());
        let own = all.filter(|id| {
            is_named(*id, SYNTHESIZER)
                && pipe(Path::new(&format!("/proc/{id}/fd/0"))).is_some_and(|it| pipes.contains(&it))
        });
        self.synthesizers = own.collect();
    }

    /// How they are now.
    pub(crate) fn health(&self) -> Health {
        let synthesizers = self.synthesizers.iter().map(|it| state(*it));
        let states: Vec<State> = synthesizers.collect();
        match state(self.service) {
            State::Gone => Health::Gone,
            _ if states.contains(&State::Gone) => Health::Dead,
            State::Stopped => Health::Stopped,
            State::Running if states.contains(&State::Stopped) => Health::Stopped,
            State::Running => Health::Well,
        }
    }

    /// Whether it has run long enough to have loaded its voices.
    pub(crate) fn is_settled(&self) -> bool {
        age(self.service).is_some_and(|it| it >= SETTLED)
    }

    /// Ends them: first by asking, then by force.
    pub(crate) fn end(&self) {
        signal(self.service, SERVICE, Signal::TERM);
        let end = Instant::now() + END;
        while Instant::now() < end && is_named(self.service, SERVICE) {
            thread::sleep(Duration::from_millis(20));
        }
        signal(self.service, SERVICE, Signal::KILL);
        for synthesizer in &self.synthesizers {
            signal(*synthesizer, SYNTHESIZER, Signal::KILL);
        }
    }
}

/// The process at the other end of a connection, if it belongs to this user.
#[cfg(target_os = "linux")]
fn peer(stream: &UnixStream) -> Option<i32> {
    let peer = rustix::net::sockopt::socket_peercred(stream).ok()?;
    (peer.uid == rustix::process::getuid()).then(|| peer.pid.as_raw_nonzero().get())
}

#[cfg(not(target_os = "linux"))]
fn peer(_stream: &UnixStream) -> Option<i32> {
    None
}

/// Sends a signal to a process that still has its name.
fn signal(id: i32, name: &str, signal: Signal) {
    if is_named(id, name)
        && let Some(process) = Pid::from_raw(id)
    {
        // It may have ended meanwhile.
        let _ = kill_process(process, signal);
    }
}

fn is_named(id: i32, name: &str) -> bool {
    let found = fs::read_to_string(format!("/proc/{id}/comm"));
    found.is_ok_and(|it| it.starts_with(name)) && state(id) != State::Gone
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Running,
    Stopped,
    /// It does not exist, or has ended and is not collected yet.
    Gone,
}

fn state(id: i32) -> State {
    let letter = stat(id).and_then(|stat| stat.chars().next());
    match letter {
        None | Some('Z' | 'X') => State::Gone,
        Some('T' | 't') => State::Stopped,
        Some(_) => State::Running,
    }
}

/// What `proc(5)` tells of a process, from the third field on, which is its state.
fn stat(id: i32) -> Option<String> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    Some(stat.rsplit_once(") ")?.1.to_owned())
}

/// How long a process has run, in s.
fn age(id: i32) -> Option<f64> {
    let stat = stat(id)?;
    // The 22nd field, in hundredths of a second.
    let started = stat.split(' ').nth(22 - 3)?;
    let uptime = fs::read_to_string("/proc/uptime").ok()?;
    let uptime: f64 = uptime.split(' ').next()?.parse().ok()?;
    Some(uptime - started.parse::<f64>().ok()? / 100.0)
}

fn children(id: i32) -> Vec<i32> {
    let found = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    found.split_whitespace().flat_map(str::parse).collect()
}

/// The pipe that an open file is.
fn pipe(file: &Path) -> Option<OsString> {
    let target = fs::read_link(file).ok()?.into_os_string();
    target.to_str()?.starts_with("pipe:").then_some(target)
}
