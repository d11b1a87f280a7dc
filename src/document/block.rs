//! Blocks, the units of a document: text with an identity and a role.

use std::sync::Arc;

use super::label::{Label, Phrase};
use crate::content::{Content, Dose, Picture};
use crate::language::markup::{Run, runs};
use crate::language::{Direction, Language, Meta, SOURCE, Tag};

/// Identity of a block: the id of its Fluent message, or a fixed id for text from elsewhere, such
/// as `language-es` for the name of a language and `source-3` for a source.
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

/// Identity of a block on a screen that may show the same document in two languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BlockRef {
    /// The language of its text.
    pub language: Tag,
    /// Its id within the document.
    pub id: BlockId,
}

/// Role of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockRole {
    /// The heading of the screen.
    Heading,
    /// A heading within the screen.
    Subheading,
    /// A greeting.
    Greeting,
    /// The position among the steps of an exam, such as "Step 5 of 10", above the heading.
    Position,
    /// A paragraph.
    Paragraph,
    /// A list item.
    Item,
    /// A glossary word.
    Term,
    /// The meaning of the preceding glossary word.
    Meaning,
    /// A choice or control, such as a topic, a language or a text size step.
    Choice,
    /// Additional text of the preceding choice.
    Hint,
    /// What the preceding choice is called in English, for whoever helps. It is not read aloud: those who
    /// listen have heard the choice itself.
    Aside,
    /// A line of the clinic's settings file, verbatim.
    Setting,
    /// A note at the bottom of a screen.
    Note,
    /// Whose a card of the clinic's own is, and that nobody has reviewed it, below its words.
    Origin,
    /// The short name of a picture.
    Picture,
    /// What the preceding picture shows, and why it matters.
    Description,
    /// Text within or under a picture.
    Caption,
}

impl BlockRole {
    /// Whether a screen cannot be used without the block: headings and controls.
    pub(super) fn is_indispensable(self) -> bool {
        match self {
            Self::Heading | Self::Subheading | Self::Choice => true,
            Self::Greeting
            | Self::Position
            | Self::Paragraph
            | Self::Item
            | Self::Term
            | Self::Meaning
            | Self::Hint
            | Self::Aside
            | Self::Setting
            | Self::Note
            | Self::Origin
            | Self::Picture
            | Self::Description
            | Self::Caption => false,
        }
    }
}

/// A unit of text on a screen, which is laid out and spoken as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its identity within the document.
    pub id: BlockId,
    /// Its role.
    pub role: BlockRole,
    /// The language of its text. A language's own name is in that language in any document.
    pub language: Tag,
    /// The reading direction of its text.
    pub direction: Direction,
    /// Its text.
    pub runs: Vec<Run>,
    /// The picture that a block of [`BlockRole::Picture`] names.
    pub picture: Option<Picture>,
    /// The statement or question of "Tell and ask" that the block is about, by its message id.
    pub item: Option<String>,
    /// The id of the dose that the block names, in a dose chart.
    pub dose: Option<String>,
    /// Whether the block tells to call the emergency number.
    pub is_emergency: bool,
    /// Whether the text is English because the document's language lacks it.
    pub falls_back: bool,
}

impl Block {
    /// A block of text that is not a plain message, such as a message with variables. It is in
    /// English if `id` is a message that the language lacks.
    pub(super) fn text_of(
        language: &Language,
        role: BlockRole,
        id: impl Into<BlockId>,
        text: impl Into<String>,
    ) -> Self {
        let id = id.into();
        Self {
            falls_back: language.falls_back(id.as_str()),
            ..Self::new(language.origin(id.as_str()), role, id, text)
        }
    }

    /// A block of text in the language that `meta` describes.
    pub(super) fn in_meta(
        meta: &Meta,
        role: BlockRole,
        id: impl Into<BlockId>,
        text: impl Into<String>,
    ) -> Self {
        Self::new((Tag::new(&meta.tag), meta.direction), role, id, text)
    }

    /// A block of English text in any document.
    pub(super) fn in_english(
        role: BlockRole,
        id: impl Into<BlockId>,
        text: impl Into<String>,
    ) -> Self {
        Self::new((Tag::new(SOURCE), Direction::Ltr), role, id, text)
    }

