//! The document of the question which exam the patient is here for.

use super::{Block, BlockRole, Document};
use crate::content::ExamId;
use crate::language::Language;

/// The exams that a patient can choose from, and the one that is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExamQuestion<'a> {
    /// The exams that the clinic does.
    pub exams: &'a [ExamId],
    /// The exam that the guide is about; `None` for the general guide.
    pub chosen: Option<ExamId>,
}

/// Message id of the answer that is no exam.
pub const UNSURE: &str = "exam-unsure";

/// Message id of the control that leads back to the question.
pub const OTHER_EXAM: &str = "exam-other";

impl ExamQuestion<'_> {
    /// Whether a patient is asked: there is a choice, and the language has words for it.
    pub fn is_asked(&self, language: &Language) -> bool {
        self.exams.len() > 1 && language.has("exam-title")
    }

    /// Message id of the heading of the home screen.
    pub(super) fn home_title(&self) -> String {
        match self.chosen {
            Some(exam) => format!("home-exam-{}", exam.id()),
            None => "home-title".to_owned(),
        }
    }
}

/// Message id of an answer of the question. With the suffix `-hint`, that of its hint.
pub fn answer_id(exam: Option<ExamId>) -> String {
    exam.map_or_else(|| UNSURE.to_owned(), |exam| format!("exam-{}", exam.id()))
}

/// The file stem of an answer's picture in `assets/scenes`. The tile around it has the name.
pub fn answer_picture(exam: Option<ExamId>) -> String {
    format!("exam-{}", exam.map_or("not-sure", ExamId::id))
}

impl Document {
    /// The headings of the home screen for each exam.
    pub fn exam_titles(language: &Language) -> Self {
        let blocks = ExamId::ALL.map(|exam| {
            let exams = &ExamId::ALL;
            let question = ExamQuestion {
                exams,
                chosen: Some(exam),
            };
            Block::message(language, BlockRole::Heading, &question.home_title())
        });
        Self::new(language, blocks.into())
    }

    /// The question which exam the patient is here for: a choice and a hint for each answer, and a note.
    pub fn exam(language: &Language, question: ExamQuestion<'_>) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![message(BlockRole::Heading, "exam-title")];
        let exams = question.exams.iter().copied().map(Some);
        for answer in exams.chain([None]).map(answer_id) {
            blocks.push(message(BlockRole::Choice, &answer));
            blocks.push(message(BlockRole::Hint, &format!("{answer}-hint")));
        }
        blocks.push(message(BlockRole::Note, "exam-note"));
        Self::new(language, blocks)
    }
}
