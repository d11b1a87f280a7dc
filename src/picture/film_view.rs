//! A film on the screen: the frame of the moment, painted by the film's own code.

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
use crate::widget::drawing::{Drawn, round_corners};

/// A film, as large as there is room for. `label` says what it shows.
pub fn moving<'a, Message: 'a>(
    film: &'static Film,
    clock: Clock,
    label: Label,
) -> Element<'a, Message> {
    Element::new(FilmView {
        film,
        clock,
        label,
        around: None,
    })
}

/// A film on a screen that stands within a scene.
pub fn within<'a, Message: 'a>(
    around: Around,
    film: &'static Film,
    clock: Clock,
    label: Label,
) -> Element<'a, Message> {
    Element::new(FilmView {
        film,
        clock,
        label,
        around: Some(around),
    })
}

/// A scene with a screen in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Around {
    /// The scene's path under `assets/`.
    pub path: &'static str,
    /// The scene's width over its height.
    pub aspect: f32,
    /// The glass of the screen: left, top, width and height, as parts of the scene's.
    pub glass: [f32; 4],
}

struct FilmView {
    film: &'static Film,
    clock: Clock,
    label: Label,
    around: Option<Around>,
}

struct State {
    now: Instant,
    painted: RefCell<Option<Painted>>,
    drawn: Drawn,
}

/// The last frame, and what painted it.
struct Painted {
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
    fn frame(&self, film: &'static Film, clock: Clock, bounds: Rectangle, radius: f32) -> Handle {
        let size = Size::new(
            (bounds.width as u32 / COARSER).clamp(32, 1000),
            (bounds.height as u32 / COARSER).clamp(32, 1000),
        );
        let moment = clock.moment(film, self.now);
        let mut painted = self.painted.borrow_mut();
        match painted.as_mut() {
            Some(it) if it.film == film.id && it.size == size => {
                if it.moment != moment {
                    it.moment = moment;
                    it.handle = paint(&mut it.painter, size, moment, radius);
                }
                it.handle.clone()
            }
            _ => {
                let mut painter = Painter::new(film, size.width as usize, size.height as usize);
                let handle = paint(&mut painter, size, moment, radius);
                *painted = Some(Painted {
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

fn paint(painter: &mut Painter, size: Size<u32>, moment: f32, radius: f32) -> Handle {
    let coarse = painter.frame(moment);
    let mut fine = super::enlarge::twice(coarse, size.width as usize, size.height as usize);
    let size = Size::new(size.width * COARSER, size.height * COARSER);
    round_corners(&mut fine, size, radius);
    Handle::from_rgba(size.width, size.height, fine)
}

impl<Message> Widget<Message, Theme, iced::Renderer> for FilmView {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            now: Instant::now(),
            painted: RefCell::new(None),
            drawn: Drawn::default(),
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
        let aspect = self.around.map_or(self.film.aspect, |around| around.aspect);
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
        let (glass, rounding) = match self.around {
            None => (frame, radius),
            Some(around) => {
                let drawn = &state.drawn;
                drawn.draw(renderer, around.path, None, radius, frame, *viewport);
                let [left, top, width, height] = around.glass;
                let glass = Rectangle {
                    x: frame.x + left * frame.width,
                    y: frame.y + top * frame.height,
                    width: width * frame.width,
                    height: height * frame.height,
                };
                (glass, 0.0)
            }
        };
        // Whole pixels, an even number of them: the frame is then copied and not scaled.
        let bounds = Rectangle {
            x: glass.x.round(),
            y: glass.y.round(),
            width: (glass.width as u32 / COARSER * COARSER) as f32,
            height: (glass.height as u32 / COARSER * COARSER) as f32,
        };
        let picture = Image::new(state.frame(self.film, self.clock, bounds, rounding))
            .filter_method(FilterMethod::Nearest);
        // In a layer of its own: a film lies over the scene around it.
        if let Some(shown) = bounds.intersection(viewport) {
            renderer.with_layer(shown, |renderer| {
                renderer.draw_image(picture, bounds, *viewport);
            });
        }
        super::scene::frame(renderer, theme, frame, *viewport);
    }
}
