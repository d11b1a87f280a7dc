//! A monkey at the kiosk: a great many touches, keys, pulls, sizes and ticks by chance, through the
//! same update and views as a patient's. Nothing it does may break the kiosk, or lead where no way
//! leads on from.
//!
//! `KIOSK_SEED` repeats a run; the seed stands in what a failing test prints. A binary of its own,
//! so that the memory that is measured is the monkey's alone.

mod chance;
mod deeds;
#[path = "../kiosk/help.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod help;
mod rules;

use std::time::{Duration, Instant};

use chance::Chance;
use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::app::{Kiosk, Panel, Start};
use fluoroscopy_kiosk::door;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::records::Memory;
use fluoroscopy_kiosk::settings::{Settings, SpeechMode};
use fluoroscopy_kiosk::shell::system;
use fluoroscopy_kiosk::theme::Palette;
use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use jiff::civil::Time;

/// What the monkeys do together, in all languages.
const DEEDS: u64 = 204_000;

/// After so many deeds the monkey looks at the screen.
const LOOK: u64 = 16;

/// After so many it draws it.
const DRAW: u64 = 1_500;

/// What may come on top of the memory after a third of all deeds, in bytes, for all kiosks: coarse, for
/// sizes and allocators differ. 136,000 deeds that kept a kibibyte each would come to 133 MB.
const GROWTH: u64 = 96 << 20;

/// At so many places all of them have been together, at least: most of the cards, by chance 39 and more.
const PLACES: usize = 30;

const PIN: &str = "314159";

const SIZES: [Size; 5] = [
    Size::new(1280.0, 800.0),
    Size::new(1920.0, 1080.0),
    Size::new(1080.0, 1920.0),
    Size::new(1366.0, 768.0),
    Size::new(480.0, 360.0),
];

