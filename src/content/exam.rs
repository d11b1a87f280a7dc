//! The exams that a patient can choose from, and which part of the manifest each of them has.

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

impl Content {
    /// Stands in until the manifest knows exams.
    pub fn for_exam(&self, _: Option<ExamId>) -> Self {
        self.clone()
    }
}
