//! Nothing is cut, nothing covers anything, and whatever does not fit can be scrolled to its end.

mod balance;
mod bars;
mod choices;
mod fit;
mod ink;
pub mod pages;
pub mod rules;
mod scrolled;
pub mod tour;
mod whole;
pub mod words;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::ui::chrome;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Point, Rectangle, Size, Vector, mouse};

use crate::help::{SIZES, is_due, is_thorough, stage_with, tags};
use rules::is_control;
use tour::Tour;

/// Small laptops.
const LAPTOPS: [Size; 2] = [Size::new(1024.0, 768.0), Size::new(1366.0, 768.0)];

/// Two languages side by side, in one direction and in two.
const PAIRS: [(&str, &str); 4] = [("en", "ar"), ("ar", "en"), ("th", "zh-Hans"), ("hi", "es")];

/// Pairs that seldom meet, of line heights and directions that differ much.
const ODD_PAIRS: [(&str, &str); 3] = [("ur", "ja"), ("he", "my"), ("am", "ko")];

fn assert_none(faults: &[String], what: &str) {
    let count = faults.len();
    assert!(faults.is_empty(), "{count} {what}:\n{}", faults.join("\n"));
}

fn all_screens(tag: &str, second: Option<&str>, window: Size) -> Tour {
    let mut tour = Tour::new(tag, second, window, 2);
    tour.everywhere();
    tour
}

fn hardest_screens(tag: &str, second: Option<&str>, window: Size, text_size: u8) -> Vec<String> {
    let mut tour = Tour::new(tag, second, window, text_size);
    tour.hardest();
    tour.panels();
    tour.faults
}

#[test]
fn every_screen_of_every_language_is_whole() {
    let (mut faults, mut scrolled) = (Vec::new(), Vec::new());
    for tag in tags() {
        for (case, window) in SIZES.into_iter().enumerate() {
            let mut tour = if is_due(&tag, case, SIZES.len()) {
                all_screens(&tag, None, window)
            } else {
                let mut tour = Tour::new(&tag, None, window, 2);
                tour.choices();
                tour
            };
            scrolled.append(&mut tour.scrolled);
            tour.panels();
            faults.append(&mut tour.faults);
        }
    }
    scrolled.retain(|it| it.contains(": home") || it.contains(": languages"));
    assert_none(
        &faults,
        "faults of layout; look at one with render --screen, at the size and text size that it names",
    );
    assert_none(
        &scrolled,
        "screens of choices that must scroll; make their controls smaller or fewer",
    );
}

/// Every window with every text size but the usual and the largest.
fn windows_and_sizes() -> Vec<(Size, u8)> {
    let windows = SIZES.into_iter().chain(LAPTOPS);
    windows
        .flat_map(|window| [1, 3, 4].map(|text_size| (window, text_size)))
        .collect()
}

#[test]
fn every_text_size_is_whole() {
    let mut faults = Vec::new();
    for tag in tags() {
        for (case, (window, text_size)) in windows_and_sizes().into_iter().enumerate() {
            if is_due(&tag, case, 15) {
                faults.extend(hardest_screens(&tag, None, window, text_size));
            }
        }
    }
    assert_none(
        &faults,
        "faults of layout; look at one with render --screen, at the size and text size that it names",
    );
}

#[test]
fn every_screen_is_whole_at_the_largest_size() {
    let mut faults = Vec::new();
    for tag in tags() {
        for (case, window) in SIZES.into_iter().chain(LAPTOPS).enumerate() {
            if !is_due(&tag, case, 5) {
                continue;
            }
            faults.extend(if is_thorough(&tag) {
                let mut tour = Tour::new(&tag, None, window, 5);
                tour.everywhere();
                tour.panels();
                tour.faults
            } else {
                hardest_screens(&tag, None, window, 5)
            });
        }
    }
    assert_none(
        &faults,
        "faults of layout; look at one with render --screen, at the size and text size that it names",
    );
}

