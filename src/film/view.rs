//! Coordinates: from mm of the body to pixels, blocks of pixels, and rigid motions.

/// The part of the body that a plate shows, and its size in pixels.
#[derive(Clone, Copy)]
pub(crate) struct View {
    /// Width (px).
    pub width: usize,
    /// Height (px).
    pub height: usize,
    /// Pixels per mm.
    pub scale: f32,
    /// Position of the left edge (mm).
    pub left: f32,
    /// Position of the top edge (mm).
    pub top: f32,
}

impl View {
    /// The whole of `field` (left, top, width, height in mm), centred in `width` by `height` px.
    pub(crate) fn fit(field: [f32; 4], width: usize, height: usize) -> Self {
        let [left, top, wide, high] = field;
        let scale = (width as f32 / wide).min(height as f32 / high);
        let left = left - (width as f32 / scale - wide) / 2.0;
        let top = top - (height as f32 / scale - high) / 2.0;
        Self {
            width,
            height,
            scale,
            left,
            top,
        }
    }

    /// The same view, extended by `more` mm at the bottom.
    pub(crate) fn taller(self, more: f32) -> Self {
        let extra = (more * self.scale).ceil().max(0.0) as usize;
        Self {
            height: self.height + extra,
            ..self
        }
    }

    /// The same field with pixels `times` as wide and high.
    pub(crate) fn coarser(self, times: usize) -> Self {
        let fewer = |side: usize| side.div_ceil(times.max(1)) + 1;
        let scale = self.scale / times.max(1) as f32;
        Self {
            width: fewer(self.width),
            height: fewer(self.height),
            scale,
            ..self
        }
    }

    /// Horizontal position: mm to px.
    pub(crate) fn x(&self, mm: f32) -> f32 {
        (mm - self.left) * self.scale
    }

    /// Vertical position: mm to px.
    pub(crate) fn y(&self, mm: f32) -> f32 {
        (mm - self.top) * self.scale
    }

    /// Horizontal position (mm) of the centre of a pixel.
    pub(crate) fn mm_x(&self, px: usize) -> f32 {
        (px as f32 + 0.5) / self.scale + self.left
    }

    /// Vertical position (mm) of the centre of a pixel.
    pub(crate) fn mm_y(&self, px: usize) -> f32 {
        (px as f32 + 0.5) / self.scale + self.top
    }

    /// A sample of a stroke (x, y, radius in mm, amount) in px; the amount is unchanged.
    pub(crate) fn sample(&self, s: &[f32; 4]) -> [f32; 4] {
        [self.x(s[0]), self.y(s[1]), s[2] * self.scale, s[3]]
    }

    /// The smallest block of pixels around discs (x, y, radius in mm), clipped to the view.
    pub(crate) fn around(&self, places: impl Iterator<Item = (f32, f32, f32)>) -> Rect {
        let mut low = (f32::MAX, f32::MAX);
        let mut high = (f32::MIN, f32::MIN);
        for (x, y, r) in places {
            low = (low.0.min(self.x(x - r)), low.1.min(self.y(y - r)));
            high = (high.0.max(self.x(x + r)), high.1.max(self.y(y + r)));
        }
        let whole = |at: f32, most: usize| at.clamp(0.0, most as f32) as usize;
        Rect {
            left: whole(low.0.floor(), self.width),
            top: whole(low.1.floor(), self.height),
            right: whole(high.0.ceil(), self.width),
            bottom: whole(high.1.ceil(), self.height),
        }
    }
}

/// A block of pixels; right and bottom are exclusive.
#[derive(Clone, Copy, Default, PartialEq)]
pub(crate) struct Rect {
    /// First column (px).
    pub left: usize,
    /// First row (px).
    pub top: usize,
    /// Column after the last (px).
    pub right: usize,
    /// Row after the last (px).
    pub bottom: usize,
}

impl Rect {
    /// Columns (px).
    pub(crate) fn width(&self) -> usize {
        self.right.saturating_sub(self.left)
    }

    /// Rows (px).
    pub(crate) fn height(&self) -> usize {
        self.bottom.saturating_sub(self.top)
    }

    /// The smallest block that holds both.
    pub(crate) fn union(self, other: Self) -> Self {
        if self.width() * self.height() == 0 {
            return other;
        }
        if other.width() * other.height() == 0 {
            return self;
        }
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// A rotation of a mask about a pivot, then a translation.
#[derive(Clone, Copy)]
pub(crate) struct RigidMotion {
    /// The centre of the rotation (mm).
    pub pivot: [f32; 2],
    /// The angle (radians, clockwise on the screen).
    pub turn: f32,
    /// The translation (mm).
    pub by: [f32; 2],
}

impl RigidMotion {
    /// Where a position (mm) moves to.
    pub(crate) fn apply(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        let (sin, cos) = self.turn.sin_cos();
        let (dx, dy) = (x - self.pivot[0], y - self.pivot[1]);
        let [px, py] = self.pivot;
        [
            px + dx * cos - dy * sin + self.by[0],
            py + dx * sin + dy * cos + self.by[1],
        ]
    }

    /// The motion that undoes this one.
    pub(crate) fn inverse(&self) -> Self {
        let pivot = [self.pivot[0] + self.by[0], self.pivot[1] + self.by[1]];
        Self {
            pivot,
            turn: -self.turn,
            by: [-self.by[0], -self.by[1]],
        }
    }
}
