//! A desktop session of our own, as far as screen readers need one: a bus, and the launcher of the
//! bus for assistive programs.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where Debian and its like keep the launcher.
const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";

/// A session; its programs end with it.
pub struct Desk {
    programs: Vec<Child>,
    /// A folder for what they keep.
    pub folder: PathBuf,
    /// The address of the session's bus.
    pub bus: String,
}

impl Desk {
    /// Starts a session.
    pub fn start() -> Self {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        // Not below the build's folder: the path of a socket has at most 107 bytes.
        let name = format!("kiosk-desk-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(folder.join("home")).expect("a temporary folder can be made");
        let mut desk = Self {
            programs: Vec::new(),
            folder,
            bus: String::new(),
        };
        desk.bus = desk.session_bus();
        let launcher = [LAUNCHER, "--launch-immediately"];
        desk.run(&launcher, |_| {});
        desk
    }

    fn session_bus(&mut self) -> String {
        let address = format!("--address=unix:path={}/bus", self.folder.display());
        let daemon = [
            "dbus-daemon",
            "--session",
            "--nofork",
            "--print-address",
            &address,
        ];
        let bus = self.run(&daemon, |command| {
            command.stdout(Stdio::piped());
        });
        let told = bus.stdout.take().expect("a pipe from the bus");
        let mut address = String::new();
        BufReader::new(told)
            .read_line(&mut address)
            .expect("what the bus tells is text");
        assert!(!address.is_empty(), "the bus does not start");
        address.trim().to_owned()
    }

    /// Starts a program in this session.
    pub fn run(&mut self, program: &[&str], change: impl FnOnce(&mut Command)) -> &mut Child {
        let mut command = Command::new(program[0]);
        command.args(&program[1..]);
        self.join(&mut command);
        command.stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        change(&mut command);
        let child = command.spawn();
        let child = child.unwrap_or_else(|error| panic!("{}: {error}", program[0]));
        self.programs.push(child);
        self.programs.last_mut().expect("it was just put there")
    }

    /// Puts a program into this session, away from the one that the tests run in.
    pub fn join(&self, command: &mut Command) {
        let home = self.folder.join("home");
        command
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("XDG_RUNTIME_DIR", &self.folder)
            .env("HOME", &home)
            .env("LANG", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("AT_SPI_BUS_ADDRESS");
        for (variable, below) in [
            ("XDG_CONFIG_HOME", ".config"),
            ("XDG_DATA_HOME", ".local/share"),
            ("XDG_CACHE_HOME", ".cache"),
        ] {
            command.env(variable, home.join(below));
        }
    }

    /// The launcher has started a bus of its own, which outlives it: whatever names this folder ends.
    fn end_the_rest(&self) {
        let folder = self.folder.display().to_string();
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        for process in processes {
            let line = fs::read(process.path().join("cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line);
            if line.contains(&format!("{folder}/")) {
                let kill = format!("kill -KILL {}", process.file_name().to_string_lossy());
                let _ = Command::new("sh").args(["-c", &kill]).output();
            }
        }
    }

    /// Ends the bus, as a crash of the desktop would.
    pub fn kill_bus(&mut self) {
        end(&mut self.programs[0]);
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.programs.iter_mut().rev().for_each(end);
        self.end_the_rest();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn end(program: &mut Child) {
    // Nothing is left to do for a program that is gone already.
    let _ = program.kill();
    let _ = program.wait();
}
