//! How far the words are moved, and what moves them.

use iced::Rectangle;

use crate::a11y::Action;

/// A press of one of the two controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

#[derive(Debug, Default)]
pub struct State {
    pub page: u64,
    /// How far the words are moved up, in px.
    pub offset: f32,
    /// Height of the words and of what shows of them, in px.
    pub content: f32,
    pub view: f32,
    pub drag: Option<Drag>,
    pub focus: Option<Rectangle>,
    /// What somebody who does not see the words asked for.
    pub asked: Option<Action>,
    /// Place of what is being said.
    pub said: Option<Rectangle>,
}

#[derive(Debug, Clone, Copy)]
pub struct Drag {
    pub from: f32,
    pub offset: f32,
    pub moving: bool,
}

impl State {
    pub fn overflows(&self) -> bool {
        self.content > self.view + 0.5
    }

    pub fn move_to(&mut self, offset: f32) -> bool {
        let offset = offset
            .clamp(0.0, (self.content - self.view).max(0.0))
            .round();
        let moved = offset != self.offset;
        self.offset = offset;
        moved
    }

    pub fn turn(&mut self, turn: Turn) -> bool {
        // A fifth of the old page stays in sight, so that the eye finds its place again.
        let by = self.view * 0.8;
        self.move_to(match turn {
            Turn::Up => self.offset - by,
            Turn::Down => self.offset + by,
        })
    }
}

impl State {
    /// Moves the words so that a place among them can be seen whole, or its beginning where it is
    /// higher than what shows. What can be seen whole stays where it is.
    pub fn show(&mut self, at: Rectangle) -> bool {
        let margin = (at.height * 0.5)
            .min((self.view - at.height) / 2.0)
            .max(0.0);
        let (top, bottom) = (at.y, at.y + at.height);
        if top < self.offset || at.height > self.view {
            self.move_to(top - margin)
        } else if bottom > self.offset + self.view {
            self.move_to(bottom + margin - self.view)
        } else {
            false
        }
    }
}
