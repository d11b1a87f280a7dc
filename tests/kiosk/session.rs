//! When the kiosk asks and starts over, over instants that no clock gives.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::session::{IdleTimeouts, Session, Transition};

const SECOND: Duration = Duration::from_secs(1);
const MOMENT: Duration = Duration::from_nanos(1);
const RESET: Duration = Duration::from_secs(90);
const WARNING: Duration = Duration::from_secs(30);

fn session(reset: Duration) -> Session {
    Session::new(IdleTimeouts {
        reset,
        warning: WARNING,
    })
}

/// A session that was touched at an instant.
fn touched(at: Instant) -> Session {
    let mut session = session(RESET);
    session.touch(at);
    session
}

/// A session that asks since an instant.
fn asking(since: Instant) -> Session {
    let mut session = touched(since - RESET);
    assert_eq!(session.tick(since), Transition::Asked);
    session
}

#[test]
fn a_session_that_nobody_touched_has_nothing_to_reset() {
    let start = Instant::now();
    let mut session = session(RESET);
    assert_eq!(session.next(), None);
    assert_eq!(session.tick(start + 1000 * RESET), Transition::None);
    assert!(!session.is_asking());
    assert_eq!(session.seconds_left(start), None);
}

#[test]
fn it_asks_when_the_time_without_a_touch_is_over_and_not_before() {
    let start = Instant::now();
    let mut session = touched(start);
    assert_eq!(session.next(), Some(start + RESET));
    assert_eq!(session.tick(start), Transition::None);
    assert_eq!(session.tick(start + RESET - MOMENT), Transition::None);
    assert!(!session.is_asking());
    assert_eq!(session.seconds_left(start + RESET - MOMENT), None);
    assert_eq!(session.tick(start + RESET), Transition::Asked);
    assert!(session.is_asking());
}

#[test]
fn each_touch_begins_the_time_anew() {
    let start = Instant::now();
    let mut session = touched(start);
    for touch in 1..=5 {
        let at = start + touch * (RESET - SECOND);
        assert_eq!(session.tick(at), Transition::None, "before touch {touch}");
        session.touch(at);
        assert_eq!(session.next(), Some(at + RESET), "after touch {touch}");
    }
}

#[test]
fn it_starts_over_when_nobody_answers_in_time() {
    let asked = Instant::now() + RESET;
    let mut session = asking(asked);
    assert_eq!(session.next(), Some(asked + WARNING));
    assert_eq!(session.tick(asked), Transition::None, "it asks once");
    assert_eq!(session.tick(asked + WARNING - MOMENT), Transition::None);
    assert!(session.is_asking());
    assert_eq!(session.tick(asked + WARNING), Transition::Reset);
    assert!(!session.is_asking());
    assert_eq!(session.seconds_left(asked + WARNING), None);
    assert_eq!(session.next(), None, "the next person has a fresh session");
    assert_eq!(
        session.tick(asked + 100 * RESET),
        Transition::None,
        "it starts over once"
    );
}

#[test]
fn a_touch_while_it_asks_keeps_the_session() {
    let asked = Instant::now() + RESET;
    for after in [Duration::ZERO, SECOND, WARNING - MOMENT] {
        let mut session = asking(asked);
        let touch = asked + after;
        session.touch(touch);
        assert!(!session.is_asking(), "{after:?}");
        assert_eq!(session.seconds_left(touch), None, "{after:?}");
        assert_eq!(session.tick(asked + WARNING), Transition::None, "{after:?}");
        assert_eq!(session.next(), Some(touch + RESET), "{after:?}");
        assert_eq!(
            session.tick(touch + RESET),
            Transition::Asked,
            "{after:?}: it can ask again"
        );
    }
}

#[test]
fn the_seconds_are_counted_from_the_whole_time_down_to_one() {
    let asked = Instant::now() + RESET;
    let session = asking(asked);
    let counted: Vec<_> = (0..30)
        .map(|second| session.seconds_left(asked + second * SECOND).unwrap())
        .collect();
    let expected: Vec<u64> = (1..=30).rev().collect();
    assert_eq!(counted, expected);
    // A begun second is a whole one to a reader, and nobody is told of zero seconds.
    let millisecond = Duration::from_millis(1);
    assert_eq!(session.seconds_left(asked + millisecond), Some(30));
    assert_eq!(session.seconds_left(asked + SECOND - millisecond), Some(30));
    assert_eq!(session.seconds_left(asked + WARNING - MOMENT), Some(1));
    assert_eq!(session.seconds_left(asked + WARNING), Some(1));
    assert_eq!(session.seconds_left(asked + 10 * WARNING), Some(1));
    assert_eq!(
        session.seconds_left(asked - SECOND),
        Some(30),
        "a tick that comes late"
    );
}

#[test]
fn after_a_long_sleep_there_is_nobody_to_ask() {
    let start = Instant::now();
    for slept in [RESET + WARNING, 100 * RESET] {
        let mut session = touched(start);
        assert_eq!(session.tick(start + slept), Transition::Reset, "{slept:?}");
        assert!(!session.is_asking());
        assert_eq!(session.next(), None);
    }
    // A shorter one still asks, and for the whole time.
    let mut session = touched(start);
    let woken = start + RESET + WARNING - MOMENT;
    assert_eq!(session.tick(woken), Transition::Asked);
    assert_eq!(session.seconds_left(woken), Some(30));
    assert_eq!(session.next(), Some(woken + WARNING));
    // One that began while it asked ends what it asked about.
    assert_eq!(session.tick(woken + 1000 * WARNING), Transition::Reset);
}

#[test]
fn ending_a_session_leaves_nothing_to_wait_for() {
    let start = Instant::now() + RESET;
    for mut session in [session(RESET), touched(start), asking(start)] {
        session.end();
        assert!(!session.is_asking());
        assert_eq!(session.next(), None);
        assert_eq!(session.seconds_left(start), None);
        assert_eq!(session.tick(start + 100 * RESET), Transition::None);
    }
}

#[test]
fn zero_means_never() {
    let start = Instant::now();
    let mut session = session(Duration::ZERO);
    session.touch(start);
    assert_eq!(session.next(), None);
    for later in [Duration::ZERO, RESET, 1000 * RESET] {
        assert_eq!(session.tick(start + later), Transition::None, "{later:?}");
        assert!(!session.is_asking(), "{later:?}");
    }
}

#[test]
fn a_time_past_all_clocks_is_never_reached() {
    let start = Instant::now();
    let mut session = session(Duration::MAX);
    session.touch(start);
    assert_eq!(session.next(), None);
    assert_eq!(session.tick(start + 1000 * RESET), Transition::None);
}

#[test]
fn a_tick_from_before_the_touch_changes_nothing() {
    let start = Instant::now() + RESET;
    let mut session = touched(start);
    assert_eq!(session.tick(start - SECOND), Transition::None);
    assert_eq!(session.next(), Some(start + RESET));
}
