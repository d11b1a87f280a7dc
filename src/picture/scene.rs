//! A drawn scene in its frame. It is the same in every theme, and right-to-left languages do not
//! mirror it.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{mouse, renderer};
use iced::{Length, Rectangle, Size, border};

use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::theme::{BORDER, Theme};
use crate::widget::Element;
use crate::widget::a11y;
use crate::widget::drawing::SvgCache;

/// The scene `assets/scenes/STEM.svg`, as large as there is room for. `aspect` is its width over
/// its height; `label` describes it for screen readers.
pub fn scene<'a, Message: 'a>(stem: &str, aspect: f32, label: Label) -> Element<'a, Message> {
    Element::new(Scene {
        path: format!("scenes/{stem}.svg"),
        aspect,
        label,
    })
}

struct Scene {
    path: String,
    aspect: f32,
    label: Label,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Scene {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<SvgCache>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(SvgCache::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::Node::new(super::fitted(limits.max(), self.aspect))
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let node = Node::new(Role::Image, self.label.clone());
        a11y::leaf(operation, layout.bounds(), node);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let (bounds, radius) = (layout.bounds(), super::ROUNDING * theme.unit);
        let svg = tree.state.downcast_ref::<SvgCache>();
        svg.draw(renderer, &self.path, None, radius, bounds, *viewport);
        draw_frame(renderer, theme, bounds, *viewport);
    }
}

/// Draws the border of a picture.
pub(super) fn draw_frame(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    bounds: Rectangle,
    viewport: Rectangle,
) {
    use iced::advanced::Renderer as _;

    let line = (BORDER * theme.unit).round().max(1.0);
    let border = border::rounded(super::ROUNDING * theme.unit)
        .color(theme.colors().line)
        .width(line);
    let quad = renderer::Quad {
        bounds,
        border,
        ..renderer::Quad::default()
    };
    // In a layer of its own: within one layer iced draws images above all borders.
    if let Some(shown) = bounds.intersection(&viewport) {
        renderer.with_layer(shown, |renderer| {
            renderer.fill_quad(quad, iced::Color::TRANSPARENT);
        });
    }
}
