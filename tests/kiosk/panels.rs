//! Panels: a touch beside them closes them and does nothing else, and their edges are those of screens.

mod edges;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::{Message, Panel};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::ui::{chrome, listen_bar};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, Size};

use crate::help::{SIZES, is_control, stage_with};

/// A kiosk in a window, on the screen where a panel opens.
fn under(panel: &Panel, language: &str, window: Size) -> HeadlessKiosk {
    let place = match panel {
        Panel::OthersHear | Panel::Unwell => "list",
        _ => "what-is-it/moves",
    };
    stage_with(language, None, place, window, |settings| {
        settings.operations.staff_pin = fluoroscopy_kiosk::door::hash("314159").ok();
        settings.lists.speak = true;
    })
}

fn open(stage: &mut HeadlessKiosk, panel: &Panel) {
    match panel {
        Panel::Display => stage.send(chrome::Message::Display),
        Panel::Meaning(word, side) => stage.send(Action::Explain(word.clone(), *side)),
        Panel::Help => stage.send(chrome::Message::Help),
        Panel::TakeHome => stage.send(chrome::Message::TakeHome),
        Panel::Unwell => stage.send(Action::ToggleItem("tell-unwell".to_owned())),
        Panel::OthersHear => {
            stage.send(Action::ToggleItem("tell-pregnant".to_owned()));
            let listen = listen_bar::Message::Listen;
            stage.send(Message::from(chrome::Message::Listen(listen)));
        }
        Panel::Pin | Panel::Staff | Panel::Quit => {
            stage.key(Key::Named(Named::F12), Modifiers::CTRL | Modifiers::SHIFT);
        }
    }
    assert_eq!(stage.kiosk().panel(), Some(panel));
}

/// The panels that a touch can open; the staff panel is of the kind of the PIN pad.
fn panels() -> [Panel; 7] {
    let meaning = |word: &str| Panel::Meaning(word.to_owned(), 0);
    [
        Panel::Display,
        meaning("x-ray"),
        meaning("stent"),
        Panel::Help,
        Panel::Unwell,
        Panel::OthersHear,
        Panel::Pin,
    ]
}

/// A place on a control of the screen that no panel covers, and one on words of the panel.
fn beside_and_on(below: &[PlacedNode], panel: &[PlacedNode]) -> (Point, Point) {
    let home = below.iter().find(|it| is_control(it)).expect("a control");
    let is_words = |it: &&PlacedNode| matches!(it.node.role, Role::Heading(_));
    let words = panel.iter().find(is_words).expect("a heading");
    let corner = home.bounds.position() + iced::Vector::new(4.0, home.bounds.height / 2.0);
    (corner, words.bounds.center())
}

#[test]
fn a_touch_beside_a_panel_closes_it_and_does_nothing_else() {
    for panel in panels() {
        for by in [HeadlessKiosk::tap, HeadlessKiosk::click] {
            let mut stage = under(&panel, "en", SIZES[1]);
            let below = stage.walk();
            let before = state(&stage);
            open(&mut stage, &panel);
            let (beside, on) = beside_and_on(&below, &stage.walk());
            by(&mut stage, on);
            assert_eq!(stage.kiosk().panel(), Some(&panel), "a touch on it");
            stage.drag(on, beside);
            stage.drag(beside, on);
            assert_eq!(stage.kiosk().panel(), Some(&panel), "a finger that slips");
            by(&mut stage, beside);
            assert_eq!(stage.kiosk().panel(), None, "{panel:?}: a touch beside it");
            assert_eq!(state(&stage), before, "{panel:?}");
            assert!(!stage.kiosk().is_listening(), "{panel:?}");
        }
    }
}

/// What a touch of the screen under a panel could change.
fn state(stage: &HeadlessKiosk) -> (Route, Vec<String>) {
    let kiosk = stage.kiosk();
    let tags = kiosk.tags().into_iter().map(str::to_owned);
    (kiosk.route(), tags.collect())
}
