//! The document of each screen.

use fluent::types::FluentValue;

use super::{Block, Document, Role};
use crate::assets;
use crate::content::{BlockId, CardAt, Content, Picture, Topic};
use crate::language::language_pages::GREETINGS;
use crate::language::{Catalogue, Language, Meta, ReviewStatus};

impl Document {
    /// The welcome screen: a word of welcome in some languages, and languages by their own names.
    pub fn languages(
        language: &Language,
        title: &str,
        greeting: &[&Meta],
        choices: &[&Meta],
        with_note: bool,
    ) -> Self {
        let greetings = greeting.iter();
        let mut blocks: Vec<_> = greetings
            .map(|meta| Block::new(Role::Greeting, &meta.greeting))
            .collect();
        blocks.push(Block::new(Role::Heading, language.words(title)));
        blocks.extend(
            choices
                .iter()
                .map(|meta| Block::new(Role::Choice, &meta.name)),
        );
        if with_note {
            blocks.push(Block::new(Role::Note, language.words("home-notice")));
        }
        Self::new(language, blocks)
    }

    /// The home screen: a choice and a hint for each topic, then what this guide is not.
    pub fn home(language: &Language, content: &Content) -> Self {
        let mut blocks = vec![Block::new(Role::Heading, language.words("home-title"))];
        for topic in &content.topics {
            blocks.push(Block::new(Role::Choice, topic_title(language, topic)));
            let hint = language.words(&format!("{}-hint", topic.id));
            blocks.push(Block::new(Role::Hint, hint));
        }
        blocks.push(Block::new(Role::Note, language.words("home-notice")));
        if language.status != ReviewStatus::Reviewed {
            blocks.push(Block::new(Role::Note, language.words("home-draft")));
        }
        Self::new(language, blocks)
    }

    /// A card of a topic. Empty only for a place past the end, which no screen leads to.
    pub fn card(language: &Language, content: &Content, at: CardAt) -> Self {
        let blocks = content.card(at).map(|(topic, _)| {
            let mut blocks = Vec::new();
            if topic.id == STEPS {
                let args = place_args(at.card, topic.cards.len());
                blocks.push(Block::new(
                    Role::Position,
                    language.words_with("place-step", &args),
                ));
            }
            blocks.extend(card_blocks(language, topic, at.card));
            blocks.extend(captions(language, content, topic, at.card));
            blocks
        });
        Self::new(language, blocks.unwrap_or_default())
    }

    /// A page of the glossary: words with their meanings.
    pub fn words(language: &Language, words: &[String]) -> Self {
        let mut blocks = vec![Block::new(Role::Heading, language.words("words-title"))];
        blocks.extend(words.iter().flat_map(|word| term(language, word)));
        Self::new(language, blocks)
    }

    /// One glossary word with its meaning, and its picture where it has one.
    pub fn meaning(language: &Language, word: &str) -> Self {
        let mut blocks: Vec<Block> = term(language, word).into();
        if let Some(stem) = word_scene(word) {
            blocks.extend(picture_blocks(language, &format!("picture-{stem}")));
        }
        Self::new(language, blocks)
    }

    /// A page of `about`; the pages after the manifest's own list the sources.
    pub fn about(language: &Language, content: &Content, page: usize) -> Self {
        if page < content.about.cards.len() {
            if let Some(card) = content.about.cards.get(page)
                && card.id == UNREVIEWED
                && language.status == ReviewStatus::Reviewed
            {
                // Only what is true of reviewed words stays, and no page changes its number.
                let ask = Block::new(Role::Paragraph, language.words("about-status-ask"));
                let title = Block::new(Role::Heading, language.words("about-title"));
                return Self::new(language, vec![title, ask]);
            }
            return Self::new(language, card_blocks(language, &content.about, page));
        }
        let from = (page - content.about.cards.len()) * SOURCES_A_PAGE;
        let mut blocks = vec![Block::new(Role::Heading, language.words("about-sources"))];
        let sources = content.sources.iter().skip(from).take(SOURCES_A_PAGE);
        blocks.extend(sources.map(|source| {
            let year = source.year.as_deref().map(|year| format!(", {year}"));
            let words = format!(
                "{}. {}{}",
                source.title,
                source.publisher,
                year.unwrap_or_default()
            );
            Block::new(Role::Item, words)
        }));
        Self::new(language, blocks)
    }

