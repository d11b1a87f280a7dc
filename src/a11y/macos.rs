//! NSAccessibility, the accessibility protocol of macOS.
//!
//! AccessKit's adapter subclasses the window's view, so it must be installed before the window is
//! shown.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::{fmt, ptr};

use accesskit::TreeUpdate;
use accesskit_macos::SubclassingAdapter;

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
        let window = ptr::with_exposed_provenance_mut::<c_void>(address);
        if window.is_null() {
            return;
        }
        let handlers = self.handlers.clone();
        // The adapter panics if it cannot be installed. The app then runs without it.
        let made = catch_unwind(AssertUnwindSafe(|| {
            // SAFETY: winit's id of a window is the address of its NSWindow. It is valid and belongs
            // to this thread, because iced calls this right after opening the window.
            unsafe { SubclassingAdapter::for_window(window, handlers.clone(), handlers) }
        }));
        self.adapter = made.ok();
    }

    fn show(&mut self, tree: TreeUpdate) {
        let adapter = self.adapter.as_mut();
        if let Some(events) = adapter.and_then(|it| it.update_if_active(|| tree)) {
            events.raise();
        }
    }

    fn window_focus(&mut self, focused: bool) {
        let adapter = self.adapter.as_mut();
        if let Some(events) = adapter.and_then(|it| it.update_view_focus_state(focused)) {
            events.raise();
        }
    }

    fn window_place(&mut self, _place: WindowBounds) {
        // macOS gets the bounds from the window.
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Window")
            .field("adapter", &self.adapter.is_some())
            .finish_non_exhaustive()
    }
}
