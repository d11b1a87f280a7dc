//! The kiosk's view in a window whose time is set by the test.

use std::time::{Duration, Instant};

use async_io::block_on;
use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::app::Kiosk;
use fluoroscopy_kiosk::widget::a11y::Walk;
use iced::advanced::renderer::Headless;
use iced::advanced::{clipboard, mouse};
use iced::window::RedrawRequest;
use iced::{Event, Font, Pixels, Size, window};
use iced_runtime::user_interface::{Cache, State, UserInterface};

/// The redraw that the screen requests, and its accessible nodes, once it is settled at an instant, a second
/// after it has come.
pub fn at(kiosk: &Kiosk, size: Size, now: Instant) -> (RedrawRequest, Vec<PlacedNode>) {
    let mut renderer = block_on(<iced::Renderer as Headless>::new(
        Font::DEFAULT,
        Pixels(16.0),
        Some("tiny-skia"),
    ))
    .expect("the software renderer is built in");
    let mut interface = UserInterface::build(kiosk.view(), size, Cache::new(), &mut renderer);
    let mut request = RedrawRequest::NextFrame;
    let came = now - Duration::from_secs(1);
    for at in [came, came, now] {
        let redraw = [Event::Window(window::Event::RedrawRequested(at))];
        let mut messages = Vec::new();
        let (state, _) = interface.update(
            &redraw,
            mouse::Cursor::Unavailable,
            &mut renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        request = match state {
            State::Updated { redraw_request, .. } => redraw_request,
            State::Outdated => RedrawRequest::NextFrame,
        };
    }
    let mut walk = Walk::new(size);
    interface.operate(&renderer, &mut walk);
    (request, walk.nodes())
}
