//! The view context that screens draw from, and the text helpers that they share.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use iced::Alignment;
use iced::font::Weight;

use crate::a11y::Role;
use crate::content::Content;
use crate::document::{
    Block, BlockId, BlockRef, BlockRole, Document, Label, Phrase, Run, language_id,
};
use crate::film::clock::Clock;
use crate::image::Logo;
use crate::language::line_breaks::unmarked;
use crate::language::sentences::sentences;
use crate::language::{Catalogue, Direction, Language, Meta, Tag};
use crate::speech::Sound;
use crate::speech::backend::SpeechError;
use crate::speech::read_aloud::ReadAloud;
use crate::theme::Scale;
use crate::widget::mirrored_row::{row, start};
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::slide::Turn;
use crate::widget::{Element, Face};

/// View context: languages, content, scale and speech state.
#[derive(Clone, Copy)]
pub struct ViewContext<'a> {
    /// The topics, cards and glossary.
    pub content: &'a Content,
    /// All installed languages.
    pub catalogue: &'a Catalogue,
    /// The patient's language.
    pub first: &'a Language,
    /// A second language, shown beside the first.
    pub second: Option<&'a Language>,
    /// Sizes for this window and text size.
    pub scale: Scale,
    /// Playback position of the film on the screen.
    pub clock: Clock,
    /// The last turn of a card.
    pub turn: Turn,
    /// Whether the keyboard is in use, so that focused widgets must be scrolled into view.
    pub keys_in_use: bool,
    /// Whether there is anything that Back returns to.
    pub can_go_back: bool,
    /// The row that was touched, of two languages side by side.
    pub row: Option<&'a BlockId>,
    /// Whether the display panel covers the picture side of the screen.
    pub beside_panel: bool,
    /// The message ids of the statements and questions on the patient's list.
    pub list: &'a BTreeSet<String>,
    /// Whether there is anything to take along.
    pub takes_home: bool,
    /// Whether a list can be read aloud.
    pub speak_lists: bool,
    /// Whether a reading can turn the pages here.
    pub turns_pages: bool,
    /// Speech state.
    pub speech: SpeechView<'a>,
    /// The clinic's name and logo.
    pub branding: Branding<'a>,
}

/// The clinic's branding.
#[derive(Debug, Clone, Copy)]
pub struct Branding<'a> {
    /// The clinic's name; may be empty.
    pub name: &'a str,
    /// The language of the name: the first of the clinic's settings, whatever the patient reads.
    pub language: &'a Meta,
    /// The clinic's logo.
    pub logo: Option<&'a Logo>,
}

impl Branding<'_> {
    /// The clinic's name at a size in px, if there is one.
    pub fn words<Message>(&self, size: f32) -> Option<RichText<Message>> {
        let words = || {
            let name = vec![RichSpan::plain(self.name)];
            let words = RichText::new(name, Face::of(self.language), size);
            words.tight().weight(Weight::Bold)
        };
        (!self.name.is_empty()).then(words)
    }
}

/// Whether a reading turns the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pages {
    /// It ends with the page.
    #[default]
    Off,
    /// After a page it goes on with the next.
    Turned,
    /// It has been stopped between two pages.
    Held,
}

/// Speech state, as the screens show it.
#[derive(Debug, Clone, Copy)]
pub struct SpeechView<'a> {
    /// The reading in progress, if any.
    pub reading: Option<&'a ReadAloud>,
    /// Why the speech mode produces no sound, if it does not.
    pub failure: Option<SpeechError>,
    /// The block being read aloud, or the current block of spoken navigation.
    pub spoken: Option<&'a BlockRef>,
    /// The index of the sentence of the block that is being read aloud, where the voice tells.
    pub sentence: Option<usize>,
    /// Whether the reading turns the pages.
    pub pages: Pages,
    /// Volume and speed.
    pub sound: Sound,
    /// Whether the speech mode is on.
    pub speech_mode: bool,
    /// The languages that have a voice.
    pub voiced: &'a HashSet<Tag>,
}

/// Minimum line height of a tall script such as Nastaliq, as a multiple of the text size.
const TALL: f32 = 2.0;

