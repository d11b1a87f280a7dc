//! Reads the manifest's files.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::exam::WordExams;
use super::tell::TellFile;
use super::{
    Audience, BlockWords, Card, CardBlock, Content, Dose, ExamId, Picture, Source, TilePicture,
    Topic,
};
use crate::assets;
use crate::diagnostic::Diagnostic;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicsFile {
    topics: Vec<String>,
    #[serde(default)]
    picture: BTreeMap<String, TilePicture>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    words: Vec<String>,
    #[serde(default)]
    exams: WordExams,
    #[serde(default)]
    pictures: BTreeMap<String, String>,
}

/// A card as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CardEntry {
    id: String,
    heading: Option<String>,
    #[serde(default)]
    sources: Vec<String>,
    blocks: Vec<CardBlock>,
    earlier: Option<Vec<CardBlock>>,
    picture: Option<Picture>,
    #[serde(default)]
    pictures: BTreeMap<ExamId, Picture>,
    #[serde(default)]
    items: BTreeMap<String, String>,
    alternative: Option<String>,
    #[serde(default)]
    general: bool,
    #[serde(default)]
    exams: Vec<ExamId>,
}

impl From<CardEntry> for Card {
    fn from(entry: CardEntry) -> Self {
        Self {
            id: entry.id,
            heading: entry.heading,
            sources: entry.sources,
            blocks: entry.blocks,
            earlier: entry.earlier,
            picture: entry.picture,
            exam_pictures: entry.pictures,
            items: entry.items.into_iter().collect(),
            alternative: entry.alternative,
            audience: Audience {
                general: entry.general,
                exams: entry.exams,
            },
            is_own: false,
        }
    }
}

/// A block as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BlockEntry {
    paragraph: Option<String>,
    list: Option<Vec<String>>,
    #[serde(default)]
    general: bool,
    #[serde(default)]
    exams: Vec<ExamId>,
}

/// A block that is not one paragraph and not one list.
#[derive(Debug, thiserror::Error)]
#[error("a block is either paragraph = \"...\" or list = [\"...\", ...]")]
pub(super) struct InvalidBlock;

impl TryFrom<BlockEntry> for CardBlock {
    type Error = InvalidBlock;

    fn try_from(entry: BlockEntry) -> Result<Self, InvalidBlock> {
        let words = match (entry.paragraph, entry.list) {
            (Some(id), None) => BlockWords::Paragraph(id),
            (None, Some(ids)) => BlockWords::List(ids),
            _ => return Err(InvalidBlock),
        };
        let audience = Audience {
            general: entry.general,
            exams: entry.exams,
        };
        Ok(Self { words, audience })
    }
}

#[derive(Deserialize)]
struct SourcesFile {
    source: Vec<Source>,
}

#[derive(Deserialize)]
struct TopicFile {
    card: Vec<CardEntry>,
    #[serde(default)]
    dose: Vec<Dose>,
}

impl Content {
    /// Reads the embedded manifest, with the cards of the general guide and of all exams.
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
        let tell: TellFile = parse(&text, "content/tell.toml")?;
        Ok(Self {
            topics,
            about,
            words: words.words,
            word_pages: Vec::new(),
            sources: sources.source,
            doses,
            tell: tell.into(),
            word_exams: words.exams,
            word_pictures: words.pictures,
            exam: None,
            pictures: ids.picture,
            own_pictures: BTreeMap::new(),
            clinic: String::new(),
        })
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
        cards: file.card.into_iter().map(Card::from).collect(),
    })
}

fn parse<T: DeserializeOwned>(
    text: &impl Fn(&str) -> Option<String>,
    path: &str,
) -> Result<T, Diagnostic> {
    let source = text(path).ok_or_else(|| Diagnostic::new(path, "", "the file is missing"))?;
    toml::from_str(&source).map_err(|error| Diagnostic::toml(path, &source, &error))
}
