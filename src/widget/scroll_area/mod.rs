//! A part of the screen whose content may be higher than it.
//!
//! Content that fits is shown as it is. Content that does not fit scrolls by whole lines: two large buttons
//! appear beside it, with the number of the page between or above them, and a shadow at each edge beyond which there
//! is more. The buttons, a wheel, a finger, the page keys, the focus and assistive technology all scroll it.

mod breaks;
mod draw;
mod layout;
mod state;
mod widget;

use iced::widget::Space;

use super::Element;
use super::decorate::decorate;
use crate::language::Direction;
pub(crate) use breaks::{Kept, TextLines};
pub use state::ScrollPage;

/// Content that a scroll area does not cut, or the frame around some content.
pub(crate) fn kept<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    kept: Kept,
) -> Element<'a, Message> {
    decorate(content)
        .operate(move |(), operation, bounds, operate| {
            operation.custom(None, bounds, &mut kept.clone());
            operate(operation);
        })
        .into()
}

/// Sent to operations by a scroll area: whether there is more below what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct MoreBelow(pub bool);

/// Content that scrolls where it does not fit.
pub struct ScrollArea<'a, Message> {
    content: Element<'a, Message>,
    buttons: [Element<'a, ScrollPage>; 2],
    aside: Option<Aside<'a, Message>>,
    /// What is between the buttons, and how it is made of the page's index and the number of pages.
    indicator: Element<'a, ScrollPage>,
    make_indicator: Box<MakeIndicator<'a>>,
    direction: Direction,
    gap: f32,
    centered: bool,
    shrink_to_fit: bool,
    follows_focus: bool,
    page: u64,
}

/// The places of the children in the tree; the content is first.
const BUTTONS: std::ops::Range<usize> = 1..3;
const INDICATOR: usize = 3;
const ASIDE: usize = 4;

/// What stands beside the content, in a column of a width in px at the end side.
struct Aside<'a, Message> {
    element: Element<'a, Message>,
    width: f32,
}

type MakeIndicator<'a> = dyn Fn(usize, usize) -> Element<'a, ScrollPage> + 'a;

impl<'a, Message: 'a> ScrollArea<'a, Message> {
    /// Content with the two buttons that scroll it, and a gap between both in px. `indicator` tells which
    /// page of how many is shown, by its index from 0. Another `page` starts at its top.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        buttons: [Element<'a, ScrollPage>; 2],
        indicator: impl Fn(usize, usize) -> Element<'a, ScrollPage> + 'a,
        direction: Direction,
        gap: f32,
        page: u64,
    ) -> Self {
        Self {
            content: content.into(),
            buttons,
            aside: None,
            indicator: Space::new().into(),
            make_indicator: Box::new(indicator),
            direction,
            gap,
            centered: false,
            shrink_to_fit: false,
            follows_focus: true,
            page,
        }
    }

    /// Puts an element beside the content, in a column of a width in px at the end side, with the buttons below it.
    pub fn aside(mut self, element: impl Into<Element<'a, Message>>, width: f32) -> Self {
        let element = element.into();
        self.aside = Some(Aside { element, width });
        self
    }

    /// Centres content that fits in the height.
    pub fn centered(mut self) -> Self {
        self.centered = true;
        self
    }

    /// Takes no more height than content that fits needs.
    pub fn shrink_to_fit(mut self) -> Self {
        self.shrink_to_fit = true;
        self
    }

    /// Sets whether the focused control is scrolled into view. People who use no keyboard do not see the
    /// focus, and start at the top.
    pub fn follows_focus(mut self, follows: bool) -> Self {
        self.follows_focus = follows;
        self
    }
}

impl<'a, Message: 'a> From<ScrollArea<'a, Message>> for Element<'a, Message> {
    fn from(scroll_area: ScrollArea<'a, Message>) -> Self {
        Self::new(scroll_area)
    }
}
