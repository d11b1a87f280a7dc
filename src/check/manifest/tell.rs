//! Checks the statements and questions of "Tell and ask".

use std::collections::{BTreeSet, HashSet};

use crate::assets;
use crate::content::{Card, Content, TellAndAsk, UNWELL};
use crate::diagnostic::Diagnostic;
use crate::document::picture_description;

const FILE: &str = "assets/content/tell.toml";

/// Reports problems of the statements and questions themselves.
pub(super) fn check(tell: &TellAndAsk) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut report = |id: &str, what: String| found.push(Diagnostic::new(FILE, id, what));
    let mut ids = HashSet::new();
    for item in tell.items() {
        if !ids.insert(&item.id) {
            let what = "two statements or questions have this id; give each its own";
            report(&item.id, what.to_owned());
        }
        let picture = format!("scenes/{}.svg", item.picture);
        if !assets::exists(&picture) {
            report(
                &item.id,
                format!("no picture assets/{picture}; draw it or name another"),
            );
        }
    }
    for item in &tell.statements {
        if item.nurse.trim().is_empty() {
            let what = "nurse is empty; say what the team does with it, or remove the statement";
            report(&item.id, what.to_owned());
        }
    }
    for (exam, first) in tell.first() {
        let known = |id: &&String| !tell.statements.iter().any(|item| item.id == **id);
        for id in first.iter().filter(known) {
            let what = format!("first for {}, but there is no such statement", exam.id());
            report(id, what);
        }
    }
    found
}

/// Reports blocks that a card has not, and statements and questions that do not exist, in its `items`.
pub(crate) fn unknown_items(content: &Content, card: &Card) -> Vec<String> {
    let mut found = Vec::new();
    for (block, item) in &card.items {
        let mut blocks = card.blocks.iter().flat_map(|it| it.words.ids());
        if !blocks.any(|id| id == block) {
            found.push(format!("items names the block {block}, which it has not"));
        }
        if !content.tell.items().any(|it| it.id == *item) {
            found.push(format!(
                "items names {item}, which is no statement or question of tell.toml"
            ));
        }
    }
    found
}

/// The messages that the pages of statements and questions ask for.
pub(super) fn message_ids(tell: &TellAndAsk) -> Vec<String> {
    let frame = [
        "tell-title",
        "tell-hint",
        "tell-heading",
        "ask-heading",
        UNWELL,
    ];
    let items = tell.items().map(|item| item.id.as_str());
    let pictures = tell.items().map(|item| item.picture.as_str());
    let pictures: BTreeSet<&str> = pictures.chain([UNWELL]).collect();
    let descriptions = pictures.into_iter().map(picture_description);
    let words = frame.into_iter().chain(items).map(str::to_owned);
    words.chain(descriptions).collect()
}
