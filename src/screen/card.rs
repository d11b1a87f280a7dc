//! A card: a heading, a short text and a picture.

use crate::content::CardAt;
use crate::document::{BlockRole, Document, topic_title_id};
use crate::route::Route;
use crate::ui::context::{ViewContext, words_of};
use crate::ui::{chrome, document_view, picture_view};
use crate::widget::{Element, bars};

/// Messages of this screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A glossary word was pressed: its id, and the index of its language among those in use.
    Term(String, usize),
    /// A message of the picture.
    Picture(picture_view::Message),
    /// A message of the bars.
    Chrome(chrome::Message),
}

/// What the app does with a [`Message`].
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Play, pause or seek the film.
    Picture(picture_view::Message),
    /// Show the meaning of a glossary word, in the language with an index.
    Explain(String, usize),
    /// Handle a message of the bars.
    Chrome(chrome::Message),
}

/// Handles a message.
pub fn update(message: Message) -> Action {
    match message {
        Message::Term(word, side) => Action::Explain(word, side),
        Message::Picture(message) => Action::Picture(message),
        Message::Chrome(message) => Action::Chrome(message),
    }
}

/// The screen of a card.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    at: CardAt,
) -> Element<'a, Message> {
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
                picture_view::view(context, document, shown).map(Message::Picture),
                context.is_any_spoken(pictorial),
            )
        }
        _ => document_view::emblem(context, "info"),
    };
    bars::page(
        &context.scale,
        chrome::top(context, place, title).map(Message::Chrome),
        document_view::middle(context, documents, place, Some(beside), |term, side| {
            Some(Message::Term(term.to_owned(), side))
        }),
        chrome::steps(context, place).map(Message::Chrome),
    )
}
