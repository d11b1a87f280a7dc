//! "Read everything to me": one touch reads the guide to its end and turns the pages.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::{Message, Start};
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::film::film;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::SpeechMode;
use fluoroscopy_kiosk::speech::backend::{
    BackendCall, RecordingBackend, SpeechError, SpeechEvent, Utterance,
};
use fluoroscopy_kiosk::ui::{chrome, listen_bar};
use iced::Point;
use iced::advanced::widget::Id;

use super::{Ear, document, ear, ear_with, words};
use crate::help::{SIZES, content, content_in, kiosk_with, language, on_stage, start, tags};

/// Longer than the pause between two pages.
const PAUSE: u64 = 3;

/// Touches the control with an id.
fn touch(ear: &mut Ear, id: &str) {
    let at = bounds(ear, id).unwrap_or_else(|| panic!("{id} is not on the screen"));
    ear.stage.tap(at);
}

fn bounds(ear: &mut Ear, id: &str) -> Option<Point> {
    let id = Some(Id::from(id.to_owned()));
    let mut nodes = ear.stage.walk().into_iter();
    Some(nodes.find(|it| it.node.id == id)?.bounds.center())
}

/// Lets the page be read to its end; what was said.
fn page(ear: &mut Ear) -> Vec<Utterance> {
    let mut all: Vec<Utterance> = Vec::new();
    while let [utterance] = &ear.said()[..] {
        ear.let_end(utterance);
        all.push(utterance.clone());
    }
    all
}

fn pass(ear: &mut Ear, seconds: u64) {
    let later = Instant::now() + Duration::from_secs(seconds);
    ear.stage.send(Message::Tick(later));
}

fn all_said(said: &[Utterance]) -> Vec<String> {
    said.iter().map(|it| it.words.clone()).collect()
}

#[test]
fn one_touch_reads_all_cards_in_order_and_ends_at_the_last() {
    for tag in ["en", "ar"] {
        let mut ear = ear(tag, "home");
        ear.stage.tap(Point::new(2.0, 2.0));
        touch(&mut ear, "read-everything");
        for at in content_in(tag).cards() {
            let place = Route::Card(at);
            assert_eq!(ear.stage.kiosk().route(), place, "{tag}");
            let said = page(&mut ear);
            assert_eq!(
                all_said(&said),
                words(&document(tag, place)),
                "{tag} {place:?}"
            );
            assert!(!ear.stage.kiosk().is_asking(), "{tag} {place:?}");
            pass(&mut ear, 1);
            let is_last = Route::Card(at).onward(&content_in(tag))
                == Some(fluoroscopy_kiosk::route::Onward::Home);
            assert_eq!(ear.stage.kiosk().route(), place, "{tag}: after a pause");
            assert_eq!(
                bounds(&mut ear, "listen-stop").is_none(),
                is_last,
                "{tag}: the bar"
            );
            pass(&mut ear, PAUSE);
        }
        let last = content_in(tag).cards().last().map(Route::Card);
        assert_eq!(Some(ear.stage.kiosk().route()), last, "{tag}: the end");
        assert!(bounds(&mut ear, "next").is_some(), "{tag}");
        pass(&mut ear, PAUSE);
        assert_eq!(ear.heard(), [], "{tag}: after the end");
    }
}

#[test]
fn a_film_is_seen_to_its_end_first() {
    let start = Start {
        hold_still: false,
        ..start("en", None, "what-is-it/moves")
    };
    let kiosk = kiosk_with(&start, SIZES[1], |_| {});
    let recorder = RecordingBackend::default();
    let (outbox, inbox) = channel();
    let kiosk = kiosk.with_speech(Box::new(recorder.clone()), inbox);
    let mut ear = Ear {
        stage: on_stage(kiosk, SIZES[1]),
        recorder,
        _outbox: outbox,
    };
    let place = ear.stage.kiosk().route();
    ear.ask(listen_bar::Message::ListenAll);
    page(&mut ear);
    let length = film("moves").expect("the film of the card").duration_s as u64;
    assert!(length > PAUSE + 2, "the film is longer than the pause");
    pass(&mut ear, PAUSE);
    assert_eq!(ear.stage.kiosk().route(), place, "the film plays");
    pass(&mut ear, length + PAUSE);
    assert_ne!(ear.stage.kiosk().route(), place, "after the film");
    assert!(ear.stage.kiosk().is_listening());
}

