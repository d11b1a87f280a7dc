//! What panels in the middle of the screen have in common.

use fluent::types::FluentValue;
use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, column, container};
use iced::{Alignment, Length};

use super::Action;
use crate::a11y::Role;
use crate::document::Block;
use crate::language::Language;
use crate::theme::{GAP, HEADING, MARGIN, TITLE, TOOL};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, Words, plain_block, words_of};
use crate::widget::control::{Control, Look};
use crate::widget::layers;
use crate::widget::rich_text::RichText;
use crate::widget::shrink_to_fit::shrink_to_fit;
use crate::widget::{Element, scaffold};

/// The button that closes a panel.
pub(super) fn close<'a>(context: &ViewContext<'a>, id: &'static str) -> Control<'a, Action> {
    context
        .button("close", words_of("button-close"), Action::ClosePanel)
        .id(Id::new(id))
}

/// A bar with the button that closes a panel, for [`with_foot`].
pub(super) fn close_bar<'a>(context: &ViewContext<'a>, id: &'static str) -> Element<'a, Action> {
    let close = chrome::step(context, close(context, id).look(Look::Primary), id);
    context.row(Row::with_children([close]).width(Length::Fill))
}

/// Content with controls below it, as high as both need.
pub(super) fn with_foot<'a>(
    context: &ViewContext<'a>,
    content: impl Into<Element<'a, Action>>,
    controls: impl Into<Element<'a, Action>>,
) -> Element<'a, Action> {
    let foot = scaffold::foot(&context.scale, controls);
    shrink_to_fit(column![content.into(), foot])
}

/// The heading of a panel.
pub(super) fn heading<Message>(
    context: &ViewContext<'_>,
    language: &Language,
    block: &Block,
) -> RichText<Message> {
    let size = context.scale.heading(HEADING * 0.8);
    let words = context.whole(plain_block(language, block, size));
    words.weight(Weight::Bold).role(Role::Heading(1))
}

/// Space between the edge of a panel and its content, in px of the design.
pub(super) const PADDING: f32 = 28.0;

/// A panel in the middle of the screen, with its greatest width and height and the margin around it,
/// in px of the design. A touch beside it closes it.
pub(super) fn centered<'a>(
    context: &ViewContext<'a>,
    content: impl Into<Element<'a, Action>>,
    size: [f32; 2],
    margin: f32,
) -> Element<'a, Action> {
    let panel = panel(context, content, size);
    in_the_middle(context, layers::panel(panel), margin)
}

/// A panel like a [`centered`] one that must be answered.
pub(super) fn question<'a>(
    context: &ViewContext<'a>,
    content: impl Into<Element<'a, Action>>,
    size: [f32; 2],
) -> Element<'a, Action> {
    in_the_middle(context, panel(context, content, size), MARGIN)
}

fn panel<'a>(
    context: &ViewContext<'a>,
    content: impl Into<Element<'a, Action>>,
    [width, height]: [f32; 2],
) -> Element<'a, Action> {
    let scale = &context.scale;
    scaffold::surface(scale, content, false)
        .padding(scale.px(PADDING))
        .width(Length::Fill)
        .max_width(scale.px(width))
        .max_height(scale.px(height))
        .into()
}

fn in_the_middle<'a>(
    context: &ViewContext<'a>,
    panel: Element<'a, Action>,
    margin: f32,
) -> Element<'a, Action> {
    container(panel)
        .center(Length::Fill)
        .padding(context.scale.px(margin))
        .into()
}

/// The widget id of the close button of the PIN pad and the staff panel.
pub const STAFF_CLOSE: &str = "staff-close";

/// The title of the PIN pad or the staff panel, with the close button.
pub(super) fn staff_bar<'a>(context: &ViewContext<'a>, title: &str) -> Element<'a, Action> {
    let scale = &context.scale;
    let title = words_of(title)
        .set(context.first, scale.label(TITLE))
        .tight()
        .weight(Weight::Bold)
        .role(Role::Heading(1))
        .fill();
    let close = close(context, STAFF_CLOSE).smallest(scale.px(TOOL), scale.px(TOOL));
    let pieces = Row::with_children([title.into(), close.into()])
        .align_y(Alignment::Center)
        .spacing(scale.px(GAP));
    context.row(pieces)
}

/// The PIN pad or the staff panel. In large print it may be as high as the screen.
pub(super) fn staff<'a>(
    context: &ViewContext<'a>,
    content: impl Into<Element<'a, Action>>,
    [width, height]: [f32; 2],
) -> Element<'a, Action> {
    let height = if context.scale.large_print() {
        f32::INFINITY
    } else {
        height
    };
    centered(context, content, [width, height], MARGIN)
}

/// A message with one variable.
pub(super) fn counted<'a>(
    id: &'static str,
    name: &'static str,
    value: FluentValue<'a>,
) -> Words<'a> {
    Words::new(id, move |language: &Language| {
        language.words_with(id, &[(name, value.clone())])
    })
}
