//! The screen as an accessibility tree for screen readers, braille displays and switches.
//!
//! [`update`] turns the [`Screen`] and the widgets' nodes into an AccessKit tree. An [`Adapter`] passes
//! the tree to the platform and reports requests as [`AdapterEvent`]s.

mod accesskit_node;
mod handlers;
mod ids;
mod node;
mod passages;
mod text;
mod tree;
#[cfg(all(unix, not(target_os = "macos")))]
mod unix;
#[cfg(any(windows, target_os = "macos"))]
mod window;

pub use ids::ids;
pub use node::{Action, Node, PlacedNode, Role};
pub use text::TextLanguage;
pub use tree::update;

use accesskit::{ActionData, ActionRequest, TreeUpdate};
use iced::{Rectangle, Size};

use crate::event_queue::{EventReceiver, EventSender, channel};

/// Properties of the whole screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// The title of the window.
    pub title: String,
    /// The patient's language.
    pub language: TextLanguage,
    /// A number that is unique to the screen.
    pub page: u64,
    /// Whether the screen needs a prompt answer, such as the idle warning.
    pub urgent: bool,
    /// The window's size, in logical px.
    pub size: Size,
}

/// An event from the platform's adapter.
#[derive(Debug, Clone, PartialEq)]
pub enum AdapterEvent {
    /// Assistive technology has started and needs the tree.
    Activated,
    /// Assistive technology has stopped.
    Deactivated,
    /// Assistive technology requests an action.
    ActionRequested(ActionRequest),
}

/// Resolves a request to the index of its target among `nodes`, and an action. `None` if the node is
/// no longer on the screen or the action is not supported.
pub fn resolve(
    request: &ActionRequest,
    page: u64,
    nodes: &[PlacedNode],
) -> Option<(usize, Action)> {
    let ids = ids(page, nodes);
    let index = ids.iter().position(|id| *id == request.target_node)?;
    let action = match (request.action, &request.data) {
        (accesskit::Action::Click, _) => Action::Press,
        (accesskit::Action::Focus, _) => Action::Focus,
        (accesskit::Action::Increment, _) => Action::Step { onward: true },
        (accesskit::Action::Decrement, _) => Action::Step { onward: false },
        (accesskit::Action::SetValue, Some(ActionData::NumericValue(percent))) => {
            Action::SetValue(*percent as f32 / 100.0)
        }
        (accesskit::Action::ScrollIntoView, _) => Action::ScrollIntoView(nodes.get(index)?.bounds),
        (accesskit::Action::ScrollDown, _) => Action::ScrollPage { onward: true },
        (accesskit::Action::ScrollUp, _) => Action::ScrollPage { onward: false },
        _ => return None,
    };
    let scrolls = matches!(
        action,
        Action::ScrollIntoView(_) | Action::ScrollPage { .. }
    );
    let target = if scrolls {
        enclosing_scroll_area(index, nodes)?
    } else {
        index
    };
    Some((target, action))
}

fn enclosing_scroll_area(index: usize, nodes: &[PlacedNode]) -> Option<usize> {
    let parent = |index: &usize| nodes.get(*index)?.parent;
    std::iter::successors(Some(index), parent).find(|&index| {
        nodes
            .get(index)
            .is_some_and(|it| it.node.role == Role::Scroll)
    })
}

/// The connection to the platform's assistive technology. Calls never block and never fail.
pub trait Adapter: std::fmt::Debug {
    /// Sets the platform's window handle. Called before the window is shown if [`NEEDS_WINDOW`].
    fn window_made(&mut self, _handle: u64) {}

    /// Passes the whole tree to the platform.
    fn show(&mut self, tree: TreeUpdate);

    /// Reports whether the window has the keyboard focus. On Windows the adapter sees it itself.
    fn window_focus(&mut self, _focused: bool) {}

    /// Reports the bounds of the window on the desktop, in physical px. On Windows and macOS the
    /// adapter sees them itself.
    fn window_place(&mut self, _bounds: Rectangle) {}
}

/// An adapter and its events.
pub type AdapterConnection = (Box<dyn Adapter>, EventReceiver<AdapterEvent>);

/// Whether the adapter needs the window's handle before the window is shown.
pub const NEEDS_WINDOW: bool = cfg!(any(windows, target_os = "macos"));

/// Connects to the platform's assistive technology; `None` if there is none.
pub fn open() -> Option<AdapterConnection> {
    let (outbox, events): (EventSender<AdapterEvent>, _) = channel();
    connect(outbox).map(|adapter| (adapter, events))
}

#[cfg(all(unix, not(target_os = "macos")))]
fn connect(outbox: EventSender<AdapterEvent>) -> Option<Box<dyn Adapter>> {
    let bus = unix::Bus::new(outbox)?;
    Some(Box::new(bus))
}

#[cfg(any(windows, target_os = "macos"))]
fn connect(outbox: EventSender<AdapterEvent>) -> Option<Box<dyn Adapter>> {
    Some(Box::new(window::Window::new(outbox)))
}
