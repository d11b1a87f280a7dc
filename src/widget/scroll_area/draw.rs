//! What a scroll area draws besides its content.

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::gradient::{Gradient, Linear};
use iced::{Color, Radians, Rectangle};

use super::state::State;
use crate::theme::{BORDER, Theme};
use crate::widget::{fill, repaint_with};

/// Repaints the area when its offset changes: iced's damage tracking misses marks that tall scripts draw
/// outside their line, and outside of the scroll area.
pub(super) fn force_repaint(
    renderer: &mut iced::Renderer,
    state: &State,
    around: Rectangle,
    viewport: Rectangle,
) {
    let key = Color {
        r: state.offset / state.content.max(1.0),
        ..Color::TRANSPARENT
    };
    if let Some(around) = around.intersection(&viewport) {
        repaint_with(renderer, around, key);
    }
}

/// The part of the window where the content is drawn: without lines that the edges of `clip` would cut, and
/// with room for a focus ring of a width in px where nothing is cut.
pub(super) fn shown(state: &State, content: Rectangle, clip: Rectangle, ring: f32) -> Rectangle {
    let (top, bottom) = state.shown();
    let from = if top > state.offset {
        content.y + top
    } else {
        clip.y
    };
    let to = if bottom < state.offset + state.view {
        content.y + bottom
    } else {
        // Nothing of what follows at once is shown in the room for the ring.
        let next = state.next().map_or(f32::INFINITY, |next| content.y + next);
        (clip.y + clip.height).min(next)
    };
    // A line that begins at the edge must not show the end of the one before.
    let from = match state.offset > 0.0 {
        true => from.max(clip.y + ring),
        false => from,
    };
    Rectangle {
        y: from,
        height: (to - from).max(0.0),
        ..clip
    }
}

/// Draws over a button that has nowhere to scroll to.
pub(super) fn dim(renderer: &mut iced::Renderer, theme: &Theme, button: Rectangle) {
    let veil = theme.colors().background.scale_alpha(0.65);
    renderer.with_layer(button, |renderer| fill(renderer, button, veil));
}

/// Height of the shadow at an edge, in px of the design.
const SHADOW: f32 = 22.0;

/// Draws a line with a shadow at each edge beyond which there is more content.
pub(super) fn edges(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    state: &State,
    content: Rectangle,
    shown: Rectangle,
    clip: Rectangle,
) {
    let above = state.offset > 0.0;
    let below = state.offset < state.end();
    let line = (BORDER * theme.unit).round().max(2.0);
    let shadow = (SHADOW * theme.unit).round();
    let dark = theme.colors().line;
    let edge = |y: f32, height: f32| Rectangle {
        y,
        height,
        ..content
    };
    // Beyond the strokes that reach out of the lines that are shown, smooth edges and all.
    let (ink_top, ink_bottom) = state.inked();
    let top = shown.y.min((content.y + ink_top).floor() - 2.0);
    let bottom = (content.y + ink_bottom).ceil() + 2.0;
    // In the room that is left by a line that would be cut.
    renderer.with_layer(clip, |renderer| {
        if above {
            shade(renderer, edge(top - shadow, shadow), dark, false);
            fill(renderer, edge(top - line, line), dark);
        }
        if below {
            shade(renderer, edge(bottom, shadow), dark, true);
            fill(renderer, edge(bottom, line), dark);
        }
    });
}

/// Draws a shadow that is darkest at the top or at the bottom.
fn shade(renderer: &mut iced::Renderer, bounds: Rectangle, color: Color, from_top: bool) {
    // An angle of 0 points up: the gradient ends at the top.
    let angle = Radians(if from_top { 0.0 } else { std::f32::consts::PI });
    let shadow = Linear::new(angle)
        .add_stop(0.0, color.scale_alpha(0.0))
        .add_stop(1.0, color.scale_alpha(0.4));
    let quad = Quad {
        bounds,
        ..Quad::default()
    };
    renderer.fill_quad(quad, Gradient::Linear(shadow));
}
