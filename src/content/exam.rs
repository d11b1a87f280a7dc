//! The exams that a patient can choose from, and which part of the manifest each of them has.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use super::Content;

/// An exam that a patient can choose. `None` in its place is the general guide, which has them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExamId {
    /// An x-ray movie of swallowing, of the stomach or of the small bowel.
    Swallow,
    /// A barium enema.
    Bowel,
    /// A cardiac catheterization.
    Heart,
    /// A catheter, a drain or a stent that is put in place.
    Tube,
    /// Bone or joint surgery, or a needle into a joint.
    Bone,
    /// A hysterosalpingogram.
    Womb,
}

impl ExamId {
    /// All exams, in the order of the question.
    pub const ALL: [Self; 6] = [
        Self::Swallow,
        Self::Bowel,
        Self::Heart,
        Self::Tube,
        Self::Bone,
        Self::Womb,
    ];

    /// The id in the manifest, the settings and the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Swallow => "swallow",
            Self::Bowel => "bowel",
            Self::Heart => "heart",
            Self::Tube => "tube",
            Self::Bone => "bone",
            Self::Womb => "womb",
        }
    }

    /// The exam with an id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|exam| exam.id() == id)
    }
}

/// Where a card or a block stands, by its keys `general` and `exams`.
///
/// | keys | where |
/// |---|---|
/// | none | in the general guide and in every exam |
/// | `general = true` | in the general guide alone |
/// | `exams = [...]` | in those exams alone |
/// | both | in the general guide and in those exams |
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Audience {
    /// The key `general`.
    pub general: bool,
    /// The key `exams`.
    pub exams: Vec<ExamId>,
}

impl Audience {
    /// Whether an exam, or with `None` the general guide, has the card or block.
    pub fn includes(&self, exam: Option<ExamId>) -> bool {
        let everywhere = !self.general && self.exams.is_empty();
        everywhere
            || match exam {
                None => self.general,
                Some(exam) => self.exams.contains(&exam),
            }
    }
}

/// The glossary words that only some exams have, by the table `exams` of `words.toml`. The general
/// guide has all words.
pub(super) type WordExams = BTreeMap<String, Vec<ExamId>>;

impl Content {
    /// The part of the manifest for an exam, or with `None` for the general guide: its cards and
    /// blocks, the topics that have any, its glossary words, its pictures, and the sources that its cards
    /// cite.
    /// The dose of the exam is marked in the chart. The part is a guide of its own: it is the same for
    /// every exam.
    pub fn for_exam(&self, exam: Option<ExamId>) -> Self {
        let mut part = self.clone();
        part.exam = self.exam.or(exam);
        for topic in part.topics.iter_mut().chain([&mut part.about]) {
            topic.cards.retain(|card| card.audience.includes(exam));
            for card in &mut topic.cards {
                card.blocks.retain(|block| block.audience.includes(exam));
                card.audience = Audience::default();
                if let Some(own) = exam.and_then(|exam| card.exam_pictures.remove(&exam)) {
                    card.picture = Some(own);
                }
                card.exam_pictures.clear();
                for block in &mut card.blocks {
                    block.audience = Audience::default();
                }
                // A language without the present words has no words for exams.
                card.earlier = card.earlier.take().filter(|_| exam.is_none());
            }
        }
        part.topics.retain(|topic| !topic.cards.is_empty());
        if let Some(exam) = exam {
            let has = |exams: &Vec<ExamId>| exams.contains(&exam);
            part.words
                .retain(|word| self.word_exams.get(word).is_none_or(has));
        }
        part.word_exams.clear();
        part.tell.for_exam(exam);
        for picture in part.pictures.values_mut() {
            if let Some(own) = exam.and_then(|exam| picture.exams.remove(&exam)) {
                picture.general = own;
            }
            picture.exams.clear();
        }
        let topics = part.topics.iter().chain([&part.about]);
        let cards = topics.flat_map(|topic| &topic.cards);
        let cited: HashSet<_> = cards.flat_map(|card| &card.sources).collect();
        let of_doses: HashSet<_> = self.doses.iter().flat_map(|it| &it.sources).collect();
        part.sources.retain(|source| {
            let audience = Audience {
                general: !source.exams.is_empty(),
                exams: source.exams.clone(),
            };
            audience.includes(exam) && (cited.contains(&source.id) || of_doses.contains(&source.id))
        });
        for source in &mut part.sources {
            source.exams.clear();
        }
        for dose in &mut part.doses {
            dose.is_chosen |= exam.is_some_and(|exam| dose.exams.contains(&exam));
            dose.exams.clear();
        }
        part
    }
}
