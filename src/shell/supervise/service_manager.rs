//! The service manager that may have started the program: systemd, by its notify socket.

use std::time::Duration;

/// Whoever wants to be told that the service is ready and lives. Nobody, on most machines.
#[derive(Debug, Clone, Copy)]
pub struct ServiceManager {
    watchdog: Option<Duration>,
}

#[cfg(all(unix, not(target_os = "macos")))]
impl ServiceManager {
    /// The manager that the environment names.
    pub fn new() -> Self {
        Self {
            watchdog: sd_notify::watchdog_enabled().filter(|limit| !limit.is_zero()),
        }
    }

    /// Tells that the service is ready.
    pub fn ready(&self) {
        tell(sd_notify::NotifyState::Ready);
    }

    /// Tells that the service lives, where that is asked for.
    pub fn alive(&self) {
        if self.watchdog.is_some() {
            tell(sd_notify::NotifyState::Watchdog);
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn tell(state: sd_notify::NotifyState<'_>) {
    // Without a manager this is no error; with one that is gone there is nobody to complain to.
    let _ = sd_notify::notify(&[state]);
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
impl ServiceManager {
    /// There is none on this system.
    pub fn new() -> Self {
        Self { watchdog: None }
    }

    /// Nobody is told.
    pub fn ready(&self) {}

    /// Nobody is told.
    pub fn alive(&self) {}
}

impl ServiceManager {
    /// The manager ends a service that is silent for this long.
    pub fn watchdog(&self) -> Option<Duration> {
        self.watchdog
    }
}

impl Default for ServiceManager {
    fn default() -> Self {
        Self::new()
    }
}
