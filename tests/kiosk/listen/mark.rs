//! The mark on the block that is being said.

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::document::BlockRole;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::speech::read_aloud::Command;
use fluoroscopy_kiosk::theme::Palette;
use fluoroscopy_kiosk::ui::listen_bar::Message;
use iced::{Rectangle, Size};

use super::{Ear, document, ear_with, words};
use crate::help::SIZES;

/// How many pixels of two pictures differ by more than the mark of a repaint, in a part of them
/// and beyond it.
pub fn changed(before: &Pixmap, after: &Pixmap, part: Rectangle) -> (usize, usize) {
    let (mut inside, mut outside) = (0, 0);
    let pixels = before.rgba.chunks(4).zip(after.rgba.chunks(4));
    for (at, (a, b)) in pixels.enumerate() {
        if a.iter().zip(b).all(|(a, b)| a.abs_diff(*b) <= 2) {
            continue;
        }
        let width = before.width as usize;
        let (x, y) = ((at % width) as f32, (at / width) as f32);
        if part.contains(iced::Point::new(x, y)) {
            inside += 1;
        } else {
            outside += 1;
        }
    }
    (inside, outside)
}

fn place_of(found: &[PlacedNode], words: &str) -> Rectangle {
    let it = found.iter().find(|it| it.node.name() == words);
    it.unwrap_or_else(|| panic!("{words:?} is not on the screen"))
        .bounds
}

fn next(ear: &mut Ear) {
    ear.ask(Message::Command(Command::Next));
}

#[test]
fn only_the_block_that_is_said_changes_in_every_theme_and_nothing_moves() {
    for palette in Palette::ALL {
        for tag in ["en", "ar", "th"] {
            let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| {
                settings.theme = palette;
            };
            let mut ear = ear_with(tag, None, "what-is-it/shows", SIZES[0], change);
            let place = ear.stage.kiosk().route();
            let words = words(&document(tag, place));
            ear.ask(Message::Listen);
            let (before, at_first) = (ear.stage.draw(), ear.stage.walk());
            next(&mut ear);
            let (after, at_second) = (ear.stage.draw(), ear.stage.walk());
            assert_eq!(at_first, at_second, "{tag}: something has moved");
            let first = place_of(&at_first, &words[0]);
            let second = place_of(&at_first, &words[1]);
            // A bar and a tint stand a little outside the words, over the whole column.
            let zone = |at: Rectangle| Rectangle {
                x: 0.0,
                width: 1920.0,
                ..at.expand(1.0)
            };
            for (what, at) in [("first", first), ("second", second)] {
                let (inside, _) = changed(&before, &after, zone(at));
                let bar = at.height * 6.0;
                let id = palette.id();
                assert!(
                    inside as f32 > bar,
                    "{tag} {id}: the {what} block changes by {inside} pixels"
                );
            }
            let both = zone(first.union(&second));
            let (_, stray) = changed(&before, &after, both);
            assert_eq!(stray, 0, "{tag} {}: beyond the blocks", palette.id());
        }
    }
}

#[test]
fn the_mark_goes_when_the_reading_ends() {
    let mut ear = ear_with("en", None, "what-is-it/shows", SIZES[0], |_| {});
    let before = ear.stage.draw();
    ear.ask(Message::Listen);
    let whole = Rectangle::with_size(SIZES[0]);
    assert_ne!(changed(&before, &ear.stage.draw(), whole).0, 0);
    ear.ask(Message::Stop);
    assert_eq!(changed(&before, &ear.stage.draw(), whole), (0, 0));
}

