//! Documents: the text of one screen in one language, as blocks in reading order.
//!
//! The screen, Listen and the command `text` are views of a [`Document`] and have no text of their own.
//! A block's identity ([`BlockId`]) is passed along with its text, to widgets and from there to the
//! accessibility tree and spoken navigation, so that no reader has to find a block by comparing text.

mod block;
mod booklet;
mod card;
mod compose;
mod controls;
mod exam;
mod help;
mod label;
mod speech;
mod take_home;
mod tell;

pub use crate::language::markup::{Run, runs};
use crate::language::{Direction, Language};
pub use block::{Block, BlockId, BlockRef, BlockRole};
pub use card::{COMPARED, COMPARED_CAPTIONS, is_dose_bar, place, place_args};
pub use compose::{
    WELCOME_FILMS, WELCOME_SCENES, about_pages, english_name_id, greeting_id, language_id,
    order_words, topic_hint_id, topic_title, topic_title_id,
};
pub use controls::{DISPLAY_GROUPS, film_so_far, percent_of};
pub use exam::{ExamQuestion, OTHER_EXAM, UNSURE, answer_id, answer_picture};
pub use help::KEYS;
pub use label::{Label, Phrase, SEPARATOR};
pub use speech::{pace, parts};
pub use take_home::{Paper, PrinterPlace, Printing, TAKE_HOME, TakeHomeInputs};
pub(crate) use tell::picture_description;
pub use tell::{ListInputs, list_count, list_count_spoken};

/// A screen in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The tag of the language.
    pub language: String,
    /// Its reading direction.
    pub direction: Direction,
    /// The blocks in reading order, with unique ids.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Leaves out text that the language lacks, except where the screen cannot be used without it.
    fn new(language: &Language, mut blocks: Vec<Block>) -> Self {
        blocks.retain(|block| !block.falls_back || block.role.is_indispensable());
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

    /// The text of the screen's heading; empty if there is none.
    pub fn heading(&self) -> String {
        self.first(BlockRole::Heading)
            .map(Block::text)
            .unwrap_or_default()
    }

    /// The first block with a role.
    pub fn first(&self, role: BlockRole) -> Option<&Block> {
        self.of(role).next()
    }

    /// The blocks with a role, in order.
    pub fn of(&self, role: BlockRole) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |block| block.role == role)
    }

    /// The document as lines of text: headings start with `# `, list items and choices with `- `.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        self.blocks.iter().map(|block| match block.role {
            BlockRole::Heading | BlockRole::Subheading => format!("# {}", block.text()),
            BlockRole::Item | BlockRole::Choice => format!("- {}", block.text()),
            _ => block.text(),
        })
    }
}
