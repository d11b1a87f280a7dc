//! Conversion of the design's sizes to px of a window, with the patient's text size.

#![allow(clippy::indexing_slicing, reason = "the step is clamped to the table")]

use std::ops::RangeInclusive;

use iced::Size;

use super::{BODY, SMALLEST};

/// The five steps of text size, relative to the design.
pub const TEXT_STEPS: [f32; 5] = [0.85, 1.0, 1.25, 1.5, 2.0];

/// Minimum height of a capital H of body text at text size 2, in mm.
const CAPITAL_MM: f32 = 4.8;
/// Maximum growth of text, relative to the design.
const LARGEST: f32 = 2.6;
/// Minimum side of a touch target, in mm.
pub const TARGET_MM: f32 = 15.0;
/// Minimum space between two touch targets, in mm.
const APART_MM: f32 = 5.0;
/// Px per mm of a screen that nobody has measured: 96 to the inch.
pub const PX_PER_MM: f32 = 96.0 / 25.4;
/// Widths of a screen that the settings accept, in mm.
pub const SCREEN_WIDTHS_MM: RangeInclusive<f32> = 100.0..=3000.0;
/// Height of a capital H of Atkinson Hyperlegible Next, relative to the text size.
const CAPITAL: f32 = 0.668;

/// Size of a pixel and viewing distance, as measured by the clinic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Physical {
    /// Px of the window per mm of the screen.
    pub px_per_mm: f32,
    /// Distance from the eyes to the screen, in mm.
    pub viewing_distance_mm: f32,
}

impl Physical {
    /// Height of a capital H at text size 2, in mm: 0.7 degrees at the viewing distance, and at least
    /// 4.8 mm (EN 301 549 v3.2.1, 5.1.4; 36 CFR 1194, 402.4).
    fn capital_mm(self) -> f32 {
        (self.viewing_distance_mm * 0.7_f32.to_radians().tan()).max(CAPITAL_MM)
    }
}

/// Converts sizes of the design into px of the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Size of the window, in px.
    pub window: Size,
    /// Px of the window per px of the design.
    pub unit: f32,
    /// Px of the window per mm of the screen: measured, or 96 to the inch.
    pub px_per_mm: f32,
    step: usize,
    text: f32,
    controls: f32,
    smallest: f32,
}

impl Scale {
    /// The scale for a window of a size in px, a step of text size (1 to 5) and the measured screen.
    pub fn new(window: Size, step: u8, physical: Option<Physical>) -> Self {
        let (width, height) = if window.width < window.height {
            (1080.0, 1920.0)
        } else {
            (1920.0, 1080.0)
        };
        let unit = (window.width / width).min(window.height / height).max(0.3);
        let step = usize::from(step.clamp(1, 5)) - 1;
        let px_per_mm = physical.map_or(PX_PER_MM, |physical| physical.px_per_mm);
        let capital = physical.map_or(CAPITAL_MM, Physical::capital_mm);
        let designed = |capital: f32| capital / CAPITAL * px_per_mm / unit;
        let body = (designed(capital) / BODY).clamp(1.0, LARGEST);
        // On a small screen body text is large already: doubled, only two words would fit a line.
        let largest = (body * 2.0).min(LARGEST).max(body * 1.25);
        let text = match TEXT_STEPS[step] {
            small if small <= 1.0 => body * small,
            large => body + (largest - body) * (large - 1.0),
        };
        let smallest = physical.map_or(SMALLEST, |_| designed(CAPITAL_MM));
        Self {
            window,
            unit,
            px_per_mm,
            step,
            text,
            controls: text.clamp(1.0, 1.3),
            smallest: smallest.clamp(SMALLEST, SMALLEST * 2.0),
        }
    }

    /// A length of the design, in whole px.
    pub fn px(&self, design: f32) -> f32 {
        (design * self.unit).round().max(1.0)
    }

    /// A side of a touch target, in whole px: as designed, and at least 15 mm.
    pub fn target(&self, design: f32) -> f32 {
        self.px(design).max((TARGET_MM * self.px_per_mm).ceil())
    }

    /// The space between touch targets, in whole px: as designed, and at least 5 mm.
    pub fn apart(&self, design: f32) -> f32 {
        self.px(design).max((APART_MM * self.px_per_mm).ceil())
    }

    /// A size of text, in px, that grows with the patient's choice.
    pub fn text(&self, design: f32) -> f32 {
        (design * self.text).max(self.smallest) * self.unit
    }

    /// A size of a heading, in px, that grows less than the text below it.
    pub fn heading(&self, design: f32) -> f32 {
        let growth = 1.0 + (self.text - 1.0) * 0.6;
        (design * growth).max(self.smallest) * self.unit
    }

    /// A size of text on controls, in px, that grows less so that all controls stay on the screen.
    pub fn label(&self, design: f32) -> f32 {
        (design * self.controls).max(self.smallest) * self.unit
    }

    /// Minimum size of text, in px.
    pub fn smallest(&self) -> f32 {
        self.smallest * self.unit
    }

    /// Whether the window is taller than wide.
    pub fn portrait(&self) -> bool {
        self.window.width < self.window.height
    }

    /// Size of text relative to the design.
    pub fn growth(&self) -> f32 {
        self.text
    }

    /// Whether this is the largest text that the patient can choose.
    pub fn is_largest(&self) -> bool {
        self.step + 1 == TEXT_STEPS.len()
    }

    /// Whether text is so large that it needs the whole width: at the two largest steps, or earlier on a
    /// small screen.
    pub fn large_print(&self) -> bool {
        self.text >= 1.45
    }
}
