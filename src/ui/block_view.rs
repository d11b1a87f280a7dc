//! One block of a document as words on the screen.

use iced::font::Weight;
use iced::widget::{Row, Space, column, container};
use iced::{Padding, border};

use super::alarm;
use super::context::{ViewContext, block};
use crate::a11y::Role;
use crate::document::{Block, BlockRole};
use crate::language::Language;
use crate::theme::{SMALL, TITLE, Theme};
use crate::widget::Element;
use crate::widget::icon::Tint;
use crate::widget::mirrored_row::row;
use crate::widget::rich_text::RichText;

/// How blocks are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct BlockLook {
    /// Size of a heading, in px of the design.
    pub(super) heading: f32,
    /// Size of body text, in px of the design.
    pub(super) body: f32,
    /// Whether lines are no longer than is easy to read.
    pub(super) measured: bool,
    /// Line height, relative to that of the language.
    pub(super) leading: f32,
    /// Space between blocks, relative to the design.
    pub(super) spaces: f32,
    /// Whether the block tells to call the emergency number if one of the signs below it is seen.
    pub(super) heads_signs: bool,
}

/// A block.
pub(super) fn words<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    language: &Language,
    it: &Block,
    look: BlockLook,
    on_term: impl Fn(&str) -> Option<Message>,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let spoken = context.spoken_sentence(it);
    let prose = |size: f32| {
        let words = block(language, it, size, on_term).fill();
        words.spoken(spoken).leading(look.leading)
    };
    let measured = |words: RichText<Message>| match look.measured {
        true => words.measured(),
        false => words,
    };
    match it.role {
        BlockRole::Heading => context
            .whole(prose(scale.heading(look.heading)))
            .weight(Weight::Bold)
            .role(Role::Heading(1))
            .into(),
        BlockRole::Subheading | BlockRole::Term => context
            .whole(prose(scale.text(TITLE)))
            .weight(Weight::Bold)
            .role(Role::Heading(2))
            .into(),
        BlockRole::Position => prose(scale.text(SMALL))
            .tight()
            .tint(Tint::Primary)
            .weight(Weight::Semibold)
            .into(),
        BlockRole::Origin => measured(prose(scale.text(SMALL))).tight().into(),
        BlockRole::Item => {
            let size = scale.text(look.body);
            let lines = language.of(it.language.as_str()).meta.line_height;
            let line = (size * lines * look.leading).round();
            let words = measured(prose(size)).role(Role::ListItem);
            let mark = match it.is_emergency {
                true => alarm::badge(size, line),
                false => bullet(context, size, line),
            };
            row(
                it.direction,
                Row::with_children([mark, words.into()]).spacing(size * 0.5),
            )
        }
        BlockRole::Paragraph if look.heads_signs => {
            let sizes = (look.body, look.spaces, look.leading);
            alarm::band(context, language, it, sizes)
        }
        BlockRole::Paragraph if it.is_emergency => {
            let size = scale.text(look.body);
            let lines = language.of(it.language.as_str()).meta.line_height;
            let mark = alarm::badge(size, (size * lines * look.leading).round());
            let words = measured(prose(size)).into();
            row(
                it.direction,
                Row::with_children([mark, words]).spacing(size * 0.5),
            )
        }
        _ => measured(prose(scale.text(look.body))).into(),
    }
}

/// The bullet before a list item with text of a size and lines of a height, in px.
pub fn bullet<'a, Message: 'a>(
    context: &ViewContext<'a>,
    size: f32,
    line: f32,
) -> Element<'a, Message> {
    let dot = (size * 0.3).round().max(context.scale.px(6.0));
    let dot = container(Space::new().width(dot).height(dot)).style(move |theme: &Theme| {
        container::Style::default()
            .background(theme.colors().primary)
            .border(border::rounded(dot / 2.0))
    });
    column![dot]
        .height(line)
        .padding(Padding::ZERO.top(((line - size * 0.3) / 2.0).round()))
        .into()
}
