//! About this guide: what it is and is not, where its facts come from, who has checked its words.

use super::eye::Eye;
use super::frame::{self, words_of};
use super::reading::pages;
use crate::document::Document;
use crate::place::Place;
use crate::widget::Element;

/// A page about this guide. Only its frame can be touched.
pub fn view<'a>(eye: &Eye<'a>, page: usize) -> Element<'a, frame::Message> {
    let documents: Vec<_> = eye
        .languages()
        .map(|language| Document::about(language, eye.content, page))
        .collect();
    pages(
        eye,
        Place::About(page),
        &documents,
        Some("info"),
        words_of("about-title"),
    )
}
