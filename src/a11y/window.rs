//! UI Automation, the accessibility protocol of Windows, and NSAccessibility, that of macOS.
//!
//! AccessKit's adapter subclasses the window, so it must be installed before the window is shown.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::{fmt, ptr};

use accesskit::TreeUpdate;
#[cfg(target_os = "macos")]
use accesskit_macos::SubclassingAdapter;
#[cfg(windows)]
use accesskit_windows::{HWND, SubclassingAdapter};

use super::AdapterEvent;
use super::handlers::Handlers;
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

#[cfg(windows)]
fn install(window: *mut c_void, handlers: Handlers) -> SubclassingAdapter {
    SubclassingAdapter::new(HWND(window), handlers.clone(), handlers)
}

#[cfg(target_os = "macos")]
#[allow(
    unsafe_code,
    reason = "AccessKit can only trust whoever names the window"
)]
fn install(window: *mut c_void, handlers: Handlers) -> SubclassingAdapter {
    // SAFETY: winit's id of a window is the address of its NSWindow. It is valid and belongs to this
    // thread, because iced calls `window_made` right after opening the window.
    unsafe { SubclassingAdapter::for_window(window, handlers.clone(), handlers) }
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
        self.adapter = catch_unwind(AssertUnwindSafe(|| install(window, handlers))).ok();
    }

    fn show(&mut self, tree: TreeUpdate) {
        let adapter = self.adapter.as_mut();
        if let Some(events) = adapter.and_then(|it| it.update_if_active(|| tree)) {
            events.raise();
        }
    }

    #[cfg(target_os = "macos")]
    fn window_focus(&mut self, focused: bool) {
        let adapter = self.adapter.as_mut();
        if let Some(events) = adapter.and_then(|it| it.update_view_focus_state(focused)) {
            events.raise();
        }
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Window")
            .field("adapter", &self.adapter.is_some())
            .finish_non_exhaustive()
    }
}
