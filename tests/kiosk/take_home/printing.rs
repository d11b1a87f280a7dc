//! Printing, with programs in place of those of CUPS. tests/paper prints with the real ones.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use fluoroscopy_kiosk::printer::{Job, Outcome, Programs, cancel_if_waiting, print};

use crate::folders;

/// A program that runs a shell script.
fn script(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).expect("the folder can be written");
    let mode = fs::Permissions::from_mode(0o755);
    fs::set_permissions(&path, mode).expect("the folder can be written");
    path
}

/// The print service "CUPS" of a test. It knows the printers "booklets" and "labels", and nothing else.
struct Service<'a> {
    /// What follows "printer booklets".
    booklets: &'a str,
    /// What follows "printer labels".
    labels: &'a str,
    /// The system's default.
    default: Option<&'a str>,
    /// Taking a job.
    lp: &'a str,
}

const IDLE: &str = "is idle.  enabled since today";
const EMPTY: &str = "is idle.  enabled since today\n\tAlerts: media-empty-error";
const TAKES: &str = "cat > $(dirname $0)/printed.pdf; echo 'request id is booklets-12 (0 file(s))'";

impl Default for Service<'_> {
    fn default() -> Self {
        Self {
            booklets: IDLE,
            labels: IDLE,
            default: Some("booklets"),
            lp: TAKES,
        }
    }
}

impl Service<'_> {
    /// Answers as the lpstat of CUPS does.
    fn lpstat(&self) -> String {
        let default = match self.default {
            Some(name) => format!("system default destination: {name}"),
            None => "no system default destination".to_owned(),
        };
        let (booklets, labels) = (self.booklets, self.labels);
        format!(
            r#"[ "$LC_ALL" = C ] || exit 9
[ "$1" != -l ] || shift
case "$*" in
-d) echo "{default}" ;;
-r) echo "scheduler is running" ;;
"-p booklets") printf '%s\n' "printer booklets {booklets}" ;;
"-p labels") printf '%s\n' "printer labels {labels}" ;;
-p) printf '%s\n' "printer booklets {booklets}" "printer labels {labels}" ;;
*) echo "lpstat: Invalid destination name in list" >&2; exit 1 ;;
esac"#
        )
    }

    /// A job for a printer of this service.
    fn job(&self, name: &str, printer: &str) -> (PathBuf, Job) {
        let folder = folders::empty(&format!("printing-{name}"));
        let job = job(&folder, &self.lpstat(), self.lp, printer);
        (folder, job)
    }
}

fn job(folder: &Path, lpstat: &str, lp: &str, printer: &str) -> Job {
    let shown = folder.display();
    let lp = format!("echo \"$@\" > {shown}/arguments\n{lp}");
    let cancel = format!("echo \"$1\" >> {shown}/cancelled");
    Job {
        programs: Programs {
            kiosk: env!("CARGO_BIN_EXE_fluoroscopy-kiosk").into(),
            lp: script(folder, "lp", &lp),
            lpstat: script(folder, "lpstat", lpstat),
            cancel: script(folder, "cancel", &cancel),
        },
        settings: None,
        printer: printer.to_owned(),
        request: "language am\nand en\nlist tell-allergy ask-results\n".to_owned(),
    }
}

#[test]
fn a_job_goes_to_the_printer_and_tells_nothing_of_the_patient() {
    for printer in ["booklets", "default"] {
        let (folder, job) = Service::default().job("good", printer);
        assert_eq!(print(&job), Outcome::Printing("booklets-12".to_owned()));
        let printed = fs::read(folder.join("printed.pdf")).expect("it was printed");
        assert!(printed.starts_with(b"%PDF-"));
        let arguments = fs::read_to_string(folder.join("arguments")).expect("lp was called");
        assert_eq!(arguments.trim(), "-d booklets -t booklet -");
        cancel_if_waiting(&job, "booklets-12");
        let cancelled = fs::read_to_string(folder.join("cancelled"));
        assert_eq!(cancelled.expect("it has not begun").trim(), "booklets-12");
    }
}

#[test]
fn a_job_that_has_begun_is_not_cancelled() {
    let service = Service {
        booklets: "now printing booklets-12.  enabled since today",
        ..Service::default()
    };
    let (folder, job) = service.job("begun", "default");
    cancel_if_waiting(&job, "booklets-12");
    assert!(!folder.join("cancelled").exists());
}

