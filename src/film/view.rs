//! Which part of the body a picture shows, blocks of its pixels, and things that are turned and shifted.

/// The part of the body that a plate shows, and where its pixels lie.
#[derive(Clone, Copy)]
pub struct View {
    /// Width (px).
    pub width: usize,
    /// Height (px).
    pub height: usize,
    /// Pixels for each millimetre.
    pub scale: f32,
    /// The place of the left edge (mm).
    pub left: f32,
    /// The place of the top edge (mm).
    pub top: f32,
}

impl View {
    /// Shows the whole of `field` (left, top, width, height in mm) in the middle of `width` by `height` pixels.
    pub fn fit(field: [f32; 4], width: usize, height: usize) -> Self {
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

    /// The same view, `more` mm longer at its foot.
    pub fn taller(self, more: f32) -> Self {
        let extra = (more * self.scale).ceil().max(0.0) as usize;
        Self {
            height: self.height + extra,
            ..self
        }
    }

    /// The same field with pixels `times` as wide and high.
    pub fn coarser(self, times: usize) -> Self {
        let fewer = |side: usize| side.div_ceil(times.max(1)) + 1;
        let scale = self.scale / times.max(1) as f32;
        Self {
            width: fewer(self.width),
            height: fewer(self.height),
            scale,
            ..self
        }
    }

    /// mm to px across.
    pub fn x(&self, mm: f32) -> f32 {
        (mm - self.left) * self.scale
    }

    /// mm to px down.
    pub fn y(&self, mm: f32) -> f32 {
        (mm - self.top) * self.scale
    }

    /// The place (mm) across of a pixel's middle.
    pub fn mm_x(&self, px: usize) -> f32 {
        (px as f32 + 0.5) / self.scale + self.left
    }

    /// The place (mm) down of a pixel's middle.
    pub fn mm_y(&self, px: usize) -> f32 {
        (px as f32 + 0.5) / self.scale + self.top
    }

    /// A stroke's sample in px: x, y, radius; its amount stays.
    pub fn sample(&self, s: &[f32; 4]) -> [f32; 4] {
        [self.x(s[0]), self.y(s[1]), s[2] * self.scale, s[3]]
    }

    /// The pixels that hold all these round places (x, y, radius in mm).
    pub fn around(&self, places: impl Iterator<Item = (f32, f32, f32)>) -> Rect {
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

/// A block of pixels; right and bottom are not in it.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Rect {
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
    pub fn width(&self) -> usize {
        self.right.saturating_sub(self.left)
    }

    /// Rows (px).
    pub fn height(&self) -> usize {
        self.bottom.saturating_sub(self.top)
    }

    /// The smallest block that holds both.
    pub fn with(self, other: Self) -> Self {
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

/// A turn and a shift of a patch.
#[derive(Clone, Copy)]
pub struct Shift {
    /// The place that it turns about (mm).
    pub pivot: [f32; 2],
    /// The turn (radians, clockwise as seen).
    pub turn: f32,
    /// The shift afterwards (mm).
    pub by: [f32; 2],
}

impl Shift {
    /// Where a place (mm) goes.
    pub fn carry(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        let (sin, cos) = self.turn.sin_cos();
        let (dx, dy) = (x - self.pivot[0], y - self.pivot[1]);
        let [px, py] = self.pivot;
        [
            px + dx * cos - dy * sin + self.by[0],
            py + dx * sin + dy * cos + self.by[1],
        ]
    }

    /// The shift that undoes this one.
    pub fn back(&self) -> Self {
        let pivot = [self.pivot[0] + self.by[0], self.pivot[1] + self.by[1]];
        Self {
            pivot,
            turn: -self.turn,
            by: [-self.by[0], -self.by[1]],
        }
    }
}