    /// The display panel: each group of choices under its heading.
    pub fn display(language: &Language) -> Self {
        let mut blocks = vec![Block::new(Role::Heading, language.words("display-title"))];
        blocks.push(Block::new(
            Role::Subheading,
            language.words("display-text-size"),
        ));
        for step in 1..=5_usize {
            let args = [("step", FluentValue::from(step))];
            let words = language.words_with("display-text-size-step", &args);
            blocks.push(Block::new(Role::Choice, words));
        }
        for (heading, choices) in DISPLAY_GROUPS {
            blocks.push(Block::new(Role::Subheading, language.words(heading)));
            let choices = choices.iter().map(|id| language.words(id));
            blocks.extend(choices.map(|words| Block::new(Role::Choice, words)));
        }
        Self::new(language, blocks)
    }

    /// The question before everything starts over, with the seconds that are left.
    pub fn warning(language: &Language, seconds: u64) -> Self {
        let args = [("seconds", FluentValue::from(seconds))];
        let blocks = vec![
            Block::new(Role::Heading, language.words("idle-title")),
            Block::new(Role::Paragraph, language.words_with("idle-count", &args)),
            Block::new(Role::Choice, language.words("idle-stay")),
            Block::new(Role::Choice, language.words("idle-leave")),
        ];
        Self::new(language, blocks)
    }

    /// The names and descriptions of the glossary's pictures.
    pub fn word_pictures(language: &Language, content: &Content) -> Self {
        let stems = content.words.iter().filter_map(|word| word_scene(word));
        let blocks = stems.flat_map(|stem| picture_blocks(language, &format!("picture-{stem}")));
        Self::new(language, blocks.collect())
    }

    /// The words of the controls that no screen above has as its own.
    pub fn controls(language: &Language) -> Self {
        let words = CONTROLS.iter().map(|id| language.words(id));
        // Told of the bar of a film, which only shows it.
        let so_far = film_so_far(language, 50);
        let blocks = words
            .chain([so_far])
            .map(|words| Block::new(Role::Choice, words));
        Self::new(language, blocks.collect())
    }

    /// The pad where the staff enters its PIN, but for what it counts.
    pub fn staff_pad(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PAD)
    }

    /// The panel for the staff, but for what it counts.
    pub fn staff_panel(language: &Language) -> Self {
        Self::fixed(language, &STAFF_PANEL)
    }

    fn fixed(language: &Language, messages: &[(Role, &str)]) -> Self {
        let words = messages.iter();
        let blocks = words.map(|(role, id)| Block::new(*role, language.words(id)));
        Self::new(language, blocks.collect())
    }

    /// What shows while the program is being started again.
    pub fn moment(language: &Language) -> Self {
        let words = language.words("one-moment");
        Self::new(language, vec![Block::new(Role::Heading, words)])
    }

    /// What greets people while nobody is there: a greeting, and a film.
    pub fn welcome(language: &Language, film: &str) -> Self {
        let mut blocks = vec![
            Block::new(Role::Note, &language.meta.name),
            Block::new(Role::Heading, &language.meta.greeting),
            Block::new(Role::Choice, language.words("welcome-touch")),
        ];
        let film = Picture::Film(film.to_owned());
        blocks.extend(picture_blocks(language, &film.message()));
        Self::new(language, blocks)
    }

    /// Every document of a language, in the order in which a patient would meet them.
    pub fn all(language: &Language, content: &Content, catalogue: &Catalogue) -> Vec<Self> {
        let mut documents = vec![
            Self::languages(
                language,
                "languages-title",
                &catalogue.all().iter().take(GREETINGS).collect::<Vec<_>>(),
                &catalogue.all().iter().collect::<Vec<_>>(),
                true,
            ),
            Self::home(language, content),
        ];
        documents.extend(content.cards().map(|at| Self::card(language, content, at)));
        documents.push(Self::words(language, &content.words));
        documents
            .extend((0..about_pages(content)).map(|page| Self::about(language, content, page)));
        documents.push(Self::display(language));
        documents.push(Self::warning(language, 30));
        documents.push(Self::staff_pad(language));
        documents.push(Self::staff_panel(language));
        documents.push(Self::moment(language));
        documents.push(Self::welcome(language, WELCOME_FILMS[0]));
        documents.push(Self::help(language));
        documents.push(Self::calibrate(language, 500, 500, false));
        documents
    }
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
const STAFF_PAD: [(Role, &str); 5] = [
    (Role::Heading, "staff-pin"),
    (Role::Note, "staff-checking"),
    (Role::Note, "staff-wrong"),
    (Role::Choice, "staff-erase"),
    (Role::Choice, "staff-enter"),
];

