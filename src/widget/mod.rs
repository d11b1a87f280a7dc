//! Widgets that know nothing of fluoroscopy.

#![allow(
    clippy::indexing_slicing,
    reason = "iced makes as many states and layouts as a widget has children"
)]

pub mod a11y;
pub mod a11y_action;
pub mod a11y_listener;
pub mod absent;
pub mod bar;
pub mod code;
pub mod collect;
pub mod control;
pub mod debounce;
pub(crate) mod decorate;
pub(crate) mod drawing;
pub mod first_fit;
pub mod focus;
mod glyph_cache;
pub mod icon;
pub mod input_monitor;
pub mod key_gate;
pub mod layers;
pub mod logo;
pub mod long_press;
pub mod measure;
pub mod mirrored_row;
pub(crate) mod pointer;
pub mod resize_box;
pub mod rich_text;
pub mod scaffold;
pub mod scroll_area;
pub mod shrink_to_fit;
pub mod slide;
pub mod speech_highlight;
pub mod stuck_touch;
pub mod swipe;
pub mod tiles;
pub mod touchable;
pub mod wake_guard;

use iced::font::{Family, Weight};
use iced::{Border, Color, Font, Rectangle, border};

use crate::language::{Direction, Meta, Tag};
use crate::theme::{RING, Theme};

/// An element with the kiosk's [`Theme`].
pub type Element<'a, Message> = iced::Element<'a, Message, Theme, iced::Renderer>;

/// Typography of one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face {
    /// Family name of the embedded font.
    pub family: &'static str,
    /// Line height of body text, relative to the text size.
    pub line_height: f32,
    /// Reading direction.
    pub direction: Direction,
    /// Maximum line width of body text, relative to the text size.
    pub measure: f32,
    /// The language.
    pub tag: Tag,
}

impl Face {
    /// The face for a language.
    pub fn of(meta: &Meta) -> Self {
        // The measure is in characters: Chinese characters are as wide as high, letters of other
        // scripts about 0.4 of that on average.
        let character = if meta.measure <= 40 { 1.0 } else { 0.4 };
        Self {
            family: meta.family.0,
            line_height: meta.line_height,
            direction: meta.direction,
            measure: f32::from(meta.measure) * character,
            tag: Tag::new(&meta.tag),
        }
    }

    /// The font in a weight; the nearest weight that the family has is used.
    pub fn font(&self, weight: Weight) -> Font {
        Font {
            family: Family::Name(self.family),
            weight,
            ..Font::DEFAULT
        }
    }

    /// Line height of headings and labels, relative to the text size; tighter than body text.
    pub fn tight(&self) -> f32 {
        (self.line_height * 0.78).max(1.2)
    }
}

/// Fills a rectangle with a colour.
pub(crate) fn fill(renderer: &mut iced::Renderer, bounds: Rectangle, color: Color) {
    fill_bordered(renderer, bounds, Border::default(), color);
}

/// Fills a rectangle with a colour, and draws its border.
pub(crate) fn fill_bordered(
    renderer: &mut iced::Renderer,
    bounds: Rectangle,
    border: Border,
    color: Color,
) {
    use iced::advanced::Renderer as _;
    use iced::advanced::renderer::Quad;

    let quad = Quad {
        bounds,
        border,
        ..Quad::default()
    };
    renderer.fill_quad(quad, color);
}

/// Makes iced repaint a part of the window when `key` is another than in the frame before. Nothing is drawn
/// for it: it is the colour of a text without letters. A transparent quad would be blended with every pixel.
pub(crate) fn repaint_with(renderer: &mut iced::Renderer, bounds: Rectangle, key: Color) {
    use iced::advanced::text::{self, Renderer as _};

    let text = text::Text {
        content: String::new(),
        bounds: bounds.size(),
        size: renderer.default_size(),
        line_height: text::LineHeight::default(),
        font: renderer.default_font(),
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Basic,
        wrapping: text::Wrapping::None,
    };
    renderer.fill_text(text, bounds.position(), key, bounds);
}

/// Draws the focus ring around a control of a corner radius in px: accent inside, ink outside.
pub(crate) fn draw_ring(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    around: Rectangle,
    radius: f32,
) {
    let colors = theme.colors();
    let (inner, outer) = (RING.0 * theme.unit, RING.1 * theme.unit);
    let rings = [
        (colors.ink, outer, inner + outer),
        (colors.accent, inner, inner),
    ];
    for (color, width, grow) in rings {
        let width = width.max(2.0);
        let bounds = around.expand(grow.max(2.0));
        let border = border::rounded(radius + grow).color(color).width(width);
        fill_bordered(renderer, bounds, border, Color::TRANSPARENT);
    }
}
