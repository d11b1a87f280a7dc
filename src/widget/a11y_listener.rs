//! Reports the accessible nodes of a screen each time that they change.
//!
//! It walks the widget tree when a frame is due, after layout has settled. While nobody listens it does
//! nothing.

use iced::{Event, window};

use super::Element;
use super::a11y::Walk;
use super::decorate::decorate_with_state;
use crate::a11y::PlacedNode;

/// Wraps a whole screen. While somebody is `listening`, `on_change` gets all nodes in reading order, at
/// first and after each change.
pub fn listen<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    listening: bool,
    on_change: impl Fn(Vec<PlacedNode>) -> Message + 'a,
) -> Element<'a, Message> {
    decorate_with_state(content)
        .update(move |reported: &mut Reported, event, mut screen, shell| {
            screen.update(event, shell);
            if !listening {
                reported.0 = None;
                return;
            }
            let is_frame = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
            // A screen that has just asked for another layout is walked after it.
            if !is_frame || shell.is_layout_invalid() {
                return;
            }
            let mut walk = Walk::new(screen.bounds().size());
            screen.operate(&mut walk);
            let nodes = walk.nodes();
            if reported.0.as_ref() != Some(&nodes) {
                reported.0 = Some(nodes.clone());
                shell.publish(on_change(nodes));
            }
        })
        .into()
}

/// The nodes that were reported last; `None` while nobody listens.
#[derive(Default)]
struct Reported(Option<Vec<PlacedNode>>);
