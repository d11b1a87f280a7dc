//! The hand: the screen as a tree for screen readers, braille displays and switches.
//!
//! The kiosk hands over a [`Snapshot`] of what its widgets say of themselves; here it becomes an
//! AccessKit tree. An [`Outlet`] passes the tree on to the system, and tells what it hears from
//! there as [`Told`], through a [`channel`](crate::event_queue).

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
mod text;
mod tree;
#[cfg(all(unix, not(target_os = "macos")))]
mod unix;
#[cfg(windows)]
mod windows;

pub use ids::ids;
pub use tree::update;

use accesskit::{Action, ActionData, ActionRequest, NodeId, TreeUpdate};

use crate::event_queue::{EventReceiver, EventSender, channel};
use crate::language::{Direction, Tag};

/// What a piece of the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A heading; 1 is the screen's own.
    Heading(u8),
    /// Words that are read.
    Text,
    /// One item of a list.
    ListItem,
    /// Something that acts when pressed.
    Button,
    /// One of several choices.
    Choice {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// Words within a text that open something.
    Link,
    /// A picture.
    Image,
    /// The bar of a film.
    Slider {
        /// How far it is, in percent.
        percent: u8,
    },
    /// A part of the screen whose words may be longer than it is high.
    Scroll,
    /// A panel that must be left before anything under it can be used.
    Dialog,
}

/// A place in the window, in px of iced, before the window's scale.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bounds {
    /// Distance from the left edge.
    pub x: f32,
    /// Distance from the upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A language, and which way it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue {
    /// Its tag.
    pub tag: Tag,
    /// Its reading direction.
    pub direction: Direction,
}

/// One piece of the screen, as its widget told of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub name: String,
    /// What is shown of how far it is, in words.
    pub value: Option<String>,
    /// A number that this widget has on every screen.
    pub key: Option<u64>,
    /// The language of its words, where it knows it.
    pub tongue: Option<Tongue>,
    /// Whether it has the keyboard's focus.
    pub focused: bool,
    /// Whether pressing it opens a panel over the screen.
    pub opens: bool,
    /// Where it is; parts of it may be scrolled out of sight.
    pub bounds: Bounds,
    /// Index of the piece around it.
    pub parent: Option<usize>,
}

/// All that is on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// What the window is called.
    pub title: String,
    /// The patient's language.
    pub tongue: Tongue,
    /// A number that no other screen has.
    pub page: u64,
    /// Whether the screen asks for an answer that cannot wait.
    pub urgent: bool,
    /// The window's size, in px of iced.
    pub size: (f32, f32),
    /// Pixels of the window in one px of iced.
    pub scale: f64,
    /// The pieces, in reading order.
    pub pieces: Vec<Piece>,
}

/// What the system tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Told {
    /// Somebody listens: the tree is wanted from now on.
    Awake,
    /// Nobody listens any more.
    Asleep,
    /// Somebody asks a piece of the screen to act.
    Asked(Request),
}

/// Something asked of a piece of the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Request {
    /// Which one.
    pub node: NodeId,
    /// What.
    pub wish: Wish,
}

/// What can be asked of a piece of the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wish {
    /// To be pressed.
    Press,
    /// To take the keyboard's focus.
    Focus,
    /// To go one step towards its end, or its beginning.
    Step {
        /// Whether it is towards the end.
        onward: bool,
    },
    /// To go to a part of its way, in percent.
    Set(f64),
    /// To be moved to where it can be seen.
    Show,
    /// To move its words by a page.
    Turn {
        /// Whether it is towards the end.
        onward: bool,
    },
}

impl Request {
    /// The request in AccessKit's terms; `None` for what no piece of this program can do.
    pub fn of(request: &ActionRequest) -> Option<Self> {
        let wish = match (request.action, &request.data) {
            (Action::Click, _) => Wish::Press,
            (Action::Focus, _) => Wish::Focus,
            (Action::Increment, _) => Wish::Step { onward: true },
            (Action::Decrement, _) => Wish::Step { onward: false },
            (Action::SetValue, Some(ActionData::NumericValue(value))) => Wish::Set(*value),
            (Action::ScrollIntoView, _) => Wish::Show,
            (Action::ScrollDown, _) => Wish::Turn { onward: true },
            (Action::ScrollUp, _) => Wish::Turn { onward: false },
            _ => return None,
        };
        let node = request.target_node;
        Some(Self { node, wish })
    }
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

/// The way to the system. Calls never wait for it, and never fail.
pub trait Outlet: std::fmt::Debug {
    /// Tells the system's own number of the window, before anybody sees it, where
    /// [`NEEDS_WINDOW`].
    fn window_made(&mut self, _handle: u64) {}

    /// Passes on the whole tree.
    fn show(&mut self, tree: TreeUpdate);

    /// Tells whether the window has the keyboard.
    fn window_focus(&mut self, focused: bool);

    /// Tells where the window is on the desktop.
    fn window_place(&mut self, place: WindowBounds);
}

/// The way to the system, and what is heard from there.
pub type Outlets = (Box<dyn Outlet>, EventReceiver<Told>);

/// Whether screen readers find the kiosk by its window, which must not be seen before they know it.
pub const NEEDS_WINDOW: bool = cfg!(any(windows, target_os = "macos"));

/// The way to this system's screen readers; `None` where there is none.
pub fn open() -> Option<Outlets> {
    let (outbox, told): (EventSender<Told>, _) = channel();
    connect(outbox).map(|outlet| (outlet, told))
}

#[cfg(all(unix, not(target_os = "macos")))]
fn connect(outbox: EventSender<Told>) -> Option<Box<dyn Outlet>> {
    let bus = unix::Bus::new(outbox)?;
    Some(Box::new(bus))
}

#[cfg(windows)]
fn connect(outbox: EventSender<Told>) -> Option<Box<dyn Outlet>> {
    Some(Box::new(windows::Window::new(outbox)))
}

#[cfg(target_os = "macos")]
fn connect(outbox: EventSender<Told>) -> Option<Box<dyn Outlet>> {
    Some(Box::new(macos::Window::new(outbox)))
}

#[cfg(not(any(unix, windows)))]
fn connect(_outbox: EventSender<Told>) -> Option<Box<dyn Outlet>> {
    None
}
