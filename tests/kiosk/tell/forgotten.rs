//! The list is forgotten: at the reset, when the patient starts over, and after its own time.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;

use super::*;
use crate::help::SIZES;

const TICKED: [&str; 3] = ["tell-pregnant", "tell-afraid", "ask-risks"];

fn ticked(settings: &str) -> HeadlessKiosk {
    let exam = Some(ExamId::Womb);
    let mut stage = kiosk("en", exam, Route::Tell(0), settings, SIZES[1]);
    // A real touch begins the session.
    let tile = control(&mut stage, TICKED[0]).expect("on the first page");
    stage.tap(tile.bounds.center());
    for id in &TICKED[1..] {
        toggle(&mut stage, id);
    }
    stage
}

fn wait(stage: &mut HeadlessKiosk, seconds: u64) {
    stage.send(Message::Tick(Instant::now() + Duration::from_secs(seconds)));
}

/// Whether nothing of the list is left: no button that leads to it, no tick, nothing on its screen.
fn is_forgotten(stage: &mut HeadlessKiosk) -> bool {
    let english = crate::help::language("en");
    let button = control(stage, chrome::ids::LIST).is_some();
    stage.send(Action::Go(Route::Tell(0)));
    let ticked = boxes(stage).iter().any(|(_, checked)| *checked);
    stage.send(Action::Go(Route::List));
    let all = words(stage);
    let left = TICKED.iter().any(|id| all.contains(&english.words(id)));
    !button && !ticked && !left
}

#[test]
fn it_goes_with_the_session() {
    let mut stage = ticked("");
    wait(&mut stage, 89);
    assert!(boxes(&mut stage).iter().any(|(_, checked)| *checked));
    wait(&mut stage, 95);
    wait(&mut stage, 95 + 31);
    assert_eq!(stage.kiosk().resets(), 1);
    assert!(is_forgotten(&mut stage));
}

#[test]
fn it_goes_when_the_patient_starts_over() {
    let mut stage = ticked("");
    stage.send(Action::EndSession);
    assert!(is_forgotten(&mut stage));
}

#[test]
fn it_goes_after_its_own_time_with_the_exam_and_nobody_is_left_on_its_screen() {
    let mut stage = ticked("list_reset_s = 30");
    stage.send(chrome::Message::List);
    wait(&mut stage, 25);
    assert_eq!(stage.kiosk().route(), Route::List);
    wait(&mut stage, 31);
    assert_eq!(stage.kiosk().route(), Route::Home);
    assert_eq!(stage.kiosk().resets(), 0, "the session goes on");
    assert!(!words(&mut stage).contains("womb"));
    assert!(is_forgotten(&mut stage));
}

#[test]
fn a_touch_keeps_it() {
    let mut stage = ticked("list_reset_s = 30");
    wait(&mut stage, 25);
    stage.tap(iced::Point::new(3.0, 3.0));
    wait(&mut stage, 29);
    assert!(boxes(&mut stage).iter().any(|(_, checked)| *checked));
}

#[test]
fn where_no_session_ends_it_goes_after_five_minutes() {
    let mut stage = ticked("idle_reset_s = 0");
    wait(&mut stage, 290);
    assert!(boxes(&mut stage).iter().any(|(_, checked)| *checked));
    wait(&mut stage, 301);
    assert!(is_forgotten(&mut stage));
}

#[test]
fn a_time_longer_than_the_session_is_told_and_the_session_decides() {
    let catalogue = catalogue();
    let text = "idle_reset_s = 60\nlist_reset_s = 120\n";
    let (settings, faults) = Settings::parse(text, "clinic.toml", &catalogue);
    assert_eq!(settings.lists.reset, Duration::ZERO);
    let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("list_reset_s") && told[0].contains("idle_reset_s = 60"),
        "{told:?}"
    );
}
