//! How it comes on and goes off, and the dark screen.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::SpeechMode;
use fluoroscopy_kiosk::speech::backend::{SpeechError, SpeechEvent};
use fluoroscopy_kiosk::speech::spoken_text;
use fluoroscopy_kiosk::ui::listen_bar;
use fluoroscopy_kiosk::widget::long_press::{LONG, LongPress};
use iced::keyboard::{Key, key::Named};
use iced::{Event, Point, window};

use super::{press, told, with_mode, words_of};
use crate::focus::keyboard::Keyboard;
use crate::help::{catalogue, tags};
use crate::listen::{Ear, ear};

#[test]
fn nothing_is_said_while_it_is_off() {
    let mut ear = ear("en", "home");
    for key in [Named::Tab, Named::ArrowDown, Named::Enter, Named::Escape] {
        assert_eq!(press(&mut ear, key), [] as [String; 0], "{key:?}");
    }
}

#[test]
fn f8_announces_it_and_how_to_use_it_in_every_language_and_again_when_it_ends() {
    for tag in tags() {
        let mut ear = ear(&tag, "home");
        let said = press(&mut ear, Named::F8);
        let words = crate::help::language(&tag);
        assert_eq!(said[0], words.words("speech-on"), "{tag}");
        let keys = spoken_text(&tag, &words.words("speech-keys"));
        assert_eq!(said[1], keys, "{tag}");
        assert!(said.len() > 3, "{tag}: nothing about the screen: {said:?}");
        let said = press(&mut ear, Named::F8);
        assert_eq!(said, [words.words("speech-off")], "{tag}");
        assert_eq!(press(&mut ear, Named::ArrowDown), [] as [String; 0]);
    }
}

#[test]
fn a_clinic_can_do_without_it() {
    let mut ear = with_mode(SpeechMode::Off, "home");
    assert_eq!(press(&mut ear, Named::F8), [] as [String; 0]);
    assert!(!ear.stage.kiosk().has_speech());
}

#[test]
fn always_welcomes_in_every_language_in_its_own_voice_and_again_the_next_person() {
    let mut ear = with_mode(SpeechMode::Always, "languages");
    let mut welcome = |when: &str| {
        let said = ear.said();
        for meta in catalogue().all() {
            let words = crate::help::language(&meta.tag).words("speech-welcome");
            let it = said.iter().find(|it| it.words == words);
            let language = it.map(|it| it.language.as_str());
            assert_eq!(language, Some(meta.tag.as_str()), "{when}: {words}");
        }
        // The first key of somebody who has heard nothing yet presses nothing.
        ear.stage.press(Named::Enter);
        assert_eq!(ear.stage.kiosk().route(), Route::Languages, "{when}");
        ear.stage.press(Named::Enter);
        assert_eq!(ear.stage.kiosk().route(), Route::Home, "{when}");
        let now = Instant::now();
        for seconds in [0, 300, 600, 900] {
            ear.stage
                .send(Message::Tick(now + Duration::from_secs(seconds)));
            // While something is said, time stands; here it is heard at once.
            for utterance in ear.said() {
                ear.let_end(&utterance);
            }
            if ear.stage.kiosk().route() == Route::Languages {
                break;
            }
        }
        assert_eq!(ear.stage.kiosk().route(), Route::Languages, "{when}");
    };
    welcome("at the start");
}

#[test]
fn enter_held_down_switches_it_once_whether_the_keyboard_repeats_or_not() {
    let mut ear = ear("en", "home");
    let words = crate::help::language("en");
    for (when, message) in [("off", "speech-on"), ("on", "speech-off")] {
        let began = Instant::now();
        ear.stage.push(Named::Enter);
        let long = began + LONG * 2;
        ear.stage.frame(long);
        assert_eq!(words_of(&ear.said()), [] as [String; 0], "{when}");
        ear.stage.frame(long);
        assert_eq!(words_of(&ear.said())[0], words.words(message), "{when}");
        ear.stage.frame(long);
        ear.stage.hold(Named::Enter);
        ear.stage.release(Key::Named(Named::Enter));
        assert_eq!(words_of(&ear.said()), [] as [String; 0], "again, {when}");
    }
    let began = Instant::now();
    let mut press = LongPress::default();
    assert!(!press.down(began));
    assert!(!press.down(began + LONG / 2), "a repeat, too early");
    assert!(press.down(began + LONG), "a repeat, late enough");
    assert!(!press.down(began + LONG * 2), "again");
    assert!(!press.up(), "a long press");
}

