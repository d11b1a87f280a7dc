//! AT-SPI, the accessibility protocol of Linux and the BSDs, over the session bus.
//!
//! AccessKit's adapter talks to the bus on its own thread. Without a bus no thread is started; when the
//! bus dies the thread ends and the kiosk goes on without it.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use accesskit::{Rect, TreeUpdate};
use accesskit_unix::Adapter;

use super::handlers::Handlers;
use super::{AdapterEvent, WindowBounds};
use crate::event_queue::EventSender;

/// The session's bus.
#[derive(Debug)]
pub struct Bus(Adapter);

impl Bus {
    /// Connects to the bus in the background; its events go to `outbox`. `None` where there is no bus,
    /// as on a kiosk without a desktop: a thread that waits for one would cost memory.
    pub fn new(outbox: EventSender<AdapterEvent>) -> Option<Self> {
        let handlers = Handlers(outbox);
        has_bus().then(|| Self(Adapter::new(handlers.clone(), handlers.clone(), handlers)))
    }
}

/// Whether the session has a bus, by its address, or by its socket where it usually is.
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

    fn window_place(&mut self, place: WindowBounds) {
        let (x1, y1) = (place.x + place.width, place.y + place.height);
        let place = Rect::new(place.x, place.y, x1, y1);
        // Inner and outer bounds are alike: the kiosk does not know the frame of its window.
        self.0.set_root_window_bounds(place, place);
    }
}
