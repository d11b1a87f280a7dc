//! Orca, the screen reader of Debian, in front of the real window. What it would say goes into a
//! file.

use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::{Document, ExamQuestion};
use iced::keyboard::key::Named;

use super::desk::Desk;
use super::display::{Display, until};
use super::help;
use super::process::Process;
use super::reader::client::{Client, LIMIT};
use super::twin::{SIZE, keysym};
use super::writer::Writer;

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn orca_speaks_the_heading_after_each_next() {
    let mut desk = Desk::start();
    let display = Display::start();
    let writer = Writer::start(&mut desk);

    let settings = "hold_still = true\n";
    let process = Process::start(&display, settings, SIZE, |it| desk.join(it));
    let window = until(LIMIT, || display.window_of(process.id()));
    let window = window.unwrap_or_else(|| panic!("no window: {}", process.said()));
    let name = display.name.clone();
    desk.run(&["orca"], |it| {
        it.env("DISPLAY", name)
            .env("SPEECHD_ADDRESS", &writer.address);
    });
    let speaks = |words: &str| writer.says(words);
    speaks("Screen reader on");
    display.focus(window);
    speaks("Touch your language");
    speaks("English push button");

    let (content, catalogue) = (help::content(), help::catalogue());
    let english = catalogue.language("en");
    let client = Client::start(&desk);
    let named = |name: &str| {
        client.wait("the window's new name", |met| met[0].name == name);
    };
    let card = |card| Document::card(&english, &content, CardAt { topic: 0, card }).heading();
    // The language, and the first topic.
    display.press(&[keysym(Named::Enter)]);
    named(&Document::home(&english, &content, ExamQuestion::default()).heading());
    display.press(&[keysym(Named::Enter)]);
    named(&card(0));
    speaks("Next push button");
    for index in 1..content.topics[0].cards.len() {
        display.press(&[keysym(Named::Enter)]);
        speaks(&card(index));
    }
    assert_eq!(process.said(), "", "a kiosk that is well says nothing");
}
