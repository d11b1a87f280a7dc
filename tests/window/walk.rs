//! A patient's way: from the welcome screen through every card to the last one.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::route::Route;
use iced::Size;

use super::help;
use super::twin::{Outcome, Twin};

/// Without a clinic's settings.
const DEFAULTS: &str = "";

/// The largest window that is walked through.
const LARGE: Size = Size::new(1920.0, 1080.0);

/// The most memory (PSS) that the kiosk may use after a walk through everything, in bytes.
const MEMORY: u64 = 40_000_000;

/// The share of it that the program's file takes in the build that ships, in bytes: all of it but
/// the fonts and words of the thirty languages that are not walked through, if it comes to the
/// worst. The file of the build that is tested has another size.
const SHIPPED: u64 = 16_000_000;

/// How long a still screen is watched.
const WATCHED: Duration = Duration::from_secs(5);

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_six_languages_are_walked_from_welcome_to_the_last_card() {
    let mut wrong = Vec::new();
    for tag in help::SIX {
        // Each language has a window of its own, for a patient begins with nothing behind them.
        let mut twin = Twin::start(DEFAULTS);
        let walked = twin
            .click(&format!("language-{tag}"))
            .and_then(|()| walk(&mut twin));
        wrong.extend(walked.err());
    }
    assert!(
        wrong.is_empty(),
        "the window must show what the headless kiosk draws, see tests/window/twin.rs:\n{}",
        wrong.join("\n")
    );
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn one_window_shows_the_six_languages_after_each_other() {
    let mut twin = Twin::start_in(DEFAULTS, LARGE);
    let tags = help::SIX;
    twin.click(&format!("language-{}", tags[0]))
        .unwrap_or_else(|wrong| panic!("{wrong}"));
    for (index, tag) in tags.iter().enumerate() {
        let next = tags[(index + 1) % tags.len()];
        let walked = walk(&mut twin).and_then(|()| twin.click("home"));
        // A card that each of the languages has, at the same place.
        let there = walked.and_then(|()| twin.click("topic-0"));
        there
            .and_then(|()| switch(&mut twin, next))
            .and_then(|()| twin.click("home"))
            .unwrap_or_else(|wrong| panic!("{tag}: {wrong}"));
    }
    let memory = twin.process.memory() * 1024;
    assert!(
        memory + SHIPPED <= MEMORY,
        "{memory} bytes of memory beside the program's file after a walk through everything"
    );
    rests(&twin);
    assert_eq!(twin.process.said(), "", "a kiosk that is well says nothing");
}

/// From the home screen through every card by Next, to the last one.
fn walk(twin: &mut Twin) -> Outcome {
    twin.click("topic-0")?;
    let content = twin.stage.kiosk().content().clone();
    let cards = Route::ids(&content)
        .into_iter()
        .filter(|id| id.contains('/'));
    let cards: Vec<_> = cards.map(|id| Route::parse(&id, &content)).collect();
    for (index, card) in cards.iter().enumerate() {
        let here = twin.stage.kiosk().route();
        if Some(here) != *card {
            return Err(format!(
                "the way led to {here:?}, and should lead to {card:?}"
            ));
        }
        if index + 1 < cards.len() {
            twin.click("next")?;
        }
    }
    Ok(())
}

/// Changes language on a card: the place stays, and nothing is left of the old language.
fn switch(twin: &mut Twin, tag: &str) -> Outcome {
    let place = twin.stage.kiosk().route();
    twin.click("language")?;
    twin.click(&format!("language-{tag}"))?;
    let kiosk = twin.stage.kiosk();
    if (kiosk.route(), kiosk.tags()) != (place, vec![tag]) {
        let (now, tags) = (kiosk.route(), kiosk.tags());
        return Err(format!(
            "{place:?} became {now:?} in {tags:?} with the change to {tag}"
        ));
    }
    twin.agrees_with_fresh("after a change of language", LARGE)
}

/// A screen that nobody touches costs less than a hundredth of a core.
fn rests(twin: &Twin) {
    let (since, before) = (Instant::now(), twin.process.cpu());
    // The time itself is what is measured; nothing is waited for.
    std::thread::sleep(WATCHED);
    let (watched, used) = (since.elapsed(), twin.process.cpu() - before);
    assert!(
        used * 100 < watched,
        "a still screen used {used:?} of CPU time in {watched:?}"
    );
}
