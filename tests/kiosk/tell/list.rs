//! The list, in the patient's language and in the team's.

use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::document::Document;

use super::*;
use crate::help::SIZES;

const TICKED: [&str; 5] = [
    "tell-pregnant",
    "tell-ate",
    "tell-allergy",
    "ask-results",
    "ask-hurt",
];

fn listed(tag: &str, settings: &str, size: Size) -> HeadlessKiosk {
    let mut stage = kiosk(tag, None, Route::Tell(0), settings, size);
    for id in TICKED {
        toggle(&mut stage, id);
    }
    stage.send(chrome::Message::List);
    stage
}

#[test]
fn each_thing_stands_beside_itself_in_the_language_of_the_team() {
    for (tag, staff) in [("am", "en"), ("ar", "es"), ("en", "ur"), ("zh-Hans", "my")] {
        let mut stage = listed(tag, &format!("staff_language = \"{staff}\""), SIZES[0]);
        let (own, team) = (crate::help::language(tag), crate::help::language(staff));
        let nodes = stage.walk();
        for id in TICKED {
            let place = |words: &str| {
                let found = nodes.iter().find(|it| it.node.label.text() == words);
                let found = found.unwrap_or_else(|| panic!("{tag} {staff}: no {words:?}"));
                (found.bounds.y, found.node.label.language())
            };
            let (own, team) = (place(&own.words(id)), place(&team.words(id)));
            assert!((own.0 - team.0).abs() < 60.0, "{id} is in two rows");
            for (place, wanted) in [(&own, tag), (&team, staff)] {
                let language = place.1.map(|(tag, _)| tag.as_str().to_owned());
                assert_eq!(language.as_deref(), Some(wanted), "{id}");
            }
        }
        let mark = team.words_about("list-for-team", "language", team.meta.name.clone());
        let all = words(&mut stage);
        for words in [mark, own.words("list-note"), team.words("list-note")] {
            assert!(all.contains(&words), "{tag} {staff}: no {words:?} in {all}");
        }
        for draft in [own.words("home-draft"), team.words("home-draft")] {
            assert!(all.contains(&draft), "{tag} {staff}: a draft says so");
        }
    }
}

#[test]
fn in_large_print_in_portrait_the_languages_stand_one_under_the_other() {
    for (text_size, is_below) in [(2, false), (5, true)] {
        let settings = format!("staff_language = \"en\"\ntext_size = {text_size}");
        let mut stage = listed("am", &settings, SIZES[2]);
        let nodes = stage.walk();
        let top = |tag: &str, id: &str| {
            let words = crate::help::language(tag).words(id);
            let found = nodes.iter().find(|it| it.node.label.text() == words);
            found.unwrap_or_else(|| panic!("no {words:?}")).bounds.y
        };
        let last = top("am", "ask-results");
        assert_eq!(top("en", "tell-pregnant") > last, is_below, "{text_size}");
    }
}

#[test]
fn a_team_with_the_patients_language_has_one_column() {
    let mut stage = listed("es", "staff_language = \"es\"", SIZES[0]);
    let spanish = crate::help::language("es");
    let all = words(&mut stage);
    assert_eq!(all.matches(&spanish.words("tell-ate")).count(), 1, "{all}");
    let team = spanish.words_about("list-for-team", "language", spanish.meta.name.clone());
    assert!(!all.contains(&team), "{all}");
}

#[test]
fn the_team_reads_the_first_language_of_the_clinic_unless_it_says_otherwise() {
    let mut stage = listed("am", "first_language = \"es\"", SIZES[0]);
    let spanish = crate::help::language("es");
    assert!(words(&mut stage).contains(&spanish.words("tell-ate")));
}

#[test]
fn statements_come_before_questions_in_one_order_however_they_were_ticked() {
    let stage = listed("en", "", SIZES[0]);
    let documents = stage.kiosk().documents();
    let lines: Vec<String> = documents[0].lines().collect();
    assert_eq!(
        lines[..8],
        [
            "# My list",
            "# I want to tell you",
            "- I am pregnant, or I may be",
            "- I have an allergy",
            "- I ate or drank today",
            "# I want to ask",
            "- Will it hurt?",
            "- When and how do I get my results?",
        ]
    );
}

