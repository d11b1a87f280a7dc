//! What patients who looked at every screen have found: words broken inside, what stands on the wrong
//! side or floats, and room that nothing uses.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::screen::{display, home};
use fluoroscopy_kiosk::theme::{HEADING, LABEL, MARGIN, Scale};
use fluoroscopy_kiosk::ui::chrome;
use fluoroscopy_kiosk::widget::Face;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Rectangle, Size};

use super::first;
use crate::help::{SIZES, catalogue, language, stage_with};

const PORTRAIT: Size = SIZES[2];

fn stage(
    tag: &str,
    second: Option<&str>,
    place: &str,
    window: Size,
    text_size: u8,
) -> HeadlessKiosk {
    stage_with(tag, second, place, window, |settings| {
        settings.text_size = text_size;
    })
}

fn by_id(stage: &mut HeadlessKiosk, id: &'static str) -> Rectangle {
    let id = Some(Id::new(id));
    first(stage, |it| it.node.id == id).bounds
}

fn by_name(stage: &mut HeadlessKiosk, name: &str) -> Rectangle {
    first(stage, |it| it.node.name() == name).bounds
}

fn press(stage: &mut HeadlessKiosk, key: Named, modifiers: Modifiers) {
    stage.key(Key::Named(key), modifiers);
}

/// As high as so many lines of a language at a size in px, set tight.
fn lines(tag: &str, count: usize, size: f32) -> f32 {
    let catalogue = catalogue();
    let meta = catalogue.get(tag).expect("a shipped language");
    (Face::of(meta).tight() * size).ceil() * count as f32 + 1.0
}

fn words_in(text: &str) -> usize {
    text.split_whitespace().count()
}

#[test]
fn no_word_of_the_home_heading_is_broken() {
    for (tag, second) in [("ar", None), ("en", Some("ar")), ("ar", Some("en"))] {
        for text_size in [4, 5] {
            let mut stage = stage(tag, second, "home", PORTRAIT, text_size);
            let size = Scale::new(PORTRAIT, text_size, None).heading(HEADING * 0.86);
            for tag in std::iter::once(tag).chain(second) {
                let title = language(tag).words("home-title");
                let height = by_name(&mut stage, &title).height;
                let most = lines(tag, words_in(&title), size);
                assert!(height <= most, "{tag} {text_size}: {height} of {most} px");
            }
        }
    }
}

#[test]
fn the_name_of_a_language_stays_on_one_line() {
    for window in SIZES {
        for text_size in [1, 2, 5] {
            // Beside Spanish, Chinese is among the two that are offered first.
            let mut stage = stage("es", Some("zh-Hans"), "home", window, text_size);
            stage.send(chrome::Message::Display);
            let id = Some(Id::from("second-zh-Hans".to_owned()));
            let name = language("zh-Hans").meta.name.clone();
            let tile = first(&mut stage, |it| it.node.id == id).bounds;
            let is_label = |it: &PlacedNode| it.node.role == Role::Text && it.node.name() == name;
            let label = first(&mut stage, |it| {
                is_label(it) && tile.contains(it.bounds.center())
            });
            let size = Scale::new(window, text_size, None).label(LABEL);
            let height = label.bounds.height;
            let most = lines("zh-Hans", 1, size);
            assert!(
                height <= most,
                "{window:?} {text_size}: {height} of {most} px"
            );
        }
    }
}

#[test]
fn what_stands_below_words_begins_where_reading_begins() {
    let mut stage = stage("ar", None, "home", PORTRAIT, 5);
    let button = by_id(&mut stage, "about");
    let heading = first(&mut stage, |it| it.node.role == Role::Heading(1));
    let ends = [button, heading.bounds].map(|it| it.x + it.width);
    let apart = (ends[0] - ends[1]).abs();
    assert!(apart < 2.0, "the button ends {apart} px from the heading");
}

