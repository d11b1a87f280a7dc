//! The documents of the list of keys, of the calibration screen and of the clinic's hours.

use super::{Block, BlockRole, Document};
use crate::language::Language;
use crate::language::contact::Day;

/// The keys of the list, in order. The message `help-KEY` names a key; `help-KEY-does` says what it
/// does.
pub const KEYS: [&str; 9] = [
    "tab", "arrows", "enter", "escape", "home", "page", "help", "speech", "dark",
];

impl Document {
    /// The clinic's hours, and the words that they are made of.
    pub fn contact(language: &Language) -> Self {
        let days = Day::ALL.map(|(_, day)| day.message());
        let days = days.iter().map(String::as_str);
        let ids = days.chain(["clinic-hours"]);
        let role = BlockRole::Paragraph;
        let blocks = ids.map(|id| Block::text_of(language, role, id, language.words(id)));
        Self::new(language, blocks.collect())
    }

    /// The list of keys: the name of each, and what it does.
    pub fn help(language: &Language) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![message(BlockRole::Heading, "help-title")];
        for key in KEYS {
            let term = Block::term(
                language,
                &format!("help-{key}"),
                &format!("help-{key}-does"),
            );
            blocks.extend(term);
        }
        blocks.push(message(BlockRole::Choice, "button-close"));
        Self::new(language, blocks)
    }

    /// The calibration screen: instructions, and the lines for the settings file. `exact` is whether
    /// the window fills a monitor of known size.
    pub fn calibrate(
        language: &Language,
        screen_width_mm: u32,
        viewing_distance_mm: u32,
        exact: bool,
    ) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let setting = |key: &str, mm: u32| {
            let line = format!("{key} = {mm}");
            Block::text_of(language, BlockRole::Setting, key, line)
        };
        let mut blocks = vec![
            message(BlockRole::Heading, "calibrate-title"),
            message(BlockRole::Item, "calibrate-card"),
            message(BlockRole::Item, "calibrate-drag"),
            message(BlockRole::Item, "calibrate-copy"),
            setting("screen_width_mm", screen_width_mm),
        ];
        if !exact {
            blocks.push(message(BlockRole::Note, "calibrate-window"));
        }
        blocks.push(message(BlockRole::Item, "calibrate-distance"));
        blocks.push(setting("viewing_distance_mm", viewing_distance_mm));
        for id in ["calibrate-smaller", "calibrate-larger", "calibrate-done"] {
            blocks.push(message(BlockRole::Choice, id));
        }
        Self::new(language, blocks)
    }
}
