//! The sheet for a reviewer: one HTML file without external resources.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, PreEscaped, html};

use super::messages::{self, SheetMessage};
use crate::assets;
use crate::content::{Content, Topic};
use crate::document::runs;
use crate::html::{self, Page, dir, embedded_font, style};
use crate::language::made_from::Outdated;
use crate::language::review::ReviewState;
use crate::language::{Catalogue, Direction, Meta, SOURCE};

/// A picture of a card as a patient sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardImage {
    /// The SCREEN id of the card.
    pub id: String,
    /// The bytes of a PNG file.
    pub png: Vec<u8>,
}

/// The sheet of a language as HTML. `cards` are pictures of its cards.
pub fn html(catalogue: &Catalogue, content: &Content, meta: &Meta, cards: &[CardImage]) -> String {
    let mut sheet = Sheet {
        meta,
        english: messages::read(catalogue, SOURCE),
        own: messages::read(catalogue, &meta.tag),
        state: catalogue.review_state(&meta.tag),
        outdated: catalogue.outdated(&meta.tag).messages,
        done: BTreeSet::new(),
    };
    let words: Vec<_> = content.words.iter().flat_map(|it| word_ids(it)).collect();
    let css = assets::text("review/sheet.css").unwrap_or_default();
    let rules = assets::text("review/rules.html").unwrap_or_default();
    let body = html! {
        h1 {
            "Review sheet: " (meta.english_name)
            " (" span lang=(meta.tag) dir=(dir(meta.direction)) { (meta.name) } ")"
        }
        p {
            "Fluoroscopy kiosk " (env!("CARGO_PKG_VERSION")) ", language " (meta.tag) ". "
            (sheet.english.len()) " messages"
            @if !sheet.outdated.is_empty() { ", " (sheet.outdated.len()) " outdated" }
            ". Status: " (status(&sheet.state)) "."
        }
        (PreEscaped(rules))
        @for topic in &content.topics {
            (sheet.topic(topic))
            (sheet.cards(topic, cards))
        }
        h2 { "Words to know" }
        (sheet.table(&words))
        h2 { "About this guide" }
        (sheet.cards(&content.about, &[]))
        (sheet.other_messages())
        (signature(&meta.tag))
    };
    let page = Page {
        language: SOURCE,
        direction: Direction::Ltr,
        title: format!("Review sheet: {}", meta.english_name),
        head: style(&[&embedded_font(meta), &css]),
        body,
    };
    page.into_string()
}

/// The messages of a glossary word: the word, its meaning and its picture.
fn word_ids(word: &str) -> [String; 4] {
    [
        format!("word-{word}"),
        format!("word-{word}-meaning"),
        format!("picture-word-{word}"),
        format!("picture-word-{word}-description"),
    ]
}

fn status(state: &ReviewState) -> Markup {
    let review = &state.review;
    html! {
        (state.status.id())
        @if !review.reviewer.is_empty() {
            "; last signed by " (review.reviewer) ", " (review.qualification)
            ", on " (review.date) "; changed since: " (state.stale.len()) " messages"
        }
    }
}

fn signature(tag: &str) -> Markup {
    html! {
        h2 { "Signature" }
        p {
            "I have read every numbered line, and the words may be shown to patients as they stand, \
             or with the remarks above."
        }
        table.sign {
            @for label in ["Name", "Qualification", "Date", "Signature"] {
                tr { th { (label) } td {} }
            }
        }
        p { "Once the remarks have been worked in:" }
        pre {
            "fluoroscopy-kiosk review sign --language " (tag)
            " --reviewer \"NAME\" --qualification \"TEXT\" --date YYYY-MM-DD"
        }
    }
}

struct Sheet<'a> {
    meta: &'a Meta,
    english: BTreeMap<String, SheetMessage>,
    own: BTreeMap<String, SheetMessage>,
    state: ReviewState,
    /// The messages that were made from other English than today's.
    outdated: BTreeMap<String, Outdated>,
    /// The ids of the messages so far: each is on the sheet once.
    done: BTreeSet<String>,
}

