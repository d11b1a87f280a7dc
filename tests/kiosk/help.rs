//! What several subjects need: a kiosk on a stage, and ways to find things on it.

use std::collections::BTreeSet;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::content::{Content, ExamId};
use fluoroscopy_kiosk::document::{Document, ExamQuestion, ListInputs};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::language_pages::LanguagePages;
use fluoroscopy_kiosk::language::{Catalogue, Language};
use fluoroscopy_kiosk::route::{Calibration, DocumentInputs, LanguageChoices, Route};
use fluoroscopy_kiosk::settings::Settings;
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

/// The languages whose scripts ask the most of a screen, with English: they are tried in every case.
const THOROUGH: [&str; 6] = ["en", "ar", "th", "zh-Hans", "my", "ur"];

/// Whether a language is one of those that ask the most.
pub fn is_thorough(tag: &str) -> bool {
    THOROUGH.contains(&tag)
}

/// Whether a language is to be tried in a case, of so many. The languages that ask the most are
/// tried in all, each of the others in one, another one for the next: what would be wrong in one of
/// them for its script or its long words alone shows there, and 36 languages in every case would
/// take an hour.
pub fn is_due(tag: &str, case: usize, cases: usize) -> bool {
    let place = tags().iter().position(|it| it == tag).unwrap_or_default();
    is_thorough(tag) || place % cases == case
}

/// The languages of a clinic that offers few, all on one page.
pub const SIX: [&str; 6] = ["en", "es", "zh-Hans", "ar", "hi", "th"];

/// The six languages as settings name them.
pub fn six() -> Vec<String> {
    SIX.map(str::to_owned).to_vec()
}

/// The document of a screen in a language, made with none of the kiosk's state.
pub fn document(tag: &str, route: Route) -> Document {
    document_in(tag, route, &content_in(tag))
}

/// The document of the screen that a kiosk shows, in a language: its glossary has the pages that the window
/// has room for.
pub fn document_shown(kiosk: &Kiosk, tag: &str) -> Document {
    document_in(tag, kiosk.route(), kiosk.content())
}

fn document_in(tag: &str, route: Route, content: &Content) -> Document {
    let catalogue = catalogue();
    let pages = LanguagePages::new(catalogue.all(), &FIRST, 0);
    let inputs = DocumentInputs {
        content,
        languages: LanguageChoices {
            title: "languages-title",
            greeting: pages.greeting(),
            page: pages.page(0),
            with_notice: false,
        },
        question: ExamQuestion::default(),
        list: ListInputs {
            items: &content.tell,
            ids: &BTreeSet::new(),
            staff: None,
        },
        calibration: Calibration {
            screen_width_mm: 500,
            viewing_distance_mm: 500,
            exact: false,
        },
    };
    route.document(&language(tag), &inputs)
}

/// The languages that come first without settings.
pub const FIRST: [&str; 9] = [
    "en", "es", "zh-Hans", "zh-Hant", "vi", "fil", "ru", "ar", "ko",
];

pub fn catalogue() -> Catalogue {
    Catalogue::load().expect("the embedded languages are well")
}

/// The manifest with the cards of the general guide and of all exams.
pub fn manifest() -> Content {
    Content::load().expect("the embedded manifest is well")
}

/// The general guide.
pub fn content() -> Content {
    manifest().for_exam(None)
}

/// The general guide as far as a language has words for it.
pub fn content_in(tag: &str) -> Content {
    let language = language(tag);
    content().with_words(|id| language.has(id))
}

/// The general guide, then the guide of each exam, by name.
pub fn guides() -> Vec<(&'static str, Content)> {
    let manifest = manifest();
    let exams = ExamId::ALL.map(|exam| (exam.id(), manifest.for_exam(Some(exam))));
    [("general", manifest.for_exam(None))]
        .into_iter()
        .chain(exams)
        .collect()
}

/// A shipped language.
pub fn language(tag: &str) -> Language {
    catalogue().language(tag)
}

/// How a kiosk starts in a language, at a place (a SCREEN id). Films are held still: one that plays
/// would be another picture each time.
pub fn start(language: &str, second: Option<&str>, place: &str) -> Start {
    Start {
        language: Some(language.to_owned()),
        second: second.map(str::to_owned),
        route: Some(Route::parse(place, &content()).expect("a known screen")),
        hold_still: true,
        ..Start::default()
    }
}

/// A kiosk that starts in a window of a size, with changed settings.
pub fn kiosk_with(start: &Start, size: Size, change: impl FnOnce(&mut Settings)) -> Kiosk {
    let catalogue = catalogue();
    let mut settings = Settings::defaults(&catalogue);
    // The question has tests of its own.
    settings.exams.clear();
    // Tests touch faster than hands.
    settings.touch_again = std::time::Duration::ZERO;
    change(&mut settings);
    Kiosk::new(content(), catalogue, settings, start, size)
}

/// A stage for a kiosk.
pub fn on_stage(kiosk: Kiosk, size: Size) -> HeadlessKiosk {
    HeadlessKiosk::new(kiosk, size).expect("the software renderer is built in")
}

/// A kiosk in a language, at a place (a SCREEN id), in a window of a size, with changed settings.
pub fn stage_with(
    language: &str,
    second: Option<&str>,
    place: &str,
    size: Size,
    change: impl FnOnce(&mut Settings),
) -> HeadlessKiosk {
    on_stage(
        kiosk_with(&start(language, second, place), size, change),
        size,
    )
}

/// A kiosk as it starts, at a place.
pub fn stage(language: &str, place: &str, size: Size) -> HeadlessKiosk {
    stage_with(language, None, place, size, |_| {})
}

/// Whether a node can be pressed.
pub fn is_control(found: &PlacedNode) -> bool {
    matches!(
        found.node.role,
        Role::Button | Role::Choice { .. } | Role::CheckBox { .. } | Role::Link
    )
}

/// How many messages a language has.
pub fn messages() -> usize {
    let catalogue = catalogue();
    catalogue.signature("en").len()
}
