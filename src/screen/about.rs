//! About this guide: what it is and is not, where its facts come from, who has checked its words.

use iced::advanced::widget::Id;
use iced::widget::column;
use iced::{Alignment, Length};

use crate::document::Document;
use crate::route::Route;
use crate::theme::{GAP, STEP_BUTTON};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, words_of};
use crate::ui::document_view::{crowded, emblem, pages};
use crate::widget::Element;

/// The id of the control that opens the list of keys.
pub const KEYS: &str = "help-open";

/// A page about this guide.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, chrome::Message> {
    pages(
        context,
        Route::About(page),
        documents,
        Some(beside(context)),
        words_of("about-title"),
    )
}

/// An icon, where the words leave room for one, and the control that opens the list of keys.
fn beside<'a>(context: &ViewContext<'a>) -> Element<'a, chrome::Message> {
    let scale = &context.scale;
    let keys = context
        .button("keyboard", words_of(KEYS), chrome::Message::Help)
        .id(Id::new(KEYS))
        .smallest(scale.target(STEP_BUTTON * 2.0), scale.target(STEP_BUTTON));
    if crowded(context) {
        return keys.into();
    }
    column![emblem(context, "info"), keys]
        .spacing(scale.apart(GAP))
        .width(Length::Fill)
        .align_x(Alignment::Center)
        .into()
}
