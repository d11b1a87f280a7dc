//! The rules of layout, as they can be read from the live tree: what is found wrong with a screen.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use iced::{Rectangle, Size};

/// Layout is rounded to whole px; half of one is nobody's fault.
const SLACK: f32 = 0.6;

/// Words may reach this far out of the control that they stand on, in px: glyphs have bearings.
const BEARING: f32 = 2.0;

/// The least side of a touch target, and the least space between two, in mm (ACCESS: 508 407).
const TARGET_MM: f32 = 15.0;
const APART_MM: f32 = 5.0;

/// A screen as it was found, with the window that it was laid out for.
pub struct Screen {
    pub found: Vec<PlacedNode>,
    pub window: Size,
    /// Pixels in a millimetre of the screen.
    pub px_per_mm: f32,
}

impl Screen {
    pub fn of(stage: &mut HeadlessKiosk, window: Size, px_per_mm: f32) -> Self {
        Self {
            found: stage.walk(),
            window,
            px_per_mm,
        }
    }

    pub fn ancestors(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.found[index].parent, |&at| self.found[at].parent)
    }

    fn is_inside(&self, index: usize, test: impl Fn(&PlacedNode) -> bool) -> bool {
        self.ancestors(index).any(|at| test(&self.found[at]))
    }

    /// Whether the node can move with the words of a scroll.
    pub fn scrolls(&self, index: usize) -> bool {
        self.is_inside(index, |it| it.node.role == Role::Scroll)
    }

    /// Everything that is wrong with how the screen is laid out, whatever has been scrolled.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for index in 0..self.found.len() {
            let it = &self.found[index];
            if is_control(it) {
                faults.extend(self.control(index));
            }
            if is_seen(it) {
                faults.extend(self.seen(index));
            }
        }
        faults.extend(self.overlaps());
        faults.extend(self.crowding());
        faults
    }

    /// What a part that claims to fit does not show whole.
    pub fn hidden(&self) -> Vec<String> {
        let inside = (0..self.found.len()).filter(|&at| self.scrolls(at));
        inside
            .map(|at| &self.found[at])
            .filter(|it| !within(it.bounds, it.clip, 1.0))
            .map(|it| {
                format!(
                    "{} is cut by {:?}, which does not scroll",
                    told(it),
                    it.clip
                )
            })
            .collect()
    }

    fn control(&self, index: usize) -> Vec<String> {
        let it = &self.found[index];
        let mut faults = Vec::new();
        if !self.scrolls(index) && !within(it.bounds, it.clip, SLACK) {
            faults.push(format!("{} is not wholly in the window", told(it)));
        }
        let least = self.least(it);
        let (width, height) = (it.bounds.width + SLACK, it.bounds.height + SLACK);
        if width < least.width || height < least.height {
            faults.push(format!("{} is smaller than {least:?}", told(it)));
        }
        faults
    }

    /// How large a control must be, in px.
    fn least(&self, it: &PlacedNode) -> Size {
        let (width, height) = if self.window.width < self.window.height {
            (1080.0, 1920.0)
        } else {
            (1920.0, 1080.0)
        };
        let unit = (self.window.width / width).min(self.window.height / height);
        let id = it.node.id.as_ref();
        let named = |names: &[&'static str]| {
            names
                .iter()
                .any(|name| id == Some(&iced::advanced::widget::Id::new(name)))
        };
        let side = match () {
            _ if it.node.role == Role::Link => return Size::new(1.0, (32.0 * unit).floor()),
            _ if named(&["home", "language", "display"]) => (84.0 * unit).floor(),
            _ if named(&["back", "next"]) => (100.0 * unit).floor(),
            _ => 0.0,
        };
        let side = side.max(TARGET_MM * self.px_per_mm);
        Size::new(side, side)
    }

    /// Words and pictures are whole, and on what they belong to.
    fn seen(&self, index: usize) -> Vec<String> {
        let it = &self.found[index];
        let mut faults = Vec::new();
        let window = Rectangle::with_size(self.window);
        let across = |inside: Rectangle, outside: Rectangle| {
            inside.x + SLACK >= outside.x
                && inside.x + inside.width <= outside.x + outside.width + SLACK
        };
        if !across(it.bounds, window) {
            faults.push(format!("{} leaves the window sideways", told(it)));
        } else if !across(it.bounds, it.clip) {
            faults.push(format!(
                "{} leaves its scroll {:?} sideways",
                told(it),
                it.clip
            ));
        }
        if !self.scrolls(index) && !within(it.bounds, window, SLACK) {
            faults.push(format!("{} is cut by the window", told(it)));
        }
        let control = self
            .ancestors(index)
            .find(|&at| is_control(&self.found[at]));
        if let Some(control) = control.map(|at| &self.found[at])
            && !within(it.bounds, control.bounds, BEARING)
        {
            faults.push(format!("{} sticks out of {}", told(it), told(control)));
        }
        faults
    }

    /// Controls, words and scrolls that lie over one another, though none holds the other.
    fn overlaps(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let solid = |it: &PlacedNode| is_control(it) || is_seen(it) || it.node.role == Role::Scroll;
        let solids: Vec<_> = (0..self.found.len())
            .filter(|&at| solid(&self.found[at]))
            .collect();
        for (nth, &a) in solids.iter().enumerate() {
            for &b in &solids[nth + 1..] {
                let (one, other) = (&self.found[a], &self.found[b]);
                if self.may_overlap(a, b) {
                    continue;
                }
                let (shown, hidden) = (self.visible(a), self.visible(b));
                if shown.zip(hidden).is_some_and(|(a, b)| overlap(a, b)) {
                    faults.push(format!("{} lies over {}", told(other), told(one)));
                }
            }
        }
        faults
    }

    /// Controls that a finger could take for one another. Words within a text are as far apart as
    /// they are written.
    fn crowding(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let shown: Vec<_> = (0..self.found.len())
            .filter(|&at| is_control(&self.found[at]) && self.found[at].node.role != Role::Link)
            .filter_map(|at| Some((&self.found[at], self.visible(at)?)))
            .collect();
        for (nth, (one, a)) in shown.iter().enumerate() {
            for (other, b) in &shown[nth + 1..] {
                let apart = distance(*a, *b) / self.px_per_mm;
                if apart + SLACK / self.px_per_mm < APART_MM {
                    faults.push(format!(
                        "{} is {apart:.1} mm from {}",
                        told(one),
                        told(other)
                    ));
                }
            }
        }
        faults
    }

    fn may_overlap(&self, a: usize, b: usize) -> bool {
        let (one, other) = (&self.found[a], &self.found[b]);
        let nested = self.ancestors(b).any(|at| at == a);
        let links = [one, other].map(|it| it.node.role == Role::Link);
        // The two controls that move a scroll stand on the strip that it keeps free for them.
        let rail = |it: &PlacedNode| {
            ["button-up", "button-down"]
                .iter()
                .any(|name| it.node.id == Some(iced::advanced::widget::Id::new(name)))
        };
        nested
            || (links == [true, true] && one.parent == other.parent)
            || (one.node.role == Role::Scroll && (rail(other) || self.inside_rail(b, &rail)))
    }

    fn inside_rail(&self, index: usize, rail: &impl Fn(&PlacedNode) -> bool) -> bool {
        self.is_inside(index, rail)
    }

    fn visible(&self, index: usize) -> Option<Rectangle> {
        let it = &self.found[index];
        it.bounds.intersection(&it.clip)
    }
}

