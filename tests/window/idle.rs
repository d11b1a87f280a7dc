//! The question before everything starts over, in a window that nobody touches.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;
use iced::keyboard::key::Named;

use super::picture::BUT_PARITY;
use super::twin::{Outcome, Twin};

/// The languages whose marks reach out of their lines: where only the count is repainted, they
/// are the first to be left behind or to be drawn twice.
const TALL: [&str; 3] = ["ar", "hi", "th"];

/// The shortest time that a clinic can set, and long enough a question for every window to be
/// looked at in turn.
const SETTINGS: &str = "idle_reset_s = 10\nidle_warning_s = 40\n";
const RESET: Duration = Duration::from_secs(10);
const WARNING: u64 = 40;

/// Beyond the kiosk's own time: a deadline on a busy machine.
const LIMIT: Duration = Duration::from_secs(8);

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_question_comes_by_itself_and_a_key_keeps_the_session() {
    let (mut twins, mut wrong) = (Vec::new(), Vec::new());
    // The windows wait together, for the time that passes is real.
    for tag in TALL {
        let mut twin = Twin::start(SETTINGS);
        match read(&mut twin, tag) {
            Ok(asked) => twins.push((twin, asked)),
            Err(it) => wrong.push(it),
        }
    }
    for (mut twin, asked) in twins {
        wrong.extend(answer(&mut twin, asked).err());
    }
    assert!(
        wrong.is_empty(),
        "the window must ask and go on as the headless kiosk does, see src/session.rs:\n{}",
        wrong.join("\n")
    );
}

/// Goes to a card, and leaves it be. Gives the instant at which the question is due, at which the
/// stage already is.
fn read(twin: &mut Twin, tag: &str) -> Result<Instant, String> {
    twin.click(&format!("language-{tag}"))?;
    twin.click("topic-0")?;
    let asked = Instant::now() + RESET;
    twin.stage.send(Message::Tick(asked));
    let asks = twin.stage.kiosk().is_asking();
    asks.then_some(asked)
        .ok_or_else(|| format!("{tag}: the stage does not ask in time"))
}

fn answer(twin: &mut Twin, asked: Instant) -> Outcome {
    let mut counts = Vec::new();
    for second in 0..WARNING {
        twin.stage
            .send(Message::Tick(asked + Duration::from_secs(second)));
        counts.push(twin.stage.draw());
    }
    let shown = twin.shows_one_of("while it asks", &counts, BUT_PARITY, RESET + LIMIT)?;
    // Some counts later, so that the count has been repainted where it stood.
    let later = &counts[(shown + 2).min(counts.len() - 1)..];
    twin.shows_one_of("while it counts", later, BUT_PARITY, LIMIT)?;
    twin.key(Named::ArrowDown)?;
    if twin.stage.kiosk().is_asking() {
        return Err("the stage still asks after a key".to_owned());
    }
    Ok(())
}
