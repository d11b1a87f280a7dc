//! Blocks of documents as HTML. The attribute `data-block` has the ids of the words: tests find them by it.

use maud::{Markup, html};

use crate::content::Content;
use crate::document::{Block, BlockRole, Document};
use crate::html::{dir, runs};
use crate::language::Language;

/// The language and direction of a block, if they are not those of the page.
pub(super) fn foreign<'b>(block: &'b Block, page: &str) -> (Option<&'b str>, Option<&'static str>) {
    let is_foreign = block.language.as_str() != page;
    (
        is_foreign.then_some(block.language.as_str()),
        is_foreign.then(|| dir(block.direction)),
    )
}

/// The words of a block. Glossary words of the guide lead to their meaning on the same page.
pub(super) fn words(content: &Content, block: &Block) -> Markup {
    runs(&block.runs, |id, text| {
        let is_known = content.words.iter().any(|word| word == id);
        html! {
            @if is_known { a.term href={ "#word-" (id) } { (text) } }
            @else { (text) }
        }
    })
}

/// Paragraphs and lists, in order, and whose card it is. Blocks of other roles are left to others.
pub(super) fn prose(content: &Content, document: &Document) -> Markup {
    let told = document.blocks.iter();
    let told = told.filter(|it| {
        matches!(
            it.role,
            BlockRole::Paragraph | BlockRole::Item | BlockRole::Origin
        )
    });
    let told: Vec<&Block> = told.collect();
    let groups =
        told.chunk_by(|one, other| one.role == BlockRole::Item && other.role == BlockRole::Item);
    html! {
        @for group in groups {
            @if group.iter().any(|it| it.role == BlockRole::Item) {
                ul { @for block in group { (element(content, document, block)) } }
            } @else {
                @for block in group { (element(content, document, block)) }
            }
        }
    }
}

/// The class of a paragraph before a list: `call` where it tells to call the emergency number.
fn class(document: &Document, block: &Block) -> Option<&'static str> {
    let at = document.blocks.iter().position(|it| it.id == block.id)?;
    let next = document.blocks.get(at + 1);
    match (block.heads_signs(next), block.heads_list(next)) {
        (true, _) => Some("call lead"),
        (false, true) => Some("lead"),
        (false, false) => None,
    }
}

fn element(content: &Content, document: &Document, block: &Block) -> Markup {
    let (lang, dir) = foreign(block, &document.language);
    let id = block.id.as_str();
    // Titles of sources stay as they are, and most are English.
    let is_source = id.starts_with("source-");
    html! {
        @if block.role == BlockRole::Item {
            li lang=[lang] dir=[dir] data-block=(id) {
                @if is_source { bdi { (block.text()) } }
                @else { (words(content, block)) }
            }
        } @else {
            p class=[class(document, block)] lang=[lang] dir=[dir] data-block=(id) { (words(content, block)) }
        }
    }
}

/// The words of a control that belongs to no screen, such as Play.
pub(super) fn control(language: &Language, id: &str) -> String {
    let controls = Document::controls(language);
    controls.block(id).map(Block::text).unwrap_or_default()
}

/// The player of a recording, if there is one.
pub(super) fn player(language: &Language, recording: Option<&str>) -> Markup {
    let controls = Document::speech(language);
    let listen = controls.block("button-listen").map(Block::text);
    html! {
        @if let Some(address) = recording {
            audio controls preload="none" src=(address) aria-label=[listen] {}
        }
    }
}
