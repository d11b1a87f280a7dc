//! A page that is turned slides into its place, from the side where reading goes on.
//!
//! Only the drawing moves: the page is laid out, touched and read by assistive technology where it comes to
//! stand, from its first frame on.

use std::time::{Duration, Instant};

use iced::animation::{Animation, Easing};
use iced::{Event, Rectangle, Vector, window};

use super::Element;
use super::decorate::decorate_with_state;
use super::pointer::Pointer;

/// How long a page slides.
pub const DURATION: Duration = Duration::from_millis(200);

/// How far it slides, as a part of its width.
pub const WAY: f32 = 0.125;

/// The time between two frames.
const FRAME: Duration = Duration::from_millis(16);

/// The last time that a page was turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turn {
    /// How many pages have been turned.
    pub count: u32,
    /// Whether it was turned back.
    pub is_back: bool,
    /// Whether it slides.
    pub slides: bool,
}

/// A page that slides. Clock-free: callers pass the time.
#[derive(Debug, Default)]
pub struct Slide {
    /// The count of the page that was shown last.
    seen: Option<u32>,
    animation: Option<Animation<bool>>,
    now: Option<Instant>,
}

impl Slide {
    /// Follows the turns when a frame begins. The first page that is shown does not slide. Returns whether
    /// the page moves, so that another frame must follow.
    pub fn frame(&mut self, turn: Turn, now: Instant) -> bool {
        let before = self.seen.replace(turn.count);
        if before.is_some_and(|it| it != turn.count) {
            let still = Animation::new(false).easing(Easing::EaseOutCubic);
            let slide = || still.duration(DURATION).go(true, now);
            self.animation = turn.slides.then(slide);
        }
        self.animation.take_if(|it| !it.is_animating(now));
        self.now = Some(now);
        self.animation.is_some()
    }

    /// Ends the slide; returns whether the page was moving.
    pub fn end(&mut self) -> bool {
        self.animation.take().is_some()
    }

    /// How far the page is from its place in the frame that has begun, as a part of its width: from [`WAY`]
    /// to 0.
    pub fn distance(&self) -> f32 {
        let moving = self.animation.as_ref().zip(self.now);
        moving.map_or(0.0, |(it, now)| it.interpolate(WAY, 0.0, now))
    }
}

/// Lets the content slide in when a page was turned.
pub fn slide<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    turn: Turn,
) -> Element<'a, Message> {
    decorate_with_state(content)
        .update(move |slide: &mut Slide, event, mut inner, shell| {
            match event {
                Event::Window(window::Event::RedrawRequested(now)) if slide.frame(turn, *now) => {
                    shell.request_redraw_at(*now + FRAME);
                }
                _ if Pointer::of(event) == Some(Pointer::Pressed) && slide.end() => {
                    shell.request_redraw();
                }
                _ => {}
            }
            inner.update(event, shell);
        })
        .draw(move |slide, renderer, surface, draw| {
            use iced::advanced::Renderer as _;

            let from_right = turn.is_back == surface.theme.mirrored;
            // Whole pixels, at which the letters are in the renderer's cache.
            let distance = (slide.distance() * surface.bounds.width).round();
            let offset = if from_right { distance } else { -distance };
            if offset == 0.0 {
                return draw(renderer, surface);
            }
            // A layer of other bounds in each frame makes iced repaint all of it.
            let clip = Rectangle {
                x: surface.bounds.x + offset.max(0.0),
                width: surface.bounds.width - distance,
                ..surface.bounds
            };
            renderer.with_layer(clip, |renderer| {
                renderer.with_translation(Vector::new(offset, 0.0), |renderer| {
                    draw(renderer, surface);
                });
            });
        })
        .into()
}
