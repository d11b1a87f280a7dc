//! Runs the kiosk in a real window under an X server of its own, touched for as long as you like, and
//! looks whether it grows: memory, files, threads.
//!
//!     cargo build --release && cargo run --release --example soak -- 4320
//!
//! The number is minutes (15 without it). Each patient walks through every card in one of the
//! languages, then strays about by chance; then nobody is there until everything has started over
//! and greetings come. Ends with 1 if the kiosk ended, or has grown after every language was walked
//! through once. Needs Xvfb.

#[path = "../tests/window/display.rs"]
#[allow(dead_code, reason = "the tests of a real window use the rest of it")]
mod display;
#[path = "../tests/kiosk/help.rs"]
#[allow(dead_code, reason = "the tests use the rest of it")]
mod help;

use std::error::Error;
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

use display::{Display, until};
use fluoroscopy_kiosk::place::Place;
use fluoroscopy_kiosk::stage::Stage;
use iced::advanced::widget::Id;
use iced::{Point, Size};
use x11rb::protocol::xproto::Window;

const SIZE: Size = Size::new(1920.0, 1080.0);

/// Shorter than a clinic's, so that much happens in little time.
const SETTINGS: &str = "idle_reset_s = 10\nidle_warning_s = 20\nloop_after_s = 5\n";

/// Until nobody is there for sure, and greetings come: the times above, and some more.
const LEFT_ALONE: Duration = Duration::from_secs(10 + 20 + 5 + 7);

/// Between two touches.
const TOUCH: Duration = Duration::from_millis(250);

/// How many touches and keys a patient who strays about makes.
const STRAYS: u32 = 80;

/// What may come on top of what the kiosk has after every language was walked through once.
const MEMORY_KB: u64 = 4 * 1024;
const HANDLES: u64 = 3;
const THREADS: u64 = 2;

/// Keys that a patient finds: Tab, arrows, Enter, Space, Page Up and Down, Escape, Home (keysyms).
const KEYS: [u32; 11] = [
    0xff09, 0xff51, 0xff52, 0xff53, 0xff54, 0xff0d, 0x20, 0xff55, 0xff56, 0xff1b, 0xff50,
];

