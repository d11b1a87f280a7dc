//! A card of a topic, or a page about the guide, with its picture and its recording.

use maud::{Markup, html};

use super::blocks::{foreign, prose};
use super::files::Files;
use super::{Edition, SiteError};
use crate::content::{CardAt, Content, Picture};
use crate::document::{Block, BlockRole, Document};

/// Which document a card shows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Spot {
    /// A card of a topic.
    Card(CardAt),
    /// A page about the guide.
    About(usize),
}

/// A card: its place among the steps, heading, recording, words and picture.
pub(super) fn card(
    edition: &Edition<'_>,
    content: &Content,
    spot: Spot,
    files: &mut Files,
) -> Result<Markup, SiteError> {
    let language = &edition.language;
    let (document, id, picture) = match spot {
        Spot::Card(at) => {
            let place = content.card(at);
            let id = place.map(|(topic, card)| format!("{}-{}", topic.id, card.id));
            let picture = place.and_then(|(_, card)| card.picture.as_ref());
            (Document::card(language, content, at), id, picture)
        }
        Spot::About(page) => (Document::about(language, content, page), None, None),
    };
    let figure = match picture {
        Some(Picture::Scene(stem)) => Some(edition.picture(content, &document, stem, files)?),
        Some(Picture::Film(id)) => edition.film(content, &document, id, files)?,
        Some(Picture::Doses) => Some(edition.doses(content, &document)),
        None => None,
    };
    let recording = edition.recording(&document, files)?;
    // A page about the guide has two headings, each before its own words.
    let parts = document
        .blocks
        .split(|block| block.role == BlockRole::Subheading);
    let subheadings = document.of(BlockRole::Subheading).map(Some);
    let parts = [None].into_iter().chain(subheadings).zip(parts);
    let part = |blocks: &[Block]| Document {
        blocks: blocks.to_vec(),
        ..document.clone()
    };
    Ok(html! {
        div.card id=[id] {
            div.words {
                @for block in document.of(BlockRole::Position) {
                    p.position data-block=(block.id.as_str()) { (block.text()) }
                }
                @for block in document.of(BlockRole::Heading) { (heading(&document, block)) }
                @if let Some(address) = recording {
                    audio controls preload="none" src=(address)
                        aria-label=(super::blocks::control_of_speech(language)) {}
                }
                @for (subheading, blocks) in parts {
                    @if let Some(block) = subheading { (heading(&document, block)) }
                    (prose(content, &part(blocks)))
                }
            }
            @if let Some(figure) = figure { (figure) }
        }
    })
}

fn heading(document: &Document, block: &Block) -> Markup {
    let (lang, dir) = foreign(block, &document.language);
    html! { h3 lang=[lang] dir=[dir] data-block=(block.id.as_str()) { (block.text()) } }
}
