//! A drawn scene in its frame. It is the same in every theme, and right-to-left languages do not
//! mirror it.

use iced::advanced::layout;
use iced::widget::Space;
use iced::{Color, Size, border};

use super::{ROUNDING, TILE_ROUNDING, picture};
use crate::document::Label;
use crate::theme::BORDER;
use crate::widget::decorate::{Surface, decorate_with_state};
use crate::widget::drawing::{Fit, SvgCache};
use crate::widget::{Element, fill_bordered};

/// The scene `assets/scenes/STEM.svg`. `aspect` is its width over its height; `label` describes it for
/// screen readers.
pub fn scene<'a, Message: 'a>(stem: &str, aspect: f32, label: Label) -> Element<'a, Message> {
    let path = format!("scenes/{stem}.svg");
    picture(aspect, label)
        .draw(move |svg: &SvgCache, renderer, surface, _| {
            let radius = ROUNDING * surface.theme.unit;
            svg.draw(renderer, &path, None, radius, surface);
            draw_frame(renderer, surface);
        })
        .into()
}

/// The middle of a scene, `height` px high and as wide as there is room for, without a name of its
/// own: a tile around it has one.
pub fn cropped_scene<'a, Message: 'a>(stem: &str, height: f32) -> Element<'a, Message> {
    let path = format!("scenes/{stem}.svg");
    decorate_with_state(Space::new())
        .layout(move |_, limits, _| {
            layout::Node::new(Size::new(
                limits.max().width.floor().max(1.0),
                height.max(1.0),
            ))
        })
        .draw(move |svg: &SvgCache, renderer, surface, _| {
            let radius = TILE_ROUNDING * surface.theme.unit;
            svg.draw_fitted(renderer, &path, None, (radius, Fit::Cover), surface);
        })
        .into()
}

/// Draws the border of a picture.
pub(super) fn draw_frame(renderer: &mut iced::Renderer, surface: Surface<'_>) {
    use iced::advanced::Renderer as _;

    let theme = surface.theme;
    let line = (BORDER * theme.unit).round().max(1.0);
    let border = border::rounded(ROUNDING * theme.unit)
        .color(theme.colors().line)
        .width(line);
    // In a layer of its own: within one layer iced draws images above all borders.
    if let Some(shown) = surface.bounds.intersection(&surface.viewport) {
        renderer.with_layer(shown, |renderer| {
            fill_bordered(renderer, surface.bounds, border, Color::TRANSPARENT);
        });
    }
}
