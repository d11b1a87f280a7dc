//! A card: a heading, a short text and a picture.

use super::Action;
use crate::content::CardAt;
use crate::document::{BlockRole, Document, topic_title_id};
use crate::route::Route;
use crate::ui::context::{ViewContext, words_of};
use crate::ui::document_view::{self, Link};
use crate::ui::{chrome, picture_view};
use crate::widget::{Element, scaffold};

/// The screen of a card.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    at: CardAt,
) -> Element<'a, Action> {
    let place = Route::Card(at);
    let title = context.content.topics.get(at.topic);
    let title = title.map(|topic| chrome::title(context, words_of(topic_title_id(topic))));
    let shown = context
        .content
        .card(at)
        .and_then(|(_, card)| card.picture.as_ref());
    let beside = match (shown, documents.first()) {
        (Some(shown), Some(document)) => {
            let roles = [
                BlockRole::Picture,
                BlockRole::Description,
                BlockRole::Caption,
            ];
            let blocks = documents.iter().flat_map(|document| &document.blocks);
            let pictorial = blocks.filter(|block| roles.contains(&block.role));
            context.marked(
                picture_view::view(context, document, shown).map(Action::Picture),
                context.is_any_spoken(pictorial),
            )
        }
        _ => document_view::emblem(context, "info"),
    };
    scaffold::page(
        &context.scale,
        chrome::top(context, place, title).map(Action::Chrome),
        document_view::middle(context, documents, place, Some(beside), |link, side| {
            Some(match link {
                Link::Term(term) => Action::Explain(term.to_owned(), side),
                Link::Row(id) => Action::TouchRow(id.clone(), side),
                Link::Item(id) => Action::ToggleItem(id.to_owned()),
            })
        }),
        chrome::steps(context, place).map(Action::Chrome),
    )
}
