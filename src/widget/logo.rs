//! The clinic's logo, in its own colours.

use std::cell::RefCell;

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::widget::Space;
use iced::{Color, Rectangle, Size, border};

use super::a11y;
use super::decorate::{Surface, decorate_with_state};
use super::{Element, fill_bordered};
use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::image::Logo;
use crate::theme::Palette;

/// The largest ratio of width to height; a wider logo is made less high.
const WIDEST: f32 = 3.0;

/// The padding of a logo on a white plate, and the plate's corner radius, as fractions of its
/// height.
const PLATE: f32 = 0.1;

/// A logo, `height` px high or less, with the clinic's name as its `label`.
pub fn logo<'a, Message: 'a>(logo: &Logo, label: Label, height: f32) -> Element<'a, Message> {
    let shape = logo.width as f32 / logo.height.max(1) as f32;
    let height = height.min(height * WIDEST / shape).round().max(1.0);
    let width = (height * shape).round().max(1.0);
    let logo = logo.clone();
    decorate_with_state(Space::new().width(width).height(height))
        .operate(move |_, operation, bounds, _| {
            // Without a name it tells nothing, and is passed over.
            if !label.is_empty() {
                a11y::leaf(operation, bounds, Node::new(Role::Image, label.clone()));
            }
        })
        .draw(move |scaled: &ScaledLogo, renderer, surface, _| {
            scaled.draw(&logo, renderer, surface);
        })
        .into()
}

/// The logo as it was scaled last, and for which size in px.
#[derive(Default)]
struct ScaledLogo(RefCell<Option<(Size, Handle)>>);

impl ScaledLogo {
    fn draw(&self, logo: &Logo, renderer: &mut iced::Renderer, surface: Surface<'_>) {
        use image::Renderer as _;

        let bounds = Rectangle {
            x: surface.bounds.x.round(),
            y: surface.bounds.y.round(),
            ..surface.bounds
        };
        let mut inner = bounds;
        if surface.theme.palette != Palette::Paper {
            // Logos are made for white paper; dark ones would be invisible on a dark screen.
            let border = border::rounded(bounds.height * PLATE);
            fill_bordered(renderer, bounds, border, Color::WHITE);
            inner = bounds.shrink(bounds.height * PLATE);
            inner.width = inner.width.round().max(1.0);
            inner.height = inner.height.round().max(1.0);
        }
        let mut cached = self.0.borrow_mut();
        let handle = match cached.as_ref() {
            Some((size, handle)) if *size == inner.size() => handle.clone(),
            _ => {
                let scaled = logo.resized(inner.width as u32, inner.height as u32);
                Handle::from_rgba(scaled.width, scaled.height, scaled.rgba)
            }
        };
        *cached = Some((inner.size(), handle.clone()));
        let image = Image::new(handle).filter_method(FilterMethod::Nearest);
        renderer.draw_image(image, inner, surface.viewport);
    }
}
