//! A film on the screen: a widget that paints the frame of the current time.

use std::cell::RefCell;

use iced::advanced::image::{self, FilterMethod, Image};
use iced::{Event, Rectangle, Size, window};

use super::film_tiles::FilmTiles;
use super::{FrameTime, SCENE_ASPECT, edge, picture};
use crate::document::Label;
use crate::film::clock::Clock;
use crate::film::{Film, Painter, Room};
use crate::image::Edge;
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
            let edge = edge(surface.theme);
            let (screen, edge) = match room {
                None => (surface.bounds, edge),
                Some(room) => {
                    let scene = format!("scenes/{}.svg", room.stem);
                    state.svg.draw(renderer, &scene, None, edge, surface);
                    (screen_within(room, surface.bounds), Edge::default())
                }
            };
            state.draw(film, clock, whole(screen), edge, renderer, surface.viewport);
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
    edge: Edge,
    painter: Painter,
    moment: f32,
    tiles: FilmTiles,
}

/// A film is painted at half of the screen's resolution: its edges are soft, as on a real
/// fluoroscope, and the processor has a quarter of the work.
const COARSER: u32 = 2;

impl State {
    /// Draws the frame of the current time in `bounds`, in px.
    fn draw(
        &self,
        film: &'static Film,
        clock: Clock,
        bounds: Rectangle,
        edge: Edge,
        renderer: &mut iced::Renderer,
        viewport: Rectangle,
    ) {
        let size = Size::new(
            (bounds.width as u32 / COARSER).clamp(32, 1000),
            (bounds.height as u32 / COARSER).clamp(32, 1000),
        );
        let moment = clock.moment(film, self.now.0);
        let mut cached = self.cached.borrow_mut();
        let same = |it: &CachedFrame| (it.film, it.size, it.edge) == (film.id, size, edge);
        if !cached.as_ref().is_some_and(same) {
            let mut painter = Painter::new(film, size.width as usize, size.height as usize);
            let tiles = FilmTiles::new(painter.frame(moment), edge);
            *cached = Some(CachedFrame {
                film: film.id,
                size,
                edge,
                painter,
                moment,
                tiles,
            });
        }
        let Some(it) = cached.as_mut() else { return };
        if moment < it.moment {
            // From the beginning, where less has moved.
            it.tiles = FilmTiles::new(it.painter.frame(moment), edge);
        } else if moment > it.moment {
            it.tiles.show(it.painter.frame(moment));
        }
        it.moment = moment;
        draw_tiles(renderer, it, bounds, viewport);
    }
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

/// Draws the pieces of a frame.
fn draw_tiles(
    renderer: &mut iced::Renderer,
    frame: &CachedFrame,
    bounds: Rectangle,
    viewport: Rectangle,
) {
    use image::Renderer as _;

    let x = |px: u32| (bounds.x + px as f32 * bounds.width / frame.size.width as f32).round();
    let y = |px: u32| (bounds.y + px as f32 * bounds.height / frame.size.height as f32).round();
    for (block, handle) in frame.tiles.pieces() {
        let place = block.map_or(HIDDEN, |block| {
            let (left, top) = (x(block.x), y(block.y));
            Rectangle {
                x: left,
                y: top,
                width: x(block.x + block.width) - left,
                height: y(block.y + block.height) - top,
            }
        });
        let picture = Image::new(handle.clone()).filter_method(FilterMethod::Nearest);
        renderer.draw_image(picture, place, viewport);
    }
}

/// Where nothing is drawn: outside of every window.
const HIDDEN: Rectangle = Rectangle {
    x: -2.0,
    y: -2.0,
    width: 1.0,
    height: 1.0,
};
