//! Printing, with programs in place of those of CUPS. tests/paper prints with the real ones.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

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

/// A job for a printer that answers so.
fn job(name: &str, lpstat: &str, lp: &str) -> (PathBuf, Job) {
    let folder = folders::empty(&format!("printing-{name}"));
    let shown = folder.display();
    let lp = format!("echo \"$@\" > {shown}/arguments\n{lp}");
    let job = Job {
        programs: Programs {
            kiosk: env!("CARGO_BIN_EXE_fluoroscopy-kiosk").into(),
            lp: script(&folder, "lp", &lp),
            lpstat: script(&folder, "lpstat", lpstat),
            cancel: script(
                &folder,
                "cancel",
                &format!("echo \"$1\" >> {shown}/cancelled"),
            ),
        },
        settings: None,
        printer: "booklets".to_owned(),
        request: "language am\nand en\nlist tell-allergy ask-results\n".to_owned(),
    };
    (folder, job)
}

const IDLE: &str = "echo 'printer booklets is idle.  enabled since today'";
const TAKES: &str = "cat > $(dirname $0)/printed.pdf; echo 'request id is booklets-12 (0 file(s))'";

#[test]
fn a_job_goes_to_the_printer_and_tells_nothing_of_the_patient() {
    let (folder, job) = job("good", IDLE, TAKES);
    assert_eq!(print(&job), Outcome::Printing("booklets-12".to_owned()));
    let printed = fs::read(folder.join("printed.pdf")).expect("it was printed");
    assert!(printed.starts_with(b"%PDF-"));
    let arguments = fs::read_to_string(folder.join("arguments")).expect("lp was called");
    assert_eq!(arguments.trim(), "-d booklets -t booklet -");
    cancel_if_waiting(&job, "booklets-12");
    let cancelled = fs::read_to_string(folder.join("cancelled"));
    assert_eq!(cancelled.expect("it has not begun").trim(), "booklets-12");
}

#[test]
fn a_job_that_has_begun_is_not_cancelled() {
    let begun = "echo 'printer booklets now printing booklets-12.  enabled since today'";
    let (folder, job) = job("begun", begun, TAKES);
    cancel_if_waiting(&job, "booklets-12");
    assert!(!folder.join("cancelled").exists());
}

#[test]
fn each_trouble_is_known_soon() {
    let stopped = "echo 'printer booklets disabled since today - reason unknown'";
    let empty = "echo 'printer booklets is idle.'; echo '\tAlerts: media-empty-error'";
    for (name, lpstat, lp, outcome) in [
        ("unknown", "exit 1", TAKES, Outcome::Failed),
        ("stopped", stopped, TAKES, Outcome::Failed),
        ("empty", empty, TAKES, Outcome::NoPaper),
        ("refused", IDLE, "exit 1", Outcome::Failed),
        ("hangs", IDLE, "exec sleep 600", Outcome::Failed),
        ("silent", "exec sleep 600", TAKES, Outcome::Failed),
    ] {
        let (folder, job) = job(name, lpstat, lp);
        assert_eq!(print(&job), outcome, "{name}");
        let printed = folder.join("printed.pdf").exists();
        assert!(!printed, "{name}");
    }
}
