//! Where the keyboard is: moving the focus in reading order, and by the four arrows.

use std::any::Any;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::{Point, Rectangle};

use super::speech_highlight::Said;

/// A move of the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the next control in reading order; from the last to the first.
    Next,
    /// To the one before; from the first to the last.
    Previous,
    /// To the nearest control above, else the one before in reading order.
    Up,
    /// To the nearest control below, else the next in reading order.
    Down,
    /// To the nearest control on the left, else along the reading order.
    Left,
    /// To the nearest control on the right, else along the reading order.
    Right,
}

/// Focuses the control with an id; where there is none, the first control.
pub fn on(id: Id) -> impl Operation {
    Survey::new(Goal::Id(id))
}

/// Leaves the focus where it is, at one place; where nothing has it, as when what had it is gone, focuses the
/// control with an id, else the first.
pub fn kept(id: Id) -> impl Operation {
    Survey::new(Goal::Kept(id))
}

/// Moves the focus. Where a screen is read from the right, `rtl` says so.
pub fn step(by: Move, rtl: bool) -> impl Operation {
    Survey::new(Goal::Move(by, rtl))
}

/// Takes the focus from whatever has it.
pub fn nowhere() -> impl Operation {
    Settle {
        target: usize::MAX,
        at: 0,
    }
}

#[derive(Debug, Clone)]
enum Goal {
    Id(Id),
    Kept(Id),
    Move(Move, bool),
}

/// First pass: where all controls are, and which one has the focus.
struct Survey {
    goal: Goal,
    places: Vec<Rectangle>,
    focused: Option<usize>,
    named: Option<usize>,
}

impl Survey {
    fn new(goal: Goal) -> Self {
        Self {
            goal,
            places: Vec::new(),
            focused: None,
            named: None,
        }
    }

    fn target(&self) -> Option<usize> {
        let count = self.places.len();
        if count == 0 {
            return None;
        }
        let (by, rtl) = match &self.goal {
            Goal::Id(_) => return Some(self.named.unwrap_or(0)),
            Goal::Kept(_) => return self.focused.or(self.named).or(Some(0)),
            Goal::Move(by, rtl) => (*by, *rtl),
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
        let here = self.places[from];
        let distance = |there: &Rectangle| {
            let (ahead, aside) = offsets(here, *there, by)?;
            // A control straight ahead is better than a nearer one that lies aside.
            Some(ahead + 3.0 * aside)
        };
        self.places
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != from)
            .filter_map(|(index, there)| Some((index, distance(there)?)))
            .min_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(index, _)| index)
    }
}

/// How far ahead of `here`, and how far aside, `there` lies in the direction of a move, in px.
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
    // Neighbours in one row or column overlap a little in the other direction.
    let apart = match by {
        Move::Up | Move::Down => gap(here_y, there_y) > 0.0,
        _ => gap(here_x, there_x) > 0.0,
    };
    (ahead > 0.0 && apart).then_some((ahead, aside))
}

/// The middle of a box. Words on two lines touch each other; their middles do not.
fn span_x(r: Rectangle) -> (f32, f32) {
    (r.x + r.width * 0.2, r.x + r.width * 0.8)
}

fn span_y(r: Rectangle) -> (f32, f32) {
    (r.y + r.height * 0.2, r.y + r.height * 0.8)
}

impl Operation for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.places.len());
        }
        if let (Goal::Id(wanted) | Goal::Kept(wanted), Some(id)) = (&self.goal, id)
            && wanted == id
        {
            self.named = Some(self.places.len());
        }
        self.places.push(bounds);
    }

    fn finish(&self) -> Outcome<()> {
        match self.target() {
            Some(target) => Outcome::Chain(settle(target)),
            None => Outcome::None,
        }
    }
}

/// Gives the focus to the control that is the `target`th, counted from 0 in reading order.
pub(crate) fn settle(target: usize) -> Box<dyn Operation> {
    Box::new(Settle { target, at: 0 })
}

/// Second pass: gives the focus to one control and takes it from all others.
struct Settle {
    target: usize,
    at: usize,
}

impl Operation for Settle {
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

/// Finds where the focused control is, and what is being said.
#[derive(Debug, Default)]
pub(crate) struct Seek {
    /// Place of the focused control, in px.
    pub found: Option<Rectangle>,
    /// Place of what is being said, in px.
    pub said: Option<Rectangle>,
}

impl Operation for Seek {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Said>() {
            self.said = Some(bounds);
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.found = Some(bounds);
        }
    }
}
