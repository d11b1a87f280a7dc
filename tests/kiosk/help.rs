//! What several subjects need: a kiosk on a stage, and ways to find things on it.

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::content::Content;
use fluoroscopy_kiosk::language::{Catalogue, Language};
use fluoroscopy_kiosk::place::Place;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::stage::Stage;
use fluoroscopy_kiosk::widget::access::{Found, Role};
use iced::Size;

/// The three sizes that every screen must be right at.
pub const SIZES: [Size; 3] = [
    Size::new(1920.0, 1080.0),
    Size::new(1280.0, 800.0),
    Size::new(1080.0, 1920.0),
];

/// The shipped languages.
pub fn tags() -> Vec<String> {
    let catalogue = catalogue();
    catalogue
        .all()
        .iter()
        .map(|meta| meta.tag.clone())
        .collect()
}

pub fn catalogue() -> Catalogue {
    Catalogue::load().expect("the embedded languages are well")
}

pub fn content() -> Content {
    Content::load().expect("the embedded manifest is well")
}

/// A shipped language.
pub fn language(tag: &str) -> Language {
    Language::load(&catalogue(), tag).expect("a shipped language")
}

/// A kiosk in a language, at a place (a SCREEN id), in a window of a size, with changed settings.
pub fn stage_with(
    language: &str,
    second: Option<&str>,
    place: &str,
    size: Size,
    change: impl FnOnce(&mut Settings),
) -> Stage {
    let (catalogue, content) = (catalogue(), content());
    let mut settings = Settings::defaults(&catalogue);
    // Tests touch faster than hands.
    settings.touch_again = std::time::Duration::ZERO;
    change(&mut settings);
    let start = Start {
        language: Some(language.to_owned()),
        second: second.map(str::to_owned),
        place: Some(Place::parse(place, &content).expect("a known screen")),
        // A film that plays would be another picture each time.
        hold_still: true,
    };
    let kiosk =
        Kiosk::new(content, catalogue, settings, &start, size).expect("English is built in");
    Stage::new(kiosk, size).expect("the software renderer is built in")
}

/// A kiosk as it starts, at a place.
pub fn stage(language: &str, place: &str, size: Size) -> Stage {
    stage_with(language, None, place, size, |_| {})
}

/// Whether a node can be pressed.
pub fn is_control(found: &Found) -> bool {
    matches!(
        found.node.role,
        Role::Button | Role::Choice { .. } | Role::Link
    )
}

/// How many messages a language has.
pub fn messages() -> usize {
    let catalogue = catalogue();
    catalogue.signature("en").len()
}
