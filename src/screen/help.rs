//! The list of keys, shown over the current screen.

use iced::font::Weight;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::{Action, panel};
use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document};
use crate::language::Language;
use crate::theme::{GAP, LABEL, MARGIN, TITLE};
use crate::ui::context::{ViewContext, plain_block};
use crate::widget::mirrored_row::row;
use crate::widget::{Element, scaffold};

/// The widget id of the close button.
pub const CLOSE: &str = "help-close";

/// The list, in every language in use.
pub fn view<'a>(context: &ViewContext<'a>) -> Element<'a, Action> {
    let scale = &context.scale;
    let lists = context.languages().map(|language| list(context, language));
    let lists: Element<'a, Action> = if scale.portrait() || scale.large_print() {
        let lists = Column::with_children(lists);
        lists.spacing(scale.px(GAP * 2.0)).into()
    } else {
        context.row(Row::with_children(lists).spacing(scale.px(GAP * 3.0)))
    };
    let lists = context.scroll_area(lists, 0).shrink_to_fit();
    let content = panel::with_foot(context, lists, panel::close_bar(context, CLOSE));
    let width = match context.second {
        Some(_) => 1824.0,
        None => 1500.0,
    };
    panel::centered(context, content, [width, f32::INFINITY], MARGIN / 2.0)
}

fn list<'a>(context: &ViewContext<'a>, language: &'a Language) -> Element<'a, Action> {
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
        let key = words(key).weight(Weight::Semibold);
        let key = scaffold::surface(scale, key, true);
        let key = key
            .padding([scale.px(6.0), scale.px(18.0)])
            .width(Length::Fill);
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
            Row::with_children(sides)
                .spacing(scale.px(GAP * 1.5))
                .align_y(Alignment::Center),
        )
    });
    Column::with_children(heading.into_iter().chain(keys))
        .spacing(scale.px(14.0))
        .width(Length::Fill)
        .into()
}
