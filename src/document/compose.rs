//! Composes the document of each screen.

use super::card::{card_blocks, picture_blocks};
use super::{Block, BlockRole, Document, ExamQuestion, OTHER_EXAM};
use crate::content::{Content, ExamId, Picture, Topic};
use crate::language::language_pages::GREETINGS;
use crate::language::{Catalogue, Language, Meta, ReviewStatus};

impl Document {
    /// The languages screen: greetings, and the languages by their own names, each with its English name.
    pub fn languages(
        language: &Language,
        title: &str,
        greeting: &[&Meta],
        choices: &[&Meta],
        with_note: bool,
    ) -> Self {
        let greetings = greeting.iter().map(|meta| {
            let id = greeting_id(&meta.tag);
            Block::in_meta(meta, BlockRole::Greeting, id, &meta.greeting)
        });
        let mut blocks: Vec<_> = greetings.collect();
        blocks.push(Block::message(language, BlockRole::Heading, title));
        for meta in choices {
            blocks.push(language_name(meta, BlockRole::Choice));
            if meta.english_name != meta.name {
                let id = english_name_id(&meta.tag);
                blocks.push(Block::in_english(BlockRole::Aside, id, &meta.english_name));
            }
        }
        if with_note {
            blocks.push(Block::message(language, BlockRole::Note, "home-notice"));
        }
        Self::new(language, blocks)
    }

    /// The home screen: the exam, a choice and a hint for each topic, the glossary, then the notes.
    pub fn home(language: &Language, content: &Content, question: ExamQuestion<'_>) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![message(BlockRole::Heading, &question.home_title())];
        if question.is_asked(language) {
            blocks.push(message(BlockRole::Choice, OTHER_EXAM));
        }
        for topic in &content.topics {
            blocks.push(message(BlockRole::Choice, &topic_title_id(topic)));
            blocks.push(message(BlockRole::Hint, &topic_hint_id(topic)));
        }
        if !content.tell.is_empty() {
            blocks.push(message(BlockRole::Choice, "tell-title"));
            blocks.push(message(BlockRole::Hint, "tell-hint"));
        }
        blocks.push(message(BlockRole::Choice, "button-words"));
        blocks.push(message(BlockRole::Note, "home-notice"));
        if language.status != ReviewStatus::Reviewed {
            blocks.push(message(BlockRole::Note, "home-draft"));
        }
        Self::new(language, blocks)
    }

    /// A page of the glossary. `words` are ids.
    pub fn words(language: &Language, words: &[String]) -> Self {
        let mut blocks = vec![Block::message(language, BlockRole::Heading, "words-title")];
        blocks.extend(words.iter().flat_map(|word| term(language, word)));
        Self::new(language, blocks)
    }

    /// A glossary word with its meaning, and its picture if it has one.
    pub fn meaning(language: &Language, content: &Content, word: &str) -> Self {
        let mut blocks = term(language, word);
        if let Some(stem) = content.word_scene(word) {
            let picture = Picture::Scene(stem.to_owned());
            blocks.extend(picture_blocks(language, &picture));
        }
        Self::new(language, blocks)
    }

    /// A page of `about`: two cards of the manifest, of which the second has a heading of its own. The last
    /// page lists the sources.
    pub fn about(language: &Language, content: &Content, page: usize) -> Self {
        let cards = content.about.cards.iter().enumerate();
        let mut cards = cards
            .skip(page * CARDS_A_PAGE)
            .take(CARDS_A_PAGE)
            .peekable();
        if cards.peek().is_none() {
            return Self::new(language, sources(language, content));
        }
        let mut blocks = Vec::new();
        for (index, card) in cards {
            let mut told = card_blocks(language, &content.about, index);
            if card.id == UNREVIEWED && language.status == ReviewStatus::Reviewed {
                // Without the statement that the language is unreviewed.
                told.retain(|it| {
                    it.role != BlockRole::Heading && it.id.as_str() != UNREVIEWED_NOTE
                });
                let title = Block::message(language, BlockRole::Heading, "about-title");
                told.insert(0, title);
            }
            let is_second = !blocks.is_empty();
            for heading in told
                .iter_mut()
                .filter(|it| is_second && it.role == BlockRole::Heading)
            {
                heading.role = BlockRole::Subheading;
            }
            blocks.extend(told);
        }
        Self::new(language, blocks)
    }

    /// The names and descriptions of the glossary's pictures.
    pub fn word_pictures(language: &Language, content: &Content) -> Self {
        let scenes = content
            .words
            .iter()
            .filter_map(|word| content.word_scene(word));
        let pictures = scenes.map(|stem| Picture::Scene(stem.to_owned()));
        let blocks = pictures.flat_map(|picture| picture_blocks(language, &picture));
        Self::new(language, blocks.collect())
    }

