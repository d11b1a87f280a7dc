//! Runs the kiosk in a real window under an X server of its own, touched for as long as you like, and
//! looks whether it grows: memory, files, threads; and what it costs while nothing happens.
//!
//!     cargo build --release && cargo run --release --example soak -- 4320
//!
//! The number is minutes (15 without it), after every language was walked through once; under an hour
//! six languages are offered, else all. Each patient walks through every card in one of them, rests,
//! then strays about by chance; then nobody is there until everything has started over and greetings
//! come. Ends with 1 if the kiosk ended, has grown, or works while nothing happens. Needs Xvfb.

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
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use iced::advanced::widget::Id;
use iced::{Point, Size};
use x11rb::protocol::xproto::Window;

const SIZE: Size = Size::new(1920.0, 1080.0);

/// Shorter than a clinic's, so that much happens in little time.
const SETTINGS: &str = "idle_reset_s = 25\nidle_warning_s = 20\nloop_after_s = 5\n\
    touch_again_ms = 100\n";

/// Until nobody is there for sure, and greetings come: the times above, and some more.
const LEFT_ALONE: Duration = Duration::from_secs(25 + 20 + 5 + 7);

/// How long somebody looks at a still screen: shorter than until the kiosk asks.
const REST: Duration = Duration::from_secs(20);

/// What a still screen may cost, in parts of a core.
const IDLE: f64 = 0.01;

/// Ticks in a second, in which the system counts what a process works (USER_HZ: 100 on every Linux
/// that a kiosk runs on).
const TICKS: f64 = 100.0;

/// With all languages one round takes three quarters of an hour.
const LONG: Duration = Duration::from_secs(60 * 60);

/// Between two touches.
const TOUCH: Duration = Duration::from_millis(250);

/// How many touches and keys a patient who strays about makes.
const STRAYS: u32 = 80;

/// What may come on top of what the kiosk has after every language was walked through once.
const MEMORY_KB: u64 = 2 * 1024;
const HANDLES: u64 = 3;

/// So many rounds are looked at in the end.
const LAST: usize = 3;
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

/// Whether the kiosk has grown, or works for nothing.
fn soak(time: Duration) -> Result<bool, Box<dyn Error>> {
    let seed = env::var("KIOSK_SEED").map_or(Ok(1), |it| it.parse::<u64>())?;
    println!("seed {seed} (KIOSK_SEED)");
    let display = Display::start();
    let tags = match time < LONG {
        true => help::six(),
        false => help::tags(),
    };
    let mut soak = Soak::start(display, seed, &tags)?;
    soak.tell("at the start")?;
    soak.walk(&tags)?;
    soak.tell("with every language read")?;
    soak.stray()?;
    soak.leave_alone()?;
    let before = soak.tell("after every language once")?;
    let (began, mut round) = (Instant::now(), 0);
    let (mut after, mut idle) = (Vec::new(), 0.0_f64);
    while began.elapsed() < time {
        soak.walk(&tags[round % tags.len()..][..1])?;
        let rest = soak.rest()?;
        idle = idle.max(rest);
        soak.stray()?;
        let greeting = soak.leave_alone()?;
        round += 1;
        let minutes = began.elapsed().as_secs() / 60;
        println!(
            "{:.2} % of a core while nothing happens, {:.2} % while nobody is there",
            rest * 100.0,
            greeting * 100.0
        );
        after.push(soak.tell(&format!("{minutes} min, {round} patients"))?);
    }
    // A large picture that a patient has left behind may wait in the allocator for the next one: what
    // grows has grown in each of the last rounds.
    let last = &after[after.len().saturating_sub(LAST)..];
    let least = |of: fn(&Taken) -> u64| last.iter().map(of).min().unwrap_or_default();
    let grown = least(|it| it.memory) > before.memory + MEMORY_KB
        || least(|it| it.handles) > before.handles + HANDLES
        || least(|it| it.threads) > before.threads + THREADS;
    let verdict = match (grown, idle > IDLE) {
        (true, _) => "it has grown",
        (_, true) => "it works while nothing happens",
        _ => "well",
    };
    println!("{verdict}");
    Ok(verdict != "well")
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
    /// The languages that it offers.
    tags: Vec<String>,
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
    fn start(display: Display, seed: u64, tags: &[String]) -> Result<Self, Box<dyn Error>> {
        let settings = env::temp_dir().join(format!("kiosk-soak-{}.toml", std::process::id()));
        fs::write(&settings, format!("{SETTINGS}languages = {tags:?}\n"))?;
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
            tags: tags.to_vec(),
            chance: seed | 1,
        })
    }

    /// A patient reads every card in some languages, one after the other, from the welcome screen on.
    fn walk(&mut self, tags: &[String]) -> Result<(), Box<dyn Error>> {
        // The same kiosk without a window knows where the controls are.
        let all = self.tags.clone();
        let mut stage = help::stage_with("en", None, "languages", SIZE, |it| {
            it.welcome_languages = all.iter().take(9).cloned().collect();
            it.languages = all;
        });
        for (index, tag) in tags.iter().enumerate() {
            if index > 0 {
                self.click(&mut stage, "language")?;
            }
            self.choose(&mut stage, tag)?;
            self.click(&mut stage, "topic-0")?;
            while matches!(stage.kiosk().route(), Route::Card(_)) {
                self.click(&mut stage, "next")?;
            }
        }
        Ok(())
    }

    /// Chooses a language, on whatever page it stands.
    fn choose(&mut self, stage: &mut HeadlessKiosk, tag: &str) -> Result<(), Box<dyn Error>> {
        let tile = format!("language-{tag}");
        let wanted = Some(Id::from(tile.clone()));
        while !stage.walk().iter().any(|it| it.node.id == wanted) {
            self.click(stage, "more")?;
        }
        self.click(stage, &tile)
    }

    fn click(&mut self, stage: &mut HeadlessKiosk, id: &str) -> Result<(), Box<dyn Error>> {
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

    /// Nobody is there until greetings come; then somebody touches the screen. What that cost, in parts
    /// of a core.
    fn leave_alone(&mut self) -> Result<f64, Box<dyn Error>> {
        let cost = self.cost_of(LEFT_ALONE)?;
        self.touch(Point::new(SIZE.width / 2.0, SIZE.height / 2.0))?;
        Ok(cost)
    }

    /// Somebody looks at a still screen. What that cost, in parts of a core.
    fn rest(&mut self) -> Result<f64, Box<dyn Error>> {
        // What the last touch has begun is over by then.
        sleep(Duration::from_secs(2));
        self.cost_of(REST)
    }

    /// What the kiosk works for some time, in parts of a core.
    fn cost_of(&self, time: Duration) -> Result<f64, Box<dyn Error>> {
        let before = self.worked()?;
        sleep(time);
        Ok((self.worked()? - before) as f64 / TICKS / time.as_secs_f64())
    }

    /// What the kiosk has worked so far, in ticks.
    fn worked(&self) -> Result<u64, Box<dyn Error>> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.kiosk.child.id()))?;
        // The name of the program, in brackets, may hold spaces. utime and stime are fields 14 and 15.
        let (_, fields) = stat.rsplit_once(')').ok_or("no stat")?;
        let fields: Vec<_> = fields.split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|it| it.parse::<u64>().ok());
        let both = ticks(11).zip(ticks(12)).ok_or("no times in stat")?;
        Ok(both.0 + both.1)
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
