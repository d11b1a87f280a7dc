//! Pictures on paper: scenes as vectors, films as three stills.

use krilla::geom::{Size, Transform};
use krilla::image::{BitsPerComponent, CustomImage, Image, ImageColorspace};
use krilla::paint::FillRule;
use krilla::surface::Surface;
use krilla_svg::{SurfaceExt as _, SvgSettings};
use resvg::usvg::{Options, Tree};

use super::shape::{Area, rounded};
use crate::assets;
use crate::film::{Film, Painter};
use crate::image::{Drawing, Logo, Pixmap};

/// A picture to draw.
#[derive(Clone)]
pub(super) enum Picture {
    /// A scene, or a picture of the clinic.
    Drawing(Drawing),
    /// The frame of a film at a time, in s.
    Still(&'static Film, f32),
    /// The clinic's logo.
    Logo(Logo),
}

/// Pixels of a still for each point: about 150 an inch. Its edges are soft, as on a real fluoroscope.
const FINENESS: f32 = 2.1;

impl Picture {
    /// Draws the picture in an area, with corners of a radius in points. Nothing, if it cannot be read.
    pub(super) fn draw(&self, surface: &mut Surface<'_>, at: Area, radius: f32) -> Option<()> {
        let size = Size::from_wh(at.width, at.height)?;
        let corners = rounded(at, radius)?;
        surface.push_clip_path(&corners, &FillRule::NonZero);
        surface.push_transform(&Transform::from_translate(at.x, at.y));
        let drawn = self.draw_at_origin(surface, size);
        surface.pop();
        surface.pop();
        drawn
    }

    fn draw_at_origin(&self, surface: &mut Surface<'_>, size: Size) -> Option<()> {
        match self {
            Self::Drawing(Drawing::Clinic(picture)) => {
                surface.draw_image(rgba_image(picture)?, size);
                Some(())
            }
            Self::Drawing(Drawing::BuiltIn(path)) => {
                let svg = assets::drawing(path)?;
                let tree = Tree::from_str(&svg, &Options::default()).ok()?;
                surface.draw_svg(&tree, size, SvgSettings::default())
            }
            Self::Still(film, time) => {
                let side = |points: f32| (points * FINENESS) as usize;
                let mut painter = Painter::new(film, side(size.width()), side(size.height()));
                let frame = painter.frame(*time);
                surface.draw_image(image(frame)?, size);
                Some(())
            }
            Self::Logo(logo) => {
                surface.draw_image(rgba_image(logo)?, size);
                Some(())
            }
        }
    }
}

/// A picture of the clinic, if it is whole.
fn rgba_image(picture: &Pixmap) -> Option<Image> {
    let whole = picture.rgba.len() == picture.width as usize * picture.height as usize * 4;
    let is_image = whole && picture.width > 0 && picture.height > 0;
    is_image.then(|| Image::from_rgba8(picture.rgba.clone(), picture.width, picture.height))
}

/// A frame without its alpha; with one channel if all of it is grey.
fn image(frame: &Pixmap) -> Option<Image> {
    let pixels = || frame.rgba.as_chunks::<4>().0.iter();
    let is_grey = pixels().all(|[red, green, blue, _]| red == green && green == blue);
    let pixels = pixels();
    let colours = match is_grey {
        true => pixels.map(|it| it[0]).collect(),
        false => pixels
            .flat_map(|[red, green, blue, _]| [*red, *green, *blue])
            .collect(),
    };
    let frame = Frame {
        size: (frame.width, frame.height),
        colours,
        is_grey,
    };
    Image::from_custom(frame, true).ok()
}

/// A frame of a film, as krilla asks for it.
#[derive(Clone, Hash)]
struct Frame {
    size: (u32, u32),
    colours: Vec<u8>,
    is_grey: bool,
}

impl CustomImage for Frame {
    fn color_channel(&self) -> &[u8] {
        &self.colours
    }

    fn alpha_channel(&self) -> Option<&[u8]> {
        None
    }

    fn bits_per_component(&self) -> BitsPerComponent {
        BitsPerComponent::Eight
    }

    fn size(&self) -> (u32, u32) {
        self.size
    }

    fn icc_profile(&self) -> Option<&[u8]> {
        None
    }

    fn color_space(&self) -> ImageColorspace {
        match self.is_grey {
            true => ImageColorspace::Luma,
            false => ImageColorspace::Rgb,
        }
    }
}
