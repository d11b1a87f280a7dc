//! The greetings: none moves the tiles, and the one that is touched decides in which language is asked.

use std::time::Duration;

use fluoroscopy_kiosk::app::Start;
use fluoroscopy_kiosk::attract::Show;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::theme::Palette;
use iced::{Point, Rectangle, Size};

use super::{found, tap};
use crate::help::{SIZES, kiosk_with, language, on_stage, stage, stage_with, tags};
use crate::vacancy::screen::Alone;

/// The places of all controls, by their ids.
fn places(stage: &mut HeadlessKiosk) -> Vec<(String, Rectangle)> {
    let nodes = stage.walk().into_iter();
    let controls = nodes.filter(|it| it.node.id.is_some());
    controls
        .map(|it| (format!("{:?}", it.node.id), it.bounds))
        .collect()
}

#[test]
fn whatever_greets_no_tile_moves() {
    let windows = SIZES.into_iter().chain([Size::new(1024.0, 768.0)]);
    for (window, text_size) in windows.flat_map(|it| [(it, 1), (it, 2), (it, 5)]) {
        // Not held still: the greetings take turns.
        let kiosk = kiosk_with(&Start::default(), window, |settings| {
            settings.text_size = text_size;
            settings.attract.loop_after = Duration::ZERO;
            let few = ["vi", "fil", "ru", "ur", "so", "ar", "my", "ht", "km"];
            settings.welcome_languages = few.map(str::to_owned).to_vec();
        });
        let mut alone = Alone::new(on_stage(kiosk, window));
        let at_first = places(&mut alone.stage);
        let mut greetings = Vec::new();
        for _ in 0..3 {
            let nodes = alone.stage.walk();
            let greets = nodes.iter().filter(|it| {
                let mut blocks = it.node.label.blocks.iter();
                blocks.any(|id| id.as_str().starts_with("greeting-"))
            });
            let line: Vec<_> = greets.map(|it| it.bounds).collect();
            let middles = line
                .windows(2)
                .all(|it| (it[0].center_y() - it[1].center_y()).abs() < 2.0);
            assert!(middles, "{window:?} {text_size}: on one line: {line:?}");
            let inside = line
                .iter()
                .all(|it| it.x >= 0.0 && it.x + it.width <= window.width);
            assert!(inside, "{window:?} {text_size}: {line:?}");
            greetings.push(line);
            alone.pass(9);
            assert_eq!(places(&mut alone.stage), at_first, "{window:?} {text_size}");
        }
        assert_ne!(greetings[0], greetings[1], "other languages greet");
    }
}

#[test]
fn the_language_of_the_greeting_asks_and_nothing_is_chosen() {
    for turn in (0..tags().len()).step_by(5) {
        let mut alone = Alone::greeted(stage("en", "languages", SIZES[1]));
        for _ in 0..turn {
            alone.pass(10);
        }
        let greeted = alone
            .stage
            .kiosk()
            .greeting()
            .expect("a greeting")
            .to_owned();
        alone.stage.tap(Point::new(600.0, 400.0));
        let kiosk = alone.stage.kiosk();
        assert_eq!(kiosk.show(), Show::Screen, "{greeted}");
        assert_eq!(
            kiosk.route(),
            Route::Languages,
            "{greeted}: nothing is chosen"
        );
        assert_eq!(kiosk.tags(), [greeted.as_str()]);
        let title = language(&greeted).words("languages-title");
        let nodes = alone.stage.walk();
        let asks = nodes.iter().any(|it| it.node.name() == title);
        assert!(asks, "{greeted}: asked {title:?}");
        let tile = found(&mut alone.stage, &format!("language-{greeted}"));
        let tile = tile.unwrap_or_else(|| panic!("{greeted}: its tile is on another page"));
        assert!(tile.node.focused, "{greeted}");
        // Nobody chooses, and the time of the session ends.
        alone.pass(91);
        alone.pass(31);
        assert_eq!(alone.stage.kiosk().tags(), ["en"], "after {greeted}");
    }
}

#[test]
fn its_tile_is_marked_as_no_other_is() {
    for palette in Palette::ALL {
        let change = |settings: &mut Settings| settings.theme = palette;
        let stage = stage_with("en", None, "languages", SIZES[1], change);
        let mut alone = Alone::greeted(stage);
        while alone.stage.kiosk().greeting() != Some("es") {
            alone.pass(10);
        }
        alone.stage.tap(Point::new(600.0, 400.0));
        let ground = |stage: &mut HeadlessKiosk, tag: &str| {
            let tile = found(stage, &format!("language-{tag}")).expect("a tile");
            let picture = stage.draw();
            // Within the border, above the words.
            let (x, y) = (tile.bounds.center_x() as u32, tile.bounds.y as u32 + 10);
            let at = ((y * picture.width + x) * 4) as usize;
            picture.rgba[at..at + 3].to_vec()
        };
        let marked = ground(&mut alone.stage, "es");
        let plain = ground(&mut alone.stage, "vi");
        assert_ne!(marked, plain, "{palette:?}");
        assert_eq!(ground(&mut alone.stage, "ar"), plain, "{palette:?}");
        tap(&mut alone.stage, "language-es");
        assert_eq!(alone.stage.kiosk().tags(), ["es"]);
        assert_ne!(alone.stage.kiosk().route(), Route::Languages);
    }
}
