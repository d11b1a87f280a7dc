//! The program itself, as a clinic runs it.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use iced::Size;

use super::display::Display;
use super::{folders, program};

/// The unit of CPU time in `/proc` (`USER_HZ`, proc(5)).
const TICK: Duration = Duration::from_millis(10);

/// A running kiosk; it ends with this value.
pub struct Process {
    child: Child,
    settings: PathBuf,
    complaints: PathBuf,
}

/// The folder for what the tests write.
pub fn folder() -> PathBuf {
    folders::kept("window")
}

/// Gives a program the display. The desk that the tests run on must not reach in: its own display
/// server, its input method, its scale, its voices.
pub fn put_on(display: &Display, command: &mut Command) {
    command
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env_remove("XMODIFIERS")
        .env_remove("WINIT_X11_SCALE_FACTOR")
        .env("SPEECHD_ADDRESS", "unix_socket:/dev/null/speechd.sock")
        .env("ICED_BACKEND", "tiny-skia");
}

impl Process {
    /// Starts the kiosk in a window of a size, with the text of a settings file, and with a change
    /// of the environment that it starts in.
    pub fn start(
        display: &Display,
        settings: &str,
        size: Size,
        change: impl FnOnce(&mut Command),
    ) -> Self {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let file = |end: &str| folder().join(format!("{}-{number}.{end}", std::process::id()));
        let (path, complaints) = (file("toml"), file("stderr"));
        // The question about the exam has tests of its own.
        let settings = if settings.contains("exams = ") {
            settings.to_owned()
        } else {
            format!("exams = []\n{settings}")
        };
        fs::write(&path, settings).expect("the folder for test files can be written");
        let stderr = File::create(&complaints).expect("the folder for test files can be written");
        let mut command = program::program();
        command
            .args(["--window", &format!("{}x{}", size.width, size.height)])
            .arg("--settings")
            .arg(&path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(stderr);
        put_on(display, &mut command);
        change(&mut command);
        let child = command.spawn().expect("the kiosk starts");
        Self {
            child,
            settings: path,
            complaints,
        }
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, once it has.
    pub fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.child.try_wait().expect("it can be waited for")
    }

    /// What it said on standard error.
    pub fn said(&self) -> String {
        fs::read_to_string(&self.complaints).unwrap_or_default()
    }

    /// The CPU time that it has used.
    pub fn cpu(&self) -> Duration {
        let stat = self.proc("stat");
        // The name, in brackets, may hold anything; after it come the state and the numbers.
        let numbers = stat.rsplit_once(") ").expect("proc(5)").1;
        let field = |number: usize| -> u32 {
            let field = numbers.split(' ').nth(number - 3).expect("proc(5)");
            field.parse().expect("proc(5)")
        };
        TICK * (field(14) + field(15))
    }

    /// Its share of the memory (PSS), in KiB, without the pages of the program's own file.
    pub fn memory(&self) -> u64 {
        let smaps = self.proc("smaps");
        let (mut memory, mut own_file) = (0, false);
        for line in smaps.lines() {
            // A mapping begins with its addresses, and ends its line with the file it has.
            if line.contains(env!("CARGO_BIN_EXE_fluoroscopy-kiosk")) {
                own_file = true;
            } else if line.starts_with(|it: char| matches!(it, '0'..='9' | 'a'..='f')) {
                own_file = false;
            } else if let Some(size) = line.strip_prefix("Pss:").filter(|_| !own_file) {
                let size = size.trim().strip_suffix(" kB").expect("proc(5)");
                memory += size.parse::<u64>().expect("proc(5)");
            }
        }
        memory
    }

    fn proc(&self, file: &str) -> String {
        let path = format!("/proc/{}/{file}", self.id());
        fs::read_to_string(path).expect("the kiosk runs")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Nothing is left to do for a process that is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_file(&self.settings);
        let _ = fs::remove_file(&self.complaints);
    }
}
