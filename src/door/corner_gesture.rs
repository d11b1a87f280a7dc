//! Five touches in one corner of the screen.

use std::time::{Duration, Instant};

/// How many touches it takes.
const TOUCHES: usize = 5;

/// Within this time.
const WITHIN: Duration = Duration::from_secs(5);

/// A corner of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Corner {
    /// Where reading from left to right begins.
    #[default]
    TopLeft,
    /// Beside it.
    TopRight,
    /// Below it.
    BottomLeft,
    /// Opposite it.
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

    /// Whether a place is in this corner: in its square of `side`, in a window of `size`; all px.
    pub fn holds(self, place: [f32; 2], size: [f32; 2], side: f32) -> bool {
        let near = |axis: usize, far: bool| match far {
            false => place[axis] <= side,
            true => place[axis] >= size[axis] - side,
        };
        let right = matches!(self, Self::TopRight | Self::BottomRight);
        let bottom = matches!(self, Self::BottomLeft | Self::BottomRight);
        near(0, right) && near(1, bottom)
    }
}

/// Listens for the knock.
#[derive(Debug, Clone, Default)]
pub struct CornerGesture(Vec<Instant>);

impl CornerGesture {
    /// A touch, in the corner or elsewhere. Whether it completes the knock.
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
