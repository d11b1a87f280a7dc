//! Words that are longer than the screen is high, and move.

use super::help;
use super::twin::{Outcome, Twin};

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn words_that_scroll_leave_nothing_behind() {
    let mut wrong = Vec::new();
    for tag in help::SIX {
        let mut twin = Twin::start(&format!("first_language = \"{tag}\"\ntext_size = 5\n"));
        wrong.extend(scroll(&mut twin, tag).err());
    }
    assert!(
        wrong.is_empty(),
        "pixels of the place before are left: see src/widget/scroll_area/draw.rs:\n{}",
        wrong.join("\n")
    );
}

/// Turns the words of each card of a topic from their beginning to their end and back, where they
/// need it.
fn scroll(twin: &mut Twin, tag: &str) -> Outcome {
    twin.click(&format!("language-{tag}"))?;
    twin.click("topic-0")?;
    let mut turned = 0;
    for _ in &help::content().topics[0].cards {
        if twin.control("button-down").is_some() {
            turned += 1;
            for turn in ["button-down", "button-down", "button-up"] {
                twin.click(turn)?;
            }
        }
        twin.click("next")?;
    }
    if turned == 0 {
        return Err(format!(
            "{tag}: every card fits at text size 5; take a topic of longer ones"
        ));
    }
    Ok(())
}
