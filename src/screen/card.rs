//! A card: a heading and a few words, and beside them the picture of its topic.

use crate::content::CardAt;
use crate::document::{Document, Role, topic_title};
use crate::route::Route;
use crate::ui::context::ViewContext;
use crate::ui::{chrome, document_view, picture_view};
use crate::widget::{Element, bars};

/// What a patient can touch here.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A glossary word, by its id, on the side of one of the languages in use.
    Term(String, usize),
    /// The picture.
    Picture(picture_view::Message),
    /// The frame.
    Frame(chrome::Message),
}

/// What the kiosk should do about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Play the film, pause it, or pull it to a moment.
    Picture(picture_view::Message),
    /// Tell what a word means.
    Explain(String, usize),
    /// What the frame asks for.
    Frame(chrome::Message),
}

/// Turns a touch into what the kiosk should do.
pub fn update(message: Message) -> Action {
    match message {
        Message::Term(word, side) => Action::Explain(word, side),
        Message::Picture(message) => Action::Picture(message),
        Message::Frame(message) => Action::Frame(message),
    }
}

/// The screen of a card.
pub fn view<'a>(context: &ViewContext<'a>, at: CardAt) -> Element<'a, Message> {
    let documents: Vec<_> = context
        .languages()
        .map(|language| Document::card(language, context.content, at))
        .collect();
    let place = Route::Card(at);
    let title = chrome::title(context, |language| {
        let topic = context.content.topics.get(at.topic);
        topic
            .map(|topic| topic_title(language, topic))
            .unwrap_or_default()
    });
    let shown = context
        .content
        .card(at)
        .and_then(|(_, card)| card.picture.as_ref());
    let beside = match (shown, documents.first()) {
        (Some(shown), Some(document)) => {
            let roles = [Role::Picture, Role::Description, Role::Caption];
            let said = context.says_of(&documents, &roles).is_some();
            context.marked(
                picture_view::view(context, document, shown).map(Message::Picture),
                said,
            )
        }
        _ => document_view::emblem(context, "info"),
    };
    bars::page(
        &context.scale,
        chrome::top(context, place, Some(title)).map(Message::Frame),
        document_view::middle(context, &documents, place, Some(beside), |term, side| {
            Some(Message::Term(term.to_owned(), side))
        }),
        chrome::steps(context, place).map(Message::Frame),
    )
}