/// Whether a node can be pressed or pulled.
pub fn is_control(found: &PlacedNode) -> bool {
    crate::help::is_control(found) || matches!(found.node.role, Role::Slider { .. })
}

pub fn is_words(found: &PlacedNode) -> bool {
    matches!(
        found.node.role,
        Role::Text | Role::Heading(_) | Role::ListItem
    )
}

/// Whether a rectangle lies in another one, but for some px.
pub fn within(inner: Rectangle, outer: Rectangle, slack: f32) -> bool {
    inner.x + slack >= outer.x
        && inner.y + slack >= outer.y
        && inner.x + inner.width <= outer.x + outer.width + slack
        && inner.y + inner.height <= outer.y + outer.height + slack
}

/// Words or a picture.
fn is_seen(found: &PlacedNode) -> bool {
    is_words(found) || found.node.role == Role::Image
}

fn overlap(a: Rectangle, b: Rectangle) -> bool {
    a.intersection(&b)
        .is_some_and(|both| both.width > SLACK && both.height > SLACK)
}

/// How far two rectangles are from one another, in px.
fn distance(a: Rectangle, b: Rectangle) -> f32 {
    let gap = |a: f32, a_side: f32, b: f32, b_side: f32| (b - a - a_side).max(a - b - b_side);
    let across = gap(a.x, a.width, b.x, b.width).max(0.0);
    let down = gap(a.y, a.height, b.y, b.height).max(0.0);
    across.hypot(down)
}

/// A node as a failure tells of it.
pub fn told(found: &PlacedNode) -> String {
    let Rectangle {
        x,
        y,
        width,
        height,
    } = found.bounds;
    let name: String = found.node.name().chars().take(40).collect();
    format!(
        "{:?} {name:?} ({width:.0}x{height:.0} at {x:.0},{y:.0})",
        found.node.role
    )
}
