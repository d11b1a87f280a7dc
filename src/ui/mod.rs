//! Views shared by several screens: the view context, the top and bottom bars, the document
//! layout, the Listen bar and card pictures.

pub mod chrome;
pub mod context;
pub mod document_view;
pub mod listen_bar;
pub mod picture_view;
