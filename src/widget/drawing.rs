//! Embedded SVG files, rasterised at the size at which they are shown.
//!
//! iced has an SVG widget, but it loads every system font first, for text that these files do not
//! contain.

use std::cell::RefCell;

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::{Color, Rectangle, Size};
use resvg::tiny_skia::{self, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

use super::decorate::Surface;
use crate::assets;
use crate::image::{Drawing, Pixmap};

/// The picture that a widget drew last, as pixels. It is drawn anew only when the picture, its size or its
/// tint changes.
#[derive(Debug, Default)]
pub(crate) struct SvgCache(RefCell<Option<Entry>>);

#[derive(Debug)]
struct Entry {
    drawing: Drawing,
    size: Size<u32>,
    tint: Option<Color>,
    handle: Option<Handle>,
}

impl SvgCache {
    /// Draws an icon or a scene, by its path for [`assets::drawing`], on a surface. A tint replaces all of its
    /// colours; a radius, in px, rounds its corners. A file that is not SVG leaves the surface empty.
    pub(crate) fn draw(
        &self,
        renderer: &mut iced::Renderer,
        path: &str,
        tint: Option<Color>,
        radius: f32,
        surface: Surface<'_>,
    ) {
        let raster = |size| rasterise(path, size, Fit::Whole, tint, radius);
        let drawing = Drawing::BuiltIn(path.to_owned());
        self.draw_raster(renderer, &drawing, tint, surface, raster);
    }

    /// Draws a picture in a place of its own shape.
    pub(crate) fn draw_picture(
        &self,
        renderer: &mut iced::Renderer,
        drawing: &Drawing,
        radius: f32,
        surface: Surface<'_>,
    ) {
        match drawing {
            Drawing::BuiltIn(path) => self.draw(renderer, path, None, radius, surface),
            Drawing::Clinic(_) => self.draw_covering(renderer, drawing, 0.5, radius, surface),
        }
    }

    /// Draws a picture so that it covers the whole surface. Of what does not fit, `above` is cut off at the
    /// top: all of it at 1, none at 0.
    pub(crate) fn draw_covering(
        &self,
        renderer: &mut iced::Renderer,
        drawing: &Drawing,
        above: f32,
        radius: f32,
        surface: Surface<'_>,
    ) {
        let raster = |size: Size<u32>| match drawing {
            Drawing::BuiltIn(path) => rasterise(path, size, Fit::Cover { above }, None, radius),
            Drawing::Clinic(picture) => {
                let image = picture.covering(size.width, size.height, above);
                Some(rounded(image, radius))
            }
        };
        self.draw_raster(renderer, drawing, None, surface, raster);
    }

    fn draw_raster(
        &self,
        renderer: &mut iced::Renderer,
        drawing: &Drawing,
        tint: Option<Color>,
        surface: Surface<'_>,
        raster: impl Fn(Size<u32>) -> Option<Handle>,
    ) {
        use image::Renderer as _;

        let bounds = surface.bounds;
        // Whole pixels, so that the renderer copies the image and does not scale it.
        let size = Size::new(bounds.width.round() as u32, bounds.height.round() as u32);
        let mut cached = self.0.borrow_mut();
        let same = |it: &Entry| it.drawing == *drawing && it.size == size && it.tint == tint;
        if !cached.as_ref().is_some_and(same) {
            *cached = Some(Entry {
                drawing: drawing.clone(),
                size,
                tint,
                handle: raster(size),
            });
        }
        let bounds = Rectangle {
            x: bounds.x.round(),
            y: bounds.y.round(),
            width: size.width as f32,
            height: size.height as f32,
        };
        if let Some(handle) = cached.as_ref().and_then(|it| it.handle.clone()) {
            let image = Image::new(handle).filter_method(FilterMethod::Nearest);
            renderer.draw_image(image, bounds, surface.viewport);
        }
    }
}

/// How a file stands in an image of another shape.
#[derive(Clone, Copy)]
enum Fit {
    /// All of it is shown, in the middle.
    Whole,
    /// It fills the image, and is cut off at the sides or above and below.
    Cover { above: f32 },
}

/// The embedded file `path` in an image of `size` px.
fn rasterise(
    path: &str,
    size: Size<u32>,
    fit: Fit,
    tint: Option<Color>,
    radius: f32,
) -> Option<Handle> {
    let svg = assets::drawing(path)?;
    let tree = Tree::from_str(&svg, &Options::default()).ok()?;
    let mut canvas = tiny_skia::Pixmap::new(size.width, size.height)?;
    let own = tree.size();
    let (across, down) = (
        size.width as f32 / own.width(),
        size.height as f32 / own.height(),
    );
    let (scale, above) = match fit {
        Fit::Whole => (across.min(down), 0.5),
        Fit::Cover { above } => (across.max(down), above),
    };
    let placed = Transform::from_translate(
        (size.width as f32 - own.width() * scale) * 0.5,
        (size.height as f32 - own.height() * scale) * above,
    );
    resvg::render(&tree, placed.pre_scale(scale, scale), &mut canvas.as_mut());
    // In place: an image has megabytes, and the allocator would not give a second copy back to the
    // system.
    let mut rgba = canvas.take();
    for pixel in rgba.as_chunks_mut().0 {
        let [red, green, blue, alpha] = *pixel;
        *pixel = match tint.map(Color::into_rgba8) {
            Some([red, green, blue, _]) => [red, green, blue, alpha],
            None => demultiplied(red, green, blue, alpha),
        };
    }
    let image = Pixmap {
        width: size.width,
        height: size.height,
        rgba,
    };
    Some(rounded(image, radius))
}

/// An image with round corners, for the renderer.
fn rounded(mut image: Pixmap, radius: f32) -> Handle {
    image.round_corners(radius);
    Handle::from_rgba(image.width, image.height, image.rgba)
}

/// A colour that resvg has multiplied with its alpha, as it was before.
fn demultiplied(red: u8, green: u8, blue: u8, alpha: u8) -> [u8; 4] {
    PremultipliedColorU8::from_rgba(red, green, blue, alpha).map_or([0; 4], |color| {
        let color = color.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    })
}
