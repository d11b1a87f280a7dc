//! The scroll position, and the input that changes it.

use iced::advanced::mouse::ScrollDelta;
use iced::keyboard::{Key, key};
use iced::{Event, Rectangle, Size, touch};

use super::breaks::{Breaks, TOLERANCE};
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
    /// The size of the area, in px, and the height of its content beside the buttons, when the content
    /// was found not to fit without them.
    pub overflow: Option<(Size, f32)>,
    /// Where the content can be cut.
    pub breaks: Breaks,
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

/// Part of the visible height by which a page scrolls through what is higher than the area.
const PAGE: f32 = 0.8;

/// The least that a page scrolls, in px: an area may have no height at all.
const LEAST_PAGE: f32 = 60.0;

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

    /// The offset of the end, in px: nothing is cut at the top there, so that some room may be left below.
    pub(super) fn end(&self) -> f32 {
        let end = (self.content - self.view).max(0.0);
        self.breaks.at_or_after(end).unwrap_or(end).round()
    }

    /// Scrolls to the nearest line beyond an offset in px, as far as the content reaches. This and what
    /// follows return whether the offset has changed.
    pub(crate) fn scroll_to(&mut self, offset: f32) -> bool {
        let offset = offset.clamp(0.0, self.end());
        let to = match offset > self.offset {
            true => self.break_after(offset, self.offset + self.view),
            false => self.break_before(offset, self.offset - self.view),
        };
        self.jump(to)
    }

    /// The next break from an offset on, up to a limit; the offset itself if there is none, as where lines of
    /// two languages do not end at the same heights. In px.
    fn break_after(&self, offset: f32, limit: f32) -> f32 {
        let next = self.breaks.at_or_after(offset);
        next.filter(|it| *it <= limit).unwrap_or(offset)
    }

    /// The same towards the beginning.
    fn break_before(&self, offset: f32, limit: f32) -> f32 {
        let next = self.breaks.at_or_before(offset);
        if next >= limit { next } else { offset }
    }

    /// Scrolls back where the content has become shorter.
    pub(super) fn keep_within(&mut self) {
        self.jump(self.offset);
    }

    fn jump(&mut self, offset: f32) -> bool {
        let offset = offset.clamp(0.0, self.end()).round();
        let changed = offset != self.offset;
        self.offset = offset;
        changed
    }

    pub(crate) fn scroll_page(&mut self, page: ScrollPage) -> bool {
        let pages = self.pages();
        let mut pages = pages.iter().copied();
        let to = match page {
            ScrollPage::Up => pages.rfind(|offset| *offset < self.offset - TOLERANCE),
            ScrollPage::Down => pages.find(|offset| *offset > self.offset + TOLERANCE),
        };
        to.is_some_and(|offset| self.jump(offset))
    }

    /// The offset of each page, in px: a page begins with the first line that the one before does not show
    /// whole.
    fn pages(&self) -> Vec<f32> {
        let (mut pages, end) = (vec![0.0], self.end());
        while let Some(last) = pages.last().copied().filter(|last| *last < end) {
            let (_, whole) = self.breaks.whole_between(last, last + self.view);
            let next = self.breaks.offset_of(whole).unwrap_or(end);
            // What is higher than the area is paged through by its height.
            let next = if next > last + TOLERANCE {
                next
            } else {
                last + (self.view * PAGE).max(LEAST_PAGE)
            };
            pages.push(next.min(end).round());
        }
        pages
    }

    /// Index of the page that is shown, and number of pages.
    pub(super) fn page(&self) -> (usize, usize) {
        let pages = self.pages();
        let begun = pages
            .iter()
            .filter(|page| **page <= self.offset + TOLERANCE);
        (begun.count().saturating_sub(1), pages.len())
    }

    /// The part of the content that is shown, from top to bottom in px: without lines that the edges would
    /// cut, unless a finger moves it.
    pub(super) fn shown(&self) -> (f32, f32) {
        let (top, bottom) = (self.offset, self.offset + self.view);
        if self.drag.as_ref().is_some_and(|drag| drag.moving) {
            return (top, bottom);
        }
        self.breaks.whole_between(top, bottom)
    }

    /// Where what follows the part that is shown begins, in px of the content.
    pub(super) fn next(&self) -> Option<f32> {
        self.breaks.top_from(self.shown().1)
    }

    /// How far up and down the ink of what is shown reaches, in px of the content.
    pub(super) fn inked(&self) -> (f32, f32) {
        let (top, bottom) = self.shown();
        self.breaks.ink_between(top, bottom)
    }

    /// Scrolls until a part of the content is wholly visible, or its beginning if it is higher than the
    /// view. What is visible already stays where it is.
    fn scroll_into_view(&mut self, at: Rectangle) -> bool {
        let margin = (at.height * 0.5)
            .min((self.view - at.height) / 2.0)
            .max(0.0);
        let (top, bottom) = (at.y, at.y + at.height);
        let to = if top < self.offset || at.height > self.view {
            self.break_before(top - margin, bottom - self.view)
        } else if bottom > self.offset + self.view {
            self.break_after(bottom + margin - self.view, top)
        } else {
            return false;
        };
        self.jump(to)
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
                    target.is_some_and(|offset| self.jump(offset)),
                    begins.then_some(Event::Touch(lost)),
                )
            }
            touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. } => {
                let moved = self.drag.take().filter(|drag| drag.moving);
                // The line that is cut at the top goes on in the direction of the finger.
                let settled = moved.is_some_and(|drag| {
                    let (at, view) = (self.offset, self.view);
                    let to = match at > drag.offset {
                        true => self.break_after(at, at + view),
                        false => self.break_before(at, at - view),
                    };
                    self.jump(to);
                    true
                });
                (settled, None)
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
