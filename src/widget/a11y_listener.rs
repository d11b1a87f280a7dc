//! Publishes the nodes of the widget tree each time that they change.
//!
//! The tree is walked when a frame is due, after the layout has settled. While no assistive technology
//! listens, nothing is walked.

use iced::advanced::Shell;
use iced::{Event, window};

use super::Element;
use super::a11y::Walk;
use super::wrapper::{Inside, Wrapper, around};
use crate::a11y::PlacedNode;

/// Wraps a whole screen. While `listening`, `on_change` gets its nodes in reading order, once at first
/// and after each change.
pub fn listen<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    listening: bool,
    on_change: impl Fn(Vec<PlacedNode>) -> Message + 'a,
) -> Element<'a, Message> {
    let listen = Listen {
        listening,
        on_change: Box::new(on_change),
    };
    around(content, listen)
}

struct Listen<'a, Message> {
    listening: bool,
    on_change: Box<dyn Fn(Vec<PlacedNode>) -> Message + 'a>,
}

/// The nodes that were published last; `None` while nobody listens.
#[derive(Default)]
pub struct Published(Option<Vec<PlacedNode>>);

impl<Message> Wrapper<Message> for Listen<'_, Message> {
    type Kept = Published;

    fn begin(&self) -> Published {
        Published::default()
    }

    fn renew(&self, kept: &mut Published) {
        if !self.listening {
            kept.0 = None;
        }
    }

    fn update(
        &self,
        kept: &mut Published,
        mut inside: Inside<'_, '_, Message>,
        event: &Event,
        shell: &mut Shell<'_, Message>,
    ) {
        inside.update(event, shell);
        let is_frame = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
        // A widget that has just invalidated the layout is walked after the next one.
        if !self.listening || !is_frame || shell.is_layout_invalid() {
            return;
        }
        let mut walk = Walk::new(inside.size);
        inside.operate(&mut walk);
        let nodes = walk.nodes();
        if kept.0.as_ref() != Some(&nodes) {
            kept.0 = Some(nodes.clone());
            shell.publish((self.on_change)(nodes));
        }
    }
}
