//! What all systems' adapters of AccessKit are heard with.

#[cfg(all(unix, not(target_os = "macos")))]
use accesskit::DeactivationHandler;
use accesskit::{ActionHandler, ActionRequest, ActivationHandler, TreeUpdate};

use super::{Request, Told};
use crate::event_queue::EventSender;

/// Passes on what AccessKit's adapter hears. A kiosk that is gone does not hear it, and need not.
#[derive(Clone)]
pub struct Ear(pub EventSender<Told>);

impl Ear {
    fn tell(&self, told: Told) {
        let _ = self.0.unbounded_send(told);
    }
}

impl ActivationHandler for Ear {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        // The widgets have their turn later; their tree follows.
        self.tell(Told::Awake);
        None
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
impl DeactivationHandler for Ear {
    fn deactivate_accessibility(&mut self) {
        self.tell(Told::Asleep);
    }
}

impl ActionHandler for Ear {
    fn do_action(&mut self, request: ActionRequest) {
        if let Some(request) = Request::of(&request) {
            self.tell(Told::Asked(request));
        }
    }
}
