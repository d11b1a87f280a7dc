//! The home screen, with a tile for each topic and for the glossary.

use iced::advanced::widget::Id;

use super::Action;
use crate::content::{CardAt, Content, GLOSSARY, TELL_AND_ASK};
use crate::document::{Document, OTHER_EXAM, topic_hint_id, topic_title_id};
use crate::route::Route;
use crate::ui::choices::{self, Choices};
use crate::ui::chrome::Button;
use crate::ui::context::ViewContext;
use crate::ui::picture_tile::PictureTile;
use crate::widget::Element;

/// The widget id of the tile that leads to "Tell and ask".
pub const TELL: &str = "tell";

/// The widget id of the tile that leads to the glossary.
pub const WORDS: &str = "words";

/// The widget id of the button that leads to "About this guide".
pub const ABOUT: &str = "about";

/// The widget id of a topic's tile.
pub fn tile_id(topic: usize) -> Id {
    format!("topic-{topic}").into()
}

/// The tiles in reading order.
pub fn tiles(content: &Content) -> Vec<PictureTile<Action>> {
    let topics = content.topics.iter().enumerate();
    let topics = topics.map(|(index, topic)| PictureTile {
        id: tile_id(index),
        title: topic_title_id(topic),
        hint: topic_hint_id(topic),
        picture: content.tile_picture(&topic.id).to_owned(),
        action: Action::Go(Route::Card(CardAt::first_of(index))),
    });
    let glossary = PictureTile {
        id: Id::new(WORDS),
        title: "button-words".to_owned(),
        hint: String::new(),
        picture: content.tile_picture(GLOSSARY).to_owned(),
        action: Action::Go(Route::Words(0)),
    };
    let tell = (!content.tell.is_empty()).then(|| PictureTile {
        id: Id::new(TELL),
        title: "tell-title".to_owned(),
        hint: "tell-hint".to_owned(),
        picture: content.tile_picture(TELL_AND_ASK).to_owned(),
        action: Action::Go(Route::Tell(0)),
    });
    topics.chain(tell).chain([glossary]).collect()
}

/// The home screen on the page with a tile.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    tile: usize,
) -> Element<'a, Action> {
    let asks = |it: &&Document| it.block(OTHER_EXAM).is_some();
    let other = documents.first().filter(asks).map(|_| Button {
        icon: "repeat",
        words: OTHER_EXAM.into(),
        id: OTHER_EXAM,
        action: Action::OtherExam,
    });
    let about = Button {
        icon: "info",
        words: "button-about".into(),
        id: ABOUT,
        action: Action::Go(Route::About(0)),
    };
    let choices = Choices {
        at: Route::Home,
        tiles: tiles(context.content),
        tile,
        beside_heading: other,
        beside_notes: Some(about),
    };
    choices::view(context, documents, choices)
}