impl Sheet<'_> {
    fn topic(&mut self, topic: &Topic) -> Markup {
        let title = format!("{}-title", topic.id);
        let message = self.english.get(&title);
        let heading = message.and_then(|it| it.variants.first());
        let heading = heading.map_or("Topic", |it| &it.words).to_owned();
        html! {
            h2 { (heading) }
            (self.table(&[title, format!("{}-hint", topic.id)]))
        }
    }

    fn cards(&mut self, topic: &Topic, images: &[CardImage]) -> Markup {
        html! {
            @for card in &topic.cards {
                @let id = format!("{}/{}", topic.id, card.id);
                h3 { (id) @if card.is_own { " (the clinic's own)" } }
                @if let Some(image) = images.iter().find(|it| it.id == id) {
                    img alt={ "The card " (id) " as a patient sees it" }
                        src={ "data:image/png;base64," (STANDARD.encode(&image.png)) };
                }
                (self.card(topic.messages(card)))
            }
        }
    }

    fn card(&mut self, mut ids: Vec<String>) -> Markup {
        // The heading comes last in the manifest's list and first on the screen.
        ids.rotate_right(1);
        self.table(&ids)
    }

    /// The messages that are on no card, by file and in its order.
    fn other_messages(&mut self) -> Markup {
        let mut files: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
        for (id, message) in &self.english {
            if !self.done.contains(id) {
                let file = files.entry(message.file.clone()).or_default();
                file.push((message.order, id.clone()));
            }
        }
        html! {
            @for (file, mut messages) in files {
                h2 { "Buttons and messages: " (file) }
                ({
                    messages.sort_unstable();
                    let ids: Vec<_> = messages.into_iter().map(|(_, id)| id).collect();
                    self.table(&ids)
                })
            }
        }
    }

    /// A table of those of some messages that exist and are not on the sheet yet.
    fn table(&mut self, ids: &[String]) -> Markup {
        // A clinic may have a card of its own that it has not written in English.
        let exists = |id: &str| self.english.contains_key(id) || self.own.contains_key(id);
        let ids: Vec<_> = ids
            .iter()
            .filter(|id| exists(id) && !self.done.contains(*id))
            .cloned()
            .collect();
        if ids.is_empty() {
            return Markup::default();
        }
        html! {
            table {
                thead {
                    tr {
                        th { "No." }
                        th { "English" }
                        @if self.meta.tag != SOURCE { th { (self.meta.english_name) } }
                        th { "Remarks" }
                    }
                }
                tbody { @for id in ids { (self.row(id)) } }
            }
        }
    }

    fn row(&mut self, id: String) -> Markup {
        let english = self.english.get(&id);
        let is_stale = self.state.stale.contains_key(&id);
        let is_outdated = self.outdated.contains_key(&id);
        let row = html! {
            tr class=[(is_stale || is_outdated).then_some("changed")] id=(id) {
                td.no {
                    (self.done.len() + 1)
                    @if is_stale { br; "changed" }
                    @if is_outdated { br; "outdated" }
                }
                td lang="en" dir="ltr" {
                    @if let Some(english) = english {
                        (variants(english))
                        @if !english.comment.is_empty() { p.note { (english.comment) } }
                    }
                }
                @if self.meta.tag != SOURCE {
                    td.own lang=(self.meta.tag) dir=(dir(self.meta.direction)) {
                        @match self.own.get(&id) {
                            Some(own) => (variants(own)),
                            None => em lang="en" { "missing" },
                        }
                    }
                }
                td.room {}
            }
        };
        self.done.insert(id);
        row
    }
}

fn variants(message: &SheetMessage) -> Markup {
    let several = message.variants.len() > 1;
    html! {
        @for variant in &message.variants {
            p {
                @if several || !variant.key.is_empty() { span.form { (variant.key) } " " }
                (markup(&variant.words))
            }
        }
    }
}

/// Words with glossary words underlined and emphasis in bold.
fn markup(words: &str) -> Markup {
    html::runs(&runs(words), |_, text| html! { u { (text) } })
}
