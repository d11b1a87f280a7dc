//! What is told of changes: another control, another state, counts and warnings.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::{Message, Panel};
use fluoroscopy_kiosk::document::Document;
use iced::keyboard::key::Named;

use super::{press, told};
use crate::focus::keyboard::Keyboard;
use crate::help::language;

#[test]
fn a_control_is_told_with_role_state_and_place() {
    let mut ear = told("en", "home");
    ear.stage.go_to("display");
    ear.said();
    ear.stage.press(Named::Enter);
    assert_eq!(ear.stage.kiosk().panel(), Some(&Panel::Display));
    let said = press(&mut ear, Named::Tab).join(" | ");
    assert!(
        said.contains("Text size 1 of 5") || said.contains("Text size"),
        "{said}"
    );
    ear.stage.go_to("text-size-4");
    let said = ear.said();
    let said = said.iter().rev().take(2).map(|it| it.words.clone());
    let said: Vec<_> = said.collect();
    assert_eq!(said[1], "Text size 4 of 5");
    assert_eq!(said[0], "choice, not chosen, 4 of 5");
    let said = press(&mut ear, Named::Enter).join(" | ");
    assert!(said.contains("choice, chosen, 4 of 5"), "{said}");
}

#[test]
fn the_question_before_everything_starts_over_is_told_whole_and_counted_each_ten_seconds() {
    for tag in ["en", "es"] {
        let mut ear = told(tag, "safe/pregnant");
        for utterance in ear.said() {
            ear.let_end(&utterance);
        }
        ear.stage.press(Named::Tab);
        for utterance in ear.said() {
            ear.let_end(&utterance);
        }
        let touched = Instant::now();
        let mut tick = |seconds: u64| {
            let at = touched + Duration::from_secs(seconds);
            ear.stage.send(Message::Tick(at));
            let said = ear.said();
            for utterance in &said {
                ear.let_end(utterance);
            }
            said.into_iter().map(|it| it.words).collect::<Vec<_>>()
        };
        let words = |seconds| {
            let document = Document::warning(&language(tag), seconds);
            document
                .blocks
                .iter()
                .map(|it| it.text())
                .collect::<Vec<_>>()
        };
        let first = tick(92);
        assert!(ear_is_asking(&first, &words(30)), "{tag}: {first:?}");
        assert_eq!(tick(95), [] as [String; 0], "{tag}: between the tens");
        let ten = tick(102);
        assert!(ear_is_asking(&ten, &words(20)[1..2]), "{tag}: {ten:?}");
    }
}

/// Whether all of some words were said.
fn ear_is_asking(said: &[String], words: &[String]) -> bool {
    let said = said.join("\n");
    let plain = |words: &String| words.replace(['\u{2068}', '\u{2069}'], "");
    words.iter().take(2).all(|it| said.contains(&plain(it)))
}

#[test]
fn a_touch_hushes_what_is_told() {
    use fluoroscopy_kiosk::speech::backend::BackendCall;

    let mut ear = told("en", "home");
    ear.stage.press(Named::ArrowDown);
    ear.heard();
    ear.stage.tap(iced::Point::new(2.0, 2.0));
    assert_eq!(ear.heard().first(), Some(&BackendCall::Cancel));
}
