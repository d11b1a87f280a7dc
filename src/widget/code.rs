//! A QR code, dark on white in every theme.

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::widget::Space;
use iced::{Color, Rectangle, border};
use qrcodegen::QrCode;

use super::a11y;
use super::decorate::decorate_with_state;
use super::{Element, fill_bordered};
use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::image::Pixmap;

/// The modules of white around a code (ISO/IEC 18004, 5.3.8).
const QUIET: i32 = 4;

/// A code of at most `side` px. Its `label` tells what it is for.
pub fn code<'a, Message: 'a>(code: QrCode, side: f32, label: Label) -> Element<'a, Message> {
    let modules = code.size() + QUIET * 2;
    // Whole pixels for each module, so that all are alike.
    let module = (side / modules as f32).floor().max(1.0);
    let side = module * modules as f32;
    decorate_with_state(Space::new().width(side).height(side))
        .operate(move |_, operation, bounds, _| {
            a11y::leaf(operation, bounds, Node::new(Role::Image, label.clone()));
        })
        .draw(move |(): &(), renderer, surface, _| {
            use image::Renderer as _;

            let bounds = Rectangle {
                x: surface.bounds.x.round(),
                y: surface.bounds.y.round(),
                ..surface.bounds
            };
            fill_bordered(
                renderer,
                bounds,
                border::rounded(module * 2.0),
                Color::WHITE,
            );
            let drawn = drawing(&code, module as u32);
            let inner = bounds.shrink(module * QUIET as f32);
            let handle = Handle::from_rgba(drawn.width, drawn.height, drawn.rgba);
            let image = Image::new(handle).filter_method(FilterMethod::Nearest);
            renderer.draw_image(image, inner, surface.viewport);
        })
        .into()
}

/// The code with modules of a size in px.
fn drawing(code: &QrCode, module: u32) -> Pixmap {
    let side = code.size() as u32 * module;
    let mut drawn = Pixmap::new(side, side);
    let pixels = drawn.rgba.as_chunks_mut::<4>().0.iter_mut();
    for (pixel, index) in pixels.zip(0_u32..) {
        let (x, y) = (index % side / module, index / side / module);
        let part = if code.get_module(x as i32, y as i32) {
            0
        } else {
            255
        };
        *pixel = [part, part, part, 255];
    }
    drawn
}
