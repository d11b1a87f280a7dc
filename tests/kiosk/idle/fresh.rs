//! After a reset the next person finds nothing of the last one.

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, display};
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::theme::Palette;
use fluoroscopy_kiosk::ui::chrome;
use iced::keyboard::{Key, Modifiers, key::Named};

use super::{Clock, control};
use crate::help::{SIZES, stage_with};

/// What a clinic may have set: nothing of it is as the program's own beginning.
fn of_the_clinic(settings: &mut Settings) {
    settings.first_language = "es".to_owned();
    settings.text_size = 3;
    settings.theme = Palette::Night;
    settings.hold_still = true;
}

/// Leaves as many traces as a patient can.
fn leave_traces(stage: &mut HeadlessKiosk) {
    let choose = |tag: &str| Message::from(Action::ChooseLanguage(tag.to_owned()));
    let display = |message| Message::from(Action::Display(message));
    stage.key(Key::Named(Named::Tab), Modifiers::empty());
    for message in [
        choose("hi"),
        Message::from(Action::Go(Route::Card(CardAt::first_of(4)))),
        Message::from(chrome::Message::Next),
        Message::from(chrome::Message::Display),
        display(display::Message::TextSize(5)),
        display(display::Message::Palette(Palette::Contrast)),
        display(display::Message::HoldStill(false)),
        display(display::Message::ChooseSecond),
        choose("ar"),
        Message::from(chrome::Message::Languages),
    ] {
        stage.send(message);
    }
}

fn assert_same(stage: &mut HeadlessKiosk, fresh: &mut HeadlessKiosk, what: &str) {
    let (found, wanted) = (stage.walk(), fresh.walk());
    let other = found
        .iter()
        .zip(&wanted)
        .find(|(found, wanted)| found != wanted);
    assert_eq!(other, None, "{what}");
    assert_eq!(found.len(), wanted.len(), "{what}");
}

/// That nothing of the last patient is left, down to the pixels, and to what the panel suggests.
fn assert_fresh(stage: &mut HeadlessKiosk, how: &str) {
    let mut fresh = stage_with("es", None, "languages", SIZES[1], of_the_clinic);
    let [kiosk, new] = [stage.kiosk(), fresh.kiosk()];
    assert_eq!(kiosk.route(), Route::Languages, "{how}: place");
    assert_eq!(kiosk.tags(), new.tags(), "{how}: languages");
    assert_eq!(kiosk.display(), new.display(), "{how}: display");
    assert_eq!(
        (kiosk.panel(), kiosk.is_asking()),
        (None, false),
        "{how}: panel or question"
    );
    assert!(!kiosk.theme().focus_visible, "{how}: the ring still shows");
    assert_same(
        stage,
        &mut fresh,
        &format!("{how}: the screen, and where its focus is"),
    );
    let near = |(a, b): (&u8, &u8)| a.abs_diff(*b) <= 1;
    let same = stage.draw().rgba.iter().zip(&fresh.draw().rgba).all(near);
    assert!(same, "{how}: the picture");
    for stage in [&mut *stage, &mut fresh] {
        stage.send(chrome::Message::Display);
    }
    assert_same(
        stage,
        &mut fresh,
        &format!("{how}: what the display panel suggests"),
    );
}

#[test]
fn without_an_answer_everything_starts_over() {
    let mut stage = stage_with("es", None, "languages", SIZES[1], of_the_clinic);
    leave_traces(&mut stage);
    let clock = Clock::touch(&mut stage);
    stage.key(Key::Named(Named::Tab), Modifiers::empty());
    clock.tick(&mut stage, 91);
    assert!(stage.kiosk().is_asking(), "the question does not appear");
    clock.tick(&mut stage, 120);
    assert!(
        stage.kiosk().is_asking(),
        "it waited less than 30 s for an answer"
    );
    clock.tick(&mut stage, 121);
    assert_fresh(&mut stage, "without an answer");
}

#[test]
fn start_over_starts_over_at_once() {
    for by in [HeadlessKiosk::tap, HeadlessKiosk::click] {
        let mut stage = stage_with("es", None, "languages", SIZES[1], of_the_clinic);
        leave_traces(&mut stage);
        Clock::touch(&mut stage).tick(&mut stage, 91);
        let at = control(&mut stage, "idle-leave").bounds.center();
        by(&mut stage, at);
        assert_fresh(&mut stage, "Start over");
    }
}
