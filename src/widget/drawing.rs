//! SVG drawings, turned into pixels of the size that they are shown at.
//!
//! iced would draw them too, but it reads every font of the system first, for texts that our
//! drawings do not have.

use std::cell::RefCell;

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::{Color, Rectangle, Size};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
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
    /// drawn has that one colour; with a radius, in px, its corners are round. A file that is no
    /// drawing leaves its place empty.
    pub fn draw(
        &self,
        renderer: &mut iced::Renderer,
        path: &str,
        tint: Option<Color>,
        radius: f32,
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
                handle: pixels(path, size, tint, radius),
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

fn pixels(path: &str, size: Size<u32>, tint: Option<Color>, radius: f32) -> Option<Handle> {
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
    // In place: a picture has megabytes, and a second copy would outlive the drawing as a hole in
    // the program's memory.
    let mut rgba = pixmap.take();
    for pixel in rgba.as_chunks_mut().0 {
        let [red, green, blue, alpha] = *pixel;
        *pixel = match tint.map(Color::into_rgba8) {
            Some([red, green, blue, _]) => [red, green, blue, alpha],
            None => straight(red, green, blue, alpha),
        };
    }
    round_corners(&mut rgba, size, radius);
    Some(Handle::from_rgba(size.width, size.height, rgba))
}

/// A colour that resvg has multiplied with its alpha, without it.
fn straight(red: u8, green: u8, blue: u8, alpha: u8) -> [u8; 4] {
    PremultipliedColorU8::from_rgba(red, green, blue, alpha).map_or([0; 4], |color| {
        let color = color.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    })
}

/// Makes the corners of an image, four bytes a pixel, round with a radius in px.
pub fn round_corners(rgba: &mut [u8], size: Size<u32>, radius: f32) {
    let (width, height) = (size.width as usize, size.height as usize);
    let reach = (radius.ceil().max(0.0) as usize)
        .min(width / 2)
        .min(height / 2);
    for y in 0..reach {
        for x in 0..reach {
            // Distance from the middle of the pixel to the middle of the corner's circle.
            let (dx, dy) = (radius - x as f32 - 0.5, radius - y as f32 - 0.5);
            let outside = dx.hypot(dy) - radius + 0.5;
            if outside <= 0.0 || dx < 0.0 || dy < 0.0 {
                continue;
            }
            let cover = 1.0 - outside.min(1.0);
            for (x, y) in [
                (x, y),
                (width - 1 - x, y),
                (x, height - 1 - y),
                (width - 1 - x, height - 1 - y),
            ] {
                if let Some(alpha) = rgba.get_mut((y * width + x) * 4 + 3) {
                    *alpha = (f32::from(*alpha) * cover) as u8;
                }
            }
        }
    }
}
