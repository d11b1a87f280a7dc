//! The unit of a document: words with an identity and a role.

use std::sync::Arc;

use super::label::{Label, Phrase};
use super::runs;
use crate::content::Picture;
use crate::language::{Direction, Language, Meta, Tag};

/// Identity of a block: the id of the Fluent message that its words come from, or a fixed id where
/// they come from elsewhere (`language-es` for the name of a language, `source-3` for a source).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId(Arc<str>);

impl BlockId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: AsRef<str>> From<T> for BlockId {
    fn from(id: T) -> Self {
        Self(Arc::from(id.as_ref()))
    }
}

/// A block of the screen, where the same document may stand in two languages side by side.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BlockRef {
    /// The language of its words.
    pub language: Tag,
    /// Its id within the document.
    pub id: BlockId,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockRole {
    /// The heading of the screen.
    Heading,
    /// A heading within the screen.
    Subheading,
    /// A word of welcome.
    Greeting,
    /// The position among the steps of an exam, above a heading: "Step 5 of 10".
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
    /// A remark at the foot of a screen.
    Note,
    /// The short name of a picture.
    Picture,
    /// What the picture before it shows, and why it matters.
    Description,
    /// Words within or under a picture.
    Caption,
}

/// A stretch of words within a block that look and act alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are emphasised.
    pub strong: bool,
    /// The id of the glossary word that they stand for.
    pub term: Option<String>,
}

/// A piece of a screen that is read as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its identity within the document.
    pub id: BlockId,
    /// What it is.
    pub role: BlockRole,
    /// The language of its words. A language's own name is in that language, whatever the document.
    pub language: Tag,
    /// The reading direction of its words.
    pub direction: Direction,
    /// Its words.
    pub runs: Vec<Run>,
    /// The picture that a block of [`BlockRole::Picture`] names.
    pub picture: Option<Picture>,
}

impl Block {
    /// Words that are not a message of `language`, or a message with variables.
    pub(super) fn text_of(
        language: &Language,
        role: BlockRole,
        id: impl Into<BlockId>,
        text: impl Into<String>,
    ) -> Self {
        Self::in_meta(&language.meta, role, id, text)
    }

    /// Words in the language that `meta` describes.
    pub(super) fn in_meta(
        meta: &Meta,
        role: BlockRole,
        id: impl Into<BlockId>,
        text: impl Into<String>,
    ) -> Self {
        let run = Run {
            text: text.into(),
            ..Run::default()
        };
        Self {
            id: id.into(),
            role,
            language: Tag::new(&meta.tag),
            direction: meta.direction,
            runs: vec![run],
            picture: None,
        }
    }

    /// The message `id`, taken as it is.
    pub(super) fn message(language: &Language, role: BlockRole, id: &str) -> Self {
        Self::text_of(language, role, id, language.words(id))
    }

    /// The message `id`, with its marks for emphasis and glossary words.
    pub(super) fn marked_up(language: &Language, role: BlockRole, id: &str) -> Self {
        Self {
            runs: runs(&language.words(id)),
            ..Self::message(language, role, id)
        }
    }

    /// The words without their marks.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// The block among those of a screen in two languages.
    pub fn reference(&self) -> BlockRef {
        BlockRef {
            language: self.language,
            id: self.id.clone(),
        }
    }

    /// The words with their identity, as a widget and the accessibility tree carry them.
    pub fn label(&self) -> Label {
        Label::new(vec![self.id.clone()], vec![self.phrase()])
    }

    /// The words with their language.
    pub fn phrase(&self) -> Phrase {
        Phrase {
            language: self.language,
            direction: self.direction,
            text: self.text(),
        }
    }
}
