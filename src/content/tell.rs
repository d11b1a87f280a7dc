//! "Tell and ask": the statements and questions that a patient can put on a list for the team.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Audience, ExamId};

/// The message id of the statement that is first on every page of statements.
pub const UNWELL: &str = "tell-unwell";

/// Number of statements or questions on a page.
const ITEMS_A_PAGE: usize = 8;

/// The messages without which a language has no "Tell and ask".
const FRAME: [&str; 11] = [
    UNWELL,
    "tell-title",
    "tell-heading",
    "ask-heading",
    "list-title",
    "list-count",
    "list-tell",
    "list-ask",
    "list-note",
    "list-unwell",
    "list-unwell-note",
];

/// The statements and questions of "Tell and ask", in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TellAndAsk {
    /// What a patient may want to tell.
    pub statements: Vec<TellItem>,
    /// What a patient may want to ask.
    pub questions: Vec<TellItem>,
    /// The ids of the statements that come first, by exam.
    pub(super) first: BTreeMap<ExamId, Vec<String>>,
}

/// A statement or question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TellItem {
    /// Its message id, such as `tell-allergy`.
    pub id: String,
    /// The file stem of its picture in `assets/scenes`. The message `picture-STEM-description` describes
    /// it.
    pub picture: String,
    /// What the team does with a statement, for maintainers; empty for a question.
    pub nurse: String,
    /// Where it stands.
    pub audience: Audience,
}

/// A page of statements or of questions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TellPage<'a> {
    /// Whether these are questions.
    pub asks: bool,
    /// The statements or questions.
    pub items: &'a [TellItem],
}

impl TellAndAsk {
    /// The statements, then the questions.
    pub fn items(&self) -> impl Iterator<Item = &TellItem> {
        self.statements.iter().chain(&self.questions)
    }

    /// Whether an id is that of a statement or question.
    pub fn has(&self, id: &str) -> bool {
        id == UNWELL || self.items().any(|item| item.id == id)
    }

    /// Whether there is nothing to tell or to ask, as in a language without the words.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.questions.is_empty()
    }

    /// The statements that come first, by exam.
    pub fn first(&self) -> impl Iterator<Item = (ExamId, &[String])> {
        self.first.iter().map(|(exam, ids)| (*exam, ids.as_slice()))
    }

    /// The pages of statements, then those of questions.
    pub fn pages(&self) -> impl Iterator<Item = TellPage<'_>> {
        let page = |asks| move |items| TellPage { asks, items };
        let tell = self.statements.chunks(ITEMS_A_PAGE).map(page(false));
        tell.chain(self.questions.chunks(ITEMS_A_PAGE).map(page(true)))
    }

    /// The part for an exam, or with `None` for the general guide: what matters most to the exam first.
    pub(super) fn for_exam(&mut self, exam: Option<ExamId>) {
        for items in [&mut self.statements, &mut self.questions] {
            items.retain(|item| item.audience.includes(exam));
            for item in items {
                item.audience = Audience::default();
            }
        }
        let first = exam.and_then(|exam| self.first.remove(&exam));
        let first = first.unwrap_or_default();
        let place = |item: &TellItem| first.iter().position(|id| *id == item.id);
        self.statements
            .sort_by_key(|item| place(item).unwrap_or(first.len()));
        self.first.clear();
    }

    /// Leaves out what a language has no words for: all of it, if it lacks those of the screens.
    pub(super) fn with_words(&mut self, has: impl Fn(&str) -> bool) {
        let is_usable = FRAME.iter().all(|id| has(id));
        for items in [&mut self.statements, &mut self.questions] {
            items.retain(|item| is_usable && has(&item.id));
        }
    }
}

/// The manifest's file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TellFile {
    statement: Vec<StatementEntry>,
    question: Vec<QuestionEntry>,
    first: BTreeMap<ExamId, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementEntry {
    id: String,
    nurse: String,
    #[serde(default)]
    exams: Vec<ExamId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionEntry {
    id: String,
    picture: String,
    #[serde(default)]
    exams: Vec<ExamId>,
}

/// The message id of a statement.
fn statement_id(id: &str) -> String {
    format!("tell-{id}")
}

impl From<TellFile> for TellAndAsk {
    fn from(file: TellFile) -> Self {
        let audience = |exams| Audience {
            general: false,
            exams,
        };
        let statements = file.statement.into_iter().map(|entry| TellItem {
            id: statement_id(&entry.id),
            picture: statement_id(&entry.id),
            nurse: entry.nurse,
            audience: audience(entry.exams),
        });
        let questions = file.question.into_iter().map(|entry| TellItem {
            id: format!("ask-{}", entry.id),
            picture: format!("ask-{}", entry.picture),
            nurse: String::new(),
            audience: audience(entry.exams),
        });
        let first = file.first.into_iter().map(|(exam, ids)| {
            let ids = ids.iter().map(|id| statement_id(id));
            (exam, ids.collect())
        });
        Self {
            statements: statements.collect(),
            questions: questions.collect(),
            first: first.collect(),
        }
    }
}
