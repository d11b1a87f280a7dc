//! Nobody is there: greetings by turns, and the dark, over instants and times that are handed in.

mod hands;
pub mod screen;

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::attract::{
    Attract, AttractSettings, CLOCK_CHECK, DRIFT, DarkHours, Show, TURN,
};
use fluoroscopy_kiosk::speech::LONGEST_SPEECH;
use jiff::civil::{Time, time};

const NIGHT: DarkHours = DarkHours {
    from: time(20, 0, 0, 0),
    until: time(6, 30, 0, 0),
};

fn plan(loop_after_s: u64, dark: Option<DarkHours>) -> AttractSettings {
    AttractSettings {
        loop_after: Duration::from_secs(loop_after_s),
        dark,
    }
}

/// A vacancy that began at an instant, and time that is told to it.
struct Clock {
    vacancy: Attract,
    began: Instant,
}

impl Clock {
    fn start(plan: AttractSettings) -> Self {
        let (mut vacancy, began) = (Attract::new(plan, LONGEST_SPEECH), Instant::now());
        vacancy.keep(true, false, began);
        Self { vacancy, began }
    }

    fn at(&mut self, seconds: u64, time: Time) -> Show {
        let now = self.began + Duration::from_secs(seconds);
        self.vacancy.keep(true, false, now);
        self.vacancy.tick(now, Some(time));
        self.vacancy.show()
    }
}

const NOON: Time = time(12, 0, 0, 0);
const MIDNIGHT: Time = time(0, 0, 0, 0);

#[test]
fn hours_hold_their_first_moment_and_not_their_last() {
    let day = DarkHours {
        from: time(6, 30, 0, 0),
        until: time(20, 0, 0, 0),
    };
    for (hour, minute, in_night) in [
        (19, 59, false),
        (20, 0, true),
        (23, 59, true),
        (0, 0, true),
        (6, 29, true),
        (6, 30, false),
        (12, 0, false),
    ] {
        let it = time(hour, minute, 0, 0);
        assert_eq!(NIGHT.contains(it), in_night, "the night, at {it}");
        assert_eq!(day.contains(it), !in_night, "the day, at {it}");
    }
}

#[test]
fn greetings_come_when_the_time_is_up_and_take_turns() {
    let mut clock = Clock::start(plan(20, None));
    assert_eq!(
        clock.vacancy.next(),
        Some(clock.began + Duration::from_secs(20))
    );
    assert_eq!(clock.at(19, NOON), Show::Screen);
    assert_eq!(clock.at(20, NOON), Show::Greeting);
    let first = clock.vacancy.turn();
    let due = clock.began + Duration::from_secs(20) + TURN;
    assert_eq!(clock.vacancy.next(), Some(due));
    clock.at(29, NOON);
    assert_eq!(clock.vacancy.turn(), first, "before its time");
    clock.at(30, NOON);
    assert_eq!(clock.vacancy.turn(), first + 1, "at its time");
    // A machine that slept does not rush through what it has missed.
    clock.at(100_000, NOON);
    assert_eq!(clock.vacancy.turn(), first + 2, "after a long sleep");
}

#[test]
fn somebody_who_is_there_is_left_in_peace() {
    let mut clock = Clock::start(plan(20, Some(NIGHT)));
    let later = clock.began + Duration::from_secs(500);
    clock.vacancy.keep(false, false, later);
    clock.vacancy.tick(later, Some(MIDNIGHT));
    assert_eq!(
        (clock.vacancy.show(), clock.vacancy.next()),
        (Show::Screen, None)
    );
}

#[test]
fn a_touch_only_wakes_and_time_begins_anew() {
    for time in [NOON, MIDNIGHT] {
        let mut clock = Clock::start(plan(20, Some(NIGHT)));
        assert!(!clock.vacancy.touch(), "a touch on the screen");
        assert_eq!(clock.at(10, time), Show::Screen);
        assert_eq!(clock.at(20, time), Show::Screen);
        assert_ne!(clock.at(30, time), Show::Screen);
        assert!(clock.vacancy.touch(), "a touch that wakes");
        assert_eq!(clock.vacancy.show(), Show::Screen);
        assert_eq!(clock.at(40, time), Show::Screen);
        assert_eq!(clock.at(59, time), Show::Screen);
        assert_ne!(clock.at(60, time), Show::Screen);
    }
}