fn main() -> ExitCode {
    let minutes = env::args().nth(1).map_or(Ok(15), |it| it.parse());
    let grown = minutes
        .map_err(Into::into)
        .and_then(|minutes| soak(Duration::from_secs(minutes * 60)));
    match grown {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the kiosk has grown.
fn soak(time: Duration) -> Result<bool, Box<dyn Error>> {
    let seed = env::var("KIOSK_SEED").map_or(Ok(1), |it| it.parse::<u64>())?;
    println!("seed {seed} (KIOSK_SEED)");
    let display = Display::start().ok_or("Xvfb is not installed")?;
    let mut soak = Soak::start(display, seed)?;
    soak.tell("at the start")?;
    for tag in help::tags() {
        soak.walk(&tag)?;
        soak.leave_alone()?;
    }
    let before = soak.tell("after every language once")?;
    let (began, mut round) = (Instant::now(), 0);
    let mut after = before;
    while began.elapsed() < time {
        let tags = help::tags();
        soak.walk(&tags[round % tags.len()])?;
        soak.stray()?;
        soak.leave_alone()?;
        round += 1;
        let minutes = began.elapsed().as_secs() / 60;
        after = soak.tell(&format!("{minutes} min, {round} patients"))?;
    }
    let grown = after.memory > before.memory + MEMORY_KB
        || after.handles > before.handles + HANDLES
        || after.threads > before.threads + THREADS;
    println!("{}", if grown { "it has grown" } else { "well" });
    Ok(grown)
}

/// What the kiosk takes of the machine.
#[derive(Debug, Clone, Copy)]
struct Taken {
    /// Its share of memory (PSS), in KiB.
    memory: u64,
    /// Open files and sockets.
    handles: u64,
    threads: u64,
}

struct Soak {
    // Before the display: it must end first.
    kiosk: Kiosk,
    display: Display,
    window: Window,
    chance: u64,
}

struct Kiosk {
    child: Child,
    settings: PathBuf,
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        // Nothing is left to do for a process that is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_file(&self.settings);
    }
}

impl Soak {
    fn start(display: Display, seed: u64) -> Result<Self, Box<dyn Error>> {
        let settings = env::temp_dir().join(format!("kiosk-soak-{}.toml", std::process::id()));
        fs::write(&settings, SETTINGS)?;
        // Beside the folder of the examples stands the program itself.
        let own = env::current_exe()?;
        let folder = own.parent().and_then(|it| it.parent());
        let program = folder.ok_or("no folder")?.join("fluoroscopy-kiosk");
        let child = Command::new(&program)
            .args(["--window", &format!("{}x{}", SIZE.width, SIZE.height)])
            .arg("--settings")
            .arg(&settings)
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env("ICED_BACKEND", "tiny-skia")
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let kiosk = Kiosk { child, settings };
        let opens = Duration::from_secs(60);
        let window = until(opens, || display.window_of(kiosk.child.id()));
        let window = window.ok_or("no window opened")?;
        display.focus(window);
        sleep(Duration::from_secs(2));
        Ok(Self {
            kiosk,
            display,
            window,
            chance: seed | 1,
        })
    }

    /// A patient reads every card in a language, from the welcome screen on.
    fn walk(&mut self, tag: &str) -> Result<(), Box<dyn Error>> {
        // The same kiosk without a window knows where the controls are.
        let mut stage = help::stage("en", "languages", SIZE);
        self.click(&mut stage, &format!("language-{tag}"))?;
        self.click(&mut stage, "topic-0")?;
        while matches!(stage.kiosk().place(), Place::Card(_)) {
            self.click(&mut stage, "next")?;
        }
        Ok(())
    }

    fn click(&mut self, stage: &mut Stage, id: &str) -> Result<(), Box<dyn Error>> {
        let wanted = Some(Id::from(id.to_owned()));
        let found = stage.walk().into_iter().find(|it| it.node.id == wanted);
        let at = found.ok_or(format!("no {id}"))?.bounds.center();
        stage.click(at);
        self.touch(at)
    }

    fn touch(&mut self, at: Point) -> Result<(), Box<dyn Error>> {
        if let Some(status) = self.kiosk.child.try_wait()? {
            return Err(format!("the kiosk ended: {status}").into());
        }
        self.display.click(self.window, at);
        sleep(TOUCH);
        Ok(())
    }

    /// A patient touches and presses whatever there is.
    fn stray(&mut self) -> Result<(), Box<dyn Error>> {
        for _ in 0..STRAYS {
            if self.below(3) == 0 {
                let key = KEYS[self.below(KEYS.len() as u64) as usize];
                self.display.press(&[key]);
                sleep(TOUCH);
            } else {
                let x = self.below(SIZE.width as u64) as f32;
                let y = self.below(SIZE.height as u64) as f32;
                self.touch(Point::new(x, y))?;
            }
        }
        Ok(())
    }

    /// Nobody is there until greetings come; then somebody touches the screen.
    fn leave_alone(&mut self) -> Result<(), Box<dyn Error>> {
        sleep(LEFT_ALONE);
        self.touch(Point::new(SIZE.width / 2.0, SIZE.height / 2.0))
    }

    /// A number below another, by chance.
    fn below(&mut self, end: u64) -> u64 {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        self.chance % end.max(1)
    }

    fn tell(&self, when: &str) -> Result<Taken, Box<dyn Error>> {
        let folder = PathBuf::from(format!("/proc/{}", self.kiosk.child.id()));
        let rollup = fs::read_to_string(folder.join("smaps_rollup"))?;
        let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
        let pss = pss.and_then(|it| it.trim().strip_suffix(" kB"));
        let count = |name: &str| -> Result<u64, Box<dyn Error>> {
            Ok(fs::read_dir(folder.join(name))?.count() as u64)
        };
        let taken = Taken {
            memory: pss.ok_or("no Pss")?.parse()?,
            handles: count("fd")?,
            threads: count("task")?,
        };
        let Taken {
            memory,
            handles,
            threads,
        } = taken;
        println!("{when}: {memory} KiB, {handles} handles, {threads} threads");
        Ok(taken)
    }
}
