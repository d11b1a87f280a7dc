//! AT-SPI: what screen readers on Linux and the BSDs speak, over the session's bus.
//!
//! AccessKit's adapter talks to the bus on a thread of its own. Without a bus that thread ends at
//! once; when the bus dies it ends then; the kiosk goes on without it.

use accesskit::{
    ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, Rect, TreeUpdate,
};
use accesskit_unix::Adapter;

use super::{Outlet, Place, Request, Told};
use crate::reader::inbox::Outbox;

/// The session's bus.
#[derive(Debug)]
pub struct Bus(Adapter);

impl Bus {
    /// Connects to the bus, some time later; what it tells goes to `outbox`.
    pub fn new(outbox: Outbox<Told>) -> Self {
        let ear = || Ear(outbox.clone());
        Self(Adapter::new(ear(), ear(), ear()))
    }
}

impl Outlet for Bus {
    fn show(&mut self, tree: TreeUpdate) {
        self.0.update_if_active(|| tree);
    }

    fn window_focus(&mut self, focused: bool) {
        self.0.update_window_focus_state(focused);
    }

    fn window_place(&mut self, place: Place) {
        let (x1, y1) = (place.x + place.width, place.y + place.height);
        let place = Rect::new(place.x, place.y, x1, y1);
        // The kiosk's window has no frame of its own that it would know of.
        self.0.set_root_window_bounds(place, place);
    }
}

/// Passes on what the adapter's thread hears. A kiosk that is gone does not hear it, and need not.
struct Ear(Outbox<Told>);

impl Ear {
    fn tell(&self, told: Told) {
        let _ = self.0.unbounded_send(told);
    }
}

impl ActivationHandler for Ear {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        // The widgets live on another thread; their tree follows.
        self.tell(Told::Awake);
        None
    }
}

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
