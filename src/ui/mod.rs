//! What several screens share: the view context, the bars around a screen, a document laid out,
//! the Listen bar, the picture of a card.

pub mod chrome;
pub mod context;
pub mod document_view;
pub mod listen_bar;
pub mod picture_view;
