//! A window is wholly repainted whenever the screen changes.
//!
//! iced repaints only the bounds of what has changed, and marks of tall scripts reach out of their
//! bounds. It repaints the whole window when the colour of its background changes; so the lowest bits of that
//! colour flip with each change of the screen (see `Theme::repaint`).

mod mirror;

use std::collections::HashSet;
use std::time::{Duration, Instant};

use async_io::block_on;
use fluoroscopy_kiosk::app::{Kiosk, Message};
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, display};
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::theme::Palette;
use fluoroscopy_kiosk::ui::chrome;
use iced::advanced::mouse;
use iced::advanced::renderer::{Headless, Style};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::theme::Base;
use iced::{Color, Font, Pixels, Point, Size};
use iced_runtime::user_interface::{Cache, UserInterface};

use crate::help::{SIZES, content, content_in, stage, stage_with};

fn choose(tag: &str) -> Message {
    Message::from(Action::ChooseLanguage(tag.to_owned()))
}

fn frame(message: chrome::Message) -> Message {
    Message::from(message)
}

fn later(seconds: u64) -> Message {
    Message::Tick(Instant::now() + Duration::from_secs(seconds))
}

/// Everything that changes the screen, in an order in which a patient could do it.
fn changes() -> Vec<(&'static str, Message)> {
    let term = Action::Explain("x-ray".to_owned(), 0);
    vec![
        ("language chosen on the welcome", choose("th")),
        (
            "topic",
            Message::from(Action::Go(Route::Card(CardAt::first_of(0)))),
        ),
        ("next card", frame(chrome::Message::Next)),
        ("card before", frame(chrome::Message::Back)),
        (
            "glossary word",
            Message::from(Action::Explain("fluoroscopy".to_owned(), 0)),
        ),
        ("another glossary word", Message::from(term)),
        ("word closed", Message::from(Action::ClosePanel)),
        ("display panel", frame(chrome::Message::Display)),
        (
            "text size",
            Message::from(Action::Display(display::Message::TextSize(3))),
        ),
        (
            "colours",
            Message::from(Action::Display(display::Message::Palette(Palette::Night))),
        ),
        (
            "pictures that move",
            Message::from(Action::Display(display::Message::HoldStill(false))),
        ),
        (
            "second language",
            Message::from(Action::Display(display::Message::Second(Some(
                "ar".to_owned(),
            )))),
        ),
        (
            "one language",
            Message::from(Action::Display(display::Message::Second(None))),
        ),
        (
            "choose a second",
            Message::from(Action::Display(display::Message::ChooseSecond)),
        ),
        ("second chosen", choose("hi")),
        ("languages", frame(chrome::Message::Languages)),
        ("language chosen", choose("zh-Hans")),
        ("home", frame(chrome::Message::Home)),
        ("glossary", Message::from(Action::Go(Route::Words(0)))),
        ("about", Message::from(Action::Go(Route::About(0)))),
        ("idle question", later(100)),
        ("stay", Message::from(Action::KeepSession)),
        ("idle question again", later(100)),
        ("a second counted", later(101)),
        ("start over", Message::from(Action::EndSession)),
    ]
}

#[test]
fn every_change_of_the_screen_turns_the_background() {
    let mut stage = stage("en", "languages", SIZES[1]);
    stage.key(Key::Named(Named::Shift), Modifiers::empty());
    let mut faults = Vec::new();
    let mut repaint = stage.kiosk().theme().repaint;
    for (what, message) in changes() {
        stage.send(message);
        if stage.kiosk().theme().repaint == repaint {
            faults.push(what);
        }
        repaint = stage.kiosk().theme().repaint;
    }
    assert!(faults.is_empty(), "not wholly repainted: {faults:?}");
}

#[test]
fn what_leaves_the_screen_alone_does_not_repaint_it() {
    let mut stage = stage("en", "home", SIZES[1]);
    let repaint = stage.kiosk().theme().repaint;
    stage.key(Key::Named(Named::Tab), Modifiers::empty());
    stage.key(Key::Named(Named::Tab), Modifiers::empty());
    stage.tap(Point::new(3.0, 3.0));
    stage.send(later(1));
    stage.send(Action::Display(display::Message::TextSize(2)));
    assert_eq!(
        stage.kiosk().theme().repaint,
        repaint,
        "nothing on the screen has changed"
    );
}

/// Eight changes may fall into one frame, and must not cancel each other out.
#[test]
fn the_background_turns_by_the_lowest_bits_of_its_channels_alone() {
    for palette in Palette::ALL {
        let mut theme = stage("en", "home", SIZES[1]).kiosk().theme();
        theme.palette = palette;
        let shades: Vec<_> = (0..8)
            .map(|repaint| {
                theme.repaint = repaint;
                theme.ground().into_rgba8()
            })
            .collect();
        let distinct: HashSet<_> = shades.iter().collect();
        assert_eq!(distinct.len(), 8, "{}: {shades:?}", palette.id());
        let plain = palette.colors().background.into_rgba8();
        let near = |shade: &[u8; 4]| shade.iter().zip(plain).all(|(a, b)| a | 1 == b | 1);
        assert!(
            shades.iter().all(near),
            "{}: {shades:?}, not {plain:?}",
            palette.id()
        );
    }
}

