//! Assistive technology: passes the accessibility tree to the adapter and handles its requests.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::{Duration, Instant};

use iced::advanced::widget::{Id, operate};
use iced::{Event, Point, Rectangle, Size, Subscription, Task, window};

use super::Kiosk;
use super::timer::once_at;
use crate::a11y::{
    self, Action, Adapter, AdapterConnection, AdapterEvent, Node, PlacedNode, Role, Screen,
    TextLanguage,
};
use crate::document::Label;
use crate::event_queue::EventReceiver;
use crate::language::Tag;
use crate::widget::a11y_action;

/// Messages of the accessibility adapter and of the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// An event from the platform's adapter.
    Adapter(AdapterEvent),
    /// The nodes of the screen have changed.
    Nodes(Vec<PlacedNode>),
    /// The delay before a change of the window's name is over.
    RenameDue,
    /// An event of the window.
    Window(window::Id, window::Event),
    /// Physical pixels per logical px.
    ScaleFactor(f32),
}

/// The connection to assistive technology, with the last tree that it was given.
#[derive(Debug)]
pub(super) struct A11y {
    adapter: Box<dyn Adapter>,
    events: EventReceiver<AdapterEvent>,
    active: bool,
    nodes: Vec<PlacedNode>,
    /// Whether the nodes are those of a greeting.
    greets: bool,
    heading: Option<String>,
    /// When to give the window its new name.
    rename_at: Option<Instant>,
    scale: f32,
    place: (Option<Point>, Size),
}

/// Delay between a change of focus and the change of the window's name. If both change at once,
/// Orca interrupts the name to announce the focused control.
const RENAME_AFTER_FOCUS: Duration = Duration::from_secs(1);

impl A11y {
    pub(super) fn new((adapter, events): AdapterConnection, window: Size) -> Self {
        Self {
            adapter,
            events,
            active: false,
            nodes: Vec::new(),
            greets: false,
            heading: None,
            rename_at: None,
            scale: 1.0,
            place: (None, window),
        }
    }

    /// Passes the platform's window handle to the adapter. Call it before the window is shown.
    pub(super) fn window_made(&mut self, handle: u64) {
        self.adapter.window_made(handle);
    }

    /// Whether assistive technology is running.
    pub(super) fn is_active(&self) -> bool {
        self.active
    }

    pub(super) fn subscription(&self) -> Subscription<Message> {
        let events = Subscription::run_with(self.events.clone(), EventReceiver::open);
        let window = iced::event::listen_with(|event, _, id| match event {
            Event::Window(window::Event::RedrawRequested(_)) => None,
            Event::Window(event) => Some(Message::Window(id, event)),
            _ => None,
        });
        let rename = once_at(self.rename_at).map(|_| Message::RenameDue);
        Subscription::batch([events.map(Message::Adapter), window, rename])
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        now: Instant,
        screen: &Screen,
        greets: bool,
    ) -> Task<Message> {
        match message {
            Message::Adapter(AdapterEvent::Activated) => self.active = true,
            Message::Adapter(AdapterEvent::Deactivated) => self.active = false,
            // Performed by `Kiosk::update_a11y`.
            Message::Adapter(AdapterEvent::ActionRequested(_)) => {}
            // Later greetings are not passed on, or a screen reader would announce each of them to
            // an empty room.
            Message::Nodes(_) if greets && self.greets => {}
            Message::Nodes(nodes) => {
                self.greets = greets;
                if !self.nodes.is_empty() && focused(&nodes) != focused(&self.nodes) {
                    self.rename_at = now.checked_add(RENAME_AFTER_FOCUS);
                }
                self.nodes = nodes;
                self.show(screen);
            }
            Message::RenameDue => {
                self.rename_at = None;
                self.show(screen);
            }
            Message::ScaleFactor(scale) => {
                self.scale = scale;
                self.report_place();
                self.show(screen);
            }
            Message::Window(id, event) => return self.window(id, &event),
        }
        Task::none()
    }

    /// Passes the tree to the adapter.
    fn show(&mut self, screen: &Screen) {
        if !self.active || self.nodes.is_empty() {
            return;
        }
        let mut nodes = self.nodes.iter().map(|it| &it.node);
        // A panel does not rename the window: the screen below it stays the same.
        let has_panel = nodes.clone().any(|node| node.role == Role::Dialog);
        if !has_panel && self.rename_at.is_none() {
            self.heading = nodes
                .find(|node| node.role == Role::Heading(1))
                .map(Node::name);
        }
        let heading = self.heading.clone();
        let screen = Screen {
            // The window is named after the heading, as in browsers, so that a new screen is announced.
            title: heading.unwrap_or_else(|| screen.title.clone()),
            ..*screen
        };
        self.adapter
            .show(a11y::update(&screen, &self.nodes, self.scale));
    }

    fn window(&mut self, id: window::Id, event: &window::Event) -> Task<Message> {
        match event {
            window::Event::Opened { position, size } => {
                self.place = (*position, *size);
                return window::scale_factor(id).map(Message::ScaleFactor);
            }
            window::Event::Moved(position) => self.place.0 = Some(*position),
            window::Event::Resized(size) => self.place.1 = *size,
            window::Event::Rescaled(scale) => self.scale = *scale,
            window::Event::Focused => self.adapter.window_focus(true),
            window::Event::Unfocused => self.adapter.window_focus(false),
            _ => {}
        }
        self.report_place();
        Task::none()
    }

    /// Reports the window's bounds, if its position is known, as on X11.
    fn report_place(&mut self) {
        if let (Some(at), size) = self.place {
            let bounds = Rectangle::new(at, size) * self.scale;
            self.adapter.window_place(bounds);
        }
    }
}

/// The id and label of the focused node.
fn focused(nodes: &[PlacedNode]) -> Option<(&Option<Id>, &Label)> {
    let node = nodes.iter().map(|it| &it.node).find(|node| node.focused);
    node.map(|node| (&node.id, &node.label))
}

impl Kiosk {
    pub(super) fn update_a11y(&mut self, message: Message, now: Instant) -> Task<super::Message> {
        let greets = self.attract.greeter().is_some();
        let first = &self.languages.first;
        let screen = Screen {
            title: self.title(),
            language: TextLanguage {
                tag: Tag::new(first.tag()),
                direction: first.direction(),
            },
            page: self.page_number(),
            urgent: self.session.is_asking(),
            size: self.window,
        };
        let Some(a11y) = &mut self.a11y else {
            return Task::none();
        };
        let Message::Adapter(AdapterEvent::ActionRequested(request)) = message else {
            return a11y
                .update(message, now, &screen, greets)
                .map(super::Message::A11y);
        };
        if greets {
            return self.begin_session(now);
        }
        let Some((index, action)) = a11y::resolve(&request, screen.page, &a11y.nodes) else {
            return Task::none();
        };
        let Some(node) = a11y.nodes.get(index).map(|it| it.node.clone()) else {
            return Task::none();
        };
        self.attract.touch();
        // Actions count as keys: they show the focus and keep the session alive, except for the idle
        // warning, which its own controls answer.
        self.focus_visible = true;
        self.keep_session(now, action == Action::Press);
        operate(a11y_action::perform(index, node, action)).discard()
    }

    /// A hash that differs between screens, panels and languages.
    pub(super) fn page_number(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.nav.route, &self.nav.panel, self.tags()).hash(&mut hasher);
        let greets = self.attract.greeter().is_some();
        (self.session.is_asking(), greets).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether assistive technology is running.
    pub(super) fn is_assisted(&self) -> bool {
        self.a11y.as_ref().is_some_and(A11y::is_active)
    }
}
