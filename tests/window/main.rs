//! The kiosk in a real window: the program as it ships, under an X server of its own, touched by
//! faked hands, and its pixels compared with those of the headless stage.
//!
//! Where a program that they need is missing they are ignored; `.ci/setup` installs all.
#![cfg(target_os = "linux")]

mod display;
mod ear;
mod endings;
#[path = "../kiosk/folders.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod folders;
mod heard;
#[path = "../kiosk/help.rs"]
#[allow(dead_code, reason = "the other test binary uses the rest of it")]
mod help;
mod idle;
mod keyboard;
mod locked;
mod memory;
mod picture;
mod process;
#[path = "../kiosk/program.rs"]
mod program;
mod reach;
mod recorded;
mod records;
mod resize;
mod screens;
mod scroll;
mod sound;
mod supervise;
mod twin;
mod voice;
mod walk;
mod wayland;
