//! Composes the document of each screen.

use super::card::{card_blocks, picture_blocks};
use super::{Block, BlockRole, Document, ExamQuestion, OTHER_EXAM};
use crate::assets;
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
    pub fn meaning(language: &Language, word: &str) -> Self {
        let mut blocks = term(language, word);
        if let Some(stem) = word_scene(word) {
            blocks.extend(picture_blocks(language, &Picture::Scene(stem)));
        }
        Self::new(language, blocks)
    }

    /// A page of `about`. The pages after those of the manifest list the sources.
    pub fn about(language: &Language, content: &Content, page: usize) -> Self {
        if page < content.about.cards.len() {
            if let Some(card) = content.about.cards.get(page)
                && card.id == UNREVIEWED
                && language.status == ReviewStatus::Reviewed
            {
                // The page is kept, so that page numbers do not depend on the review status, but
                // without the statement that the language is unreviewed.
                let title = Block::message(language, BlockRole::Heading, "about-title");
                let ask = Block::message(language, BlockRole::Paragraph, "about-status-ask");
                return Self::new(language, vec![title, ask]);
            }
            return Self::new(language, card_blocks(language, &content.about, page));
        }
        let from = (page - content.about.cards.len()) * SOURCES_A_PAGE;
        let mut blocks = vec![Block::message(
            language,
            BlockRole::Heading,
            "about-sources",
        )];
        let sources = content.sources.iter().enumerate();
        blocks.extend(
            sources
                .skip(from)
                .take(SOURCES_A_PAGE)
                .map(|(number, source)| {
                    let year = source.year.as_deref().map(|year| format!(", {year}"));
                    let (title, publisher) = (&source.title, &source.publisher);
                    let words = format!("{title}. {publisher}{}", year.unwrap_or_default());
                    let id = format!("source-{}", number + 1);
                    Block::text_of(language, BlockRole::Item, id, words)
                }),
        );
        Self::new(language, blocks)
    }

    /// The names and descriptions of the glossary's pictures.
    pub fn word_pictures(language: &Language, content: &Content) -> Self {
        let stems = content.words.iter().filter_map(|word| word_scene(word));
        let blocks = stems.flat_map(|stem| picture_blocks(language, &Picture::Scene(stem)));
        Self::new(language, blocks.collect())
    }

    /// The attract screen: a greeting, and the film with an id.
    pub fn welcome(language: &Language, film: &str) -> Self {
        let meta = &language.meta;
        let id = greeting_id(&meta.tag);
        let mut blocks = vec![
            language_name(meta, BlockRole::Note),
            Block::in_meta(meta, BlockRole::Heading, id, &meta.greeting),
            Block::message(language, BlockRole::Choice, "welcome-touch"),
        ];
        blocks.extend(picture_blocks(language, &Picture::Film(film.to_owned())));
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
        documents
            .extend((0..about_pages(content)).map(|page| Self::about(language, content, page)));
        documents.push(Self::display(language, &[]));
        documents.push(Self::warning(language, 30));
        documents.push(Self::staff_pad(language));
        documents.push(Self::staff_panel(language));
        documents.push(Self::restart_notice(language));
        documents.push(Self::welcome(language, WELCOME_FILMS[0]));
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

/// The card of `about` with the review status of the language.
const UNREVIEWED: &str = "status";

/// Number of sources on a page of `about`.
const SOURCES_A_PAGE: usize = 36;

/// Number of pages of `about`.
pub fn about_pages(content: &Content) -> usize {
    content.about.cards.len() + content.sources.len().div_ceil(SOURCES_A_PAGE)
}

/// The file stem of a glossary word's picture in `assets/scenes`, if it has one.
pub fn word_scene(word: &str) -> Option<String> {
    let stem = format!("word-{word}");
    assets::bytes(&format!("scenes/{stem}.svg")).map(|_| stem)
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

fn term(language: &Language, word: &str) -> Vec<Block> {
    Block::term(
        language,
        &format!("word-{word}"),
        &format!("word-{word}-meaning"),
    )
}
