//! An icon, in the colour of the text beside it.

use iced::widget::Space;

use super::Element;
use super::decorate::decorate_with_state;
use super::drawing::SvgCache;
use crate::image::Edge;
use crate::theme::Theme;

/// The colour of an icon or of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tint {
    /// The text colour of the surface below.
    #[default]
    Inherit,
    /// The theme's muted colour.
    Muted,
    /// The theme's primary colour.
    Primary,
}

impl Tint {
    /// The colour in a theme, on a surface with the text colour `inherited`.
    pub fn color(self, theme: &Theme, inherited: iced::Color) -> iced::Color {
        match self {
            Self::Inherit => inherited,
            Self::Muted => theme.colors().muted,
            Self::Primary => theme.colors().primary,
        }
    }
}

/// The icon `assets/icons/NAME.svg`, as a square with sides of `size` px.
pub fn icon<'a, Message: 'a>(name: &str, size: f32, tint: Tint) -> Element<'a, Message> {
    let (path, size) = (format!("icons/{name}.svg"), size.round());
    decorate_with_state(Space::new().width(size).height(size))
        .draw(move |svg: &SvgCache, renderer, surface, _| {
            let color = tint.color(surface.theme, surface.ink);
            svg.draw(renderer, &path, Some(color), Edge::default(), surface);
        })
        .into()
}
