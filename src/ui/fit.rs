//! How much room the text and the picture of a screen take.

/// How much room the parts of a screen take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// Part of the width that the picture has, or of the height in portrait.
    pub(super) picture: f32,
    /// Space between blocks, relative to the design.
    pub(super) spaces: f32,
    /// Size of the heading, relative to the design.
    pub(super) heading: f32,
    /// Whether lines are no longer than is easy to read.
    pub(super) measured: bool,
    /// Line height, relative to that of the language.
    pub(super) leading: f32,
    /// Whether the items of a list stand in two columns.
    pub(super) columns: bool,
    /// Whether the picture has the whole width below the words.
    pub(super) wide: bool,
}

impl Fit {
    pub(super) const fn new(picture: f32, spaces: f32, heading: f32) -> Self {
        Self {
            picture,
            spaces,
            heading,
            measured: picture > 0.38,
            leading: if spaces < 0.5 { 0.93 } else { 1.0 },
            columns: false,
            wide: false,
        }
    }

    /// With lines as close as a tall script bears.
    const fn tight(self) -> Self {
        Self {
            leading: 0.87,
            ..self
        }
    }

    const fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    const fn in_columns(self) -> Self {
        Self {
            columns: true,
            ..self
        }
    }
}

/// What text that scrolls has.
pub(super) const SCROLLED: Fit = Fit::new(0.28, 0.6, 0.9);

/// What text in large print has, which scrolls with its picture.
pub(super) const LARGE: Fit = Fit::new(0.54, 0.45, 0.9);

/// What is tried first for a chart, which needs room for the names of its bars beside them.
pub(super) const WIDE: [Fit; 3] = [
    Fit::new(0.54, 1.0, 1.0).wide(),
    Fit::new(0.54, 0.7, 1.0).wide(),
    Fit::new(0.54, 0.4, 0.95).wide(),
];

/// How many of [`FITS`] need no more height than the one before: a list may be higher in columns.
pub(super) const ORDERED: usize = FITS.len() - 2;

/// What is tried, in this order, until the text fits. Text keeps the size that the patient chose; only a
/// heading gives way, by a tenth.
pub(super) const FITS: [Fit; 11] = [
    Fit::new(0.54, 1.0, 1.0),
    Fit::new(0.46, 1.0, 1.0),
    Fit::new(0.46, 0.75, 1.0),
    Fit::new(0.4, 0.75, 1.0),
    Fit::new(0.34, 0.7, 0.95),
    Fit::new(0.28, 0.6, 0.9),
    Fit::new(0.22, 0.5, 0.9),
    Fit::new(0.18, 0.35, 0.9),
    Fit::new(0.16, 0.25, 0.9).tight(),
    Fit::new(0.18, 0.35, 0.9).in_columns(),
    Fit::new(0.16, 0.25, 0.9).tight().in_columns(),
];
