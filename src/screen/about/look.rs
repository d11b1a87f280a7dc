//! How the pages of "About this guide" look, depending on how much room their words need.

/// How a page looks.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// Height of a picture beside a heading, in px of the design.
    pub picture: f32,
    /// Size of text, relative to the design.
    pub size: f32,
    /// Line height of text, relative to that of headings.
    pub leading: f32,
}

impl Look {
    const fn new(picture: f32, size: f32, leading: f32) -> Self {
        Self {
            picture,
            size,
            leading,
        }
    }

    /// Whether lines make room for the ink of their script themselves, so that blocks need no space between them.
    pub(super) fn is_close(self) -> bool {
        self.leading < 1.0
    }

    /// Of a page that scrolls.
    pub(super) const SCROLLED: Self = Self::new(208.0, 1.0, 1.0);
}

/// What is tried for one language, in this order, until a page fits.
pub(super) const ALONE: [Look; 10] = [
    Look::new(380.0, 1.1, 1.15),
    Look::new(340.0, 1.1, 1.15),
    Look::new(300.0, 1.1, 1.1),
    Look::new(260.0, 1.1, 1.0),
    Look::new(260.0, 1.0, 1.0),
    Look::new(208.0, 1.0, 1.0),
    Look::new(160.0, 1.0, 1.0),
    Look::new(120.0, 1.0, 1.0),
    Look::new(120.0, 0.9, 1.0),
    Look::new(120.0, 0.82, 0.96),
];

/// The same for two languages, without pictures: the text becomes smaller before the page scrolls.
pub(super) const PAIR: [Look; 9] = [
    Look::new(0.0, 1.1, 1.1),
    Look::new(0.0, 1.0, 1.0),
    Look::new(0.0, 0.9, 1.0),
    Look::new(0.0, 0.82, 1.0),
    Look::new(0.0, 0.75, 1.0),
    Look::new(0.0, 0.68, 1.0),
    Look::new(0.0, 0.62, 1.0),
    Look::new(0.0, 0.62, 0.96),
    Look::new(0.0, 0.62, 0.9),
];
