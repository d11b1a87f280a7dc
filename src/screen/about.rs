//! About this guide: what it is and is not, where its facts come from, who has checked its words.

use iced::advanced::widget::Id;
use iced::widget::column;
use iced::{Alignment, Length};

use super::eye::Eye;
use super::frame::{self, words_of};
use super::reading::{crowded, emblem, pages};
use crate::document::Document;
use crate::place::Place;
use crate::theme::{GAP, STEP_BUTTON};
use crate::widget::Element;

/// The id of the control that opens the list of keys.
pub const KEYS: &str = "help-open";

/// A page about this guide.
pub fn view<'a>(eye: &Eye<'a>, page: usize) -> Element<'a, frame::Message> {
    let documents: Vec<_> = eye
        .languages()
        .map(|language| Document::about(language, eye.content, page))
        .collect();
    pages(
        eye,
        Place::About(page),
        &documents,
        Some(beside(eye)),
        words_of("about-title"),
    )
}

/// An icon, where the words leave room for one, and the control that opens the list of keys.
fn beside<'a>(eye: &Eye<'a>) -> Element<'a, frame::Message> {
    let scale = &eye.scale;
    let keys = eye
        .button("keyboard", words_of(KEYS), frame::Message::Help)
        .id(Id::new(KEYS))
        .smallest(scale.target(STEP_BUTTON * 2.0), scale.target(STEP_BUTTON));
    if crowded(eye) {
        return keys.into();
    }
    column![emblem(eye, "info"), keys]
        .spacing(scale.apart(GAP))
        .width(Length::Fill)
        .align_x(Alignment::Center)
        .into()
}
