//! A patient-information kiosk that explains fluoroscopy in large print, in the patient's own
//! language, with no network.
//!
//! docs/architecture.md describes the modules and which may import which. The application logic is
//! in modules that do not depend on iced, so that it can be tested without a window.

#![warn(
    missing_docs,
    unreachable_pub,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

pub mod a11y;
pub mod app;
pub mod assets;
pub mod attract;
pub mod audio;
pub mod check;
pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod document;
pub mod door;
pub mod event_queue;
pub mod film;
pub mod fonts;
pub mod headless;
mod html;
pub mod image;
pub mod language;
pub mod overlay;
pub mod picture;
pub mod recordings;
pub mod records;
pub mod review;
pub mod route;
pub mod screen;
pub mod session;
pub mod settings;
pub mod shell;
pub mod site;
pub mod speech;
pub mod theme;
pub mod ui;
pub mod widget;
