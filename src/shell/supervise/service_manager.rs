//! Notifications to systemd, if it has started the program (`sd_notify(3)`).

use std::time::Duration;

/// The service manager of this process. On most machines there is none, and nothing is sent.
#[derive(Debug, Clone, Copy)]
pub struct ServiceManager {
    watchdog: Option<Duration>,
}

impl ServiceManager {
    /// The manager that the environment names.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub fn from_env() -> Self {
        Self {
            watchdog: sd_notify::watchdog_enabled().filter(|limit| !limit.is_zero()),
        }
    }

    /// No manager: this system has none that is notified.
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub fn from_env() -> Self {
        Self { watchdog: None }
    }

    /// The manager restarts a service that sends nothing for this long.
    pub fn watchdog(&self) -> Option<Duration> {
        self.watchdog
    }

    /// Notifies that the service has started.
    pub fn notify_ready(&self) {
        #[cfg(all(unix, not(target_os = "macos")))]
        notify(sd_notify::NotifyState::Ready);
    }

    /// Notifies the watchdog, if it is enabled.
    pub fn notify_alive(&self) {
        #[cfg(all(unix, not(target_os = "macos")))]
        if self.watchdog.is_some() {
            notify(sd_notify::NotifyState::Watchdog);
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn notify(state: sd_notify::NotifyState<'_>) {
    // No manager is no error, and a failure could be reported to nobody.
    let _ = sd_notify::notify(&[state]);
}
