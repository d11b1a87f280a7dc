//! SVG drawings, turned into pixels of the size that they are shown at.
//!
//! iced would draw them too, but it reads every font of the system first, for texts that our
//! drawings do not have.

use std::cell::RefCell;

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::{Color, Rectangle, Size};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::assets;

/// The pixels of the last drawing that a widget showed.
#[derive(Debug, Default)]
pub struct Drawn(RefCell<Option<Pixels>>);

#[derive(Debug)]
struct Pixels {
    path: String,
    size: Size<u32>,
    tint: Option<Color>,
    handle: Option<Handle>,
}

impl Drawn {
    /// Draws the embedded file `path`, under `assets/`, into `bounds`. With a tint, all that is
    /// drawn has that one colour. A file that is no drawing leaves its place empty.
    pub fn draw(
        &self,
        renderer: &mut iced::Renderer,
        path: &str,
        tint: Option<Color>,
        bounds: Rectangle,
        clip: Rectangle,
    ) {
        use image::Renderer as _;

        // Whole pixels: the drawing is then copied and not scaled.
        let size = Size::new(bounds.width.round() as u32, bounds.height.round() as u32);
        let mut drawn = self.0.borrow_mut();
        let same = |it: &Pixels| it.path == path && it.size == size && it.tint == tint;
        if !drawn.as_ref().is_some_and(same) {
            *drawn = Some(Pixels {
                path: path.to_owned(),
                size,
                tint,
                handle: pixels(path, size, tint),
            });
        }
        let bounds = Rectangle {
            x: bounds.x.round(),
            y: bounds.y.round(),
            width: size.width as f32,
            height: size.height as f32,
        };
        if let Some(handle) = drawn.as_ref().and_then(|it| it.handle.clone()) {
            let image = Image::new(handle).filter_method(FilterMethod::Nearest);
            renderer.draw_image(image, bounds, clip);
        }
    }
}

fn pixels(path: &str, size: Size<u32>, tint: Option<Color>) -> Option<Handle> {
    let svg = assets::bytes(path)?;
    let tree = Tree::from_data(&svg, &Options::default()).ok()?;
    let mut pixmap = Pixmap::new(size.width, size.height)?;
    let own = tree.size();
    let scale = (size.width as f32 / own.width()).min(size.height as f32 / own.height());
    let centered = Transform::from_translate(
        (size.width as f32 - own.width() * scale) / 2.0,
        (size.height as f32 - own.height() * scale) / 2.0,
    );
    resvg::render(
        &tree,
        centered.pre_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    let tint = tint.map(Color::into_rgba8);
    let rgba = pixmap.pixels().iter().flat_map(|pixel| {
        let color = pixel.demultiply();
        match tint {
            Some([red, green, blue, _]) => [red, green, blue, color.alpha()],
            None => [color.red(), color.green(), color.blue(), color.alpha()],
        }
    });
    let rgba: Vec<u8> = rgba.collect();
    Some(Handle::from_rgba(size.width, size.height, rgba))
}
