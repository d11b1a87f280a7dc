//! Words with their language and their identity, as widgets and the accessibility tree carry them.

use super::{Block, BlockId, BlockRef};
use crate::language::{Direction, Language, Meta, Tag};

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// The language.
    pub language: Tag,
    /// Its reading direction.
    pub direction: Direction,
    /// The words.
    pub text: String,
}

impl Phrase {
    /// Words in the language that `meta` describes.
    pub fn new(meta: &Meta, text: impl Into<String>) -> Self {
        Self {
            language: Tag::new(&meta.tag),
            direction: meta.direction,
            text: text.into(),
        }
    }
}

/// Between the words of two languages on one control.
pub const SEPARATOR: &str = " · ";

/// The name of a widget: the same words in each language in use, and the blocks that they come from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Label {
    /// The blocks, in order; empty for words of no document, such as the clinic's name. A picture has
    /// two: its name and its description.
    pub blocks: Vec<BlockId>,
    phrases: Vec<Phrase>,
}

impl Label {
    /// A name in some languages.
    pub fn new(blocks: Vec<BlockId>, phrases: Vec<Phrase>) -> Self {
        Self { blocks, phrases }
    }

    /// A name in one language, of no document.
    pub fn unidentified(language: &Language, text: impl Into<String>) -> Self {
        Self::new(Vec::new(), vec![Phrase::new(&language.meta, text)])
    }

    /// Several blocks of one language as one name, joined by `separator`.
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

    /// The words, each in its language.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// The language of the first words, and its direction.
    pub fn language(&self) -> Option<(Tag, Direction)> {
        let first = self.phrases.first()?;
        Some((first.language, first.direction))
    }

    /// The first block, in the language of the first words.
    pub fn reference(&self) -> Option<BlockRef> {
        Some(BlockRef {
            language: self.phrases.first()?.language,
            id: self.blocks.first()?.clone(),
        })
    }

    /// All words as one text.
    pub fn text(&self) -> String {
        let texts: Vec<_> = self.phrases.iter().map(|it| it.text.as_str()).collect();
        texts.join(SEPARATOR)
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.phrases.iter().all(|phrase| phrase.text.is_empty())
    }
}
