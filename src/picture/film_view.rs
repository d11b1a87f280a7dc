//! A film on the screen: a widget that paints the frame of the current time.

use std::cell::RefCell;
use std::time::Instant;

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size, window};

use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::film::clock::Clock;
use crate::film::{Film, Painter};
use crate::theme::Theme;
use crate::widget::Element;
use crate::widget::a11y;
use crate::widget::drawing::SvgCache;

/// A film, as large as there is room for. `label` describes it for screen readers.
pub fn film_view<'a, Message: 'a>(
    film: &'static Film,
    clock: Clock,
    label: Label,
) -> Element<'a, Message> {
    Element::new(FilmView {
        film,
        clock,
        label,
        scene: None,
    })
}

/// A film that plays on the screen in a scene.
pub fn film_in_scene<'a, Message: 'a>(
    scene: SceneScreen,
    film: &'static Film,
    clock: Clock,
    label: Label,
) -> Element<'a, Message> {
    Element::new(FilmView {
        film,
        clock,
        label,
        scene: Some(scene),
    })
}

/// A scene that shows a screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SceneScreen {
    /// The scene's path under `assets/`.
    pub path: &'static str,
    /// The scene's width over its height.
    pub aspect: f32,
    /// The screen in the scene: left, top, width and height, as fractions of the scene's width and
    /// height.
    pub screen: [f32; 4],
}

struct FilmView {
    film: &'static Film,
    clock: Clock,
    label: Label,
    scene: Option<SceneScreen>,
}

struct State {
    now: Instant,
    cached: RefCell<Option<CachedFrame>>,
    svg: SvgCache,
}

/// The last frame, and the painter that keeps what does not move in its film.
struct CachedFrame {
    film: &'static str,
    size: Size<u32>,
    painter: Painter,
    moment: f32,
    handle: Handle,
}

/// A film is painted at half of the screen's resolution: its edges are soft, as on a real
/// fluoroscope, and the processor has a quarter of the work.
const COARSER: u32 = 2;

impl State {
    /// The frame of the current time, for `bounds` in px, with corners of `radius` px.
    fn frame(&self, film: &'static Film, clock: Clock, bounds: Rectangle, radius: f32) -> Handle {
        let size = Size::new(
            (bounds.width as u32 / COARSER).clamp(32, 1000),
            (bounds.height as u32 / COARSER).clamp(32, 1000),
        );
        let moment = clock.moment(film, self.now);
        let mut cached = self.cached.borrow_mut();
        match cached.as_mut() {
            Some(it) if it.film == film.id && it.size == size => {
                if it.moment != moment {
                    it.moment = moment;
                    it.handle = paint(&mut it.painter, moment, radius);
                }
                it.handle.clone()
            }
            _ => {
                let mut painter = Painter::new(film, size.width as usize, size.height as usize);
                let handle = paint(&mut painter, moment, radius);
                *cached = Some(CachedFrame {
                    film: film.id,
                    size,
                    painter,
                    moment,
                    handle: handle.clone(),
                });
                handle
            }
        }
    }
}

fn paint(painter: &mut Painter, moment: f32, radius: f32) -> Handle {
    let mut image = painter.frame(moment).doubled();
    image.round_corners(radius);
    Handle::from_rgba(image.width, image.height, image.rgba)
}

impl<Message> Widget<Message, Theme, iced::Renderer> for FilmView {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            now: Instant::now(),
            cached: RefCell::new(None),
            svg: SvgCache::default(),
        })
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
        let aspect = self.scene.map_or(self.film.aspect, |scene| scene.aspect);
        layout::Node::new(super::fitted(limits.max(), aspect))
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

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            tree.state.downcast_mut::<State>().now = *now;
            if let Some(due) = self.clock.next_frame(*now) {
                shell.request_redraw_at(due);
            }
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

        let state = tree.state.downcast_ref::<State>();
        let frame = layout.bounds();
        let radius = super::ROUNDING * theme.unit;
        let (screen, rounding) = match self.scene {
            None => (frame, radius),
            Some(scene) => {
                let svg = &state.svg;
                svg.draw(renderer, scene.path, None, radius, frame, *viewport);
                let [left, top, width, height] = scene.screen;
                let screen = Rectangle {
                    x: frame.x + left * frame.width,
                    y: frame.y + top * frame.height,
                    width: width * frame.width,
                    height: height * frame.height,
                };
                (screen, 0.0)
            }
        };
        // A whole and even number of pixels, so that the renderer copies the frame and does not
        // scale it.
        let bounds = Rectangle {
            x: screen.x.round(),
            y: screen.y.round(),
            width: (screen.width as u32 / COARSER * COARSER) as f32,
            height: (screen.height as u32 / COARSER * COARSER) as f32,
        };
        let picture = Image::new(state.frame(self.film, self.clock, bounds, rounding))
            .filter_method(FilterMethod::Nearest);
        // In a layer of its own, above the scene.
        if let Some(shown) = bounds.intersection(viewport) {
            renderer.with_layer(shown, |renderer| {
                renderer.draw_image(picture, bounds, *viewport);
            });
        }
        super::scene::draw_frame(renderer, theme, frame, *viewport);
    }
}
