//! Back undoes the last step, whatever it was, as in a browser.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::app::{Kiosk, Message};
use fluoroscopy_kiosk::content::{CardAt, Content, ExamId};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, display};
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::chrome;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};

use crate::help::{SIZES, catalogue, manifest, on_stage, stage, start};

/// A kiosk that asks for the exam, at a place.
fn asking(place: &str) -> HeadlessKiosk {
    let catalogue = catalogue();
    let mut settings = Settings::defaults(&catalogue);
    settings.touch_again = Duration::ZERO;
    settings.lists.reset = Duration::from_secs(30);
    let start = start("en", None, place);
    let kiosk = Kiosk::new(manifest(), catalogue, settings, &start, SIZES[1]);
    on_stage(kiosk, SIZES[1])
}

fn choose(tag: &str) -> Message {
    Message::from(Action::ChooseLanguage(tag.to_owned()))
}

/// What Back has to bring back: the screen, the languages and the guide.
fn place(stage: &HeadlessKiosk) -> (Route, Vec<String>, Content) {
    let kiosk = stage.kiosk();
    let tags = kiosk.tags().into_iter().map(str::to_owned);
    let mut guide = kiosk.content().clone();
    // The glossary is divided into pages when it is shown.
    guide.word_pages.clear();
    (kiosk.route(), tags.collect(), guide)
}

fn control(stage: &mut HeadlessKiosk, id: &'static str) -> Option<PlacedNode> {
    let found = stage.walk().into_iter();
    let mut found = found.filter(|it| it.node.id == Some(Id::new(id)));
    found.next()
}

fn card(topic: usize, card: usize) -> Route {
    Route::Card(CardAt { topic, card })
}

#[test]
fn back_undoes_each_step_in_turn() {
    let mut stage = asking("languages");
    let second = Message::from(Action::Display(display::Message::Second(Some(
        "ar".to_owned(),
    ))));
    let heart = manifest().for_exam(Some(ExamId::Heart));
    let mut after = heart.cards().map(Route::Card);
    let after = after.find(|card| card.emergency(&heart).is_some());
    let after = after.expect("a card that leads to the one about emergencies");
    // Each undoes what stands in its line: one message, or a question and its answer.
    let steps: Vec<Vec<Message>> = vec![
        vec![choose("es")],
        vec![Action::ChooseExam(Some(ExamId::Heart)).into()],
        vec![Action::Go(after).into()],
        vec![chrome::Message::Emergency.into()],
        vec![chrome::Message::Next.into()],
        vec![chrome::Message::Languages.into(), choose("zh-Hans")],
        vec![second],
        vec![chrome::Message::Home.into()],
        vec![
            Action::OtherExam.into(),
            Action::ChooseExam(Some(ExamId::Bone)).into(),
        ],
        vec![Action::Go(Route::Words(0)).into()],
        vec![chrome::Message::Next.into()],
        vec![chrome::Message::Languages.into()],
    ];
    let mut places = Vec::new();
    for step in steps {
        let told = format!("{step:?}");
        places.push((place(&stage), told));
        step.into_iter().for_each(|message| stage.send(message));
        assert_ne!(Some(&place(&stage)), places.last().map(|it| &it.0));
    }
    for (before, step) in places.into_iter().rev() {
        assert!(stage.kiosk().can_go_back(), "before {step}");
        stage.send(chrome::Message::Back);
        assert_eq!(place(&stage), before, "Back after {step}");
    }
    assert!(!stage.kiosk().can_go_back());
    stage.send(chrome::Message::Back);
    assert_eq!(stage.kiosk().route(), Route::Languages);
}

#[test]
fn a_question_left_without_a_change_is_no_step() {
    let mut stage = stage("en", "what-is-it/moves", SIZES[1]);
    stage.send(chrome::Message::Next);
    for answer in [choose("en"), chrome::Message::Back.into()] {
        stage.send(chrome::Message::Languages);
        stage.send(answer);
        assert_eq!(stage.kiosk().route(), card(0, 1));
    }
    stage.send(chrome::Message::Back);
    assert_eq!(stage.kiosk().route(), card(0, 0));
}

