//! Containers that screens are built of: page scaffold, footer, panel surface, page indicator.

use iced::widget::{Space, column, container};
use iced::{Length, Padding, border};

use super::Element;
use super::mirrored_row::row;
use crate::language::Direction;
use crate::theme::{BORDER, GAP, MARGIN, Scale, Theme};

/// The scaffold of a screen: a top bar, the content, a bottom bar, with lines between.
pub fn page<'a, Message: 'a>(
    scale: &Scale,
    top: impl Into<Element<'a, Message>>,
    middle: impl Into<Element<'a, Message>>,
    bottom: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![
        bar(scale, top.into()),
        rule(scale),
        container(middle).width(Length::Fill).height(Length::Fill),
        rule(scale),
        bar(scale, bottom.into()),
    ]
    .into()
}

fn bar<'a, Message: 'a>(
    scale: &Scale,
    content: Element<'a, Message>,
) -> container::Container<'a, Message, Theme, iced::Renderer> {
    container(content)
        .width(Length::Fill)
        .padding(Padding::from([scale.px(GAP - 2.0), scale.px(MARGIN)]))
}

fn rule<'a, Message: 'a>(scale: &Scale) -> Element<'a, Message> {
    container(Space::new().width(Length::Fill).height(scale.px(BORDER)))
        .style(|theme: &Theme| container::Style::default().background(theme.colors().line))
        .into()
}

/// A page indicator: a dot for each page, filled up to the current one, which is wider.
pub fn dots<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    index: usize,
    total: usize,
) -> Element<'a, Message> {
    let size = scale.px(22.0);
    let dots = (0..total).map(|at| {
        let width = if at == index { size * 2.8 } else { size };
        let filled = at <= index;
        let line = scale.px(BORDER);
        container(Space::new().width(width).height(size))
            .style(move |theme: &Theme| {
                let color = theme.colors().primary;
                let style = container::Style::default()
                    .border(border::rounded(size / 2.0).color(color).width(line));
                if filled {
                    style.background(color)
                } else {
                    style
                }
            })
            .into()
    });
    row(
        direction,
        iced::widget::Row::with_children(dots).spacing(scale.px(16.0)),
    )
}

/// A footer below a scroll area, with room for focus rings and for the line at the lower edge of the
/// scroll area.
pub fn foot<'a, Message: 'a>(
    scale: &Scale,
    content: impl Into<Element<'a, Message>>,
) -> container::Container<'a, Message, Theme, iced::Renderer> {
    container(content).padding(Padding::from(scale.px(16.0)).top(scale.apart(40.0)))
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
