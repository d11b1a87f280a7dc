//! The window under a supervisor: killed, hung, and without its display.

use std::os::unix::net::UnixDatagram;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fluoroscopy_kiosk::image::Pixmap;

use super::display::{Display, until};
use super::help;
use super::picture::BUT_PARITY;
use super::process::{folder, put_on};
use super::twin::SIZE;

/// A supervisor; it ends with this value, and its window with it.
struct Supervised {
    supervisor: Child,
}

/// How long a new window may take to show the welcome screen.
const WELCOME: Duration = Duration::from_secs(10);

/// How long a process may take to end on a busy machine.
const END: Duration = Duration::from_secs(90);

/// The language of the welcome screen.
const FIRST: &str = "es";

/// The program as it ships, with short signs of life.
fn program(display: &Display, name: &str) -> Command {
    let settings = folder().join(format!("{name}-{}.toml", std::process::id()));
    let text = format!("first_language = \"{FIRST}\"\nheartbeat_s = 3\n");
    std::fs::write(&settings, text).expect("the folder for test files can be written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"));
    command
        .args(["--window", "1280x800", "--settings"])
        .arg(&settings)
        .args(["--first-pause-ms", "20", "--longest-pause-ms", "100"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    put_on(display, &mut command);
    command
}

impl Supervised {
    fn start(display: &Display, name: &str) -> Self {
        let mut command = program(display, name);
        let supervisor = command.arg("--supervise").spawn();
        Self {
            supervisor: supervisor.expect("the kiosk starts"),
        }
    }

    /// The process that has the window.
    fn window(&self) -> Option<u32> {
        child_of(self.supervisor.id())
    }

    /// Waits for a window of another process than `before` that shows the welcome screen.
    fn welcomes(&self, display: &Display, before: Option<u32>, welcome: &Pixmap) -> Option<u32> {
        until(WELCOME, || {
            let process = self.window().filter(|it| Some(*it) != before)?;
            let window = display.window_of(process)?;
            let seen = display.picture(window)?;
            BUT_PARITY.holds(&seen, welcome).then_some(process)
        })
    }

    fn ended(&mut self) -> Option<i32> {
        let status = until(END, || self.supervisor.try_wait().ok().flatten())?;
        status.code()
    }
}

impl Drop for Supervised {
    fn drop(&mut self) {
        let window = self.window();
        let _ = self.supervisor.kill();
        let _ = self.supervisor.wait();
        if let Some(window) = window {
            // A stopped one would not notice that its supervisor is gone.
            signal("CONT", window);
            let gone = until(END, || (!is_alive(window)).then_some(()));
            assert!(
                gone.is_some() || std::thread::panicking(),
                "the window lives on without its supervisor"
            );
        }
    }
}

/// The first process that another one has started.
pub fn child_of(process: u32) -> Option<u32> {
    let path = format!("/proc/{process}/task/{process}/children");
    let children = std::fs::read_to_string(path).ok()?;
    children.split_whitespace().next()?.parse().ok()
}

fn is_alive(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // After the supervisor nobody may be there to take note of the end.
    stat.rsplit_once(") ")
        .is_some_and(|(_, rest)| !rest.starts_with('Z'))
}

/// Sends a signal.
pub fn signal(name: &str, process: u32) {
    let done = Command::new("kill")
        .args([format!("-{name}"), process.to_string()])
        .stderr(Stdio::null())
        .status();
    done.expect("kill(1) is there");
}

fn welcome() -> Pixmap {
    help::stage(FIRST, "languages", SIZE).draw()
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn killed_twenty_times_it_welcomes_twenty_times() {
    let display = Display::start();
    let (kiosk, welcome) = (Supervised::start(&display, "killed"), welcome());
    let mut process = kiosk
        .welcomes(&display, None, &welcome)
        .expect("a first window");
    for death in 1..=20 {
        signal("KILL", process);
        let next = kiosk.welcomes(&display, Some(process), &welcome);
        process = next.unwrap_or_else(|| panic!("no welcome after death {death}"));
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_hung_window_is_a_dead_one() {
    let display = Display::start();
    let (kiosk, welcome) = (Supervised::start(&display, "hung"), welcome());
    let process = kiosk
        .welcomes(&display, None, &welcome)
        .expect("a first window");
    signal("STOP", process);
    assert!(
        until(END, || (!is_alive(process)).then_some(())).is_some(),
        "it hangs on"
    );
    let next = kiosk.welcomes(&display, Some(process), &welcome);
    assert!(next.is_some(), "no welcome after it hung");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn an_upgrade_restarts_both_processes_when_nobody_is_there() {
    let display = Display::start();
    let installed = folder().join(format!("upgraded-{}", std::process::id()));
    let put = |name: &str| {
        let new = installed.with_extension("new");
        std::fs::copy(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"), &new).expect(name);
        // As dpkg does it.
        std::fs::rename(&new, &installed).expect(name);
    };
    put("the old version");
    let mut command = Command::new(&installed);
    let template = program(&display, "upgrade");
    command.args(template.get_args()).arg("--supervise");
    put_on(&display, &mut command);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let kiosk = Supervised {
        supervisor: command
            .stderr(Stdio::null())
            .spawn()
            .expect("the kiosk starts"),
    };
    let welcome = welcome();
    let before = kiosk.welcomes(&display, None, &welcome);
    assert!(before.is_some(), "no first window");
    put("the new version");
    let after = kiosk
        .welcomes(&display, before, &welcome)
        .expect("a window of the new version");
    for process in [after, kiosk.supervisor.id()] {
        let program = std::fs::read_link(format!("/proc/{process}/exe"));
        assert_eq!(
            program.ok(),
            Some(installed.clone()),
            "the old version runs on"
        );
    }
    drop(kiosk);
    std::fs::remove_file(&installed).expect("it is there");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn without_its_display_it_ends_with_its_own_code() {
    let display = Display::start();
    let mut kiosk = Supervised::start(&display, "display");
    let shown = kiosk.welcomes(&display, None, &welcome());
    assert!(shown.is_some(), "no first window");
    drop(display);
    assert_eq!(kiosk.ended(), Some(3));
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_window_that_loses_its_x_server_ends_with_the_same_code() {
    let display = Display::start();
    let mut command = program(&display, "x-lost");
    let mut kiosk = Supervised {
        supervisor: command
            .stderr(Stdio::piped())
            .spawn()
            .expect("the kiosk starts"),
    };
    let window = until(WELCOME, || {
        let window = display.window_of(kiosk.supervisor.id())?;
        display.picture(window)
    });
    assert!(window.is_some(), "no window");
    drop(display);
    assert_eq!(kiosk.ended(), Some(3));
    let said = std::io::read_to_string(kiosk.supervisor.stderr.take().expect("a pipe"));
    let said = said.expect("it is text");
    assert_eq!(said.matches(" was lost").count(), 1, "{said}");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_service_manager_is_told_that_it_is_ready_and_lives() {
    for supervise in [false, true] {
        let display = Display::start();
        let path = folder().join(format!("notify-{supervise}-{}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        let socket = UnixDatagram::bind(&path).expect("a socket can be made");
        socket.set_read_timeout(Some(END)).expect("a time limit");
        let mut command = program(&display, &format!("notify-{supervise}"));
        if supervise {
            command.arg("--supervise");
        }
        // As systemd does for `Type=notify` and `WatchdogSec=3`.
        command
            .env("NOTIFY_SOCKET", &path)
            .env("WATCHDOG_USEC", "3000000");
        let kiosk = Supervised {
            supervisor: command.spawn().expect("the kiosk starts"),
        };
        let mut told = Vec::new();
        while told.iter().filter(|it| *it == "WATCHDOG=1").count() < 5
            || !told.contains(&"READY=1".to_owned())
        {
            let mut buffer = [0; 256];
            let length = socket.recv(&mut buffer).expect("it tells in time");
            let text = String::from_utf8_lossy(&buffer[..length]).trim().to_owned();
            told.push(text);
        }
        let ready = told.iter().filter(|it| *it == "READY=1").count();
        assert_eq!(ready, 1, "once: {told:?}");
        drop(kiosk);
        let _ = std::fs::remove_file(&path);
    }
}
