//! Only a film that plays requests frames.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::content::Picture;
use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::clock::FRAME;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::picture::seek_bar::ID;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::ui::{chrome, picture_view};
use iced::Point;
use iced::advanced::widget::Id;
use iced::window::RedrawRequest;

use super::{CARD, id, percent_of, stage, stage_with, window};
use crate::help::{SIZES, content};

/// The redraw that the screen requests a while from now.
fn asks(stage: &HeadlessKiosk) -> RedrawRequest {
    window::at(stage.kiosk(), SIZES[0], Instant::now()).0
}

/// How much of the film has played some seconds from now, in percent.
fn percent_in(stage: &HeadlessKiosk, seconds: f32) -> u8 {
    let now = Instant::now() + Duration::from_secs_f32(seconds);
    let found = window::at(stage.kiosk(), SIZES[0], now).1;
    let bar = found.iter().find(|it| it.node.id == Some(Id::new(ID)));
    percent_of(bar.expect("the bar"))
}

fn do_to_film(stage: &mut HeadlessKiosk, message: picture_view::Message) {
    stage.send(Action::Picture(message));
}

#[test]
fn only_a_film_that_plays_asks_for_frames() {
    let content = content();
    let mut wrong = Vec::new();
    for name in Route::ids(&content) {
        let place = Route::parse(&name, &content).expect("a known screen");
        let moves = match place {
            Route::Card(at) => {
                let picture = &content.card(at).expect("a card").1.picture;
                matches!(picture, Some(Picture::Film(_)))
            }
            _ => false,
        };
        let mut stage = stage("en", &name, SIZES[0]);
        let request = asks(&stage);
        if moves != (request != RedrawRequest::Wait) {
            wrong.push(format!("{name}: {request:?}"));
        }
        if moves {
            do_to_film(&mut stage, picture_view::Message::Pause);
            let request = asks(&stage);
            if request != RedrawRequest::Wait {
                wrong.push(format!("{name}, held: {request:?}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "frames are asked for only while a film plays: see FilmPlayer:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn frames_come_at_the_rate_of_the_clock() {
    let stage = stage("en", CARD, SIZES[0]);
    let now = Instant::now();
    let (request, _) = window::at(stage.kiosk(), SIZES[0], now);
    let RedrawRequest::At(due) = request else {
        panic!("{request:?}");
    };
    assert!(due > now && due <= now + FRAME, "the first");
    let (request, _) = window::at(stage.kiosk(), SIZES[0], due);
    assert_eq!(request, RedrawRequest::At(due + FRAME), "the next");
}

#[test]
fn a_film_that_plays_moves_and_one_that_is_held_does_not() {
    let mut stage = stage("en", CARD, SIZES[0]);
    let duration = super::heart().duration_s;
    let later = percent_in(&stage, duration / 2.0);
    assert!((50..75).contains(&later), "half the film later: {later} %");
    do_to_film(&mut stage, picture_view::Message::Pull(duration * 0.25));
    for seconds in [0.0, 1.0, 100.0] {
        let percent = percent_in(&stage, seconds);
        assert_eq!(percent, 25, "{seconds} s after it was pulled to a quarter");
    }
    do_to_film(&mut stage, picture_view::Message::Play);
    let later = percent_in(&stage, duration / 2.0);
    assert!(
        (75..100).contains(&later),
        "half the film after it goes on: {later} %"
    );
}

#[test]
fn a_film_rests_at_its_end() {
    let stage = stage("en", CARD, SIZES[0]);
    let film = super::heart();
    let percent = percent_in(&stage, film.duration_s + 0.2);
    assert_eq!(percent, 100, "while it rests");
    let percent = percent_in(&stage, film.loop_s() + film.duration_s / 4.0);
    assert!(
        (25..50).contains(&percent),
        "in its second round: {percent} %"
    );
}

#[test]
fn the_idle_question_stops_the_film() {
    let mut stage = stage("en", CARD, SIZES[0]);
    stage.tap(Point::new(2.0, 2.0));
    stage.send(Message::Tick(Instant::now() + Duration::from_secs(95)));
    assert!(stage.kiosk().is_asking(), "no question");
    assert_eq!(asks(&stage), RedrawRequest::Wait, "under the question");
    stage.tap(Point::new(2.0, 2.0));
    assert!(!stage.kiosk().is_asking(), "the question stays");
    assert_eq!(asks(&stage), RedrawRequest::Wait, "after the question");
    let now = percent_in(&stage, 0.0);
    assert_eq!(percent_in(&stage, 50.0), now, "it plays after the question");
}

#[test]
fn a_film_under_a_panel_asks_for_no_frames() {
    let mut stage = stage("en", CARD, SIZES[0]);
    let word = Action::Explain("fluoroscopy".to_owned(), 0);
    for (name, open) in [
        ("display", Message::from(chrome::Message::Display)),
        ("help", Message::from(chrome::Message::Help)),
        ("a word", Message::from(word)),
    ] {
        assert_ne!(asks(&stage), RedrawRequest::Wait, "before {name}");
        stage.send(open);
        assert!(stage.kiosk().panel().is_some(), "{name} is not open");
        assert_eq!(asks(&stage), RedrawRequest::Wait, "under {name}");
        stage.send(Action::ClosePanel);
    }
}

#[test]
fn the_card_after_a_film_draws_no_frames() {
    let mut stage = stage("en", "what-is-it/moves", SIZES[0]);
    assert_ne!(asks(&stage), RedrawRequest::Wait, "the film does not play");
    stage.send(chrome::Message::Next);
    let content = content();
    let Route::Card(at) = stage.kiosk().route() else {
        panic!("not on a card");
    };
    assert_eq!(id(&content, at), "what-is-it/shows");
    assert_eq!(asks(&stage), RedrawRequest::Wait);
}

#[test]
fn settings_can_hold_every_film() {
    let content = content();
    let mut wrong = Vec::new();
    for at in content.cards() {
        let Some(Picture::Film(film)) = &content.card(at).expect("a card").1.picture else {
            continue;
        };
        let place = id(&content, at);
        let stage = stage_with("en", None, &place, SIZES[0], |it| it.hold_still = true);
        let film = film::film(film).expect("a film");
        let poster = (film.poster_s / film.duration_s * 100.0).round() as u8;
        let (request, percent) = (asks(&stage), percent_in(&stage, 3.0));
        if request != RedrawRequest::Wait || percent != poster {
            wrong.push(format!(
                "{place}: {request:?} at {percent} %, not {poster} %"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "films that move though hold_still is set: see FilmPlayer:\n{}",
        wrong.join("\n")
    );
}
