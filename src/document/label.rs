//! Text with its language and identity, for widgets and the accessibility tree.

use super::{Block, BlockId, BlockRef};
use crate::language::{Direction, Language, Meta, Tag};

/// Text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// The language.
    pub language: Tag,
    /// Its reading direction.
    pub direction: Direction,
    /// The text.
    pub text: String,
}

impl Phrase {
    /// Text in the language that `meta` describes.
    pub fn new(meta: &Meta, text: impl Into<String>) -> Self {
        Self {
            language: Tag::new(&meta.tag),
            direction: meta.direction,
            text: text.into(),
        }
    }
}

/// Separator between the words of two languages on one control.
pub const SEPARATOR: &str = " · ";

/// The accessible label of a widget, in each language in use, with the blocks that it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Label {
    /// The blocks, in order; empty for text outside a document, such as the clinic's name. A picture
    /// has two: its name and its description.
    pub blocks: Vec<BlockId>,
    phrases: Vec<Phrase>,
}

impl Label {
    /// A label with its phrases, one per language.
    pub fn new(blocks: Vec<BlockId>, phrases: Vec<Phrase>) -> Self {
        Self { blocks, phrases }
    }

    /// A label in one language for text outside a document.
    pub fn unidentified(language: &Language, text: impl Into<String>) -> Self {
        Self::new(Vec::new(), vec![Phrase::new(&language.meta, text)])
    }

    /// Joins several blocks of one language into a label, with a separator.
    pub fn joined<'b>(blocks: impl IntoIterator<Item = &'b Block>, separator: &str) -> Self {
        let blocks: Vec<&Block> = blocks.into_iter().collect();
        let texts: Vec<String> = blocks.iter().map(|block| block.text()).collect();
        let phrase = blocks.first().map(|first| Phrase {
            text: texts.join(separator),
            ..first.phrase()
        });
        let ids = blocks.iter().map(|block| block.id.clone());
        Self::new(ids.collect(), phrase.into_iter().collect())
    }

    /// The phrases, one per language.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// The language and direction of the first phrase.
    pub fn language(&self) -> Option<(Tag, Direction)> {
        let first = self.phrases.first()?;
        Some((first.language, first.direction))
    }

    /// The first block, in the language of the first phrase.
    pub fn reference(&self) -> Option<BlockRef> {
        Some(BlockRef {
            language: self.phrases.first()?.language,
            id: self.blocks.first()?.clone(),
        })
    }

    /// All phrases, joined by [`SEPARATOR`].
    pub fn text(&self) -> String {
        let texts: Vec<_> = self.phrases.iter().map(|it| it.text.as_str()).collect();
        texts.join(SEPARATOR)
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.phrases.iter().all(|phrase| phrase.text.is_empty())
    }
}
