//! A drawn scene in its frame. It looks the same in every theme, and does not mirror.

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
use crate::widget::drawing::Drawn;

/// The scene with a file stem in `assets/scenes`, as large as there is room for. `aspect` is its
/// width over its height; `name` tells in words what it shows.
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
        tree::Tag::of::<Drawn>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Drawn::default())
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
        let drawn = tree.state.downcast_ref::<Drawn>();
        let radius = super::ROUNDING * theme.unit;
        drawn.draw(
            renderer,
            &self.path,
            None,
            radius,
            layout.bounds(),
            *viewport,
        );
        frame(renderer, theme, layout.bounds(), *viewport);
    }
}

/// The line around a picture.
pub(super) fn frame(
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
    // In a layer of its own: within a layer iced draws images over all lines.
    if let Some(shown) = bounds.intersection(&viewport) {
        renderer.with_layer(shown, |renderer| {
            renderer.fill_quad(quad, iced::Color::TRANSPARENT);
        });
    }
}
