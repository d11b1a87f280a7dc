//! Every word on the screen is a block of a document, known by its id, and never by its text.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::document::{Block, Document};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::line_breaks::unmarked;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::ui::{chrome, listen_bar};
use iced::{Rectangle, Size};

use crate::help::{SIZES, content, document, document_shown, language, stage_with};
use crate::listen::{Ear, ear_with};

/// The ids of all messages.
fn messages() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let files = fs::read_dir(folder).expect("the locales can be read");
    let mut ids = BTreeSet::new();
    for file in files {
        let path = file.expect("the locales can be read").path();
        if path.extension().is_some_and(|it| it == "ftl") {
            let text = fs::read_to_string(&path).expect("a locale is text");
            let id = |line: &str| Some(line.split_once(" = ")?.0.to_owned());
            ids.extend(text.lines().filter_map(id));
        }
    }
    ids
}

/// Faults of the nodes on a screen: words that are no block, or other words than the block's.
fn faults(
    stage: &mut HeadlessKiosk,
    documents: &[Document],
    messages: &BTreeSet<String>,
) -> Vec<String> {
    let mut faults = Vec::new();
    for it in stage.walk() {
        let label = &it.node.label;
        // The letters of the glossary are no words.
        let id = format!("{:?}", it.node.id);
        if label.is_empty() || it.node.is_label_of_control || id.contains("\"words-") {
            continue;
        }
        if label.blocks.is_empty() {
            faults.push(format!("{:?} is no block", it.node));
        }
        for id in &label.blocks {
            let in_documents = documents.iter().any(|it| it.block(id.as_str()).is_some());
            let is_message = messages.contains(id.as_str())
                || ["listen-pace-", "language-"]
                    .iter()
                    .any(|it| id.as_str().starts_with(it));
            if !(in_documents || is_message) {
                faults.push(format!("{} is the id of nothing", id.as_str()));
            }
        }
        for phrase in label.phrases() {
            let blocks: Vec<&Block> = documents
                .iter()
                .filter(|it| it.language == phrase.language.as_str())
                .flat_map(|it| label.blocks.iter().filter_map(|id| it.block(id.as_str())))
                .collect();
            let whole = |separator: &str| {
                let texts: Vec<String> = blocks.iter().map(|it| it.text()).collect();
                unmarked(&texts.join(separator))
            };
            let is_part = it.node.role == Role::Link && whole("").contains(&phrase.text);
            let separators = ["", ". ", " "];
            let same = separators.iter().any(|it| whole(it) == phrase.text);
            if !blocks.is_empty() && !same && !is_part {
                faults.push(format!("{:?} is not {:?}", phrase, whole(". ")));
            }
        }
    }
    faults
}

#[test]
fn every_word_on_every_screen_is_a_block_by_its_id() {
    let messages = messages();
    assert!(messages.len() > 300, "only {} messages", messages.len());
    let mut all = Vec::new();
    for (first, second) in [
        ("en", None),
        ("ar", None),
        ("zh-Hans", Some("en")),
        ("es", Some("ur")),
    ] {
        for id in Route::ids(&content()) {
            let mut stage = stage_with(first, second, &id, SIZES[0], |_| {});
            let tags = std::iter::once(first).chain(second);
            let documents: Vec<_> = tags.map(|tag| document_shown(stage.kiosk(), tag)).collect();
            let found = faults(&mut stage, &documents, &messages);
            all.extend(found.into_iter().map(|it| format!("{first} {id}: {it}")));
        }
        let mut stage = stage_with(first, second, "home", SIZES[0], |_| {});
        for message in [chrome::Message::Display, chrome::Message::Help] {
            stage.send(message);
            let documents = match stage.kiosk().panel() {
                Some(Panel::Display) => [Document::display(&language(first), &[])],
                _ => [Document::help(&language(first))],
            };
            let found = faults(&mut stage, &documents, &messages);
            all.extend(
                found
                    .into_iter()
                    .map(|it| format!("{first} {message:?}: {it}")),
            );
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn no_document_has_two_blocks_with_one_id() {
    for tag in ["en", "ar", "zh-Hans"] {
        for id in Route::ids(&content()) {
            let route = Route::parse(&id, &content()).expect("an id that is listed");
            let document = document(tag, route);
            let ids: BTreeSet<_> = document.blocks.iter().map(|it| &it.id).collect();
            assert_eq!(ids.len(), document.blocks.len(), "{tag} {id}");
        }
    }
}

/// The page of the glossary with "Enema", which is the same word in English and Spanish.
fn enema() -> Ear {
    // So large that nothing scrolls when it is said.
    let size = Size::new(1920.0, 1600.0);
    let mut ear = ear_with("en", Some("es"), "words", size, |_| {});
    while enemas(&mut ear.stage).is_empty() {
        assert!(ear.stage.kiosk().content().count_word_pages() > 1);
        let page = ear.stage.kiosk().route();
        ear.stage.send(chrome::Message::Next);
        assert_ne!(ear.stage.kiosk().route(), page, "no page has the word");
    }
    ear
}

fn enemas(stage: &mut HeadlessKiosk) -> Vec<PlacedNode> {
    let nodes = stage.walk().into_iter();
    nodes.filter(|it| it.node.name() == "Enema").collect()
}

#[test]
fn two_equal_words_keep_their_languages() {
    let mut ear = enema();
    let language = |it: &PlacedNode| {
        it.node
            .label
            .language()
            .map(|(tag, _)| tag.as_str().to_owned())
    };
    let on_screen: Vec<_> = enemas(&mut ear.stage).iter().filter_map(language).collect();
    assert_eq!(on_screen, ["en", "es"]);
    let said = ear.listen().into_iter().filter(|it| it.words == "Enema");
    let said: Vec<_> = said.map(|it| it.language).collect();
    assert_eq!(said, ["en", "es"]);
}

#[test]
fn of_two_equal_words_the_one_that_is_said_is_marked() {
    let mut ear = enema();
    // The bar of Listen moves the words: the picture before is that of the heading being said.
    ear.ask(listen_bar::Message::Listen);
    let words = enemas(&mut ear.stage);
    let places: Vec<Rectangle> = words.iter().map(|it| it.bounds.expand(4.0)).collect();
    let plain = ear.stage.draw();
    let mut marked = Vec::new();
    while let [utterance] = &ear.said()[..] {
        if utterance.words == "Enema" {
            let now = ear.stage.draw();
            let changes = |place: &Rectangle| {
                let pixels = plain.rgba.chunks(4).zip(now.rgba.chunks(4)).enumerate();
                let width = plain.width as usize;
                pixels
                    .filter(|(at, (a, b))| {
                        let point = iced::Point::new((at % width) as f32, (at / width) as f32);
                        let differs = a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > 8);
                        differs && place.contains(point)
                    })
                    .count()
            };
            marked.push(
                places
                    .iter()
                    .map(|it| changes(it) > 200)
                    .collect::<Vec<_>>(),
            );
        }
        ear.let_end(&utterance.clone());
    }
    assert_eq!(marked, [[true, false], [false, true]]);
}
