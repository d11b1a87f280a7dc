//! The staff's door: who finds it, who opens it, and what lies behind it.

mod door;
mod restart;

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::app::{Message, Panel, Shutdown};
use fluoroscopy_kiosk::door::hash;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::screen::{Action, pin_pad, staff};
use fluoroscopy_kiosk::ui::listen_bar;
use fluoroscopy_kiosk::widget::input_monitor::InputEvent;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, Rectangle, Size};

use super::help::{SIZES, is_control, stage_with, tags};

const SECOND: Duration = Duration::from_secs(1);
const PIN: &str = "314159";

fn kiosk(language: &str, size: Size) -> HeadlessKiosk {
    let hash = hash(PIN).expect("random numbers");
    stage_with(language, None, "home", size, |settings| {
        settings.operations.staff_pin = Some(hash);
    })
}

fn press(stage: &mut HeadlessKiosk, id: &str) {
    let id = Id::from(id.to_owned());
    let found = stage
        .walk()
        .into_iter()
        .find(|it| it.node.id.as_ref() == Some(&id));
    let found = found.unwrap_or_else(|| panic!("no {id:?}"));
    stage.tap(found.bounds.center());
}

fn open_pad(stage: &mut HeadlessKiosk) {
    stage.key(Key::Named(Named::F12), Modifiers::CTRL | Modifiers::SHIFT);
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Pin));
}

fn enter(stage: &mut HeadlessKiosk, pin: &str) {
    for digit in pin.chars() {
        press(stage, &format!("digit-{digit}"));
    }
    press(stage, "staff-enter");
}

/// Whether some words are on the screen, but for the marks around what is counted.
fn says(stage: &mut HeadlessKiosk, words: &str) -> bool {
    let found = stage.walk();
    let mut names = found
        .iter()
        .map(|it| it.node.name().replace(['\u{2068}', '\u{2069}'], ""));
    names.any(|name| name == words)
}

/// Goes through the door.
fn inside(language: &str, size: Size) -> HeadlessKiosk {
    let mut stage = kiosk(language, size);
    open_pad(&mut stage);
    enter(&mut stage, PIN);
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Staff));
    stage
}

#[test]
fn the_right_pin_opens_by_touch_and_by_keyboard() {
    inside("en", SIZES[1]);
    let mut stage = kiosk("ar", SIZES[1]);
    open_pad(&mut stage);
    for digit in "3141599".chars() {
        stage.key(Key::Character(digit.to_string().into()), Modifiers::empty());
    }
    stage.key(Key::Named(Named::Backspace), Modifiers::empty());
    // Around the pad by the arrows, to the key that checks.
    for _ in 0..3 {
        stage.key(Key::Named(Named::ArrowDown), Modifiers::empty());
    }
    for _ in 0..2 {
        stage.key(Key::Named(Named::ArrowRight), Modifiers::empty());
    }
    stage.key(Key::Named(Named::Enter), Modifiers::empty());
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Staff));
}

#[test]
fn a_wrong_pin_opens_nothing_and_makes_the_next_one_wait() {
    let mut stage = kiosk("en", SIZES[1]);
    open_pad(&mut stage);
    enter(&mut stage, "999999");
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Pin));
    assert!(says(&mut stage, "This PIN is wrong"));
    // Too early: the right one is not looked at, also after the pad was closed and opened again.
    press(&mut stage, "staff-close");
    open_pad(&mut stage);
    for digit in PIN.chars() {
        stage.send(Action::Pin(pin_pad::Message::Digit(digit)));
    }
    stage.send(Action::Pin(pin_pad::Message::Enter));
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Pin));
    assert!(says(&mut stage, "Digits entered: 6"));
}

#[test]
fn what_was_entered_is_forgotten_with_the_pad() {
    let mut stage = kiosk("en", SIZES[1]);
    open_pad(&mut stage);
    press(&mut stage, "digit-3");
    press(&mut stage, "staff-close");
    assert_eq!(stage.kiosk().panel(), None);
    open_pad(&mut stage);
    assert!(says(&mut stage, "Digits entered: 0"));
}