#[test]
fn a_touch_anywhere_stops_it_and_play_goes_on() {
    let mut ear = ear("en", "what-is-it/shows");
    let place = ear.stage.kiosk().route();
    ear.ask(listen_bar::Message::ListenAll);
    let first = ear.one();
    ear.stage.tap(Point::new(2.0, 2.0));
    assert_eq!(ear.heard(), [BackendCall::Cancel]);
    pass(&mut ear, PAUSE);
    assert_eq!(ear.heard(), [], "it waits");
    touch(&mut ear, "listen-pause");
    let again = ear.one();
    assert_eq!(again.words, first.words, "Play");
    ear.let_end(&again);
    page(&mut ear);
    // Between two pages.
    ear.stage.tap(Point::new(2.0, 2.0));
    pass(&mut ear, PAUSE);
    assert_eq!(
        ear.stage.kiosk().route(),
        place,
        "it waits between two pages"
    );
    touch(&mut ear, "listen-pause");
    pass(&mut ear, PAUSE);
    assert_ne!(ear.stage.kiosk().route(), place, "it goes on");
    assert!(ear.stage.kiosk().is_listening());
}

#[test]
fn another_control_ends_it() {
    for message in [
        chrome::Message::Next,
        chrome::Message::Back,
        chrome::Message::Home,
    ] {
        let mut ear = ear("en", "what-is-it/shows");
        ear.ask(listen_bar::Message::ListenAll);
        ear.heard();
        ear.stage.send(message);
        assert_eq!(ear.heard(), [BackendCall::Cancel], "{message:?}");
        pass(&mut ear, PAUSE);
        assert_eq!(ear.heard(), [], "{message:?}: it does not go on");
    }
}

#[test]
fn the_bar_of_listen_offers_it_too() {
    let mut ear = ear("en", "what-is-it/shows");
    let place = ear.stage.kiosk().route();
    ear.ask(listen_bar::Message::Listen);
    touch(&mut ear, "listen-all");
    page(&mut ear);
    pass(&mut ear, PAUSE);
    assert_ne!(ear.stage.kiosk().route(), place, "turned on");
    let place = ear.stage.kiosk().route();
    touch(&mut ear, "listen-all");
    page(&mut ear);
    pass(&mut ear, PAUSE);
    assert_eq!(ear.stage.kiosk().route(), place, "turned off");
    assert!(!ear.stage.kiosk().is_listening());
}

#[test]
fn lists_and_other_screens_are_not_on_its_way() {
    for place in ["tell", "list", "words", "about", "languages"] {
        let mut ear = ear("en", place);
        assert!(bounds(&mut ear, "read-everything").is_none(), "{place}");
        ear.ask(listen_bar::Message::ListenAll);
        assert_eq!(ear.heard(), [], "{place}");
    }
    for tag in tags() {
        let mut ear = ear(&tag, "home");
        let is_offered = bounds(&mut ear, "read-everything").is_some();
        assert_eq!(is_offered, language(&tag).has("listen-all"), "{tag}");
    }
}

#[test]
fn in_the_speech_mode_a_turned_page_is_read_and_not_announced() {
    let mut ear = ear_with("en", None, "what-is-it/shows", SIZES[1], |settings| {
        settings.audio.speech_mode = SpeechMode::Always;
    });
    ear.heard();
    ear.ask(listen_bar::Message::ListenAll);
    page(&mut ear);
    pass(&mut ear, PAUSE);
    let place = ear.stage.kiosk().route();
    let said = page(&mut ear);
    assert_eq!(all_said(&said), words(&document("en", place)));
    let next = content().cards().collect::<Vec<CardAt>>();
    assert!(next.contains(&match place {
        Route::Card(at) => at,
        other => panic!("{other:?}"),
    }));
}

#[test]
fn without_a_voice_the_way_on_stays() {
    for tag in ["en", "so", "ur"] {
        for (size, text_size) in [(SIZES[1], 2), (SIZES[2], 5), (SIZES[1], 5)] {
            let mut ear = ear_with(tag, None, "what-is-it/shows", size, |it| {
                it.text_size = text_size
            });
            ear.ask(listen_bar::Message::Listen);
            let id = ear.one().id;
            ear.tell(SpeechEvent::Failed(id, SpeechError::NoVoice));
            assert!(bounds(&mut ear, "listen-close").is_some(), "{tag}");
            touch(&mut ear, "next");
            assert_ne!(ear.stage.kiosk().route(), Route::Home, "{tag}");
            assert!(
                bounds(&mut ear, "listen-close").is_none(),
                "{tag}: on the next card"
            );
        }
    }
}
