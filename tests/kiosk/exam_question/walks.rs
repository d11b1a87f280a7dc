//! The guide of each exam, card by card to its end, by mouse, by keys and by ear.

use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::speech::backend::{BackendCall, RecordingBackend};
use fluoroscopy_kiosk::speech::spoken_text;

use super::*;
use crate::focus::keyboard::Keyboard;

/// The headings of all cards of the guide that is shown, in order.
fn headings(stage: &HeadlessKiosk) -> Vec<String> {
    let content = stage.kiosk().content();
    let english = crate::help::language("en");
    let cards = content.cards();
    cards
        .map(|at| Document::card(&english, content, at).heading())
        .collect()
}

fn shown(stage: &HeadlessKiosk) -> String {
    stage.kiosk().documents()[0].heading()
}

/// Walks through the guide of an exam: `onward` goes from each card to the next.
fn walk(exam: Option<ExamId>, stage: &mut HeadlessKiosk, onward: impl Fn(&mut HeadlessKiosk)) {
    stage.send(Action::ChooseLanguage("en".to_owned()));
    stage.send(Action::ChooseExam(exam));
    press(stage, "topic-0");
    for heading in headings(stage) {
        assert_eq!(shown(stage), heading, "{exam:?}");
        onward(stage);
    }
    assert_eq!(stage.kiosk().route(), Route::Home, "{exam:?}: the end");
}

fn guides() -> impl Iterator<Item = Option<ExamId>> {
    ExamId::ALL.map(Some).into_iter().chain([None])
}

#[test]
fn by_mouse() {
    for exam in guides() {
        walk(exam, &mut kiosk(""), |stage| {
            let nodes = stage.walk();
            let mut nodes = nodes.iter();
            let next = nodes.find(|it| it.node.id == Some(Id::new("next")));
            let middle = next.expect("every card has Next").bounds.center();
            stage.click(middle);
        });
    }
}

#[test]
fn by_keys() {
    for exam in guides() {
        walk(exam, &mut kiosk(""), |stage| {
            // The first key shows the focus.
            stage.press(Named::Tab);
            stage.go_to("next");
            stage.press(Named::Enter);
        });
    }
}

#[test]
fn by_ear() {
    for exam in guides() {
        let catalogue = catalogue();
        let settings = Settings::defaults(&catalogue);
        let start = Start {
            hold_still: true,
            ..Start::default()
        };
        let recorder = RecordingBackend::default();
        let (_outbox, inbox) = channel();
        let kiosk = Kiosk::new(manifest(), catalogue, settings, &start, SIZES[1]);
        let kiosk = kiosk.with_speech(Box::new(recorder.clone()), inbox);
        let mut stage = on_stage(kiosk, SIZES[1]);
        stage.press(Named::F8);
        walk(exam, &mut stage, |stage| {
            let said = recorder.take().into_iter();
            let said = said.filter_map(|call| match call {
                BackendCall::Speak(utterance) => Some(utterance.words),
                BackendCall::Cancel => None,
            });
            let said = said.collect::<Vec<_>>().join("\n");
            let heading = spoken_text("en", &shown(stage));
            assert!(said.contains(&heading), "{heading:?} is not told: {said}");
            stage.press(Named::Enter);
        });
    }
}
