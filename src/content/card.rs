//! Topics, their cards, and what stands on a card, by ids.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Audience, ExamId, read};

/// A topic: a tile on the home screen and its cards.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// The id, such as `what-is-it`.
    pub id: String,
    /// Its cards, in reading order.
    pub cards: Vec<Card>,
}

impl Topic {
    /// The message ids of one of its cards: blocks, picture and heading.
    pub fn messages(&self, card: &Card) -> Vec<String> {
        let mut ids = self.told(card, &card.blocks);
        ids.extend(self.picture_messages(card));
        ids.push(self.heading(card));
        ids
    }

    /// Whether its cards are numbered steps of an exam.
    pub fn has_steps(&self) -> bool {
        self.id == "what-happens"
    }

    /// The number of a card among the steps of a patient, from 0, and how many there are. Nobody has the steps of
    /// two alternatives; a card that belongs to none is counted with the first.
    pub fn step(&self, card: usize) -> (usize, usize) {
        let alternative = |card: &Card| card.alternative.clone();
        let own = self.cards.get(card).and_then(alternative);
        let own = own.or_else(|| self.cards.iter().find_map(alternative));
        let counts = |card: &&Card| card.alternative.is_none() || card.alternative == own;
        let before = self.cards.iter().take(card).filter(counts).count();
        (before, self.cards.iter().filter(counts).count())
    }

    /// The message ids of the heading and the blocks of one of its cards.
    pub fn words(&self, card: &Card) -> Vec<String> {
        let mut ids = vec![self.heading(card)];
        ids.extend(self.told(card, &card.blocks));
        ids
    }

    /// The message ids of the pictures of one of its cards: the name and the description of each.
    pub fn picture_messages(&self, card: &Card) -> Vec<String> {
        let mut ids = Vec::new();
        for picture in card.picture.iter().chain(card.exam_pictures.values()) {
            let picture = picture.message();
            ids.extend([picture.clone(), format!("{picture}-description")]);
        }
        ids
    }

    /// The message id of the heading of one of its cards.
    pub fn heading(&self, card: &Card) -> String {
        let message = format!("{}-{}", self.id, card.id);
        match &card.heading {
            Some(heading) => format!("{message}-{heading}"),
            None => message,
        }
    }

    /// The heading and the blocks of a card for which a language has all words: as they are, else as
    /// they were earlier; `None` if it lacks some of both.
    pub fn words_of<'a>(
        &self,
        card: &'a Card,
        has: impl Fn(&str) -> bool,
    ) -> Option<(String, &'a [CardBlock])> {
        let whole = |heading: &str, blocks: &[CardBlock]| {
            has(heading) && self.told(card, blocks).iter().all(|id| has(id))
        };
        let heading = self.heading(card);
        if whole(&heading, &card.blocks) {
            return Some((heading, &card.blocks));
        }
        let heading = format!("{}-{}", self.id, card.id);
        let blocks = card.earlier.as_ref()?;
        whole(&heading, blocks).then_some((heading, blocks))
    }

    /// The message ids that a card had earlier and has no more.
    pub fn earlier(&self, card: &Card) -> Vec<String> {
        let Some(blocks) = &card.earlier else {
            return Vec::new();
        };
        let mut ids = self.told(card, blocks);
        ids.push(format!("{}-{}", self.id, card.id));
        let now = self.messages(card);
        ids.retain(|id| !now.contains(id));
        ids
    }

    /// The message ids of blocks of one of its cards.
    fn told(&self, card: &Card, blocks: &[CardBlock]) -> Vec<String> {
        let ids = blocks.iter().flat_map(|block| block.words.ids());
        ids.map(|id| format!("{}-{}-{id}", self.id, card.id))
            .collect()
    }
}

/// A card: a heading and a few blocks about a single point.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The id within its topic, such as `moves`.
    pub id: String,
    /// The last part of the heading's message id, if the heading has another meaning than the one
    /// whose id was that of the card.
    pub heading: Option<String>,
    /// Ids of the cited sources.
    pub sources: Vec<String>,
    /// The blocks under the heading, in reading order.
    pub blocks: Vec<CardBlock>,
    /// The blocks of a safety card before its meaning changed: what a language shows that lacks words
    /// of the present ones. English has no words for them.
    pub earlier: Option<Vec<CardBlock>>,
    /// The picture beside the text.
    pub picture: Option<Picture>,
    /// The pictures in the exams that have another.
    pub exam_pictures: BTreeMap<ExamId, Picture>,
    /// The statements and questions of "Tell and ask" that its blocks are about: pairs of the last part of
    /// a block's message id, and the id of the item.
    pub items: Vec<(String, String)>,
    /// Which way of having the exam the card tells of, where there are several, such as a needle or surgery. The
    /// steps of each are counted by themselves.
    pub alternative: Option<String>,
    /// Where the card stands.
    pub audience: Audience,
    /// Whether it is the clinic's own.
    pub is_own: bool,
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

/// A block of a card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "read::BlockEntry")]
pub struct CardBlock {
    /// Its words.
    pub words: BlockWords,
    /// Where it stands.
    pub audience: Audience,
}

/// The words of a block, by the last part of their message ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockWords {
    /// A paragraph.
    Paragraph(String),
    /// A list of short items.
    List(Vec<String>),
}

impl BlockWords {
    /// The last parts of the message ids.
    pub fn ids(&self) -> &[String] {
        match self {
            Self::Paragraph(id) => std::slice::from_ref(id),
            Self::List(ids) => ids,
        }
    }
}
