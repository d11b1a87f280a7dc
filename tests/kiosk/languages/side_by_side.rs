//! Two languages side by side: the picture in sight, and rows that can be touched.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::content::Picture;
use fluoroscopy_kiosk::document::{BlockRole, COMPARED, about_pages};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::SpeechMode;
use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced::{Point, Rectangle, Size};

use crate::focus::keyboard::Keyboard;
use crate::help::{SIZES, content, stage_with};
use crate::layout::rules::Screen;
use crate::listen::{Ear, document, ear_with};

/// The least height of a picture, as a part of the window's smaller side. A card that compares two pictures
/// has them half as high.
const LEAST: f32 = 0.1;

#[test]
fn the_picture_stays_in_sight() {
    let mut faults = Vec::new();
    for (first, second) in [("en", "es"), ("ur", "en"), ("my", "hi")] {
        for (window, text_size) in SIZES.into_iter().flat_map(|it| [(it, 2), (it, 5)]) {
            let change = |it: &mut fluoroscopy_kiosk::settings::Settings| it.text_size = text_size;
            let mut stage = stage_with(first, Some(second), "home", window, change);
            for at in content().cards() {
                let content = content();
                let (_, card) = content.card(at).expect("a card");
                if !matches!(card.picture, Some(Picture::Scene(_) | Picture::Film(_))) {
                    continue;
                }
                let is_compared =
                    matches!(&card.picture, Some(Picture::Film(film)) if film == COMPARED);
                // In the largest print its captions leave the two pictures little.
                if is_compared && text_size == 5 {
                    continue;
                }
                let least = if is_compared { LEAST / 2.0 } else { LEAST };
                stage.send(Action::Go(Route::Card(at)));
                let screen = Screen::of(&mut stage, window, 96.0 / 25.4);
                let is_image = |it: &usize| screen.found[*it].node.role == Role::Image;
                let images = (0..screen.found.len()).filter(is_image);
                let seen = images.filter(|it| !screen.scrolls(*it)).any(|it| {
                    let bounds = screen.found[it].bounds;
                    let whole = bounds.is_within(&Rectangle::with_size(window));
                    whole && bounds.height >= window.width.min(window.height) * least
                });
                if !seen {
                    faults.push(format!(
                        "{first}+{second} {window:?} {text_size} {}",
                        card.id
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "out of sight:\n{}", faults.join("\n"));
}

#[test]
fn the_buttons_that_scroll_stand_below_the_picture() {
    for (first, second) in [("en", "ur"), ("ur", "en")] {
        let window = Size::new(1920.0, 1080.0);
        let mut stage = stage_with(first, Some(second), "get-ready/food", window, |_| {});
        let found = stage.walk();
        let place = |is: &dyn Fn(&PlacedNode) -> bool| {
            let mut all = found.iter().filter(|it| is(it));
            all.next().expect("it is on the screen").bounds
        };
        let picture = place(&|it| it.node.role == Role::Image);
        for id in ["button-up", "button-down"] {
            let button = place(&|it| it.node.id == Some(Id::new(id)));
            assert!(
                button.y >= picture.y + picture.height,
                "{first} {id}: {button:?}"
            );
            let sides = picture.x - 1.0..picture.x + picture.width.max(320.0) + 1.0;
            assert!(
                sides.contains(&button.x),
                "{first} {id}: {button:?} {picture:?}"
            );
        }
    }
}

#[test]
fn a_finger_scrolls_the_words_and_not_from_the_picture_beside_them() {
    let window = Size::new(1920.0, 1080.0);
    let mut stage = stage_with("en", Some("ur"), "get-ready/food", window, |_| {});
    let place = |stage: &mut HeadlessKiosk, role: Role| {
        let found = stage.walk();
        let mut all = found.iter().filter(|it| it.node.role == role);
        all.next().expect("it is on the screen").bounds
    };
    let top = place(&mut stage, Role::Heading(1)).y;
    let picture = place(&mut stage, Role::Image).center();
    let words = place(&mut stage, Role::Scroll).center();
    for (from, scrolls) in [(picture, false), (words, true)] {
        stage.drag(from, Point::new(from.x, from.y - 150.0));
        let now = place(&mut stage, Role::Heading(1)).y;
        assert_eq!(now < top, scrolls, "from {from:?}: {top} to {now}");
    }
}

/// The places of a block's words, in the first language and in the second.
fn places(ear: &mut Ear, id: &str) -> [Rectangle; 2] {
    let nodes = ear.stage.walk().into_iter();
    let is_words =
        |it: &PlacedNode| matches!(it.node.label.blocks[..], [ref it] if it.as_str() == id);
    let places: Vec<_> = nodes.filter(is_words).map(|it| it.bounds).collect();
    places.try_into().expect("a block in two languages")
}

/// Whether the ground of some words is another in two pictures.
fn differs(one: &Pixmap, other: &Pixmap, place: Rectangle) -> bool {
    // Beside the first line, in the space above the letters.
    let (x, y) = (place.x as u32 + 1, place.y as u32 + 1);
    let at = ((y * one.width + x) * 4) as usize;
    // The ground changes by a bit with each painting; see `Theme::ground`.
    let pairs = one.rgba[at..at + 3].iter().zip(&other.rgba[at..at + 3]);
    pairs
        .into_iter()
        .any(|(one, other)| one.abs_diff(*other) > 4)
}

const CARD: &str = "what-happens/table";

/// Two blocks of the card that are beside no others.
fn paragraphs() -> [String; 2] {
    let card = Route::parse(CARD, &content()).expect("a card");
    let document = document("en", card);
    let words = document.blocks.iter().filter(|it| {
        matches!(
            it.role,
            BlockRole::Paragraph | BlockRole::Item | BlockRole::Heading
        )
    });
    let ids: Vec<_> = words.map(|it| it.id.as_str().to_owned()).take(2).collect();
    ids.try_into().expect("two blocks")
}

#[test]
fn a_touched_row_lights_up_in_both_and_is_heard_in_the_one_that_was_touched() {
    // So high that nothing scrolls.
    let window = Size::new(1920.0, 1600.0);
    let mut ear = ear_with("en", Some("es"), CARD, window, |_| {});
    let [one, other] = paragraphs();
    let card = ear.stage.kiosk().route();
    let before = ear.stage.draw();
    for (side, tag) in ["en", "es"].into_iter().enumerate() {
        ear.heard();
        let place = places(&mut ear, &one)[side];
        ear.stage.tap(place.center());
        let said = ear.one();
        let words = document(tag, card).block(&one).expect("a block").text();
        assert_eq!((said.language.as_str(), said.words), (tag, words));
        let after = ear.stage.draw();
        for place in places(&mut ear, &one) {
            assert!(differs(&before, &after, place), "{tag}: {place:?}");
        }
        for place in places(&mut ear, &other) {
            assert!(!differs(&before, &after, place), "{tag}: another row");
        }
        assert!(
            !ear.stage.kiosk().is_listening(),
            "no bar takes the place of Next"
        );
        // The other row instead, so that this one is plain again.
        let place = places(&mut ear, &other)[0];
        ear.stage.tap(place.center());
    }
    ear.stage.send(fluoroscopy_kiosk::ui::chrome::Message::Next);
    ear.stage.send(fluoroscopy_kiosk::ui::chrome::Message::Back);
    let place = places(&mut ear, &one)[0];
    ear.heard();
    // A glossary word and a plus are touched for themselves; a drag scrolls.
    let far = Point::new(place.x + 20.0, place.y - 300.0);
    ear.stage.drag(place.center(), far);
    assert!(ear.said().is_empty(), "a drag says nothing");
}

#[test]
fn rows_of_the_glossary_and_of_about_answer_a_touch_as_those_of_cards_do() {
    for (place, id) in [
        ("words", "word-allergic-reaction-meaning"),
        ("about", "about-what-plain"),
    ] {
        for text_size in [2, 5] {
            let window = Size::new(1920.0, 1600.0);
            let mut ear = ear_with("en", Some("es"), place, window, |it| {
                it.text_size = text_size
            });
            let before = ear.stage.draw();
            for (side, tag) in ["en", "es"].into_iter().enumerate() {
                ear.heard();
                let place = places(&mut ear, id)[side];
                ear.stage.tap(place.center());
                let said = ear.one();
                let words = document(tag, ear.stage.kiosk().route());
                let words = words.block(id).expect("a block").text();
                assert_eq!((said.language.as_str(), said.words), (tag, words));
                let after = ear.stage.draw();
                for place in places(&mut ear, id) {
                    assert!(differs(&before, &after, place), "{tag} {id}: {place:?}");
                }
            }
        }
    }
}

#[test]
fn about_in_two_languages_is_in_sight_but_for_the_list_of_sources() {
    let mut faults = Vec::new();
    for (first, second) in [("en", "es"), ("ar", "en"), ("zh-Hans", "en"), ("am", "es")] {
        for window in SIZES {
            let mut stage = stage_with(first, Some(second), "about", window, |_| {});
            let pages = about_pages(stage.kiosk().content());
            assert!(pages <= 4, "{pages} pages");
            for page in 0..pages - 1 {
                stage.send(Action::Go(Route::About(page)));
                let down = Some(Id::new("button-down"));
                if stage.walk().iter().any(|it| it.node.id == down) {
                    faults.push(format!("{first}+{second} {window:?} page {page}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "scroll:\n{}", faults.join("\n"));
}

#[test]
fn in_one_language_a_touch_on_words_says_nothing() {
    let mut ear = ear_with("en", None, CARD, SIZES[0], |_| {});
    let [one, _] = paragraphs();
    let nodes = ear.stage.walk();
    let words = nodes
        .iter()
        .find(|it| it.node.label.blocks.iter().any(|id| id.as_str() == one));
    let place = words.expect("the words").bounds;
    ear.heard();
    ear.stage.tap(place.center());
    assert!(ear.said().is_empty());
}

#[test]
fn the_row_of_spoken_navigation_lights_up_in_both() {
    let mut ear = ear_with("en", Some("es"), CARD, Size::new(1920.0, 1600.0), |it| {
        it.audio.speech_mode = SpeechMode::Always;
    });
    let [one, _] = paragraphs();
    let plain = ear.stage.draw();
    for _ in 0..30 {
        ear.stage.press(Named::ArrowDown);
        if ear
            .stage
            .kiosk()
            .spoken()
            .is_some_and(|it| it.id.as_str() == one)
        {
            let lit = ear.stage.draw();
            for place in places(&mut ear, &one) {
                assert!(differs(&plain, &lit, place), "{place:?}");
            }
            return;
        }
    }
    panic!("the arrows never come to {one}");
}
