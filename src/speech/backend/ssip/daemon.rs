//! The processes of the service, where the system shows them.
//!
//! Speech Dispatcher tells its clients neither that a synthesizer has died nor that one hangs. It then
//! plays an English message about itself instead of the words, or nothing. It does not recover (seen
//! with 0.11.4: the signal that reloads its modules ends it), so it has to be started again.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// The names of processes, which Linux cuts off after 15 characters.
const SERVICE: &str = "speech-dispatch";
const SYNTHESIZER: &str = "sd_";

/// How long the service may take to end.
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
    /// The service that listens at a socket; `None` where the system does not show it, as when it
    /// belongs to another user.
    pub(crate) fn at(socket: &Path) -> Option<Self> {
        // Not by the credentials of the connection: they are those of the process that began to listen,
        // which is systemd, or one that has ended since.
        let listener = OsString::from(format!("socket:[{}]", inode(socket)?));
        let service = processes()
            .find(|id| is_named(*id, SERVICE) && files(*id).any(|file| file == listener))?;
        Some(Self {
            service,
            synthesizers: synthesizers(service),
        })
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

    /// Ends them, first by asking, then by force, and waits until they have ended: as long as one of
    /// them lives, another service does not start.
    pub(crate) fn end(&self) {
        for (how, synthesizers) in [(Signal::TERM, &[][..]), (Signal::KILL, &self.synthesizers)] {
            signal(self.service, SERVICE, how);
            for synthesizer in synthesizers {
                signal(*synthesizer, SYNTHESIZER, how);
            }
            let end = Instant::now() + END;
            while Instant::now() < end && is_named(self.service, SERVICE) {
                thread::sleep(Duration::from_millis(20));
            }
        }
    }
}

/// The synthesizers of a service: those whose standard input is a pipe of it. In the background it is
/// not their parent.
fn synthesizers(service: i32) -> Vec<i32> {
    let pipes: BTreeSet<OsString> = files(service).filter(is_pipe).collect();
    let input = |id| fs::read_link(format!("/proc/{id}/fd/0")).ok();
    let own = processes().filter(|id| {
        is_named(*id, SYNTHESIZER) && input(*id).is_some_and(|it| pipes.contains(it.as_os_str()))
    });
    own.collect()
}

/// The inode of the socket that listens at a path.
fn inode(socket: &Path) -> Option<String> {
    let all = fs::read_to_string("/proc/self/net/unix").ok()?;
    let mut found = all.lines().filter_map(|line| {
        // Num RefCount Protocol Flags Type St Inode Path
        let mut parts = line.split_whitespace();
        let (flags, inode) = (parts.nth(3)?, parts.nth(2)?);
        let path = parts.next()?;
        (flags == LISTENS && Path::new(path) == socket).then(|| inode.to_owned())
    });
    found.next()
}

/// The flag of a socket that listens (`__SO_ACCEPTCON`).
const LISTENS: &str = "00010000";

fn processes() -> impl Iterator<Item = i32> {
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    all.filter_map(|it| it.file_name().to_str()?.parse().ok())
}

/// What the open files of a process are, as far as it belongs to this user.
fn files(id: i32) -> impl Iterator<Item = OsString> {
    let all = fs::read_dir(format!("/proc/{id}/fd"));
    let all = all.into_iter().flatten().flatten();
    all.filter_map(|it| Some(fs::read_link(it.path()).ok()?.into_os_string()))
}

fn is_pipe(file: &OsString) -> bool {
    file.to_str().is_some_and(|it| it.starts_with("pipe:"))
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
    Some(since_boot()? - started.parse::<f64>().ok()? / 100.0)
}

/// The time since the machine has started, in s. Not from `/proc/uptime`, which the service hides
/// (`ProcSubset=pid`).
fn since_boot() -> Option<f64> {
    #[cfg(target_os = "linux")]
    return Some(rustix::time::clock_gettime(rustix::time::ClockId::Boottime).tv_sec as f64);
    #[cfg(not(target_os = "linux"))]
    None
}
