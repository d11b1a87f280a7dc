//! The parts of a screen in two languages: their names, and one under the other where both are too narrow.

use iced::font::Weight;
use iced::widget::column;

use super::context::{ViewContext, plain};
use super::document_view::reading;
use super::fit::FITS;
use crate::document::{Document, language_id};
use crate::theme::{GAP, SMALL};
use crate::widget::Element;
use crate::widget::icon::Tint;
use crate::widget::tiles::Tiles;

/// The names of the two languages above their columns; `None` where there are no columns.
pub(super) fn side_names<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
) -> Option<Element<'a, Message>> {
    context.second.filter(|_| !context.is_stacked())?;
    let names = context.languages().map(|language| {
        let size = context.scale.label(SMALL);
        plain(language, &language.meta.name, size)
            .blocks([language_id(language.tag()).into()])
            .tint(Tint::Primary)
            .weight(Weight::Semibold)
            .tight()
            .fill()
            .into()
    });
    let gap = context.scale.px(GAP * 4.0);
    Some(Tiles::new(names.collect(), context.direction(), 2, gap).into())
}

/// Whether two languages side by side would have only a few large words on a line.
pub(super) fn is_narrow(context: &ViewContext<'_>) -> bool {
    let scale = &context.scale;
    context.second.is_some() && scale.portrait() && scale.large_print()
}

/// The documents one under the other, each in its language's direction.
pub(super) fn one_under_the_other<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
) -> Element<'a, Message> {
    let [fit, ..] = FITS;
    let each = documents.iter().zip(context.languages());
    let each = each.map(|(document, language)| {
        let own = ViewContext {
            first: language,
            second: None,
            ..*context
        };
        reading(&own, std::slice::from_ref(document), fit, |_, _| None)
    });
    column(each).spacing(context.scale.px(GAP * 2.0)).into()
}
