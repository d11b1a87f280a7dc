//! Containers that screens are built of: page scaffold, footer, panel surface, progress bar.

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
    edge(scale).width(Length::Fill).into()
}

/// A progress bar: a piece for each page, thick up to the current one and thin after it. It is so low
/// that it does not look like something to touch.
pub fn progress<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    index: usize,
    total: usize,
) -> Element<'a, Message> {
    let width = scale.px(30.0);
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
            .spacing(scale.px(8.0))
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
