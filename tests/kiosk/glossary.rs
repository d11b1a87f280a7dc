//! The glossary: the order of its words, its pages, and the letters that lead to them.

use std::collections::BTreeSet;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::document::order_words;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, display};
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;
use iced::advanced::widget::Id;

use crate::help::{SIZES, content_in, language, stage, stage_with, tags};

/// The words of the glossary in a language, in its order.
fn words(tag: &str) -> Vec<String> {
    let (language, mut content) = (language(tag), content_in(tag));
    order_words(&language, &mut content);
    let words = content.words.iter();
    words
        .map(|it| language.words(&format!("word-{it}")))
        .collect()
}

#[test]
fn words_are_in_the_order_of_their_language() {
    // Spanish ignores accents; Arabic its article; Chinese goes by pinyin, with Latin letters among it.
    for (tag, some) in [
        ("en", &["Allergic reaction", "Fast", "X-ray"][..]),
        ("es", &["Articulación", "Enema", "Vena"][..]),
        ("ar", &["الباريوم", "الشريان", "قسطرة القلب", "الوريد"][..]),
        ("zh-Hans", &["C形臂", "导管", "动脉", "静脉", "造影剂"][..]),
        ("hi", &["एक्स-रे", "कैथेटर", "बेरियम", "स्टेंट"][..]),
        ("th", &["การสวนหัวใจ", "ข้อต่อ", "เครื่องซีอาร์ม", "แป้งแบเรียม"][..]),
    ] {
        let words = words(tag);
        let places = some.iter().map(|word| {
            let place = words.iter().position(|it| it == word);
            place.unwrap_or_else(|| panic!("{tag}: no {word} in {words:?}"))
        });
        let places: Vec<_> = places.collect();
        assert!(places.is_sorted(), "{tag}: {some:?} in {words:?}");
    }
}

#[test]
fn words_are_looked_up_under_letters_of_their_script() {
    for (tag, word, letter) in [
        ("en", "x-ray", "X"),
        ("es", "área", "A"),
        ("fr", "échographie", "E"),
        ("de", "Ärztin", "A"),
        ("el", "άνω", "Α"),
        // Letters of their own.
        ("pl", "łóżko", "Ł"),
        ("vi", "đau", "Đ"),
        ("es", "ñame", "Ñ"),
        ("ar", "الباريوم", "ب"),
        ("zh-Hans", "静脉", "J"),
        ("zh-Hans", "造影剂", "Z"),
        ("zh-Hans", "X光", "X"),
        ("th", "เครื่อง", "ค"),
        ("am", "ራጅ", "ራ"),
    ] {
        let collation = language(tag).collation().expect("an order");
        assert_eq!(collation.initial(word), letter, "{tag} {word}");
    }
}

/// The buttons that lead to pages of the glossary.
fn letters(stage: &mut HeadlessKiosk) -> Vec<PlacedNode> {
    let is_letter = |it: &PlacedNode| {
        let id = it.node.id.clone();
        (0..100).any(|page| id == Some(Id::from(format!("words-{page}"))))
    };
    stage.walk().into_iter().filter(is_letter).collect()
}

#[test]
fn the_letters_lead_to_the_pages() {
    let mut stage = stage("en", "words", SIZES[0]);
    let pages = stage.kiosk().content().count_word_pages();
    assert!((2..=3).contains(&pages), "{pages} pages");
    let found = letters(&mut stage);
    assert_eq!(found.len(), pages, "a button for each page");
    for (page, button) in found.iter().enumerate() {
        stage.tap(button.bounds.center());
        assert_eq!(stage.kiosk().route(), Route::Words(page));
        let chosen = letters(&mut stage);
        let chosen: Vec<_> = chosen.iter().map(|it| it.node.role).collect();
        let expected = (0..pages).map(|it| Role::Choice { chosen: it == page });
        assert_eq!(chosen, expected.collect::<Vec<_>>(), "the page is marked");
    }
}

#[test]
fn no_two_buttons_have_the_same_letters() {
    for tag in tags() {
        for size in [2, 5] {
            let mut stage = stage_with(&tag, None, "words", SIZES[0], |it| it.text_size = size);
            let names: Vec<_> = letters(&mut stage)
                .iter()
                .map(|it| it.node.name())
                .collect();
            let different: BTreeSet<_> = names.iter().collect();
            assert_eq!(
                different.len(),
                names.len(),
                "{tag} at size {size}: {names:?}"
            );
            assert!(names.len() > 1, "{tag} at size {size}: {names:?}");
        }
    }
}

#[test]
fn no_page_scrolls_in_ordinary_print() {
    for tag in tags() {
        for window in SIZES {
            let mut stage = stage(&tag, "words", window);
            for page in 0..stage.kiosk().content().count_word_pages() {
                stage.send(Action::Go(Route::Words(page)));
                let scrolls = Some(Id::new("button-down"));
                let scrolls = stage.walk().iter().any(|it| it.node.id == scrolls);
                assert!(!scrolls, "{tag} {window:?} page {page}");
            }
        }
    }
}

#[test]
fn another_size_of_text_keeps_the_word_in_sight() {
    let mut stage = stage("en", "words", SIZES[0]);
    stage.send(chrome::Message::Next);
    let first = |stage: &HeadlessKiosk| match stage.kiosk().route() {
        Route::Words(page) => stage.kiosk().content().words_on(page).to_vec(),
        other => panic!("{other:?}"),
    };
    let word = first(&stage)[0].clone();
    let before = stage.kiosk().content().count_word_pages();
    stage.send(Action::Display(display::Message::TextSize(5)));
    assert!(stage.kiosk().content().count_word_pages() > before);
    assert!(first(&stage).contains(&word), "{:?}", stage.kiosk().route());
    stage.resize(Size::new(1280.0, 800.0));
    assert!(first(&stage).contains(&word), "{:?}", stage.kiosk().route());
}

#[test]
fn pictures_stand_beside_their_words() {
    let mut stage = stage_with("en", None, "words", SIZES[0], |_| {});
    let mut pictures = 0;
    for page in 0..stage.kiosk().content().count_word_pages() {
        stage.send(Message::from(Action::Go(Route::Words(page))));
        let walk = stage.walk();
        pictures += walk.iter().filter(|it| it.node.role == Role::Image).count();
    }
    let content = stage.kiosk().content();
    let words = content.words.iter();
    let expected = words.filter(|it| content.word_scene(it).is_some()).count();
    assert_eq!(pictures, expected);
    assert!(expected > 15, "{expected} words with pictures");
}
