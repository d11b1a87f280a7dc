//! The content manifest: topics, cards and blocks in order. It holds message ids, not text.

mod card;
mod clinic;
mod exam;
mod read;
mod tell;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;

use crate::image::{Drawing, Pixmap};
pub use card::{BlockWords, Card, CardBlock, Picture, Topic};
pub use clinic::{
    ClinicGuide, SAFETY, TopicsFile, Written, cards_of, items_of, reserved_topic, sources_of,
};
pub use exam::{Audience, ExamId};
pub use tell::{TellAndAsk, TellItem, TellPage, UNWELL};

/// The content manifest.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The topics in the order of the home screen.
    pub topics: Vec<Topic>,
    /// The pages of the `about` screen.
    pub about: Topic,
    /// Ids of the glossary words, in the order of display: alphabetical in English, until
    /// [`Content::order_words`].
    pub words: Vec<String>,
    /// The pages of the glossary as the screen divides them: the columns of each, as indices of words.
    /// Without any, all words are on one page.
    pub word_pages: Vec<Vec<Range<usize>>>,
    /// The cited sources.
    pub sources: Vec<Source>,
    /// Radiation doses of exams and of natural background, for the dose chart.
    pub doses: Vec<Dose>,
    /// What a patient may want to tell and to ask.
    pub tell: TellAndAsk,
    /// The scenes of glossary words, by word: file stems in `assets/scenes`.
    word_pictures: BTreeMap<String, String>,
    /// The glossary words that only some exams have.
    word_exams: exam::WordExams,
    /// The exam whose guide this is; `None` for the general guide.
    pub exam: Option<ExamId>,
    /// The pictures on the tiles of the home screen, by the ids of the topics and [`GLOSSARY`].
    pub pictures: BTreeMap<String, TilePicture>,
    /// The clinic's own pictures, by their file stems, which are those of no scene.
    pub own_pictures: BTreeMap<String, Arc<Pixmap>>,
    /// The clinic's name, which its own cards tell; may be empty.
    pub clinic: String,
}

/// The id of the glossary among the tiles of the home screen.
pub const GLOSSARY: &str = "words";

/// The id of the picture on the tile of "Tell and ask".
pub const TELL_AND_ASK: &str = "tell";

/// The picture on a tile of the home screen: file stems in `assets/scenes`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TilePicture {
    /// In the general guide, and in the exams that have no other.
    pub general: String,
    /// In the exams that have another.
    #[serde(flatten)]
    pub exams: BTreeMap<ExamId, String>,
}

impl Content {
    /// The number of days of natural background radiation that equal a dose in mSv; `None` if the manifest
    /// has no positive [`BACKGROUND`] dose.
    pub fn days_of_nature(&self, msv: f32) -> Option<f32> {
        let nature = self.doses.iter().find(|it| it.id == BACKGROUND)?;
        (nature.msv > 0.0).then(|| msv / nature.msv * DAYS_A_YEAR)
    }
}

/// Id of the dose of natural background radiation per year.
pub const BACKGROUND: &str = "background";

/// Message id of its name in the dose chart.
pub const BACKGROUND_NAME: &str = "dose-background";

const DAYS_A_YEAR: f32 = 365.25;

/// The radiation dose of an exam, or of natural background in a year.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// The id. A list item with this id tells it, in the block of a card.
    pub id: String,
    /// Effective dose of an adult, in millisievert (mSv).
    pub msv: f32,
    /// The least and the greatest dose, in mSv, where the words tell a range.
    #[serde(default)]
    pub range: Option<[f32; 2]>,
    /// Ids of the sources that give this figure.
    pub sources: Vec<String>,
    /// The exams of the question that this is the dose of.
    #[serde(default)]
    pub exams: Vec<ExamId>,
    /// Whether this is the dose of the exam that the patient has chosen.
    #[serde(skip)]
    pub is_chosen: bool,
}

