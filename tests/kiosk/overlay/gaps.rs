//! A language that lacks messages: what it lacks is left out, and English stands only in headings and
//! controls without which a screen cannot be used, marked as English.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;

use super::super::locales::assert_none;
use super::super::locales::source::{Locale, files};
use super::languages::META;
use super::{Clinic, help};

/// Ids of the messages that the language lacks.
const LACKING: [&str; 8] = [
    "uses-title",             // a topic
    "what-is-it-shows",       // the heading of a card
    "why-function-movie",     // a paragraph
    "get-ready-hint",         // the hint of a topic
    "word-barium-meaning",    // the meaning of a glossary word
    "film-moves-description", // the description of a picture
    "button-home",            // a control
    "home-notice",            // a note
];

/// A catalogue with the language `eo`, which lacks [`LACKING`].
fn catalogue() -> Catalogue {
    lacking(|_, id| LACKING.contains(&id)).read().catalogue
}

/// A clinic's folder with the language `eo`, which lacks the messages of these files.
pub fn without(lacking_files: &[&str]) -> Clinic {
    lacking(|file, _| lacking_files.contains(&file))
}

/// A clinic's folder with the language `eo`, in Cyrillic letters, so that none of its words can be taken for
/// English, which lacks the messages that a test tells by their file and id.
fn lacking(is_lacking: impl Fn(&str, &str) -> bool) -> Clinic {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let folder = format!("gaps-{}", MADE.fetch_add(1, Ordering::Relaxed));
    let meta = META
        .replace("\"Latn\"", "\"Cyrl\"")
        .replace("\"atkinson\"", "\"noto\"")
        .replace("Kiosk Atkinson", "Kiosk Noto")
        .replace("Bonvenon", "БОНВЕНОН");
    let mut clinic = Clinic::new(&folder).with("locales/eo/meta.toml", meta);
    let english = Locale::read("en").messages;
    for (file, text) in files("ru") {
        let mut kept = String::new();
        let mut lacking = false;
        for line in text.lines() {
            if let Some((id, _)) = line.split_once(" = ") {
                lacking = is_lacking(&file, id) || !english.contains_key(id);
            }
            if !lacking {
                kept.push_str(&line.replace("Kiosk", ""));
                kept.push('\n');
            }
        }
        clinic = clinic.with(&format!("locales/eo/{file}"), kept);
    }
    let wrong = "the Russian messages must be a valid overlay";
    assert_eq!(clinic.read().faults, [""; 0], "{wrong}");
    clinic
}

fn stage(language: &str, second: Option<&str>, id: &str) -> HeadlessKiosk {
    let size = Size::new(1280.0, 800.0);
    let catalogue = catalogue();
    let mut settings = Settings::defaults(&catalogue);
    settings.languages.push("eo".to_owned());
    let start = Start {
        second: second.map(str::to_owned),
        ..help::start(language, None, id)
    };
    let kiosk = Kiosk::new(help::content(), catalogue, settings, &start, size);
    help::on_stage(kiosk, size)
}

/// The id of the screen that is shown.
fn shown(stage: &HeadlessKiosk) -> String {
    let (kiosk, content) = (stage.kiosk(), stage.kiosk().content());
    let mut ids = Route::ids(content).into_iter();
    let is_shown = |id: &String| Route::parse(id, content) == Some(kiosk.route());
    ids.find(is_shown).expect("a screen that has an id")
}

#[test]
fn what_a_language_lacks_is_left_out_of_its_documents() {
    let catalogue = catalogue();
    let language = catalogue.language("eo");
    let part = help::content().with_words(|id| language.has(id));
    let (russian, english) = (catalogue.language("ru"), catalogue.language("en"));
    let whole = help::content().with_words(|id| russian.has(id) && english.has(id));
    let words = whole.words.len();
    let whole: BTreeSet<_> = Route::ids(&whole).into_iter().collect();
    let kept: BTreeSet<_> = Route::ids(&part).into_iter().collect();
    let gone: Vec<_> = whole.difference(&kept).cloned().collect();
    let cards = ["what-is-it/shows", "why/function"];
    let expected = |id: &String| id.starts_with("uses/") || cards.contains(&id.as_str());
    let expected: Vec<_> = whole.iter().filter(|id| expected(id)).cloned().collect();
    assert_eq!(
        gone, expected,
        "a topic without its title and a card without a block are left out, and nothing else: see \
        Content::with_words; if the cards of LACKING have other ids now, correct them here"
    );
    assert_eq!(
        part.words.len() + 1,
        words,
        "one glossary word lacks its meaning"
    );

    let mut english = Vec::new();
    for document in Document::all(&language, &part, &catalogue) {
        for block in document.blocks {
            if block.falls_back {
                english.push((
                    block.id.as_str().to_owned(),
                    block.language.as_str().to_owned(),
                ));
            }
            let is_left = block.id.as_str().starts_with("why-function");
            assert!(
                !is_left,
                "the card lacks a paragraph and must be left out: {block:?}"
            );
        }
    }
    assert_eq!(
        english,
        [],
        "documents leave out what a language lacks; only controls fall back to English"
    );
    let controls = Document::controls(&language);
    let home = controls
        .block("button-home")
        .expect("no screen can do without it");
    assert_eq!(
        (home.text().as_str(), home.language.as_str()),
        ("Home", "en"),
        "a control without words stays in English and is marked as English"
    );
}

