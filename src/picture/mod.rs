//! The widgets of a card's picture: a scene, a film with its seek bar, or the doses as bars.
//!
//! No picture contains text: its name and description come from the document, in every language.

pub mod doses;
pub mod film_tiles;
pub mod film_view;
pub mod scene;
pub mod seek_bar;

use std::time::Instant;

use iced::Size;
use iced::advanced::layout;
use iced::widget::Space;

use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::image::Edge;
use crate::theme::{BORDER, Theme};
use crate::widget::a11y;
use crate::widget::decorate::{Decorate, decorate_with_state};

/// Corner radius of a picture's frame, in design px (multiply by `Theme::unit`).
pub const ROUNDING: f32 = 28.0;

/// Width over height of a scene.
pub const SCENE_ASPECT: f32 = 1200.0 / 960.0;

/// Width over height of the picture of a glossary word.
pub const WORD_ASPECT: f32 = 800.0 / 600.0;

/// A picture of an `aspect`, width over height, as large as there is room for, in whole px. `label`
/// describes it for screen readers.
fn picture<'a, Message: 'a, State>(aspect: f32, label: Label) -> Decorate<'a, Message, State> {
    decorate_with_state(Space::new())
        .layout(move |_, limits, _| {
            let within = limits.max();
            let height = within.height.min(within.width / aspect.max(0.1));
            let width = (height * aspect).floor().max(1.0);
            layout::Node::new(Size::new(width, height.floor().max(1.0)))
        })
        .operate(move |_, operation, bounds, _| {
            a11y::leaf(operation, bounds, Node::new(Role::Image, label.clone()));
        })
}

/// The edge of a picture. It is drawn into its pixels: a quad with a border has a surface too, which the
/// renderer blends with every pixel, even if it is transparent.
fn edge(theme: &Theme) -> Edge {
    let [color @ .., _] = theme.colors().line.into_rgba8();
    Edge {
        radius: ROUNDING * theme.unit,
        line: (BORDER * theme.unit).round().max(1.0),
        color,
        open: None,
    }
}

/// When the frame that is on the screen began.
struct FrameTime(Instant);

impl Default for FrameTime {
    fn default() -> Self {
        Self(Instant::now())
    }
}
