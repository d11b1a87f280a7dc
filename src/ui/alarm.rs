//! What tells to call the emergency number, with a sign that is seen before it is read: in every theme, and without
//! colour.

use iced::font::Weight;
use iced::widget::{Row, container};
use iced::{Alignment, Color, Length, Padding, border};

use super::context::{ViewContext, block};
use crate::document::Block;
use crate::language::Language;
use crate::theme::{BORDER, Colors, RADIUS, Theme};
use crate::widget::Element;
use crate::widget::icon::{Tint, icon};
use crate::widget::mirrored_row::row;
use crate::widget::scroll_area::{Kept, kept};

/// The icon of a call.
const PHONE: &str = "phone";

/// Space at the sides of what is in the band and the frame, in px of the design.
const INSET: f32 = 24.0;

/// How large the words of the band are, relative to the text below.
const LARGER: f32 = 0.25;

/// Lines closer than this, relative to the line height of the language, leave no room for a larger band.
const CLOSE: f32 = 0.9;

/// Whether the signs of an emergency stand in a frame: one that scrolls would be cut, and in two languages each row
/// has a line already.
pub(super) fn is_framed(context: &ViewContext<'_>) -> bool {
    context.second.is_none() && !context.scale.large_print()
}

/// Whom to call, in a band of the warning colour. `body` is the size of the text below in px of the design. Where
/// the lines of the text are close, the band is no larger than they are.
pub(super) fn band<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    language: &Language,
    it: &Block,
    (body, spaces, leading): (f32, f32, f32),
) -> Element<'a, Message> {
    let scale = &context.scale;
    let larger = scale.heading(body * (1.0 + LARGER * spaces));
    // In large print a sign has to be in sight below the band.
    let (size, above) = match leading < CLOSE || scale.large_print() {
        true => (scale.text(body), scale.px(4.0)),
        false => (larger.max(scale.text(body)), scale.px(8.0 + 8.0 * spaces)),
    };
    let words = block(language, it, size, |_| None);
    let words = match leading < CLOSE {
        true => words.leading(leading),
        false => context.whole(words),
    };
    let words = words.weight(Weight::Bold).fill();
    let phone = icon(PHONE, size * 1.2, Tint::Inherit);
    let content = Row::with_children([phone, words.into()])
        .spacing(size * 0.35)
        .align_y(Alignment::Center);
    let round = border::rounded(scale.px(RADIUS));
    let round = match is_framed(context) {
        true => border::rounded(border::top(scale.px(RADIUS))),
        false => round,
    };
    let band = container(row(it.direction, content))
        .padding(Padding::from([above, scale.px(INSET)]))
        .width(Length::Fill)
        .style(move |theme: &Theme| {
            let colors = theme.colors();
            container::Style::default()
                .background(colors.alarm)
                .border(round)
                .color(colors.on_alarm)
        });
    kept(band, Kept::Whole)
}

/// The signs below the band, in a frame that belongs to it.
pub(super) fn signs<'a, Message: 'a>(
    context: &ViewContext<'a>,
    signs: impl Into<Element<'a, Message>>,
    spaces: f32,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let (round, line) = (scale.px(RADIUS), scale.px(BORDER * 1.5));
    let space = scale.px(28.0 * (spaces - 0.25).max(0.0));
    // One surface within another: a border would leave a notch below the corners of the band.
    let filled = move |color: fn(Colors) -> Color, round: f32| {
        move |theme: &Theme| {
            container::Style::default()
                .background(color(theme.colors()))
                .border(border::rounded(border::bottom(round)))
        }
    };
    let signs = container(signs)
        .padding(Padding::from([0.0, scale.px(INSET) - line]).bottom(space))
        .width(Length::Fill)
        .style(filled(|it| it.card, round - line));
    let frame = container(signs)
        .padding(Padding::from([0.0, line]).bottom(line))
        .style(filled(|it| it.alarm, round));
    kept(frame, Kept::Frame)
}

/// A round sign before other words that tell to call the emergency number, with text of a size and lines of a
/// height, in px.
pub(super) fn badge<'a, Message: 'a>(size: f32, line: f32) -> Element<'a, Message> {
    let side = (size * 1.15).round();
    container(disc(PHONE, side)).center_y(line.max(side)).into()
}

/// An icon on a disc of the warning colour, with a diameter in px.
pub(crate) fn disc<'a, Message: 'a>(drawing: &str, side: f32) -> Element<'a, Message> {
    let drawing = icon(drawing, (side * 0.7).round(), Tint::Inherit);
    let disc = container(drawing).center(side).style(move |theme: &Theme| {
        let colors = theme.colors();
        container::Style::default()
            .background(colors.alarm)
            .border(border::rounded(side / 2.0))
            .color(colors.on_alarm)
    });
    disc.into()
}
