//! UI Automation, the accessibility protocol of Windows.
//!
//! AccessKit's adapter subclasses the window procedure, so it must be installed before the window is
//! shown.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::{fmt, ptr};

use accesskit::TreeUpdate;
use accesskit_windows::{HWND, SubclassingAdapter};

use super::handlers::Handlers;
use super::{AdapterEvent, WindowBounds};
use crate::event_queue::EventSender;

/// The adapter of the window.
pub(super) struct Window {
    handlers: Handlers,
    adapter: Option<SubclassingAdapter>,
}

impl Window {
    /// An adapter that is installed once the window exists. Events go to `outbox`.
    pub(super) fn new(outbox: EventSender<AdapterEvent>) -> Self {
        Self {
            handlers: Handlers(outbox),
            adapter: None,
        }
    }
}

impl super::Adapter for Window {
    fn window_made(&mut self, handle: u64) {
        let Ok(address) = usize::try_from(handle) else {
            return;
        };
        let window = HWND(ptr::with_exposed_provenance_mut::<c_void>(address));
        let handlers = self.handlers.clone();
        // The adapter panics if it cannot be installed. The app then runs without it.
        let made = catch_unwind(AssertUnwindSafe(|| {
            SubclassingAdapter::new(window, handlers.clone(), handlers)
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
        // The subclassed window procedure handles focus messages.
    }

    fn window_place(&mut self, _place: WindowBounds) {
        // Windows gets the bounds from the window.
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Window")
            .field("adapter", &self.adapter.is_some())
            .finish_non_exhaustive()
    }
}
