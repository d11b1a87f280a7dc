//! The kiosk through its public face: real words, real fonts, real views, real events.

mod command_line;
mod contrast;
mod documents;
mod focus;
mod help;
mod idle;
mod layout;
mod listen;
mod lines;
mod locales;
mod pictures;
mod readability;
mod repaint;
mod session;
mod settings;
