//! Pictures: scenes, films and doses, their names and descriptions, and the controls of a film.

mod bar;
mod clock;
mod crowded;
mod doses;
mod films;
mod flash;
mod pieces;
mod playing;
mod prepared;
mod scenes;
mod snapshots;
mod still;
mod window;
mod words;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::Start;
use fluoroscopy_kiosk::assets;
use fluoroscopy_kiosk::content::{CardAt, Content, Picture};
use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::Film;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Language;
use fluoroscopy_kiosk::picture::seek_bar::ID;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::picture_view::PLAY;
use iced::Size;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};

use crate::help::{catalogue, content, kiosk_with, on_stage, start};

/// A card that has a film to itself.
const CARD: &str = "uses/heart";

/// The film of that card.
fn heart() -> &'static Film {
    film::film("heart").expect("the film of the heart")
}

/// A kiosk at a place, with changed settings. Films play, as they do for patients.
fn stage_with(
    language: &str,
    second: Option<&str>,
    place: &str,
    size: Size,
    change: impl FnOnce(&mut Settings),
) -> HeadlessKiosk {
    let start = Start {
        hold_still: false,
        ..start(language, second, place)
    };
    on_stage(kiosk_with(&start, size, change), size)
}

fn stage(language: &str, place: &str, size: Size) -> HeadlessKiosk {
    stage_with(language, None, place, size, |_| {})
}

/// A card's SCREEN id.
fn id(content: &Content, at: CardAt) -> String {
    let (topic, card) = content.card(at).expect("a card");
    format!("{}/{}", topic.id, card.id)
}

fn language(tag: &str) -> Language {
    catalogue().language(tag)
}

/// The accessible node with an id, and its bounds.
fn node(stage: &mut HeadlessKiosk, id: &str) -> PlacedNode {
    let wanted = Some(Id::from(id.to_owned()));
    let mut found = stage.walk().into_iter();
    let it = found.find(|it| it.node.id == wanted);
    it.unwrap_or_else(|| panic!("no {id} on {:?}", stage.kiosk().route()))
}

/// How much of the film on the screen has played, in percent.
fn percent(stage: &mut HeadlessKiosk) -> u8 {
    percent_of(&node(stage, ID))
}

fn percent_of(bar: &PlacedNode) -> u8 {
    match bar.node.role {
        Role::Slider { percent } => percent,
        role => panic!("the bar is a {role:?}"),
    }
}

/// The name of the control that plays and pauses.
fn offered(stage: &mut HeadlessKiosk) -> String {
    node(stage, PLAY).node.name()
}

/// Moves the focus to a control with the Tab key.
fn focus(stage: &mut HeadlessKiosk, id: &str) {
    for _ in 0..40 {
        stage.key(Key::Named(Named::Tab), Modifiers::empty());
        if node(stage, id).node.focused {
            return;
        }
    }
    panic!("the Tab key does not come to {id}");
}

fn key(stage: &mut HeadlessKiosk, named: Named) {
    stage.key(Key::Named(named), Modifiers::empty());
}

#[test]
fn every_card_has_a_picture_that_is_there() {
    let content = content();
    let mut wrong = Vec::new();
    for at in content.cards() {
        let card = id(&content, at);
        match &content.card(at).expect("a card").1.picture {
            None => wrong.push(format!("{card} has no picture")),
            Some(Picture::Scene(stem)) => {
                let path = format!("scenes/{stem}.svg");
                if !assets::exists(&path) {
                    wrong.push(format!("{card}: no {path}"));
                }
            }
            Some(Picture::Film(film)) => {
                if film::film(film).is_none() {
                    wrong.push(format!("{card}: no film {film:?}"));
                }
            }
            Some(Picture::Doses) if content.doses.is_empty() => {
                wrong.push(format!("{card}: no doses in the manifest"));
            }
            Some(Picture::Doses) => {}
        }
    }
    let what = "correct the picture in assets/content, or draw it (CONTRIBUTING.md, Add a picture)";
    assert!(wrong.is_empty(), "{what}:\n{}", wrong.join("\n"));
}

#[test]
fn every_film_is_on_one_card() {
    let content = content();
    for film in film::all() {
        let shown = Some(Picture::Film(film.id.to_owned()));
        let cards = content.cards();
        let cards = cards.filter(|&at| content.card(at).is_some_and(|it| it.1.picture == shown));
        assert_eq!(
            cards.count(),
            1,
            "exactly one card in assets/content must show the film {}",
            film.id
        );
    }
}
