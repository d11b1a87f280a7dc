//! The bars of the frame, and what they leave to the screen.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::place;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, home};
use fluoroscopy_kiosk::ui::chrome::ids;
use iced::advanced::widget::Id;
use iced::{Rectangle, Size};

use super::assert_none;
use crate::help::{SIZES, content_in, language, stage_with};

/// Languages whose words are long, or whose script is tall or runs from right to left.
const TAGS: [(&str, Option<&str>); 6] = [
    ("en", None),
    ("de", None),
    ("ar", None),
    ("ur", None),
    ("en", Some("es")),
    ("hi", Some("ur")),
];

fn stage(tag: &str, second: Option<&str>, at: &str, window: Size, size: u8) -> HeadlessKiosk {
    stage_with(tag, second, at, window, |settings| {
        settings.text_size = size;
    })
}

fn by_id(found: &[PlacedNode], id: impl Into<Id>) -> Option<Rectangle> {
    let id = Some(id.into());
    let found = found.iter().find(|it| it.node.id == id);
    found.map(|it| it.bounds)
}

#[test]
fn the_place_of_the_reader_stays_in_the_middle() {
    let mut faults = Vec::new();
    for (tag, second) in TAGS {
        let (own, content) = (language(tag), content_in(tag));
        for window in SIZES {
            let mut stage = stage(tag, second, "what-is-it/shows", window, 2);
            // With the button of the list, and without.
            for round in 0..2 {
                for (topic, cards) in content.topics.iter().enumerate() {
                    for card in 0..cards.cards.len() {
                        let at = CardAt { topic, card };
                        // A card that says its step has the mark alone.
                        if Route::Card(at).step(&content).is_some() {
                            continue;
                        }
                        stage.send(Action::Go(Route::Card(at)));
                        let words = place(&own, card, cards.cards.len());
                        let found = stage.walk();
                        let mut here = found.iter().filter(|it| it.node.name().starts_with(&words));
                        let middle = here.next_back().map_or(0.0, |it| it.bounds.center().x);
                        if (middle - window.width / 2.0).abs() > 2.0 {
                            let window = (window.width, window.height);
                            faults.push(format!(
                                "{tag} {second:?} {window:?} {at:?} {round}: {middle}"
                            ));
                        }
                    }
                }
                stage.send(Action::ToggleItem("tell-pregnant".to_owned()));
            }
        }
    }
    assert_none(&faults, "places of the reader beside the middle");
}

#[test]
fn the_bottom_bar_is_one_row_where_it_can_be() {
    for (tag, second, window, size) in [
        ("en", None, SIZES[2], 2),
        ("en", None, SIZES[1], 5),
        ("ar", None, SIZES[1], 5),
        ("hi", Some("ur"), SIZES[0], 2),
        ("hi", Some("ur"), SIZES[2], 2),
    ] {
        let found = stage(tag, second, "after/catheter-site", window, size).walk();
        let [emergency, next] = [ids::EMERGENCY, ids::NEXT].map(|id| by_id(&found, id).unwrap());
        assert_eq!(emergency.y, next.y, "{tag} {second:?} {window:?} {size}");
        assert_eq!(emergency.height, next.height, "{tag} {second:?} {window:?}");
    }
}

#[test]
fn the_buttons_of_the_top_bar_are_equally_high() {
    let mut faults = Vec::new();
    for (tag, second) in TAGS {
        for (window, size) in [(SIZES[0], 2), (SIZES[1], 5), (SIZES[2], 3)] {
            for at in ["home", "what-is-it/shows"] {
                let found = stage(tag, second, at, window, size).walk();
                let all = [
                    ids::HOME,
                    ids::LISTEN_ALL,
                    ids::LANGUAGE,
                    ids::LISTEN,
                    ids::DISPLAY,
                ];
                let heights = all.into_iter().filter_map(|id| by_id(&found, id));
                let heights: Vec<_> = heights.map(|it| (it.y, it.height)).collect();
                if heights.len() < 4 || heights.iter().any(|it| *it != heights[0]) {
                    faults.push(format!(
                        "{tag} {second:?} {window:?} {size} {at}: {heights:?}"
                    ));
                }
            }
        }
    }
    assert_none(&faults, "top bars with buttons of several heights");
}

#[test]
fn large_print_leaves_the_tiles_most_of_the_height() {
    for tag in ["en", "es", "ar", "zh-Hans"] {
        for (window, size) in [(SIZES[0], 4), (SIZES[0], 5), (SIZES[1], 5)] {
            let found = stage(tag, None, "home", window, size).walk();
            let tile = by_id(&found, home::tile_id(0)).unwrap();
            let part = tile.height / window.height;
            assert!(part > 0.56, "{tag} {window:?} {size}: {part}");
        }
    }
}

#[test]
fn the_picture_of_a_tile_reaches_its_edges() {
    for (tag, second, window, size) in [
        ("en", None, SIZES[0], 2),
        ("ar", None, SIZES[1], 5),
        ("en", None, SIZES[2], 2),
        ("ar", Some("en"), SIZES[2], 2),
    ] {
        let found = stage(tag, second, "home", window, size).walk();
        let tile = by_id(&found, home::tile_id(0)).unwrap();
        let is_picture =
            |it: &&PlacedNode| it.node.role == Role::Image && tile.contains(it.bounds.center());
        let picture = found.iter().find(is_picture).unwrap().bounds;
        let far = |edges: [f32; 2]| (edges[0] - edges[1]).abs() > 4.0;
        let ends = |it: Rectangle| [it.x, it.x + it.width, it.y, it.y + it.height];
        let [left, right, top, bottom] =
            [0, 1, 2, 3].map(|it| far([ends(tile)[it], ends(picture)[it]]));
        let at = format!("{tag} {second:?} {window:?} {size}: {picture:?} in {tile:?}");
        assert!(
            !top && [left, right, bottom].iter().filter(|it| **it).count() == 1,
            "{at}"
        );
        // Beside the words it is at the start.
        assert!(bottom || left == (tag == "ar"), "{at}");
    }
}

#[test]
fn about_this_guide_needs_no_scrolling() {
    let mut faults = Vec::new();
    for (tag, second) in TAGS {
        for window in SIZES {
            let mut stage = stage(tag, second, "about", window, 2);
            // The last page, of the sources, is a list to look things up in.
            for page in 0..3 {
                stage.send(Action::Go(Route::About(page)));
                let found = stage.walk();
                // Nine lines of Nastaliq beside Devanagari have no room in landscape.
                let is_full = (second, page, window) == (Some("ur"), 1, SIZES[0]);
                if by_id(&found, "button-down").is_some() && !is_full {
                    faults.push(format!("{tag} {second:?} {window:?} {page}"));
                }
            }
        }
    }
    assert_none(&faults, "pages of About that scroll");
}

#[test]
fn pages_of_about_have_large_pictures() {
    for window in SIZES {
        let found = stage("en", None, "about", window, 2).walk();
        let pictures = found.iter().filter(|it| it.node.role == Role::Image);
        let heights: Vec<_> = pictures.map(|it| it.bounds.height).collect();
        let least = 0.25 * window.height.min(window.width);
        assert!(
            heights.len() == 2 && heights.iter().all(|it| *it > least),
            "{window:?}: {heights:?}"
        );
    }
}
