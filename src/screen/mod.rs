//! Screens and panels, one module each. Views they share are in [`ui`](crate::ui).

pub mod about;
pub mod calibrate;
pub mod card;
pub mod display;
pub mod help;
pub mod home;
pub mod languages;
pub mod meaning;
pub mod restart_notice;
pub mod staff;
pub mod warning;
pub mod welcome;
pub mod words;
