//! The list of keys, shown over the current screen.

use iced::Length;
use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};

use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document};
use crate::language::Language;
use crate::theme::{GAP, LABEL, MARGIN, STEP_BUTTON, TITLE};
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::widget::control::Look;
use crate::widget::icon::Tint;
use crate::widget::mirrored_row::row;
use crate::widget::shrink_to_fit::shrink_to_fit;
use crate::widget::{Element, bars};

/// The only message of this panel: close it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Close;

/// The widget id of the close button.
pub const CLOSE: &str = "help-close";

/// The list, in every language in use.
pub fn view<'a>(context: &ViewContext<'a>) -> Element<'a, Close> {
    let scale = &context.scale;
    let lists = context.languages().map(|language| list(context, language));
    let lists: Element<'a, Close> = if scale.portrait() || scale.large_print() {
        let lists = Column::with_children(lists);
        lists.spacing(scale.px(GAP * 2.0)).into()
    } else {
        context.row(Row::with_children(lists).spacing(scale.px(GAP * 3.0)))
    };
    let close = context
        .button("close", words_of("button-close"), Close)
        .look(Look::Primary)
        .id(Id::new(CLOSE))
        .smallest(scale.target(STEP_BUTTON * 2.0), scale.target(STEP_BUTTON));
    let bar = Row::with_children([close.into()]).width(Length::Fill);
    let content = column![
        context.reel(lists, 0).shrink_to_fit(),
        bars::foot(scale, context.row(bar))
    ];
    let panel = bars::surface(scale, shrink_to_fit(content), false)
        .padding(scale.px(28.0))
        .width(Length::Fill)
        .max_width(scale.px(if context.second.is_some() {
            1824.0
        } else {
            1500.0
        }));
    container(panel)
        .center(Length::Fill)
        .padding(scale.px(MARGIN / 2.0))
        .into()
}

fn list<'a>(context: &ViewContext<'a>, language: &'a Language) -> Element<'a, Close> {
    let scale = &context.scale;
    let document = Document::help(language);
    let heading = document.first(BlockRole::Heading).map(|block| {
        let words = plain_block(language, block, scale.text(TITLE * 1.2));
        let words = context.whole(words).weight(Weight::Bold);
        words.role(Role::Heading(1)).fill().into()
    });
    let keys = document
        .of(BlockRole::Term)
        .zip(document.of(BlockRole::Meaning));
    let keys = keys.map(|(key, does)| {
        let words = |block: &Block| {
            context
                .whole(plain_block(language, block, scale.text(LABEL)))
                .fill()
        };
        let key = words(key).weight(Weight::Semibold).tint(Tint::Primary);
        let does = words(does);
        // Large print needs the whole width, so the description goes below the key.
        if scale.large_print() || (context.second.is_some() && !scale.portrait()) {
            return Column::with_children([key.into(), does.into()])
                .spacing(scale.px(4.0))
                .into();
        }
        let sides = [
            container(key).width(Length::FillPortion(2)).into(),
            container(does).width(Length::FillPortion(3)).into(),
        ];
        row(
            language.direction(),
            Row::with_children(sides).spacing(scale.px(GAP)),
        )
    });
    Column::with_children(heading.into_iter().chain(keys))
        .spacing(scale.px(18.0))
        .width(Length::Fill)
        .into()
}
