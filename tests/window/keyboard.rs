//! The window by keyboard alone, without a pointer.

use fluoroscopy_kiosk::route::Route;
use iced::Point;
use iced::keyboard::key::Named;

use super::help;
use super::twin::{Outcome, Twin};

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_patient_walks_by_keyboard_alone() {
    let mut wrong = Vec::new();
    for tag in help::SIX {
        let mut twin = Twin::start(&format!("first_language = \"{tag}\"\n"));
        wrong.extend(walk(&mut twin, tag).err());
    }
    assert!(
        wrong.is_empty(),
        "the window must take each key as the headless kiosk does, see src/app/input.rs:\n{}",
        wrong.join("\n")
    );
}

fn walk(twin: &mut Twin, tag: &str) -> Outcome {
    // The first key only shows the focus; it is on the language that the clinic put first.
    twin.key(Named::Tab)?;
    twin.key(Named::Tab)?;
    twin.shift_key(Named::Tab)?;
    twin.key(Named::Enter)?;
    is_at(twin, "home", tag)?;
    // Around a square of tiles, and a step on and back.
    let (onward, back) = match tag {
        "ar" => (Named::ArrowLeft, Named::ArrowRight),
        _ => (Named::ArrowRight, Named::ArrowLeft),
    };
    for key in [onward, Named::ArrowDown, back, Named::ArrowUp] {
        twin.key(key)?;
    }
    twin.key(Named::Tab)?;
    twin.shift_key(Named::Tab)?;
    twin.key(Named::Space)?;
    is_at(twin, &card(0), tag)?;
    twin.key(Named::Enter)?;
    is_at(twin, &card(1), tag)?;
    twin.key(Named::Escape)?;
    is_at(twin, &card(0), tag)?;
    twin.key(Named::Home)?;
    is_at(twin, "home", tag)?;
    // A touch, even on nothing, takes the ring of the focus away.
    twin.click_at(Point::new(640.0, 8.0), "after a touch on nothing")
}

/// The SCREEN id of a card of the first topic.
fn card(index: usize) -> String {
    let topic = &help::content().topics[0];
    format!("{}/{}", topic.id, topic.cards[index].id)
}

fn is_at(twin: &Twin, place: &str, tag: &str) -> Outcome {
    let kiosk = twin.stage.kiosk();
    let wanted = Route::parse(place, &help::content());
    if (Some(kiosk.route()), kiosk.tags()) == (wanted, vec![tag]) {
        return Ok(());
    }
    let (here, tags) = (kiosk.route(), kiosk.tags());
    Err(format!(
        "the keys led to {here:?} in {tags:?}, and should lead to {place} in {tag}"
    ))
}
