//! Where Speech Dispatcher listens, and how it is started.

use std::ffi::OsString;
use std::io;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Why there is no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// The environment names something other than a socket of this machine.
    #[error(
        "SPEECHD_ADDRESS is {0:?}; the kiosk speaks through unix_socket:/path only, never through a network"
    )]
    NotLocal(String),
    /// The environment names no folder where the socket could be.
    #[error(
        "neither XDG_RUNTIME_DIR nor HOME is set, so where Speech Dispatcher listens is unknown"
    )]
    NoFolder,
}

/// The socket where Speech Dispatcher listens, found by environment variables as its own clients do:
/// `SPEECHD_ADDRESS`, else below `XDG_RUNTIME_DIR`, else below `~/.cache`.
///
/// # Errors
/// When the variables name none.
pub fn address(variable: impl Fn(&str) -> Option<OsString>) -> Result<PathBuf, AddressError> {
    let set = |name| variable(name).filter(|it| !it.is_empty());
    if let Some(address) = set("SPEECHD_ADDRESS") {
        let address = address.to_string_lossy();
        match address.split_once(':') {
            Some(("unix_socket", path)) if path.starts_with('/') => return Ok(path.into()),
            None if address == "unix_socket" => {}
            _ => return Err(AddressError::NotLocal(address.into_owned())),
        }
    }
    let below = "speech-dispatcher/speechd.sock";
    if let Some(runtime) = set("XDG_RUNTIME_DIR") {
        return Ok(Path::new(&runtime).join(below));
    }
    let home = set("HOME").ok_or(AddressError::NoFolder)?;
    Ok(Path::new(&home).join(".cache").join(below))
}

/// Starts the service, and waits until it listens: then its starter ends, or somebody else has started
/// it meanwhile.
///
/// Its own clients start it with `--spawn` too: it respects a configuration that forbids that.
/// `meanwhile` is called every 20 ms.
///
/// # Errors
/// When it cannot be started, or ends with a failure.
pub(crate) fn start(
    program: &Path,
    socket: &Path,
    timeout: Duration,
    mut meanwhile: impl FnMut(),
) -> io::Result<()> {
    let mut starter = Command::new(program)
        .args(["--spawn", "--communication-method", "unix_socket"])
        .arg("--socket-path")
        .arg(socket)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let end = Instant::now() + timeout;
    while Instant::now() < end {
        match starter.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(io::Error::other(format!("it ended with {status}"))),
            None if UnixStream::connect(socket).is_ok() => return Ok(()),
            None => thread::sleep(Duration::from_millis(20)),
        }
        meanwhile();
    }
    // It may have stayed in the foreground, and listen all the same.
    Ok(())
}
