//! The screen as an accessibility tree for screen readers, braille displays and switches.
//!
//! [`update`] turns a [`Snapshot`] of the widgets' own nodes into an AccessKit tree. An [`Adapter`]
//! passes the tree on to the platform, and reports what it hears from there as [`AdapterEvent`]s.

mod accesskit_node;
#[cfg(any(unix, windows))]
mod handlers;
mod ids;
#[cfg(target_os = "macos")]
#[allow(
    unsafe_code,
    reason = "AccessKit can only trust whoever names the window"
)]
mod macos;
mod node;
mod text;
mod tree;
#[cfg(all(unix, not(target_os = "macos")))]
mod unix;
#[cfg(windows)]
mod windows;

pub use ids::ids;
pub use node::{Action, Node, PlacedNode, Role};
pub use text::TextLanguage;
pub use tree::update;

use accesskit::{ActionData, ActionRequest, TreeUpdate};

use crate::event_queue::{EventReceiver, EventSender, channel};

/// All that is on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot<'a> {
    /// The title of the window.
    pub title: String,
    /// The patient's language.
    pub language: TextLanguage,
    /// A number that no other screen has.
    pub page: u64,
    /// Whether the screen asks for an answer that cannot wait.
    pub urgent: bool,
    /// The window's size, in logical px.
    pub size: (f32, f32),
    /// Physical pixels per logical px.
    pub scale: f64,
    /// The nodes of the widget tree, in reading order.
    pub nodes: &'a [PlacedNode],
}

/// An event from the platform's adapter.
#[derive(Debug, Clone, PartialEq)]
pub enum AdapterEvent {
    /// Assistive technology is running: the tree is wanted from now on.
    Activated,
    /// No assistive technology is running any more.
    Deactivated,
    /// Assistive technology asks a node to act.
    ActionRequested(ActionRequest),
}

/// The node that a request is delivered to, by its index among `nodes`, and what it is asked to do.
/// `None` for a node that is not on the screen any more, and for actions that no widget here has.
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
    let target = match scrolls {
        true => enclosing_scroll_area(index, nodes)?,
        false => index,
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

/// A place on the desktop, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowBounds {
    /// Distance from the left edge.
    pub x: f64,
    /// Distance from the upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The connection to the platform's assistive technology. Calls never block and never fail.
pub trait Adapter: std::fmt::Debug {
    /// Takes the platform's own handle of the window, before the window is shown, where
    /// [`NEEDS_WINDOW`].
    fn window_made(&mut self, _handle: u64) {}

    /// Passes on the whole tree.
    fn show(&mut self, tree: TreeUpdate);

    /// Reports whether the window has the keyboard.
    fn window_focus(&mut self, focused: bool);

    /// Reports where the window is on the desktop.
    fn window_place(&mut self, place: WindowBounds);
}

/// An adapter, and the events that come from it.
pub type AdapterConnection = (Box<dyn Adapter>, EventReceiver<AdapterEvent>);

/// Whether the adapter needs the window's handle before the window is shown.
pub const NEEDS_WINDOW: bool = cfg!(any(windows, target_os = "macos"));

/// Connects to this platform's assistive technology; `None` where there is none.
pub fn open() -> Option<AdapterConnection> {
    let (outbox, told): (EventSender<AdapterEvent>, _) = channel();
    connect(outbox).map(|outlet| (outlet, told))
}

#[cfg(all(unix, not(target_os = "macos")))]
fn connect(outbox: EventSender<AdapterEvent>) -> Option<Box<dyn Adapter>> {
    let bus = unix::Bus::new(outbox)?;
    Some(Box::new(bus))
}

#[cfg(windows)]
fn connect(outbox: EventSender<AdapterEvent>) -> Option<Box<dyn Adapter>> {
    Some(Box::new(windows::Window::new(outbox)))
}

#[cfg(target_os = "macos")]
fn connect(outbox: EventSender<AdapterEvent>) -> Option<Box<dyn Adapter>> {
    Some(Box::new(macos::Window::new(outbox)))
}

#[cfg(not(any(unix, windows)))]
fn connect(_outbox: EventSender<AdapterEvent>) -> Option<Box<dyn Adapter>> {
    None
}
