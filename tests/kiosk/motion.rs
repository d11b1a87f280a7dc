//! A card that is turned slides in: where, for how long, and for whom not.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::app::motion::SMOOTH;
use fluoroscopy_kiosk::app::{Message, Panel, Start};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::settings::{Settings, SpeechMode};
use fluoroscopy_kiosk::ui::chrome;
use fluoroscopy_kiosk::widget::slide::{DURATION, Slide, Turn, WAY};
use iced::{Point, Size};

use crate::help::{kiosk_with, on_stage, start};
use crate::tree::client::Client;

const WINDOW: Size = Size::new(1280.0, 800.0);

/// The first of two cards without a film.
const CARD: &str = "get-ready/food";

fn turn(count: u32) -> Turn {
    Turn {
        count,
        is_back: false,
        slides: true,
    }
}

#[test]
fn a_page_slides_for_a_fifth_of_a_second_and_then_stands_still() {
    let (mut slide, now) = (Slide::default(), Instant::now());
    assert!(!slide.frame(turn(7), now), "the first page");
    assert_eq!(slide.distance(), 0.0);
    let ms = |it| now + Duration::from_millis(it);
    assert!(slide.frame(turn(8), now));
    assert_eq!(slide.distance(), WAY, "the first frame");
    let mut before = WAY;
    for at in [16, 50, 100, 150, 199] {
        assert!(slide.frame(turn(8), ms(at)), "{at} ms");
        assert!(slide.distance() < before, "{at} ms");
        before = slide.distance();
    }
    assert!(!slide.frame(turn(8), now + DURATION), "no frame follows");
    assert_eq!(slide.distance(), 0.0);
    assert!(DURATION <= Duration::from_millis(200));

    assert!(slide.frame(turn(9), ms(1000)));
    assert!(slide.frame(turn(10), ms(1100)), "turned on meanwhile");
    assert_eq!(slide.distance(), WAY);
    assert!(slide.end() && !slide.end(), "by a touch, once");
    assert!(!slide.frame(turn(10), ms(1110)));

    let still = Turn {
        slides: false,
        ..turn(11)
    };
    assert!(!slide.frame(still, ms(2000)), "where pages do not slide");
    assert!(!slide.frame(turn(11), ms(3000)), "nor later");
}

/// A card in a window that has not been timed.
fn untimed(language: &str, change: impl FnOnce(&mut Settings)) -> HeadlessKiosk {
    let start = Start {
        hold_still: false,
        ..start(language, None, CARD)
    };
    on_stage(kiosk_with(&start, WINDOW, change), WINDOW)
}

/// The same in a window that is painted in a time.
fn stage(language: &str, took: Duration, change: impl FnOnce(&mut Settings)) -> HeadlessKiosk {
    let mut stage = untimed(language, change);
    stage.send(Message::Painted(took));
    stage
}

/// A turned card: how it is drawn 50 ms later, and when it stands still; and how long the turn took.
fn turned(stage: &mut HeadlessKiosk, message: chrome::Message) -> (Pixmap, Pixmap, Duration) {
    let (before, began) = (stage.kiosk().route(), Instant::now());
    stage.send(message);
    let took = began.elapsed();
    assert_ne!(stage.kiosk().route(), before);
    stage.frame(began + took + Duration::from_millis(50));
    let moving = stage.draw();
    stage.frame(began + took + DURATION);
    (moving, stage.draw(), took)
}

/// How far to the right the rows of a picture between two heights are from another's, in px.
fn shift(moving: &Pixmap, still: &Pixmap, rows: std::ops::Range<u32>) -> i32 {
    let pixel = |it: &Pixmap, x: i32, y: u32| {
        let at = (y as usize * it.width as usize + x as usize) * 4;
        [it.rgba[at], it.rgba[at + 1], it.rgba[at + 2]]
    };
    let differing = |by: i32| {
        let ys = rows.clone().step_by(7);
        let places = ys.flat_map(|y| (300..980).step_by(3).map(move |x| (x, y)));
        places
            .filter(|(x, y)| pixel(moving, *x, *y) != pixel(still, *x - by, *y))
            .count()
    };
    let most = (WINDOW.width * WAY) as i32 + 1;
    (-most..=most)
        .min_by_key(|by| (differing(*by), by.abs()))
        .unwrap_or_default()
}

