//! What surrounds the content of a page, and what pages of both kinds have.

use maud::{Markup, html};

use super::picture::SceneFile;
use super::{Edition, Place, Site};
use crate::document::{Block, BlockRole, Document};
use crate::html::{Page, dir};

/// What the heads of all pages share. `root` leads to the folder of the site.
pub(super) fn shared_head(root: &str) -> Markup {
    html! {
        meta name="color-scheme" content="light dark";
        link rel="icon" href={ (root) "icon.svg" };
        link rel="stylesheet" href={ (root) "site.css" };
    }
}

/// A page of a language around its content.
pub(super) fn frame(edition: &Edition<'_>, place: Place, heading: &str, main: Markup) -> String {
    let (site, language) = (edition.site, &edition.language);
    let others: Vec<_> = edition.others(place).collect();
    let name = language.meta.name.clone();
    let page = Page {
        language: language.tag(),
        direction: language.direction(),
        title: title(site, heading),
        head: html! {
            (shared_head("../"))
            link rel="stylesheet" href="style.css";
            @for (meta, address) in &others {
                link rel="alternate" hreflang=(meta.tag) href=(address);
            }
            link rel="alternate" hreflang="x-default" href="../index.html";
        },
        body: html! {
            header.top {
                (clinic(site, "../"))
                details.languages {
                    summary { (language.words_about("button-language", "language", name)) }
                    ul {
                        @for (meta, address) in &others {
                            li {
                                a href=(address) hreflang=(meta.tag) lang=(meta.tag)
                                    dir=(dir(meta.direction)) { (meta.name) }
                            }
                        }
                    }
                }
            }
            main { (main) }
        },
    };
    page.into_string()
}

/// The clinic's name and logo. `root` leads to the folder of the site.
pub(super) fn clinic(site: &Site<'_>, root: &str) -> Markup {
    html! {
        @if site.logo.is_some() {
            img.logo src={ (root) "logo.png" } alt=(site.clinic);
        } @else if !site.clinic.is_empty() {
            p.clinic dir="auto" { (site.clinic) }
        }
    }
}

/// The title of a page, with the clinic's name.
pub(super) fn title(site: &Site<'_>, heading: &str) -> String {
    match site.clinic {
        "" => heading.to_owned(),
        clinic => format!("{heading} – {clinic}"),
    }
}

/// A link with a picture, a title and a hint.
pub(super) fn tile(address: &str, picture: &SceneFile, blocks: [Option<&Block>; 2]) -> Markup {
    let [title, hint] = blocks;
    html! {
        a href=(address) {
            (picture.image(None, "", None))
            span {
                @if let Some(block) = title {
                    strong data-block=(block.id.as_str()) { (block.text()) }
                }
                @if let Some(block) = hint {
                    span data-block=(block.id.as_str()) { (block.text()) }
                }
            }
        }
    }
}

/// The notes of a document.
pub(super) fn notes(document: &Document) -> Markup {
    html! {
        div.notes {
            @for block in document.of(BlockRole::Note) {
                p data-block=(block.id.as_str()) { (block.text()) }
            }
        }
    }
}
