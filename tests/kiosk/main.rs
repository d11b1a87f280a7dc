//! The kiosk through its public face: real words, real fonts, real views, real events.

mod command_line;
mod contrast;
mod documents;
mod focus;
mod help;
mod idle;
mod layout;
mod lines;
mod listen;
mod locales;
mod locked;
mod millimetres;
mod pictures;
mod readability;
mod records;
mod repaint;
mod session;
mod settings;
mod speech_mode;
mod staff;
mod supervise;
mod tree;
mod tremor;
mod voice;
mod windows;
