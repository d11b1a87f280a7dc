//! How the program ends, provoked for each exit code: the code, the one line on standard error, and
//! what a supervisor does. The endings of Wayland compositors are in `wayland.rs`.

use std::process::{Command, Stdio};
use std::time::Duration;

use super::display::{Display, until};
use super::process::{folder, put_on};

/// A deadline on a busy machine.
const LIMIT: Duration = Duration::from_secs(90);

/// What happens to the program.
enum Cause {
    /// It runs on no display.
    NoDisplay,
    /// It runs on a display that nobody serves.
    NoServer,
    /// It runs on a screen with this depth, on a server with these arguments.
    Server(u8, &'static [&'static str]),
    /// Its compositor is said to have left it this socket.
    Socket(&'static str),
    /// It has this argument more.
    Argument(&'static str),
    /// The X server is lost.
    Lost,
    /// The window is closed on purpose.
    Closed,
    /// The process gets a signal.
    Signal(&'static str),
}

/// A cause, and what follows, with a supervisor as without: the exit code and the words of the only line.
const ENDINGS: [(Cause, i32, &str); 15] = [
    (
        Cause::NoDisplay,
        3,
        "no display: neither WAYLAND_DISPLAY nor DISPLAY is set",
    ),
    (
        Cause::NoServer,
        3,
        "does not answer; start it in a graphical session",
    ),
    (
        Cause::Server(8, &[]),
        3,
        "8 bits for each pixel, and nothing to draw 24 bits on",
    ),
    (
        Cause::Server(8, &["-extension", "Composite"]),
        3,
        "start its X server with 24",
    ),
    (
        Cause::Server(30, &["-extension", "Composite"]),
        3,
        "30 bits for each pixel",
    ),
    (
        Cause::Server(24, &["-extension", "RANDR"]),
        3,
        "lacks the extension RANDR",
    ),
    (
        Cause::Socket("77"),
        3,
        "WAYLAND_SOCKET names no open socket: 77",
    ),
    (
        Cause::Socket("x"),
        3,
        "WAYLAND_SOCKET names no open socket: x",
    ),
    (
        Cause::Argument("--kiosc"),
        2,
        "unexpected argument '--kiosc'",
    ),
    (
        Cause::Argument("--start=nowhere"),
        2,
        "no screen \"nowhere\"",
    ),
    (Cause::Argument("--language=xx"), 2, "xx"),
    (Cause::Lost, 3, "the display was lost"),
    (Cause::Closed, 0, ""),
    (Cause::Signal("TERM"), 143, ""),
    (Cause::Signal("KILL"), 137, ""),
];

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn every_ending_has_its_code_and_its_words() {
    for (index, (cause, code, words)) in ENDINGS.iter().enumerate() {
        for supervise in [false, true] {
            let (ended, said) = end(cause, supervise);
            let case = format!("case {index}, supervise {supervise}: {said}");
            assert_eq!(ended, *code, "{case}");
            assert!(said.contains(words), "{case}");
            assert!(!said.contains("panicked"), "{case}");
            // The supervisor says that it ends, too.
            let own = said
                .lines()
                .filter(|line| !line.contains("supervisor ends too"));
            let lines = match cause {
                // clap shows the usage.
                Cause::Argument("--kiosc") => 1,
                _ => own.count(),
            };
            assert_eq!(lines, usize::from(!words.is_empty()), "{case}");
        }
    }
}

/// Runs the program until it has ended; returns its exit code, as a shell knows it, and what it said.
fn end(cause: &Cause, supervise: bool) -> (i32, String) {
    let mut display = match cause {
        Cause::Server(depth, arguments) => Display::with(*depth, arguments),
        _ => Display::start(),
    };
    let settings = folder().join(format!("endings-{}.toml", std::process::id()));
    std::fs::write(&settings, "").expect("the folder for test files can be written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"));
    command.arg("--settings").arg(&settings);
    put_on(&display, &mut command);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    if supervise {
        command.arg("--supervise");
    }
    match cause {
        Cause::NoDisplay => _ = command.env_remove("DISPLAY"),
        Cause::NoServer => _ = command.env("DISPLAY", ":59999"),
        Cause::Socket(number) => _ = command.env("WAYLAND_SOCKET", number),
        Cause::Argument(argument) => _ = command.arg(argument),
        _ => {}
    }
    let mut child = command.spawn().expect("the kiosk starts");
    let owner = || {
        if supervise {
            super::supervise::child_of(child.id())
        } else {
            Some(child.id())
        }
    };
    let opened = || {
        let window = until(LIMIT, || {
            let window = display.window_of(owner()?)?;
            display.picture(window).map(|_| window)
        });
        window.expect("a window")
    };
    match cause {
        Cause::Lost => {
            opened();
            display.end();
        }
        Cause::Closed => display.ask_to_close(opened()),
        Cause::Signal(name) => {
            opened();
            super::supervise::signal(name, child.id());
        }
        _ => {}
    }
    let ended = until(LIMIT, || child.try_wait().expect("it can be waited for"));
    let ended = ended.expect("it ends");
    let said = std::io::read_to_string(child.stderr.take().expect("a pipe")).expect("text");
    // A window says so that its supervisor was ended.
    let said = said.replace(" WARN the supervisor is gone; the window ends\n", "");
    (code(ended), said)
}

fn code(status: std::process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt as _;

    let signal = || status.signal().map(|signal| 128 + signal);
    status.code().or_else(signal).expect("it has ended")
}