#[test]
fn no_screen_shows_or_names_anything_in_english_but_the_marked_control() {
    let mut faults = Vec::new();
    for id in [
        "home",
        "what-is-it/moves",
        "get-ready/food",
        "words",
        "about",
    ] {
        let id = match Route::parse(id, &help::content()) {
            Some(_) => id,
            None => "home",
        };
        let mut stage = stage("eo", None, id);
        for it in stage.walk() {
            for phrase in it.node.label.phrases() {
                let latin = phrase.text.chars().any(|it| it.is_ascii_lowercase());
                let marked = phrase.language.as_str() == "en" && phrase.text == "Home";
                let names = phrase.text.contains("Esperanto") || phrase.language.as_str() != "eo";
                if latin && !marked && !names && id != "about" {
                    faults.push(format!("{id}: {}", phrase.text));
                }
                if phrase.text == "Home" && !marked {
                    faults.push(format!("{id}: Home is not marked as English"));
                }
            }
        }
    }
    assert_none(
        "English on the screen; leave it out if the language lacks it (Content::with_words), or list it in LACKING",
        &faults,
    );
}

#[test]
fn a_screen_that_the_new_language_lacks_becomes_the_nearest_one() {
    for (from, to) in [
        ("what-is-it/shows", "what-is-it/moves"),
        ("uses/heart", "home"),
        ("results/ask", "results/ask"),
        ("words", "words"),
    ] {
        let mut stage = stage("en", None, from);
        stage.send(chrome::Message::Languages);
        stage.send(Action::ChooseLanguage("eo".to_owned()));
        assert_eq!(shown(&stage), to, "from {from}; see Route::carried");
        assert_eq!(
            shown(&self::stage("eo", None, from)),
            to,
            "started at {from}; see Route::carried"
        );
    }
}

/// The languages in which a message is on the screen, or is part of what stands there.
fn languages_of(stage: &mut HeadlessKiosk, id: &str) -> Vec<String> {
    let nodes = stage.walk();
    let of_block = nodes.iter().filter(|it| {
        let blocks = &it.node.label.blocks;
        blocks.iter().any(|block| block.as_str() == id)
    });
    let phrases = of_block.flat_map(|it| it.node.label.phrases());
    let tags: BTreeSet<_> = phrases.map(|it| it.language.as_str().to_owned()).collect();
    tags.into_iter().collect()
}

#[test]
fn a_card_that_lacks_a_paragraph_is_left_out_whole_beside_the_first_language() {
    let mut stage = self::stage("en", Some("eo"), "why/function");
    for id in ["why-function", "why-function-check", "why-function-movie"] {
        let shown = languages_of(&mut stage, id);
        assert_eq!(
            shown,
            ["en"],
            "{id}: the other side lacks the card, and must be empty"
        );
    }
    let mut stage = self::stage("en", Some("eo"), "why/guide");
    for id in ["why-guide", "why-guide-treatment"] {
        let shown = languages_of(&mut stage, id);
        assert_eq!(shown, ["en", "eo"], "{id}: both languages have the card");
    }
}

#[test]
fn a_safety_card_keeps_its_words_of_before_until_all_new_ones_are_there() {
    let content = help::content();
    let Some(Route::Card(at)) = Route::parse("get-ready/medicines", &content) else {
        panic!("no card");
    };
    let ids = |has: &dyn Fn(&str) -> bool| {
        let (topic, card) = content.card(at).expect("a card");
        let words = topic.words_of(card, has)?;
        let blocks = words.1.iter().flat_map(|block| block.words.ids());
        Some(blocks.map(String::as_str).collect::<Vec<_>>().join(" "))
    };
    let rule =
        "the blocks of the card and of its `earlier`; correct the ids here if the card has changed";
    let now = "never thinners diabetes metformin-dye others why";
    assert_eq!(ids(&|_| true).as_deref(), Some(now), "{rule}");
    let lacks_one = |id: &str| id != "get-ready-medicines-thinners";
    assert_eq!(ids(&lacks_one).as_deref(), Some("stop metformin"), "{rule}");
    let lacks_two = |id: &str| lacks_one(id) && id != "get-ready-medicines-stop";
    assert_eq!(ids(&lacks_two), None, "{rule}");
}
