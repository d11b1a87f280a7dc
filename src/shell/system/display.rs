//! The display server of this session: its name, and whether it answers.

/// The name of the display from `WAYLAND_DISPLAY` or `DISPLAY`; `None` where neither is set, as on
/// Windows and macOS.
pub fn display() -> Option<String> {
    wayland().or_else(x11)
}

fn wayland() -> Option<String> {
    variable("WAYLAND_DISPLAY")
}

fn x11() -> Option<String> {
    variable("DISPLAY")
}

/// The name of the X display, where windows are opened on it: a Wayland display goes first.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn x11_alone() -> Option<String> {
    let has_wayland = wayland().is_some() || variable("WAYLAND_SOCKET").is_some();
    x11().filter(|_| !has_wayland)
}

fn variable(name: &str) -> Option<String> {
    let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
    Some(value.to_string_lossy().into_owned())
}

/// Whether a window could be opened: the display server takes a connection. Always true on Windows
/// and macOS, whose sessions end with their display.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn display_answers() -> bool {
    true
}

/// Whether a window could be opened: the display server takes a connection. A socket file alone does
/// not count, since a server that was killed leaves it behind.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn display_answers() -> bool {
    match (wayland(), x11()) {
        (Some(name), _) => connect::wayland(&name),
        (None, Some(name)) => connect::x11(&name),
        (None, None) => false,
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod connect {
    use std::net::{TcpStream, ToSocketAddrs as _};
    use std::os::unix::net::UnixStream;
    use std::path::Path;
    use std::time::Duration;

    /// How long an X server on another machine may take to answer.
    const REMOTE_TIMEOUT: Duration = Duration::from_secs(5);

    /// The TCP port of the X display 0 (X(7)).
    const PORT: u16 = 6000;

    pub(crate) fn wayland(name: &str) -> bool {
        // A name without a slash is a file in XDG_RUNTIME_DIR (wl_display_connect(3)); joining an
        // absolute path gives that path.
        let folder = std::env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
        UnixStream::connect(Path::new(&folder).join(name)).is_ok()
    }

    /// Connects to `[host]:number[.screen]` (X(7)).
    pub(crate) fn x11(name: &str) -> bool {
        let Some((host, display)) = name.rsplit_once(':') else {
            return false;
        };
        let number = display.split('.').next().unwrap_or_default();
        let Ok(number) = number.parse::<u16>() else {
            return false;
        };
        if host.is_empty() || host == "unix" {
            return local(number);
        }
        let port = PORT.saturating_add(number);
        let mut addresses = (host, port).to_socket_addrs().into_iter().flatten();
        addresses.any(|address| TcpStream::connect_timeout(&address, REMOTE_TIMEOUT).is_ok())
    }

    fn local(number: u16) -> bool {
        let path = format!("/tmp/.X11-unix/X{number}");
        UnixStream::connect(&path).is_ok() || is_abstract_socket(&path)
    }

    #[cfg(target_os = "linux")]
    fn is_abstract_socket(name: &str) -> bool {
        use std::os::linux::net::SocketAddrExt as _;
        use std::os::unix::net::SocketAddr;

        SocketAddr::from_abstract_name(name)
            .and_then(|address| UnixStream::connect_addr(&address))
            .is_ok()
    }

    #[cfg(not(target_os = "linux"))]
    fn is_abstract_socket(_: &str) -> bool {
        false
    }
}
