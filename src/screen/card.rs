//! A card: a heading, a short text and a picture.

use super::Action;
use crate::content::{CardAt, Content, Picture};
use crate::document::{BlockRole, Document, topic_title_id};
use crate::language::Direction;
use crate::route::Route;
use crate::ui::context::{ViewContext, words_of};
use crate::ui::document_layout::{self, Beside};
use crate::ui::document_view::Link;
use crate::ui::{chrome, picture_view};
use crate::widget::slide::slide;
use crate::widget::swipe::{Side, swipe};
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
    let beside = picture(*context, documents.to_vec(), at);
    let middle = document_layout::middle(context, documents, place, Some(beside), |link, side| {
        Some(match link {
            Link::Term(term) => Action::Explain(term.to_owned(), side),
            Link::Row(id) => Action::TouchRow(id.clone(), side),
            Link::Item(id) => Action::ToggleItem(id.to_owned()),
        })
    });
    let direction = context.direction();
    scaffold::page(
        &context.scale,
        chrome::top(context, place, title).map(Action::Chrome),
        swipe(
            slide(middle, context.turn),
            context.scale.target(SWIPE),
            move |to| Action::Chrome(turned(direction, to)),
        ),
        chrome::steps(context, place).map(Action::Chrome),
    )
}

/// The card's picture.
fn picture<'a>(
    context: ViewContext<'a>,
    documents: Vec<Document>,
    at: CardAt,
) -> Beside<'a, Action> {
    let card = context.content.card(at);
    let shown = card.and_then(|(_, card)| card.picture.as_ref());
    let next = Route::Card(at).onward(context.content);
    let next = next.and_then(|onward| next_picture(context.content, onward.route()));
    Box::new(move |fit| match (shown, documents.first()) {
        (Some(shown), Some(document)) => {
            let roles = [
                BlockRole::Picture,
                BlockRole::Description,
                BlockRole::Caption,
            ];
            let blocks = documents.iter().flat_map(|document| &document.blocks);
            let pictorial = blocks.filter(|block| roles.contains(&block.role));
            context.marked(
                picture_view::view(&context, document, shown, next, fit).map(Action::Picture),
                context.is_any_spoken(pictorial),
            )
        }
        _ => document_layout::emblem(&context, "info"),
    })
}

/// The picture of the card that Next leads to.
fn next_picture(content: &Content, next: Route) -> Option<&Picture> {
    match next {
        Route::Card(at) => content.card(at)?.1.picture.as_ref(),
        _ => None,
    }
}

/// The shortest swipe, in px of the design.
const SWIPE: f32 = 60.0;

/// Turns the card as a page of paper: it goes where the finger goes.
fn turned(direction: Direction, to: Side) -> chrome::Message {
    match (direction, to) {
        (Direction::Ltr, Side::Left) | (Direction::Rtl, Side::Right) => chrome::Message::Next,
        (Direction::Ltr, Side::Right) | (Direction::Rtl, Side::Left) => chrome::Message::Back,
    }
}
