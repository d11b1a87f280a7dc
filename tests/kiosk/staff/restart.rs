//! The wait after wrong PINs over a restart.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::door;
use fluoroscopy_kiosk::door::RateLimit;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::screen::{Action, pin_pad};

use super::super::folders;
use super::super::help::{SIZES, kiosk_with, on_stage, start};
use super::{PIN, SECOND, enter, open_pad, says};

/// A file for the wait after wrong PINs.
fn door_file(name: &str) -> PathBuf {
    folders::empty(&format!("door/{name}")).join("state/staff-pin")
}

#[test]
fn a_wait_outlives_a_restart_and_no_clock_makes_it_longer_or_endless() {
    let (now, time) = (Instant::now(), UNIX_EPOCH + 1_700_000_000 * SECOND);
    let mut limit = RateLimit::default();
    let mut delays = Vec::new();
    for _ in 0..5 {
        limit.wrong(now);
        let text = limit.text(now, time);
        let again =
            |later: SystemTime| RateLimit::parse(&text, now, later).expect("it was written so");
        let wait = limit.wait(now).expect("a wait");
        assert_eq!(again(time), limit, "at once");
        assert_eq!(again(time + wait / 2).wait(now), Some(wait - wait / 2));
        assert_eq!(again(time + wait).wait(now), None, "later");
        assert_eq!(
            again(time + 1_000_000_000 * SECOND).wait(now),
            None,
            "much later"
        );
        // A machine without a battery begins at 1970.
        assert_eq!(again(UNIX_EPOCH).wait(now), Some(wait));
        assert_eq!(
            again(UNIX_EPOCH + time.duration_since(UNIX_EPOCH).unwrap() / 2).wait(now),
            Some(wait)
        );
        delays.push(wait.as_secs());
    }
    assert_eq!(delays, [1, 2, 4, 8, 300]);
    // The guesses count on.
    let mut limit = RateLimit::default();
    for _ in 0..4 {
        limit = RateLimit::parse(&limit.text(now, time), now, time).unwrap_or_default();
        limit.wrong(now);
    }
    assert_eq!(limit.wait(now), Some(8 * SECOND));
    for damaged in [
        "",
        "\0\0\0",
        "fluoroscopy-kiosk PIN 1\nwrong 5\nuntil 0\n",
        "wrong 1\nuntil 2\n",
    ] {
        assert_eq!(RateLimit::parse(damaged, now, time), None, "{damaged:?}");
    }
}

/// A kiosk that keeps the wait in a file.
fn kiosk_of(file: &Path) -> HeadlessKiosk {
    let kiosk = kiosk_with(&start("en", None, "home"), SIZES[1], |settings| {
        settings.operations.staff_pin = door::hash(PIN).ok();
    });
    on_stage(kiosk.with_door_file(Some(file.to_owned())), SIZES[1])
}

/// Whether the pad says that the PIN has to wait.
fn waits(stage: &mut HeadlessKiosk) -> bool {
    open_pad(stage);
    for digit in PIN.chars() {
        stage.send(Action::Pin(pin_pad::Message::Digit(digit)));
    }
    stage.send(Action::Pin(pin_pad::Message::Enter));
    stage.kiosk().panel() == Some(&Panel::Pin)
}

#[test]
fn pulling_the_plug_gives_no_other_guesses() {
    let file = door_file("plug");
    let mut stage = kiosk_of(&file);
    open_pad(&mut stage);
    enter(&mut stage, "999999");
    let text = fs::read_to_string(&file).expect("a wrong PIN is kept");
    assert!(text.contains("\nwrong 1\n"), "{text}");
    // After five of them, and a restart.
    let mut limit = RateLimit::default();
    (0..5).for_each(|_| limit.wrong(Instant::now()));
    fs::write(&file, limit.text(Instant::now(), SystemTime::now())).expect("as above");
    assert!(waits(&mut kiosk_of(&file)));
    // After the wait, the right PIN leaves nothing behind.
    let past = SystemTime::now() - 301 * SECOND;
    fs::write(&file, limit.text(Instant::now(), past)).expect("as above");
    assert!(!waits(&mut kiosk_of(&file)));
    assert!(!file.exists());
}

#[test]
fn a_damaged_file_of_the_door_costs_minutes_and_a_missing_one_nothing() {
    let file = door_file("damaged");
    assert!(!waits(&mut kiosk_of(&file)), "no file");
    assert!(!file.exists(), "the right PIN needs none");
    let folder = file.parent().expect("it has one");
    fs::create_dir_all(folder).expect("it can be made");
    for bytes in [&b""[..], b"\0\0\0\0", b"\xFF\xFE", &[b'x'; 100_000]] {
        fs::write(&file, bytes).expect("as above");
        assert!(waits(&mut kiosk_of(&file)), "{} bytes", bytes.len());
    }
    fs::remove_file(&file).expect("it was made above");
    fs::create_dir(&file).expect("as above");
    assert!(waits(&mut kiosk_of(&file)), "a folder");
}

#[test]
fn the_door_opens_where_nothing_can_be_written() {
    let file = door_file("below-a-file");
    let folder = file.parent().expect("it has one");
    fs::create_dir_all(folder.parent().expect("it has one")).expect("it can be made");
    fs::write(folder, "").expect("a file where the folder should be");
    let mut stage = kiosk_of(&file);
    open_pad(&mut stage);
    enter(&mut stage, "999999");
    assert!(says(&mut stage, "This PIN is wrong"));
}
