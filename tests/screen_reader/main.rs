//! The kiosk in a real window, in front of somebody who does not see it: a client of AT-SPI, and
//! Orca. Apart from the other tests of the window, for their load lets Orca lose its way.
//!
//! Where a program that they need is missing they are ignored; `.ci/setup` installs all.
#![cfg(target_os = "linux")]

mod desk;
#[path = "../window/display.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod display;
mod ear;
#[path = "../kiosk/folders.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod folders;
#[path = "../kiosk/help.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod help;
mod orca;
#[path = "../window/picture.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod picture;
#[path = "../window/process.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod process;
#[path = "../kiosk/program.rs"]
mod program;
mod reader;
#[path = "../window/twin.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod twin;
mod writer;
