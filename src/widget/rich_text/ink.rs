//! How far the ink of words reaches out of their lines.
//!
//! Lines of headings and labels are set tighter than their script is high: a Thai vowel with its tone
//! mark, or the beginning of a long word in Nastaliq, then stands above the line, on what is there.

use iced::advanced::graphics::text::cosmic_text::LayoutGlyph;
use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::Paragraph as _;
use ttf_parser::{Face, GlyphId};

/// Part of the text size that ink may stand out, which is less than any widget's padding. So labels in
/// one row keep one height where the ink of some stands out by a hair.
const HAIR: f32 = 0.04;

/// A line of a paragraph: where it stands and how far its ink reaches, in px from the top of the first line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct InkedLine {
    /// Its top and bottom.
    pub line: (f32, f32),
    /// The top and bottom of its ink; of the line itself, if the ink stays within.
    pub ink: (f32, f32),
}

/// The lines of a paragraph from top to bottom.
pub(super) fn lines(paragraph: &Paragraph) -> Vec<InkedLine> {
    let Ok(mut system) = font_system().write() else {
        return Vec::new();
    };
    let lines = paragraph.buffer().layout_runs().map(|run| {
        let line = (run.line_top, run.line_top + run.line_height);
        let mut ink = line;
        for glyph in run.glyphs {
            let font = system.raw().get_font(glyph.font_id, glyph.font_weight);
            if let Some((rise, fall)) = font.and_then(|font| reach(font.data(), glyph)) {
                ink = (ink.0.min(run.line_y - rise), ink.1.max(run.line_y + fall));
            }
        }
        InkedLine { line, ink }
    });
    lines.collect()
}

/// Whole px by which the ink reaches above the first line and below the last, to be added to the height.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Overhang {
    pub(super) above: f32,
    pub(super) below: f32,
}

impl Overhang {
    /// The overhang of a paragraph at a text size in px, of which a `part` is given room.
    pub(super) fn of(paragraph: &Paragraph, size: f32, part: f32) -> Self {
        let height = paragraph.min_bounds().height;
        let lines = lines(paragraph);
        let top = lines.iter().map(|it| it.ink.0).fold(0.0, f32::min);
        let bottom = lines.iter().map(|it| it.ink.1).fold(height, f32::max);
        let room = |reach: f32| match reach > size * HAIR {
            true => (reach * part).ceil(),
            false => 0.0,
        };
        Self {
            above: room(-top),
            below: room(bottom - height),
        }
    }
}

/// How far a glyph of a font reaches above and below the base line, in px; `None` if it draws nothing.
fn reach(font: &[u8], glyph: &LayoutGlyph) -> Option<(f32, f32)> {
    let face = Face::parse(font, 0).ok()?;
    let bounds = face.glyph_bounding_box(GlyphId(glyph.glyph_id))?;
    let scale = glyph.font_size / f32::from(face.units_per_em());
    // Fonts count upwards from the base line.
    let raised = glyph.y_offset * glyph.font_size;
    Some((
        f32::from(bounds.y_max) * scale + raised,
        -f32::from(bounds.y_min) * scale - raised,
    ))
}
