//! The window in other sizes.

use iced::Size;

use super::twin::{Outcome, SIZE, Twin};

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_window_takes_every_size() {
    let mut twin = Twin::start("");
    resize(&mut twin).unwrap_or_else(|wrong| panic!("{wrong}"));
}

fn resize(twin: &mut Twin) -> Outcome {
    twin.click("language-ar")?;
    twin.click("topic-3")?;
    for size in [Size::new(1024.0, 768.0), Size::new(800.0, 1200.0), SIZE] {
        twin.resize(size)?;
        twin.agrees_with_fresh("after a change of size", size)?;
        // A touch finds its control where it has gone.
        twin.click("next")?;
        twin.agrees_with_fresh("under the pointer", size)?;
    }
    Ok(())
}
