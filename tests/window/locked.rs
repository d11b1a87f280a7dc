//! A window that patients cannot close.

use std::time::Duration;

use iced::{Point, Size};

use super::display::{Display, SCREEN, until};
use super::process::Process;
use super::twin::SIZE;

/// A deadline on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_kiosk_fills_the_screen_and_does_not_close_when_it_is_asked_to() {
    let display = Display::start();
    let mut process = Process::start(&display, "kiosk = true", SIZE, |_| {});
    let window = until(LIMIT, || display.window_of(process.id())).expect("a window");
    // No window manager runs here that would make it so.
    let whole = |width, height| Size::new(width as f32, height as f32) == SCREEN;
    let welcome = until(LIMIT, || {
        let picture = display.picture(window);
        picture.filter(|it| has_words(&it.rgba) && whole(it.width, it.height))
    });
    let welcome = welcome.expect("a welcome screen that fills the screen");
    let said = process.said();
    assert!(said.contains("does not fill the screen"), "{said}");
    display.ask_to_close(window);
    // The window takes one event after the other: who answers a touch has not closed before it.
    display.click(
        window,
        Point::new(welcome.width as f32 / 4.0, welcome.height as f32 / 2.0),
    );
    let after = until(LIMIT, || {
        display.picture(window).filter(|it| *it != welcome)
    });
    assert!(
        after.is_some() && process.ended().is_none(),
        "{}",
        process.said()
    );
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_window_on_a_laptop_does_close() {
    let display = Display::start();
    let mut process = Process::start(&display, "", SIZE, |_| {});
    let window = until(LIMIT, || display.window_of(process.id())).expect("a window");
    display.ask_to_close(window);
    let ended = until(LIMIT, || process.ended()).expect("it closes");
    assert_eq!((ended.code(), process.said().as_str()), (Some(0), ""));
}

/// Whether something was painted, and not one colour only.
fn has_words(rgba: &[u8]) -> bool {
    rgba.chunks_exact(4).any(|pixel| pixel != &rgba[..4])
}