#[test]
fn small_laptops_are_whole() {
    let mut faults = Vec::new();
    for tag in tags() {
        for (case, window) in LAPTOPS.into_iter().enumerate() {
            if !is_due(&tag, case, LAPTOPS.len()) {
                continue;
            }
            faults.extend(hardest_screens(&tag, None, window, 2));
        }
    }
    assert_none(
        &faults,
        "faults of layout; look at one with render --screen, at the size and text size that it names",
    );
}

#[test]
fn two_languages_are_whole() {
    let mut faults = Vec::new();
    for (tag, second) in PAIRS {
        for window in SIZES {
            let mut tour = all_screens(tag, Some(second), window);
            tour.panels();
            faults.append(&mut tour.faults);
        }
        for window in SIZES.into_iter().chain(LAPTOPS) {
            faults.extend(hardest_screens(tag, Some(second), window, 5));
        }
        faults.extend(hardest_screens(tag, Some(second), LAPTOPS[0], 2));
    }
    for (tag, second) in ODD_PAIRS {
        for (window, text_size) in [(SIZES[0], 2), (SIZES[1], 2), (SIZES[1], 5), (SIZES[2], 5)] {
            faults.extend(hardest_screens(tag, Some(second), window, text_size));
        }
    }
    assert_none(
        &faults,
        "faults of layout; look at one with render --screen, at the size and text size that it names",
    );
}

/// A card with more words than fit in large print, and a glossary word at its top.
const LONG_CARD: &str = "safe/how-much";

/// A kiosk whose words do not fit.
fn overflowing(tag: &str, place: &str) -> HeadlessKiosk {
    stage_with(tag, None, place, SIZES[1], |settings| {
        settings.text_size = 5
    })
}

fn scroll_of(stage: &mut HeadlessKiosk) -> Rectangle {
    let found = stage.walk();
    let scroll = found.iter().find(|it| it.node.role == Role::Scroll);
    scroll.expect("a part that scrolls").bounds
}

/// Where the words or controls of the scroll stand, from the top.
fn top_of_words(stage: &mut HeadlessKiosk) -> f32 {
    let scroll = scroll_of(stage);
    let found = stage.walk();
    let inside = found
        .iter()
        .filter(|it| it.clip == scroll && it.node.role != Role::Scroll);
    inside.map(|it| it.bounds.y).fold(f32::INFINITY, f32::min) - scroll.y
}

fn first(stage: &mut HeadlessKiosk, is_wanted: impl Fn(&PlacedNode) -> bool) -> PlacedNode {
    let found = stage.walk();
    found
        .into_iter()
        .find(|it| is_wanted(it))
        .expect("such a node on the screen")
}

#[test]
fn a_finger_moves_words_and_presses_nothing() {
    for tag in ["en", "ar"] {
        for (place, role) in [("languages", Role::Button), (LONG_CARD, Role::Link)] {
            let mut stage = overflowing(tag, place);
            let clip = scroll_of(&mut stage);
            let on = first(&mut stage, |it| it.node.role == role && it.clip == clip);
            let before = (stage.kiosk().route(), top_of_words(&mut stage));
            let from = Point::new(on.bounds.center_x(), on.bounds.y + 20.0);
            stage.drag(from, from - Vector::new(0.0, 50.0));
            let after = (stage.kiosk().route(), top_of_words(&mut stage));
            // It goes on to the next line or control, so that none is cut.
            let by = before.1 - after.1;
            let moved = after.0 == before.0 && (50.0..clip.height).contains(&by);
            assert!(
                moved,
                "{tag} {place}: dragged 50 px up from {on:?}: {after:?}"
            );
            assert_eq!(
                stage.kiosk().panel(),
                None,
                "{tag} {place}: the drag pressed {on:?}"
            );

            stage.drag(from, from + Vector::new(0.0, 5000.0));
            let back = top_of_words(&mut stage);
            assert_eq!(
                back, before.1,
                "{tag} {place}: dragged down past the beginning"
            );

            stage.drag(from, from + Vector::new(3.0, 4.0));
            let pressed = (stage.kiosk().route(), stage.kiosk().panel().is_some());
            let opened = pressed != (before.0, false);
            assert!(
                opened,
                "{tag} {place}: a finger that trembles does not press {on:?}"
            );
        }
    }
}

