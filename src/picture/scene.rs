//! A drawn scene in its frame. It is the same in every theme, and right-to-left languages do not
//! mirror it.

use iced::widget::container;
use iced::{Color, Size, border};

use super::{ROUNDING, picture};
use crate::document::Label;
use crate::image::Drawing;
use crate::theme::{BORDER, RADIUS};
use crate::widget::decorate::Surface;
use crate::widget::drawing::SvgCache;
use crate::widget::{Element, fill_bordered};

/// A scene, by its [`Content::drawing`](crate::content::Content::drawing), or a picture of the clinic. `aspect` is
/// its width over its height, or that of its place, which a picture of another shape fills; `label` describes it
/// for screen readers.
pub fn scene<'a, Message: 'a>(drawing: Drawing, aspect: f32, label: Label) -> Element<'a, Message> {
    picture(aspect, label)
        .draw(move |svg: &SvgCache, renderer, surface, _| {
            let radius = ROUNDING * surface.theme.unit;
            svg.draw_picture(renderer, &drawing, radius, surface);
            draw_frame(renderer, surface);
        })
        .into()
}

/// A scene that fills a place of a size in px, for a control that names it. What does not fit is cut off
/// at the sides, or mostly below, where scenes have feet and floor.
pub fn scene_within<'a, Message: 'a>(drawing: Drawing, size: Size) -> Element<'a, Message> {
    let picture = picture(size.width / size.height.max(1.0), Label::default()).draw(
        move |svg: &SvgCache, renderer, surface, _| {
            let radius = RADIUS / 2.0 * surface.theme.unit;
            svg.draw_covering(renderer, &drawing, CUT_ABOVE, radius, surface);
        },
    );
    container(picture)
        .width(size.width)
        .height(size.height)
        .into()
}

/// How much of what does not fit is cut off at the top of a scene.
const CUT_ABOVE: f32 = 0.2;

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
