//! A card: a heading and a few words, and beside them the picture of its topic.

use crate::content::CardAt;
use crate::document::{BlockRole, Document, topic_title_id};
use crate::route::Route;
use crate::ui::context::{ViewContext, words_of};
use crate::ui::{chrome, document_view, picture_view};
use crate::widget::{Element, bars};

/// What a patient can touch here.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A glossary word, by its id, on the side of one of the languages in use.
    Term(String, usize),
    /// The picture.
    Picture(picture_view::Message),
    /// A control of the bars.
    Chrome(chrome::Message),
}

/// What the kiosk should do about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Play the film, pause it, or pull it to a moment.
    Picture(picture_view::Message),
    /// Tell what a word means.
    Explain(String, usize),
    /// A control of the bars was pressed.
    Chrome(chrome::Message),
}

/// Turns a touch into what the kiosk should do.
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
