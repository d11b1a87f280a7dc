//! What patients take along from the kiosk: a code for the phone, and printing.

#[cfg(unix)]
mod printing;

use accesskit::Live;
use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::app::{Kiosk, Panel};
use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::take_home;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;
use iced::keyboard::key::Named;

use super::focus::keyboard::Keyboard;
use super::folders;
use super::help::{SIZES, catalogue, content, kiosk_with, language, on_stage, start};
use super::listen::ear_with;
use super::overlay::gaps::without;
use super::tree::client::Client;

fn settings(text: &str) -> impl FnOnce(&mut Settings) {
    let (read, wrong) = Settings::parse(text, "settings.toml", &catalogue());
    assert!(wrong.is_empty(), "{wrong:?}");
    move |settings| *settings = read
}

fn stage(tag: &str, exam: Option<ExamId>, text: &str, size: Size) -> HeadlessKiosk {
    let mut at = start(tag, None, "home");
    at.exam = exam;
    on_stage(kiosk_with(&at, size, settings(text)), size)
}

fn words(stage: &mut HeadlessKiosk) -> String {
    let nodes = stage.walk();
    let words = nodes.iter().map(|it| it.node.label.text());
    words.collect::<Vec<_>>().join("\n")
}

const URL: &str = "take_home_url = \"https://clinic.example/fluoroscopy/\"";

#[test]
fn the_code_has_the_language_in_its_path_and_the_exam_where_no_server_is_sent_it() {
    let no_exam = "take_home_exam = false";
    for (tag, exam, more, address) in [
        ("en", None, "", "en/"),
        ("zh-Hans", Some(ExamId::Swallow), "", "zh-Hans/#swallow"),
        ("ar", Some(ExamId::Womb), "", "ar/"),
        ("es", Some(ExamId::Heart), no_exam, "es/"),
    ] {
        let mut stage = stage(tag, exam, &format!("{URL}\n{more}"), SIZES[0]);
        stage.send(chrome::Message::TakeHome);
        let words = words(&mut stage);
        let address = format!("https://clinic.example/fluoroscopy/{address}");
        assert!(words.lines().any(|it| it == address), "{tag}: {words}");
    }
}

#[test]
fn a_language_without_the_words_takes_nothing_home() {
    let catalogue = without(&["take-home.ftl"]).read().catalogue;
    let text = format!("{URL}\nlanguages = [\"en\", \"eo\"]");
    let (settings, wrong) = Settings::parse(&text, "settings.toml", &catalogue);
    assert!(wrong.is_empty(), "{wrong:?}");
    let at = start("eo", None, "home");
    let kiosk = Kiosk::new(content(), catalogue, settings, &at, SIZES[0]);
    let mut stage = on_stage(kiosk, SIZES[0]);
    stage.send(chrome::Message::TakeHome);
    let words = words(&mut stage);
    assert!(!words.contains("clinic.example"), "{words}");
}

#[test]
fn without_settings_there_is_nothing_to_take_along() {
    let title = language("en").words("take-home");
    // The last card, where the guide ends.
    let end = content().cards().last().map(Route::Card);
    for (text, is_there) in [("", false), (URL, true)] {
        let mut at = start("en", None, "home");
        at.route = end;
        let mut stage = on_stage(kiosk_with(&at, SIZES[1], settings(text)), SIZES[1]);
        let words = words(&mut stage);
        assert_eq!(words.lines().any(|it| it == title), is_there, "{words}");
    }
}

const PRINTER: &str = "printer = \"booklets\"";

/// Without programs to print with, it fails at once.
#[test]
fn what_becomes_of_printing_is_announced() {
    let english = language("en");
    let at = start("en", None, "home");
    let mut client = Client::of(kiosk_with(&at, SIZES[0], settings(PRINTER)), SIZES[0]);
    client.stage.send(chrome::Message::TakeHome);
    client.press(&english.words("print-start"));
    let failed = english.words("print-failed");
    let note = client.in_order().into_iter().find(|it| it.words == failed);
    assert_eq!(note.and_then(|it| it.live), Some(Live::Polite));

    let mut ear = ear_with("en", None, "home", SIZES[0], settings(PRINTER));
    ear.stage.press(Named::F8);
    ear.stage.send(chrome::Message::TakeHome);
    ear.said();
    ear.stage.go_to(take_home::PRINT);
    ear.said();
    ear.stage.press(Named::Enter);
    let said = ear.said();
    assert!(
        said.iter().any(|it| failed.starts_with(&it.words)),
        "{said:?}"
    );
}

#[test]
fn the_panel_is_as_high_as_what_it_holds() {
    for (tag, size) in [("en", SIZES[0]), ("ur", SIZES[0]), ("hi", SIZES[1])] {
        let mut stage = stage(tag, None, URL, size);
        stage.send(chrome::Message::TakeHome);
        let found = stage.walk();
        let close = found
            .iter()
            .find(|it| it.node.id == Some(take_home::CLOSE.into()));
        let close = close.expect("a close button").bounds;
        let code = found.iter().rfind(|it| it.node.role == Role::Image);
        let code = code.expect("a code").bounds;
        let empty = close.y - code.y - code.height;
        assert!(
            (0.0..80.0).contains(&empty),
            "{tag}: {empty} px below the code"
        );
        // As much room above the panel as below it.
        let heading = found.iter().rfind(|it| it.node.role == Role::Heading(1));
        let above = heading.expect("a heading").bounds.y;
        let below = size.height - close.y - close.height;
        assert!(
            (above - below).abs() < 60.0,
            "{tag}: {above} and {below} px"
        );
    }
}

#[test]
fn the_address_is_in_sight_in_the_largest_text() {
    for (tag, size) in [("ur", SIZES[0]), ("en", SIZES[1])] {
        let mut stage = stage(tag, None, &format!("{URL}\ntext_size = 5"), size);
        stage.send(chrome::Message::TakeHome);
        let address = format!("https://clinic.example/fluoroscopy/{tag}/");
        let found = stage.walk();
        let address = found.iter().find(|it| it.node.name() == address);
        let address = address.expect("the address");
        let end = address.bounds.y + address.bounds.height;
        assert!(
            end <= address.clip.y + address.clip.height + 1.0,
            "{tag}: {address:?}"
        );
    }
}

/// tests/paper reads the code on these pictures, turned and blurred, as a phone sees it.
#[test]
fn the_code_is_drawn_for_a_phone() {
    let folder = folders::empty("take-home");
    for (tag, exam, size) in [
        ("en", Some(ExamId::Heart), SIZES[0]),
        ("ur", None, SIZES[0]),
        ("zh-Hans", Some(ExamId::Swallow), SIZES[1]),
        ("am", None, SIZES[2]),
    ] {
        let mut stage = stage(tag, exam, URL, size);
        stage.send(chrome::Message::TakeHome);
        assert_eq!(stage.kiosk().panel(), Some(&Panel::TakeHome));
        let exam = exam.map(ExamId::id).unwrap_or_default();
        let name = format!("{tag}-{exam}-{}x{}.png", size.width, size.height);
        let drawn = stage.draw().write_png(&folder.join(name));
        drawn.expect("the folder can be written");
    }
}
