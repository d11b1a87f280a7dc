//! A channel from other threads, whose receiver is the stream of an iced subscription.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex};

use futures_channel::mpsc;

/// Sends events; never blocks.
pub type EventSender<T> = mpsc::UnboundedSender<T>;

/// The events of a channel, in order.
pub type EventStream<T> = mpsc::UnboundedReceiver<T>;

/// The receiving end. Clones share one stream, and have the same hash: iced identifies the
/// subscription by it.
#[derive(Debug)]
pub struct EventReceiver<T>(Arc<Mutex<Option<EventStream<T>>>>);

/// Makes a channel.
pub fn channel<T>() -> (EventSender<T>, EventReceiver<T>) {
    let (sender, receiver) = mpsc::unbounded();
    (sender, EventReceiver(Arc::new(Mutex::new(Some(receiver)))))
}

impl<T> EventReceiver<T> {
    /// Takes the stream; an empty one when it was taken before.
    pub fn open(&self) -> EventStream<T> {
        let stream = self.0.lock().ok().and_then(|mut stream| stream.take());
        stream.unwrap_or_else(|| mpsc::unbounded().1)
    }
}

impl<T> Clone for EventReceiver<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Hash for EventReceiver<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}
