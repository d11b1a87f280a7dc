//! The handlers through which every platform's AccessKit adapter reports events.

#[cfg(all(unix, not(target_os = "macos")))]
use accesskit::DeactivationHandler;
use accesskit::{ActionHandler, ActionRequest, ActivationHandler, TreeUpdate};

use super::AdapterEvent;
use crate::event_queue::EventSender;

/// Sends the adapter's events to the app. Sending fails only after the app has ended, so errors are
/// ignored.
#[derive(Clone)]
pub(crate) struct Handlers(pub EventSender<AdapterEvent>);

impl Handlers {
    fn send(&self, event: AdapterEvent) {
        let _ = self.0.unbounded_send(event);
    }
}

impl ActivationHandler for Handlers {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        // The tree is built from the widgets and sent at the next frame.
        self.send(AdapterEvent::Activated);
        None
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
impl DeactivationHandler for Handlers {
    fn deactivate_accessibility(&mut self) {
        self.send(AdapterEvent::Deactivated);
    }
}

impl ActionHandler for Handlers {
    fn do_action(&mut self, request: ActionRequest) {
        self.send(AdapterEvent::ActionRequested(request));
    }
}