/// The first text of a screen, which has no letters, and the size of its window.
fn mark(kiosk: &Kiosk) -> String {
    let mut renderer = block_on(<iced::Renderer as Headless>::new(
        Font::DEFAULT,
        Pixels(16.0),
        Some("tiny-skia"),
    ))
    .expect("the software renderer is built in");
    let mut interface = UserInterface::build(kiosk.view(), SIZES[1], Cache::new(), &mut renderer);
    let text_color = Color::BLACK;
    let (style, cursor) = (Style { text_color }, mouse::Cursor::Unavailable);
    interface.draw(&mut renderer, &kiosk.theme(), &style, cursor);
    let text = format!("{:?}", renderer.layers()[0].text[0]);
    let Size { width, height } = SIZES[1];
    assert!(text.contains("content: \"\""), "{text}");
    assert!(
        text.contains(&format!("width: {width:?}, height: {height:?}")),
        "{text}"
    );
    text
}

/// iced compares the window's own background with that of the last frame only. A window that alternates between
/// two buffers needs something drawn too, which it compares with what each of them holds.
#[test]
fn the_windows_background_turns_and_a_mark_over_the_whole_window() {
    let mut stage = stage("en", "home", SIZES[1]);
    let mut before = mark(stage.kiosk());
    for (name, message) in changes() {
        let repaint = stage.kiosk().theme().repaint;
        stage.send(message);
        let theme = stage.kiosk().theme();
        assert_eq!(theme.base().background_color, theme.ground(), "{name}");
        let now = mark(stage.kiosk());
        assert!(now != before || theme.repaint == repaint, "{name}: {now}");
        before = now;
    }
}

/// The first pixel that differs by more than the lowest bit of a channel.
fn difference(a: &Pixmap, b: &Pixmap) -> Option<(usize, usize)> {
    let differs = |(a, b): (&[u8], &[u8])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > 1);
    let at = a.rgba.chunks(4).zip(b.rgba.chunks(4)).position(differs)?;
    Some((at % a.width as usize, at / a.width as usize))
}

#[test]
fn a_screen_reached_through_other_languages_looks_like_a_fresh_one() {
    let places = ["home", "what-happens/pictures", "words"];
    let mut faults = Vec::new();
    let mut walker = stage("en", "languages", SIZES[1]);
    for tag in ["th", "ar", "hi", "zh-Hans", "en"] {
        walker.send(frame(chrome::Message::Languages));
        walker.send(choose(tag));
        for place in places {
            match place {
                "home" => walker.send(frame(chrome::Message::Home)),
                "words" => walker.send(Action::Go(Route::Words(0))),
                _ => go(&mut walker, place),
            }
            let mut fresh = stage(tag, "home", SIZES[1]);
            if place != "home" {
                fresh.send(Action::Go(Route::parse(place, &content()).expect(place)));
            }
            let fresh = fresh.draw();
            if let Some(at) = difference(&walker.draw(), &fresh) {
                faults.push(format!("{tag} {place}: differs first at {at:?}"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "state of other languages is left on the screen: what is visible must be in ViewState:\n{}",
        faults.join("\n")
    );
}

#[test]
fn the_way_to_a_card_does_not_change_how_it_is_laid_out() {
    let mut faults = Vec::new();
    for (tag, text_size) in [("es", 2), ("th", 2), ("en", 3), ("ar", 3)] {
        let large = |settings: &mut Settings| settings.text_size = text_size;
        let mut walker = stage_with(tag, None, "what-is-it/moves", SIZES[0], large);
        for place in Route::ids(&content_in(tag))
            .iter()
            .filter(|id| id.contains('/'))
        {
            // Nothing leads back from the first screen of a session.
            let mut fresh = stage_with(tag, None, "what-is-it/moves", SIZES[0], large);
            let route = Route::parse(place, &content_in(tag)).expect(place);
            if route != fresh.kiosk().route() {
                fresh.send(Action::Go(Route::Home));
                fresh.send(Action::Go(route));
            }
            let fresh = fresh.walk();
            for step in [5, text_size] {
                walker.send(Action::Display(display::Message::TextSize(step)));
            }
            let found = walker.walk();
            let other = found
                .iter()
                .zip(&fresh)
                .find(|(found, fresh)| found != fresh);
            if found.len() != fresh.len() || other.is_some() {
                faults.push(format!("{tag} text size {text_size} {place}: {other:?}"));
            }
            walker.send(frame(chrome::Message::Next));
        }
    }
    assert!(
        faults.is_empty(),
        "the layout keeps state of the screen before: see the state of its widgets:\n{}",
        faults.join("\n")
    );
}

fn go(stage: &mut HeadlessKiosk, place: &str) {
    let Some(Route::Card(at)) = Route::parse(place, &content()) else {
        panic!("{place} is not a card");
    };
    stage.send(Action::Go(Route::Card(CardAt::first_of(at.topic))));
    for _ in 0..at.card {
        stage.send(frame(chrome::Message::Next));
    }
}

#[test]
fn the_same_screen_drawn_twice_is_the_same() {
    for (tag, second) in [("en", None), ("th", Some("ar"))] {
        let mut stage = stage_with(tag, second, "what-is-it/moves", SIZES[0], |_| {});
        let first = stage.draw();
        assert!(first == stage.draw(), "{tag}: drawn again");
        let mut other = stage_with(tag, second, "what-is-it/moves", SIZES[0], |_| {});
        assert!(first == other.draw(), "{tag}: drawn by another kiosk");
        stage.send(frame(chrome::Message::Display));
        stage.send(Action::ClosePanel);
        let other = difference(&first, &stage.draw());
        assert_eq!(other, None, "{tag}: after a panel was opened and closed");
    }
}
