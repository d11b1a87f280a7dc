//! Views shared by several screens: the view context, controls, the top and bottom bars, the document
//! layout, the Listen bar and card pictures.

pub(crate) mod alarm;
pub mod block_view;
pub mod choices;
pub mod chrome;
pub mod context;
pub mod controls;
pub mod document_layout;
pub mod document_view;
mod fit;
pub mod listen_bar;
pub mod picture_tile;
pub mod picture_view;
pub mod tile_pages;
mod two_languages;
