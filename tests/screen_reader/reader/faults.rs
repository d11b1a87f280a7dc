//! A session without a bus, or with one that dies: the kiosk does not care.

use std::process::Command;

use super::super::desk::Desk;
use super::super::twin::{SIZE, Twin};
use super::client::Client;

/// A patient who goes on, and sees each screen.
fn goes_on(twin: &mut Twin, controls: &[&str]) {
    for control in controls {
        twin.click(control)
            .unwrap_or_else(|wrong| panic!("{wrong}"));
    }
}

fn says_little(twin: &Twin) {
    let said = twin.process.said();
    assert!(said.lines().count() <= 1, "{said}");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn without_a_bus_everything_works() {
    let nowhere = |command: &mut Command| {
        command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    };
    let unset = |command: &mut Command| {
        command
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("XDG_RUNTIME_DIR", "/nowhere");
    };
    let nonsense = |command: &mut Command| {
        command.env("DBUS_SESSION_BUS_ADDRESS", "\u{fffd}:=;,");
    };
    let changes: [&dyn Fn(&mut Command); 3] = [&nowhere, &unset, &nonsense];
    for change in changes {
        let mut twin = Twin::start_with("", SIZE, change);
        goes_on(&mut twin, &["language-en", "topic-0", "next"]);
        says_little(&twin);
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_bus_that_dies_takes_nothing_with_it() {
    let mut desk = Desk::start();
    let mut twin = Twin::start_with("", SIZE, |command| desk.join(command));
    let client = Client::start(&desk);
    client.control("English");
    goes_on(&mut twin, &["language-en", "topic-0"]);
    desk.kill_bus();
    goes_on(&mut twin, &["next", "back", "home", "topic-3"]);
    says_little(&twin);
}
