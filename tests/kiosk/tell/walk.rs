//! From the welcome screen to a list that is handed over.

use fluoroscopy_kiosk::settings::SpeechMode;
use iced::keyboard::key::Named;

use super::*;
use crate::focus::keyboard::Keyboard;
use crate::help::SIZES;
use crate::listen::{Ear, ear_with};

const TOLD: [&str; 3] = ["tell-pregnant", "tell-allergy", "tell-ride"];
const ASKED: [&str; 2] = ["ask-hurt", "ask-results"];

/// A finger: it touches the middle of what it sees.
fn touch(stage: &mut HeadlessKiosk, id: &str) {
    let found = control(stage, id).unwrap_or_else(|| panic!("nothing called {id} to touch"));
    let clip = found.clip;
    let middle = found.bounds.center();
    assert!(clip.contains(middle), "{id} is out of sight");
    stage.tap(middle);
}

/// Turns pages until one has the check box, and ticks it.
fn tick(stage: &mut HeadlessKiosk, id: &str) {
    while control(stage, id).is_none() {
        touch(stage, chrome::ids::NEXT);
        assert_ne!(stage.kiosk().route(), Route::List, "no page has {id}");
    }
    touch(stage, id);
}

#[test]
fn by_touch_from_the_welcome_to_a_list_that_the_team_can_read() {
    for tag in ["am", "ar", "zh-Hans", "en"] {
        for size in SIZES {
            let settings = "languages = [\"es\", \"am\", \"ar\", \"zh-Hans\", \"en\"]\nfirst_language = \"es\"";
            let mut stage = kiosk("es", None, Route::Languages, settings, size);
            touch(&mut stage, &format!("language-{tag}"));
            assert_eq!(stage.kiosk().route(), Route::Exam);
            touch(&mut stage, "answer-6");
            touch(&mut stage, "tell");
            for id in TOLD.iter().chain(&ASKED) {
                tick(&mut stage, id);
            }
            touch(&mut stage, chrome::ids::LIST);
            let (own, team) = (crate::help::language(tag), crate::help::language("es"));
            let all = words(&mut stage);
            for id in TOLD.iter().chain(&ASKED) {
                for language in [&own, &team] {
                    let wanted = language.words(id);
                    assert!(all.contains(&wanted), "{tag} {size:?}: {wanted} in {all}");
                }
            }
        }
    }
}

/// Presses an arrow until something is said that has these words, then Enter.
fn choose(ear: &mut Ear, words: &str) -> bool {
    for _ in 0..60 {
        ear.stage.press(Named::ArrowRight);
        let said: String = ear.said().iter().map(|it| it.words.clone() + "|").collect();
        if said.starts_with(words) {
            ear.stage.press(Named::Enter);
            return true;
        }
    }
    false
}

#[test]
fn by_ear_and_four_arrows_alone() {
    let spanish = crate::help::language("es");
    let mut ear = ear_with("en", None, "languages", SIZES[1], |settings| {
        settings.audio.speech_mode = SpeechMode::Always;
    });
    ear.said();
    ear.stage.press(Named::ArrowRight);
    assert!(choose(&mut ear, "Español"), "the language is not told");
    let title = spanish.words("tell-title");
    assert!(choose(&mut ear, &title), "home does not tell {title}");
    for id in TOLD.iter().chain(&ASKED) {
        let wanted = spanish.words(id);
        while !choose(&mut ear, &wanted) {
            let next = spanish.words("button-next");
            assert!(choose(&mut ear, &next), "no page tells {wanted}");
            assert_ne!(ear.stage.kiosk().route(), Route::List, "no page has {id}");
        }
    }
    let list = fluoroscopy_kiosk::document::list_count(&spanish, 5);
    let list: String = list.replace(['\u{2068}', '\u{2069}'], "");
    assert!(choose(&mut ear, &list), "{list} is not told");
    assert_eq!(ear.stage.kiosk().route(), Route::List);
    let mut told = String::new();
    for _ in 0..20 {
        ear.stage.press(Named::ArrowDown);
        told.extend(ear.said().iter().map(|it| it.words.clone() + "|"));
    }
    for id in TOLD.iter().chain(&ASKED) {
        for tag in ["es", "en"] {
            let wanted = crate::help::language(tag).words(id);
            assert!(told.contains(&wanted), "{wanted} is not told: {told}");
        }
    }
}
