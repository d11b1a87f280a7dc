//! A card: a heading and a few words, and beside them the picture of its topic.

use iced::widget::{Row, column, container};
use iced::{Alignment, Length, Padding};

use super::eye::Eye;
use super::frame;
use super::reading::{reading, side_names};
use crate::content::CardAt;
use crate::document::{Document, topic_title};
use crate::place::Place;
use crate::theme::{GAP, MARGIN};
use crate::widget::icon::{Tint, icon};
use crate::widget::{Element, bars};

/// What a patient can touch here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A glossary word, by its id, on the side of one of the languages in use.
    Term(String, usize),
    /// The frame.
    Frame(frame::Message),
}

/// What the kiosk should do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Tell what a word means.
    Explain(String, usize),
    /// What the frame asks for.
    Frame(frame::Message),
}

/// Turns a touch into what the kiosk should do.
pub fn update(message: Message) -> Action {
    match message {
        Message::Term(word, side) => Action::Explain(word, side),
        Message::Frame(message) => Action::Frame(message),
    }
}

/// The screen of a card.
pub fn view<'a>(eye: &Eye<'a>, at: CardAt) -> Element<'a, Message> {
    let documents: Vec<_> = eye
        .languages()
        .map(|language| Document::card(language, eye.content, at))
        .collect();
    let place = Place::Card(at);
    let title = frame::title(eye, |language| {
        let topic = eye.content.topics.get(at.topic);
        topic.map(|topic| topic_title(language, topic)).unwrap_or_default()
    });
    bars::page(
        &eye.scale,
        frame::top(eye, place, Some(title)).map(Message::Frame),
        middle(eye, &documents, at),
        frame::steps(eye, place).map(Message::Frame),
    )
}

fn middle<'a>(eye: &Eye<'a>, documents: &[Document], at: CardAt) -> Element<'a, Message> {
    let scale = &eye.scale;
    let page = (at.topic * 1000 + at.card) as u64;
    let words = reading(eye, documents, |term, side| Message::Term(term.to_owned(), side));
    let mut content = column![].spacing(scale.px(GAP));
    if let Some(names) = side_names(eye) {
        content = content.push(names);
    }
    let content = content.push(words);
    let words = eye.reel(content, page).centered();
    let margin = Padding::from([scale.px(36.0), scale.px(MARGIN)]);
    if eye.second.is_some() || scale.large_print() {
        return container(words).padding(margin).into();
    }
    let picture = eye.content.topics.get(at.topic).map(|topic| {
        let size = scale.px(if scale.portrait() { 220.0 } else { 240.0 });
        let drawing = icon(&topic.icon, size, Tint::Primary);
        bars::surface(scale, drawing, true)
            .center_x(Length::Fill)
            .center_y(Length::Fill)
    });
    let Some(picture) = picture else {
        return container(words).padding(margin).into();
    };
    if scale.portrait() {
        let picture = container(picture).height(Length::FillPortion(2));
        let words = container(words).height(Length::FillPortion(3));
        return column![words, picture]
            .spacing(scale.px(GAP))
            .padding(margin)
            .into();
    }
    let words = container(words).width(Length::FillPortion(29));
    let picture = container(picture)
        .width(Length::FillPortion(19));
    let sides = Row::with_children([words.into(), picture.into()])
        .spacing(scale.px(GAP * 2.0))
        .align_y(Alignment::Center);
    container(eye.row(sides)).padding(margin).into()
}
