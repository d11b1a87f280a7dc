//! What a patient sees: one file a screen, and what all of them share.

pub mod about;
pub mod calibrate;
pub mod card;
pub mod display;
pub mod eye;
pub mod frame;
pub mod help;
pub mod home;
pub mod languages;
pub mod listen;
pub mod meaning;
pub mod moment;
pub mod picture;
pub mod reading;
pub mod staff;
pub mod warning;
pub mod words;
