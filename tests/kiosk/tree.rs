//! The tree for screen readers: built from the live widgets, and read as a client reads it.

mod acts;
pub mod client;
mod modal;

use std::time::{Duration, Instant};

use accesskit::{Live, Role};
use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::document;
use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::language::is_bidi_mark;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};

use crate::help::{SIZES, content, is_due, tags};
use client::{Client, reads};

/// The languages whose trees are read whole.
const READ: [&str; 3] = ["en", "ar", "zh-Hans"];

/// The words that stand in the tree as a node of their own, in order: those of pictures stand
/// together in the picture's name, and those of tiles in the tiles.
fn lines(document: &Document) -> Vec<(document::BlockRole, String)> {
    use document::BlockRole as Block;

    let is_own = |role| {
        matches!(
            role,
            Block::Heading
                | Block::Subheading
                | Block::Term
                | Block::Position
                | Block::Paragraph
                | Block::Item
                | Block::Meaning
        )
    };
    let blocks = document.blocks.iter().filter(|block| is_own(block.role));
    blocks.map(|block| (block.role, block.text())).collect()
}

fn role_of(block: document::BlockRole) -> &'static [Role] {
    use document::BlockRole as Block;

    match block {
        Block::Heading | Block::Subheading | Block::Term => &[Role::Heading],
        Block::Item => &[Role::ListItem],
        _ => &[Role::Label, Role::Paragraph],
    }
}

/// Faults of the tree of a place against its document.
fn faults(client: &Client, tag: &str, place: Route) -> Vec<String> {
    let at = format!("{tag} {place:?}");
    let mut faults = Vec::new();
    let nodes = client.in_order();
    let mut from = 0;
    let document = match place {
        // Which words are on a page depends on the screen.
        Route::Words(_) => {
            let mut documents = client.stage.kiosk().documents().into_iter();
            documents.find(|it| it.language == tag)
        }
        _ => Some(crate::help::document(tag, place)),
    };
    let document = document.expect("a document of the language");
    for (block, words) in lines(&document) {
        let found = nodes[from..].iter().position(|node| {
            role_of(block).contains(&node.role)
                && reads(&node.words, &words)
                && node.language.as_deref() == Some(tag)
        });
        match found {
            Some(index) => from += index + 1,
            None => faults.push(format!("{at}: {block:?} {words:?} is not in its place")),
        }
    }
    for choice in document.of(document::BlockRole::Choice) {
        let is_it = |role| matches!(role, Role::Button | Role::RadioButton | Role::CheckBox);
        let words = choice.text();
        if !nodes.iter().any(|it| is_it(it.role) && it.words == words) {
            faults.push(format!("{at}: no button {words:?}"));
        }
    }
    for node in &nodes {
        let speaks = !matches!(
            node.role,
            Role::GenericContainer | Role::List | Role::ScrollView | Role::RadioGroup
        );
        if speaks && node.words.trim().is_empty() {
            faults.push(format!("{at}: a {:?} without words", node.role));
        }
    }
    faults
}