#[test]
fn deeds_by_chance_break_nothing() {
    let seed = std::env::var("KIOSK_SEED").ok();
    let seed = seed.and_then(|it| it.parse().ok()).unwrap_or_else(|| {
        let now = std::time::SystemTime::now();
        let since = now.duration_since(std::time::UNIX_EPOCH);
        since.map_or(1, |it| it.as_nanos() as u64)
    });
    let tags = help::tags();
    let deeds = std::env::var("KIOSK_DEEDS").ok();
    let deeds = deeds.and_then(|it| it.parse().ok()).unwrap_or(DEEDS);
    let each = deeds.div_ceil(tags.len() as u64);
    // What is wrong names the seed, and so does what a panic prints.
    println!("KIOSK_SEED={seed}");
    let began = Instant::now();
    let pin = door::hash(PIN).expect("random numbers");
    let monkeys: Vec<_> = tags
        .into_iter()
        .enumerate()
        .map(|(index, tag)| {
            let pin = pin.clone();
            std::thread::spawn(move || {
                let chance = Chance::new(seed.wrapping_add(index as u64));
                let mut monkey = Monkey::new(tag, chance, pin);
                let mut early = None;
                for deed in 0..each {
                    monkey.deed();
                    if deed % LOOK == 0 {
                        monkey.look();
                    }
                    if deed % DRAW == 0 {
                        monkey.draw();
                    }
                    if deed == each / 3 {
                        early = kept();
                    }
                }
                (early, monkey.seen, monkey.lost)
            })
        })
        .collect();
    let ended: Vec<_> = monkeys.into_iter().map(|it| it.join()).collect();
    let mut wrong = Vec::new();
    let (mut early, mut lost) = (0, 0);
    let mut places = std::collections::BTreeSet::new();
    for monkey in ended {
        match monkey {
            Ok((memory, seen, focus)) => {
                lost += focus;
                early = memory.map_or(0, |it| it.resident).max(early);
                // By chance one of them may stay near the start; stuck it must not be.
                let been = seen.len();
                assert!(
                    been >= 5,
                    "it has been at {been} places only; KIOSK_SEED={seed}"
                );
                places.extend(seen);
            }
            Err(_) => wrong.push("a monkey fell"),
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}; KIOSK_SEED={seed}");
    let late = kept().map_or(0, |it| it.resident);
    println!(
        "{deeds} deeds in {:?} at {} places; {} MB after a third, {} MB at the end; no focus {lost} times",
        began.elapsed(),
        places.len(),
        early >> 20,
        late >> 20
    );
    assert!(
        places.len() >= PLACES,
        "they have been at {} places only; KIOSK_SEED={seed}",
        places.len()
    );
    assert!(
        late <= early + GROWTH,
        "memory grew from {early} to {late} bytes; KIOSK_SEED={seed}"
    );
}

/// The memory of the process without what the allocator keeps between memory in use, of which the threads of so
/// many kiosks leave much, and each time another amount.
fn kept() -> Option<Memory> {
    system::release_free_memory();
    Memory::now()
}

struct Monkey {
    chance: Chance,
    stage: HeadlessKiosk,
    size: Size,
    tag: String,
    pin: String,
    now: Instant,
    /// What was on the screen when it last looked.
    found: Vec<PlacedNode>,
    /// What it did lately, for whoever must find a fault.
    lately: Vec<String>,
    /// Places that it has seen, as numbers.
    seen: std::collections::BTreeSet<u64>,
    /// How often nothing had the focus.
    lost: u64,
}

impl Monkey {
    fn new(tag: String, mut chance: Chance, pin: String) -> Self {
        let size = SIZES[0];
        let stage = stage(&tag, &mut chance, &pin, size);
        Self {
            chance,
            stage,
            size,
            tag,
            pin,
            now: Instant::now(),
            found: Vec::new(),
            lately: Vec::new(),
            seen: std::collections::BTreeSet::new(),
            lost: 0,
        }
    }

    fn note(&mut self, what: String) {
        if self.lately.len() >= 40 {
            self.lately.remove(0);
        }
        self.lately.push(what);
    }

    fn deed(&mut self) {
        match self.chance.below(100) {
            0..=44 => self.tap(),
            45..=71 => self.key(),
            72..=79 => self.half_a_gesture(),
            80..=86 => {
                let (from, to) = (self.point(), self.point());
                self.note(format!("drag {from} {to}"));
                self.stage.drag(from, to);
            }
            87..=98 => self.tick(),
            _ => self.resize(),
        }
        if self.stage.kiosk().panel() == Some(&Panel::Pin) && self.chance.below(20) == 0 {
            self.go_through_the_door();
        }
        if self.stage.kiosk().shutdown().is_some() {
            // The staff has ended it, and it is started again.
            self.stage = stage(&self.tag, &mut self.chance, &self.pin, self.size);
            self.note("a new start".to_owned());
        }
    }

    /// Looks at the screen, and whether all is well.
    fn look(&mut self) {
        self.found = self.stage.walk();
        let kiosk = self.stage.kiosk();
        self.seen.insert(kiosk.route().key());
        let faults = rules::faults(kiosk, &self.found, self.size);
        let lately = self.lately.join("\n  ");
        let state = (
            kiosk.route(),
            kiosk.panel(),
            kiosk.is_asking(),
            kiosk.show(),
        );
        assert!(
            faults.is_empty(),
            "{} {state:?} {:?}: {}\nafter\n  {lately}",
            self.tag,
            self.size,
            faults.join("\n"),
        );
        self.find_focus();
        if self.chance.below(8) == 0 {
            self.close();
        }
    }

    /// Whatever happened, a keyboard finds something to press. In the speech mode somebody may stand
    /// at words, where no control has the focus.
    fn find_focus(&mut self) {
        if self.stage.kiosk().has_speech() || self.found.iter().any(|it| it.node.focused) {
            return;
        }
        self.lost += 1;
        for _ in 0..2 {
            self.stage.key(Key::Named(Named::Tab), Modifiers::empty());
        }
        let found = self.stage.walk();
        let focused = found.iter().any(|it| it.node.focused && rules::acts(it));
        assert!(
            focused || self.stage.kiosk().has_speech(),
            "{}: the focus is lost; after\n  {}",
            self.tag,
            self.lately.join("\n  ")
        );
    }

    /// Every panel and question can be left.
    fn close(&mut self) {
        let mut left = 0;
        while self.stage.kiosk().panel().is_some() || self.stage.kiosk().is_asking() {
            let before = format!("{:?}", self.stage.kiosk().panel());
            self.stage
                .key(Key::Named(Named::Escape), Modifiers::empty());
            left += 1;
            assert!(
                left < 6,
                "{}: {before} cannot be left; after\n  {}",
                self.tag,
                self.lately.join("\n  ")
            );
        }
        self.note("closed".to_owned());
    }

    fn draw(&mut self) {
        let picture = self.stage.draw();
        let black = self.stage.kiosk().show() == fluoroscopy_kiosk::attract::Show::Dark;
        let black = black || self.stage.kiosk().is_dark();
        let first = &picture.rgba[..4];
        let blank = picture.rgba.chunks_exact(4).all(|it| it == first);
        assert!(
            black || !blank,
            "{}: nothing is drawn; after\n  {}",
            self.tag,
            self.lately.join("\n  ")
        );
    }
}

/// A kiosk in a language, set up by chance.
fn stage(tag: &str, chance: &mut Chance, pin: &str, size: Size) -> HeadlessKiosk {
    let catalogue = help::catalogue();
    let mut settings = Settings::defaults(&catalogue);
    settings.first_language = tag.to_owned();
    settings.text_size = 1 + chance.below(5) as u8;
    settings.theme = Palette::ALL[chance.below(3) as usize];
    settings.hold_still = chance.below(2) == 0;
    settings.operations.staff_pin = Some(pin.to_owned());
    settings.attract.loop_after = Duration::from_secs(chance.below(2) * 20);
    settings.attract.dark =
        (chance.below(2) == 0).then_some(fluoroscopy_kiosk::attract::DarkHours {
            from: Time::MIN,
            until: Time::constant(12, 0, 0, 0),
        });
    settings.audio.speech_mode = match chance.below(3) {
        0 => SpeechMode::Always,
        1 => SpeechMode::Off,
        _ => SpeechMode::Key,
    };
    let mut hours = Chance::new(chance.below(u64::MAX));
    let hours = std::sync::Mutex::new(move || hours.below(24) as i8);
    let kiosk = Kiosk::new(
        help::content(),
        catalogue,
        settings,
        &Start::default(),
        size,
    );
    let kiosk = kiosk.with_wall_clock(move || {
        let hour = hours.lock().map_or(0, |mut hours| hours());
        Time::constant(hour, 0, 0, 0)
    });
    HeadlessKiosk::new(kiosk, size).expect("the software renderer is built in")
}
