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
use crate::image::{Drawing, Edge, Pixmap};

/// The picture that a widget drew last, as pixels. It is drawn anew only when the picture, its size or its
/// tint changes.
#[derive(Debug, Default)]
pub(crate) struct SvgCache(RefCell<Option<Entry>>);

#[derive(Debug)]
struct Entry {
    drawing: Drawing,
    size: Size<u32>,
    look: Look,
    handle: Option<Handle>,
}

/// A tint, and an edge.
type Look = (Option<Color>, Edge);

impl SvgCache {
    /// Draws an icon or a scene, by its path for [`assets::drawing`], on a surface. A tint replaces all of its
    /// colours. A file that is not SVG leaves the surface empty.
    pub(crate) fn draw(
        &self,
        renderer: &mut iced::Renderer,
        path: &str,
        tint: Option<Color>,
        edge: Edge,
        surface: Surface<'_>,
    ) {
        let raster = |size| rasterise(path, size, Fit::Whole, tint, edge);
        let drawing = Drawing::BuiltIn(path.to_owned());
        self.draw_raster(renderer, &drawing, (tint, edge), surface, raster);
    }

    /// Draws a picture in a place of its own shape.
    pub(crate) fn draw_picture(
        &self,
        renderer: &mut iced::Renderer,
        drawing: &Drawing,
        edge: Edge,
        surface: Surface<'_>,
    ) {
        let raster = |size| picture(drawing, size, edge);
        self.draw_raster(renderer, drawing, (None, edge), surface, raster);
    }

    /// Draws a picture so that it covers the whole surface. Of what does not fit, `above` is cut off at the
    /// top: all of it at 1, none at 0.
    pub(crate) fn draw_covering(
        &self,
        renderer: &mut iced::Renderer,
        drawing: &Drawing,
        above: f32,
        edge: Edge,
        surface: Surface<'_>,
    ) {
        let raster = |size| covering(drawing, size, above, edge);
        self.draw_raster(renderer, drawing, (None, edge), surface, raster);
    }

    fn draw_raster(
        &self,
        renderer: &mut iced::Renderer,
        drawing: &Drawing,
        look: Look,
        surface: Surface<'_>,
        raster: impl Fn(Size<u32>) -> Option<Handle>,
    ) {
        use image::Renderer as _;

        let bounds = whole(surface.bounds);
        let size = size_of(bounds);
        let mut cached = self.0.borrow_mut();
        let same = |it: &Entry| it.drawing == *drawing && it.size == size && it.look == look;
        if !cached.as_ref().is_some_and(same) {
            let prepared = PREPARED.with(|it| it.borrow_mut().take_if(|it| same(it)));
            *cached = prepared.or_else(|| {
                Some(Entry {
                    drawing: drawing.clone(),
                    size,
                    look,
                    handle: raster(size),
                })
            });
        }
        if let Some(handle) = cached.as_ref().and_then(|it| it.handle.clone()) {
            // An icon has a colour of the theme.
            let opacity = match look.0 {
                Some(_) => 1.0,
                None => surface.theme.drawing_opacity(),
            };
            let image = Image::new(handle).filter_method(FilterMethod::Nearest);
            renderer.draw_image(image.opacity(opacity), bounds, surface.viewport);
        }
    }
}

thread_local! {
    /// The picture that will be drawn next. Only the thread of the window draws.
    static PREPARED: RefCell<Option<Entry>> = const { RefCell::new(None) };
}

/// Draws the picture that will come next in a place, for [`SvgCache::draw_picture`] to find, if `may_draw`;
/// and keeps it in the renderer, which forgets what a frame does not use. To be called in each frame until then.
pub(crate) fn prepare(
    renderer: &iced::Renderer,
    drawing: &Drawing,
    edge: Edge,
    place: Rectangle,
    may_draw: bool,
) {
    use image::Renderer as _;

    let size = size_of(whole(place));
    let same = |it: &Entry| (&it.drawing, it.size, it.look.1) == (drawing, size, edge);
    PREPARED.with_borrow_mut(|prepared| {
        if may_draw && !prepared.as_ref().is_some_and(same) {
            *prepared = Some(Entry {
                drawing: drawing.clone(),
                size,
                look: (None, edge),
                handle: picture(drawing, size, edge),
            });
        }
        if let Some(handle) = prepared.as_ref().and_then(|it| it.handle.as_ref()) {
            // If it fails, so will its drawing.
            let _ = renderer.load_image(handle);
        }
    });
}

/// Whole pixels, so that the renderer copies an image and does not scale it.
fn whole(place: Rectangle) -> Rectangle {
    Rectangle {
        x: place.x.round(),
        y: place.y.round(),
        width: place.width.round(),
        height: place.height.round(),
    }
}

fn size_of(place: Rectangle) -> Size<u32> {
    Size::new(place.width as u32, place.height as u32)
}

/// A picture for a place of its own shape, or of the shape of scenes, in px.
fn picture(drawing: &Drawing, size: Size<u32>, edge: Edge) -> Option<Handle> {
    match drawing {
        Drawing::BuiltIn(path) => rasterise(path, size, Fit::Whole, None, edge),
        Drawing::Clinic(_) => covering(drawing, size, 0.5, edge),
    }
}

/// A picture that covers an image of `size` px.
fn covering(drawing: &Drawing, size: Size<u32>, above: f32, edge: Edge) -> Option<Handle> {
    match drawing {
        Drawing::BuiltIn(path) => rasterise(path, size, Fit::Cover { above }, None, edge),
        Drawing::Clinic(picture) => {
            let image = picture.covering(size.width, size.height, above);
            Some(edged(image, edge))
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
    edge: Edge,
) -> Option<Handle> {
    // Without its name: what a patient looks at is in no log.
    tracing::trace!(
        "a drawing of {}x{} px is rasterised",
        size.width,
        size.height
    );
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
    Some(edged(image, edge))
}

/// An image with its edge, for the renderer.
fn edged(mut image: Pixmap, edge: Edge) -> Handle {
    image.draw_edge(&edge);
    Handle::from_rgba(image.width, image.height, image.rgba)
}

/// A colour that resvg has multiplied with its alpha, as it was before.
fn demultiplied(red: u8, green: u8, blue: u8, alpha: u8) -> [u8; 4] {
    PremultipliedColorU8::from_rgba(red, green, blue, alpha).map_or([0; 4], |color| {
        let color = color.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    })
}
