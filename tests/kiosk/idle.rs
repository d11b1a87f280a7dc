//! Nobody touches the kiosk: it asks, and then starts over as if nobody had been there.

mod fresh;

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::{Message, Panel};
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::chrome;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Point, Rectangle, touch};

use crate::focus::keyboard::Keyboard;
use crate::help::{SIZES, catalogue, is_due, language, stage, stage_with, tags};
use crate::layout::rules::is_control;

/// Time as the kiosk is told of it, counted from the last touch.
struct Clock {
    touched: Instant,
}

impl Clock {
    /// Touches a place where nothing stands.
    fn touch(stage: &mut HeadlessKiosk) -> Self {
        stage.tap(Point::new(2.0, 2.0));
        Self {
            touched: Instant::now(),
        }
    }

    fn tick(&self, stage: &mut HeadlessKiosk, seconds: u64) {
        stage.send(Message::Tick(self.touched + Duration::from_secs(seconds)));
    }
}

fn name_of(stage: &mut HeadlessKiosk, role: Role) -> Option<String> {
    let found = stage.walk();
    let it = found.into_iter().find(|it| it.node.role == role);
    it.map(|it| it.node.name())
}

fn control(stage: &mut HeadlessKiosk, id: &str) -> PlacedNode {
    let wanted = Some(Id::from(id.to_owned()));
    let mut found = stage.walk().into_iter();
    let it = found.find(|it| is_control(it) && it.node.id == wanted);
    it.unwrap_or_else(|| panic!("no control {id}"))
}

/// The words of the question in a language, with the seconds that are left.
fn question(tag: &str, seconds: u64) -> [String; 2] {
    let language = catalogue().language(tag);
    let document = Document::warning(&language, seconds);
    [0, 1].map(|at| document.blocks[at].text())
}

fn shows(stage: &mut HeadlessKiosk, words: &str) -> bool {
    stage.walk().iter().any(|it| it.node.name() == words)
}

/// A kiosk with the question on a card.
fn asking() -> HeadlessKiosk {
    let mut stage = stage("en", "what-is-it/shows", SIZES[1]);
    Clock::touch(&mut stage).tick(&mut stage, 100);
    assert!(stage.kiosk().is_asking(), "the question does not appear");
    stage
}

#[test]
fn it_asks_when_the_time_is_up_and_not_before() {
    let mut stage = stage("en", "home", SIZES[1]);
    let clock = Clock::touch(&mut stage);
    for seconds in [1, 60, 89] {
        clock.tick(&mut stage, seconds);
        assert!(!stage.kiosk().is_asking(), "asked after {seconds} s of 90");
    }
    clock.tick(&mut stage, 90);
    assert!(stage.kiosk().is_asking(), "not asked after 90 s");
}

#[test]
fn an_untouched_kiosk_neither_asks_nor_starts_over() {
    let mut stage = stage("en", "home", SIZES[1]);
    let clock = Clock {
        touched: Instant::now(),
    };
    for seconds in [91, 1000] {
        clock.tick(&mut stage, seconds);
        let now = (stage.kiosk().is_asking(), stage.kiosk().route());
        assert_eq!(now, (false, Route::Home), "after {seconds} s");
    }
}

#[test]
fn the_question_and_its_count_are_in_the_patients_languages() {
    let mut pairs: Vec<(String, Option<String>)> =
        tags().into_iter().map(|tag| (tag, None)).collect();
    pairs.push(("en".to_owned(), Some("ar".to_owned())));
    for (tag, second) in pairs {
        let mut stage = stage_with(&tag, second.as_deref(), "home", SIZES[1], |_| {});
        let clock = Clock::touch(&mut stage);
        for seconds in 0..30 {
            clock.tick(&mut stage, 90 + seconds);
            if !is_due(&tag, (seconds % 6) as usize, 6) {
                continue;
            }
            for tag in [Some(&tag), second.as_ref()].into_iter().flatten() {
                for words in question(tag, 30 - seconds) {
                    let left = 30 - seconds;
                    assert!(
                        shows(&mut stage, &words),
                        "{tag}, {left} s left: no {words:?}"
                    );
                }
            }
        }
        let dialog = name_of(&mut stage, Role::Dialog).expect("the question is a dialog");
        assert!(
            dialog.contains(&question(&tag, 1)[0]),
            "{tag}: a dialog called {dialog:?}"
        );
    }
}

/// Whether the kiosk stands on the card where it asked, without question or panel.
fn goes_on(stage: &HeadlessKiosk) -> bool {
    let card = Route::Card(CardAt { topic: 0, card: 1 });
    let kiosk = stage.kiosk();
    kiosk.route() == card && !kiosk.is_asking() && kiosk.panel().is_none()
}

#[test]
fn a_touch_anywhere_keeps_the_session_and_presses_nothing_under_it() {
    let under = stage("en", "what-is-it/shows", SIZES[1]).walk();
    for id in ["home", "language", "display", "next"] {
        let control = under.iter().find(|it| it.node.id == Some(Id::new(id)));
        let at = control.expect("the frame's control").bounds.center();
        for by in [HeadlessKiosk::tap, HeadlessKiosk::click] {
            let mut stage = asking();
            let own: Vec<Rectangle> = stage
                .walk()
                .iter()
                .filter(|it| is_control(it))
                .map(|it| it.bounds)
                .collect();
            assert!(
                own.iter().all(|it| !it.contains(at)),
                "{id} lies under an answer"
            );
            by(&mut stage, at);
            assert!(
                goes_on(&stage),
                "a touch over {id}: {:?}",
                stage.kiosk().route()
            );
        }
    }
}

