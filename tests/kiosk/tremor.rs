//! Hands that shake: they touch a control twice and mean it once.

use std::time::Duration;

use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::place::Place;
use fluoroscopy_kiosk::stage::Stage;
use iced::Point;

use crate::help::{SIZES, stage_with};

/// A card in a kiosk that takes touches within some ms for one.
fn card(within_ms: u64) -> Stage {
    stage_with("en", None, "what-is-it/moves", SIZES[1], |settings| {
        settings.touch_again = Duration::from_millis(within_ms);
    })
}

fn centre(stage: &mut Stage, id: &'static str) -> Point {
    let wanted = Some(iced::advanced::widget::Id::new(id));
    let found = stage.walk().into_iter();
    let it = found.into_iter().find(|it| it.node.id == wanted);
    it.unwrap_or_else(|| panic!("no {id}")).bounds.center()
}

fn at(card: usize) -> Place {
    Place::Card(CardAt { topic: 0, card })
}

/// Longer than any machine takes for two touches of a test.
const LONG_MS: u64 = 60_000;

#[test]
fn two_touches_in_a_moment_count_once() {
    for touch in [Stage::tap, Stage::click] {
        let mut stage = card(LONG_MS);
        let next = centre(&mut stage, "next");
        touch(&mut stage, next);
        assert_eq!(stage.kiosk().place(), at(1));
        touch(&mut stage, next + iced::Vector::new(4.0, -3.0));
        assert_eq!(stage.kiosk().place(), at(1), "a finger that trembles");
    }
}

#[test]
fn touches_of_two_controls_both_count() {
    let mut stage = card(LONG_MS);
    let next = centre(&mut stage, "next");
    stage.tap(next);
    let back = centre(&mut stage, "back");
    stage.tap(back);
    assert_eq!(stage.kiosk().place(), at(0));
}

#[test]
fn a_clinic_can_have_every_touch_counted() {
    let mut stage = card(0);
    let next = centre(&mut stage, "next");
    stage.tap(next);
    stage.tap(next);
    assert_eq!(stage.kiosk().place(), at(2));
}

#[test]
fn the_second_touch_keeps_the_session_and_leaves_no_control_pressed() {
    let mut stage = card(LONG_MS);
    let next = centre(&mut stage, "next");
    stage.tap(next);
    let before = stage.draw();
    stage.tap(next);
    assert_eq!(stage.draw().rgba, before.rgba, "something looks pressed");
}
