//! The content manifest: topics, cards and blocks in order. It holds message ids, not text.

mod exam;

pub use exam::ExamId;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::assets;
use crate::diagnostic::Diagnostic;

/// The content manifest.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The topics in the order of the home screen.
    pub topics: Vec<Topic>,
    /// The pages of the `about` screen.
    pub about: Topic,
    /// Ids of the glossary words, in English alphabetical order.
    pub words: Vec<String>,
    /// The cited sources.
    pub sources: Vec<Source>,
    /// Radiation doses of exams and of natural background, for the dose chart.
    pub doses: Vec<Dose>,
}

impl Content {
    /// The number of days of natural background radiation that equal a dose; `None` if the manifest
    /// has no positive [`BACKGROUND`] dose.
    pub fn days_of_nature(&self, dose: &Dose) -> Option<f32> {
        let nature = self.doses.iter().find(|it| it.id == BACKGROUND)?;
        (nature.msv > 0.0).then(|| dose.msv / nature.msv * DAYS_A_YEAR)
    }
}

/// Id of the dose of natural background radiation per year.
pub const BACKGROUND: &str = "background";

const DAYS_A_YEAR: f32 = 365.25;

/// The radiation dose of an exam, or of natural background in a year.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// The id. The message `dose-ID` names it.
    pub id: String,
    /// Effective dose of an adult, in millisievert (mSv).
    pub msv: f32,
    /// Id of the cited source.
    pub source: String,
}

/// A topic: a tile on the home screen and its cards.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// The id, such as `what-is-it`.
    pub id: String,
    /// The file stem of its icon in `assets/icons`.
    pub icon: String,
    /// Its cards, in reading order.
    pub cards: Vec<Card>,
}

impl Topic {
    /// The message ids of one of its cards: blocks, picture and heading.
    pub fn messages(&self, card: &Card) -> Vec<String> {
        let mut ids = Vec::new();
        let message = format!("{}-{}", self.id, card.id);
        for block in &card.blocks {
            match block {
                CardBlock::Paragraph(id) => ids.push(format!("{message}-{id}")),
                CardBlock::List(list) => {
                    ids.extend(list.iter().map(|id| format!("{message}-{id}")));
                }
            }
        }
        if let Some(picture) = &card.picture {
            let picture = picture.message();
            ids.extend([picture.clone(), format!("{picture}-description")]);
        }
        ids.push(message);
        ids
    }
}

/// A card: a heading and a few blocks about a single point.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The id within its topic, such as `moves`.
    pub id: String,
    /// Ids of the cited sources.
    pub sources: Vec<String>,
    /// The blocks under the heading, in reading order.
    pub blocks: Vec<CardBlock>,
    /// The picture beside the text.
    #[serde(default)]
    pub picture: Option<Picture>,
}

/// The picture of a card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Picture {
    /// A still scene, by its file stem in `assets/scenes`.
    Scene(String),
    /// A film, by its id.
    Film(String),
    /// A bar chart of the manifest's doses.
    Doses,
}

impl Picture {
    /// Message id of the picture's name. With the suffix `-description`, that of its description.
    pub fn message(&self) -> String {
        match self {
            Self::Scene(stem) => format!("picture-{stem}"),
            Self::Film(id) => format!("film-{id}"),
            Self::Doses => "picture-doses".to_owned(),
        }
    }
}

/// A block of a card, by the last part of its message id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardBlock {
    /// A paragraph.
    Paragraph(String),
    /// A list of short items.
    List(Vec<String>),
}

/// A cited work, as listed on the `about` screen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The id that cards refer to.
    pub id: String,
    /// Its title, which is not translated.
    pub title: String,
    /// Its publisher.
    pub publisher: String,
    /// The year of publication, if known.
    #[serde(default)]
    pub year: Option<String>,
    /// What it supports, for maintainers.
    #[serde(default)]
    pub note: Option<String>,
}

