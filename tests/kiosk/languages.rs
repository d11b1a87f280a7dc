//! The languages screen: a map that stays, names that can be heard, and the greeting that was touched.

mod greeted;
mod side_by_side;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::{Message, SpeechMessage};
use fluoroscopy_kiosk::document::{BlockRole, place};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Tag;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{self, Action, display};
use fluoroscopy_kiosk::settings::SpeechMode;
use fluoroscopy_kiosk::speech::backend::{BackendCall, SpeechEvent};
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;
use iced::advanced::widget::Id;

use crate::help::{SIZES, catalogue, language, six, stage, stage_with, tags};
use crate::layout::rules::{Screen, is_control};
use crate::listen::{document, ear, ear_with};

/// The least side of a touch target, in px (WCAG 2.2, 2.5.5).
const TARGET: f32 = 44.0;

/// Pages of the languages without settings.
const PAGES: usize = 4;

pub fn found(stage: &mut HeadlessKiosk, id: &str) -> Option<PlacedNode> {
    let id = Id::from(id.to_owned());
    let mut nodes = stage.walk().into_iter();
    nodes.find(|it| it.node.id.as_ref() == Some(&id))
}

pub fn tap(stage: &mut HeadlessKiosk, id: &str) {
    let it = found(stage, id).unwrap_or_else(|| panic!("{id} is not on the screen"));
    stage.tap(it.bounds.center());
}

fn show_page(stage: &mut HeadlessKiosk, page: usize) {
    stage.send(Message::Screen(screen::Message::ShowLanguages(page)));
}

/// Tells a kiosk that all languages have a voice.
fn give_voices(stage: &mut HeadlessKiosk) {
    for tag in tags() {
        let has = SpeechEvent::HasVoice(Tag::new(&tag));
        stage.send(Message::Speech(SpeechMessage::Backend(has)));
    }
}

/// The languages on the page that is shown, in the order of their places.
fn map(stage: &mut HeadlessKiosk) -> Vec<String> {
    let nodes = stage.walk().into_iter();
    let named = nodes.filter_map(|it| match &it.node.label.blocks[..] {
        [id] if !it.node.is_label_of_control => Some(id.as_str().to_owned()),
        _ => None,
    });
    let named = named.filter(|id| id.starts_with("language-") && !id.ends_with("-in-english"));
    named.collect()
}

fn maps(stage: &mut HeadlessKiosk) -> Vec<Vec<String>> {
    let mut maps = Vec::new();
    for page in 0..PAGES {
        show_page(stage, page);
        maps.push(map(stage));
    }
    maps
}

#[test]
fn the_tiles_never_change_places() {
    let mut stage = stage("en", "languages", SIZES[0]);
    let at_first = maps(&mut stage);
    let all: usize = at_first.iter().map(Vec::len).sum();
    assert_eq!(all, 9 + tags().len(), "the few, then all");
    for tag in ["so", "my", "es"] {
        stage.send(Action::ChooseLanguage(tag.to_owned()));
        stage.send(chrome::Message::Languages);
        assert_eq!(maps(&mut stage), at_first, "to change the language {tag}");
        stage.send(Action::ChooseLanguage(tag.to_owned()));
        let second = display::Message::ChooseSecond;
        stage.send(Action::Display(second));
        assert_eq!(maps(&mut stage), at_first, "to choose a second to {tag}");
        stage.send(Action::ChooseLanguage("hi".to_owned()));
    }
}

#[test]
fn a_tile_has_its_english_name_which_is_not_read_aloud() {
    let mut ear = ear_with("es", None, "languages", SIZES[0], |it| it.languages = six());
    for meta in catalogue()
        .all()
        .iter()
        .filter(|it| six().contains(&it.tag))
    {
        let nodes = ear.stage.walk();
        let is_english =
            |it: &&PlacedNode| it.node.name() == meta.english_name && it.node.role == Role::Text;
        let below: Vec<_> = nodes.iter().filter(is_english).collect();
        if meta.tag == "en" {
            let only = below.iter().all(|it| it.node.is_label_of_control);
            assert!(only, "English is called English twice");
            continue;
        }
        let [below] = below[..] else {
            panic!("{}: {below:?}", meta.tag);
        };
        let (tag, _) = below.node.label.language().expect("a language");
        assert_eq!(tag.as_str(), "en", "{}", meta.tag);
        let tile = found(&mut ear.stage, &format!("language-{}", meta.tag)).expect("a tile");
        assert!(below.bounds.is_within(&tile.bounds), "{}", meta.tag);
    }
    let shown = document("en", Route::Languages);
    assert_eq!(
        shown.of(BlockRole::Aside).count(),
        7,
        "but English and Filipino"
    );
    let said = ear.listen();
    assert!(said.iter().all(|it| it.words != "Arabic"), "{said:?}");
    assert!(said.iter().any(|it| it.words == "العربية"), "{said:?}");
}

