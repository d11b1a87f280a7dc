//! A guide as one page: contents, cards, glossary, "Tell and ask", and what the guide is.

use maud::{Markup, html};

use super::blocks::{control, foreign, player};
use super::card::cards;
use super::files::Files;
use super::frame::{frame, notes, tile};
use super::picture::SceneFile;
use super::{Edition, Place, SiteError};
use crate::content::{CardAt, Content, ExamId, GLOSSARY, TELL_AND_ASK};
use crate::document::{
    Block, BlockRole, Document, OTHER_EXAM, about_pages, topic_hint_id, topic_title, topic_title_id,
};

/// The page of a guide.
pub(super) fn page(
    edition: &Edition<'_>,
    exam: Option<ExamId>,
    files: &mut Files,
) -> Result<String, SiteError> {
    let content = &edition.content(exam);
    let language = &edition.language;
    let home = Document::home(language, content, edition.site.question(exam));
    let (up, about) = (
        control(language, "button-up"),
        control(language, "about-title"),
    );
    let heading = |id: &str, words: &str| html! { h2 id={ (id) "-title" } { (words) } };
    let to_top = html! { p.up { a href="#top" { (up) } } };
    let words = home
        .block("button-words")
        .map(Block::text)
        .unwrap_or_default();
    let tell = home.block("tell-title").map(Block::text);
    let body = html! {
        @for block in home.of(BlockRole::Heading) {
            h1 #top data-block=(block.id.as_str()) { (block.text()) }
        }
        (player(language, edition.recording(&home, files)?.as_deref()))
        (contents(edition, content, &home, &about, files)?)
        (notes(&home))
        @for (index, topic) in content.topics.iter().enumerate() {
            section id=(topic.id) aria-labelledby={ (topic.id) "-title" } {
                (heading(&topic.id, &topic_title(language, topic)))
                @for (number, card) in topic.cards.iter().enumerate() {
                    @let at = CardAt { topic: index, card: number };
                    @let id = format!("{}-{}", topic.id, card.id);
                    (cards(edition, content, &Document::card(language, content, at), Some(&id), files)?)
                }
                (to_top)
            }
        }
        section #words aria-labelledby="words-title" {
            (heading(GLOSSARY, &words))
            (glossary(edition, content, files)?)
            (to_top)
        }
        @if let Some(tell) = tell {
            section #tell aria-labelledby="tell-title" {
                (heading(TELL_AND_ASK, &tell))
                (tell_and_ask(edition, content, files)?)
                (to_top)
            }
        }
        section #about aria-labelledby="about-title" {
            (heading("about", &about))
            @for page in 0..about_pages(content) {
                (cards(edition, content, &Document::about(language, content, page), None, files)?)
            }
            (to_top)
        }
    };
    Ok(frame(edition, Place::Guide(exam), &home.heading(), body))
}

/// The topics with their pictures, as links to their place on the page.
fn contents(
    edition: &Edition<'_>,
    content: &Content,
    home: &Document,
    about: &str,
    files: &mut Files,
) -> Result<Markup, SiteError> {
    let topics = content.topics.iter();
    let topics = topics.map(|it| (it.id.as_str(), topic_title_id(it), topic_hint_id(it)));
    let tell = (
        TELL_AND_ASK,
        "tell-title".to_owned(),
        "tell-hint".to_owned(),
    );
    let words = (GLOSSARY, "button-words".to_owned(), String::new());
    let mut tiles = Vec::new();
    for (id, title, hint) in topics.chain([tell, words]) {
        if home.block(&title).is_some() {
            let picture = edition.scene(content, content.tile_picture(id), files)?;
            let blocks = [home.block(&title), home.block(&hint)];
            tiles.push(tile(&format!("#{id}"), &picture, blocks));
        }
    }
    Ok(html! {
        nav aria-labelledby="top" {
            @if let Some(other) = home.block(OTHER_EXAM) {
                p.other { a href="index.html" data-block=(OTHER_EXAM) { (other.text()) } }
            }
            ul.tiles { @for tile in tiles { li { (tile) } } }
            p.other { a href="#about" { (about) } }
        }
    })
}

fn glossary(
    edition: &Edition<'_>,
    content: &Content,
    files: &mut Files,
) -> Result<Markup, SiteError> {
    Ok(html! {
        dl {
            @for word in &content.words {
                @let document = Document::meaning(&edition.language, content, word);
                div id={ "word-" (word) } {
                    @for block in document.of(BlockRole::Term) {
                        dt data-block=(block.id.as_str()) { (block.text()) }
                    }
                    @for block in document.of(BlockRole::Meaning) {
                        dd data-block=(block.id.as_str()) { (block.text()) }
                    }
                    @if let Some(stem) = content.word_scene(word) {
                        dd.picture { (edition.picture(content, &document, stem, files)?) }
                    }
                }
            }
        }
    })
}

/// The statements and the questions as boxes to tick: for the list that a patient prints, or keeps open on
/// the phone. They are in no form, so that nothing can be sent. "I feel unwell now" is for the
/// waiting room only.
fn tell_and_ask(
    edition: &Edition<'_>,
    content: &Content,
    files: &mut Files,
) -> Result<Markup, SiteError> {
    let language = &edition.language;
    let pages = content.tell.pages().enumerate();
    let pages = pages.map(|(page, of)| (Document::tell(language, content, page), of));
    let pages: Vec<_> = pages.collect();
    Ok(html! {
        @for pages in pages.chunk_by(|(_, one), (_, other)| one.asks == other.asks) {
            @for block in pages.iter().take(1).flat_map(|it| it.0.of(BlockRole::Heading)) {
                h3 data-block=(block.id.as_str()) { (block.text()) }
            }
            ul.ticks {
                @for (document, page) in pages {
                    @for item in page.items {
                        @let picture = edition.scene(content, &item.picture, files)?;
                        @if let Some(block) = document.block(&item.id) {
                            li { (tick_box(block, language.tag(), &picture)) }
                        }
                    }
                }
            }
        }
    })
}

/// A box to tick, with its picture.
fn tick_box(block: &Block, page: &str, picture: &SceneFile) -> Markup {
    let (lang, dir) = foreign(block, page);
    html! {
        label {
            input type="checkbox";
            (picture.image(None, "", None))
            span lang=[lang] dir=[dir] data-block=(block.id.as_str()) { (block.text()) }
        }
    }
}
