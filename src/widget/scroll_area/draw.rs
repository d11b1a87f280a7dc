//! What a scroll area draws besides its content.

use iced::advanced::Renderer as _;
use iced::{Color, Rectangle};

use super::state::State;
use crate::theme::{BORDER, Theme};
use crate::widget::fill;

/// Draws a transparent quad whose colour follows the offset, to defeat iced's damage tracking: that
/// misses marks that tall scripts draw outside their line, and outside of the scroll area.
pub(super) fn force_repaint(
    renderer: &mut iced::Renderer,
    state: &State,
    around: Rectangle,
    viewport: Rectangle,
) {
    let transparent = Color {
        r: state.offset / state.content.max(1.0),
        ..Color::TRANSPARENT
    };
    if let Some(around) = around.intersection(&viewport) {
        fill(renderer, around, transparent);
    }
}

/// Draws a line at each edge beyond which there is more content.
pub(super) fn edges(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    state: &State,
    content: Rectangle,
    clip: Rectangle,
) {
    let thick = (BORDER * theme.unit).round().max(2.0);
    let above = (state.offset > 0.0).then_some(clip.y);
    let more_below = state.offset + state.view < state.content;
    let below = more_below.then_some(clip.y + clip.height - thick);
    if above.or(below).is_none() {
        return;
    }
    renderer.with_layer(clip, |renderer| {
        for y in above.into_iter().chain(below) {
            let edge = Rectangle {
                y,
                height: thick,
                ..content
            };
            fill(renderer, edge, theme.colors().line);
        }
    });
}
