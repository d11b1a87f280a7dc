//! What only the operating system can do for a kiosk: a console to talk to, a screen that stays
//! lit, one window and no second.

mod single;
#[cfg(windows)]
// The two calls of Windows that no dependency wraps. See there why they are safe to call.
#[allow(unsafe_code)]
mod windows;

pub use single::Single;

/// Lets a program that was started from a console talk to it. A Windows program has no console by
/// itself, so that none opens behind the kiosk after a double click.
pub fn join_console() {
    #[cfg(windows)]
    windows::join_console();
}

/// The name of the display, by Wayland's variable or X's; `None` where neither names one. Windows
/// and macOS have no name for it.
pub fn display() -> Option<String> {
    let names = ["WAYLAND_DISPLAY", "DISPLAY"].into_iter();
    let mut named = names.filter_map(std::env::var_os);
    let name = named.find(|name| !name.is_empty())?;
    Some(name.to_string_lossy().into_owned())
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
