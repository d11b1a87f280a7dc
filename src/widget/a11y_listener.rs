//! Tells what somebody who does not see would find on the screen, each time that it changes.
//!
//! It walks the live tree when a frame is due, when all that moves has come to rest. While nobody
//! listens it does nothing.

use iced::advanced::Shell;
use iced::{Event, window};

use super::Element;
use super::a11y::{Found, Walk};
use super::wrapper::{Inside, Wrapper, around};

/// Wraps a whole screen. While somebody is `listening`, `on_change` is told all that is on it, in
/// reading order, at first and after each change.
pub fn listen<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    listening: bool,
    on_change: impl Fn(Vec<Found>) -> Message + 'a,
) -> Element<'a, Message> {
    let listen = Listen {
        listening,
        on_change: Box::new(on_change),
    };
    around(content, listen)
}

struct Listen<'a, Message> {
    listening: bool,
    on_change: Box<dyn Fn(Vec<Found>) -> Message + 'a>,
}

/// What was told last; nothing while nobody listens.
#[derive(Default)]
pub struct Told(Option<Vec<Found>>);

impl<Message> Wrapper<Message> for Listen<'_, Message> {
    type Kept = Told;

    fn begin(&self) -> Told {
        Told::default()
    }

    fn renew(&self, kept: &mut Told) {
        if !self.listening {
            kept.0 = None;
        }
    }

    fn update(
        &self,
        kept: &mut Told,
        mut inside: Inside<'_, '_, Message>,
        event: &Event,
        shell: &mut Shell<'_, Message>,
    ) {
        inside.update(event, shell);
        let is_frame = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
        // What has just asked for another layout is walked after it.
        if !self.listening || !is_frame || shell.is_layout_invalid() {
            return;
        }
        let mut walk = Walk::new(inside.size);
        inside.operate(&mut walk);
        let found = walk.found();
        if kept.0.as_ref() != Some(&found) {
            kept.0 = Some(found.clone());
            shell.publish((self.on_change)(found));
        }
    }
}
