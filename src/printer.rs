//! Prints a booklet by the system's print service (CUPS on Linux and macOS).
//!
//! The booklet is made by a second process of this program, so that its memory is given back and a fault in it
//! cannot end the window. What is in it goes to that process on standard input, and from there to `lp` through a
//! pipe: no language, exam or list is in an argument, a file or the title of the job.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
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
    let end = soon();
    let lpstat = &job.programs.lpstat;
    let printer = match name(lpstat, &job.printer, end) {
        Ok(printer) => printer,
        Err(error) => return failed(&error.to_string()),
    };
    if let Some(trouble) = trouble(lpstat, &printer, end) {
        return trouble;
    }
    let Some(name) = send(job, &printer, end) else {
        return failed(&format!("the printer \"{printer}\" did not take it"));
    };
    let watched = (Instant::now() + WATCHED).min(end);
    while Instant::now() < watched {
        thread::sleep(LOOK * 10);
        if let Some(trouble) = trouble(lpstat, &printer, end) {
            cancel(&job.programs, &name);
            return trouble;
        }
    }
    Outcome::Printing(name)
}

fn failed(why: &str) -> Outcome {
    tracing::error!("the booklet was not printed; {why}");
    Outcome::Failed
}

fn soon() -> Instant {
    Instant::now() + PATIENCE
}

/// Cancels a job, if it has not begun.
pub fn cancel_if_waiting(job: &Job, name: &str) {
    // A job is called by its printer and a number, such as "booklets-12".
    let printer = name.rsplit_once('-').map_or(name, |it| it.0);
    let answer = ask(&job.programs.lpstat, &["-p", printer], soon());
    let begun = answer.is_none_or(|text| text.contains(&format!("printing {name}.")));
    if !begun {
        cancel(&job.programs, name);
    }
}

fn cancel(programs: &Programs, name: &str) {
    let mut command = Command::new(&programs.cancel);
    let _ = text_of(command.arg(name), soon());
}

/// Why CUPS has no such printer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrinterError {
    /// The program that tells the printers cannot be started.
    #[error("lpstat is not on this machine; install the client of CUPS (Debian: cups-client)")]
    NoLpstat,
    /// CUPS does not run, or answers too late.
    #[error("CUPS does not answer; start its service (lpstat -r says whether it runs)")]
    NoAnswer,
    /// CUPS has other printers.
    #[error("CUPS knows no printer \"{name}\"; {}", told(.known))]
    Unknown {
        /// The name in the settings.
        name: String,
        /// The names that CUPS knows.
        known: Vec<String>,
    },
    /// No printer is the default.
    #[error("CUPS has no default printer; give a name, or choose one with lpadmin -d; {}", told(.0))]
    NoDefault(Vec<String>),
}

/// Which printers there are.
fn told(known: &[String]) -> String {
    match known {
        [] => "it has none".to_owned(),
        known => format!("it knows {}", known.join(", ")),
    }
}

/// Checks that CUPS has a printer of a name, or a [`DEFAULT`]. It blocks for at most 5 seconds.
///
/// # Errors
/// When it has not, or cannot be asked.
pub fn check(lpstat: &Path, printer: &str) -> Result<(), PrinterError> {
    let end = soon();
    let printer = name(lpstat, printer, end)?;
    let answer = ask(lpstat, &["-p", &printer], end);
    answer
        .map(|_| ())
        .ok_or_else(|| error(lpstat, &printer, end))
}

/// The name in CUPS of a printer of the settings.
fn name(lpstat: &Path, printer: &str, end: Instant) -> Result<String, PrinterError> {
    if printer != DEFAULT {
        return Ok(printer.to_owned());
    }
    // "system default destination: NAME", or NAME/INSTANCE
    let answer = ask(lpstat, &["-d"], end).unwrap_or_default();
    let name = answer.trim().split_once("destination: ");
    let name = name.and_then(|(_, name)| name.split('/').next());
    name.map(str::to_owned)
        .ok_or_else(|| error(lpstat, DEFAULT, end))
}

/// Why CUPS has no such printer.
fn error(lpstat: &Path, printer: &str, end: Instant) -> PrinterError {
    if Command::new(lpstat)
        .stdout(Stdio::null())
        .spawn()
        .map(Guarded)
        .is_err()
    {
        return PrinterError::NoLpstat;
    }
    match ask(lpstat, &["-r"], end) {
        Some(text) if text.contains("is running") => {}
        _ => return PrinterError::NoAnswer,
    }
    // "printer NAME is idle. ..."
    let all = ask(lpstat, &["-p"], end).unwrap_or_default();
    let names = all.lines().filter_map(|it| it.strip_prefix("printer "));
    let names = names.filter_map(|it| it.split(' ').next());
    let known = names.map(str::to_owned).collect();
    match printer {
        DEFAULT => PrinterError::NoDefault(known),
        name => PrinterError::Unknown {
            name: name.to_owned(),
            known,
        },
    }
}

/// What lpstat answers, in the words of the C locale.
fn ask(lpstat: &Path, arguments: &[&str], end: Instant) -> Option<String> {
    let mut command = Command::new(lpstat);
    text_of(command.env("LC_ALL", "C").args(arguments), end)
}

/// Why a printer does not print, as far as it says.
fn trouble(lpstat: &Path, printer: &str, end: Instant) -> Option<Outcome> {
    let Some(text) = ask(lpstat, &["-l", "-p", printer], end) else {
        return Some(failed(&error(lpstat, printer, end).to_string()));
    };
    // With "-warning" or "-report" it goes on, from another tray.
    let is_empty = |it: &str| {
        let it = it.trim_end_matches("-error");
        it == "media-empty" || it == "media-needed"
    };
    let mut alerts = text
        .lines()
        .filter_map(|it| it.trim().strip_prefix("Alerts: "));
    if alerts.any(|it| it.split([' ', ',']).any(is_empty)) {
        return Some(Outcome::NoPaper);
    }
    let is_stopped = text.lines().next()?.contains(" disabled ");
    is_stopped.then(|| failed(&format!("the printer \"{printer}\" is stopped")))
}

/// Makes the booklet and sends it to the printer; returns the name of the job.
fn send(job: &Job, printer: &str, end: Instant) -> Option<String> {
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
    lp.env("LC_ALL", "C")
        .args(["-d", printer, "-t", TITLE, "-"])
        .stdin(pdf);
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
