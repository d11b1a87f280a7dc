//! A mouthful of contrast (a bolus) in the gullet, and the peristaltic wave behind it.

use super::channel::{Lumen, filled};

/// A mouthful on its way down a channel.
#[derive(Clone, Copy)]
pub(crate) struct Mouthful {
    /// The position of its front (mm along the channel).
    pub front: f32,
    /// The position of the wave that closes the channel behind it (mm along the channel).
    pub tail: f32,
    /// How wide it opens the channel at its middle (radius, mm).
    pub radius: f32,
    /// Its amount where it is thickest.
    pub dense: f32,
}

impl Mouthful {
    /// The lumen that it opens at a position along the channel (mm): a rounded front and a long tail.
    ///
    /// The wave closes the gullet behind it, so that its upper end looks like an inverted V (Dodds et al., AJR 1990).
    pub(crate) fn at(&self, along: f32) -> Lumen {
        if along <= self.tail || along >= self.front {
            return Lumen::default();
        }
        let long = (self.front - self.tail).max(1.0);
        let taper = ((along - self.tail) / (long * 0.55).min(62.0)).clamp(0.0, 1.0);
        let taper = taper * (2.0 - taper);
        let head = filled(along, self.front, self.radius * 1.5);
        Lumen::round(self.radius * taper * head, self.dense * taper.sqrt() * head)
    }
}

/// The union of two lumens: the wider opening, and the larger amount.
pub(crate) fn union(a: Lumen, b: Lumen) -> Lumen {
    Lumen {
        left: a.left.max(b.left),
        right: a.right.max(b.right),
        dense: a.dense.max(b.dense),
    }
}
