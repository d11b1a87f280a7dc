//! The glossary.

use crate::document::Document;
use crate::route::Route;
use crate::ui::chrome;
use crate::ui::context::{ViewContext, words_of};
use crate::ui::document_layout::pages;
use crate::widget::Element;

/// A page of the glossary. Its only controls are those of the bars.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, chrome::Message> {
    let title = words_of("words-title");
    pages(context, Route::Words(page), documents, None, title)
}
