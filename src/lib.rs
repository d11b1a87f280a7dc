//! A patient-information kiosk that explains fluoroscopy in large print, in the patient's own
//! language, with no network.
//!
//! The rooms below `app` that know no iced hold the meaning of the program; see the README for
//! the way of a touch through them.

pub mod app;
pub mod assets;
pub mod check;
pub mod cli;
pub mod content;
pub mod document;
pub mod door;
pub mod finding;
pub mod fonts;
pub mod keys;
pub mod language;
pub mod overlay;
pub mod picture;
pub mod place;
pub mod press;
pub mod reader;
pub mod records;
pub mod review;
pub mod screen;
pub mod session;
pub mod settings;
pub mod stage;
pub mod supervise;
pub mod system;
pub mod theme;
pub mod vacancy;
pub mod widget;
