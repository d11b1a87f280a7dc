//! Composes the documents of panels, and of controls that belong to no screen.

use fluent::types::FluentValue;

use super::compose::language_name;
use super::{Block, BlockRole, Document};
use crate::language::{Language, Meta};

/// Message ids of controls and titles that are not part of another document.
const CONTROLS: [&str; 17] = [
    "button-home",
    "button-back",
    "button-next",
    "button-display",
    "button-close",
    "button-up",
    "button-down",
    "button-about",
    "about-title",
    "languages-second-title",
    "languages-more",
    "display-sample",
    "button-play",
    "button-pause",
    "film-bar",
    "help-open",
    "calibrate-box",
];

/// Roles and message ids of the PIN pad.
const STAFF_PAD: [(BlockRole, &str); 5] = [
    (BlockRole::Heading, "staff-pin"),
    (BlockRole::Note, "staff-checking"),
    (BlockRole::Note, "staff-wrong"),
    (BlockRole::Choice, "staff-erase"),
    (BlockRole::Choice, "staff-enter"),
];

/// Roles and message ids of the staff panel.
const STAFF_PANEL: [(BlockRole, &str); 9] = [
    (BlockRole::Heading, "staff-title"),
    (BlockRole::Choice, "staff-quit"),
    (BlockRole::Subheading, "staff-quit-ask"),
    (BlockRole::Choice, "staff-restart"),
    (BlockRole::Choice, "staff-measure"),
    (BlockRole::Subheading, "staff-languages"),
    (BlockRole::Subheading, "staff-state"),
    (BlockRole::Subheading, "staff-log"),
    (BlockRole::Note, "staff-log-empty"),
];

/// The groups of the display panel after the text size, as message ids of heading and choices.
pub const DISPLAY_GROUPS: [(&str, &[&str]); 4] = [
    (
        "display-colors",
        &["display-paper", "display-night", "display-contrast"],
    ),
    ("display-two-languages", &["display-off", "display-choose"]),
    (
        "display-moving-pictures",
        &["display-play", "display-hold-still"],
    ),
    (TOUCH, &["display-touch-usual", "display-hands-shake"]),
];

/// The heading of the choices about touches. A language without words for them does not have them.
const TOUCH: &str = "display-touch";

impl Document {
    /// The display panel: each group of choices under its heading. `suggestions` are those for
    /// the second language.
    pub fn display(language: &Language, suggestions: &[Meta]) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![
            message(BlockRole::Heading, "display-title"),
            message(BlockRole::Subheading, "display-text-size"),
        ];
        for step in 1..=5_usize {
            let args = [("step", FluentValue::from(step))];
            let words = language.words_with("display-text-size-step", &args);
            let id = "display-text-size-step";
            let block = Block::text_of(language, BlockRole::Choice, id, words);
            blocks.push(block.with_id(format!("{id}-{step}")));
        }
        let is_known = |heading: &str| heading != TOUCH || language.has(heading);
        for (heading, choices) in DISPLAY_GROUPS.iter().filter(|it| is_known(it.0)) {
            blocks.push(message(BlockRole::Subheading, heading));
            for id in *choices {
                if *id == "display-choose" {
                    let names = suggestions.iter();
                    blocks.extend(names.map(|meta| language_name(meta, BlockRole::Choice)));
                }
                blocks.push(message(BlockRole::Choice, id));
            }
        }
        Self::new(language, blocks)
    }

    /// The idle warning; `seconds` is the time left to answer, in s.
    pub fn warning(language: &Language, seconds: u64) -> Self {
        let args = [("seconds", FluentValue::from(seconds))];
        let count = language.words_with("idle-count", &args);
        let blocks = vec![
            Block::message(language, BlockRole::Heading, "idle-title"),
            Block::text_of(language, BlockRole::Paragraph, "idle-count", count),
            Block::message(language, BlockRole::Choice, "idle-stay"),
            Block::message(language, BlockRole::Choice, "idle-leave"),
        ];
        Self::new(language, blocks)
    }

    /// The controls that are not part of any other document.
    pub fn controls(language: &Language) -> Self {
        let blocks = CONTROLS
            .iter()
            .map(|id| Block::message(language, BlockRole::Choice, id));
        let so_far = film_so_far(language, 50);
        let so_far = Block::text_of(language, BlockRole::Choice, "film-so-far", so_far);
        Self::new(language, blocks.chain([so_far]).collect())
    }

    /// The PIN pad, without its messages with variables.
    pub fn staff_pad(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PAD)
    }

    /// The staff panel, without its messages with variables.
    pub fn staff_panel(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PANEL)
    }

    fn fixed(language: &Language, messages: &[(BlockRole, &str)]) -> Self {
        let blocks = messages
            .iter()
            .map(|(role, id)| Block::message(language, *role, id));
        Self::new(language, blocks.collect())
    }

    /// The notice shown while the program restarts.
    pub fn restart_notice(language: &Language) -> Self {
        let block = Block::message(language, BlockRole::Heading, "one-moment");
        Self::new(language, vec![block])
    }
}

/// The playback position of a film in words; `percent` is from 0 to 100.
pub fn film_so_far(language: &Language, percent: u8) -> String {
    percent_of(language, "film-so-far", percent)
}

/// The message `id` with the variable `percent`.
pub fn percent_of(language: &Language, id: &str, percent: u8) -> String {
    language.words_with(id, &[("percent", FluentValue::from(percent))])
}