#[test]
fn on_the_first_screen_there_is_no_back_and_nothing_else_moves() {
    for window in SIZES {
        let mut stage = stage("en", "what-is-it/moves", window);
        assert!(control(&mut stage, chrome::ids::BACK).is_none());
        let places = |stage: &mut HeadlessKiosk| {
            let found = stage.walk().into_iter();
            let others = found.filter(|it| it.node.id != Some(Id::new(chrome::ids::BACK)));
            let others = others.filter(|it| it.node.id.is_some());
            others.map(|it| (it.node.id, it.bounds)).collect::<Vec<_>>()
        };
        let before = places(&mut stage);
        let drawn = stage.draw();
        stage.send(Action::Go(Route::Words(0)));
        stage.send(Action::Go(card(0, 0)));
        let back = control(&mut stage, chrome::ids::BACK).expect("there is something to undo");
        assert_eq!(places(&mut stage), before, "{window:?}");
        // Where the button is, nothing was drawn before.
        let at = back.bounds.center();
        let pixel = |x: f32| ((at.y as u32 * drawn.width + x as u32) * 4) as usize;
        let row = &drawn.rgba[pixel(back.bounds.x)..pixel(back.bounds.x + back.bounds.width)];
        let empty = row.chunks(4).all(|it| it == &row[..4]);
        assert!(empty, "{window:?}: a dead button");
        stage.tap(at);
        assert_eq!(stage.kiosk().route(), Route::Words(0), "{window:?}");
    }
}

#[test]
fn the_focus_is_on_back_as_long_as_there_is_something_to_undo() {
    let mut stage = stage("en", "what-is-it/moves", SIZES[1]);
    let focused = |stage: &mut HeadlessKiosk| {
        let found = stage.walk().into_iter();
        let focused = found.filter(|it| it.node.focused).map(|it| it.node.id);
        focused.collect::<Vec<_>>()
    };
    stage.send(chrome::Message::Next);
    stage.send(chrome::Message::Next);
    for wanted in [chrome::ids::BACK, chrome::ids::NEXT] {
        stage.send(chrome::Message::Back);
        assert_eq!(focused(&mut stage), [Some(Id::new(wanted))]);
    }
    stage.key(Key::Named(Named::Escape), Modifiers::empty());
    assert_eq!(focused(&mut stage), [Some(Id::new(chrome::ids::NEXT))]);
}

#[test]
fn it_is_bounded_and_forgotten_with_the_session() {
    let mut stage = stage("en", "what-is-it/moves", SIZES[1]);
    for step in 0..500 {
        stage.send(Action::Go(card(step % 2, 1)));
    }
    let mut steps = 0;
    while stage.kiosk().can_go_back() {
        stage.send(chrome::Message::Back);
        steps += 1;
    }
    assert_eq!(steps, 64);
    stage.send(chrome::Message::Next);
    stage.send(Action::EndSession);
    assert_eq!(stage.kiosk().route(), Route::Languages);
    assert!(!stage.kiosk().can_go_back(), "the next patient");
    stage.send(chrome::Message::Back);
    assert_eq!(stage.kiosk().route(), Route::Languages);
}

#[test]
fn nothing_leads_back_to_a_list_or_an_exam_that_is_forgotten() {
    let mut stage = asking("languages");
    stage.send(choose("en"));
    stage.send(Action::ChooseExam(Some(ExamId::Heart)));
    stage.send(Action::ToggleItem("tell-pregnant".to_owned()));
    stage.send(chrome::Message::List);
    stage.send(Action::ToggleItem("tell-unwell".to_owned()));
    assert!(stage.kiosk().panel().is_some(), "Unwell");
    // A touch begins the session; the list ends in its own time.
    stage.tap(iced::Point::new(640.0, 400.0));
    stage.send(Message::Tick(Instant::now() + Duration::from_secs(40)));
    let kiosk = stage.kiosk();
    assert_eq!((kiosk.resets(), kiosk.route()), (0, Route::Home));
    assert_eq!(kiosk.panel(), None, "what to do when unwell is left open");
    assert!(!kiosk.can_go_back());
}
