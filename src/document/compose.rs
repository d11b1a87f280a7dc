//! The document of each screen.

use fluent::types::FluentValue;

use super::{Block, BlockRole, Document};
use crate::assets;
use crate::content::{CardAt, CardBlock, Content, Picture, Topic};
use crate::language::language_pages::GREETINGS;
use crate::language::{Catalogue, Language, Meta, Status};

impl Document {
    /// The welcome screen: a word of welcome in some languages, and languages by their own names.
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

    /// The home screen: a choice and a hint for each topic, then what this guide is not.
    pub fn home(language: &Language, content: &Content) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![message(BlockRole::Heading, "home-title")];
        for topic in &content.topics {
            blocks.push(message(BlockRole::Choice, &topic_title_id(topic)));
            blocks.push(message(BlockRole::Hint, &format!("{}-hint", topic.id)));
        }
        blocks.push(message(BlockRole::Note, "home-notice"));
        if language.status != Status::Reviewed {
            blocks.push(message(BlockRole::Note, "home-draft"));
        }
        Self::new(language, blocks)
    }

    /// A card of a topic. Empty only for a place past the end, which no screen leads to.
    pub fn card(language: &Language, content: &Content, at: CardAt) -> Self {
        let blocks = content.card(at).map(|(topic, _)| {
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

    /// A page of the glossary: words with their meanings.
    pub fn words(language: &Language, words: &[String]) -> Self {
        let mut blocks = vec![Block::message(language, BlockRole::Heading, "words-title")];
        blocks.extend(words.iter().flat_map(|word| term(language, word)));
        Self::new(language, blocks)
    }

    /// One glossary word with its meaning, and its picture where it has one.
    pub fn meaning(language: &Language, word: &str) -> Self {
        let mut blocks: Vec<Block> = term(language, word).into();
        if let Some(stem) = word_scene(word) {
            blocks.extend(picture_blocks(language, &Picture::Scene(stem)));
        }
        Self::new(language, blocks)
    }

    /// A page of `about`; the pages after the manifest's own list the sources.
    pub fn about(language: &Language, content: &Content, page: usize) -> Self {
        if page < content.about.cards.len() {
            if let Some(card) = content.about.cards.get(page)
                && card.id == UNREVIEWED
                && language.status == Status::Reviewed
            {
                // Only what is true of reviewed words stays, and no page changes its number.
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

    /// The display panel: each group of choices under its heading. `seconds` are the languages that
    /// it offers as the second one.
    pub fn display(language: &Language, seconds: &[&Meta]) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![
            message(BlockRole::Heading, "display-title"),
            message(BlockRole::Subheading, "display-text-size"),
        ];
        for step in 1..=5_usize {
            let args = [("step", FluentValue::from(step))];
            let words = language.words_with("display-text-size-step", &args);
            let id = format!("display-text-size-step-{step}");
            blocks.push(Block::text_of(language, BlockRole::Choice, id, words));
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

    /// The question before everything starts over, with the seconds that are left.
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

    /// The words of the controls that no screen above has as its own.
    pub fn controls(language: &Language) -> Self {
        let blocks = CONTROLS
            .iter()
            .map(|id| Block::message(language, BlockRole::Choice, id));
        let so_far = film_so_far(language, 50);
        let so_far = Block::text_of(language, BlockRole::Choice, "film-so-far", so_far);
        Self::new(language, blocks.chain([so_far]).collect())
    }

    /// The pad where the staff enters its PIN, without the seconds that a locked pad counts.
    pub fn staff_pad(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PAD)
    }

    /// The panel for the staff, without its counts.
    pub fn staff_panel(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PANEL)
    }

    fn fixed(language: &Language, messages: &[(BlockRole, &str)]) -> Self {
        let blocks = messages
            .iter()
            .map(|(role, id)| Block::message(language, *role, id));
        Self::new(language, blocks.collect())
    }

    /// What shows while the program is being started again.
    pub fn restart_notice(language: &Language) -> Self {
        let block = Block::message(language, BlockRole::Heading, "one-moment");
        Self::new(language, vec![block])
    }

    /// What greets people while nobody is there: a greeting, and a film.
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

    /// Every document of a language, in the order in which a patient would meet them.
    pub fn all(language: &Language, content: &Content, catalogue: &Catalogue) -> Vec<Self> {
        let metas: Vec<&Meta> = catalogue.all().iter().collect();
        let greeting = metas.get(..GREETINGS).unwrap_or(&metas);
        let mut documents = vec![
            Self::languages(language, "languages-title", greeting, &metas, true),
            Self::home(language, content),
        ];
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

/// The id of the block with a language's own name.
pub fn language_id(tag: &str) -> String {
    format!("language-{tag}")
}

/// The id of the block with a language's word of welcome.
pub fn greeting_id(tag: &str) -> String {
    format!("greeting-{tag}")
}

fn language_name(meta: &Meta, role: BlockRole) -> Block {
    Block::in_meta(meta, role, language_id(&meta.tag), &meta.name)
}

/// The topic whose cards are steps in time.
const STEPS: &str = "what-happens";

/// The films that play beside a greeting: those that nobody in a waiting room need turn away from.
pub const WELCOME_FILMS: [&str; 4] = ["moves", "swallow-enema", "heart", "pictures"];

/// The card of `about` that says that nobody has reviewed the words yet.
const UNREVIEWED: &str = "status";

/// How many sources a page of `about` lists.
const SOURCES_A_PAGE: usize = 5;

/// The messages of the frame's controls, and of titles that stand in its bars.
const CONTROLS: [&str; 18] = [
    "button-home",
    "button-back",
    "button-next",
    "button-display",
    "button-close",
    "button-up",
    "button-down",
    "button-words",
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

/// The messages of the pad for the staff.
const STAFF_PAD: [(BlockRole, &str); 5] = [
    (BlockRole::Heading, "staff-pin"),
    (BlockRole::Note, "staff-checking"),
    (BlockRole::Note, "staff-wrong"),
    (BlockRole::Choice, "staff-erase"),
    (BlockRole::Choice, "staff-enter"),
];

/// The messages of the panel for the staff.
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

/// The groups of the display panel after the text size: heading and choices.
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

/// How many pages `about` has.
pub fn about_pages(content: &Content) -> usize {
    content.about.cards.len() + content.sources.len().div_ceil(SOURCES_A_PAGE)
}

/// The file stem of a glossary word's picture in `assets/scenes`, where it has one.
pub fn word_scene(word: &str) -> Option<String> {
    let stem = format!("word-{word}");
    assets::bytes(&format!("scenes/{stem}.svg")).map(|_| stem)
}

/// The title of a topic.
pub fn topic_title(language: &Language, topic: &Topic) -> String {
    language.words(&topic_title_id(topic))
}

/// The message with the title of a topic.
pub fn topic_title_id(topic: &Topic) -> String {
    format!("{}-title", topic.id)
}

/// "5 of 8", in the language's digits.
pub fn place(language: &Language, index: usize, total: usize) -> String {
    language.words_with("place", &place_args(index, total))
}

/// How much of a film is over, from 0 to 100.
pub fn film_so_far(language: &Language, percent: u8) -> String {
    percent_of(language, "film-so-far", percent)
}

/// A message that tells of a part of a hundred.
pub fn percent_of(language: &Language, id: &str, percent: u8) -> String {
    language.words_with(id, &[("percent", FluentValue::from(percent))])
}

/// What a message that tells of a place is given; `index` counts from 0.
pub fn place_args(index: usize, total: usize) -> [(&'static str, FluentValue<'static>); 2] {
    [
        ("number", FluentValue::from(index + 1)),
        ("total", FluentValue::from(total)),
    ]
}

fn term(language: &Language, word: &str) -> [Block; 2] {
    [
        Block::message(language, BlockRole::Term, &format!("word-{word}")),
        Block::message(
            language,
            BlockRole::Meaning,
            &format!("word-{word}-meaning"),
        ),
    ]
}

fn card_blocks(language: &Language, topic: &Topic, card: usize) -> Vec<Block> {
    let Some(card) = topic.cards.get(card) else {
        return Vec::new();
    };
    let message = format!("{}-{}", topic.id, card.id);
    let mut blocks = vec![Block::message(language, BlockRole::Heading, &message)];
    let block = |role, id: &str| Block::marked_up(language, role, &format!("{message}-{id}"));
    for it in &card.blocks {
        match it {
            CardBlock::Paragraph(id) => blocks.push(block(BlockRole::Paragraph, id)),
            CardBlock::List(ids) => {
                blocks.extend(ids.iter().map(|id| block(BlockRole::Item, id)));
            }
        }
    }
    if let Some(picture) = &card.picture {
        blocks.extend(picture_blocks(language, picture));
    }
    blocks
}

/// The name and the description of a picture.
pub fn picture_blocks(language: &Language, picture: &Picture) -> [Block; 2] {
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

/// The words within the picture of a card: those under the two halves of the film that compares,
/// and those of the bars of doses.
fn captions(language: &Language, content: &Content, topic: &Topic, card: usize) -> Vec<Block> {
    let picture = topic.cards.get(card).and_then(|card| card.picture.as_ref());
    let caption = |id: &str| Block::message(language, BlockRole::Caption, id);
    match picture {
        Some(Picture::Film(id)) if id == COMPARED => COMPARED_CAPTIONS.map(caption).into(),
        Some(Picture::Doses) => {
            let doses = content.doses.iter();
            let names = doses.map(|dose| caption(&format!("dose-{}", dose.id)));
            let years = (1..=DOSE_YEARS).map(|years| dose_years(language, years));
            names.chain(years).collect()
        }
        _ => Vec::new(),
    }
}

/// A length of the ruler under the bars of doses.
fn dose_years(language: &Language, years: usize) -> Block {
    let words = language.words_with("dose-years", &[("years", FluentValue::from(years))]);
    let id = format!("dose-years-{years}");
    Block::text_of(language, BlockRole::Caption, id, words)
}

/// The film that stands beside a still x-ray.
pub const COMPARED: &str = "moves";

/// What stands under the still x-ray, and under the film.
pub const COMPARED_CAPTIONS: [&str; 2] = ["film-moves-still", "film-moves-moving"];

/// How many years the ruler under the bars of doses shows.
pub const DOSE_YEARS: usize = 3;
