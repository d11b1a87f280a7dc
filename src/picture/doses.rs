//! The doses of exams as a bar chart, in the time in which natural radiation gives the same dose.

use iced::widget::{Column, Row, Space, Stack, container};
use iced::{Alignment, Length, border};

use crate::language::Direction;
use crate::theme::{BORDER, GAP, Scale, Theme};
use crate::widget::Element;
use crate::widget::mirrored_row::{end, row, start};
use crate::widget::scroll_area::{Kept, kept};

/// A bar of the chart.
pub struct DoseBar<'a, Message> {
    /// The label above the bar, or beside it.
    pub label: Element<'a, Message>,
    /// How long natural radiation takes to give the dose, in days: the least and the most.
    pub days: (f32, f32),
    /// Whether this is natural radiation itself, which the other bars are compared with.
    pub is_background: bool,
    /// Whether this is the exam that the patient has chosen, whose bar is marked.
    pub is_chosen: bool,
}

/// Opacity of the part of a bar that a dose may reach.
const PALE: f32 = 0.35;

/// Days in a year.
pub const YEAR: f32 = 365.25;

/// Horizontal bars with their labels, above an axis with a label for each year. `spaces` is the space between
/// the bars, relative to the design; `beside` tells whether the labels stand beside the bars, not above them.
pub fn bars<'a, Message: 'a>(
    scale: &Scale,
    (spaces, beside): (f32, bool),
    direction: Direction,
    doses: Vec<DoseBar<'a, Message>>,
    years: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    // Half a year more than the axis names: the label of the last year stands below its tick.
    let whole = YEAR * (years.len() as f32 + 0.5);
    // Nearer to the own bar than to the bar above.
    let (to_label, to_next) = (scale.px(4.0), scale.px(24.0 * spaces));
    let mut column = Column::new().spacing(to_next).width(Length::Fill);
    for dose in doses {
        let bar = bar(scale, direction, whole, &dose);
        let labelled = match beside {
            true => halves(scale, direction, dose.label, bar),
            false => Column::with_children([dose.label, bar])
                .spacing(to_label)
                .align_x(start(direction))
                .into(),
        };
        column = column.push(kept(labelled, Kept::Whole));
    }
    let before = line(Length::FillPortion(1), scale.px(BORDER)).into();
    let years = years.into_iter().map(|label| year(scale, label));
    let axis = Row::with_children(std::iter::once(before).chain(years)).width(Length::Fill);
    let axis = match beside {
        true => halves(scale, direction, Space::new().into(), row(direction, axis)),
        false => row(direction, axis),
    };
    column.push(kept(axis, Kept::Whole)).into()
}

/// A label, and its bar beside it.
fn halves<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    label: Element<'a, Message>,
    bar: Element<'a, Message>,
) -> Element<'a, Message> {
    // Close to the bar.
    let label = container(label).align_x(end(direction));
    let halves = [label, container(bar)].map(|half| half.width(Length::FillPortion(1)).into());
    let halves = Row::with_children(halves).spacing(scale.px(GAP * 1.5));
    row(direction, halves.align_y(Alignment::Center))
}

/// A bar on an axis of a length in days: solid up to the least dose, then pale up to the most.
fn bar<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    whole: f32,
    dose: &DoseBar<'a, Message>,
) -> Element<'a, Message> {
    // Parts of the width. At least a thin bar: two days of three years would be invisible.
    let part = |days: f32| ((days / whole * 10_000.0) as u16).clamp(90, 10_000);
    let (least, most) = (part(dose.days.0), part(dose.days.1));
    let height = scale.px(34.0);
    let (radius, edge) = (scale.px(6.0), scale.px(BORDER * 1.5));
    let (is_background, is_chosen) = (dose.is_background, dose.is_chosen);
    let piece = |width: Length, solid: bool| {
        let space = Space::new().width(Length::Fill).height(height);
        container(space).width(width).style(move |theme: &Theme| {
            let colors = theme.colors();
            let color = match (is_background, is_chosen) {
                (true, _) => colors.line,
                (_, true) => colors.accent,
                _ => colors.primary,
            };
            let edge_color = if is_chosen { colors.ink } else { color };
            let width = if is_chosen || !solid { edge } else { 0.0 };
            container::Style::default()
                .background(color.scale_alpha(if solid { 1.0 } else { PALE }))
                .border(border::rounded(radius).width(width).color(edge_color))
        })
    };
    let bar: Element<'a, Message> = if most > least {
        let solid = piece(Length::FillPortion(least), true);
        let rest = Space::new().width(Length::FillPortion(most - least));
        let solid = Row::with_children([solid.into(), rest.into()]);
        let pale = piece(Length::Fill, false).into();
        Stack::with_children([pale, row(direction, solid)]).into()
    } else {
        piece(Length::Fill, true).into()
    };
    let bar = container(bar).width(Length::FillPortion(most));
    let rest = Space::new().width(Length::FillPortion(10_001 - most));
    let bar = Row::with_children([bar.into(), rest.into()]).width(Length::Fill);
    row(direction, bar)
}

/// A part of the axis of a width, in px of height.
fn line<'a, Message: 'a>(width: Length, height: f32) -> container::Container<'a, Message, Theme> {
    container(Space::new().width(width).height(height))
        .style(|theme: &Theme| container::Style::default().background(theme.colors().line))
}

/// The end of a year on the axis, with half a year before and after it: a tick, and the label below it.
fn year<'a, Message: 'a>(scale: &Scale, label: Element<'a, Message>) -> Element<'a, Message> {
    let thick = scale.px(BORDER);
    let tick = line(Length::Fixed(thick), scale.px(14.0));
    let foot = [tick.into(), label].map(|it| container(it).center_x(Length::Fill).into());
    let line = line(Length::Fill, thick).into();
    Column::with_children([line].into_iter().chain(foot))
        .width(Length::FillPortion(2))
        .into()
}
