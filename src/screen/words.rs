//! The glossary, a page of words at a time.

use super::eye::Eye;
use super::frame::{self, words_of};
use super::reading::pages;
use crate::document::Document;
use crate::place::Place;
use crate::widget::Element;

/// A page of the glossary. Only its frame can be touched.
pub fn view<'a>(eye: &Eye<'a>, page: usize) -> Element<'a, frame::Message> {
    let words = Place::words_on(page, eye.content);
    let documents: Vec<_> = eye
        .languages()
        .map(|language| Document::words(language, words))
        .collect();
    pages(
        eye,
        Place::Words(page),
        &documents,
        None,
        words_of("words-title"),
    )
}
