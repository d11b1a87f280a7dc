//! The glossary, a page of words at a time.

use crate::document::Document;
use crate::route::Route;
use crate::ui::chrome;
use crate::ui::chrome::words_of;
use crate::ui::context::ViewContext;
use crate::ui::document_view::pages;
use crate::widget::Element;

/// A page of the glossary. Only its frame can be touched.
pub fn view<'a>(context: &ViewContext<'a>, page: usize) -> Element<'a, chrome::Message> {
    let words = Route::words_on(page, context.content);
    let documents: Vec<_> = context
        .languages()
        .map(|language| Document::words(language, words))
        .collect();
    pages(
        context,
        Route::Words(page),
        &documents,
        None,
        words_of("words-title"),
    )
}
