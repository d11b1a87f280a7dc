//! The question which exam the patient is here for: when it is asked, what the answer does, and that it is
//! forgotten.

mod walks;

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::document::order_words;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::records::LogRing;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::chrome;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};

use crate::help::{SIZES, catalogue, manifest, on_stage};
use crate::overlay::gaps::without;

/// A kiosk on its languages screen, with exams as the settings name them.
fn kiosk(exams: &str) -> HeadlessKiosk {
    kiosk_with(exams, catalogue())
}

/// The same with other languages.
fn kiosk_with(exams: &str, catalogue: Catalogue) -> HeadlessKiosk {
    let (mut settings, faults) = Settings::parse(exams, "clinic.toml", &catalogue);
    assert!(faults.is_empty(), "{faults:?}");
    settings.touch_again = std::time::Duration::ZERO;
    let start = Start {
        hold_still: true,
        ..Start::default()
    };
    let kiosk = Kiosk::new(manifest(), catalogue, settings, &start, SIZES[1]);
    on_stage(kiosk, SIZES[1])
}

fn choose_language(stage: &mut HeadlessKiosk, tag: &str) {
    stage.send(chrome::Message::Languages);
    stage.send(Action::ChooseLanguage(tag.to_owned()));
}

/// All words on the screen, as a screen reader has them.
fn words(stage: &mut HeadlessKiosk) -> String {
    let nodes = stage.walk();
    let labels: Vec<_> = nodes.iter().map(|it| it.node.label.text()).collect();
    labels.join("\n")
}

#[test]
fn after_the_language_comes_the_question_and_the_answer_changes_the_guide() {
    let mut stage = kiosk("");
    stage.send(Action::ChooseLanguage("en".to_owned()));
    assert_eq!(stage.kiosk().route(), Route::Exam);
    let asked = words(&mut stage);
    for answer in [
        "Which exam are you here for?",
        "Heart exam",
        "Womb exam",
        "I am not sure",
    ] {
        assert!(asked.contains(answer), "{answer}: {asked}");
    }
    stage.send(Action::ChooseExam(Some(ExamId::Heart)));
    assert_eq!(stage.kiosk().route(), Route::Home);
    let home = words(&mut stage);
    assert!(
        home.contains("Your heart exam") && home.contains("Other exam"),
        "{home}"
    );
    assert_eq!(
        *stage.kiosk().content(),
        manifest()
            .for_exam(Some(ExamId::Heart))
            .with_words(|_| true)
    );

    stage.send(Action::OtherExam);
    assert_eq!(stage.kiosk().route(), Route::Exam);
    stage.send(chrome::Message::Back);
    assert_eq!(stage.kiosk().route(), Route::Home);
    stage.send(Action::OtherExam);
    stage.send(Action::ChooseExam(None));
    let home = words(&mut stage);
    assert!(home.contains("Your fluoroscopy exam"), "{home}");
    assert_eq!(
        *stage.kiosk().content(),
        manifest().for_exam(None).with_words(|_| true)
    );
}

#[test]
fn the_question_is_answered_by_keys_alone() {
    let mut stage = kiosk("");
    stage.send(Action::ChooseLanguage("en".to_owned()));
    for _ in 0..20 {
        let nodes = stage.walk();
        let focused = nodes.iter().find(|it| it.node.focused);
        if focused.is_some_and(|it| it.node.label.text() == "Bone or joint") {
            break;
        }
        stage.key(Key::Named(Named::Tab), Modifiers::empty());
    }
    stage.key(Key::Named(Named::Enter), Modifiers::empty());
    assert_eq!(stage.kiosk().route(), Route::Home);
    assert!(words(&mut stage).contains("Your bone or joint exam"));
}

#[test]
fn a_language_without_the_words_of_the_question_is_not_asked_and_has_the_general_guide() {
    let catalogue = without(&["exam.ftl"]).read().catalogue;
    let partial = catalogue.language("eo");
    let mut general = manifest().for_exam(None).with_words(|id| partial.has(id));
    order_words(&partial, &mut general);
    let mut stage = kiosk_with("languages = [\"en\", \"eo\"]", catalogue);
    stage.send(Action::ChooseLanguage("eo".to_owned()));
    assert_eq!(stage.kiosk().route(), Route::Home);
    assert_eq!(*stage.kiosk().content(), general);

    // Whoever has answered in another language keeps the answer for it.
    choose_language(&mut stage, "en");
    assert_eq!(stage.kiosk().route(), Route::Home);
    stage.send(Action::OtherExam);
    stage.send(Action::ChooseExam(Some(ExamId::Womb)));
    choose_language(&mut stage, "eo");
    assert_eq!(*stage.kiosk().content(), general);
    choose_language(&mut stage, "en");
    assert!(words(&mut stage).contains("Your womb exam"));
}

