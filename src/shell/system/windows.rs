//! Calls of Windows.
//!
//! They take and give numbers and a handle that Windows itself checks, keep no memory of ours, and
//! are sound with any argument: hence `safe fn`. Only the word of the linker is taken for what they
//! are called, which is what `unsafe extern` says.

use std::os::windows::io::{AsRawHandle as _, RawHandle};

#[link(name = "kernel32")]
unsafe extern "system" {
    safe fn AttachConsole(process: u32) -> i32;
    safe fn SetConsoleMode(console: RawHandle, mode: u32) -> i32;
    safe fn SetThreadExecutionState(state: u32) -> u32;
}

/// `ATTACH_PARENT_PROCESS`.
const PARENT: u32 = u32::MAX;

/// `ENABLE_PROCESSED_INPUT | ENABLE_LINE_INPUT`: lines, and Ctrl+C.
const LINES: u32 = 0x1 | 0x2;

/// `ENABLE_ECHO_INPUT`.
const ECHO: u32 = 0x4;

/// `ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED`.
const AWAKE: u32 = 0x8000_0000 | 0x1 | 0x2;

pub(crate) fn join_console() {
    // Started by a double click there is none. Output that goes into a file or a pipe stays there.
    AttachConsole(PARENT);
}

pub(crate) fn stay_awake() {
    // It holds for the thread that asks: the window's, which lives as long as the kiosk.
    if SetThreadExecutionState(AWAKE) == 0 {
        tracing::warn!("Windows does not hold off sleep and the screen saver");
    }
}

pub(crate) fn echo(shown: bool) -> bool {
    let mode = if shown { LINES | ECHO } else { LINES };
    SetConsoleMode(std::io::stdin().as_raw_handle(), mode) != 0
}
