//! Operations that move the keyboard focus, in reading order or by the arrow keys.

use std::any::Any;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::{Point, Rectangle};

use super::speech_highlight::SpokenMarker;

/// Whether a control has the focus.
#[derive(Debug, Clone, Default)]
pub(crate) struct FocusState(pub bool);

impl Focusable for FocusState {
    fn is_focused(&self) -> bool {
        self.0
    }

    fn focus(&mut self) {
        self.0 = true;
    }

    fn unfocus(&mut self) {
        self.0 = false;
    }
}

/// A move of the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the next control in reading order; from the last to the first.
    Next,
    /// To the previous control in reading order; from the first to the last.
    Previous,
    /// To the nearest control above, else to the previous.
    Up,
    /// To the nearest control below, else to the next.
    Down,
    /// To the nearest control on the left, else along the reading order.
    Left,
    /// To the nearest control on the right, else along the reading order.
    Right,
}

/// Focuses the control with an id, or the first control if there is none.
pub fn set(id: Id) -> impl Operation {
    FindTarget::new(Target::Id(id))
}

/// Keeps the focus on exactly one control. If none has it, as when the focused control has disappeared,
/// focuses the control with an id, or the first.
pub fn ensure(id: Id) -> impl Operation {
    FindTarget::new(Target::CurrentOr(id))
}

/// Moves the focus; `rtl` if the screen is read from right to left.
pub fn step(by: Move, rtl: bool) -> impl Operation {
    FindTarget::new(Target::Move(by, rtl))
}

/// Removes the focus from all controls.
pub fn clear() -> impl Operation {
    FocusNth {
        target: usize::MAX,
        at: 0,
    }
}

#[derive(Debug, Clone)]
enum Target {
    Id(Id),
    CurrentOr(Id),
    Move(Move, bool),
}

/// First pass: finds the control that is to get the focus.
struct FindTarget {
    wanted: Target,
    /// The bounds of all controls, in reading order.
    bounds: Vec<Rectangle>,
    focused: Option<usize>,
    named: Option<usize>,
}

impl FindTarget {
    fn new(wanted: Target) -> Self {
        Self {
            wanted,
            bounds: Vec::new(),
            focused: None,
            named: None,
        }
    }

    fn target(&self) -> Option<usize> {
        let count = self.bounds.len();
        if count == 0 {
            return None;
        }
        let (by, rtl) = match &self.wanted {
            Target::Id(_) => return Some(self.named.unwrap_or(0)),
            Target::CurrentOr(_) => return self.focused.or(self.named).or(Some(0)),
            Target::Move(by, rtl) => (*by, *rtl),
        };
        let forward = match by {
            Move::Next | Move::Down => true,
            Move::Previous | Move::Up => false,
            Move::Right => !rtl,
            Move::Left => rtl,
        };
        let Some(from) = self.focused else {
            return Some(if forward { 0 } else { count - 1 });
        };
        let along = if forward {
            (from + 1) % count
        } else {
            (from + count - 1) % count
        };
        match by {
            Move::Next | Move::Previous => Some(along),
            _ => Some(self.nearest(from, by).unwrap_or(along)),
        }
    }

    fn nearest(&self, from: usize, by: Move) -> Option<usize> {
        let here = *self.bounds.get(from)?;
        let distance = |there: &Rectangle| {
            let (ahead, aside) = offsets(here, *there, by)?;
            // Controls straight ahead are preferred to nearer ones aside.
            Some(ahead + 3.0 * aside)
        };
        self.bounds
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != from)
            .filter_map(|(index, there)| Some((index, distance(there)?)))
            .min_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(index, _)| index)
    }
}

/// How far ahead of `here` and how far aside `there` is in the direction of a move, in px; `None` if
/// it is not ahead.
fn offsets(here: Rectangle, there: Rectangle, by: Move) -> Option<(f32, f32)> {
    let gap = |a: (f32, f32), b: (f32, f32)| (b.0 - a.1).max(a.0 - b.1).max(0.0);
    let (here_x, there_x) = (span_x(here), span_x(there));
    let (here_y, there_y) = (span_y(here), span_y(there));
    let center = |r: Rectangle| Point::new(r.center_x(), r.center_y());
    let (a, b) = (center(here), center(there));
    let (ahead, aside) = match by {
        Move::Up => (a.y - b.y, gap(here_x, there_x)),
        Move::Down => (b.y - a.y, gap(here_x, there_x)),
        Move::Left => (a.x - b.x, gap(here_y, there_y)),
        Move::Right => (b.x - a.x, gap(here_y, there_y)),
        Move::Next | Move::Previous => return None,
    };
    // Neighbours in a row or column may overlap a little along it.
    let apart = match by {
        Move::Up | Move::Down => gap(here_y, there_y) > 0.0,
        _ => gap(here_x, there_x) > 0.0,
    };
    (ahead > 0.0 && apart).then_some((ahead, aside))
}

/// The middle 60 % of a box. The boxes of two lines of text touch; their middles do not.
fn span_x(r: Rectangle) -> (f32, f32) {
    (r.x + r.width * 0.2, r.x + r.width * 0.8)
}

fn span_y(r: Rectangle) -> (f32, f32) {
    (r.y + r.height * 0.2, r.y + r.height * 0.8)
}

impl Operation for FindTarget {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.bounds.len());
        }
        if let (Target::Id(wanted) | Target::CurrentOr(wanted), Some(id)) = (&self.wanted, id)
            && wanted == id
        {
            self.named = Some(self.bounds.len());
        }
        self.bounds.push(bounds);
    }

    fn finish(&self) -> Outcome<()> {
        match self.target() {
            Some(target) => Outcome::Chain(focus_nth(target)),
            None => Outcome::None,
        }
    }
}

/// Focuses the `target`th control, counted from 0 in reading order.
pub(crate) fn focus_nth(target: usize) -> Box<dyn Operation> {
    Box::new(FocusNth { target, at: 0 })
}

/// Second pass: focuses one control and unfocuses all others.
struct FocusNth {
    target: usize,
    at: usize,
}

impl Operation for FocusNth {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.at == self.target {
            state.focus();
        } else {
            state.unfocus();
        }
        self.at += 1;
    }
}

/// Finds what a scroll area must keep in view.
#[derive(Debug, Default)]
pub(crate) struct FindScrollTargets {
    /// Bounds of the focused control, in px of the window.
    pub focused: Option<Rectangle>,
    /// Bounds of what is being read aloud, in px of the window.
    pub spoken: Option<Rectangle>,
}

impl Operation for FindScrollTargets {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<SpokenMarker>() {
            self.spoken = Some(bounds);
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(bounds);
        }
    }
}