#[test]
fn every_screen_is_in_the_tree_in_order() {
    let mut wrong = Vec::new();
    for tag in READ {
        for id in Route::ids(&content()) {
            let mut client = Client::at(tag, None, &id, SIZES[1], 2);
            let place = client.route();
            wrong.extend(faults(&client, tag, place));
            while let Some(next) = place_after(&mut client, place) {
                wrong.extend(faults(&client, tag, next));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "what is on the screen and not in the tree: give the widget an `operate` that reports its node:\n{}",
        wrong.join("\n")
    );
}

/// Goes on to the next page of the glossary or about the guide; `None` after the last, and on
/// cards, which are all visited anyway.
fn place_after(client: &mut Client, first: Route) -> Option<Route> {
    if !matches!(first, Route::Words(_) | Route::About(_)) {
        return None;
    }
    client.stage.send(chrome::Message::Next);
    let place = client.route();
    matches!(place, Route::Words(_) | Route::About(_)).then_some(place)
}

#[test]
fn large_print_takes_no_words_out_of_reach() {
    let mut wrong = Vec::new();
    for tag in READ {
        // The pages of the home screen are walked through in `layout::choices`.
        for id in ["languages", "safe/how-much", "words"] {
            let client = Client::at(tag, None, id, SIZES[1], 5);
            wrong.extend(faults(&client, tag, client.route()));
        }
    }
    assert!(
        wrong.is_empty(),
        "words that large print hides from screen readers: see src/widget/scroll_area:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn two_languages_each_carry_their_own() {
    let mut wrong = Vec::new();
    for (tag, second) in [("en", "ar"), ("ar", "zh-Hans"), ("zh-Hans", "en")] {
        for id in ["safe/how-much", "what-is-it/moves", "words"] {
            if Route::parse(id, &content()).is_none() {
                continue;
            }
            let client = Client::at(tag, Some(second), id, SIZES[0], 2);
            for side in [tag, second] {
                wrong.extend(faults(&client, side, client.route()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "words without their own language: the label needs a phrase of each language:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_window_is_named_after_the_page_in_every_language() {
    for tag in tags() {
        let client = Client::at(&tag, None, "safe/how-much", SIZES[1], 2);
        let root = client.root();
        let heading = crate::help::document(&tag, client.route()).heading();
        assert_eq!(
            (root.role, root.words.as_str(), root.language.as_deref()),
            (Role::Window, heading.as_str(), Some(tag.as_str()))
        );
        let headings = client.in_order();
        let live = headings.iter().filter(|node| node.live.is_some());
        let live: Vec<_> = live.map(|node| (node.words.as_str(), node.live)).collect();
        assert_eq!(live, [(heading.as_str(), Some(Live::Polite))], "{tag}");
    }
}

#[test]
fn ids_are_stable_and_change_with_the_words() {
    let mut client = Client::at("en", None, "what-happens/where", SIZES[1], 2);
    let before = client.ids();
    let mut again = Client::at("en", None, "what-happens/where", SIZES[1], 2);
    assert_eq!(before, again.ids(), "the same screen");
    let next = client.named("Next").id;
    let words = client.heading().id;

    again.stage.resize(Size::new(1920.0, 1080.0));
    assert_eq!(before, again.ids(), "the same screen in a larger window");

    client.press("Next");
    assert_eq!(client.named("Next").id, next, "the control is the same");
    assert_ne!(client.heading().id, words, "the heading is another");
    client.press("Back");
    assert_eq!(client.ids(), before, "the same screen after a way back");
}

#[test]
fn ids_are_unique_on_every_screen() {
    for id in Route::ids(&content()) {
        for second in [None, Some("hi")] {
            let client = Client::at("en", second, &id, SIZES[0], 2);
            let mut ids = client.ids();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{id} with {second:?}");
        }
    }
}

#[test]
fn items_stand_in_lists_and_say_their_place() {
    let mut lists = 0;
    for id in Route::ids(&content()) {
        let client = Client::at("en", None, &id, SIZES[1], 2);
        for list in client.in_order() {
            if !matches!(list.role, Role::List) {
                continue;
            }
            lists += 1;
            let items = client.children(&list);
            assert!(items.iter().all(|item| item.role == Role::ListItem), "{id}");
            let places: Vec<_> = items.iter().map(|item| item.position).collect();
            let expected: Vec<_> = (0..items.len()).map(Some).collect();
            assert_eq!(places, expected, "{id}");
            assert_eq!(list.size_of_set, Some(items.len()), "{id}");
        }
        let lost = client.in_order().into_iter();
        let lost = lost.filter(|it| it.role == Role::ListItem && it.around != Some(Role::List));
        assert_eq!(lost.count(), 0, "{id}: an item outside a list");
    }
    assert!(lists > 5, "{lists} lists in the whole guide");
}

#[test]
fn no_mark_of_direction_is_in_the_tree_of_any_language() {
    let ids = Route::ids(&content());
    let mut wrong = Vec::new();
    let mut look = |at: &str, client: &Client| {
        let texts = client.texts().into_iter();
        let marked = texts.filter(|it| it.contains(is_bidi_mark));
        wrong.extend(marked.map(|text| format!("{at}: {text:?}")));
    };
    for tag in tags() {
        for (case, id) in ids.iter().enumerate() {
            // The pages with counts are looked at in each language.
            let counts = ["words", "about", "languages", "home"].contains(&id.as_str());
            if counts || is_due(&tag, case % 6, 6) {
                look(
                    &format!("{tag} {id}"),
                    &Client::at(&tag, None, id, SIZES[1], 2),
                );
            }
        }
        let mut client = Client::at(&tag, None, "safe/how-much", SIZES[1], 2);
        let display = chrome::Message::Display;
        client.stage.send(display);
        look(&format!("{tag} display"), &client);
        let shift = Key::Named(Named::Shift);
        client.stage.key(shift, Modifiers::empty());
        let later = Instant::now() + Duration::from_secs(100);
        client.stage.send(Message::Tick(later));
        assert!(client.stage.kiosk().is_asking());
        look(&format!("{tag} idle"), &client);
    }
    assert!(
        wrong.is_empty(),
        "marks of direction in names: Label must strip them:\n{}",
        wrong.join("\n")
    );
}
