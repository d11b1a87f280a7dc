//! The documents of "Tell and ask": pages of statements and questions, and the patient's list.

use std::collections::BTreeSet;

use fluent::types::FluentValue;

use super::{Block, BlockRole, Document};
use crate::content::{Content, TellAndAsk, TellItem, UNWELL};
use crate::language::{Language, ReviewStatus};

/// What the list of a patient is made from, besides the language.
#[derive(Debug, Clone, Copy)]
pub struct ListInputs<'a> {
    /// All statements and questions, in order. A list may have some that the guide has no more, because
    /// the patient has chosen another exam or language since.
    pub items: &'a TellAndAsk,
    /// The message ids of the statements and questions on the list.
    pub ids: &'a BTreeSet<String>,
    /// The tag of the team's language, if the list is shown in it beside the patient's language.
    pub staff: Option<&'a str>,
}

impl Document {
    /// A page of statements or questions, as choices. Every page of statements begins with [`UNWELL`].
    pub fn tell(language: &Language, content: &Content, page: usize) -> Self {
        let page = content.tell.pages().nth(page);
        let blocks = page.map(|page| {
            let heading = if page.asks {
                "ask-heading"
            } else {
                "tell-heading"
            };
            let unwell = [UNWELL].into_iter().filter(|_| !page.asks);
            let choices = unwell.chain(page.items.iter().map(|item| item.id.as_str()));
            let choices = choices.map(|id| Block::message(language, BlockRole::Choice, id));
            let heading = Block::message(language, BlockRole::Heading, heading);
            std::iter::once(heading).chain(choices).collect()
        });
        Self::new(language, blocks.unwrap_or_default())
    }

    /// The patient's list, in their language or in the team's. A statement is in English if the language
    /// lacks it, so that nothing of the list is lost.
    pub fn list(language: &Language, list: &ListInputs<'_>) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = Vec::new();
        if let Some(staff) = list.staff {
            let name = language.meta.name.as_str();
            let id = "list-for-team";
            let name = match staff == language.tag() {
                true => language.words_about(id, "language", name.to_owned()),
                false => name.to_owned(),
            };
            blocks.push(Block::text_of(language, BlockRole::Position, id, name));
        }
        blocks.push(message(BlockRole::Heading, "list-title"));
        let chosen = |items: &[TellItem]| {
            let items = items.iter().map(|item| item.id.clone());
            items.filter(|id| list.ids.contains(id)).collect::<Vec<_>>()
        };
        if list.ids.contains(UNWELL) {
            blocks.push(message(BlockRole::Subheading, "list-unwell"));
            blocks.push(message(BlockRole::Item, UNWELL));
            blocks.push(message(BlockRole::Paragraph, "list-unwell-note"));
        }
        let parts = [
            ("list-tell", chosen(&list.items.statements)),
            ("list-ask", chosen(&list.items.questions)),
        ];
        for (heading, ids) in parts.into_iter().filter(|(_, ids)| !ids.is_empty()) {
            blocks.push(message(BlockRole::Subheading, heading));
            let items = ids.iter().map(|id| Block {
                falls_back: false,
                ..message(BlockRole::Item, id)
            });
            blocks.extend(items);
        }
        match list.ids.is_empty() {
            true => blocks.push(message(BlockRole::Paragraph, "list-empty")),
            false => blocks.push(message(BlockRole::Note, "list-note")),
        }
        if language.status != ReviewStatus::Reviewed {
            blocks.push(message(BlockRole::Note, "home-draft"));
        }
        Self::new(language, blocks)
    }

    /// What the screen says when a patient feels unwell.
    pub fn unwell(language: &Language) -> Self {
        let blocks = vec![
            Block::message(language, BlockRole::Heading, "list-unwell"),
            Block::message(language, BlockRole::Paragraph, "list-unwell-note"),
        ];
        Self::new(language, blocks)
    }

    /// The question before a list is read aloud.
    pub fn others_hear(language: &Language) -> Self {
        let blocks = vec![
            Block::message(language, BlockRole::Heading, "list-others-hear"),
            Block::message(language, BlockRole::Paragraph, "list-others-hear-note"),
            Block::message(language, BlockRole::Choice, "list-go-on"),
            Block::message(language, BlockRole::Choice, "list-not-now"),
        ];
        Self::new(language, blocks)
    }

    /// What the pictures of statements and questions show.
    pub fn item_pictures(language: &Language, content: &Content) -> Self {
        let items = content.tell.items().map(|item| item.picture.as_str());
        let stems: BTreeSet<&str> = items.chain([UNWELL]).collect();
        let blocks = stems.into_iter().map(|stem| {
            let id = picture_description(stem);
            Block::message(language, BlockRole::Description, &id)
        });
        Self::new(language, blocks.collect())
    }

    /// All documents of "Tell and ask", with everything on the list; none if the language lacks words.
    pub(super) fn tell_and_ask(language: &Language, content: &Content) -> Vec<Self> {
        let pages = content.tell.pages().count();
        if pages == 0 {
            return Vec::new();
        }
        let pages = (0..pages).map(|page| Self::tell(language, content, page));
        let items = content.tell.items().map(|item| item.id.clone());
        let ids: BTreeSet<String> = items.chain([UNWELL.to_owned()]).collect();
        let items = &content.tell;
        let staff = None;
        let list = |ids| Self::list(language, &ListInputs { items, ids, staff });
        let others = [
            list(&ids),
            list(&BTreeSet::new()),
            Self::printed_list(
                language,
                &ListInputs {
                    items,
                    ids: &ids,
                    staff,
                },
            ),
            Self::unwell(language),
            Self::others_hear(language),
        ];
        pages.chain(others).collect()
    }
}

/// The message id of what the picture of a statement or question shows.
pub(crate) fn picture_description(stem: &str) -> String {
    format!("picture-{stem}-description")
}

/// The name of the control that leads to a list with `count` statements and questions.
pub fn list_count(language: &Language, count: usize) -> String {
    language.words_with("list-count", &[("count", FluentValue::from(count))])
}

/// What is said when the number of statements and questions on the list has changed to `count`.
pub fn list_count_spoken(language: &Language, count: usize) -> String {
    language.words_with("list-count-spoken", &[("count", FluentValue::from(count))])
}
