//! What a running window keeps in memory of the last person.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;

use super::display::until;
use super::help;
use super::picture::BUT_PARITY;
use super::twin::Twin;

const SETTINGS: &str = "idle_reset_s = 10\nidle_warning_s = 20\n";

/// The time of both settings, and a deadline on a busy machine.
const RESET: Duration = Duration::from_secs(30);
const LIMIT: Duration = Duration::from_secs(60);

/// How often some words are in the memory that a process can write to.
fn copies(process: u32, words: &str) -> usize {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).expect("it runs");
    let memory = File::open(format!("/proc/{process}/mem")).expect("it is this test's child");
    let mut copies = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range = line.split([' ', '-']).take(2);
        let range: Vec<_> = range
            .filter_map(|it| u64::from_str_radix(it, 16).ok())
            .collect();
        let [from, to] = range[..] else { continue };
        let mut bytes = vec![0; usize::try_from(to - from).expect("it fits")];
        // A part that was given back in the meantime has nothing in it.
        let read = memory.read_at(&mut bytes, from).unwrap_or(0);
        let found = occurrences(&bytes[..read], words.as_bytes());
        copies += found;
    }
    copies
}

/// How often a text is in some bytes.
fn occurrences(bytes: &[u8], text: &[u8]) -> usize {
    let first = text[0];
    let starts = bytes.windows(text.len());
    starts.filter(|it| it[0] == first && *it == text).count()
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_words_of_the_last_person_leave_the_memory_with_the_reset() {
    let mut twin = Twin::start(SETTINGS);
    for id in ["language-es", "topic-2", "next"] {
        twin.click(id).unwrap_or_else(|wrong| panic!("{wrong}"));
    }
    let card = help::document("es", twin.stage.kiosk().route());
    let words = card.blocks[1].text();
    let before = copies(twin.process.id(), &words);
    assert!(
        before > 0,
        "\"{words}\" is on the screen and nowhere in the memory"
    );

    let left = Instant::now();
    for seconds in [10, 30, 31] {
        twin.stage
            .send(Message::Tick(left + Duration::from_secs(seconds)));
    }
    let welcome = [twin.stage.draw()];
    let shown = twin.shows_one_of("after the reset", &welcome, BUT_PARITY, RESET + LIMIT);
    shown.unwrap_or_else(|wrong| panic!("{wrong}"));
    // What was drawn before is given back with the frames that follow.
    let gone = until(LIMIT, || {
        (copies(twin.process.id(), &words) == 0).then_some(())
    });
    assert!(
        gone.is_some(),
        "{} of {before} copies of \"{words}\" are left",
        copies(twin.process.id(), &words)
    );
}
