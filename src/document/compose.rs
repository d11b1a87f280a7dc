//! Composes the document of each screen.

use fluent::types::FluentValue;

use super::{Block, BlockRole, Document, ExamQuestion, OTHER_EXAM};
use crate::assets;
use crate::content::{BACKGROUND, BlockWords, CardAt, Content, Dose, ExamId, Picture, Topic};
use crate::language::language_pages::GREETINGS;
use crate::language::{Catalogue, Language, Meta, ReviewStatus};

impl Document {
    /// The languages screen: greetings, and the languages by their own names.
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
        blocks.extend(
            choices
                .iter()
                .map(|meta| language_name(meta, BlockRole::Choice)),
        );
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
        blocks.push(message(BlockRole::Choice, "button-words"));
        blocks.push(message(BlockRole::Note, "home-notice"));
        if language.status != ReviewStatus::Reviewed {
            blocks.push(message(BlockRole::Note, "home-draft"));
        }
        Self::new(language, blocks)
    }

    /// A card of a topic. Empty if the position is out of range, or the language lacks words of it.
    pub fn card(language: &Language, content: &Content, at: CardAt) -> Self {
        let card = content
            .card(at)
            .filter(|(topic, card)| topic.words_of(card, |id| language.has(id)).is_some());
        let blocks = card.map(|(topic, _)| {
            let mut blocks = Vec::new();
            if topic.id == STEPS {
                let args = place_args(at.card, topic.cards.len());
                let words = language.words_with("place-step", &args);
                let role = BlockRole::Position;
                blocks.push(Block::text_of(language, role, "place-step", words));
            }
            blocks.extend(card_blocks(language, topic, at.card));
            blocks.extend(captions(language, content, topic, at.card));
            blocks
        });
        Self::new(language, blocks.unwrap_or_default())
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

    /// The display panel: each group of choices under its heading. `seconds` are the suggestions
    /// for the second language.
    pub fn display(language: &Language, seconds: &[&Meta]) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![
            message(BlockRole::Heading, "display-title"),
            message(BlockRole::Subheading, "display-text-size"),
        ];
        for step in 1..=5_usize {
            let args = [("step", FluentValue::from(step))];
            let words = language.words_with("display-text-size-step", &args);
            let id = "display-text-size-step";
            let block = Block::text_of(language, BlockRole::Choice, id, words);
            blocks.push(block.with_id(format!("{id}-{step}")));
        }
        for (heading, choices) in DISPLAY_GROUPS {
            blocks.push(message(BlockRole::Subheading, heading));
            for id in choices {
                if *id == "display-choose" {
                    let names = seconds.iter();
                    blocks.extend(names.map(|meta| language_name(meta, BlockRole::Choice)));
                }
                blocks.push(message(BlockRole::Choice, id));
            }
        }
        Self::new(language, blocks)
    }

    /// The idle warning; `seconds` is the time left to answer, in s.
    pub fn warning(language: &Language, seconds: u64) -> Self {
        let args = [("seconds", FluentValue::from(seconds))];
        let count = language.words_with("idle-count", &args);
        let blocks = vec![
            Block::message(language, BlockRole::Heading, "idle-title"),
            Block::text_of(language, BlockRole::Paragraph, "idle-count", count),
            Block::message(language, BlockRole::Choice, "idle-stay"),
            Block::message(language, BlockRole::Choice, "idle-leave"),
        ];
        Self::new(language, blocks)
    }

    /// The names and descriptions of the glossary's pictures.
    pub fn word_pictures(language: &Language, content: &Content) -> Self {
        let stems = content.words.iter().filter_map(|word| word_scene(word));
        let blocks = stems.flat_map(|stem| picture_blocks(language, &Picture::Scene(stem)));
        Self::new(language, blocks.collect())
    }

    /// The controls that are not part of any other document.
    pub fn controls(language: &Language) -> Self {
        let blocks = CONTROLS
            .iter()
            .map(|id| Block::message(language, BlockRole::Choice, id));
        let so_far = film_so_far(language, 50);
        let so_far = Block::text_of(language, BlockRole::Choice, "film-so-far", so_far);
        Self::new(language, blocks.chain([so_far]).collect())
    }

    /// The PIN pad, without its messages with variables.
    pub fn staff_pad(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PAD)
    }

    /// The staff panel, without its messages with variables.
    pub fn staff_panel(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PANEL)
    }

    fn fixed(language: &Language, messages: &[(BlockRole, &str)]) -> Self {
        let blocks = messages
            .iter()
            .map(|(role, id)| Block::message(language, *role, id));
        Self::new(language, blocks.collect())
    }

    /// The notice shown while the program restarts.
    pub fn restart_notice(language: &Language) -> Self {
        let block = Block::message(language, BlockRole::Heading, "one-moment");
        Self::new(language, vec![block])
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

/// The block id of a language's greeting.
pub fn greeting_id(tag: &str) -> String {
    format!("greeting-{tag}")
}

fn language_name(meta: &Meta, role: BlockRole) -> Block {
    Block::in_meta(meta, role, language_id(&meta.tag), &meta.name)
}

/// The topic whose cards are numbered steps of an exam.
const STEPS: &str = "what-happens";

/// Ids of the films on the attract screen, chosen to be unobtrusive in a waiting room.
pub const WELCOME_FILMS: [&str; 4] = ["moves", "swallow-enema", "heart", "pictures"];

/// The card of `about` with the review status of the language.
const UNREVIEWED: &str = "status";

/// Number of sources on a page of `about`.
const SOURCES_A_PAGE: usize = 36;

/// Message ids of controls and titles that are not part of another document.
const CONTROLS: [&str; 17] = [
    "button-home",
    "button-back",
    "button-next",
    "button-display",
    "button-close",
    "button-up",
    "button-down",
    "button-about",
    "about-title",
    "languages-second-title",
    "languages-more",
    "display-sample",
    "button-play",
    "button-pause",
    "film-bar",
    "help-open",
    "calibrate-box",
];

/// Roles and message ids of the PIN pad.
const STAFF_PAD: [(BlockRole, &str); 5] = [
    (BlockRole::Heading, "staff-pin"),
    (BlockRole::Note, "staff-checking"),
    (BlockRole::Note, "staff-wrong"),
    (BlockRole::Choice, "staff-erase"),
    (BlockRole::Choice, "staff-enter"),
];

/// Roles and message ids of the staff panel.
const STAFF_PANEL: [(BlockRole, &str); 8] = [
    (BlockRole::Heading, "staff-title"),
    (BlockRole::Choice, "staff-quit"),
    (BlockRole::Choice, "staff-restart"),
    (BlockRole::Choice, "staff-measure"),
    (BlockRole::Subheading, "staff-languages"),
    (BlockRole::Subheading, "staff-state"),
    (BlockRole::Subheading, "staff-log"),
    (BlockRole::Note, "staff-log-empty"),
];

/// The groups of the display panel after the text size, as message ids of heading and choices.
pub const DISPLAY_GROUPS: [(&str, &[&str]); 3] = [
    (
        "display-colors",
        &["display-paper", "display-night", "display-contrast"],
    ),
    ("display-two-languages", &["display-off", "display-choose"]),
    (
        "display-moving-pictures",
        &["display-play", "display-hold-still"],
    ),
];

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

/// "5 of 8", in the language's digits.
pub fn place(language: &Language, index: usize, total: usize) -> String {
    language.words_with("place", &place_args(index, total))
}

/// The playback position of a film in words; `percent` is from 0 to 100.
pub fn film_so_far(language: &Language, percent: u8) -> String {
    percent_of(language, "film-so-far", percent)
}

/// The message `id` with the variable `percent`.
pub fn percent_of(language: &Language, id: &str, percent: u8) -> String {
    language.words_with(id, &[("percent", FluentValue::from(percent))])
}

/// The variables of a message about a position; `index` counts from 0.
pub fn place_args(index: usize, total: usize) -> [(&'static str, FluentValue<'static>); 2] {
    [
        ("number", FluentValue::from(index + 1)),
        ("total", FluentValue::from(total)),
    ]
}

fn term(language: &Language, word: &str) -> Vec<Block> {
    Block::term(
        language,
        &format!("word-{word}"),
        &format!("word-{word}-meaning"),
    )
}

fn card_blocks(language: &Language, topic: &Topic, card: usize) -> Vec<Block> {
    let Some(card) = topic.cards.get(card) else {
        return Vec::new();
    };
    let message = format!("{}-{}", topic.id, card.id);
    let words = topic.words_of(card, |id| language.has(id));
    let (heading, told) = words.unwrap_or_else(|| (topic.heading(card), &card.blocks));
    let mut blocks = vec![Block::message(language, BlockRole::Heading, &heading)];
    for it in told {
        let role = match &it.words {
            BlockWords::Paragraph(_) => BlockRole::Paragraph,
            BlockWords::List(_) => BlockRole::Item,
        };
        let ids = it.words.ids().iter();
        blocks.extend(ids.map(|id| Block::marked_up(language, role, &format!("{message}-{id}"))));
    }
    let mut ids = blocks.iter().map(|block| block.id.as_str());
    if ids.any(|id| language.tells_phone_with_hours(id)) {
        let role = BlockRole::Paragraph;
        blocks.push(Block::message(language, role, "clinic-hours"));
    }
    if let Some(picture) = &card.picture {
        blocks.extend(picture_blocks(language, picture));
    }
    blocks
}

/// The name and the description of a picture.
pub(crate) fn picture_blocks(language: &Language, picture: &Picture) -> [Block; 2] {
    let name = picture.message();
    let description = format!("{name}-description");
    [
        Block {
            picture: Some(picture.clone()),
            ..Block::message(language, BlockRole::Picture, &name)
        },
        Block::message(language, BlockRole::Description, &description),
    ]
}

/// The captions of a card's picture: those of the comparison film, and the labels of the dose chart.
fn captions(language: &Language, content: &Content, topic: &Topic, card: usize) -> Vec<Block> {
    let picture = topic.cards.get(card).and_then(|card| card.picture.as_ref());
    let caption = |id: &str| Block::message(language, BlockRole::Caption, id);
    match picture {
        Some(Picture::Film(id)) if id == COMPARED => COMPARED_CAPTIONS.map(caption).into(),
        Some(Picture::Doses) => {
            let doses = doses_of(language, content, topic, card);
            let longest = doses.iter().filter_map(|dose| content.days_of_nature(dose));
            let longest = longest.fold(0.0, f32::max) / DAYS_A_YEAR;
            let years = DOSE_YEARS.max(longest.ceil() as usize);
            let names = doses.iter().map(|dose| caption(&dose_id(dose)));
            let years = (1..=years).map(|years| dose_years(language, years));
            names.chain(years).collect()
        }
        _ => Vec::new(),
    }
}

/// The doses in a card's chart: those that its words list, and natural background radiation.
fn doses_of<'a>(
    language: &Language,
    content: &'a Content,
    topic: &Topic,
    card: usize,
) -> Vec<&'a Dose> {
    let card = topic.cards.get(card);
    let words = card.and_then(|card| topic.words_of(card, |id| language.has(id)));
    let blocks = words.map(|(_, blocks)| blocks).unwrap_or_default();
    let is_listed = |dose: &&Dose| {
        let mut ids = blocks.iter().flat_map(|block| block.words.ids());
        dose.id == BACKGROUND || ids.any(|id| *id == dose.id)
    };
    content.doses.iter().filter(is_listed).collect()
}

/// The message id of the name of a dose.
pub(crate) fn dose_id(dose: &Dose) -> String {
    format!("dose-{}", dose.id)
}

/// A label of the ruler under the dose chart.
fn dose_years(language: &Language, years: usize) -> Block {
    let id = "dose-years";
    let words = language.words_with(id, &[("years", FluentValue::from(years))]);
    Block::text_of(language, BlockRole::Caption, id, words).with_id(format!("{id}-{years}"))
}

/// Id of the film that is compared with a still x-ray beside it.
pub const COMPARED: &str = "moves";

/// Message ids of the captions under the still x-ray and under the film.
pub const COMPARED_CAPTIONS: [&str; 2] = ["film-moves-still", "film-moves-moving"];

/// Least length of the ruler under the dose chart, in years.
const DOSE_YEARS: usize = 3;

const DAYS_A_YEAR: f32 = 365.25;
