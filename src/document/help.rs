//! The documents of those who help themselves: the list of keys, and the measuring of the screen.

use super::{Block, Document, Role};
use crate::language::Language;

/// The keys of the list, in its order: `help-KEY` is how it is called, `help-KEY-does` what it does.
pub const KEYS: [&str; 9] = [
    "tab", "arrows", "enter", "escape", "home", "page", "help", "speech", "dark",
];

impl Document {
    /// The list of keys: what stands on each, and what it does.
    pub fn help(language: &Language) -> Self {
        let mut blocks = vec![Block::new(Role::Heading, language.words("help-title"))];
        for key in KEYS {
            let does = language.words(&format!("help-{key}-does"));
            blocks.push(Block::new(
                Role::Term,
                language.words(&format!("help-{key}")),
            ));
            blocks.push(Block::new(Role::Meaning, does));
        }
        blocks.push(Block::new(Role::Choice, language.words("button-close")));
        Self::new(language, blocks)
    }

    /// How staff measure the screen, with the lines for the settings file. `exact` tells that the
    /// size of the whole screen is known.
    pub fn calibrate(
        language: &Language,
        screen_width_mm: u32,
        viewing_distance_mm: u32,
        exact: bool,
    ) -> Self {
        let item = |id: &str| Block::new(Role::Item, language.words(id));
        let line = |key: &str, mm: u32| Block::new(Role::Setting, format!("{key} = {mm}"));
        let mut blocks = vec![
            Block::new(Role::Heading, language.words("calibrate-title")),
            item("calibrate-card"),
            item("calibrate-drag"),
            item("calibrate-copy"),
            line("screen_width_mm", screen_width_mm),
        ];
        if !exact {
            blocks.push(Block::new(Role::Note, language.words("calibrate-window")));
        }
        blocks.push(item("calibrate-distance"));
        blocks.push(line("viewing_distance_mm", viewing_distance_mm));
        for id in ["smaller", "larger", "done"] {
            let words = language.words(&format!("calibrate-{id}"));
            blocks.push(Block::new(Role::Choice, words));
        }
        Self::new(language, blocks)
    }
}
