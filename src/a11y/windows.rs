//! UI Automation: what screen readers on Windows speak.
//!
//! AccessKit's adapter answers in the place of the window's own procedure, so it must know the
//! window before anybody has seen it.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::{fmt, ptr};

use accesskit::TreeUpdate;
use accesskit_windows::{HWND, SubclassingAdapter};

use super::handlers::Ear;
use super::{Outlet, Told, WindowBounds};
use crate::event_queue::EventSender;

/// The window, as UI Automation knows it.
pub struct Window {
    ear: Ear,
    adapter: Option<SubclassingAdapter>,
}

impl Window {
    /// Waits for the window; what screen readers tell goes to `outbox`.
    pub fn new(outbox: EventSender<Told>) -> Self {
        Self {
            ear: Ear(outbox),
            adapter: None,
        }
    }
}

impl Outlet for Window {
    fn window_made(&mut self, handle: u64) {
        let Ok(address) = usize::try_from(handle) else {
            return;
        };
        let window = HWND(ptr::with_exposed_provenance_mut::<c_void>(address));
        let ear = self.ear.clone();
        // It panics where it cannot be: the kiosk then goes on without it.
        let made = catch_unwind(AssertUnwindSafe(|| {
            SubclassingAdapter::new(window, ear.clone(), ear)
        }));
        self.adapter = made.ok();
    }

    fn show(&mut self, tree: TreeUpdate) {
        let adapter = self.adapter.as_mut();
        if let Some(events) = adapter.and_then(|it| it.update_if_active(|| tree)) {
            events.raise();
        }
    }

    fn window_focus(&mut self, _focused: bool) {
        // The adapter hears of it before the kiosk does.
    }

    fn window_place(&mut self, _place: WindowBounds) {
        // Windows knows where its windows are.
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Window")
            .field("adapter", &self.adapter.is_some())
            .finish_non_exhaustive()
    }
}
