//! Prints a booklet by the system's print service (CUPS on Linux and macOS).
//!
//! The booklet is made by a second process of this program, so that its memory is given back and a fault in it
//! cannot end the window. What is in it goes to that process on standard input, and from there to `lp` through a
//! pipe: no language, exam or list is in an argument, a file or the title of the job.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Whether this system's print service can be used.
pub const IS_SUPPORTED: bool = cfg!(unix);

/// The name in the settings of the system's default printer.
pub const DEFAULT: &str = "default";

/// The title of every job.
const TITLE: &str = "booklet";

/// A patient knows within this time whether it prints.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long the printer is watched for a trouble after it has got a job.
const WATCHED: Duration = Duration::from_millis(1500);

/// The time between two looks at a process.
const LOOK: Duration = Duration::from_millis(30);

/// The programs that print.
#[derive(Debug, Clone)]
pub struct Programs {
    /// This program, which makes the booklet.
    pub kiosk: PathBuf,
    /// Sends a job to a printer.
    pub lp: PathBuf,
    /// Tells the state of a printer.
    pub lpstat: PathBuf,
    /// Cancels a job.
    pub cancel: PathBuf,
}

impl Programs {
    /// This program and those of the system; `None` if the system does not say which this is.
    pub fn of_system() -> Option<Self> {
        Some(Self {
            kiosk: std::env::current_exe().ok()?,
            lp: "lp".into(),
            lpstat: "lpstat".into(),
            cancel: "cancel".into(),
        })
    }
}

/// Something to print.
#[derive(Debug, Clone)]
pub struct Job {
    /// The programs.
    pub programs: Programs,
    /// The settings file that the kiosk was started with.
    pub settings: Option<PathBuf>,
    /// The printer, or [`DEFAULT`].
    pub printer: String,
    /// What to print, as the command `handout` reads it from standard input.
    pub request: String,
}

/// What became of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The print service has it, under this name.
    Printing(String),
    /// The printer has no paper.
    NoPaper,
    /// There is no such printer, it is stopped, or it does not answer.
    Failed,
}

/// Prints a job, and says within a few seconds what became of it. It blocks: call it on a thread of its own.
pub fn print(job: &Job) -> Outcome {
    let end = Instant::now() + PATIENCE;
    match state(job, end) {
        State::Good => {}
        State::NoPaper => return Outcome::NoPaper,
        State::Bad => return Outcome::Failed,
    }
    let Some(name) = send(job, end) else {
        tracing::error!(
            "the booklet was not printed; the printer \"{}\" did not take it",
            job.printer
        );
        return Outcome::Failed;
    };
    let watched = (Instant::now() + WATCHED).min(end);
    while Instant::now() < watched {
        thread::sleep(LOOK * 10);
        let trouble = match state(job, end) {
            State::Good => continue,
            State::NoPaper => Outcome::NoPaper,
            State::Bad => Outcome::Failed,
        };
        cancel(&job.programs, &name);
        return trouble;
    }
    Outcome::Printing(name)
}

/// Cancels a job, if it has not begun.
pub fn cancel_if_waiting(job: &Job, name: &str) {
    let end = Instant::now() + PATIENCE;
    let begun = text_of(&mut lpstat(job), end)
        .is_none_or(|text| text.contains(&format!("printing {name}.")));
    if !begun {
        cancel(&job.programs, name);
    }
}

fn cancel(programs: &Programs, name: &str) {
    let mut command = Command::new(&programs.cancel);
    let _ = text_of(command.arg(name), Instant::now() + PATIENCE);
}

/// The state of a printer.
enum State {
    Good,
    NoPaper,
    Bad,
}

fn lpstat(job: &Job) -> Command {
    let mut command = Command::new(&job.programs.lpstat);
    // Its words are those of the C locale.
    command.env("LC_ALL", "C").args(["-l", "-p"]);
    if job.printer != DEFAULT {
        command.arg(&job.printer);
    }
    command
}

fn state(job: &Job, end: Instant) -> State {
    match text_of(&mut lpstat(job), end) {
        Some(text) if text.contains("media-empty") || text.contains("media-needed") => {
            State::NoPaper
        }
        Some(text) if job.printer != DEFAULT && text.contains(" disabled ") => State::Bad,
        Some(_) => State::Good,
        None => {
            tracing::error!(
                "there is no printer \"{}\", or the print service does not answer",
                job.printer
            );
            State::Bad
        }
    }
}

/// Makes the booklet and sends it to the printer; returns the name of the job.
fn send(job: &Job, end: Instant) -> Option<String> {
    let mut kiosk = Command::new(&job.programs.kiosk);
    kiosk.args(["handout", "--request", "-", "--out", "-"]);
    if let Some(settings) = &job.settings {
        kiosk.arg("--settings").arg(settings);
    }
    let pipes = kiosk.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut kiosk = Guarded(pipes.stderr(Stdio::null()).spawn().ok()?);
    // It reads all before it writes, and the request is shorter than a pipe holds.
    kiosk
        .0
        .stdin
        .take()?
        .write_all(job.request.as_bytes())
        .ok()?;
    let pdf = kiosk.0.stdout.take()?;
    let mut lp = Command::new(&job.programs.lp);
    if job.printer != DEFAULT {
        lp.args(["-d", &job.printer]);
    }
    lp.env("LC_ALL", "C").args(["-t", TITLE, "-"]).stdin(pdf);
    let said = text_of(&mut lp, end)?;
    kiosk.ends_well(end).then_some(())?;
    // "request id is NAME-12 (1 file(s))"
    let words = said.split_whitespace().skip_while(|it| *it != "is");
    words.skip(1).map(str::to_owned).next()
}

/// What a program prints, if it ends well in time.
fn text_of(command: &mut Command, end: Instant) -> Option<String> {
    let command = command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = Guarded(command.spawn().ok()?);
    child.ends_well(end).then_some(())?;
    let mut text = String::new();
    // What these programs print is shorter than a pipe holds.
    child.0.stdout.take()?.read_to_string(&mut text).ok()?;
    Some(text)
}

/// A process that does not outlive what asked for it.
struct Guarded(Child);

impl Guarded {
    /// Waits until it ends; whether it ended well, and in time.
    fn ends_well(&mut self, end: Instant) -> bool {
        while Instant::now() < end {
            match self.0.try_wait() {
                Ok(Some(status)) => return status.success(),
                Ok(None) => thread::sleep(LOOK),
                Err(_) => return false,
            }
        }
        false
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        // One that has ended is not killed; it is only asked how it ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
