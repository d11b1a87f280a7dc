//! What only the operating system can do: attach to a console, keep the screen on, find the display,
//! keep a second kiosk off the screen, and overwrite memory that is freed.

mod display;
mod single_instance;
#[cfg(windows)]
// Two Windows calls that no dependency wraps.
#[allow(unsafe_code)]
mod windows;
#[cfg(all(unix, not(target_os = "macos")))]
// Only a C function keeps Xlib from ending the process with its own exit code.
#[allow(unsafe_code)]
mod xlib;
// The standard library asks for an unsafe implementation.
#[allow(unsafe_code)]
mod zeroing_allocator;

pub use display::{display, display_answers};
pub use single_instance::SingleInstance;

/// Attaches to the console that the program was started from. A Windows program without a console of
/// its own opens none behind the kiosk after a double click.
pub fn join_console() {
    #[cfg(windows)]
    windows::join_console();
}

/// Makes the loss of an X server end the process with `code` and one line of the log. Xlib itself ends
/// the process with 1. Does nothing on other systems and where there is no Xlib.
pub fn exit_when_x_server_is_lost(code: u8) {
    #[cfg(all(unix, not(target_os = "macos")))]
    xlib::exit_when_lost(code);
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    let _ = code;
}

/// Prevents sleep and the screen saver as long as this process lives, on Windows. On other systems
/// the session decides.
pub fn stay_awake() {
    #[cfg(windows)]
    windows::stay_awake();
}
