//! Containers that screens are built of: page scaffold, footer, panel surface, progress bar.

use std::any::Any;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::Operation;
use iced::widget::{Space, column, container};
use iced::{Color, Event, Length, Padding, Rectangle, border, window};

use super::decorate::{Surface, decorate_with_state};
use super::mirrored_row::row;
use super::scroll_area::MoreBelow;
use super::{Element, repaint_with};
use crate::language::Direction;
use crate::theme::{BORDER, GAP, MARGIN, Scale, Theme};

/// The scaffold of a screen: a top bar, the content, a bottom bar, with lines between. Its theme tells whether the
/// content has more below what is shown of it.
pub fn page<'a, Message: 'a>(
    scale: &Scale,
    top: impl Into<Element<'a, Message>>,
    middle: impl Into<Element<'a, Message>>,
    bottom: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let page = column![
        bar(scale, top.into()),
        rule(scale),
        container(middle).width(Length::Fill).height(Length::Fill),
        rule(scale),
        bar(scale, bottom.into()),
    ];
    decorate_with_state(page)
        .update(|more: &mut MoreBelow, event, mut page, shell| {
            page.update(event, shell);
            if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
                let mut found = FindMore::default();
                page.operate(&mut found);
                *more = found.0;
            }
        })
        .draw(|more, renderer, surface, draw| {
            let theme = &Theme {
                more_below: more.0,
                ..*surface.theme
            };
            // In one piece: the edge of a piece would cut through marks above the words of the buttons that change.
            let key = Color {
                r: f32::from(u8::from(more.0)),
                ..Color::TRANSPARENT
            };
            repaint_with(renderer, surface.bounds, key);
            draw(renderer, Surface { theme, ..surface });
        })
        .into()
}

/// Finds out whether a scroll area has more below what it shows.
#[derive(Default)]
struct FindMore(MoreBelow);

impl Operation for FindMore {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(MoreBelow(true)) = state.downcast_ref() {
            self.0 = MoreBelow(true);
        }
    }
}

fn bar<'a, Message: 'a>(
    scale: &Scale,
    content: Element<'a, Message>,
) -> container::Container<'a, Message, Theme, iced::Renderer> {
    // In large print the content needs the height. A focus ring still has room, and controls of the bar stay 5 mm from
    // those of the content.
    let edge = match scale.large_print() {
        true => scale.px(14.0).max((scale.apart(0.0) / 2.0).ceil()),
        false => scale.px(GAP - 2.0),
    };
    container(content)
        .width(Length::Fill)
        .padding(Padding::from([edge, scale.px(MARGIN)]))
}

fn rule<'a, Message: 'a>(scale: &Scale) -> Element<'a, Message> {
    edge(scale).width(Length::Fill).into()
}

/// Width of a piece of the progress bar and the space after it, in px of the design.
const PIECE: (f32, f32) = (30.0, 8.0);

/// Width of the progress bar up to which its pieces have their width, in px of the design; less in portrait.
const PROGRESS: f32 = 220.0;

/// The width of a piece of a progress bar with so many, in px: less where they are many.
fn piece_width(scale: &Scale, total: usize) -> f32 {
    let room = match scale.portrait() {
        true => PROGRESS * 0.64,
        false => PROGRESS,
    };
    let most = (room + PIECE.1) / total.max(1) as f32 - PIECE.1;
    scale.px(PIECE.0.min(most))
}

/// The width of a progress bar, in px.
pub fn progress_width(scale: &Scale, total: usize) -> f32 {
    (piece_width(scale, total) + scale.px(PIECE.1)) * total as f32
}

/// A progress bar: a piece for each page, thick up to the current one and thin after it. It is so low
/// that it does not look like something to touch.
pub fn progress<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    index: usize,
    total: usize,
) -> Element<'a, Message> {
    let width = piece_width(scale, total);
    let pieces = (0..total).map(|at| {
        let is_past = at <= index;
        let height = scale.px(if is_past { 10.0 } else { BORDER });
        container(Space::new().width(width).height(height))
            .style(move |theme: &Theme| {
                let colors = theme.colors();
                let color = if is_past { colors.primary } else { colors.line };
                let style = container::Style::default().background(color);
                style.border(border::rounded(height / 2.0))
            })
            .into()
    });
    let pieces = iced::widget::Row::with_children(pieces);
    row(
        direction,
        pieces
            .spacing(scale.px(PIECE.1))
            .align_y(iced::Alignment::Center),
    )
}

/// A footer below a scroll area, with room for focus rings and for the line at the lower edge of the
/// scroll area. Its controls begin where the text above begins.
pub fn foot<'a, Message: 'a>(
    scale: &Scale,
    content: impl Into<Element<'a, Message>>,
) -> container::Container<'a, Message, Theme, iced::Renderer> {
    container(content).padding(Padding::ZERO.top(scale.apart(40.0)))
}

/// The surface of a panel that reaches the edges of the window.
pub fn sheet<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> container::Container<'a, Message, Theme, iced::Renderer> {
    container(content)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(|theme: &Theme| {
            let colors = theme.colors();
            let style = container::Style::default().background(colors.card);
            style.color(colors.ink)
        })
}

/// The line at the edge of a [`sheet`].
pub fn edge<'a, Message: 'a>(
    scale: &Scale,
) -> container::Container<'a, Message, Theme, iced::Renderer> {
    let thick = scale.px(BORDER);
    container(Space::new().width(thick).height(thick))
        .style(|theme: &Theme| container::Style::default().background(theme.colors().line))
}

/// A panel: a rounded surface with a border.
pub fn surface<'a, Message: 'a>(
    scale: &Scale,
    content: impl Into<Element<'a, Message>>,
    tinted: bool,
) -> container::Container<'a, Message, Theme, iced::Renderer> {
    let (radius, line) = (scale.px(28.0), scale.px(BORDER));
    container(content).style(move |theme: &Theme| {
        let colors = theme.colors();
        container::Style::default()
            .background(if tinted { colors.tint } else { colors.card })
            .border(border::rounded(radius).color(colors.line).width(line))
            .color(colors.ink)
    })
}