#[test]
fn the_dark_comes_and_goes_with_its_hours() {
    let mut clock = Clock::start(plan(20, Some(NIGHT)));
    assert_eq!(clock.at(20, time(19, 59, 30, 0)), Show::Greeting);
    assert_eq!(clock.at(30, time(19, 59, 59, 0)), Show::Greeting);
    assert_eq!(clock.at(40, time(20, 0, 9, 0)), Show::Dark);
    let due = clock.began + Duration::from_secs(40) + CLOCK_CHECK;
    assert_eq!(clock.vacancy.next(), Some(due), "the clock is looked at");
    assert_eq!(clock.at(70, time(20, 0, 39, 0)), Show::Dark);
    assert_eq!(clock.at(38_000, time(6, 30, 0, 0)), Show::Greeting);
}

#[test]
fn a_clock_that_jumps_is_followed_and_never_stops_it() {
    let mut clock = Clock::start(plan(20, Some(NIGHT)));
    for (seconds, time, show) in [
        (20, NOON, Show::Greeting),
        (30, MIDNIGHT, Show::Dark),
        (60, NOON, Show::Greeting),
        (70, time(11, 0, 0, 0), Show::Greeting),
        (80, time(20, 0, 0, 0), Show::Dark),
        (110, time(19, 0, 0, 0), Show::Greeting),
    ] {
        assert_eq!(clock.at(seconds, time), show, "at {seconds} s, {time}");
        let now = clock.began + Duration::from_secs(seconds);
        let next = clock.vacancy.next().expect("it goes on");
        assert!(next > now, "at {seconds} s: it would stand still");
    }
}

#[test]
fn without_greetings_it_moves_a_little_and_goes_dark_all_the_same() {
    let mut still = Clock::start(plan(0, None));
    assert!(!still.vacancy.greets());
    for minute in 1..=3 {
        let before = still.vacancy.turn();
        assert_eq!(still.at(minute * DRIFT.as_secs(), NOON), Show::Screen);
        assert_eq!(still.vacancy.turn(), before + 1, "minute {minute}");
    }
    let mut night = Clock::start(plan(0, Some(NIGHT)));
    assert_eq!(night.at(19, MIDNIGHT), Show::Screen);
    assert_eq!(night.at(20, MIDNIGHT), Show::Dark);
    assert_eq!(night.at(60, NOON), Show::Screen);
}

#[test]
fn what_is_said_is_said_to_its_end_unless_it_never_ends() {
    let mut clock = Clock::start(plan(20, Some(NIGHT)));
    let tick = |clock: &mut Clock, seconds, speaking| {
        let now = clock.began + Duration::from_secs(seconds);
        clock.vacancy.keep(true, speaking, now);
        clock.vacancy.tick(now, Some(NOON));
        assert!(clock.vacancy.next().is_some_and(|next| next > now));
        clock.vacancy.show()
    };
    for seconds in [10, 30, 50] {
        assert_eq!(tick(&mut clock, seconds, true), Show::Screen, "{seconds} s");
    }
    // Whoever has listened has the whole time after the last word.
    assert_eq!(tick(&mut clock, 65, false), Show::Screen);
    assert_eq!(tick(&mut clock, 84, false), Show::Screen);
    assert_eq!(tick(&mut clock, 85, false), Show::Greeting);
    let mut clock = Clock::start(plan(20, None));
    for seconds in [10, 30, 100, 179] {
        assert_eq!(tick(&mut clock, seconds, true), Show::Screen, "{seconds} s");
    }
    assert_eq!(tick(&mut clock, 200, true), Show::Greeting);
}
