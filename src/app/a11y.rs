//! What the kiosk tells screen readers, and what it does when they ask.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};

use iced::advanced::widget::{Id, operate};
use iced::{Event, Point, Rectangle, Size, Subscription, Task, window};

use super::{Kiosk, Message};
use crate::a11y;
use crate::a11y::{Bounds, Outlet, Outlets, Piece, Request, Snapshot, Told, Wish};
use crate::a11y::{Kind, Tongue};
use crate::document::{film_so_far, percent_of};
use crate::event_queue::EventReceiver;
use crate::language::{Language, Tag};
use crate::picture::seek_bar;
use crate::widget::a11y::{A11yRequest, Found, Role};
use crate::widget::a11y_action;
use crate::widget::a11y_action::A11yAction;

/// Something that concerns screen readers.
#[derive(Debug, Clone)]
pub enum Word {
    /// What the system tells.
    Told(Told),
    /// What is on the screen now, in reading order.
    Changed(Vec<Found>),
    /// It is time to tell the window's new name.
    Rename,
    /// Something happened to the window.
    Window(window::Id, window::Event),
    /// Pixels of the window in one px.
    Scale(f32),
}

/// The way to screen readers, and what they were told last.
#[derive(Debug)]
pub(super) struct Hand {
    outlet: Box<dyn Outlet>,
    told: EventReceiver<Told>,
    awake: bool,
    shown: Vec<Found>,
    /// Whether what they know is a greeting.
    greets: bool,
    heading: Option<String>,
    /// When the window's new name is due.
    rename_at: Option<Instant>,
    scale: f32,
    place: (Option<Point>, Size),
}

/// How long after a move of the focus the window gets its new name. Orca says the window's name, and
/// then drops it for the control that has the focus, when both come at once.
const AFTER_FOCUS: Duration = Duration::from_secs(1);

impl Kiosk {
    /// The same kiosk, with a tree for screen readers beside its window.
    pub fn with_tree(mut self, (outlet, told): Outlets) -> Self {
        self.hand = Some(Hand {
            outlet,
            told,
            awake: false,
            shown: Vec::new(),
            greets: false,
            heading: None,
            rename_at: None,
            scale: 1.0,
            place: (None, self.window),
        });
        self
    }

    /// Tells screen readers the system's own number of the window, before anybody sees it.
    pub fn window_made(&mut self, handle: u64) {
        if let Some(hand) = &mut self.hand {
            hand.outlet.window_made(handle);
        }
    }

    /// Whether a screen reader wants to know what is on the screen.
    pub(super) fn is_listened_to(&self) -> bool {
        self.hand.as_ref().is_some_and(|hand| hand.awake)
    }

    pub(super) fn hear_readers(&self) -> Subscription<Message> {
        let Some(hand) = &self.hand else {
            return Subscription::none();
        };
        let told = Subscription::run_with(hand.told.clone(), EventReceiver::open).map(Word::Told);
        let window = iced::event::listen_with(|event, _, id| match event {
            Event::Window(window::Event::RedrawRequested(_)) => None,
            Event::Window(event) => Some(Word::Window(id, event)),
            _ => None,
        });
        let rename = hand.rename_at.map_or_else(Subscription::none, |due| {
            Subscription::run_with(due, |due| {
                let timer = async_io::Timer::at(*due);
                iced::futures::stream::once(async move {
                    timer.await;
                    Word::Rename
                })
            })
        });
        Subscription::batch([told, window, rename]).map(Message::Readers)
    }

    pub(super) fn attend(&mut self, word: Word) -> Task<Message> {
        let greets = self.greeting().is_some();
        let Some(hand) = &mut self.hand else {
            return Task::none();
        };
        match word {
            Word::Told(Told::Awake) => hand.awake = true,
            Word::Told(Told::Asleep) => hand.awake = false,
            Word::Told(Told::Asked(request)) => return self.do_for_readers(request),
            // A greeting in yet another language is for the eyes: a screen reader would speak to
            // an empty room every ten seconds.
            Word::Changed(_) if greets && hand.greets => {}
            Word::Changed(found) => {
                hand.greets = greets;
                if !hand.shown.is_empty() && focused(&found) != focused(&hand.shown) {
                    hand.rename_at = Instant::now().checked_add(AFTER_FOCUS);
                }
                hand.shown = found;
                self.tell_readers();
            }
            Word::Rename => {
                hand.rename_at = None;
                self.tell_readers();
            }
            Word::Scale(scale) => {
                hand.scale = scale;
                hand.tell_place();
                self.tell_readers();
            }
            Word::Window(id, event) => return hand.window(id, &event),
        }
        Task::none()
    }

    fn tell_readers(&mut self) {
        let Some(hand) = &self.hand else { return };
        if !hand.awake || hand.shown.is_empty() {
            return;
        }
        // Under a panel the screen stays what it was.
        let has_panel = hand.shown.iter().any(|it| it.node.role == Role::Dialog);
        let heading = hand.shown.iter();
        let heading = heading.map(|it| &it.node);
        let heading = heading
            .filter(|node| node.role == Role::Heading(1))
            .map(|node| node.name.clone())
            .next();
        let heading = match has_panel {
            true => hand.heading.clone(),
            false => heading,
        };
        let heading = match hand.rename_at {
            Some(_) => hand.heading.clone(),
            None => heading,
        };
        let snapshot = self.snapshot(hand, heading.clone());
        if let Some(hand) = &mut self.hand {
            hand.heading = heading;
            hand.outlet.show(a11y::update(&snapshot));
        }
    }

