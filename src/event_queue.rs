//! What a reader on its own thread tells the kiosk.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex};

use futures_channel::mpsc;

/// Sends what there is to tell; never waits.
pub type EventSender<T> = mpsc::UnboundedSender<T>;

/// Receives it. Clones are the same inbox: whoever asks first gets the [`Letters`].
#[derive(Debug)]
pub struct EventReceiver<T>(Arc<Mutex<Option<Letters<T>>>>);

/// The stream of what was told.
pub type Letters<T> = mpsc::UnboundedReceiver<T>;

/// A way in for what another thread has to tell.
pub fn inbox<T>() -> (EventSender<T>, EventReceiver<T>) {
    let (sender, receiver) = mpsc::unbounded();
    (sender, EventReceiver(Arc::new(Mutex::new(Some(receiver)))))
}

impl<T> EventReceiver<T> {
    /// The stream of what was told; an empty one when it was taken before.
    pub fn open(&self) -> Letters<T> {
        let held = self.0.lock().ok().and_then(|mut held| held.take());
        held.unwrap_or_else(|| mpsc::unbounded().1)
    }
}

impl<T> Clone for EventReceiver<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// Two inboxes are the same when they are clones: a subscription is known by it.
impl<T> Hash for EventReceiver<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}