#[test]
fn a_short_press_whose_release_waits_for_a_slow_frame_switches_nothing() {
    let mut ear = ear("en", "home");
    for _ in 0..2 {
        let began = Instant::now();
        ear.stage.push(Named::Enter);
        ear.stage.frame(began + LONG * 2);
        ear.stage.release(Key::Named(Named::Enter));
        ear.stage.frame(began + LONG * 3);
        ear.stage.frame(began + LONG * 4);
    }
    assert_eq!(words_of(&ear.said()), [] as [String; 0]);
    // In the mode the key acts when it is released.
    let mut ear = told("en", "home");
    press(&mut ear, Named::Tab);
    let began = Instant::now();
    let before = ear.stage.kiosk().route();
    ear.stage.push(Named::Enter);
    ear.stage.frame(began + LONG * 2);
    assert_eq!(ear.stage.kiosk().route(), before);
    ear.stage.release(Key::Named(Named::Enter));
    assert!(ear.stage.kiosk().has_speech());
    assert_ne!(ear.stage.kiosk().route(), before);
}

#[test]
fn a_key_whose_release_another_window_gets_is_not_held_down() {
    let mut ear = ear("en", "home");
    let began = Instant::now();
    ear.stage.push(Named::Enter);
    ear.stage.act(Event::Window(window::Event::Unfocused));
    for later in 2..5 {
        ear.stage.frame(began + LONG * later);
    }
    assert_eq!(words_of(&ear.said()), [] as [String; 0]);
}

#[test]
fn the_screen_goes_dark_for_privacy_and_any_touch_only_lights_it() {
    let mut ear = told("en", "home");
    let said = press(&mut ear, Named::F7);
    let words = crate::help::language("en");
    assert_eq!(said, [words.words("speech-dark")]);
    assert!(ear.stage.kiosk().is_dark());
    let dark = ear.stage.draw();
    let pixels = dark.rgba.chunks(4).count();
    let black = dark.rgba.chunks(4).filter(|it| it[..3] == [0; 3]).count();
    assert!(black * 100 > pixels * 95, "{black} of {pixels} are black");
    assert!(black < pixels, "no hint on the dark screen");
    // It goes on speaking in the dark.
    assert_ne!(press(&mut ear, Named::ArrowDown), [] as [String; 0]);
    ear.stage.tap(Point::new(300.0, 400.0));
    assert!(!ear.stage.kiosk().is_dark(), "a touch lights it");
    assert_eq!(
        ear.stage.kiosk().route(),
        Route::Home,
        "and presses nothing"
    );
}

#[test]
fn without_the_mode_nothing_goes_dark() {
    let mut ear = ear("en", "home");
    ear.stage.press(Named::F7);
    assert!(!ear.stage.kiosk().is_dark());
    assert_eq!(words_of(&ear.said()), [] as [String; 0]);
}

#[test]
fn whoever_stands_by_sees_why_nothing_is_heard_until_they_put_it_away() {
    for (trouble, words) in [
        (SpeechError::NoService, "listen-no-service"),
        (SpeechError::NoVoice, "listen-no-voice"),
    ] {
        let words = crate::help::language("en").words(words);
        let mut ear = ear("en", "home");
        let shows = |ear: &mut Ear| {
            let found = ear.stage.walk();
            found.iter().any(|it| it.node.name().contains(&words))
        };
        ear.stage.press(Named::F8);
        assert!(!shows(&mut ear), "before it is known");
        for utterance in ear.said() {
            ear.tell(SpeechEvent::Failed(utterance.id, trouble));
        }
        assert!(shows(&mut ear), "{trouble:?}");
        ear.ask(listen_bar::Message::Stop);
        assert!(!shows(&mut ear), "{trouble:?}: it was put away");
        ear.stage.press(Named::ArrowDown);
        for utterance in ear.said() {
            ear.tell(SpeechEvent::Failed(utterance.id, trouble));
        }
        assert!(!shows(&mut ear), "{trouble:?}: it comes again and again");
    }
}

#[test]
fn a_key_that_is_still_held_down_does_not_cut_off_that_speech_is_on() {
    let mut ear = ear("en", "home");
    ear.stage.press(Named::F8);
    assert!(!ear.said().is_empty());
    for _ in 0..20 {
        ear.stage.hold(Named::Enter);
    }
    // Neither is it hushed, nor is anything said in its place.
    assert_eq!(ear.heard(), []);
}