/// The words of a control in any language, with the document block that they come from.
pub struct Words<'a> {
    block: Option<BlockId>,
    text: Box<dyn Fn(&Language) -> String + 'a>,
}

impl<'a> Words<'a> {
    /// Words computed from the message `id`, for messages with variables.
    pub fn new(id: impl Into<BlockId>, text: impl Fn(&Language) -> String + 'a) -> Self {
        Self {
            block: Some(id.into()),
            text: Box::new(text),
        }
    }

    /// The words in a language, as plain text.
    pub fn text(&self, language: &Language) -> String {
        (self.text)(language)
    }

    /// The id of the message that the words come from, or nothing.
    fn message(&self) -> &str {
        self.block.as_ref().map_or("", BlockId::as_str)
    }

    /// The words in a language, as a phrase.
    fn phrase(&self, language: &Language) -> Phrase {
        let (tag, direction) = language.origin(self.message());
        Phrase {
            language: tag,
            direction,
            text: self.text(language),
        }
    }

    /// The words in one language as a widget, at a size in px.
    pub fn set<Message>(&self, language: &Language, size: f32) -> RichText<Message> {
        let origin = language.origin(self.message());
        set(language, origin, &self.text(language), size).blocks(self.block.clone())
    }

    /// The words in one language as an accessible label.
    pub fn label(&self, language: &Language) -> Label {
        Label::new(
            self.block.iter().cloned().collect(),
            vec![self.phrase(language)],
        )
    }
}

/// The words of a message.
pub fn words_of<'a>(id: impl Into<BlockId>) -> Words<'a> {
    let id = id.into();
    Words::new(id.clone(), move |language: &Language| {
        language.words(id.as_str())
    })
}

impl<'a> ViewContext<'a> {
    /// The languages in use, the patient's first.
    pub fn languages(&self) -> impl Iterator<Item = &'a Language> + use<'a> {
        std::iter::once(self.first).chain(self.second)
    }

    /// The languages in use that have these words. The first always counts.
    pub fn languages_with(
        &self,
        words: &Words<'_>,
    ) -> impl Iterator<Item = &'a Language> + use<'a> {
        let second = self.second;
        let second = second.filter(|second| !second.falls_back(words.message()));
        std::iter::once(self.first).chain(second)
    }

    /// The reading direction of the whole layout.
    pub fn direction(&self) -> Direction {
        self.first.direction()
    }

    /// The side where reading begins.
    pub fn start(&self) -> Alignment {
        start(self.direction())
    }

    /// The words of a control in every language in use, as one accessible label.
    pub fn name(&self, words: &Words<'_>) -> Label {
        let phrases = self
            .languages_with(words)
            .map(|language| words.phrase(language));
        Label::new(words.block.iter().cloned().collect(), phrases.collect())
    }

    /// Whether a block is being read aloud.
    pub fn is_spoken(&self, block: &Block) -> bool {
        self.speech
            .spoken
            .is_some_and(|it| *it == block.reference())
    }

    /// Whether a block is marked: it is being read aloud, or its row of two languages was touched or is the
    /// current one of spoken navigation.
    pub fn is_lit(&self, block: &Block) -> bool {
        let (speech, second) = (&self.speech, self.second);
        let current = speech
            .spoken
            .filter(|_| speech.reading.is_none() && second.is_some());
        let is_in_row = current.map(|it| &it.id).or(self.row) == Some(&block.id);
        is_in_row || self.is_spoken(block)
    }

    /// The sentence of a block that is being read aloud, as a byte range of its text, if the block has
    /// several and the voice tells.
    pub fn spoken_sentence(&self, block: &Block) -> Option<Range<usize>> {
        let index = self.speech.sentence.filter(|_| self.is_spoken(block))?;
        // The widget counts without the joiners that telephone numbers have.
        let text = unmarked(&block.text());
        let all = sentences(&text);
        let range = all.get(index).filter(|_| all.len() > 1)?.clone();
        let words = text.get(range.clone())?.trim_end();
        Some(range.start..range.start + words.len())
    }