#[test]
fn the_pad_and_the_panel_close_by_themselves() {
    let mut stages = [kiosk("en", SIZES[1]), inside("en", SIZES[1])];
    open_pad(&mut stages[0]);
    for (stage, limit) in stages.iter_mut().zip([30, 120]) {
        let touched = Instant::now();
        stage.send(Message::Input(InputEvent::Touch {
            at: touched,
            captured: true,
            position: Some(Point::new(600.0, 400.0)),
        }));
        stage.send(Message::Tick(touched + (limit - 1) * SECOND));
        // After ninety seconds the session itself asks; the panel stays under the question.
        assert!(stage.kiosk().panel().is_some(), "{limit}");
        stage.send(Message::Tick(touched + limit * SECOND));
        assert_eq!(stage.kiosk().panel(), None, "{limit}");
    }
}

#[test]
fn the_staff_quits_and_restarts() {
    for (ids, ending) in [
        (&["staff-quit", staff::QUIT][..], Shutdown::Quit),
        (&["staff-restart"][..], Shutdown::Restart),
    ] {
        let mut stage = inside("es", SIZES[0]);
        for id in ids {
            assert_eq!(stage.kiosk().shutdown(), None);
            press(&mut stage, id);
        }
        assert_eq!(stage.kiosk().shutdown(), Some(ending));
    }
}

#[test]
fn the_staff_is_asked_before_the_program_ends() {
    let mut stage = inside("en", SIZES[0]);
    press(&mut stage, "staff-quit");
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Quit));
    let walk = stage.walk();
    let focused = walk.iter().find(|it| it.node.focused).expect("a focus");
    assert_eq!(focused.node.id, Some(Id::new(staff::DO_NOT_QUIT)));
    let heading = walk.iter().any(|it| it.node.role == Role::Heading(1));
    assert!(heading, "the question is the heading");
    press(&mut stage, staff::DO_NOT_QUIT);
    assert_eq!(stage.kiosk().panel(), Some(&Panel::Staff));
    assert_eq!(stage.kiosk().shutdown(), None);
}

#[test]
fn the_measure_page_can_be_silenced() {
    let mut stage = stage_with("en", None, "calibrate", SIZES[0], |_| {});
    press(&mut stage, "listen");
    // Without a voice the bar says so, and closes.
    press(&mut stage, listen_bar::CLOSE);
    press(&mut stage, "calibrate-done");
}

#[test]
fn a_language_can_be_taken_away_until_the_next_start() {
    let mut stage = inside("en", SIZES[0]);
    press(&mut stage, "staff-fil");
    // The language of the welcome screen stays.
    press(&mut stage, "staff-en");
    press(&mut stage, "staff-close");
    press(&mut stage, "language");
    let offered = |stage: &mut HeadlessKiosk, tag: &str| {
        let id = Id::from(format!("language-{tag}"));
        stage
            .walk()
            .iter()
            .any(|it| it.node.id.as_ref() == Some(&id))
    };
    assert!(offered(&mut stage, "en") && offered(&mut stage, "ar") && !offered(&mut stage, "fil"));
}

#[test]
fn every_control_of_pad_and_panel_is_on_the_screen_and_large() {
    let mut wrong = Vec::new();
    for tag in tags() {
        for size in SIZES {
            let mut pad = kiosk(&tag, size);
            open_pad(&mut pad);
            let window = Rectangle::with_size(size);
            let controls: Vec<_> = pad.walk().into_iter().filter(is_control).collect();
            assert_eq!(controls.len(), 13, "{tag}: twelve keys and a close");
            for it in &controls {
                let large = it.bounds.width.min(it.bounds.height) >= 44.0;
                if !large || !it.bounds.is_within(&window) {
                    wrong.push(format!(
                        "{tag} {size:?} {}: {:?}",
                        it.node.name(),
                        it.bounds
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "controls that are off the screen or too small: see src/screen/pin_pad.rs and staff.rs:\n{}",
        wrong.join("\n")
    );
}
