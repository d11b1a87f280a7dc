//! Marks what is being read aloud: text by a tint and a bar at the side where reading begins, a tile
//! by a frame.
//!
//! The mark is drawn outside the bounds of what it marks, so that nothing moves when it comes or goes.

use iced::{Rectangle, border};

use super::decorate::decorate;
use super::{Element, fill, fill_bordered};
use crate::language::Direction;
use crate::theme::{RADIUS, RING, Theme};

/// Sent to operations by [`Operation::custom`], with the bounds of what is being read aloud, so that it
/// can be scrolled into view.
///
/// [`Operation::custom`]: iced::advanced::widget::Operation::custom
#[derive(Debug)]
pub(crate) struct SpokenMarker;

/// How something is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Highlight {
    /// A tint, and a bar at the side where reading begins: for text and pictures.
    Bar(Direction),
    /// A frame, for tiles. Opaque, unlike the tint: it also covers what is behind the tile.
    Frame,
}

/// Marks an element while it is read aloud.
pub fn highlight<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    style: Highlight,
    is_spoken: bool,
) -> Element<'a, Message> {
    // Decorated in both cases, so that the content's state survives when the mark comes and goes.
    let content = decorate(content);
    if !is_spoken {
        return content.into();
    }
    content
        .operate(|(), operation, bounds, operate| {
            operation.custom(None, bounds, &mut SpokenMarker);
            operate(operation);
        })
        .draw(move |(), renderer, surface, draw| {
            style.draw(renderer, surface.theme, surface.bounds);
            draw(renderer, surface);
        })
        .into()
}

impl Highlight {
    fn draw(&self, renderer: &mut iced::Renderer, theme: &Theme, bounds: Rectangle) {
        // As far out as the focus ring, for which scroll areas leave room when they clip.
        let out = ((RING.0 + RING.1) * theme.unit).round();
        let thick = (out * 0.62).round().max(4.0);
        let colors = theme.colors();
        let direction = match self {
            Self::Bar(direction) => direction,
            Self::Frame => {
                let radius = RADIUS * theme.unit + out;
                let border = border::rounded(radius).color(colors.primary).width(thick);
                fill_bordered(renderer, bounds.expand(out), border, colors.said);
                return;
            }
        };
        let tint = Rectangle {
            x: bounds.x - out,
            width: bounds.width + out * 2.0,
            ..bounds
        };
        fill(renderer, tint, colors.said);
        let x = match direction {
            Direction::Ltr => bounds.x - out,
            Direction::Rtl => bounds.x + bounds.width + out - thick,
        };
        let bar = Rectangle {
            x,
            width: thick,
            ..bounds
        };
        fill(renderer, bar, colors.primary);
    }
}