    fn new(
        (language, direction): (Tag, Direction),
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
            language,
            direction,
            runs: vec![run],
            picture: None,
            item: None,
            dose: None,
            is_emergency: false,
            falls_back: false,
        }
    }

    /// The dose that the block names, in a dose chart.
    pub fn dose<'c>(&self, content: &'c Content) -> Option<&'c Dose> {
        let id = self.dose.as_deref()?;
        content.doses.iter().find(|dose| dose.id == id)
    }

    /// The block with another id, where several blocks come from one message.
    pub(super) fn with_id(self, id: impl Into<BlockId>) -> Self {
        Self {
            id: id.into(),
            ..self
        }
    }

    /// A block with the message `id`, without interpreting markup.
    pub(super) fn message(language: &Language, role: BlockRole, id: &str) -> Self {
        Self::text_of(language, role, id, language.told(id))
    }

    /// A block with the message `id`, with its markup for emphasis and glossary words.
    pub(super) fn marked_up(language: &Language, role: BlockRole, id: &str) -> Self {
        let block = Self::message(language, role, id);
        let mut runs = runs(&language.told(id));
        if block.direction == Direction::Rtl {
            keep_words_in_one_run(&mut runs);
        }
        Self { runs, ..block }
    }

    /// A term and its meaning. Empty if the language lacks one of them.
    pub(super) fn term(language: &Language, term: &str, meaning: &str) -> Vec<Self> {
        let term = Self::message(language, BlockRole::Term, term);
        let meaning = Self::message(language, BlockRole::Meaning, meaning);
        if term.falls_back || meaning.falls_back {
            Vec::new()
        } else {
            vec![term, meaning]
        }
    }

    /// Whether the block leads to a list, whose first item is the block after it.
    pub fn heads_list(&self, next: Option<&Self>) -> bool {
        self.role == BlockRole::Paragraph && next.is_some_and(|it| it.role == BlockRole::Item)
    }

    /// Whether the block tells to call the emergency number if one of the signs in the list after it is seen.
    pub fn heads_signs(&self, next: Option<&Self>) -> bool {
        self.is_emergency && self.heads_list(next)
    }

    /// The text without markup.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// The identity of the block on a screen in two languages.
    pub fn reference(&self) -> BlockRef {
        BlockRef {
            language: self.language,
            id: self.id.clone(),
        }
    }

    /// The text and identity, as a label for widgets and the accessibility tree.
    pub fn label(&self) -> Label {
        Label::new(vec![self.id.clone()], vec![self.phrase()])
    }

    /// The text with its language.
    pub fn phrase(&self) -> Phrase {
        Phrase {
            language: self.language,
            direction: self.direction,
            text: self.text(),
        }
    }
}

/// Moves what touches an emphasised run without a space into it, such as the full stop after it. cosmic-text
/// 0.15 sets the runs of one right-to-left word from left to right, if they differ in weight. A glossary word does
/// not, and what is touched and underlined is the word alone.
fn keep_words_in_one_run(runs: &mut Vec<Run>) {
    for right in 1..runs.len() {
        let Ok([before, after]) = runs.get_disjoint_mut([right - 1, right]) else {
            continue;
        };
        if before.strong {
            let end = after.text.find(char::is_whitespace);
            let end = end.unwrap_or(after.text.len());
            before.text.extend(after.text.drain(..end));
        } else if after.strong {
            let spaces = before.text.rmatch_indices(char::is_whitespace);
            let start = spaces.map(|(at, space)| at + space.len()).next();
            let moved = before.text.split_off(start.unwrap_or(0));
            after.text.insert_str(0, &moved);
        }
    }
    runs.retain(|run| !run.text.is_empty());
}

#[cfg(test)]
mod tests {
    use super::{Run, keep_words_in_one_run};

    #[test]
    fn what_touches_an_emphasised_run_moves_into_it() {
        let texts = ["زور سے ", "دبائیں", "۔ نہ رکے تو و", "فون", ": کریں"];
        let run = |(index, text): (usize, &str)| Run {
            text: text.to_owned(),
            strong: index % 2 == 1,
            ..Run::default()
        };
        let mut runs: Vec<Run> = texts.into_iter().enumerate().map(run).collect();
        keep_words_in_one_run(&mut runs);
        let texts: Vec<_> = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(
            texts,
            ["زور سے ", "دبائیں۔", " نہ رکے تو ", "وفون:", " کریں"]
        );
    }

    #[test]
    fn a_glossary_word_is_underlined_without_its_full_stop() {
        let mut runs = crate::language::markup::runs("זה נקרא [צום](fast).");
        keep_words_in_one_run(&mut runs);
        let texts: Vec<_> = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(texts, ["זה נקרא ", "צום", "."]);
    }
}
