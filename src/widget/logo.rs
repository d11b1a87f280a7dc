//! The clinic's logo, small, in its own colours.

use std::cell::RefCell;

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{mouse, renderer};
use iced::{Color, Length, Rectangle, Size, border};

use super::Element;
use super::a11y;
use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::picture::logo::Logo;
use crate::theme::{Palette, Theme};

/// How much wider than high a logo may be.
const WIDEST: f32 = 3.0;

/// The room around a logo on its plate, in parts of its height.
const PLATE: f32 = 0.1;

/// A logo, `height` px high or less, with the clinic's name as its `label`.
pub fn logo<'a, Message: 'a>(logo: &Logo, label: Label, height: f32) -> Element<'a, Message> {
    let shape = logo.width as f32 / logo.height.max(1) as f32;
    let height = height.min(height * WIDEST / shape).round().max(1.0);
    Element::new(Shown {
        logo: logo.clone(),
        label,
        size: Size::new((height * shape).round().max(1.0), height),
    })
}

struct Shown {
    logo: Logo,
    label: Label,
    size: Size,
}

/// The pixels that were shown last.
#[derive(Default)]
struct Drawn(RefCell<Option<(Size, Handle)>>);

impl<Message> Widget<Message, Theme, iced::Renderer> for Shown {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Drawn>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Drawn::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(
            Length::Fixed(self.size.width),
            Length::Fixed(self.size.height),
        )
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.size.width, self.size.height)
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        // Without a name it tells nothing, and is passed over.
        if !self.label.is_empty() {
            let node = Node::new(Role::Image, self.label.clone());
            a11y::leaf(operation, layout.bounds(), node);
        }
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
        use iced::advanced::Renderer as _;
        use image::Renderer as _;

        let bounds = Rectangle {
            x: layout.bounds().x.round(),
            y: layout.bounds().y.round(),
            ..layout.bounds()
        };
        let mut inner = bounds;
        if theme.palette != Palette::Paper {
            // Logos are made for white paper: dark ones would vanish on a dark screen.
            let plate = renderer::Quad {
                bounds,
                border: border::rounded(bounds.height * PLATE),
                ..renderer::Quad::default()
            };
            renderer.fill_quad(plate, Color::WHITE);
            inner = bounds.shrink(bounds.height * PLATE);
            inner.width = inner.width.round().max(1.0);
            inner.height = inner.height.round().max(1.0);
        }
        let drawn = tree.state.downcast_ref::<Drawn>();
        let mut drawn = drawn.0.borrow_mut();
        let same = drawn.as_ref().filter(|(size, _)| *size == inner.size());
        let handle = match same {
            Some((_, handle)) => handle.clone(),
            None => {
                let scaled = self.logo.scaled(inner.width as u32, inner.height as u32);
                let rgba = scaled.rgba.to_vec();
                Handle::from_rgba(scaled.width, scaled.height, rgba)
            }
        };
        *drawn = Some((inner.size(), handle.clone()));
        let image = Image::new(handle).filter_method(FilterMethod::Nearest);
        renderer.draw_image(image, inner, *viewport);
    }
}
