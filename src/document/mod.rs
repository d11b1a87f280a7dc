//! One screen in one language: blocks in reading order, each with its role and its words.
//!
//! Everything a patient can perceive passes through here. The screen, speech, screen readers and
//! paper each read a [`Document`]; none of them has words of its own.

mod compose;
mod help;
mod speech;

pub use crate::language::markup::{Run, runs};
use crate::language::{Direction, Language};
pub use compose::{
    COMPARED, COMPARED_CAPTIONS, DISPLAY_GROUPS, WELCOME_FILMS, about_pages, film_so_far,
    percent_of, place, place_args, topic_title, word_scene,
};
pub use help::KEYS;
pub use speech::{pace, parts};

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The heading of the screen.
    Heading,
    /// A heading within the screen.
    Subheading,
    /// A word of welcome.
    Greeting,
    /// Where the reader is, above a heading: "Step 5 of 10".
    Position,
    /// A paragraph.
    Paragraph,
    /// One item of a list.
    Item,
    /// A glossary word.
    Term,
    /// The meaning of the glossary word before it.
    Meaning,
    /// Something to choose: a topic, a language, a step of text size.
    Choice,
    /// A line that says more about the choice before it.
    Hint,
    /// A line of the clinic's settings file, as it is written there.
    Setting,
    /// A calm remark at the foot of a screen.
    Note,
    /// The short name of a picture. The eye sees the picture itself.
    Picture,
    /// What the picture before it shows, and why it matters.
    Description,
    /// Words within or under a picture.
    Caption,
}

/// A piece of a screen that is read as one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// Its words.
    pub runs: Vec<Run>,
}

impl Block {
    fn new(role: Role, words: impl Into<String>) -> Self {
        let run = Run {
            text: words.into(),
            ..Run::default()
        };
        Self {
            role,
            runs: vec![run],
        }
    }

    fn marked_up(role: Role, words: &str) -> Self {
        Self {
            role,
            runs: runs(words),
        }
    }

    /// The words without their marks.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A screen in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The tag of the language.
    pub language: String,
    /// Its reading direction.
    pub direction: Direction,
    /// What there is to read, in order.
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

    /// The heading of the screen.
    pub fn heading(&self) -> String {
        let heading = self.blocks.iter().find(|block| block.role == Role::Heading);
        heading.map(Block::text).unwrap_or_default()
    }

    /// Blocks of one role, in order.
    pub fn of(&self, role: Role) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |block| block.role == role)
    }

    /// The document as lines of text: headings begin with `# `, list items with `- `.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        self.blocks.iter().map(|block| match block.role {
            Role::Heading | Role::Subheading => format!("# {}", block.text()),
            Role::Item | Role::Choice => format!("- {}", block.text()),
            _ => block.text(),
        })
    }
}
