//! A drawn scene in its frame. It is the same in every theme, and right-to-left languages do not
//! mirror it.

use iced::{Color, border};

use super::{ROUNDING, picture};
use crate::document::Label;
use crate::theme::BORDER;
use crate::widget::decorate::Surface;
use crate::widget::drawing::SvgCache;
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