#[test]
fn words_that_scroll_come_into_sight_when_they_are_said() {
    let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| settings.text_size = 5;
    for tag in ["en", "ar", "zh-Hans"] {
        let mut ear = ear_with(tag, None, "get-ready/tell-us", SIZES[1], change);
        let place = ear.stage.kiosk().route();
        let document = document(tag, place);
        ear.ask(Message::Listen);
        for (index, block) in document.blocks.iter().enumerate() {
            let found = ear.stage.walk();
            let on_screen = found.iter().find(|it| it.node.name() == block.text());
            // A picture is called by its name and its description, which a heading may share.
            let is_picture = matches!(block.role, BlockRole::Picture | BlockRole::Description);
            if let Some(it) = on_screen.filter(|_| !is_picture) {
                let seen = it.bounds.intersection(&it.clip).map_or(0.0, |it| it.height);
                let wanted = it.bounds.height.min(it.clip.height) * 0.9;
                assert!(
                    seen >= wanted,
                    "{tag}: of block {index} only {seen} px of {wanted} are in sight: {it:?}"
                );
            }
            next(&mut ear);
        }
    }
}

/// The block of a card in a language, where it stands and what shows of it.
fn shown(ear: &mut Ear, tag: &str, block: usize) -> PlacedNode {
    let document = document(tag, ear.stage.kiosk().route());
    let words = document.blocks[block].text();
    let found = ear.stage.walk();
    let it = found.into_iter().find(|it| it.node.name() == words);
    it.unwrap_or_else(|| panic!("{words:?} is not on the screen"))
}

#[test]
fn a_block_that_is_higher_than_its_place_is_shown_from_its_beginning() {
    let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| settings.text_size = 5;
    let window = Size::new(1024.0, 600.0);
    let mut ear = ear_with("ur", Some("en"), "get-ready/food", window, change);
    ear.ask(Message::Listen);
    next(&mut ear);
    let it = shown(&mut ear, "ur", 1);
    assert!(it.bounds.height > it.clip.height, "not higher: {it:?}");
    assert_eq!(it.bounds.y, it.clip.y, "{it:?}");
}

#[test]
fn what_is_in_sight_does_not_move_when_it_is_said() {
    let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| settings.text_size = 5;
    for tag in ["en", "zh-Hans"] {
        let mut ear = ear_with(tag, None, "home", SIZES[0], change);
        ear.ask(Message::Listen);
        let before = shown(&mut ear, tag, 0).bounds;
        next(&mut ear);
        assert_eq!(shown(&mut ear, tag, 0).bounds, before, "{tag}");
    }
}

#[test]
fn a_tile_that_is_said_stands_in_a_frame_in_every_theme() {
    for palette in Palette::ALL {
        let change = |settings: &mut fluoroscopy_kiosk::settings::Settings| {
            settings.theme = palette;
        };
        let mut ear = ear_with("en", None, "home", SIZES[0], change);
        let id = Some(fluoroscopy_kiosk::screen::home::tile_id(0));
        ear.ask(Message::Listen);
        let found = ear.stage.walk();
        let tile = found.iter().find(|it| it.node.id == id).expect("a tile");
        let bounds = tile.bounds;
        let before = ear.stage.draw();
        next(&mut ear);
        let after = ear.stage.draw();
        // On each side, between the tile and its neighbours.
        let (x, y) = (bounds.center_x(), bounds.center_y());
        for (x, y) in [
            (x, bounds.y - 10.0),
            (x, bounds.y + bounds.height + 9.0),
            (bounds.x - 10.0, y),
            (bounds.x + bounds.width + 9.0, y),
        ] {
            let at = Rectangle::new(iced::Point::new(x, y), iced::Size::new(1.0, 1.0));
            let (inside, _) = changed(&before, &after, at);
            assert_eq!(inside, 1, "{}: no frame at {x},{y}", palette.id());
        }
    }
}

#[test]
fn of_two_languages_only_the_side_that_is_said_is_marked() {
    let mut ear = ear_with("en", Some("ar"), "what-is-it/shows", SIZES[0], |_| {});
    let place = ear.stage.kiosk().route();
    let count = document("en", place).blocks.len();
    ear.ask(Message::Listen);
    let first = ear.stage.draw();
    for _ in 0..count {
        next(&mut ear);
    }
    let second = ear.stage.draw();
    // English stands left, Arabic right; the heading of each was marked.
    for x in [0.0, 960.0] {
        let half = Rectangle {
            x,
            y: 0.0,
            width: 960.0,
            height: 1080.0,
        };
        assert_ne!(changed(&first, &second, half).0, 0, "the half from {x}");
    }
}