#[test]
fn any_key_keeps_the_session_and_does_nothing_else() {
    let named = [
        Named::Tab,
        Named::ArrowRight,
        Named::Escape,
        Named::Home,
        Named::Enter,
        Named::Space,
        Named::F5,
        Named::Shift,
    ];
    let keys = named
        .map(Key::Named)
        .into_iter()
        .chain([Key::Character("x".into())]);
    for key in keys {
        let mut stage = asking();
        stage.key(key.clone(), Modifiers::empty());
        assert!(goes_on(&stage), "{key:?}: {:?}", stage.kiosk().route());
        let focused = stage.walk().iter().filter(|it| it.node.focused).count();
        assert_eq!(focused, 1, "{key:?}: one control has the focus");
    }
}

#[test]
fn the_focus_waits_on_the_answer_that_keeps_the_session() {
    let mut stage = asking();
    assert!(
        control(&mut stage, "idle-stay").node.focused,
        "not on the control that stays"
    );
    stage.key(Key::Named(Named::Enter), Modifiers::empty());
    assert!(goes_on(&stage), "Enter on it");
}

#[test]
fn the_next_person_finds_their_language_on_the_button_that_starts_over() {
    // A patient who read Hmong has left. The clinic's languages take turns, three at a time.
    let change = |settings: &mut Settings| {
        let welcome = ["en", "es", "ar", "zh-Hans"];
        settings.welcome_languages = welcome.map(str::to_owned).to_vec();
        settings.idle.warning = Duration::from_secs(30);
    };
    let mut stage = stage_with("hmn", None, "home", SIZES[1], change);
    let clock = Clock::touch(&mut stage);
    clock.tick(&mut stage, 90);
    let first = stage.draw();
    let button = control(&mut stage, "idle-leave");
    let own = language("hmn").words("idle-leave");
    // Screen readers say it once, in the language of the screen, and do not say it again each second.
    assert_eq!(button.node.name(), own);
    assert!(stage.walk().iter().all(|it| !it.node.live));
    clock.tick(&mut stage, 91);
    assert!(control(&mut stage, "idle-stay").node.focused);
    clock.tick(&mut stage, 96);
    let later = stage.draw();
    assert_ne!(
        first.rgba, later.rgba,
        "the languages take turns, and the bar empties"
    );
    stage.tap(button.bounds.center());
    assert_eq!(stage.kiosk().route(), Route::Languages);
    assert!(!stage.kiosk().is_asking());
}

#[test]
fn a_touch_on_the_question_counts_in_the_moment_it_comes() {
    for (id, route) in [("idle-stay", Route::Home), ("idle-leave", Route::Languages)] {
        let mut stage = stage("en", "home", SIZES[1]);
        let clock = Clock::touch(&mut stage);
        clock.tick(&mut stage, 90);
        let at = control(&mut stage, id).bounds.center();
        stage.tap(at);
        assert_eq!(
            (stage.kiosk().is_asking(), stage.kiosk().route()),
            (false, route)
        );
    }
}

#[test]
fn a_panel_stays_open_under_the_question() {
    let mut stage = stage("en", "home", SIZES[1]);
    let clock = Clock::touch(&mut stage);
    stage.send(chrome::Message::Display);
    clock.tick(&mut stage, 90);
    stage.key(Key::Named(Named::Escape), Modifiers::empty());
    let now = (stage.kiosk().is_asking(), stage.kiosk().panel());
    assert_eq!(
        now,
        (false, Some(&Panel::Display)),
        "Escape answers the question alone"
    );
    assert!(
        control(&mut stage, "text-size-2").node.focused,
        "the panel has the focus again"
    );
}

#[test]
fn an_answered_question_can_come_again() {
    let mut stage = asking();
    let clock = Clock::touch(&mut stage);
    clock.tick(&mut stage, 89);
    assert!(!stage.kiosk().is_asking(), "asked too soon after an answer");
    clock.tick(&mut stage, 90);
    assert!(stage.kiosk().is_asking(), "not asked again");
}

#[test]
fn a_clinic_can_turn_it_off() {
    let mut stage = stage_with("en", None, "home", SIZES[1], |settings| {
        settings.idle.reset = Duration::ZERO;
    });
    let clock = Clock::touch(&mut stage);
    for seconds in [1, 91, 121, 1_000_000] {
        clock.tick(&mut stage, seconds);
        let place = stage.kiosk().route();
        assert!(!stage.kiosk().is_asking(), "asked after {seconds} s");
        assert_eq!(place, Route::Home, "reset after {seconds} s");
    }
}

#[test]
fn a_key_that_is_held_down_shows_nobodys_presence() {
    let mut stage = asking();
    // Something lies on a key: the system repeats it for as long as it lies there.
    stage.hold(Named::Shift);
    stage.hold(Named::Tab);
    assert!(stage.kiosk().is_asking(), "a held key keeps the session");
    stage.key(Key::Character("a".into()), Modifiers::empty());
    assert!(
        !stage.kiosk().is_asking(),
        "a key that goes down is somebody's"
    );
}

#[test]
fn what_a_hand_meant_is_gone_with_the_screen_that_it_touched() {
    let mut stage = stage("en", "languages", SIZES[1]);
    stage.send(Action::ChooseLanguage("en".to_owned()));
    let position = control(&mut stage, "topic-1").bounds.center();
    let id = touch::Finger(1);
    stage.point(position);
    stage.act(Event::Touch(touch::Event::FingerPressed { id, position }));
    stage.key(Key::Named(Named::Escape), Modifiers::empty());
    assert_eq!(stage.kiosk().route(), Route::Languages);
    stage.act(Event::Touch(touch::Event::FingerLifted { id, position }));
    assert_eq!(stage.kiosk().route(), Route::Languages);
    assert_eq!(stage.kiosk().tags(), ["en"], "a language was chosen");
}
