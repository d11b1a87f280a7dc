//! One screen in one language: blocks in reading order, each with an identity, a role and its words.
//!
//! Everything a patient can perceive passes through here. The screen, speech, the accessibility tree
//! and the review sheet each read a [`Document`]; none of them has words of its own. The identity of a
//! block ([`BlockId`]) goes with its words wherever they are shown or said, so that no reader has to
//! find a block by comparing text.

mod block;
mod compose;
mod help;
mod label;
mod markup;
mod speech;

use crate::language::{Direction, Language};
pub use block::{Block, BlockId, BlockRef, BlockRole, Run};
pub use compose::{
    COMPARED, COMPARED_CAPTIONS, DISPLAY_GROUPS, WELCOME_FILMS, about_pages, film_so_far,
    greeting_id, language_id, percent_of, place, place_args, topic_title, topic_title_id,
    word_scene,
};
pub use help::KEYS;
pub use label::{Label, Phrase};
pub use markup::runs;
pub use speech::{pace, parts};

/// A screen in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The tag of the language.
    pub language: String,
    /// Its reading direction.
    pub direction: Direction,
    /// What there is to read, in order. No two have the same id.
    pub blocks: Vec<Block>,
}

impl Document {
    fn new(language: &Language, blocks: Vec<Block>) -> Self {
        Self {
            language: language.tag().to_owned(),
            direction: language.direction(),
            blocks,
        }
    }

    /// The block with an id.
    pub fn block(&self, id: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.id.as_str() == id)
    }

    /// The words of the screen's heading.
    pub fn heading(&self) -> String {
        self.first(BlockRole::Heading)
            .map(Block::text)
            .unwrap_or_default()
    }

    /// The first block of a role.
    pub fn first(&self, role: BlockRole) -> Option<&Block> {
        self.of(role).next()
    }

    /// Blocks of one role, in order.
    pub fn of(&self, role: BlockRole) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |block| block.role == role)
    }

    /// The document as lines of text: headings begin with `# `, list items with `- `.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        self.blocks.iter().map(|block| match block.role {
            BlockRole::Heading | BlockRole::Subheading => format!("# {}", block.text()),
            BlockRole::Item | BlockRole::Choice => format!("- {}", block.text()),
            _ => block.text(),
        })
    }
}
