//! The gesture that opens the staff's PIN pad: five touches in one corner of the screen.

use std::time::{Duration, Instant};

/// How many touches it takes.
const TOUCHES: usize = 5;

/// The time within which they must be made.
const WITHIN: Duration = Duration::from_secs(5);

/// A corner of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Corner {
    /// The upper left one, in every script.
    #[default]
    TopLeft,
    /// The upper right one.
    TopRight,
    /// The lower left one.
    BottomLeft,
    /// The lower right one.
    BottomRight,
}

impl Corner {
    /// Every corner.
    pub const ALL: [Self; 4] = [
        Self::TopLeft,
        Self::TopRight,
        Self::BottomLeft,
        Self::BottomRight,
    ];

    /// Its name in the settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::TopLeft => "top-left",
            Self::TopRight => "top-right",
            Self::BottomLeft => "bottom-left",
            Self::BottomRight => "bottom-right",
        }
    }

    /// Whether a point is in this corner of a window of `size`: in a square of `side`; all in px.
    pub fn holds(self, [x, y]: [f32; 2], [width, height]: [f32; 2], side: f32) -> bool {
        let (left, right) = (x <= side, x >= width - side);
        let (top, bottom) = (y <= side, y >= height - side);
        match self {
            Self::TopLeft => left && top,
            Self::TopRight => right && top,
            Self::BottomLeft => left && bottom,
            Self::BottomRight => right && bottom,
        }
    }
}

/// Recognises the gesture. It has no clock; callers pass instants.
#[derive(Debug, Clone, Default)]
pub struct CornerGesture(Vec<Instant>);

impl CornerGesture {
    /// Records a touch, in the corner or elsewhere; returns whether it completes the gesture.
    pub fn touch(&mut self, in_corner: bool, now: Instant) -> bool {
        if !in_corner {
            self.0.clear();
            return false;
        }
        self.0
            .retain(|touch| now.saturating_duration_since(*touch) <= WITHIN);
        self.0.push(now);
        let complete = self.0.len() >= TOUCHES;
        if complete {
            self.0.clear();
        }
        complete
    }
}
