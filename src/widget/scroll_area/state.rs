//! The scroll position, and the input that changes it.

use iced::advanced::mouse::ScrollDelta;
use iced::keyboard::{Key, key};
use iced::{Event, Rectangle, touch};

use crate::a11y::Action;
use crate::widget::focus::FindScrollTargets;

/// Scrolls by a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScrollPage {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

#[derive(Debug, Default)]
pub(crate) struct State {
    pub page: u64,
    /// How far the content is scrolled, in px.
    pub offset: f32,
    /// Height of the content, in px.
    pub content: f32,
    /// Height of the visible part, in px.
    pub view: f32,
    drag: Option<Drag>,
    /// Where the focused control and the text being read aloud were in the content when they were
    /// last scrolled into view.
    focused: Option<Rectangle>,
    spoken: Option<Rectangle>,
    /// What assistive technology has requested.
    pub request: Option<Action>,
}

#[derive(Debug, Clone, Copy)]
struct Drag {
    /// Where the finger came down, in px.
    from: f32,
    /// The offset then, in px.
    offset: f32,
    moving: bool,
}

/// A finger that moves less than this, in px, is a tap; more is a drag.
const DRAG_FROM: f32 = 14.0;

/// Distance of a line of a mouse wheel, in px.
const WHEEL_LINE: f32 = 60.0;

/// Part of the visible height by which a page scrolls: the rest stays in sight, so that readers find
/// their place again.
const PAGE: f32 = 0.8;

/// Heights that differ by less than this, in px, are equal.
pub(crate) const TOLERANCE: f32 = 0.5;

impl State {
    pub(crate) fn new(page: u64) -> Self {
        Self {
            page,
            ..Self::default()
        }
    }

    /// Scrolls to the top for another page; the heights are those of the last layout until the next.
    pub(crate) fn reset(&mut self, page: u64) {
        *self = Self {
            page,
            content: self.content,
            view: self.view,
            request: self.request.take(),
            ..Self::default()
        };
    }

    pub(crate) fn overflows(&self) -> bool {
        self.content > self.view + TOLERANCE
    }

    /// Scrolls to an offset in px, as far as the content reaches. This and what follows return whether
    /// the offset has changed.
    pub(crate) fn scroll_to(&mut self, offset: f32) -> bool {
        let offset = offset
            .clamp(0.0, (self.content - self.view).max(0.0))
            .round();
        let changed = offset != self.offset;
        self.offset = offset;
        changed
    }

    pub(crate) fn scroll_page(&mut self, page: ScrollPage) -> bool {
        let by = self.view * PAGE;
        self.scroll_to(match page {
            ScrollPage::Up => self.offset - by,
            ScrollPage::Down => self.offset + by,
        })
    }

    /// Scrolls until a part of the content is wholly visible, or its beginning if it is higher than the
    /// view. What is visible already stays where it is.
    fn scroll_into_view(&mut self, at: Rectangle) -> bool {
        let margin = (at.height * 0.5)
            .min((self.view - at.height) / 2.0)
            .max(0.0);
        let (top, bottom) = (at.y, at.y + at.height);
        if top < self.offset || at.height > self.view {
            self.scroll_to(top - margin)
        } else if bottom > self.offset + self.view {
            self.scroll_to(bottom + margin - self.view)
        } else {
            false
        }
    }

    /// Follows a finger, which may begin to drag where `is_free`. When it becomes a drag, returns the
    /// event that the content must get instead: what the finger came down on must not be pressed when
    /// it lifts.
    pub(crate) fn on_touch(
        &mut self,
        event: &touch::Event,
        is_free: bool,
    ) -> (bool, Option<Event>) {
        match *event {
            touch::Event::FingerPressed { position, .. } => {
                if is_free && self.overflows() {
                    self.drag = Some(Drag {
                        from: position.y,
                        offset: self.offset,
                        moving: false,
                    });
                }
                (false, None)
            }
            touch::Event::FingerMoved { id, position } => {
                let Some(drag) = &mut self.drag else {
                    return (false, None);
                };
                let by = drag.from - position.y;
                let begins = !drag.moving && by.abs() > DRAG_FROM;
                drag.moving |= begins;
                let target = drag.moving.then_some(drag.offset + by);
                let lost = touch::Event::FingerLost { id, position };
                (
                    target.is_some_and(|offset| self.scroll_to(offset)),
                    begins.then_some(Event::Touch(lost)),
                )
            }
            touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. } => {
                self.drag = None;
                (false, None)
            }
        }
    }

    pub(crate) fn on_wheel(&mut self, delta: ScrollDelta) -> bool {
        let by = match delta {
            ScrollDelta::Lines { y, .. } => y * WHEEL_LINE,
            ScrollDelta::Pixels { y, .. } => y,
        };
        self.scroll_to(self.offset - by)
    }

    pub(crate) fn on_key(&mut self, key: &Key) -> bool {
        match key {
            Key::Named(key::Named::PageUp) => self.scroll_page(ScrollPage::Up),
            Key::Named(key::Named::PageDown) => self.scroll_page(ScrollPage::Down),
            _ => false,
        }
    }

    /// Does what assistive technology has requested; `top` is where the content begins, in px of the
    /// window.
    pub(crate) fn on_request(&mut self, top: f32) -> bool {
        match self.request.take() {
            Some(Action::ScrollPage { onward: true }) => self.scroll_page(ScrollPage::Down),
            Some(Action::ScrollPage { onward: false }) => self.scroll_page(ScrollPage::Up),
            Some(Action::ScrollIntoView(place)) => self.scroll_into_view(within(place, top)),
            _ => false,
        }
    }

    /// Scrolls to the focused control and the text being read aloud, if they have moved or changed.
    pub(crate) fn follow(
        &mut self,
        targets: &FindScrollTargets,
        follows_focus: bool,
        top: f32,
    ) -> bool {
        let focused = targets.focused.filter(|_| follows_focus);
        let (focused, spoken) = (
            focused.map(|at| within(at, top)),
            targets.spoken.map(|at| within(at, top)),
        );
        let mut changed = false;
        if focused != self.focused {
            self.focused = focused;
            changed |= focused.is_some_and(|at| self.scroll_into_view(at));
        }
        if spoken != self.spoken {
            self.spoken = spoken;
            changed |= spoken.is_some_and(|at| self.scroll_into_view(at));
        }
        changed
    }
}

/// A rectangle of the window relative to the content, which begins at `top`, in px.
fn within(at: Rectangle, top: f32) -> Rectangle {
    Rectangle {
        y: at.y - top,
        ..at
    }
}
