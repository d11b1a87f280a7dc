//! Which control is focused after each change of screen, and a walk by keyboard alone.

use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::topic_title;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::meaning;
use iced::keyboard::key::Named;

use super::keyboard::{Keyboard, focused, named};
use crate::help::{SIZES, catalogue, content, six, stage, stage_with};

/// Presses the control with an id; returns the index of the control that is focused then.
fn rest_after(stage: &mut HeadlessKiosk, id: &str) -> usize {
    stage.go_to(id);
    stage.press(Named::Enter);
    focused(stage).0
}

#[test]
fn the_focus_rests_where_a_reader_would_go_on() {
    // What is pressed, and where the focus is afterwards, one after the other.
    let walk = [
        ("language-en", "topic-0"),
        ("words", "next"),
        ("next", "next"),
        ("back", "back"),
        ("home", "words"),
        ("about", "next"),
        ("home", "about"),
        ("topic-2", "next"),
        ("next", "next"),
        ("back", "back"),
        ("display", "text-size-2"),
        ("text-size-4", "text-size-4"),
        ("text-size-2", "text-size-2"),
        ("display-night", "display-night"),
        ("display-close", "display"),
        ("language", "language-en"),
        ("language-es", "language"),
        ("display", "text-size-2"),
        // Spanish itself is no second language to Spanish.
        ("display-choose", "language-en"),
        ("language-ar", "language"),
        ("home", "topic-2"),
        ("language", "language-es"),
        ("back", "topic-2"),
    ];
    let mut stage = stage("en", "languages", SIZES[1]);
    let mut faults = Vec::new();
    assert_eq!(
        focused(&mut stage).0,
        named(&mut stage, "language-en"),
        "at the start"
    );
    // The first key only shows where the focus is.
    stage.press(Named::Tab);
    for (pressed, wanted) in walk {
        let rests = rest_after(&mut stage, pressed);
        if rests != named(&mut stage, wanted) {
            let name = focused(&mut stage).1;
            faults.push(format!(
                "after {pressed} the focus is on {name:?}, not on {wanted}"
            ));
            stage.go_to(wanted);
        }
    }
    assert!(
        faults.is_empty(),
        "the focus starts elsewhere: see Screens::initial_focus:\n{}",
        faults.join("\n")
    );
}

#[test]
fn the_focus_comes_back_to_the_glossary_word() {
    for (tag, second, side) in [("en", None, 0), ("ar", None, 0), ("en", Some("ar"), 1)] {
        let mut stage = stage_with(tag, second, "what-is-it/moves", SIZES[0], |_| {});
        let language = second.unwrap_or(tag);
        let word = format!("term-{language}-fluoroscopy");
        let rests = rest_after(&mut stage, &word);
        let open = Panel::Meaning("fluoroscopy".to_owned(), side);
        assert_eq!(stage.kiosk().panel(), Some(&open), "Enter on {word}");
        assert_eq!(rests, named(&mut stage, meaning::CLOSE), "{word}: open");
        let rests = rest_after(&mut stage, meaning::CLOSE);
        assert_eq!(rests, named(&mut stage, &word), "{word}: closed again");
    }
}

#[test]
fn keyboard_alone_leads_from_the_welcome_to_the_next_topic() {
    let content = content();
    let mut stage = stage_with("en", None, "languages", SIZES[1], |it| it.languages = six());
    stage.go_to("language-es");
    stage.press(Named::Enter);
    assert_eq!(stage.kiosk().tags(), ["es"], "Español was chosen");
    stage.go_to("topic-4");
    stage.press(Named::Enter);
    let cards = content.topics[4].cards.len();
    for card in 0..cards {
        let here = Route::Card(CardAt { topic: 4, card });
        assert_eq!(stage.kiosk().route(), here, "card {card} of topic 4");
        if card == 2 {
            stage.go_to("language");
            stage.press(Named::Enter);
            stage.go_to("language-zh-Hans");
            stage.press(Named::Enter);
            let now = (stage.kiosk().tags(), stage.kiosk().route());
            assert_eq!(now, (vec!["zh-Hans"], here), "the switch keeps the place");
        }
        if card + 1 == cards {
            let chinese = catalogue().language("zh-Hans");
            let topic = topic_title(&chinese, &content.topics[5]);
            stage.go_to("next");
            let name = focused(&mut stage).1;
            assert!(
                name.contains(&topic),
                "the last Next is {name:?}, without {topic:?}"
            );
        }
        stage.go_to("next");
        stage.press(Named::Enter);
    }
    let next = Route::Card(CardAt::first_of(5));
    assert_eq!(stage.kiosk().route(), next, "after the last card");
}