    /// The attract screen: a greeting, and a picture.
    pub fn welcome(language: &Language, picture: &Picture) -> Self {
        let meta = &language.meta;
        let id = greeting_id(&meta.tag);
        let mut blocks = vec![
            language_name(meta, BlockRole::Note),
            Block::in_meta(meta, BlockRole::Heading, id, &meta.greeting),
            Block::message(language, BlockRole::Choice, "welcome-touch"),
        ];
        blocks.extend(picture_blocks(language, picture));
        Self::new(language, blocks)
    }

    /// All documents of a language, in reading order.
    pub fn all(language: &Language, content: &Content, catalogue: &Catalogue) -> Vec<Self> {
        let metas: Vec<&Meta> = catalogue.all().iter().collect();
        let greeting = metas.get(..GREETINGS).unwrap_or(&metas);
        let question = ExamQuestion {
            exams: &ExamId::ALL,
            chosen: None,
        };
        let mut documents = vec![
            Self::languages(language, "languages-title", greeting, &metas, true),
            Self::home(language, content, question),
        ];
        if question.is_asked(language) {
            documents.push(Self::exam(language, question));
        }
        documents.extend(content.cards().map(|at| Self::card(language, content, at)));
        documents.push(Self::words(language, &content.words));
        documents.extend(Self::tell_and_ask(language, content));
        documents.extend(Self::all_of_take_home(language));
        documents
            .extend((0..about_pages(content)).map(|page| Self::about(language, content, page)));
        documents.push(Self::display(language, &[]));
        documents.push(Self::warning(language, 30));
        documents.push(Self::staff_pad(language));
        documents.push(Self::staff_panel(language));
        documents.push(Self::restart_notice(language));
        let film = Picture::Film(WELCOME_FILMS[0].to_owned());
        documents.push(Self::welcome(language, &film));
        documents.push(Self::help(language));
        documents.push(Self::calibrate(language, 500, 500, false));
        documents
    }
}

/// The block id of a language's own name.
pub fn language_id(tag: &str) -> String {
    format!("language-{tag}")
}

/// The block id of a language's English name.
pub fn english_name_id(tag: &str) -> String {
    format!("language-{tag}-in-english")
}

/// The block id of a language's greeting.
pub fn greeting_id(tag: &str) -> String {
    format!("greeting-{tag}")
}

/// A language by its own name.
pub(super) fn language_name(meta: &Meta, role: BlockRole) -> Block {
    Block::in_meta(meta, role, language_id(&meta.tag), &meta.name)
}

/// Ids of the films on the attract screen, chosen to be unobtrusive in a waiting room.
pub const WELCOME_FILMS: [&str; 4] = ["moves", "swallow-enema", "heart", "pictures"];

/// The scenes with people that take turns with them.
pub const WELCOME_SCENES: [&str; 4] = [
    "what-is-it-helps",
    "what-happens-where",
    "results-ask",
    "after-home",
];

/// The card of `about` with the review status of the language.
const UNREVIEWED: &str = "status";

/// The paragraph of it that says that nobody has reviewed the words.
const UNREVIEWED_NOTE: &str = "about-status-draft";

/// Number of cards of the manifest on a page of `about`.
const CARDS_A_PAGE: usize = 2;

/// Number of pages of `about`.
pub fn about_pages(content: &Content) -> usize {
    content.about.cards.len().div_ceil(CARDS_A_PAGE) + 1
}

/// The sources under their heading.
fn sources(language: &Language, content: &Content) -> Vec<Block> {
    let heading = Block::message(language, BlockRole::Heading, "about-sources");
    let sources = content.sources.iter().enumerate();
    let sources = sources.map(|(number, source)| {
        let year = source.year.as_deref().map(|year| format!(", {year}"));
        let (title, publisher) = (&source.title, &source.publisher);
        let words = format!("{title}. {publisher}{}", year.unwrap_or_default());
        let id = format!("source-{}", number + 1);
        Block::text_of(language, BlockRole::Item, id, words)
    });
    std::iter::once(heading).chain(sources).collect()
}

/// The title of a topic.
pub fn topic_title(language: &Language, topic: &Topic) -> String {
    language.words(&topic_title_id(topic))
}

/// The message id of a topic's title.
pub fn topic_title_id(topic: &Topic) -> String {
    format!("{}-title", topic.id)
}

/// The message id of a topic's hint.
pub fn topic_hint_id(topic: &Topic) -> String {
    format!("{}-hint", topic.id)
}

/// Puts the glossary words in the order of a language.
pub fn order_words(language: &Language, content: &mut Content) {
    let Some(collation) = language.collation() else {
        return;
    };
    let word = |id: &str| language.words(&format!("word-{id}"));
    content.order_words(|one, other| collation.compare(&word(one), &word(other)));
}

fn term(language: &Language, word: &str) -> Vec<Block> {
    Block::term(
        language,
        &format!("word-{word}"),
        &format!("word-{word}-meaning"),
    )
}
