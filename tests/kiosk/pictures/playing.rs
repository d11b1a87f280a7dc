//! Play, pause and hold still.

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::film::Painter;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::picture::ROUNDING;
use fluoroscopy_kiosk::picture::seek_bar::ID;
use fluoroscopy_kiosk::screen::{Action, display};
use fluoroscopy_kiosk::ui::chrome;
use fluoroscopy_kiosk::ui::picture_view::PLAY;
use iced::keyboard::key::Named;
use iced::{Point, Rectangle};

use super::{CARD, focus, heart, key, language, node, offered, percent, stage, stage_with};
use crate::help::{SIZES, tags};

/// The names of the control in a language: while the film plays, and while it is paused. The button of a
/// reading is named by the same word, so the name of the film follows.
fn names(tag: &str) -> [String; 2] {
    let language = language(tag);
    let film = language.words("film-heart");
    ["button-pause", "button-play"].map(|id| format!("{}. {film}", language.words(id)))
}

/// The percentage of the poster frame.
fn poster() -> u8 {
    (heart().poster_s / heart().duration_s * 100.0).round() as u8
}

#[test]
fn the_control_plays_and_pauses_in_every_language() {
    let mut wrong = Vec::new();
    for tag in tags() {
        let [pause, play] = names(&tag);
        for (hand, name) in [
            (HeadlessKiosk::tap as fn(&mut HeadlessKiosk, Point), "tap"),
            (HeadlessKiosk::click, "click"),
        ] {
            let mut stage = stage(&tag, CARD, SIZES[1]);
            for expected in [&pause, &play, &pause] {
                let offered = offered(&mut stage);
                if offered != *expected {
                    wrong.push(format!("{tag}, {name}: {offered:?}, not {expected:?}"));
                }
                let at = node(&mut stage, PLAY).bounds.center();
                hand(&mut stage, at);
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "the control must say and do the other of play and pause: see src/picture:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_keyboard_plays_and_pauses_and_keeps_its_place() {
    let [pause, play] = names("en");
    let mut stage = stage("en", CARD, SIZES[1]);
    focus(&mut stage, PLAY);
    for (named, expected) in [
        (Named::Enter, &play),
        (Named::Space, &pause),
        (Named::Space, &play),
    ] {
        key(&mut stage, named);
        let control = node(&mut stage, PLAY).node;
        assert_eq!(control.name(), *expected, "after {named:?}");
        assert!(control.focused, "after {named:?} the focus is elsewhere");
    }
}

#[test]
fn hold_still_shows_the_poster_frame() {
    let [pause, play] = names("en");
    let mut stage = stage("en", CARD, SIZES[0]);
    assert_eq!(offered(&mut stage), pause, "at the start");
    stage.send(chrome::Message::Display);
    stage.send(Action::Display(display::Message::HoldStill(true)));
    stage.send(Action::ClosePanel);
    assert_eq!(offered(&mut stage), play, "held still");
    assert_eq!(percent(&mut stage), poster(), "held still");
    stage.send(chrome::Message::Display);
    stage.send(Action::Display(display::Message::HoldStill(false)));
    stage.send(Action::ClosePanel);
    assert_eq!(offered(&mut stage), pause, "no longer held still");
}

#[test]
fn a_film_that_is_held_still_can_be_played() {
    let mut stage = stage_with("en", None, CARD, SIZES[0], |it| it.hold_still = true);
    let [pause, play] = names("en");
    assert_eq!(
        (offered(&mut stage), percent(&mut stage)),
        (play.clone(), poster())
    );
    let at = node(&mut stage, PLAY).bounds.center();
    stage.tap(at);
    assert_eq!(offered(&mut stage), pause, "after Play");
    stage.send(chrome::Message::Next);
    stage.send(chrome::Message::Back);
    assert_eq!(
        (offered(&mut stage), percent(&mut stage)),
        (play, poster()),
        "come again"
    );
}

#[test]
fn a_film_begins_anew_when_its_card_is_entered() {
    let [pause, _] = names("en");
    let mut stage = stage("en", CARD, SIZES[0]);
    let at = node(&mut stage, ID).bounds;
    stage.tap(Point::new(at.x + at.width - 2.0, at.center_y()));
    assert_eq!(percent(&mut stage), 100, "pulled to its end");
    for (there, back) in [
        (chrome::Message::Next, chrome::Message::Back),
        (chrome::Message::Languages, chrome::Message::Back),
    ] {
        stage.send(there);
        stage.send(back);
        let percent = percent(&mut stage);
        assert_eq!(offered(&mut stage), pause, "come again: it does not play");
        assert!(percent < 50, "come again: at {percent} %");
    }
}

/// The bounds of the picture in whole px, and its part without border and corners.
fn glass(stage: &mut HeadlessKiosk) -> (Rectangle<u32>, Rectangle<u32>) {
    let found = stage.walk();
    let image = found
        .iter()
        .find(|it| it.node.role == Role::Image && !it.node.name().is_empty());
    let bounds = image.expect("the film").bounds;
    let whole = Rectangle {
        x: bounds.x.round() as u32,
        y: bounds.y.round() as u32,
        width: bounds.width as u32 / 2 * 2,
        height: bounds.height as u32 / 2 * 2,
    };
    let edge = (ROUNDING * stage.kiosk().theme().unit) as u32 + 2;
    let inner = Rectangle {
        x: whole.x + edge,
        y: whole.y + edge,
        width: whole.width - 2 * edge,
        height: whole.height - 2 * edge,
    };
    (whole, inner)
}

/// How many pixels of the picture on the screen differ from the frame at a moment (s).
fn differing(stage: &mut HeadlessKiosk, moment: f32) -> usize {
    let (whole, inner) = glass(stage);
    let (width, height) = ((whole.width / 2) as usize, (whole.height / 2) as usize);
    let mut painter = Painter::new(heart(), width, height);
    let expected = painter.frame(moment).doubled().rgba;
    let screen = stage.draw();
    let mut count = 0;
    for y in inner.y..inner.y + inner.height {
        for x in inner.x..inner.x + inner.width {
            let on_screen = ((y * screen.width + x) * 4) as usize;
            let in_film = (((y - whole.y) * whole.width + x - whole.x) * 4) as usize;
            let near =
                |part: usize| screen.rgba[on_screen + part].abs_diff(expected[in_film + part]) <= 2;
            count += usize::from(!(0..3).all(near));
        }
    }
    count
}

#[test]
fn the_screen_shows_the_frame_of_the_moment() {
    for size in SIZES {
        let mut stage = stage_with("en", None, CARD, size, |it| it.hold_still = true);
        assert_eq!(
            differing(&mut stage, heart().poster_s),
            0,
            "{size:?}: the poster frame"
        );
        let bar = node(&mut stage, ID).bounds;
        stage.tap(Point::new(bar.x + bar.width - 2.0, bar.center_y()));
        assert_eq!(
            differing(&mut stage, heart().duration_s),
            0,
            "{size:?}: the last frame"
        );
        assert!(
            differing(&mut stage, heart().poster_s) > 0,
            "{size:?}: it did not move"
        );
    }
}

#[test]
fn a_still_beside_a_film_is_not_told_twice() {
    for still in [false, true] {
        let place = "what-is-it/moves";
        let mut stage = stage_with("en", None, place, SIZES[0], |it| it.hold_still = still);
        let found = stage.walk();
        let images: Vec<_> = found
            .iter()
            .filter(|it| it.node.role == Role::Image)
            .collect();
        let told = images
            .iter()
            .filter(|it| !it.node.name().is_empty())
            .count();
        assert_eq!(
            (images.len(), told),
            (2, 1),
            "held still: {still}: pictures, told ones"
        );
    }
}