#[test]
fn each_trouble_is_known_soon() {
    let with = |booklets, lp| Service {
        booklets,
        lp,
        ..Service::default()
    };
    let stopped = "disabled since today -\n\treason unknown";
    for (name, service, outcome) in [
        ("stopped", with(stopped, TAKES), Outcome::Failed),
        ("empty", with(EMPTY, TAKES), Outcome::NoPaper),
        ("refused", with(IDLE, "exit 1"), Outcome::Failed),
        ("hangs", with(IDLE, "exec sleep 600"), Outcome::Failed),
    ] {
        for printer in ["booklets", "default"] {
            let (folder, job) = service.job(name, printer);
            assert_eq!(print(&job), outcome, "{name} {printer}");
            assert!(!folder.join("printed.pdf").exists(), "{name} {printer}");
        }
    }
    let (folder, job) = Service::default().job("unknown", "bookletz");
    assert_eq!(print(&job), Outcome::Failed);
    assert!(!folder.join("printed.pdf").exists());
    let folder = folders::empty("printing-silent");
    let job = self::job(&folder, "exec sleep 600", TAKES, "booklets");
    assert_eq!(print(&job), Outcome::Failed);
}

#[test]
fn the_trouble_of_another_printer_or_tray_stops_nothing() {
    let one_tray = "is idle.  enabled since today\n\tAlerts: media-empty-warning toner-low-report";
    for (booklets, labels) in [
        (IDLE, EMPTY),
        (IDLE, "disabled since today"),
        (one_tray, IDLE),
    ] {
        let service = Service {
            booklets,
            labels,
            ..Service::default()
        };
        for printer in ["booklets", "default"] {
            let (_, job) = service.job("other", printer);
            let printed = Outcome::Printing("booklets-12".to_owned());
            assert_eq!(print(&job), printed, "{labels} {printer}");
        }
    }
}

/// What `check` says of a printer, and whether it fails for it.
fn checked(name: &str, lpstat: Option<&str>, printer: &str) -> (bool, String) {
    let folder = folders::empty(&format!("printer-check-{name}"));
    if let Some(lpstat) = lpstat {
        script(&folder, "lpstat", lpstat);
    }
    let settings = folder.join("settings.toml");
    fs::write(&settings, format!("printer = \"{printer}\"\n")).expect("it can be written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"));
    let sleep = "/usr/bin:/bin";
    let path = match lpstat {
        Some(_) => format!("{}:{sleep}", folder.display()),
        None => folder.display().to_string(),
    };
    command.env("PATH", path).args(["check", "--settings"]);
    let output = command.arg(settings).output().expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let lines = text.lines().filter(|it| it.contains("printer"));
    let line = lines.collect::<Vec<_>>().join("\n");
    let (_, what) = line.split_once("settings.toml").unwrap_or_default();
    (output.status.success(), what.to_owned())
}

#[test]
fn check_says_why_there_is_no_such_printer() {
    let (here, none) = (
        Service::default(),
        Service {
            default: None,
            ..Service::default()
        },
    );
    let stopped = "echo 'scheduler is not running'; exit 1";
    for (name, lpstat, printer, passes, what) in [
        ("good", Some(here.lpstat()), "booklets", true, ""),
        ("default", Some(here.lpstat()), "default", true, ""),
        (
            "unknown",
            Some(here.lpstat()),
            "bookletz",
            false,
            ": printer: CUPS knows no printer \"bookletz\"; it knows booklets, labels",
        ),
        (
            "no-default",
            Some(none.lpstat()),
            "default",
            false,
            ": printer: CUPS has no default printer; give a name, or choose one with lpadmin -d; it knows \
             booklets, labels",
        ),
        (
            "stopped",
            Some(stopped.to_owned()),
            "booklets",
            true,
            ": printer: CUPS does not answer; start its service (lpstat -r says whether it runs)",
        ),
        (
            "missing",
            None,
            "default",
            true,
            ": printer: lpstat is not on this machine; install the client of CUPS (Debian: cups-client)",
        ),
    ] {
        let found = checked(name, lpstat.as_deref(), printer);
        assert_eq!(found, (passes, what.to_owned()), "{name}");
    }
}
