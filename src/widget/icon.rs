//! An icon, in the colour of the text beside it.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{mouse, renderer};
use iced::{Length, Rectangle, Size};

use super::Element;
use super::drawing::SvgCache;
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
    Element::new(Icon {
        path: format!("icons/{name}.svg"),
        size: size.round(),
        tint,
    })
}

struct Icon {
    path: String,
    size: f32,
    tint: Tint,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Icon {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<SvgCache>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(SvgCache::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size), Length::Fixed(self.size))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.size, self.size)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let color = self.tint.color(theme, style.text_color);
        tree.state.downcast_ref::<SvgCache>().draw(
            renderer,
            &self.path,
            Some(color),
            0.0,
            layout.bounds(),
            *viewport,
        );
    }
}
