//! The tree of the real window, as a client of AT-SPI sees it over the session's bus.

pub mod client;
mod faults;

use std::process::Command;

use atspi::{Role, State};
use fluoroscopy_kiosk::language::Meta;
use iced::keyboard::key::Named;
use x11rb::protocol::xproto::Window;

use super::desk::Desk;
use super::display::{Display, until};
use super::help;
use super::process::Process;
use super::twin::{SIZE, keysym};
use client::{Client, LIMIT, Met};

/// The languages that are walked.
const READ: [&str; 3] = ["en", "ar", "zh-Hans"];

/// A kiosk and somebody who reads it without seeing it.
pub struct Desktop {
    client: Client,
    // Before the display and the session: it must end first.
    process: Process,
    window: Window,
    display: Display,
    _desk: Desk,
}

impl Desktop {
    /// Starts both.
    fn start(settings: &str) -> Self {
        let desk = Desk::start();
        let display = Display::start();
        let six = r#"languages = ["en", "es", "zh-Hans", "ar", "hi", "th"]"#;
        let settings = format!("hold_still = true\n{six}\n{settings}");
        let process = Process::start(&display, &settings, SIZE, |it| desk.join(it));
        let window = until(LIMIT, || display.window_of(process.id()));
        let window = window.unwrap_or_else(|| panic!("no window: {}", process.said()));
        display.focus(window);
        let client = Client::start(&desk);
        Self {
            client,
            process,
            window,
            display,
            _desk: desk,
        }
    }
}

/// What the program prints of a language.
fn printed(tag: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"))
        .args(["text", "--language", tag])
        .output()
        .expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("what it prints is text");
    text.lines().map(str::to_owned).collect()
}

/// The lines of a screen, from its heading to the next one.
fn lines_of<'a>(printed: &'a [String], heading: &str) -> &'a [String] {
    let begin = format!("# {heading}");
    let from = printed.iter().position(|line| *line == begin);
    let from = from.unwrap_or_else(|| panic!("{heading} is not printed"));
    let to = printed[from + 1..]
        .iter()
        .position(|line| line.starts_with("# "));
    &printed[from..to.map_or(printed.len(), |to| from + 1 + to)]
}

/// Lines that are not on the screen, in the order in which they are printed. What stands within the
/// name of a picture, or the description of a tile, has no place of its own.
fn missing(lines: &[String], met: &[Met]) -> Vec<String> {
    let mut from = 0;
    let mut missing = Vec::new();
    for line in lines {
        let words = line.trim_start_matches("# ").trim_start_matches("- ");
        let own = met[from..].iter().position(|it| it.name == words);
        let within = |it: &Met| it.name.contains(words) || it.description.contains(words);
        match own {
            Some(index) => from += index + 1,
            None if met.iter().any(within) => {}
            None => missing.push(words.to_owned()),
        }
    }
    missing
}

/// The headings of a topic's cards, in order.
fn headings(tag: &str, topic: usize) -> Vec<String> {
    use fluoroscopy_kiosk::content::CardAt;
    use fluoroscopy_kiosk::document::Document;

    let content = help::content();
    let language = help::catalogue().language(tag);
    (0..content.topics[topic].cards.len())
        .map(|card| Document::card(&language, &content, CardAt { topic, card }).heading())
        .collect()
}

