//! What only the operating system can do for a kiosk: a console to talk to, a screen that stays
//! lit, one window and no second.

mod display;
mod single_instance;
#[cfg(windows)]
// The two calls of Windows that no dependency wraps. See there why they are safe to call.
#[allow(unsafe_code)]
mod windows;
#[cfg(all(unix, not(target_os = "macos")))]
// Xlib ends the process itself when its server is gone, unless a C function is set. See there.
#[allow(unsafe_code)]
mod xlib;

pub use display::{display, display_answers};
pub use single_instance::SingleInstance;

/// Lets a program that was started from a console talk to it. A Windows program has no console by
/// itself, so that none opens behind the kiosk after a double click.
pub fn join_console() {
    #[cfg(windows)]
    windows::join_console();
}

/// Makes the loss of an X server end the process with `code` and one line. Without it Xlib ends the
/// process with 1. Does nothing on other systems and where there is no Xlib.
pub fn exit_when_x_server_is_lost(code: u8) {
    #[cfg(all(unix, not(target_os = "macos")))]
    xlib::exit_when_lost(code);
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    let _ = code;
}

/// Holds off sleep and screen saver as long as this process lives. Elsewhere than on Windows that
/// is the session's to say: see the README.
pub fn stay_awake() {
    #[cfg(windows)]
    windows::stay_awake();
}

/// Shows, or does not show, what is typed into the console. Whether that worked.
pub fn echo(shown: bool) -> bool {
    #[cfg(windows)]
    {
        windows::echo(shown)
    }
    #[cfg(not(windows))]
    {
        let how = if shown { "echo" } else { "-echo" };
        let done = std::process::Command::new("stty").arg(how).status();
        done.is_ok_and(|status| status.success())
    }
}