impl Dose {
    /// The least and the greatest dose, in mSv: its range, or twice the one figure.
    pub fn ends(&self) -> [f32; 2] {
        self.range.unwrap_or([self.msv; 2])
    }
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
    /// The exams in whose guides it is listed; in all that cite it if there are none. The general guide
    /// lists all.
    #[serde(default)]
    pub exams: Vec<ExamId>,
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

impl Content {
    /// The scene on the tile of a topic or of [`GLOSSARY`]; empty if the manifest names none.
    pub fn tile_picture(&self, id: &str) -> &str {
        self.pictures.get(id).map_or("", |it| it.general.as_str())
    }

    /// What a scene is drawn from in this guide: with the patient of its exam, who is the same on all cards; or
    /// the clinic's own picture.
    pub fn drawing(&self, stem: &str) -> Drawing {
        if let Some(picture) = self.own_pictures.get(stem) {
            return Drawing::Clinic(Arc::clone(picture));
        }
        let scene = format!("scenes/{stem}.svg");
        Drawing::BuiltIn(match self.exam {
            Some(exam) => format!("{scene}#{}", exam.id()),
            None => scene,
        })
    }

    /// The card at a position, with its topic; `None` if out of range.
    pub fn card(&self, at: CardAt) -> Option<(&Topic, &Card)> {
        let topic = self.topics.get(at.topic)?;
        Some((topic, topic.cards.get(at.card)?))
    }

    /// The part of the manifest for which a language has words. Leaves out the cards of which it lacks
    /// the heading or a block, the topics without a title or a card, the glossary words without a
    /// meaning, and natural radiation without a name.
    pub fn with_words(&self, has: impl Fn(&str) -> bool) -> Self {
        let mut part = self.clone();
        for (topic, whole) in part.topics.iter_mut().zip(&self.topics) {
            topic
                .cards
                .retain(|card| whole.words_of(card, &has).is_some());
        }
        let about = &self.about;
        part.about
            .cards
            .retain(|card| about.words_of(card, &has).is_some());
        part.topics
            .retain(|topic| !topic.cards.is_empty() && has(&format!("{}-title", topic.id)));
        part.words
            .retain(|word| has(&format!("word-{word}")) && has(&format!("word-{word}-meaning")));
        part.doses
            .retain(|dose| dose.id != BACKGROUND || has(BACKGROUND_NAME));
        part.tell.with_words(&has);
        part
    }

    /// Orders the glossary words as a language does.
    pub fn order_words(&mut self, compare: impl Fn(&str, &str) -> Ordering) {
        self.words.sort_by(|one, other| compare(one, other));
        self.word_pages.clear();
    }

    /// The file stem of a glossary word's scene in `assets/scenes`, if it has one.
    pub fn word_scene(&self, word: &str) -> Option<&str> {
        self.word_pictures.get(word).map(String::as_str)
    }

    /// The number of pages of the glossary.
    pub fn count_word_pages(&self) -> usize {
        self.word_pages.len().max(1)
    }

    /// The columns of a page of the glossary, as indices of words.
    pub fn word_columns(&self, page: usize) -> Vec<Range<usize>> {
        match self.word_pages.get(page) {
            Some(columns) => columns.clone(),
            None if page == 0 => std::iter::once(0..self.words.len()).collect(),
            None => Vec::new(),
        }
    }

    /// The ids of the words on a page of the glossary.
    pub fn words_on(&self, page: usize) -> &[String] {
        let columns = self.word_columns(page);
        let ends = columns.first().zip(columns.last());
        let words = ends.map(|(first, last)| first.start..last.end);
        self.words
            .get(words.unwrap_or_default())
            .unwrap_or_default()
    }

    /// The message ids that only languages have which lack words of a safety card; see
    /// [`Card::earlier`].
    pub fn earlier(&self) -> Vec<String> {
        let topics = self.topics.iter();
        let each = topics.flat_map(|topic| topic.cards.iter().flat_map(|card| topic.earlier(card)));
        each.collect()
    }

    /// All cards in reading order.
    pub fn cards(&self) -> impl Iterator<Item = CardAt> + '_ {
        self.topics
            .iter()
            .enumerate()
            .flat_map(|(topic, it)| (0..it.cards.len()).map(move |card| CardAt { topic, card }))
    }
}
