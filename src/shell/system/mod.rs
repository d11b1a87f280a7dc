//! What only the operating system can do: attach to a console, keep the screen on, find the display,
//! keep a second kiosk off the screen, and overwrite memory that is freed.

mod display;
mod single_instance;
#[cfg(all(target_os = "linux", target_env = "gnu"))]
// A C function that no dependency wraps.
#[allow(unsafe_code)]
mod trim;
mod upgrade;
#[cfg(windows)]
// Two Windows calls that no dependency wraps.
#[allow(unsafe_code)]
mod windows;
#[cfg(all(unix, not(target_os = "macos")))]
mod x11;
#[cfg(all(unix, not(target_os = "macos")))]
// Only a C function keeps Xlib from ending the process with its own exit code.
#[allow(unsafe_code)]
mod xlib;
// The standard library asks for an unsafe implementation.
#[allow(unsafe_code)]
mod zeroing_allocator;

use super::exit::Failure;
pub use display::{display, display_answers};
pub use single_instance::SingleInstance;
pub use upgrade::is_replaced;

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

/// Checks that a window can be shown on the X server of this session; returns whether only one with an
/// alpha channel can. False where there is no X server, or where it does not answer: opening a window
/// reports that.
///
/// # Errors
/// [`Failure::Lost`] with what the X server lacks.
pub fn check_x_server() -> Result<bool, Failure> {
    #[cfg(all(unix, not(target_os = "macos")))]
    if let (Some(display), Some(server)) = (display::x11_alone(), x_server()) {
        let checked = server.needs_alpha(&display);
        return checked.map_err(|error| Failure::Lost(error.to_string()));
    }
    Ok(false)
}

/// Makes the scale of windows 1 where the X session asks for one that makes no sense, and logs it. To
/// be called before a window is opened.
pub fn mend_scale() {
    #[cfg(all(unix, not(target_os = "macos")))]
    if let Some(server) = x_server() {
        server.mend_scale();
    }
}

/// Keeps an X11 window on its whole screen and above all others, on a thread. Does nothing on other
/// systems.
pub fn keep_fullscreen(window: u64) {
    #[cfg(all(unix, not(target_os = "macos")))]
    if let (Some(server), Ok(window)) = (x_server(), u32::try_from(window)) {
        x11::keep_fullscreen(server, window);
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    let _ = window;
}

/// The X server of this session. The connection is never closed: a server that loses its last client
/// starts anew, and would not answer the window's own connection.
#[cfg(all(unix, not(target_os = "macos")))]
fn x_server() -> Option<&'static x11::XServer> {
    use std::sync::OnceLock;

    static SERVER: OnceLock<Option<x11::XServer>> = OnceLock::new();
    // x11rb adds up the port of a display number, however large, so that it must be looked at before.
    let connect = || {
        let is_there = display::x11_alone().is_some() && display_answers();
        is_there.then(x11::XServer::connect).flatten()
    };
    SERVER.get_or_init(connect).as_ref()
}

/// Gives memory that is free, but lies between memory in use, back to the system: after a walk through
/// everything that is 4 of 14 MB. Does nothing where the C library is another than that of GNU.
pub fn release_free_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    trim::release_free_memory();
}

/// Prevents sleep and the screen saver as long as this process lives, on Windows. On other systems
/// the session decides.
pub fn stay_awake() {
    #[cfg(windows)]
    windows::stay_awake();
}
