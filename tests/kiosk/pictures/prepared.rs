//! The picture of the next card is drawn while this one is read.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::content::{Content, Picture};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::records::LogRing;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::ui::chrome;
use iced::{Event, window};

use super::{id, stage};
use crate::help::{SIZES, content};

/// The least width of a scene, in px; icons are smaller.
const SCENE: u32 = 300;

/// How many scenes are rasterised by what `act` does.
fn rasterised(act: impl FnOnce()) -> usize {
    let log = LogRing::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, act);
    let widths = log.last().into_iter().filter_map(|line| {
        let (_, size) = line.split_once("a drawing of ")?;
        size.split_once('x')?.0.parse::<u32>().ok()
    });
    widths.filter(|width| *width >= SCENE).count()
}

/// A card with a scene before another one.
fn card(content: &Content) -> String {
    let is_scene = |at| {
        let card = content.card(at).map(|(_, card)| card);
        matches!(
            card.and_then(|it| it.picture.as_ref()),
            Some(Picture::Scene(_))
        )
    };
    let mut cards = content.cards();
    let found = cards.find(|at| {
        let next = Route::Card(*at).onward(content).map(|it| it.route());
        is_scene(*at) && matches!(next, Some(Route::Card(next)) if is_scene(next))
    });
    id(content, found.expect("two scenes"))
}

fn turn(stage: &mut HeadlessKiosk) {
    let route = stage.kiosk().route();
    stage.send(chrome::Message::Next);
    assert_ne!(stage.kiosk().route(), route);
    stage.draw();
}

#[test]
fn a_turn_rasterises_no_scene_that_was_prepared() {
    let card = card(&content());
    let mut stage = stage("en", &card, SIZES[0]);
    let read = |stage: &mut HeadlessKiosk| {
        let later = Instant::now() + Duration::from_secs(1);
        stage.act(Event::Window(window::Event::RedrawRequested(later)));
        stage.draw();
    };
    assert_eq!(rasterised(|| drop(stage.draw())), 1, "the first card");
    assert_eq!(rasterised(|| read(&mut stage)), 1, "while it is read");
    assert_eq!(rasterised(|| read(&mut stage)), 0, "while it is read on");
    assert_eq!(rasterised(|| turn(&mut stage)), 0, "the turn");
}

#[test]
fn a_turn_at_once_does_without() {
    let card = card(&content());
    let mut stage = stage("en", &card, SIZES[0]);
    stage.draw();
    assert_eq!(rasterised(|| turn(&mut stage)), 1, "the turn");
}