#[test]
fn the_names_of_bars_stand_where_the_bars_begin() {
    for window in SIZES {
        let ends = ["upper", "enema"].map(|dose| {
            let mut stage = stage("ar", None, "safe/how-much", window, 2);
            let name = language("ar").words(&format!("safe-how-much-{dose}"));
            let mut found = stage.walk().into_iter();
            let bar = found.find(|it| it.node.name() == name);
            let bounds = bar.expect("a bar").bounds;
            // Beside the bars the names end where these begin; above them they begin there.
            match window.width > window.height {
                true => bounds.x,
                false => bounds.x + bounds.width,
            }
        });
        assert!((ends[0] - ends[1]).abs() < 2.0, "{window:?}: {ends:?}");
    }
}

#[test]
fn sentences_in_chinese_are_not_parted_by_a_space() {
    for (tag, parted) in [
        ("zh-Hans", false),
        ("ja", false),
        ("th", true),
        ("en", true),
    ] {
        let mut stage = stage(tag, None, "home", SIZES[0], 2);
        let notice = language(tag).words("home-notice");
        let note = first(&mut stage, |it| it.node.name().starts_with(&notice));
        let rest = &note.node.name()[notice.len()..];
        assert_eq!(rest.starts_with(' '), parted, "{tag}: {rest:?}");
    }
}

#[test]
fn words_of_the_program_keep_their_direction() {
    for tag in ["ar", "he", "fa", "ur"] {
        let words = language(tag).words("calibrate-window");
        let before = words
            .split("--kiosk")
            .next()
            .and_then(|it| it.chars().last());
        let mark = before.expect("words before it");
        assert!(
            matches!(mark, '\u{200E}' | '\u{2066}' | '\u{2068}'),
            "{tag}"
        );
    }
}

#[test]
fn tiles_of_two_languages_fill_the_height() {
    for window in [SIZES[0], SIZES[1]] {
        let mut stage = stage("en", Some("ar"), "home", window, 2);
        let tiles = stage.walk().into_iter().filter(|it| {
            let id = it.node.id.as_ref();
            (0..8).any(|topic| id == Some(&home::tile_id(topic)))
        });
        let end = tiles.map(|it| it.bounds.y + it.bounds.height);
        let end = end.fold(0.0, f32::max);
        let notice = language("en").words("home-notice");
        let note = first(&mut stage, |it| it.node.name().starts_with(&notice));
        // The notes lie between the tiles and the buttons.
        let empty = by_id(&mut stage, "words").y - end - note.bounds.height;
        assert!(empty < 130.0, "{window:?}: {empty} px below the tiles");
    }
}

#[test]
fn a_panel_is_as_high_as_what_it_holds() {
    let mut stage = stage("en", None, "home", PORTRAIT, 1);
    press(&mut stage, Named::F1, Modifiers::empty());
    let last = language("en").words("help-dark-does");
    let last = by_name(&mut stage, &last);
    let close = by_id(&mut stage, "help-close");
    let empty = close.y - last.y - last.height;
    assert!((16.0..120.0).contains(&empty), "{empty} px above Close");
}

#[test]
fn glossary_words_use_the_whole_width_before_they_scroll() {
    for window in [SIZES[0], SIZES[1]] {
        for tag in ["en", "ar", "zh-Hans", "hi"] {
            let mut stage = stage(tag, None, "words", window, 2);
            let down = Some(Id::new("button-down"));
            let scrolls = stage.walk().iter().any(|it| it.node.id == down);
            assert!(!scrolls, "{tag} {window:?}");
        }
    }
}

#[test]
fn the_lines_to_copy_are_in_sight() {
    for tag in ["en", "ar", "zh-Hans", "hi"] {
        for window in [SIZES[0], SIZES[1]] {
            let mut stage = stage(tag, None, "calibrate", window, 2);
            for key in ["screen_width_mm", "viewing_distance_mm"] {
                let line = first(&mut stage, |it| it.node.name().starts_with(key));
                let seen = line.bounds.intersection(&line.clip);
                let whole = seen.is_some_and(|it| it.height + 1.0 >= line.bounds.height);
                assert!(whole, "{tag} {window:?}: {key} at {:?}", line.bounds);
            }
        }
    }
}

