//! AT-SPI, the accessibility protocol of Linux and the BSDs, over the session bus.
//!
//! AccessKit's adapter uses the bus on its own thread. Without a bus, no thread is started. If the bus
//! goes away, the thread waits and the app runs without it: AccessKit connects once in a process, from a
//! static, so that a new adapter would not find a bus that comes back either.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use accesskit::TreeUpdate;
use accesskit_unix::Adapter;
use iced::Rectangle;

use super::AdapterEvent;
use super::accesskit_node::rect;
use super::handlers::Handlers;
use crate::event_queue::EventSender;

/// The adapter on the session bus.
#[derive(Debug)]
pub(crate) struct Bus(Adapter);

impl Bus {
    /// Connects to the bus in the background. Events go to `outbox`. `None` if there is no bus, as on
    /// a kiosk without a desktop, to save the memory of a thread that waits for one.
    pub(crate) fn new(outbox: EventSender<AdapterEvent>) -> Option<Self> {
        let handlers = Handlers(outbox);
        has_bus().then(|| Self(Adapter::new(handlers.clone(), handlers.clone(), handlers)))
    }
}

/// Whether the session has a bus: either its address is set or its default socket exists.
fn has_bus() -> bool {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    if named("DBUS_SESSION_BUS_ADDRESS").is_some() {
        return true;
    }
    let folder = named("XDG_RUNTIME_DIR").map(PathBuf::from).or_else(|| {
        let user = fs::metadata("/proc/self").ok()?.uid();
        Some(PathBuf::from(format!("/run/user/{user}")))
    });
    folder.is_some_and(|folder| folder.join("bus").exists())
}

impl super::Adapter for Bus {
    fn show(&mut self, tree: TreeUpdate) {
        self.0.update_if_active(|| tree);
    }

    fn window_focus(&mut self, focused: bool) {
        self.0.update_window_focus_state(focused);
    }

    fn window_place(&mut self, bounds: Rectangle) {
        let bounds = rect(bounds);
        // The size of the window's frame is unknown, so inner and outer bounds are the same.
        self.0.set_root_window_bounds(bounds, bounds);
    }
}
