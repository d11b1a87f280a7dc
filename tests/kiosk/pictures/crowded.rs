//! Two languages, or the largest text: the picture is below the text, and can be reached by
//! scrolling.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::picture::seek_bar::ID;
use fluoroscopy_kiosk::ui::picture_view::PLAY;
use iced::advanced::widget::Id;
use iced::mouse::ScrollDelta;
use iced::{Event, Point, Size, mouse};

use super::{CARD, node, offered, percent, stage_with};
use crate::help::SIZES;

/// A card of each kind: a film, a scene, the doses, a film beside a still, the team's screen.
const CARDS: [&str; 5] = [
    CARD,
    "what-happens/table",
    "safe/how-much",
    "what-is-it/moves",
    "what-happens/pictures",
];

/// The visible share, 0 to 1, of a node's height.
fn seen(found: &PlacedNode) -> f32 {
    let shown = found.bounds.intersection(&found.clip);
    shown.map_or(0.0, |shown| shown.height / found.bounds.height.max(1.0))
}

/// A crowded kiosk on a card, with the cursor over the text.
fn crowded(second: Option<&str>, step: u8, card: &str, size: Size) -> HeadlessKiosk {
    let mut stage = stage_with("en", second, card, size, |it| it.text_size = step);
    let words = stage
        .walk()
        .into_iter()
        .find(|it| it.node.role == Role::Heading(1));
    // A heading is no control.
    stage.tap(words.expect("the words").bounds.center());
    stage
}

fn scroll(stage: &mut HeadlessKiosk) {
    let delta = ScrollDelta::Pixels { x: 0.0, y: -80.0 };
    stage.act(Event::Mouse(mouse::Event::WheelScrolled { delta }));
}

/// The largest visible share of a node, which remains scrolled to it.
fn come_to(stage: &mut HeadlessKiosk, is: impl Fn(&PlacedNode) -> bool) -> Option<f32> {
    let mut best: Option<f32> = None;
    for _ in 0..200 {
        let part = stage.walk().iter().find(|it| is(it)).map(seen)?;
        if part > 0.99 {
            return Some(part);
        }
        best = Some(best.map_or(part, |best| best.max(part)));
        scroll(stage);
    }
    best
}

fn is_picture(card: &str) -> impl Fn(&PlacedNode) -> bool {
    let doses = card == "safe/how-much";
    move |found| match found.node.role {
        Role::Text => doses && found.node.name() == "Nature, one year",
        Role::Image => !found.node.name().is_empty(),
        _ => false,
    }
}

#[test]
fn the_picture_is_there_and_can_be_scrolled_to() {
    let mut wrong = Vec::new();
    for (second, step) in [(None, 5), (Some("ar"), 2), (Some("zh-Hans"), 5)] {
        for size in SIZES {
            for card in CARDS {
                let mut stage = crowded(second, step, card, size);
                let part = come_to(&mut stage, is_picture(card));
                if part.is_none_or(|part| part < 0.99) {
                    let part = part.map(|part| (part * 100.0).round());
                    wrong.push(format!(
                        "{card}, en and {second:?}, text size {step}, {size:?}: {part:?} % is seen"
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "the picture needs room on these screens: see src/ui/document_view.rs:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_film_can_be_moved_there() {
    for (second, step) in [(None, 5), (Some("ar"), 2), (Some("zh-Hans"), 5)] {
        for size in SIZES {
            let name = format!("en and {second:?}, text size {step}, {size:?}");
            let mut stage = crowded(second, step, CARD, size);
            for id in [PLAY, ID] {
                let wanted = Some(Id::new(id));
                let part = come_to(&mut stage, |it| it.node.id == wanted);
                assert!(
                    part.is_some_and(|part| part > 0.99),
                    "{name}: {id}: {part:?}"
                );
            }
            let before = offered(&mut stage);
            let at = node(&mut stage, PLAY).bounds.center();
            stage.tap(at);
            assert_ne!(offered(&mut stage), before, "{name}: Play does nothing");
            let at = node(&mut stage, ID).bounds;
            stage.drag(Point::new(at.x + 5.0, at.center_y()), at.center());
            let now = percent(&mut stage);
            assert!((49..=51).contains(&now), "{name}: the bar pulls to {now} %");
        }
    }
}
