//! The documents that only a booklet on paper has.

use super::{Block, BlockRole, Document, ExamQuestion, ListInputs};
use crate::content::{Content, UNWELL};
use crate::language::{Language, ReviewStatus};

/// The note under a list on a screen, and the one under a list on paper.
const LIST_NOTES: [&str; 2] = ["list-note", "list-note-paper"];

impl Document {
    /// The cover: what the booklet is about, when the clinic answers its telephone, and the notes.
    pub fn cover(language: &Language, question: ExamQuestion<'_>) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![message(BlockRole::Heading, &question.home_title())];
        if language.has_hours() {
            blocks.push(message(BlockRole::Paragraph, "clinic-hours"));
        }
        blocks.push(message(BlockRole::Note, "home-notice"));
        if language.status != ReviewStatus::Reviewed {
            blocks.push(message(BlockRole::Note, "home-draft"));
        }
        Self::new(language, blocks)
    }

    /// The statements and questions of "Tell and ask", to tick with a pen. Empty if the language lacks words.
    pub fn to_tick(language: &Language, content: &Content) -> Self {
        if content.tell.is_empty() {
            return Self::new(language, Vec::new());
        }
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![message(BlockRole::Heading, "tell-title")];
        let parts = [
            ("list-tell", &content.tell.statements),
            ("list-ask", &content.tell.questions),
        ];
        for (heading, items) in parts.into_iter().filter(|(_, items)| !items.is_empty()) {
            blocks.push(message(BlockRole::Subheading, heading));
            let items = items.iter().filter(|item| item.id != UNWELL);
            blocks.extend(items.map(|item| message(BlockRole::Item, &item.id)));
        }
        Self::new(language, blocks)
    }

    /// The patient's list on paper, without what concerns the kiosk.
    pub fn printed_list(language: &Language, list: &ListInputs<'_>) -> Self {
        let [on_screen, on_paper] = LIST_NOTES;
        let mut blocks = Self::list(language, list).blocks;
        blocks.retain(|it| it.id.as_str() != "list-unwell-note");
        for block in blocks.iter_mut().filter(|it| it.id.as_str() == on_screen) {
            *block = Block::message(language, BlockRole::Note, on_paper);
        }
        Self::new(language, blocks)
    }
}
