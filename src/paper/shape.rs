//! Places, colours and outlines.

use krilla::geom::{Path, PathBuilder};

use crate::theme::{Palette, rgb};

/// A colour, as red, green and blue from 0 to 1.
pub(super) type Colour = [f32; 3];

/// The colours of the theme, as paper has them.
#[derive(Clone, Copy)]
pub(super) struct Paints {
    pub(super) ink: Colour,
    pub(super) muted: Colour,
    pub(super) primary: Colour,
    pub(super) on_primary: Colour,
    pub(super) line: Colour,
    pub(super) accent: Colour,
    pub(super) tint: Colour,
    pub(super) alarm: Colour,
    pub(super) on_alarm: Colour,
}

impl Paints {
    /// Those of the light theme: dark ink on white paper.
    pub(super) fn new() -> Self {
        let colors = Palette::Paper.colors();
        Self {
            ink: rgb(colors.ink),
            muted: rgb(colors.muted),
            primary: rgb(colors.primary),
            on_primary: rgb(colors.on_primary),
            line: rgb(colors.line),
            accent: rgb(colors.accent),
            tint: rgb(colors.tint),
            alarm: rgb(colors.alarm),
            on_alarm: rgb(colors.on_alarm),
        }
    }
}

/// A rectangle in points, from the upper left corner of what it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// The outline of an area with round corners.
pub(super) fn rounded(at: Area, radius: f32) -> Option<Path> {
    let radius = radius.min(at.width / 2.0).min(at.height / 2.0).max(0.0);
    let (left, top) = (at.x, at.y);
    let (right, bottom) = (at.x + at.width, at.y + at.height);
    // The distance of a control point from its corner that makes an arc of a circle.
    let bend = radius * (1.0 - 0.552_284_8);
    let mut path = PathBuilder::new();
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    path.cubic_to(right - bend, top, right, top + bend, right, top + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(
        right,
        bottom - bend,
        right - bend,
        bottom,
        right - radius,
        bottom,
    );
    path.line_to(left + radius, bottom);
    path.cubic_to(
        left + bend,
        bottom,
        left,
        bottom - bend,
        left,
        bottom - radius,
    );
    path.line_to(left, top + radius);
    path.cubic_to(left, top + bend, left + bend, top, left + radius, top);
    path.close();
    path.finish()
}