#[test]
fn ticks_survive_a_change_of_language_exam_and_text_size() {
    let mut stage = kiosk(
        "en",
        Some(ExamId::Womb),
        Route::Tell(0),
        "staff_language = \"en\"",
        SIZES[1],
    );
    toggle(&mut stage, "tell-period");
    toggle(&mut stage, "tell-pain");
    stage.send(chrome::Message::Languages);
    stage.send(Action::ChooseLanguage("ar".to_owned()));
    stage.send(Action::ChooseExam(Some(ExamId::Heart)));
    stage.send(Action::Display(
        fluoroscopy_kiosk::screen::display::Message::TextSize(5),
    ));
    stage.send(chrome::Message::List);
    let all = words(&mut stage);
    let (arabic, english) = (crate::help::language("ar"), crate::help::language("en"));
    for id in ["tell-period", "tell-pain"] {
        for language in [&arabic, &english] {
            assert!(all.contains(&language.words(id)), "{id}: {all}");
        }
    }
}

#[test]
fn who_feels_unwell_is_told_at_once_in_both_languages_that_nobody_is_called() {
    let settings = "staff_language = \"en\"";
    let mut stage = kiosk("am", None, Route::Tell(0), settings, SIZES[1]);
    let first = control(&mut stage, "tell-unwell").expect("first on the page");
    stage.tap(first.bounds.center());
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Unwell));
    let all = words(&mut stage);
    for tag in ["am", "en"] {
        let document = Document::unwell(&crate::help::language(tag));
        for block in &document.blocks {
            assert!(all.contains(&block.text()), "{tag}: {all}");
        }
    }
    stage.send(Action::ClosePanel);
    stage.send(chrome::Message::List);
    let all = words(&mut stage);
    assert!(all.contains("Tell the team now"), "{all}");
    // Taking the tick back shows nothing.
    stage.send(chrome::Message::Back);
    toggle(&mut stage, "tell-unwell");
    assert_eq!(stage.kiosk().panel(), None);
}

#[test]
fn an_empty_list_says_what_to_do() {
    let mut stage = kiosk("en", None, Route::List, "", SIZES[1]);
    assert!(words(&mut stage).contains("Your list is empty."));
    // It names the button that leads on.
    for tag in crate::help::tags() {
        let language = crate::help::language(&tag);
        let [says, button] = ["list-empty", "tell-title"].map(|id| language.words(id));
        assert!(says.contains(&button), "{tag}: {says:?} without {button:?}");
    }
}

#[test]
fn an_empty_list_says_so_in_the_middle_and_leads_to_the_statements() {
    for (tag, window) in [("en", SIZES[0]), ("ar", SIZES[1]), ("ur", SIZES[2])] {
        let mut stage = kiosk(tag, None, Route::List, "", window);
        let language = crate::help::language(tag);
        let empty = language.words("list-empty");
        let nodes = stage.walk();
        let words = nodes.iter().find(|it| it.node.name() == empty);
        let words = words
            .unwrap_or_else(|| panic!("{tag}: no {empty:?}"))
            .bounds;
        let button = control(&mut stage, "list-tell").expect("a button that leads on");
        assert_eq!(button.node.name(), language.words("tell-title"), "{tag}");
        for bounds in [words, button.bounds] {
            let apart = (bounds.center_x() - window.width / 2.0).abs();
            assert!(apart < 2.0, "{tag}: {apart} px from the middle: {bounds:?}");
        }
        assert!(words.y + words.height < button.bounds.y, "{tag}");
        stage.tap(button.bounds.center());
        assert_eq!(stage.kiosk().route(), Route::Tell(0), "{tag}");
    }
    let mut stage = listed("en", "", SIZES[0]);
    assert!(control(&mut stage, "list-tell").is_none());
}
