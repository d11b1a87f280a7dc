//! The list of sources in "About this guide".

use iced::Alignment;
use iced::widget::{Row, column};

use super::super::Action;
use super::{answering, heading};
use crate::a11y::Role;
use crate::document::{BlockRole, Document};
use crate::theme::{GAP, SMALL};
use crate::ui::context::{ViewContext, plain_block};
use crate::widget::Element;
use crate::widget::icon::{Tint, icon};
use crate::widget::tiles::Tiles;

/// The sources in two columns under their heading in each language in use: they have one name in all.
pub(super) fn sources<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    size: f32,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let headings = documents.iter().zip(context.languages()).enumerate();
    let headings = headings.filter_map(|(side, (document, language))| {
        let block = document.first(BlockRole::Heading)?;
        let heading = heading(context, language, block, size);
        Some(answering(context, heading, block, side))
    });
    let headings = Tiles::new(
        headings.collect(),
        context.direction(),
        documents.len(),
        scale.px(GAP * 2.0),
    );
    let items = documents
        .iter()
        .take(1)
        .flat_map(|it| it.of(BlockRole::Item));
    let items = items.map(|it| {
        let size = (scale.text(SMALL) * size).max(scale.smallest());
        let words = plain_block(context.first, it, size).tight().fill();
        let words = context.marked(words.role(Role::ListItem), context.is_lit(it));
        answering(context, words, it, 0)
    });
    let narrow = scale.portrait() || context.beside_panel;
    let columns = if narrow { 1 } else { 2 };
    let gap = scale.px(GAP * 3.0);
    let sources = Tiles::new(items.collect(), context.direction(), columns, gap);
    let sources = sources.row_gap(scale.px(GAP * size));
    let book = icon("book", scale.label(72.0 * size), Tint::Primary);
    let top = Row::with_children([book, headings.into()]).spacing(scale.px(GAP));
    column![context.row(top.align_y(Alignment::Center)), sources]
        .spacing(scale.px(GAP * size))
        .into()
}