const BODY: std::ops::Range<u32> = 110..690;

#[test]
fn only_the_card_slides_from_where_reading_goes_on_and_back_the_other_way() {
    for (language, onward) in [("en", 1), ("ar", -1)] {
        let mut stage = stage(language, SMOOTH / 2, |_| {});
        for (message, direction) in [
            (chrome::Message::Next, onward),
            (chrome::Message::Back, -onward),
        ] {
            let (moving, still, took) = turned(&mut stage, message);
            let found = shift(&moving, &still, BODY);
            // The slide has begun within the turn.
            let distance = |elapsed: Duration| {
                let (mut slide, now) = (Slide::default(), Instant::now());
                slide.frame(turn(0), now);
                slide.frame(turn(1), now);
                slide.frame(turn(1), now + elapsed);
                (slide.distance() * WINDOW.width).round() as i32
            };
            let later = Duration::from_millis(50);
            let expected = distance(later + took)..=distance(later);
            assert!(
                expected.contains(&(found * direction)),
                "{language} {message:?}: {found} px, not {expected:?} to {direction}"
            );
            assert!(found != 0, "{language} {message:?}");
            for bar in [0..80, 730..800] {
                assert_eq!(shift(&moving, &still, bar), 0, "{language}: a bar");
            }
        }
    }
}

#[test]
fn a_touch_ends_the_slide_and_a_touch_on_the_first_frame_counts() {
    let mut stage = stage("en", SMOOTH / 2, |_| {});
    let mut link = None;
    while link.is_none() {
        stage.send(chrome::Message::Next);
        let found = stage.walk().into_iter();
        link = found
            .filter(|it| it.node.role == Role::Link)
            .map(|it| it.bounds.center())
            .next();
    }
    stage.tap(link.expect("a word of the glossary"));
    assert!(matches!(stage.kiosk().panel(), Some(Panel::Meaning(..))));

    let mut stage = self::stage("en", SMOOTH / 2, |_| {});
    stage.send(chrome::Message::Next);
    stage.tap(Point::new(640.0, 700.0));
    stage.frame(Instant::now());
    let touched = stage.draw();
    stage.frame(Instant::now() + DURATION);
    assert!(touched == stage.draw(), "the card still moves");
}

#[test]
fn no_card_slides_for_those_whom_it_would_disturb_or_on_a_slow_machine() {
    type Change = fn(&mut Settings);
    let fast = SMOOTH / 2;
    let cases: [(&str, Duration, Change); 3] = [
        ("pictures hold still", fast, |it| it.hold_still = true),
        ("the speech mode", fast, |it| {
            it.audio.speech_mode = SpeechMode::Always;
        }),
        ("a slow machine", SMOOTH, |_| {}),
    ];
    for (what, took, change) in cases {
        let mut stage = stage("en", took, change);
        let (moving, still, _) = turned(&mut stage, chrome::Message::Next);
        assert!(moving == still, "{what}");
    }
    let start = Start {
        hold_still: false,
        ..start("en", None, CARD)
    };
    let mut reader = Client::of(kiosk_with(&start, WINDOW, |_| {}), WINDOW);
    reader.stage.send(Message::Painted(fast));
    let (moving, still, _) = turned(&mut reader.stage, chrome::Message::Next);
    assert!(moving == still, "a screen reader");
    let mut stage = untimed("en", |_| {});
    let (moving, still, _) = turned(&mut stage, chrome::Message::Next);
    assert!(moving == still, "a machine that has not been timed");
}

#[test]
fn a_turn_is_timed_once_and_only_where_cards_may_slide() {
    let mut stage = stage("en", SMOOTH / 2, |_| {});
    assert!(!stage.kiosk().is_timed(), "it was");
    stage.send(chrome::Message::Next);
    assert!(stage.kiosk().is_timed(), "the turn");
    stage.send(Message::Painted(SMOOTH * 2));
    assert!(!stage.kiosk().is_timed());
    let (moving, still, _) = turned(&mut stage, chrome::Message::Next);
    assert!(moving == still, "it has become slow");
    let stage = self::stage("en", SMOOTH / 2, |it| it.hold_still = true);
    assert!(!stage.kiosk().is_timed(), "what would it be for?");
}
