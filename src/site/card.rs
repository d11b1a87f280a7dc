//! A card of a topic, or a page about the guide, with its pictures and its recording.

use maud::{Markup, html};

use super::blocks::{foreign, player, prose};
use super::files::Files;
use super::{Edition, SiteError};
use crate::content::{Content, Picture};
use crate::document::{Block, BlockRole, Document};

/// A document under its headings, of which each begins a card: place among the steps, heading, words and
/// picture. The recording of all of it is in the first. `id` is that of the first card.
pub(super) fn cards(
    edition: &Edition<'_>,
    content: &Content,
    document: &Document,
    id: Option<&str>,
    files: &mut Files,
) -> Result<Markup, SiteError> {
    let mut recording = edition.recording(document, files)?;
    let parts = document.blocks.as_slice();
    let parts = parts.chunk_by(|_, next| next.role != BlockRole::Subheading);
    Ok(html! {
        @for (index, blocks) in parts.enumerate() {
            @let part = Document { blocks: blocks.to_vec(), ..document.clone() };
            div.card id=[id.filter(|_| index == 0)] {
                div.words {
                    @for block in blocks { (heading(document, block)) }
                    (player(&edition.language, recording.take().as_deref()))
                    (prose(content, &part))
                }
                (figure(edition, content, &part, files)?)
            }
        }
    })
}

fn heading(document: &Document, block: &Block) -> Markup {
    let (lang, dir) = foreign(block, &document.language);
    let id = block.id.as_str();
    match block.role {
        BlockRole::Position => html! { p.position data-block=(id) { (block.text()) } },
        BlockRole::Heading | BlockRole::Subheading => html! {
            h3 lang=[lang] dir=[dir] data-block=(id) { (block.text()) }
        },
        _ => Markup::default(),
    }
}

/// The picture that a document names.
fn figure(
    edition: &Edition<'_>,
    content: &Content,
    document: &Document,
    files: &mut Files,
) -> Result<Markup, SiteError> {
    let named = document.first(BlockRole::Picture);
    match named.and_then(|block| block.picture.as_ref()) {
        Some(Picture::Scene(stem)) => edition.picture(content, document, stem, files),
        Some(Picture::Film(id)) => edition.film(content, document, id, files),
        Some(Picture::Doses) => Ok(edition.doses(content, document)),
        None => Ok(Markup::default()),
    }
}
