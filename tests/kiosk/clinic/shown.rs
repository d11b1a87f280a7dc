//! The clinic's own cards on the screen: seen, heard, in the tree and in "Tell and ask".

use accesskit::Role;
use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::overlay::FirstLanguages;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::speech::backend::BackendCall;
use fluoroscopy_kiosk::ui::{chrome, listen_bar};

use super::{folder, guide, guide_of};
use crate::tree::client::reads;

#[test]
fn it_is_seen_and_read_in_the_tree() {
    let guide = guide();
    for tag in ["en", "es", "ar"] {
        let nodes = guide.client(tag, "find-us/entrance").in_order();
        let card = guide.card(tag, "find-us/entrance");
        for block in &card.blocks {
            let node = nodes.iter().find(|node| {
                let is_picture = node.role == Role::Image && node.words.contains(&block.text());
                is_picture || reads(&node.words, &block.text())
            });
            let node = node.unwrap_or_else(|| panic!("{tag}: {block:?} is not in the tree"));
            assert_eq!(node.language.as_deref(), Some(tag), "{block:?}");
        }
    }
}

/// The share of a screen's pixels in which another screen differs.
fn differs(one: &mut HeadlessKiosk, other: &mut HeadlessKiosk) -> f32 {
    let (one, other) = (one.draw(), other.draw());
    let pixels = one
        .rgba
        .as_chunks::<4>()
        .0
        .iter()
        .zip(other.rgba.as_chunks::<4>().0);
    pixels.filter(|(a, b)| a != b).count() as f32 / (one.rgba.len() / 4) as f32
}

#[test]
fn the_photograph_is_on_the_card_and_on_the_tile_in_its_own_shape() {
    let guide = guide();
    let mut without = guide_of(&folder(), &FirstLanguages::default());
    let photograph = without.content.own_pictures["lake-door"].clone();
    assert_eq!(
        (photograph.width, photograph.height),
        (1200, 750),
        "scaled from 1600 x 1000"
    );
    let mut white = (*photograph).clone();
    white.rgba.fill(255);
    without
        .content
        .own_pictures
        .insert("lake-door".to_owned(), white.into());
    for (place, least) in [("find-us/entrance", 0.12), ("home", 0.02)] {
        let (mut seen, _) = guide.stage("en", place, None);
        let (mut blank, _) = without.stage("en", place, None);
        let share = differs(&mut seen, &mut blank);
        assert!(
            share > least,
            "{place}: the photograph covers {share} of the screen"
        );
    }
}

#[test]
fn it_is_heard_in_its_own_language() {
    let guide = guide();
    for tag in ["en", "es", "ar"] {
        let (mut stage, recorder) = guide.stage(tag, "find-us/toilet", None);
        stage.send(chrome::Message::Listen(listen_bar::Message::Listen));
        let said = recorder.take().into_iter().filter_map(|call| match call {
            BackendCall::Speak(utterance) => Some(utterance),
            BackendCall::Cancel => None,
        });
        let said: Vec<_> = said.collect();
        let heading = guide.card(tag, "find-us/toilet").heading();
        assert_eq!(said.len(), 1, "{tag}: {said:?}");
        assert!(
            said[0].words.contains(heading.trim_end_matches(['?', '؟'])),
            "{tag}: {said:?}"
        );
        assert_eq!(said[0].language, tag);
    }
}

#[test]
fn its_items_stand_in_tell_and_ask_and_beside_its_words() {
    let guide = guide();
    let (mut stage, _) = guide.stage("en", "visit/rest", Some(ExamId::Heart));
    let content = stage.kiosk().content().clone();
    let ids: Vec<_> = content.tell.items().map(|item| item.id.clone()).collect();
    assert!(
        ids.contains(&"tell-car".to_owned()) && ids.contains(&"ask-visitor".to_owned()),
        "{ids:?}"
    );
    let documents = stage.kiosk().documents();
    let item = documents[0]
        .block("visit-rest-visit")
        .and_then(|block| block.item.clone());
    assert_eq!(item.as_deref(), Some("ask-visitor"));
    stage.send(Action::ToggleItem("ask-visitor".to_owned()));
    stage.send(Action::Go(Route::List));
    let list = stage.kiosk().documents();
    assert!(
        list[0].lines().any(|line| line == "- Who may visit me?"),
        "{list:?}"
    );
    // The question is of the heart exam alone.
    let swallow = guide.content.for_exam(Some(ExamId::Swallow));
    assert!(swallow.tell.items().all(|item| item.id != "ask-visitor"));
}
