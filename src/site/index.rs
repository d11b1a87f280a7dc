//! The page of languages, and the question which exam a patient is here for.

use maud::html;

use super::files::Files;
use super::frame::{clinic, frame, notes, shared_head, tile, title};
use super::{Edition, Place, Site, SiteError, file};
use crate::content::ExamId;
use crate::document::{Document, answer_id, answer_picture};
use crate::html::{Page, dir};
use crate::language::Meta;

/// The page of languages: each by its own name, with its English name.
pub(super) fn languages(site: &Site<'_>) -> String {
    let language = site.catalogue.language(site.first_language);
    let metas: Vec<&Meta> = site.offered().collect();
    let document = Document::languages(&language, "languages-title", &[], &metas, true);
    let name = |meta: &Meta| document.block(&format!("language-{}", meta.tag)).cloned();
    let in_english = |meta: &Meta| document.block(&format!("language-{}-in-english", meta.tag));
    let body = html! {
        header.top { (clinic(site, "")) }
        main {
            h1 data-block="languages-title" { (document.heading()) }
            ul.tiles.names {
                @for meta in metas.iter().copied() {
                    li {
                        a href={ (meta.tag) "/index.html" } hreflang=(meta.tag) {
                            @if let Some(name) = name(meta) {
                                strong lang=(meta.tag) dir=(dir(meta.direction))
                                    data-block=(name.id.as_str()) { (name.text()) }
                            }
                            @if let Some(block) = in_english(meta) {
                                span lang="en" dir="ltr" data-block=(block.id.as_str()) {
                                    (block.text())
                                }
                            }
                        }
                    }
                }
            }
            (notes(&document))
        }
    };
    let page = Page {
        language: language.tag(),
        direction: language.direction(),
        title: title(site, &document.heading()),
        head: html! {
            (shared_head(""))
            link rel="stylesheet" href={ (language.tag()) "/style.css" };
            @for meta in &metas {
                link rel="alternate" hreflang=(meta.tag) href={ (meta.tag) "/index.html" };
            }
        },
        body,
    };
    page.into_string()
}

/// The question which exam it is: a tile for each answer, which the address `#EXAM` leads to.
pub(super) fn question(edition: &Edition<'_>, files: &mut Files) -> Result<String, SiteError> {
    let document = Document::exam(&edition.language, edition.site.question(None));
    let content = edition.content(None);
    let exams = edition.site.exams.iter().copied().map(Some);
    let mut tiles = Vec::new();
    for exam in exams.chain([None]) {
        let answer = answer_id(exam);
        let picture = edition.scene(&content, &answer_picture(exam), files)?;
        let address = file(true, Place::Guide(exam));
        let blocks = [
            document.block(&answer),
            document.block(&format!("{answer}-hint")),
        ];
        tiles.push(html! {
            li id=(exam.map_or("general", ExamId::id)) { (tile(&address, &picture, blocks)) }
        });
    }
    let body = html! {
        h1 data-block="exam-title" { (document.heading()) }
        ul.tiles { @for tile in tiles { (tile) } }
        (notes(&document))
    };
    Ok(frame(edition, Place::Question, &document.heading(), body))
}