#[test]
fn the_settings_limit_or_leave_out_the_question() {
    let mut two = kiosk("exams = [\"bowel\", \"swallow\"]");
    two.send(Action::ChooseLanguage("en".to_owned()));
    assert_eq!(two.kiosk().route(), Route::Exam);
    let asked = words(&mut two);
    assert!(
        asked.contains("Lower bowel exam") && !asked.contains("Heart exam"),
        "{asked}"
    );

    let mut one = kiosk("exams = [\"bowel\"]");
    one.send(Action::ChooseLanguage("en".to_owned()));
    assert_eq!(one.kiosk().route(), Route::Home);
    let home = words(&mut one);
    assert!(
        home.contains("Your lower bowel exam") && !home.contains("Other exam"),
        "{home}"
    );

    let mut none = kiosk("exams = []");
    none.send(Action::ChooseLanguage("en".to_owned()));
    assert_eq!(none.kiosk().route(), Route::Home);
    assert!(!words(&mut none).contains("Other exam"));
}

#[test]
fn unknown_exams_are_told_with_those_that_there_are() {
    let (settings, faults) = Settings::parse("exams = [\"knee\"]", "clinic.toml", &catalogue());
    assert_eq!(faults.len(), 1);
    let told = faults[0].to_string();
    assert!(
        told.starts_with("clinic.toml:1: exams: no exam \"knee\"; give one of \"swallow\""),
        "{told}"
    );
    assert_eq!(settings.exams, ExamId::ALL);
}

#[test]
fn the_answer_is_gone_at_the_reset() {
    let mut stage = kiosk("");
    stage.send(Action::ChooseLanguage("en".to_owned()));
    stage.send(Action::ChooseExam(Some(ExamId::Womb)));
    assert!(words(&mut stage).contains("womb"));
    stage.send(Action::EndSession);
    assert!(!words(&mut stage).to_lowercase().contains("womb"));
    stage.send(Action::ChooseLanguage("en".to_owned()));
    assert_eq!(stage.kiosk().route(), Route::Exam);
    assert_eq!(
        *stage.kiosk().content(),
        manifest().for_exam(None).with_words(|_| true)
    );
}

/// Presses a control by its widget id.
fn press(stage: &mut HeadlessKiosk, id: &'static str) {
    let nodes = stage.walk();
    let node = nodes.iter().find(|it| it.node.id == Some(Id::new(id)));
    let center = node.expect("such a control").bounds.center();
    stage.tap(center);
}

#[test]
fn each_card_after_the_exam_leads_to_emergencies_by_one_touch() {
    for exam in ExamId::ALL.map(Some).into_iter().chain([None]) {
        let mut stage = kiosk("");
        stage.send(Action::ChooseLanguage("en".to_owned()));
        stage.send(Action::ChooseExam(exam));
        let content = stage.kiosk().content().clone();
        let after = content.topics.iter().position(|it| it.id == "after");
        let topic = after.expect("every guide has it");
        let emergency = Route::parse("after/emergency", &content).expect("every guide has it");
        for at in content.cards() {
            let (of, card) = content.card(at).expect("it was listed");
            stage.send(Action::Go(Route::Card(at)));
            let nodes = stage.walk();
            let control = nodes
                .iter()
                .find(|it| it.node.id == Some(Id::new("emergency")));
            let leads = at.topic == topic && !card.id.starts_with("emergency");
            assert_eq!(control.is_some(), leads, "{exam:?} {}/{}", of.id, card.id);
            if let Some(control) = control {
                assert_eq!(control.node.name(), "Get help right away");
                press(&mut stage, "emergency");
                assert_eq!(stage.kiosk().route(), emergency, "{exam:?} {}", card.id);
                stage.send(chrome::Message::Back);
                let back = stage.kiosk().route();
                assert_eq!(back, Route::Card(at), "{exam:?}: Back from {}", card.id);
            }
        }
    }
}

#[test]
fn the_answer_is_in_no_log_and_no_count() {
    let log = LogRing::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .finish();
    let general = manifest();
    tracing::subscriber::with_default(subscriber, || {
        for exam in ExamId::ALL {
            let mut stage = kiosk("");
            stage.send(Action::ChooseLanguage("en".to_owned()));
            stage.send(Action::ChooseExam(Some(exam)));
            let guide = stage.kiosk().content().clone();
            for at in guide.cards() {
                stage.send(Action::Go(Route::Card(at)));
                // What is counted is a topic that everybody has.
                let topic = Route::Card(at).topic(&guide).expect("a topic");
                assert!(general.topics.iter().any(|it| it.id == topic), "{topic}");
            }
            stage.send(Action::EndSession);
        }
        tracing::info!("the log is written");
    });
    let lines = log.last().join("\n").to_lowercase();
    assert!(lines.contains("the log is written"), "{lines}");
    for word in ExamId::ALL.map(ExamId::id) {
        assert!(!lines.contains(word), "{word}: {lines}");
    }
}
