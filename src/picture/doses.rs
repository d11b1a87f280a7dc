//! The doses of exams as a bar chart, in the time in which natural radiation gives the same dose.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Padding, border};

use crate::language::Direction;
use crate::theme::{BORDER, Scale, Theme};
use crate::widget::Element;
use crate::widget::mirrored_row::{row, start};

/// A bar of the chart.
pub struct DoseBar<'a, Message> {
    /// The label above the bar or beside it.
    pub label: Element<'a, Message>,
    /// How long natural radiation takes to give the dose, in days.
    pub days: f32,
    /// Whether this is natural radiation itself, which the other bars are compared with.
    pub is_background: bool,
    /// Whether this is the exam that the patient has chosen, whose bar is marked.
    pub is_chosen: bool,
}

/// Days in a year.
pub const YEAR: f32 = 365.25;

/// Horizontal bars above an axis with a label for each year. The labels of the bars are beside them
/// in portrait windows, otherwise above them.
pub fn bars<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    doses: Vec<DoseBar<'a, Message>>,
    years: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let whole = (YEAR * years.len() as f32).max(1.0);
    let beside = scale.portrait();
    // Nearer to the own bar than to the bar above.
    let to_label = scale.px(4.0);
    let to_next = scale.px(30.0);
    let mut column = Column::new()
        .spacing(if beside { scale.px(18.0) } else { to_next })
        .width(Length::Fill);
    for dose in doses {
        let part = (dose.days / whole).clamp(0.0, 1.0);
        let look = (dose.is_background, dose.is_chosen);
        let bar = bar(scale, direction, part, look);
        column = if beside {
            column.push(labelled(scale, direction, dose.label, bar))
        } else {
            let labelled = Column::with_children([dose.label, bar]);
            column.push(labelled.spacing(to_label).align_x(start(direction)))
        };
    }
    let years = years.into_iter().map(|label| year(scale, direction, label));
    let axis = row(direction, Row::with_children(years).width(Length::Fill));
    let axis = if beside {
        labelled(scale, direction, Space::new().into(), axis)
    } else {
        axis
    };
    column.push(axis).into()
}

/// A label with its bar beside it.
fn labelled<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    label: Element<'a, Message>,
    bar: Element<'a, Message>,
) -> Element<'a, Message> {
    let label = container(label)
        .width(Length::FillPortion(2))
        .align_x(start(direction));
    let bar = container(bar).width(Length::FillPortion(3));
    let content = Row::with_children([label.into(), bar.into()]).spacing(scale.px(16.0));
    row(direction, content.align_y(Alignment::Center))
}

/// A bar that fills `part`, 0 to 1, of the width; whether it is the background's, and the chosen exam's.
fn bar<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    part: f32,
    (is_background, is_chosen): (bool, bool),
) -> Element<'a, Message> {
    // At least a thin bar: two days of three years would be invisible.
    let filled = ((part * 10_000.0) as u16).clamp(60, 10_000);
    let (radius, edge) = (scale.px(6.0), scale.px(BORDER * 1.5));
    let bar = container(Space::new().width(Length::Fill).height(scale.px(38.0)))
        .width(Length::FillPortion(filled))
        .style(move |theme: &Theme| {
            let colors = theme.colors();
            let color = match (is_background, is_chosen) {
                (true, _) => colors.line,
                (_, true) => colors.accent,
                _ => colors.primary,
            };
            let edge = if is_chosen { edge } else { 0.0 };
            container::Style::default()
                .background(color)
                .border(border::rounded(radius).width(edge).color(colors.ink))
        });
    let rest = Space::new().width(Length::FillPortion(10_001 - filled));
    row(
        direction,
        Row::with_children([bar.into(), rest.into()]).width(Length::Fill),
    )
}

/// One year of the axis: a line above, a tick at its end, the label before the tick.
fn year<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    label: Element<'a, Message>,
) -> Element<'a, Message> {
    let thick = scale.px(BORDER);
    let line = |width: Length, height: Length| {
        container(Space::new().width(width).height(height))
            .style(|theme: &Theme| container::Style::default().background(theme.colors().line))
    };
    let tick = line(Length::Fixed(thick), Length::Fixed(scale.px(40.0)));
    let label = container(label).padding(Padding::from([scale.px(4.0), scale.px(8.0)]));
    let gap = Space::new().width(Length::Fill);
    let foot = Row::with_children([gap.into(), label.into(), tick.into()]).width(Length::Fill);
    Column::with_children([
        line(Length::Fill, Length::Fixed(thick)).into(),
        row(direction, foot),
    ])
    .width(Length::FillPortion(1))
    .into()
}
