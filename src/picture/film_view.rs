//! A film on the screen: a widget that paints the frame of the current time.

use std::cell::RefCell;

use iced::advanced::image::{self, FilterMethod, Handle, Image};
use iced::{Event, Rectangle, Size, window};

use super::scene::draw_frame;
use super::{FrameTime, ROUNDING, SCENE_ASPECT, picture};
use crate::document::Label;
use crate::film::clock::Clock;
use crate::film::{Film, Painter, Room};
use crate::widget::Element;
use crate::widget::drawing::SvgCache;

/// A film, alone or in a scene, as large as there is room for. `label` describes it for screen readers.
pub fn film_view<'a, Message: 'a>(
    film: &'static Film,
    clock: Clock,
    room: Option<Room>,
    label: Label,
) -> Element<'a, Message> {
    let aspect = room.map_or(film.aspect, |_| SCENE_ASPECT);
    picture(aspect, label)
        .update(move |state: &mut State, event, _, shell| {
            if let Event::Window(window::Event::RedrawRequested(now)) = event {
                state.now = FrameTime(*now);
                if let Some(due) = clock.next_frame(*now) {
                    shell.request_redraw_at(due);
                }
            }
        })
        .draw(move |state, renderer, surface, _| {
            let radius = ROUNDING * surface.theme.unit;
            let (screen, rounding) = match room {
                None => (surface.bounds, radius),
                Some(room) => {
                    let scene = format!("scenes/{}.svg", room.stem);
                    state.svg.draw(renderer, &scene, None, radius, surface);
                    (screen_within(room, surface.bounds), 0.0)
                }
            };
            let bounds = whole(screen);
            let handle = state.frame(film, clock, bounds, rounding);
            draw_image(renderer, handle, bounds, surface.viewport);
            draw_frame(renderer, surface);
        })
        .into()
}

/// The screen in a scene of these bounds (px).
fn screen_within(room: Room, scene: Rectangle) -> Rectangle {
    let [left, top, width, height] = room.screen;
    Rectangle {
        x: scene.x + left * scene.width,
        y: scene.y + top * scene.height,
        width: width * scene.width,
        height: height * scene.height,
    }
}

#[derive(Default)]
struct State {
    now: FrameTime,
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
        let moment = clock.moment(film, self.now.0);
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

/// A whole and even number of pixels, so that the renderer copies the frame and does not scale it.
fn whole(screen: Rectangle) -> Rectangle {
    Rectangle {
        x: screen.x.round(),
        y: screen.y.round(),
        width: (screen.width as u32 / COARSER * COARSER) as f32,
        height: (screen.height as u32 / COARSER * COARSER) as f32,
    }
}

/// Draws a frame in a layer of its own, above the scene.
fn draw_image(
    renderer: &mut iced::Renderer,
    frame: Handle,
    bounds: Rectangle,
    viewport: Rectangle,
) {
    use iced::advanced::Renderer as _;
    use image::Renderer as _;

    let picture = Image::new(frame).filter_method(FilterMethod::Nearest);
    if let Some(shown) = bounds.intersection(&viewport) {
        renderer.with_layer(shown, |renderer| {
            renderer.draw_image(picture, bounds, viewport);
        });
    }
}
