//! What the program reaches for and writes, as the system sees it: nothing but what the README tells.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::display::until;
use super::process::folder;
use super::twin::{Outcome, SIZE, Twin};

const STRACE: &str = "/usr/bin/strace";

/// What could reach out of the program, or change a file.
const CALLS: &str = "trace=socket,connect,bind,listen,sendto,open,openat,creat,rename,renameat,\
    renameat2,mkdir,mkdirat,unlink,unlinkat,link,linkat,symlink,symlinkat,truncate,execve";

/// How long a walk may take to be written down on a busy machine.
const WRITING: Duration = Duration::from_secs(90);

/// The folder that all is in: the three files, HOME and XDG_RUNTIME_DIR.
struct Route(PathBuf);

impl Route {
    fn new() -> Self {
        let own = folder().join(format!("reach-{}", std::process::id()));
        let _ = fs::remove_dir_all(&own);
        for inner in ["home", "run", "files"] {
            fs::create_dir_all(own.join(inner)).expect("the folder for test files can be made");
        }
        Self(own)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join("files").join(name)
    }

    fn trace(&self) -> PathBuf {
        self.0.join("trace")
    }

    /// The same program, with somebody who writes down what it asks the system for.
    fn watch(&self, command: &mut Command) {
        let mut watched = Command::new(STRACE);
        // As a grandchild, so that the program's number is the one that it was started with.
        watched.args(["-D", "-f", "-q", "-y", "-s", "300", "-e", CALLS, "-o"]);
        watched.arg(self.trace()).arg(command.get_program());
        watched.args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => watched.env(name, value),
                None => watched.env_remove(name),
            };
        }
        watched
            .env("HOME", self.0.join("home"))
            .env("XDG_RUNTIME_DIR", self.0.join("run"))
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CACHE_HOME")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            // Somebody else's program is not what is watched here.
            .env("PATH", "/nowhere")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        *command = watched;
    }
}

fn walk(twin: &mut Twin) -> Outcome {
    twin.click("language-es")?;
    twin.click("topic-2")?;
    twin.click("next")?;
    twin.click("display")?;
    twin.click("display-close")?;
    twin.click("home")?;
    twin.click("words")
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn it_reaches_for_the_display_alone_and_writes_what_the_settings_name() {
    let place = Route::new();
    let (log, counts, health) = (
        place.file("k.log"),
        place.file("c.csv"),
        place.file("h.prom"),
    );
    let settings = format!("log_file = {log:?}\ncounts = {counts:?}\nhealth_file = {health:?}\n");
    let mut twin = Twin::start_with(&settings, SIZE, |command| place.watch(command));
    walk(&mut twin).unwrap_or_else(|wrong| panic!("{wrong}"));
    let written = until(WRITING, || {
        (counts.exists() && health.exists() && log.exists()).then_some(())
    });
    assert!(written.is_some(), "the files are not written");
    drop(twin);
    let ended = until(WRITING, || {
        let trace = fs::read_to_string(place.trace()).ok()?;
        trace.contains("+++ killed by SIGKILL +++").then_some(trace)
    });
    let trace = ended.expect("a whole trace");
    let odd: Vec<_> = trace
        .lines()
        .filter(|line| is_odd(line, &place.0.join("files")))
        .collect();
    assert!(odd.is_empty(), "{}", odd.join("\n"));
    assert!(trace.contains("AF_UNIX"), "the display is not among it");
    for inner in ["home", "run"] {
        let left = fs::read_dir(place.0.join(inner)).expect("it was made");
        assert_eq!(left.count(), 0, "something is left in {inner}");
    }
    let _ = fs::remove_dir_all(&place.0);
}

/// Whether a call reaches further, or changes something else, than the README tells.
fn is_odd(line: &str, files: &Path) -> bool {
    // The number of the thread comes first.
    let call = line
        .split_once(' ')
        .map_or(line, |(_, call)| call.trim_start());
    let name = call.split('(').next().unwrap_or_default();
    let named_file = call.contains(&files.display().to_string());
    // What a library shares with the display server, and lets go of at once.
    let shared = call.contains("\"/dev/shm/") || call.contains("\"/dev/null\"");
    match name {
        "socket" => !call.contains("AF_UNIX"),
        "connect" | "sendto" => call.contains("AF_INET") || call.contains("AF_NETLINK"),
        "bind" | "listen" => true,
        "open" | "openat" | "creat" => {
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"];
            let writes = writes.iter().any(|flag| call.contains(flag));
            writes && !named_file && !shared
        }
        "rename" | "renameat" | "renameat2" | "unlink" | "unlinkat" => !named_file && !shared,
        "mkdir" | "mkdirat" | "link" | "linkat" | "symlink" | "symlinkat" | "truncate" => true,
        // The one start of the program itself, and of the speech service, which is asked for its voices.
        "execve" => !call.contains("fluoroscopy-kiosk") && !call.contains("speech-dispatcher"),
        _ => false,
    }
}
