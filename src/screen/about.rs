//! The "About this guide" screen: purpose, sources and review status.

use iced::widget::column;
use iced::{Alignment, Length};

use crate::document::Document;
use crate::route::Route;
use crate::theme::GAP;
use crate::ui::chrome;
use crate::ui::context::{ViewContext, words_of};
use crate::ui::document_layout::{crowded, emblem, pages};
use crate::widget::Element;

/// The widget id of the button that opens the list of keys.
pub const KEYS: &str = "help-open";

/// A page of the screen.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, chrome::Message> {
    pages(
        context,
        Route::About(page),
        documents,
        Some({
            let context = *context;
            Box::new(move || beside(&context))
        }),
        words_of("about-title"),
    )
}

/// The button that opens the list of keys, below an icon if there is room.
fn beside<'a>(context: &ViewContext<'a>) -> Element<'a, chrome::Message> {
    let scale = &context.scale;
    let keys = context.button("keyboard", words_of(KEYS), chrome::Message::Help);
    let keys = chrome::step(context, keys, KEYS);
    if crowded(context) {
        return keys;
    }
    column![emblem(context, "info"), keys]
        .spacing(scale.apart(GAP))
        .width(Length::Fill)
        .align_x(Alignment::Center)
        .into()
}
