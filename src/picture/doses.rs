//! How much radiation an exam gives, as bars: how long nature takes to give as much.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Padding, border};

use crate::language::Direction;
use crate::theme::{BORDER, Scale, Theme};
use crate::widget::Element;
use crate::widget::mirrored_row::row;

/// A bar: its label, how long nature takes, and whether it is nature's own.
pub struct Dose<'a, Message> {
    /// The label above the bar.
    pub label: Element<'a, Message>,
    /// How long nature takes to give as much, in days.
    pub days: f32,
    /// Whether the bar is what all others are measured by.
    pub is_background: bool,
}

/// Days in a year.
pub const YEAR: f32 = 365.25;

/// Bars, one under the other, over a ruler with a label for each year. In a window that is taller
/// than wide the labels stand beside the bars, else above them.
pub fn bars<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    doses: Vec<Dose<'a, Message>>,
    years: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let whole = (YEAR * years.len() as f32).max(1.0);
    let beside = scale.portrait();
    // A label is nearer to its own bar than to the one above it.
    let (to_next, to_label) = (scale.px(30.0), scale.px(4.0));
    let mut column = Column::new()
        .spacing(if beside { scale.px(18.0) } else { to_next })
        .width(Length::Fill);
    for dose in doses {
        let part = (dose.days / whole).clamp(0.0, 1.0);
        let bar = bar(scale, direction, part, dose.is_background);
        column = if beside {
            column.push(labelled(scale, direction, dose.label, bar))
        } else {
            let labelled = Column::with_children([dose.label, bar]);
            column.push(labelled.spacing(to_label).align_x(start(direction)))
        };
    }
    let years = years.into_iter().map(|label| year(scale, direction, label));
    let ruler = row(direction, Row::with_children(years).width(Length::Fill));
    let ruler = if beside {
        labelled(scale, direction, Space::new().into(), ruler)
    } else {
        ruler
    };
    column.push(ruler).into()
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

/// The side where labels and bars begin.
fn start(direction: Direction) -> Alignment {
    match direction {
        Direction::Ltr => Alignment::Start,
        Direction::Rtl => Alignment::End,
    }
}

fn bar<'a, Message: 'a>(
    scale: &Scale,
    direction: Direction,
    part: f32,
    is_background: bool,
) -> Element<'a, Message> {
    // Thin, but there: two days among three years.
    let filled = ((part * 10_000.0) as u16).clamp(60, 10_000);
    let radius = scale.px(6.0);
    let bar = container(Space::new().width(Length::Fill).height(scale.px(38.0)))
        .width(Length::FillPortion(filled))
        .style(move |theme: &Theme| {
            let colors = theme.colors();
            let color = if is_background {
                colors.line
            } else {
                colors.primary
            };
            container::Style::default()
                .background(color)
                .border(border::rounded(radius))
        });
    let rest = Space::new().width(Length::FillPortion(10_001 - filled));
    row(
        direction,
        Row::with_children([bar.into(), rest.into()]).width(Length::Fill),
    )
}

/// One year of the ruler: a line above, a tick at its end, its label before the tick.
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