#[test]
fn wheel_and_page_keys_move_words() {
    let wheel = |y| {
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y };
        Event::Mouse(mouse::Event::WheelScrolled { delta })
    };
    for tag in ["en", "ar"] {
        let mut stage = overflowing(tag, "after/catheter-site");
        let place = stage.kiosk().route();
        let top = top_of_words(&mut stage);
        // The pointer must be over the words; a tap on words that are no link does nothing else.
        let middle = scroll_of(&mut stage).center();
        stage.tap(middle);
        stage.act(wheel(-1.0));
        let after = top_of_words(&mut stage);
        assert!(
            after < top,
            "{tag}: a wheel turned down moves words from {top} to {after}"
        );
        stage.act(wheel(9.0));
        assert_eq!(
            top_of_words(&mut stage),
            top,
            "{tag}: the wheel turned back"
        );

        let page = scroll_of(&mut stage).height;
        stage.key(Key::Named(Named::PageDown), Modifiers::empty());
        let by = top - top_of_words(&mut stage);
        // All of it, if the last line of the view ends with it.
        let most = 0.5 * page < by && by <= page;
        assert!(most, "{tag}: Page Down moves words by {by} of {page} px");
        stage.key(Key::Named(Named::PageUp), Modifiers::empty());
        assert_eq!(top_of_words(&mut stage), top, "{tag}: Page Up");
        assert_eq!(
            stage.kiosk().route(),
            place,
            "{tag}: scrolling pressed something"
        );
    }
}

#[test]
fn what_is_scrolled_away_cannot_be_pressed() {
    let mut cut = None;
    // In one of these windows the lower edge falls upon a tile, which is then not shown.
    for height in (700..800).step_by(10) {
        let size = Size::new(1280.0, height as f32);
        let mut stage = stage_with("en", None, "languages", size, |settings| {
            settings.text_size = 5;
        });
        let clip = scroll_of(&mut stage);
        let edge = clip.y + clip.height;
        let is_cut = |it: &PlacedNode| {
            is_control(it)
                && it.clip == clip
                && it.bounds.y < edge - 20.0
                && it.bounds.y + it.bounds.height > edge + 20.0
        };
        let found = stage.walk().into_iter().find(is_cut);
        cut = cut.or(found.map(|it| (it, stage, clip)));
    }
    let (cut, mut stage, clip) = cut.expect("a tile that the edge would cut");
    stage.tap(Point::new(cut.bounds.center_x(), cut.bounds.y + 10.0));
    let place = stage.kiosk().route();
    assert_eq!(
        place,
        Route::Languages,
        "a tap on what is not shown: {cut:?}"
    );
    // At the very edge of the window nothing else stands beside the lower part of the tile.
    let at = Point::new(cut.bounds.x + 2.0, cut.bounds.y + cut.bounds.height - 2.0);
    let found = stage.walk();
    let mut others = found.iter().filter(|it| it.clip != clip && is_control(it));
    assert!(
        others.all(|it| !it.bounds.contains(at)),
        "{at} is on a control of the bar"
    );
    stage.tap(at);
    let place = stage.kiosk().route();
    assert_eq!(
        place,
        Route::Languages,
        "a tap below the edge pressed {cut:?}"
    );
}

#[test]
fn a_new_page_begins_at_its_top() {
    let mut stage = overflowing("en", "after/barium");
    let top = top_of_words(&mut stage);
    stage.key(Key::Named(Named::PageDown), Modifiers::empty());
    let moved = top_of_words(&mut stage);
    assert!(moved < top, "the card does not scroll");
    stage.send(chrome::Message::Next);
    let next = top_of_words(&mut stage);
    assert_eq!(next, top, "the next page is scrolled as the last was");
}