/// Position of a card: indices into [`Content::topics`] and [`Topic::cards`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CardAt {
    /// Index of the topic.
    pub topic: usize,
    /// Index of the card in the topic.
    pub card: usize,
}

impl CardAt {
    /// The first card of a topic.
    pub const fn first_of(topic: usize) -> Self {
        Self { topic, card: 0 }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicsFile {
    topics: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    words: Vec<String>,
}

#[derive(Deserialize)]
struct SourcesFile {
    source: Vec<Source>,
}

#[derive(Deserialize)]
struct TopicFile {
    icon: String,
    card: Vec<Card>,
    #[serde(default)]
    dose: Vec<Dose>,
}

impl Content {
    /// Reads the embedded manifest.
    ///
    /// # Errors
    ///
    /// Returns a [`Diagnostic`] that names the missing or malformed file.
    pub fn load() -> Result<Self, Diagnostic> {
        Self::read(|path| assets::text(path).map(|text| text.into_owned()))
    }

    /// Reads a manifest; `text` returns the text of a file by its path, such as `content/topics.toml`.
    ///
    /// # Errors
    ///
    /// Returns a [`Diagnostic`] that names the missing or malformed file.
    pub fn read(text: impl Fn(&str) -> Option<String>) -> Result<Self, Diagnostic> {
        let ids: TopicsFile = parse(&text, "content/topics.toml")?;
        let mut doses = Vec::new();
        let mut topics = Vec::new();
        for id in ids.topics {
            topics.push(topic(&text, id, &mut doses)?);
        }
        let about = topic(&text, "about".to_owned(), &mut doses)?;
        let words: WordsFile = parse(&text, "content/words.toml")?;
        let sources: SourcesFile = parse(&text, "content/sources.toml")?;
        Ok(Self {
            topics,
            about,
            words: words.words,
            sources: sources.source,
            doses,
        })
    }

    /// The card at a position, with its topic; `None` if out of range.
    pub fn card(&self, at: CardAt) -> Option<(&Topic, &Card)> {
        let topic = self.topics.get(at.topic)?;
        Some((topic, topic.cards.get(at.card)?))
    }

    /// The part of the manifest for which a language has words. Leaves out the cards without a
    /// heading, the topics without a title or a card, and the glossary words without a meaning.
    pub fn with_words(&self, has: impl Fn(&str) -> bool) -> Self {
        let mut part = self.clone();
        for topic in part.topics.iter_mut().chain([&mut part.about]) {
            let id = &topic.id;
            topic.cards.retain(|card| has(&format!("{id}-{}", card.id)));
        }
        part.topics
            .retain(|topic| !topic.cards.is_empty() && has(&format!("{}-title", topic.id)));
        part.words
            .retain(|word| has(&format!("word-{word}")) && has(&format!("word-{word}-meaning")));
        part
    }

    /// All cards in reading order.
    pub fn cards(&self) -> impl Iterator<Item = CardAt> + '_ {
        self.topics
            .iter()
            .enumerate()
            .flat_map(|(topic, it)| (0..it.cards.len()).map(move |card| CardAt { topic, card }))
    }
}

fn topic(
    text: &impl Fn(&str) -> Option<String>,
    id: String,
    doses: &mut Vec<Dose>,
) -> Result<Topic, Diagnostic> {
    let path = format!("content/{id}.toml");
    let file: TopicFile = parse(text, &path)?;
    if file.card.is_empty() {
        return Err(Diagnostic::new(
            path,
            "card",
            "no card; give at least one [[card]]",
        ));
    }
    doses.extend(file.dose);
    Ok(Topic {
        id,
        icon: file.icon,
        cards: file.card,
    })
}

fn parse<T: DeserializeOwned>(
    text: &impl Fn(&str) -> Option<String>,
    path: &str,
) -> Result<T, Diagnostic> {
    let source = text(path).ok_or_else(|| Diagnostic::new(path, "", "the file is missing"))?;
    toml::from_str(&source).map_err(|error| Diagnostic::toml(path, &source, &error))
}