#[test]
fn a_loudspeaker_says_the_name_and_chooses_nothing() {
    for place in ["languages", "home"] {
        let mut ear = ear("en", place);
        if place == "home" {
            ear.stage.send(chrome::Message::Languages);
        }
        assert!(
            found(&mut ear.stage, "say-es").is_none(),
            "before a voice is known"
        );
        let has = SpeechEvent::HasVoice(Tag::new("es"));
        ear.tell(has);
        assert!(
            found(&mut ear.stage, "say-ar").is_none(),
            "Arabic has no voice"
        );
        let it = found(&mut ear.stage, "say-es").expect("Spanish has a voice");
        assert_eq!(it.node.name(), "Listen · Español");
        assert_eq!(it.node.role, Role::Button);
        assert!(it.bounds.width >= TARGET && it.bounds.height >= TARGET);
        ear.heard();
        tap(&mut ear.stage, "say-es");
        let heard = ear.heard();
        let Some(BackendCall::Speak(said)) = heard.last() else {
            panic!("what was begun last must not be stopped: {heard:?}");
        };
        assert_eq!(
            (said.language.as_str(), said.words.as_str()),
            ("es", "Español")
        );
        assert_eq!(ear.stage.kiosk().route(), Route::Languages, "{place}");
        assert_eq!(ear.stage.kiosk().tags(), ["en"], "{place}");
    }
}

#[test]
fn in_the_speech_mode_the_tile_says_it_by_itself() {
    let mut ear = ear_with("en", None, "languages", SIZES[1], |settings| {
        settings.audio.speech_mode = SpeechMode::Always;
    });
    give_voices(&mut ear.stage);
    assert!(found(&mut ear.stage, "say-es").is_none());
}

#[test]
fn the_voices_are_still_known_to_the_next_person() {
    let mut stage = stage("en", "languages", SIZES[1]);
    give_voices(&mut stage);
    stage.send(Action::EndSession);
    assert!(found(&mut stage, "say-es").is_some());
}

#[test]
fn every_page_with_loudspeakers_is_whole() {
    let mut faults = Vec::new();
    let laptop = Size::new(1024.0, 768.0);
    for window in SIZES.into_iter().chain([laptop]) {
        for text_size in 1..=5 {
            for tag in ["en", "ur", "my"] {
                let change = |it: &mut fluoroscopy_kiosk::settings::Settings| {
                    it.text_size = text_size;
                };
                let mut stage = stage_with(tag, None, "languages", window, change);
                give_voices(&mut stage);
                for page in 0..PAGES {
                    show_page(&mut stage, page);
                    let screen = Screen::of(&mut stage, window, 96.0 / 25.4);
                    let mut wrong = screen.faults();
                    if text_size == 2 && found(&mut stage, "button-down").is_some() {
                        wrong.push("scrolls".to_owned());
                    }
                    let at = format!("{tag} {window:?} text size {text_size} page {page}");
                    faults.extend(wrong.iter().map(|it| format!("{at}: {it}")));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_last_page_says_that_the_first_comes_next() {
    let mut stage = stage("ar", "languages", SIZES[1]);
    for page in 0..PAGES {
        show_page(&mut stage, page);
        let more = found(&mut stage, "more").expect("there are more");
        let arabic = language("ar");
        let words = match page + 1 {
            PAGES => place(&arabic, 0, PAGES),
            _ => arabic.words("languages-more"),
        };
        assert_eq!(more.node.name(), words, "page {page}");
    }
    tap(&mut stage, "more");
    assert!(found(&mut stage, "language-en").is_some(), "the first page");
}

#[test]
fn a_language_is_not_offered_as_the_second_to_itself() {
    let mut stage = stage("en", "home", SIZES[0]);
    stage.send(Action::Display(display::Message::ChooseSecond));
    assert!(found(&mut stage, "language-en").is_none());
    let nodes = stage.walk();
    let names = nodes.iter().filter(|it| it.node.name() == "English");
    assert!(names.clone().count() == 1 && names.clone().all(|it| !is_control(it)));
    let focused: Vec<_> = nodes.iter().filter(|it| it.node.focused).collect();
    assert_eq!(focused[0].node.name(), "Español", "where the focus is");
}

#[test]
fn the_name_of_the_clinic_stands_on_the_first_screens_in_the_language_of_its_settings() {
    const NAME: &str = "Clínica Santa María";
    for (tag, at_right) in [("en", false), ("ar", true)] {
        for place in ["languages", "home"] {
            for window in SIZES {
                let mut stage = stage_with(tag, None, place, window, |settings| {
                    settings.clinic = NAME.to_owned();
                    settings.first_language = "es".to_owned();
                });
                let found = stage.walk().into_iter();
                let named: Vec<_> = found.filter(|it| it.node.label.text() == NAME).collect();
                let [name] = &named[..] else {
                    panic!("{tag} {place} {window:?}: {} names", named.len());
                };
                let (language, _) = name.node.label.language().expect("a language");
                assert_eq!(language.as_str(), "es", "{tag} {place}");
                let is_at_right = name.bounds.center_x() > window.width / 2.0;
                assert_eq!(is_at_right, at_right, "{tag} {place}: where reading begins");
            }
        }
    }
}