/// The messages of the panel for the staff.
const STAFF_PANEL: [(Role, &str); 8] = [
    (Role::Heading, "staff-title"),
    (Role::Choice, "staff-quit"),
    (Role::Choice, "staff-restart"),
    (Role::Choice, "staff-measure"),
    (Role::Subheading, "staff-languages"),
    (Role::Subheading, "staff-state"),
    (Role::Subheading, "staff-log"),
    (Role::Note, "staff-log-empty"),
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
    language.words(&format!("{}-title", topic.id))
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
        Block::new(Role::Term, language.words(&format!("word-{word}"))),
        Block::new(
            Role::Meaning,
            language.words(&format!("word-{word}-meaning")),
        ),
    ]
}

fn card_blocks(language: &Language, topic: &Topic, card: usize) -> Vec<Block> {
    let Some(card) = topic.cards.get(card) else {
        return Vec::new();
    };
    let message = format!("{}-{}", topic.id, card.id);
    let mut blocks = vec![Block::new(Role::Heading, language.words(&message))];
    let block =
        |role, id: &str| Block::marked_up(role, &language.words(&format!("{message}-{id}")));
    for it in &card.blocks {
        match it {
            BlockId::Paragraph(id) => blocks.push(block(Role::Paragraph, id)),
            BlockId::List(ids) => blocks.extend(ids.iter().map(|id| block(Role::Item, id))),
        }
    }
    if let Some(picture) = &card.picture {
        blocks.extend(picture_blocks(language, &picture.message()));
    }
    blocks
}

/// The name and the description of a picture.
pub fn picture_blocks(language: &Language, message: &str) -> [Block; 2] {
    [
        Block::new(Role::Picture, language.words(message)),
        Block::new(
            Role::Description,
            language.words(&format!("{message}-description")),
        ),
    ]
}

/// The words within the picture of a card: those under the two halves of the film that compares,
/// and those of the bars of doses.
fn captions(language: &Language, content: &Content, topic: &Topic, card: usize) -> Vec<Block> {
    let picture = topic.cards.get(card).and_then(|card| card.picture.as_ref());
    let words: Vec<String> = match picture {
        Some(Picture::Film(id)) if id == COMPARED => {
            COMPARED_CAPTIONS.map(|id| language.words(id)).into()
        }
        Some(Picture::Doses) => {
            let doses = content.doses.iter();
            let names = doses.map(|dose| language.words(&format!("dose-{}", dose.id)));
            let years = (1..=DOSE_YEARS).map(|years| dose_years(language, years));
            names.chain(years).collect()
        }
        _ => Vec::new(),
    };
    let words = words.into_iter();
    words
        .map(|words| Block::new(Role::Caption, words))
        .collect()
}

/// A length of the ruler under the bars of doses.
fn dose_years(language: &Language, years: usize) -> String {
    language.words_with("dose-years", &[("years", FluentValue::from(years))])
}

/// The film that stands beside a still x-ray.
pub const COMPARED: &str = "moves";

/// What stands under the still x-ray, and under the film.
pub const COMPARED_CAPTIONS: [&str; 2] = ["film-moves-still", "film-moves-moving"];

/// How many years the ruler under the bars of doses shows.
pub const DOSE_YEARS: usize = 3;