fn words(tag: &str, id: &str) -> String {
    help::catalogue().language(tag).words(id)
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_topic_is_read_and_walked_by_actions_alone() {
    let mut wrong = Vec::new();
    for tag in READ {
        let Desktop { client, .. } = &Desktop::start("");
        let welcome = client.screen(&words("en", "languages-title"));
        let printed_first = printed("en");
        let all = help::catalogue();
        let is_offered = |line: &&String| {
            let named =
                |meta: &Meta| line.ends_with(&meta.name) || line.ends_with(&meta.english_name);
            let meta = all.all().iter().find(|meta| named(meta));
            meta.is_none_or(|meta| help::SIX.contains(&meta.tag.as_str()))
        };
        let lines = lines_of(&printed_first, &words("en", "languages-title"));
        let lines: Vec<String> = lines.iter().filter(is_offered).cloned().collect();
        wrong.extend(missing(&lines, &welcome));
        let own_name = &help::catalogue().get(tag).expect("shipped").name.clone();
        client.press_named(own_name);
        let printed = printed(tag);
        let home = client.screen(&words(tag, "home-title"));
        // The desktop's kiosk does not ask for the exam.
        let other_exam = format!("- {}", words(tag, "exam-other"));
        let lines = lines_of(&printed, &words(tag, "home-title")).iter();
        let lines: Vec<_> = lines.filter(|it| **it != other_exam).cloned().collect();
        wrong.extend(missing(&lines, &home));
        client.press_named(&words(tag, "what-is-it-title"));
        let headings = headings(tag, 0);
        for (index, heading) in headings.iter().enumerate() {
            let card = client.screen(heading);
            client.wait("the window's new name", |met| met[0].name == *heading);
            wrong.extend(missing(lines_of(&printed, heading), &card));
            wrong.extend(languages(client, &card, tag));
            if index + 1 < headings.len() {
                client.press_named(&words(tag, "button-next"));
            }
        }
    }
    assert!(wrong.is_empty(), "not in its place:\n{}", wrong.join("\n"));
}

/// Texts that do not tell the language that they are in.
fn languages(client: &Client, met: &[Met], tag: &str) -> Vec<String> {
    let texts = met.iter().filter(|it| it.role == Role::Label);
    let wrong = texts.filter_map(|it| {
        let (words, language) = client.text(it);
        (words != it.name || language != tag).then(|| format!("{words} in {language}"))
    });
    wrong.collect()
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_text_size_is_set_by_actions_alone() {
    let Desktop {
        client, process, ..
    } = &Desktop::start("");
    let display = words("en", "button-display");
    client.press_named(&display);
    let panel = words("en", "display-title");
    let met = client.screen(&panel);
    let dialog = met.iter().find(|it| it.role == Role::Dialog);
    let dialog = dialog.expect("a panel");
    assert!(
        dialog.is(State::Modal) && dialog.name == panel,
        "{dialog:?}"
    );
    assert!(
        !met.iter()
            .any(|it| it.name == display && it.role == Role::Button),
        "under the panel there is nothing"
    );
    let sizes = |met: &[Met]| -> Vec<Met> {
        let choices = met.iter().filter(|it| it.role == Role::RadioButton);
        choices.take(5).cloned().collect()
    };
    for step in [5_usize, 2] {
        client.press(&sizes(&met)[step - 1]);
        client.wait("another text size", |met| {
            let sizes = sizes(met);
            let chosen = sizes
                .iter()
                .enumerate()
                .filter(|it| it.1.is(State::Checked));
            let chosen: Vec<_> = chosen.map(|(index, _)| index + 1).collect();
            chosen == [step]
        });
    }
    client.press_named(&words("en", "button-close"));
    client.screen(&words("en", "languages-title"));
    assert_eq!(process.said(), "", "a kiosk that is well says nothing");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_bar_of_a_film_is_read_and_pulled() {
    let Desktop { client, .. } = &Desktop::start("");
    client.press_named("English");
    client.press_named(&words("en", "what-is-it-title"));
    let name = words("en", "film-bar");
    let (before, step, least, greatest) = client.value(&client.control(&name));
    assert_eq!((step, least, greatest), (5.0, 0.0, 100.0));
    client.set_value(&client.control(&name), before + step);
    let pulled = until(LIMIT, || {
        let (now, ..) = client.value(&client.control(&name));
        (now == before + step).then_some(())
    });
    assert!(pulled.is_some(), "it stays at {before}");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_focus_is_moved_and_followed() {
    let desktop = &Desktop::start("");
    let client = &desktop.client;
    client.press_named("English");
    let focused = |met: &[Met]| {
        let focused = met.iter().find(|it| it.is(State::Focused));
        focused.map(|it| it.name.clone())
    };
    let met = client.screen(&words("en", "home-title"));
    let controls = met.iter().filter(|it| it.is(State::Focusable));
    let controls: Vec<Met> = controls.cloned().collect();
    client.take_focus(&controls[3]);
    client.wait("the focus", |met| {
        focused(met).as_ref() == Some(&controls[3].name)
    });

    desktop.display.press(&[keysym(Named::Tab)]);
    client.wait("the next focus", |met| {
        focused(met).as_ref() == Some(&controls[4].name)
    });
    let window = desktop.display.window_of(desktop.process.id());
    assert_eq!(window, Some(desktop.window), "the window is still there");
    let active = client.wait("the active window", |met| met[0].is(State::Active));
    assert_eq!(active[0].role, Role::Frame);
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_list_is_made_and_read_by_actions_alone() {
    let Desktop {
        client, process, ..
    } = &Desktop::start("staff_language = \"en\"");
    let tag = "ar";
    let own_name = &help::catalogue().get(tag).expect("shipped").name.clone();
    client.press_named(own_name);
    client.screen(&words(tag, "home-title"));
    client.press_named(&words(tag, "tell-title"));
    client.screen(&words(tag, "tell-heading"));
    let ticked = ["tell-pregnant", "tell-allergy", "tell-diabetes"];
    let asked = ["ask-what-for", "ask-wait"];
    let tick = |id: &str| {
        let name = words(tag, id);
        let it = client.control(&name);
        assert_eq!(it.role, Role::CheckBox, "{name}");
        assert!(!it.is(State::Checked), "{name} is not ticked yet");
        client.press(&it);
        client.wait("the tick", |met| {
            let mut boxes = met.iter().filter(|it| it.role == Role::CheckBox);
            boxes.any(|it| it.name == name && it.is(State::Checked))
        });
    };
    ticked.into_iter().for_each(tick);
    let has = |met: &[Met], id: &str| met.iter().any(|it| it.name == words(tag, id));
    for _ in 0..4 {
        client.press_named(&words(tag, "button-next"));
        client.wait("the next page", |met| !has(met, ticked[0]));
        let met = client.walk().unwrap_or_default();
        if has(&met, asked[0]) {
            break;
        }
    }
    client.screen(&words(tag, "ask-heading"));
    asked.into_iter().for_each(tick);
    let language = help::catalogue().language(tag);
    let button = fluoroscopy_kiosk::document::list_count(&language, 5);
    let plain: String = button
        .chars()
        .filter(|c| !fluoroscopy_kiosk::language::is_bidi_mark(*c))
        .collect();
    client.press_named(&plain);
    let list = client.screen(&words(tag, "list-title"));
    for id in ticked.iter().chain(&asked) {
        for language in [tag, "en"] {
            let wanted = words(language, id);
            assert!(list.iter().any(|it| it.name == wanted), "no {wanted:?}");
        }
    }
    client.press_named(&words(tag, "button-home"));
    client.screen(&words(tag, "home-title"));
    assert_eq!(process.said(), "", "a kiosk that is well says nothing");
}
