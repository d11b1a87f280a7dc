//! Horizontal swipes over an element.

use std::time::{Duration, Instant};

use iced::{Event, Point, touch};

use super::Element;
use super::decorate::decorate_with_state;
use super::pointer::{Pointer, finger};

/// The longest time that a swipe takes. A slow finger wants to do something else.
const LONGEST: Duration = Duration::from_millis(600);

/// How many times further a swipe goes across than up or down.
const RATIO: f32 = 2.0;

/// A side of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The left.
    Left,
    /// The right.
    Right,
}

/// Follows a finger, or the mouse with its button held down. Clock-free: callers pass the time.
#[derive(Debug, Default)]
pub struct Swipe {
    began: Option<Began>,
}

#[derive(Debug)]
struct Began {
    at: Instant,
    position: Point,
    finger: Option<touch::Finger>,
}

impl Swipe {
    /// It goes down at a position, in px. A second finger ends the swipe of the first.
    pub fn press(&mut self, position: Point, finger: Option<touch::Finger>, now: Instant) {
        let is_second = self.began.as_ref().is_some_and(|it| it.finger != finger);
        self.began = (!is_second).then_some(Began {
            at: now,
            position,
            finger,
        });
    }

    /// It is lifted; returns where it was swiped to, if it went at least a distance, in px.
    pub fn release(
        &mut self,
        position: Point,
        finger: Option<touch::Finger>,
        least: f32,
        now: Instant,
    ) -> Option<Side> {
        let began = self.began.take().filter(|it| it.finger == finger)?;
        let way = position - began.position;
        let is_swipe = way.x.abs() >= least
            && way.x.abs() >= way.y.abs() * RATIO
            && now.saturating_duration_since(began.at) < LONGEST;
        is_swipe.then_some(if way.x < 0.0 { Side::Left } else { Side::Right })
    }

    /// It is lost, or something else uses it.
    pub fn cancel(&mut self) {
        self.began = None;
    }
}

/// Publishes a message when a finger swipes over an element, at least a distance in px. Controls that use
/// the finger themselves, and words that scroll under it, do so before.
pub fn swipe<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    least: f32,
    on_swipe: impl Fn(Side) -> Message + 'a,
) -> Element<'a, Message> {
    decorate_with_state(content)
        .update(move |swipe: &mut Swipe, event, mut inner, shell| {
            inner.update(event, shell);
            let now = Instant::now();
            let (position, finger) = match event {
                Event::Touch(touched) => {
                    let (finger, position) = finger(touched);
                    (Some(position), Some(finger))
                }
                _ => (inner.cursor.position(), None),
            };
            let is_free = !shell.is_event_captured();
            match (Pointer::of(event), position) {
                (Some(Pointer::Pressed), Some(position)) => {
                    match is_free && inner.bounds().contains(position) {
                        true => swipe.press(position, finger, now),
                        false => swipe.cancel(),
                    }
                }
                (Some(Pointer::Released), Some(position)) => {
                    let side = swipe.release(position, finger, least, now);
                    if let Some(side) = side.filter(|_| is_free) {
                        shell.capture_event();
                        shell.publish(on_swipe(side));
                    }
                }
                (Some(Pointer::Lost), _) => swipe.cancel(),
                _ => {}
            }
        })
        .into()
}
