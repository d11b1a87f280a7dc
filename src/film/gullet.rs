//! A mouthful of contrast in the gullet, and the wave of muscle that pushes it.

use super::channel::{Lumen, filled};

/// A mouthful on its way down a channel.
#[derive(Clone, Copy)]
pub struct Mouthful {
    /// The place of its front (mm along the channel).
    pub front: f32,
    /// The place of the squeeze behind it (mm along the channel).
    pub tail: f32,
    /// How wide it opens the channel at its middle (radius, mm).
    pub radius: f32,
    /// How much of the beam it takes at its thickest.
    pub dense: f32,
}

impl Mouthful {
    /// The space that it opens at a place along the channel (mm): a rounded front and a long drawn-out tail.
    ///
    /// The wave closes the gullet behind it, so that its upper end looks like an inverted V (Dodds et al., AJR 1990).
    pub fn at(&self, along: f32) -> Lumen {
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

/// The wider of two spaces; their contrast adds where both are open.
pub fn both(a: Lumen, b: Lumen) -> Lumen {
    Lumen {
        left: a.left.max(b.left),
        right: a.right.max(b.right),
        dense: a.dense.max(b.dense),
    }
}