#[test]
fn the_greeting_grows_with_the_text() {
    let heights = [2, 5].map(|text_size| {
        let mut stage = stage("en", None, "languages", SIZES[0], text_size);
        let greeting = language("en").meta.greeting.clone();
        by_name(&mut stage, &greeting).height
    });
    assert!(heights[0] < heights[1], "{heights:?}");
}

#[test]
fn the_words_on_a_dark_screen_grow_with_the_text() {
    let lit = [2, 5].map(|text_size| {
        let mut stage = stage("en", None, "home", SIZES[0], text_size);
        press(&mut stage, Named::F8, Modifiers::empty());
        press(&mut stage, Named::F7, Modifiers::empty());
        assert!(stage.kiosk().is_dark(), "{text_size}");
        let pixels = stage.draw().rgba;
        pixels.chunks(4).filter(|pixel| pixel[0] > 128).count()
    });
    assert!(lit[0] > 0 && lit[1] > lit[0] * 2, "{lit:?} pixels");
}

#[test]
fn pictures_that_are_compared_are_as_large_as_each_other() {
    for tag in ["en", "hi", "ru", "de"] {
        for window in SIZES {
            let mut stage = stage(tag, None, "what-is-it/moves", window, 2);
            let captions = ["film-moves-still", "film-moves-moving"].map(|id| {
                let words = language(tag).words(id);
                by_name(&mut stage, &words).y
            });
            assert_eq!(captions[0], captions[1], "{tag} {window:?}");
        }
    }
}

#[test]
fn in_the_speech_mode_the_display_panel_speaks_both_languages() {
    let mut stage = stage("en", Some("ar"), "home", SIZES[0], 2);
    press(&mut stage, Named::F8, Modifiers::empty());
    stage.send(chrome::Message::Display);
    let found = stage.walk();
    for id in [
        "display-colors",
        "display-night",
        "display-hold-still",
        "speech-darken",
    ] {
        for tag in ["en", "ar"] {
            let words = language(tag).words(id);
            assert!(
                found.iter().any(|it| it.node.name() == words),
                "{tag}: {id}"
            );
        }
    }
    let steps = (1..=5).map(display::size_id);
    let steps = steps.map(|id| first(&mut stage, |it| it.node.id == Some(id.clone())));
    let tops: Vec<f32> = steps.map(|it| it.bounds.y).collect();
    assert!(
        tops.iter().all(|top| *top == tops[0]),
        "in one row: {tops:?}"
    );
}

#[test]
fn a_scene_beside_few_words_is_as_high_as_there_is_room_for() {
    for (tag, place) in [("en", "what-is-it/shows"), ("ar", "what-happens/comfort")] {
        let mut stage = stage(tag, None, place, SIZES[0], 2);
        let scene = first(&mut stage, |it| it.node.role == Role::Image).bounds;
        let next = by_id(&mut stage, chrome::ids::NEXT);
        let empty = next.y - scene.y - scene.height;
        assert!((0.0..80.0).contains(&empty), "{tag}: {empty} px below it");
        // Its outer side is at the margin.
        let margin = Scale::new(SIZES[0], 2, None).px(MARGIN);
        let side = match tag {
            "ar" => scene.x,
            _ => SIZES[0].width - scene.x - scene.width,
        };
        assert!(
            (side - margin).abs() < 2.0,
            "{tag}: {side} px from the edge"
        );
    }
}

#[test]
fn a_card_that_says_its_step_has_no_other_number() {
    for window in SIZES {
        for (place, is_step) in [("what-happens/table", true), ("safe/past-x-rays", false)] {
            let mut stage = stage("en", None, place, window, 2);
            let kiosk = stage.kiosk();
            let (index, total) = kiosk.route().position(kiosk.content()).expect("a page");
            let count = fluoroscopy_kiosk::document::place(&language("en"), index, total);
            let counts = stage.walk();
            let counts = counts.iter().filter(|it| it.node.name() == count).count();
            assert_eq!(counts, usize::from(!is_step), "{window:?} {place}");
        }
    }
}