    fn snapshot(&self, hand: &Hand, heading: Option<String>) -> Snapshot {
        Snapshot {
            // As a browser names its window after the page, so that a new page is told.
            title: heading.unwrap_or_else(|| self.title()),
            tongue: tongue(&self.language),
            page: self.page(),
            urgent: self.session.is_asking(),
            size: (self.window.width, self.window.height),
            scale: f64::from(hand.scale),
            pieces: self.pieces(&hand.shown),
        }
    }

    /// A number for what is read: another place, panel or language is another page.
    fn page(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.place, &self.panel, self.tags()).hash(&mut hasher);
        (self.session.is_asking(), self.greeting().is_some()).hash(&mut hasher);
        hasher.finish()
    }

    fn pieces(&self, found: &[Found]) -> Vec<Piece> {
        let piece = |found: &Found| {
            let node = &found.node;
            let kind = kind(node.role);
            let direction = |tag: &Tag| {
                let meta = self.catalogue.get(tag.as_str());
                meta.map_or(self.language.direction(), |meta| meta.direction)
            };
            Piece {
                kind,
                name: node.name.clone(),
                value: match kind {
                    Kind::Slider { percent } if node.id == Some(Id::new(seek_bar::ID)) => {
                        Some(film_so_far(&self.language, percent))
                    }
                    Kind::Slider { percent } => {
                        Some(percent_of(&self.language, "speech-percent", percent))
                    }
                    _ => None,
                },
                key: node.id.as_ref().map(|id| {
                    let mut hasher = DefaultHasher::new();
                    id.hash(&mut hasher);
                    hasher.finish()
                }),
                tongue: node.language.map(|tag| Tongue {
                    tag,
                    direction: direction(&tag),
                }),
                focused: node.focused,
                opens: node.opens,
                bounds: bounds(found.bounds),
                parent: found.parent,
            }
        };
        found.iter().map(piece).collect()
    }

    fn do_for_readers(&mut self, request: Request) -> Task<Message> {
        if self.greeting().is_some() {
            return self.begin_for_readers();
        }
        self.vacancy.touch();
        let Some(deed) = self.deed(request) else {
            return Task::none();
        };
        // As a key does: it shows the focus, and keeps the session; the question before everything
        // starts over is answered by its own controls.
        self.focus_visible = true;
        let answers = request.wish == Wish::Press;
        self.keep(Instant::now(), answers);
        operate(a11y_action::ask(deed)).discard()
    }

    /// What a request means for the widgets, as they were found last.
    fn deed(&self, request: Request) -> Option<A11yAction> {
        let shown = &self.hand.as_ref()?.shown;
        let ids = a11y::ids(self.page(), &self.pieces(shown));
        let index = ids.iter().position(|id| *id == request.node)?;
        let scroll = || {
            let parent = |index: &usize| shown[*index].parent;
            std::iter::successors(Some(index), parent)
                .find(|&index| shown[index].node.role == Role::Scroll)
        };
        let (index, ask) = match request.wish {
            Wish::Focus => (index, None),
            Wish::Press => (index, Some(A11yRequest::Press)),
            Wish::Step { onward } => (index, Some(A11yRequest::Step { onward })),
            Wish::Set(percent) => (index, Some(A11yRequest::Pull(percent as f32 / 100.0))),
            Wish::Turn { onward } => (scroll()?, Some(A11yRequest::Turn { onward })),
            Wish::Show => (scroll()?, Some(A11yRequest::Show(shown[index].bounds))),
        };
        Some(A11yAction {
            index,
            expected: shown[index].node.clone(),
            ask,
        })
    }
}

impl Hand {
    fn window(&mut self, id: window::Id, event: &window::Event) -> Task<Message> {
        match event {
            window::Event::Opened { position, size } => {
                self.place = (*position, *size);
                return window::scale_factor(id).map(|scale| Message::Readers(Word::Scale(scale)));
            }
            window::Event::Moved(position) => self.place.0 = Some(*position),
            window::Event::Resized(size) => self.place.1 = *size,
            window::Event::Rescaled(scale) => self.scale = *scale,
            window::Event::Focused => self.outlet.window_focus(true),
            window::Event::Unfocused => self.outlet.window_focus(false),
            _ => {}
        }
        self.tell_place();
        Task::none()
    }

    /// Only X11 tells where a window is.
    fn tell_place(&mut self) {
        if let (Some(at), size) = self.place {
            let place = Rectangle::new(at, size);
            let [x, y, width, height] = [place.x, place.y, place.width, place.height]
                .map(|figure| f64::from(figure) * f64::from(self.scale));
            self.outlet.window_place(a11y::WindowBounds {
                x,
                y,
                width,
                height,
            });
        }
    }
}

/// What has the focus.
fn focused(found: &[Found]) -> Option<(&Option<Id>, &str)> {
    let node = found.iter().map(|it| &it.node).find(|node| node.focused);
    node.map(|node| (&node.id, node.name.as_str()))
}

fn tongue(language: &Language) -> Tongue {
    Tongue {
        tag: Tag::new(language.tag()),
        direction: language.direction(),
    }
}

fn bounds(place: Rectangle) -> Bounds {
    Bounds {
        x: place.x,
        y: place.y,
        width: place.width,
        height: place.height,
    }
}

fn kind(role: Role) -> Kind {
    match role {
        Role::Heading(level) => Kind::Heading(level),
        Role::Text => Kind::Text,
        Role::ListItem => Kind::ListItem,
        Role::Button => Kind::Button,
        Role::Choice { chosen } => Kind::Choice { chosen },
        Role::Link => Kind::Link,
        Role::Image => Kind::Image,
        Role::Slider { percent } => Kind::Slider { percent },
        Role::Scroll => Kind::Scroll,
        Role::Dialog => Kind::Dialog,
    }
}