    /// Whether any of the blocks is being read aloud.
    pub fn is_any_spoken<'b>(&self, blocks: impl IntoIterator<Item = &'b Block>) -> bool {
        blocks.into_iter().any(|block| self.is_spoken(block))
    }

    /// A row that follows the reading direction.
    pub fn row<Message: 'a>(
        &self,
        content: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        row(self.direction(), content)
    }

    /// Whether each block of the second language stands below that of the first, over the whole width: in large print,
    /// half of it has a few words on a line, and lines of two heights can hardly be cut together.
    pub(super) fn is_stacked(&self) -> bool {
        self.second.is_some() && self.scale.large_print()
    }

    /// Whether enlarged text in a tall script needs a roomier layout than other scripts.
    pub fn is_tall(&self) -> bool {
        self.first.meta.line_height >= TALL && self.scale.growth() > 1.0
    }
}

/// Plain text in a language, at a size in px.
pub fn plain<Message>(language: &Language, words: &str, size: f32) -> RichText<Message> {
    let own = (Tag::new(language.tag()), language.direction());
    set(language, own, words, size)
}

fn set<Message>(
    language: &Language,
    origin: (Tag, Direction),
    words: &str,
    size: f32,
) -> RichText<Message> {
    let lines = language.of(origin.0.as_str());
    let words = lines.laid_out(&[words], &[]).concat();
    RichText::new(vec![RichSpan::plain(words)], face(language, origin), size)
}

/// The face of a language for text that may be English because the language lacks it, or of the language
/// that lends it the text.
fn face(language: &Language, (tag, direction): (Tag, Direction)) -> Face {
    Face {
        tag,
        direction,
        ..Face::of(&language.of(tag.as_str()).meta)
    }
}

/// The words of a block with emphasis and glossary links, at a size in px. `on_term` maps a
/// glossary word's id to the message of its link; `None` leaves it plain.
pub fn block<Message>(
    language: &Language,
    block: &Block,
    size: f32,
    on_term: impl Fn(&str) -> Option<Message>,
) -> RichText<Message> {
    let texts: Vec<_> = block.runs.iter().map(|run| run.text.as_str()).collect();
    let whole: Vec<_> = block
        .runs
        .iter()
        .enumerate()
        .filter(|(_, run)| run.term.is_some())
        .map(|(index, _)| index)
        .collect();
    let span = |(run, text): (&Run, String)| RichSpan {
        text,
        strong: run.strong,
        link: run.term.as_ref().and_then(|term| {
            let message = on_term(term)?;
            Some((term_id(language.tag(), term), message))
        }),
    };
    let lines = language.of(block.language.as_str());
    let laid_out = lines.laid_out(&texts, &whole);
    let spans = block.runs.iter().zip(laid_out).map(span).collect();
    let face = face(language, (block.language, block.direction));
    RichText::new(spans, face, size)
        .role(Role::Text)
        .blocks([block.id.clone()])
}

/// The words of a block without emphasis and links, at a size in px.
pub fn plain_block<Message>(language: &Language, block: &Block, size: f32) -> RichText<Message> {
    let origin = (block.language, block.direction);
    set(language, origin, &block.text(), size).blocks([block.id.clone()])
}

/// A language's own name in its own font, at a size in px.
pub fn name_of<Message>(meta: &Meta, size: f32) -> RichText<Message> {
    RichText::new(vec![RichSpan::plain(&meta.name)], Face::of(meta), size)
        .blocks([language_id(&meta.tag).into()])
        .tight()
}

/// A language's own name as an accessible label.
pub fn language_label(meta: &Meta) -> Label {
    Label::new(
        vec![language_id(&meta.tag).into()],
        vec![Phrase::new(meta, &meta.name)],
    )
}

/// The notes of a document joined into one text, at a size in px.
pub fn joined_notes<Message>(
    language: &Language,
    document: &Document,
    size: f32,
) -> RichText<Message> {
    let notes = || document.of(BlockRole::Note);
    let texts: Vec<_> = notes().map(Block::text).collect();
    let ids = notes().map(|block| block.id.clone());
    plain(language, &language.joined(&texts), size).blocks(ids)
}

/// The widget id of a glossary link on a card.
pub fn term_id(language: &str, term: &str) -> iced::advanced::widget::Id {
    format!("term-{language}-{term}").into()
}
